using System.Numerics;

namespace Conciliazione.Tests;

/// <summary>Exact arithmetic written another way than the library's, to hold it against.</summary>
internal static class Oracle
{
    /// <summary>The fraction rounded by a rule, with floors of doubled magnitudes instead of remainders.</summary>
    public static BigInteger Round(BigInteger numerator, BigInteger denominator, RoundingRule rule) =>
        ToWhole(numerator, denominator, rule.Code.Split("-EURO")[0]);

    /// <summary>The fraction of euros in cents, which rules for whole euros do not look at.</summary>
    public static BigInteger Cents(BigInteger numerator, BigInteger denominator, RoundingRule rule) =>
        rule.Code.EndsWith("-EURO", StringComparison.Ordinal)
            ? 100 * Round(numerator, denominator, rule)
            : Round(numerator * 100, denominator, rule);

    private static BigInteger ToWhole(BigInteger numerator, BigInteger denominator, string code)
    {
        BigInteger above = BigInteger.Abs(numerator);
        BigInteger below = BigInteger.Abs(denominator);
        BigInteger up = ((2 * above) + below) / (2 * below);
        BigInteger down = -Floor(below - (2 * above), 2 * below);
        BigInteger magnitude = code switch
        {
            "HALF-UP" => up,
            "HALF-DOWN" => down,
            "HALF-EVEN" => up.IsEven ? up : down,
            "TRUNCATE" => above / below,
            "UP" => -Floor(-above, below),
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No oracle for this rule."),
        };
        return magnitude * numerator.Sign * denominator.Sign;
    }

    /// <summary>Whether a ratio is the fraction in lowest terms with a positive denominator.</summary>
    public static void Same(BigInteger numerator, BigInteger denominator, Ratio actual)
    {
        Assert.Equal(numerator * actual.Denominator, (BigInteger)actual.Numerator * denominator);
        Assert.True(actual.Denominator > 0);
        Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator));
    }

    /// <summary>Whether a fraction in lowest terms fits in 127 bits above and below.</summary>
    public static bool Fits(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return BigInteger.Abs(numerator / divisor) <= Int128.MaxValue && BigInteger.Abs(denominator / divisor) <= Int128.MaxValue;
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
