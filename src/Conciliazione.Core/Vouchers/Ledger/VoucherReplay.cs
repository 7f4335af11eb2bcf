namespace Conciliazione.Vouchers;

/// <summary>The result of replaying a log. Italian term: ricostruzione del registro.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record VoucherReplay
{
    internal VoucherReplay(VoucherLedger ledger, ValueList<RejectedEvent> rejected)
    {
        Ledger = ledger;
        Rejected = rejected;
    }

    /// <summary>The ledger after all the events that could be applied.</summary>
    public VoucherLedger Ledger { get; }

    /// <summary>The events that could not be applied, each with its defects; empty for the log of a ledger.</summary>
    public ValueList<RejectedEvent> Rejected { get; }

    /// <summary>Returns the number of events rejected.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rejected.Count} rejected");
}
