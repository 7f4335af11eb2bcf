namespace Conciliazione.Vouchers;

/// <summary>An event of a log that could not be worked in, and why. Italian term: evento scartato.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record RejectedEvent
{
    internal RejectedEvent(int place, VoucherEvent @event, ValueList<Defect> defects)
    {
        Place = place;
        Event = @event;
        Defects = defects;
    }

    /// <summary>Where it stands in the log, counted from 0.</summary>
    public int Place { get; }

    /// <summary>The event.</summary>
    public VoucherEvent Event { get; }

    /// <summary>What is wrong with it; at least one.</summary>
    public ValueList<Defect> Defects { get; }

    /// <summary>Place, event and the codes of the defects.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"[{Place}] {Event}: {string.Join(", ", Defects.Select(defect => defect.Code.Code))}");
}
