using System.Globalization;
using System.Numerics;

namespace Conciliazione;

/// <summary>The arithmetic common to amounts and points: whole hundredths in 64 bits, exact and checked.</summary>
internal static class HundredthsMath
{
    private const int InOne = 100;

    /// <exception cref="OverflowException">The hundredths do not fit in 64 bits.</exception>
    public static long Narrow(Int128 hundredths, NumberKind kind) =>
        hundredths >= long.MinValue && hundredths <= long.MaxValue
            ? (long)hundredths
            : throw kind.Outside(hundredths);

    /// <exception cref="ArgumentException">The value is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException">The hundredths do not fit in 64 bits.</exception>
    public static long Exact(decimal value, NumberKind kind)
    {
        if (decimal.Round(value, 2) != value)
        {
            throw new DefectsException([DefectCodes.NumberDecimals.At(
                path: "", value.ToString(CultureInfo.InvariantCulture), kind.Decimals, DefectCodes.NumberSource)]);
        }

        return Narrow((Int128)decimal.Truncate(value) * InOne + (Int128)((value - decimal.Truncate(value)) * InOne), kind);
    }

    /// <exception cref="OverflowException">The hundredths do not fit in 64 bits.</exception>
    public static long Round(Ratio value, RoundingRule rule, NumberKind kind)
    {
        Guard.Against.Null(rule);
        BigInteger hundredths = kind == NumberKind.Euro && rule.IsToWholeEuros ? value.Scaled(0, rule) * InOne : value.ToHundredths(rule);
        return hundredths >= long.MinValue && hundredths <= long.MaxValue
            ? (long)hundredths
            : throw kind.Outside(hundredths);
    }
}
