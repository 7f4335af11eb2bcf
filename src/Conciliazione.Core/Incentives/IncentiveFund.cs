namespace Conciliazione.Incentives;

/// <summary>The money that a round of incentives may spend, all of one kind. Italian term: fondo per gli incentivi.</summary>
/// <remarks>
/// The amount is kept as submitted: <see cref="IncentiveCall.Award"/> reports its defects. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record IncentiveFund
{
    /// <summary>Initializes a new fund.</summary>
    /// <param name="label">The code, title, source and provenance of the fund.</param>
    /// <param name="kind">Which money it is.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> is <see langword="null"/> or has no source, or <paramref name="kind"/> is not a declared value.
    /// </exception>
    public IncentiveFund(RuleLabel label, IncentiveMoney kind, Euro amount)
    {
        Label = Guard.Against.Unsourced(label);
        Kind = Guard.Against.Undeclared(kind);
        Amount = amount;
    }

    /// <summary>The code, title, source and provenance of the fund.</summary>
    public RuleLabel Label { get; }

    /// <summary>Which money it is.</summary>
    public IncentiveMoney Kind { get; }

    /// <summary>The amount.</summary>
    public Euro Amount { get; }

    /// <summary>Returns the code and the amount.</summary>
    public override string ToString() => $"{Label} {Amount}";
}
