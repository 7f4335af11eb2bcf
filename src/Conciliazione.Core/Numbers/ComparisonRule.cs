namespace Conciliazione;

/// <summary>
/// Determines how a computed share is compared with a declared percentage: as it is, or after rounding to a given number of
/// decimals. Italian term: regola di confronto.
/// </summary>
/// <remarks>
/// "At least 30%" has two meanings: 29.998% fails one and passes the other. A call that does not state which applies must declare
/// it (docs/decisions/0005). Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ComparisonRule
{
    private ComparisonRule(int? decimals, RoundingRule? rounding)
    {
        Decimals = decimals;
        Rounding = rounding;
    }

    /// <summary>The rule that compares the share as it is, by cross-multiplication.</summary>
    public static ComparisonRule Exact { get; } = new(decimals: null, rounding: null);

    /// <summary>
    /// The number of decimals to which the percentage is first rounded; <see langword="null"/> if it is not rounded.
    /// </summary>
    public int? Decimals { get; }

    /// <summary>The rule by which the percentage is rounded; <see langword="null"/> if it is not rounded.</summary>
    public RoundingRule? Rounding { get; }

    /// <summary>The display name of the rule.</summary>
    public LocalizedText Title => Decimals is not { } decimals || Rounding is not { } rounding
        ? new("esatto, senza arrotondamento", "exact, without rounding")
        : new(
            $"sulla percentuale con {Digit(decimals)} {(decimals == 1 ? "decimale" : "decimali")}, {rounding.Title.Italian}",
            $"on the percentage to {Digit(decimals)} {(decimals == 1 ? "decimal" : "decimals")}, {rounding.Title.English}");

    /// <summary>
    /// Creates a rule that rounds the share, as a percentage, to a given number of decimals before comparing it.
    /// </summary>
    /// <param name="decimals">The decimals of the percentage, not of the fraction; from 0 to 8, both inclusive.</param>
    /// <param name="rounding">The rule by which the percentage is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    public static ComparisonRule RoundedTo(int decimals, RoundingRule rounding)
    {
        Guard.Against.BelowMinimum(decimals, 0);
        Guard.Against.AboveMaximum(decimals, NumberKind.Percentage.Decimals);
        Guard.Against.Null(rounding);
        return new(decimals, rounding);
    }

    /// <summary>
    /// Returns the percentage that is compared: a share of 0.29998 becomes 29.998, or 30 if rounded to two decimals.
    /// </summary>
    /// <param name="share">The share as a fraction of one.</param>
    /// <exception cref="OverflowException">The numerator or the denominator of the result does not fit in 127 bits.</exception>
    public Ratio Compared(Ratio share)
    {
        Ratio percent = share * Ratio.Whole(100);
        return Decimals is { } decimals ? percent.Round(decimals, Rounding!) : percent;
    }

    /// <summary>
    /// Compares a share with a percentage, in the same order as comparing <see cref="Compared"/> but without allocating:
    /// negative, zero or positive if the share is below, equal to or above the percentage. The whole is positive.
    /// </summary>
    internal int Compare(Int128 part, Int128 whole, Percentage percentage)
    {
        if (!Fits(part) || !Fits(whole))
        {
            return Compared(Ratio.Of(part, whole)).CompareTo(percentage.ToRatio() * Ratio.Whole(100));
        }

        if (Decimals is not { } decimals)
        {
            return (part * Percentage.UnitsInAWhole).CompareTo(percentage.Units * whole);
        }

        // A percentage rounded to n decimals is a multiple of 10^-n, so both sides are multiplied by 10^n.
        Int128 scale = 1;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        Int128 rounded = Rounding!.Divide(part * 100 * scale, whole);
        return (rounded * (Percentage.UnitsInAWhole / 100)).CompareTo(percentage.Units * scale);

        static bool Fits(Int128 value) => value >= long.MinValue && value <= long.MaxValue;
    }

    private static char Digit(int decimals) => (char)('0' + decimals);

    /// <summary>Returns the Italian title.</summary>
    public override string ToString() => Title.Italian;
}
