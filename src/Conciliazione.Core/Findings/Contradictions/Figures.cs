namespace Conciliazione;

/// <summary>Reads values as figures: an exact number, its unit, and the decimals that it is written with.</summary>
internal static class Figures
{
    /// <summary>Returns the value as a figure; <see langword="null"/> for a wording, a day and whatever else is no number.</summary>
    public static FactValue.Fraction? Of(FactValue value) => value switch
    {
        FactValue.Amount amount => new(amount.Value.ToRatio(), Unit.Euro, 2),
        FactValue.Share share => Percent(share.Percentage),
        FactValue.Fraction fraction => fraction,
        FactValue.WholeNumber number => new(Ratio.Whole(number.Value), Unit.Count, 0),
        _ => null,
    };

    /// <summary>Determines whether two values say the same: as figures of one unit, or as what they are.</summary>
    public static bool AreSame(FactValue left, FactValue right) => OfOneUnit(left, right) is var (one, other)
        ? one.Value == other.Value
        : left == right;

    /// <summary>Returns two values as figures; <see langword="null"/> unless both are figures of one unit.</summary>
    public static (FactValue.Fraction Left, FactValue.Fraction Right)? OfOneUnit(FactValue left, FactValue right) =>
        Of(left) is { } one && Of(right) is { } other && one.Unit == other.Unit ? (one, other) : null;

    /// <summary>Returns the first figure less the second, with as many decimals as tell it from zero.</summary>
    public static FactValue.Fraction Difference(FactValue.Fraction left, FactValue.Fraction right)
    {
        Ratio difference = left.Value - right.Value;
        return new(
            difference,
            left.Unit == Unit.Percent ? Unit.PercentagePoint : left.Unit,
            difference.DecimalsToTellFrom(default, Math.Max(left.Decimals, right.Decimals)));
    }

    /// <summary>Determines whether a rule, at the decimals with which a figure is written, gives that figure from an exact one.</summary>
    public static bool Gives(RoundingRule rule, FactValue.Fraction exact, FactValue.Fraction written) =>
        exact.Value.Round(rule.IsToWholeEuros && written.Unit == Unit.Euro ? 0 : written.Decimals, rule) == written.Value;

    private static FactValue.Fraction Percent(Percentage percentage)
    {
        Ratio percent = percentage.ToRatio() * Ratio.Whole(100);
        return new(percent, Unit.Percent, percent.ExactDecimals(0)!.Value);
    }
}
