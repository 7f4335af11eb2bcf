namespace Conciliazione.Vouchers;

/// <summary>From which figure on which fixed amount is due. Italian term: fascia di importo.</summary>
/// <remarks>It reaches up to the next step, exclusive. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record AmountStep
{
    /// <summary>Builds a step.</summary>
    /// <param name="from">The least figure in it, inclusive.</param>
    /// <param name="amount">What is due in it.</param>
    public AmountStep(Euro from, Euro amount)
    {
        From = from;
        Amount = amount;
    }

    /// <summary>The least figure in it, inclusive.</summary>
    public Euro From { get; }

    /// <summary>What is due in it.</summary>
    public Euro Amount { get; }

    /// <summary>Both figures, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{From}: {Amount}");
}
