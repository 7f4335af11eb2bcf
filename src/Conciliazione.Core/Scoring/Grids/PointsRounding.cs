namespace Conciliazione.Scoring;

/// <summary>How fractional points are rounded, and to how many decimals. Italian term: arrotondamento del punteggio.</summary>
/// <remarks>
/// A mean, a percentage or a scale can yield thirds: no rule rounds them unless it declares how. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record PointsRounding
{
    private const int MaximumDecimals = 2;

    /// <summary>Initializes a new rounding.</summary>
    /// <param name="rule">The rule for the discarded part.</param>
    /// <param name="decimals">The number of decimals of a point to keep; from 0 to 2, both inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    public PointsRounding(RoundingRule rule, int decimals)
    {
        Guard.Against.BelowMinimum(decimals, 0);
        Rule = Guard.Against.Null(rule);
        Decimals = Guard.Against.AboveMaximum(decimals, MaximumDecimals);
    }

    /// <summary>The rule for the discarded part.</summary>
    public RoundingRule Rule { get; }

    /// <summary>The number of decimals of a point to keep.</summary>
    public int Decimals { get; }

    /// <summary>A description of the rounding.</summary>
    public LocalizedText Title => Decimals switch
    {
        0 => new($"al punto intero, {Rule.PlainTitle.Italian}", $"to the whole point, {Rule.PlainTitle.English}"),
        1 => new($"al decimo di punto, {Rule.PlainTitle.Italian}", $"to the tenth of a point, {Rule.PlainTitle.English}"),
        _ => new($"al centesimo di punto, {Rule.PlainTitle.Italian}", $"to the hundredth of a point, {Rule.PlainTitle.English}"),
    };

    /// <summary>The hundredths of a point between two rounded results.</summary>
    internal long Step => Decimals switch
    {
        0 => 100,
        1 => 10,
        _ => 1,
    };

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;

    /// <summary>Rounds a fraction of hundredths; the denominator must be positive.</summary>
    /// <exception cref="OverflowException">The result is outside the bounds of <see cref="Points"/>.</exception>
    internal long Round(Int128 hundredths, Int128 denominator) =>
        checked((long)(Rule.Divide(hundredths, denominator * Step) * Step));
}
