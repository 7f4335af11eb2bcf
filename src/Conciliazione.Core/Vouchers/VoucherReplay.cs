namespace Conciliazione.Vouchers;

/// <summary>What a whole log came to. Italian term: ricostruzione del registro.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record VoucherReplay
{
    internal VoucherReplay(VoucherLedger ledger, ValueList<RejectedEvent> rejected)
    {
        Ledger = ledger;
        Rejected = rejected;
    }

    /// <summary>The ledger after all the events that could be worked in.</summary>
    public VoucherLedger Ledger { get; }

    /// <summary>The events that could not, with what is wrong with each; empty for the log of a ledger.</summary>
    public ValueList<RejectedEvent> Rejected { get; }

    /// <summary>How many events were rejected.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rejected.Count} rejected");
}
