namespace Conciliazione;

/// <summary>
/// How a computed share is held against a declared percentage: as it is, or after rounding it to so many decimals.
/// Italian term: regola di confronto.
/// </summary>
/// <remarks>
/// "At least 30%" means two things: 29.998% fails the one and passes the other. A call that does not say which must declare
/// it (docs/decisions/0005). Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record ComparisonRule
{
    private ComparisonRule(int? decimals, RoundingRule? rounding)
    {
        Decimals = decimals;
        Rounding = rounding;
    }

    /// <summary>The share as it is, compared by cross-multiplication.</summary>
    public static ComparisonRule Exact { get; } = new(decimals: null, rounding: null);

    /// <summary>To how many decimals the percentage is rounded first; <see langword="null"/> when it is not.</summary>
    public int? Decimals { get; }

    /// <summary>How it is rounded; <see langword="null"/> when it is not.</summary>
    public RoundingRule? Rounding { get; }

    /// <summary>What the rule is called.</summary>
    public LocalizedText Title => Decimals is not { } decimals || Rounding is not { } rounding
        ? new("esatto, senza arrotondamento", "exact, without rounding")
        : new(
            $"sulla percentuale con {Digit(decimals)} {(decimals == 1 ? "decimale" : "decimali")}, {rounding.Title.Italian}",
            $"on the percentage to {Digit(decimals)} {(decimals == 1 ? "decimal" : "decimals")}, {rounding.Title.English}");

    /// <summary>The share as a percentage rounded to so many decimals, then compared.</summary>
    /// <param name="decimals">Decimals of the percentage, not of the fraction; from 0 to 8, both inclusive.</param>
    /// <param name="rounding">How it is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    public static ComparisonRule RoundedTo(int decimals, RoundingRule rounding)
    {
        Guard.Against.BelowMinimum(decimals, 0);
        Guard.Against.AboveMaximum(decimals, NumberKind.Percentage.Decimals);
        Guard.Against.Null(rounding);
        return new(decimals, rounding);
    }

    /// <summary>The percentage that is compared: a share of 0.29998 becomes 29.998, or 30 when rounded to two decimals.</summary>
    /// <param name="share">The share as a fraction of one.</param>
    /// <exception cref="OverflowException">The result does not fit in 127 bits above and below.</exception>
    public Ratio Compared(Ratio share)
    {
        Ratio percent = share * Ratio.Whole(100);
        return Decimals is { } decimals ? percent.Round(decimals, Rounding!) : percent;
    }

    /// <summary>
    /// The same order as comparing <see cref="Compared"/> with the percentage, without allocating: negative, zero or positive
    /// as the share is below, at or above. The whole is positive.
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

        // A percentage rounded to n decimals is a whole number of 10^-n, and so is the threshold times 10^n over its units.
        Int128 scale = 1;
        for (int place = 0; place < decimals; place++)
        {
            scale *= 10;
        }

        Int128 rounded = Rounding!.Divide(part * 100 * scale, whole);
        return (rounded * (Percentage.UnitsInAWhole / 100)).CompareTo(percentage.Units * scale);

        static bool Fits(Int128 value) => value >= long.MinValue && value <= long.MaxValue;
    }

    private static char Digit(int decimals) => (char)('0' + decimals);

    /// <summary>The Italian title.</summary>
    public override string ToString() => Title.Italian;
}
