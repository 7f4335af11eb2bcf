namespace Conciliazione.Vouchers;

/// <summary>What one event came to: the ledger after it, and what it decided. Italian term: effetto di un evento.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record VoucherStep
{
    internal VoucherStep(VoucherLedger ledger, ValueList<VoucherDecision> decisions)
    {
        Ledger = ledger;
        Decisions = decisions;
    }

    /// <summary>The ledger after the event.</summary>
    public VoucherLedger Ledger { get; }

    /// <summary>The decisions that the event made or changed, in the order in which requests are decided; one a request.</summary>
    public ValueList<VoucherDecision> Decisions { get; }

    /// <summary>How many decisions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Decisions.Count} decisions");
}
