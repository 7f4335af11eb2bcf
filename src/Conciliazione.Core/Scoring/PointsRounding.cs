namespace Conciliazione.Scoring;

/// <summary>How points that come out as a fraction are rounded, and to how many decimals. Italian term: arrotondamento del punteggio.</summary>
/// <remarks>
/// A mean, a percentage or a scale can yield thirds: no rule rounds them unless it declares how. Equality is by content.
/// Immutable, safe for any thread.
/// </remarks>
public sealed record PointsRounding
{
    private const int MostDecimals = 2;

    /// <summary>Builds a rounding.</summary>
    /// <param name="rule">What to do with the part that is dropped.</param>
    /// <param name="decimals">How many decimals of a point are kept; from 0 to 2, both inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    public PointsRounding(RoundingRule rule, int decimals)
    {
        Guard.Against.BelowMinimum(decimals, 0);
        Rule = Guard.Against.Null(rule);
        Decimals = Guard.Against.AboveMaximum(decimals, MostDecimals);
    }

    /// <summary>What to do with the part that is dropped.</summary>
    public RoundingRule Rule { get; }

    /// <summary>How many decimals of a point are kept.</summary>
    public int Decimals { get; }

    /// <summary>The rounding in words.</summary>
    public LocalizedText Title => Decimals switch
    {
        0 => new($"al punto intero, {Rule.Title.Italian}", $"to the whole point, {Rule.Title.English}"),
        1 => new($"al decimo di punto, {Rule.Title.Italian}", $"to the tenth of a point, {Rule.Title.English}"),
        _ => new($"al centesimo di punto, {Rule.Title.Italian}", $"to the hundredth of a point, {Rule.Title.English}"),
    };

    private long Step => Decimals switch
    {
        0 => 100,
        1 => 10,
        _ => 1,
    };

    /// <summary>The Italian words.</summary>
    public override string ToString() => Title.Italian;

    /// <summary>A fraction of hundredths, rounded; the denominator is positive.</summary>
    /// <exception cref="OverflowException">The result is outside the bounds of <see cref="Points"/>.</exception>
    internal long Round(Int128 hundredths, Int128 denominator) =>
        checked((long)(Rule.Divide(hundredths, denominator * Step) * Step));
}
