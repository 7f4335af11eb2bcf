namespace Conciliazione.Vouchers;

/// <summary>An event of a log that could not be applied, with its defects. Italian term: evento scartato.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record RejectedEvent
{
    internal RejectedEvent(int place, VoucherEvent @event, ValueList<Defect> defects)
    {
        Place = place;
        Event = @event;
        Defects = defects;
    }

    /// <summary>The zero-based position of the event in the log.</summary>
    public int Place { get; }

    /// <summary>The event.</summary>
    public VoucherEvent Event { get; }

    /// <summary>The defects of the event; at least one.</summary>
    public ValueList<Defect> Defects { get; }

    /// <summary>Returns the position, the event and the codes of the defects.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"[{Place}] {Event}: {string.Join(", ", Defects.Select(defect => defect.Code.Code))}");
}
