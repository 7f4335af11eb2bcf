namespace Conciliazione.Vouchers;

/// <summary>A figure from which a fixed amount is due. Italian term: fascia di importo.</summary>
/// <remarks>The step extends up to the next one, exclusive. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record AmountStep
{
    /// <summary>Initializes a new step.</summary>
    /// <param name="from">The minimum figure in the step, inclusive.</param>
    /// <param name="amount">The amount due.</param>
    public AmountStep(Euro from, Euro amount)
    {
        From = from;
        Amount = amount;
    }

    /// <summary>The minimum figure in the step, inclusive.</summary>
    public Euro From { get; }

    /// <summary>The amount due.</summary>
    public Euro Amount { get; }

    /// <summary>Returns both figures, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{From}: {Amount}");
}
