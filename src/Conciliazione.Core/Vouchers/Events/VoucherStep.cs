namespace Conciliazione.Vouchers;

/// <summary>The result of one event: the ledger after it, and its decisions. Italian term: effetto di un evento.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record VoucherStep
{
    internal VoucherStep(VoucherLedger ledger, ValueList<VoucherDecision> decisions)
    {
        Ledger = ledger;
        Decisions = decisions;
    }

    /// <summary>The ledger after the event.</summary>
    public VoucherLedger Ledger { get; }

    /// <summary>
    /// The decisions made or changed by the event, in the order in which requests are decided; at most one per request.
    /// </summary>
    public ValueList<VoucherDecision> Decisions { get; }

    /// <summary>Returns the number of decisions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Decisions.Count} decisions");
}
