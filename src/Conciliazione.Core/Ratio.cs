using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione;

/// <summary>An exact fraction, such as the share that one amount is of another. Italian term: rapporto.</summary>
/// <remarks>
/// <para>Always in lowest terms with a positive denominator, so equality by content is equality of value: 1/2 equals 2/4.
/// Ordered by value, compared by cross-multiplication; products that do not fit in 128 bits take a wider path, and none is
/// ever rounded.</para>
/// <para>The default value is 0. Numerator and denominator hold 127 bits each. Immutable, safe for any thread.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Ratio : IComparable<Ratio>, IComparable,
    IComparisonOperators<Ratio, Ratio, bool>, IAdditionOperators<Ratio, Ratio, Ratio>,
    ISubtractionOperators<Ratio, Ratio, Ratio>, IMultiplyOperators<Ratio, Ratio, Ratio>,
    IUnaryNegationOperators<Ratio, Ratio>
{
    private const int MostDecimals = 36;

    private readonly Int128 _numerator;
    private readonly Int128 _denominatorLessOne;

    private Ratio(Int128 numerator, Int128 denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The part above the line, in lowest terms; its sign is the fraction's.</summary>
    public Int128 Numerator => _numerator;

    /// <summary>The part below the line, in lowest terms; at least 1.</summary>
    public Int128 Denominator => _denominatorLessOne + 1;

    /// <summary>-1, 0 or 1: the fraction's sign.</summary>
    public int Sign => Int128.Sign(_numerator);

    /// <summary>The fraction of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">The fraction in lowest terms does not fit in 127 bits above and below.</exception>
    public static Ratio Of(Int128 numerator, Int128 denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        return FitsInLong(numerator) && FitsInLong(denominator)
            ? Reduced(numerator, denominator)
            : Reduced((BigInteger)numerator, (BigInteger)denominator);
    }

    /// <summary>The share that one amount is of another.</summary>
    /// <param name="part">The amount above the line.</param>
    /// <param name="whole">The amount below the line; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is zero.</exception>
    public static Ratio Of(Euro part, Euro whole) => Of(part.Cents, whole.Cents);

    /// <summary>A whole number as a fraction over one.</summary>
    /// <param name="value">Any whole number of 127 bits.</param>
    /// <exception cref="OverflowException"><paramref name="value"/> is the lowest number of 128 bits, which has no opposite.</exception>
    public static Ratio Whole(Int128 value) => value == Int128.MinValue ? throw TooWide(value, Int128.One) : new(value, Int128.One);

    /// <summary>The sum, exact.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">The sum in lowest terms does not fit in 127 bits above and below.</exception>
    public static Ratio operator +(Ratio left, Ratio right) => AreNarrow(left, right)
        ? Reduced((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator)
        : Reduced(
            ((BigInteger)left.Numerator * right.Denominator) + ((BigInteger)right.Numerator * left.Denominator),
            (BigInteger)left.Denominator * right.Denominator);

    /// <summary>The difference, exact.</summary>
    /// <param name="left">The fraction to take from.</param>
    /// <param name="right">The fraction to take away.</param>
    /// <exception cref="OverflowException">The difference in lowest terms does not fit in 127 bits above and below.</exception>
    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    /// <summary>The product, exact.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">The product in lowest terms does not fit in 127 bits above and below.</exception>
    public static Ratio operator *(Ratio left, Ratio right) => AreNarrow(left, right)
        ? Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator)
        : Reduced((BigInteger)left.Numerator * right.Numerator, (BigInteger)left.Denominator * right.Denominator);

    /// <summary>The opposite.</summary>
    /// <param name="value">The fraction.</param>
    public static Ratio operator -(Ratio value) => new(-value.Numerator, value.Denominator);

    /// <summary>Whether one fraction is less than another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether one fraction is more than another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether one fraction is at most another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one fraction is at least another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Ratio other) =>
        AreNarrow(this, other)
            ? (_numerator * other.Denominator).CompareTo(other._numerator * Denominator)
            : ((BigInteger)_numerator * other.Denominator).CompareTo((BigInteger)other._numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Ratio other => CompareTo(other),
        _ => throw new ArgumentException("Not a Ratio.", nameof(obj)),
    };

    /// <summary>The nearest fraction that has at most so many decimals, by a declared rule.</summary>
    /// <param name="decimals">From 0 to 36, both inclusive.</param>
    /// <param name="rule">What to do with the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result does not fit in 127 bits above and below.</exception>
    public Ratio Round(int decimals, RoundingRule rule) =>
        Reduced(Scaled(decimals, rule), BigInteger.Pow(10, decimals));

    /// <summary>The fraction written with exactly so many decimals, rounded by a declared rule.</summary>
    /// <param name="decimals">From 0 to 36, both inclusive.</param>
    /// <param name="rule">What to do with the rest.</param>
    /// <param name="notation">Which characters part decimals and thousands.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="notation"/> is <see langword="null"/>.</exception>
    public string ToText(int decimals, RoundingRule rule, Notation notation)
    {
        Guard.Against.Null(notation);
        return FixedPoint.Format(Scaled(decimals, rule), decimals, NumberShape.Grouped, notation);
    }

    /// <summary>
    /// The fraction written without rounding: all its decimals where they end, otherwise as numerator over denominator.
    /// </summary>
    /// <param name="notation">Which characters part decimals and thousands.</param>
    /// <param name="leastDecimals">How many decimals to show at least; from 0 to 36, both inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastDecimals"/> is outside its bounds.</exception>
    public string ToExactText(Notation notation, int leastDecimals = 0)
    {
        Guard.Against.Null(notation);
        Guard.Against.BelowMinimum(leastDecimals, 0);
        Guard.Against.AboveMaximum(leastDecimals, MostDecimals);
        return ExactDecimals(leastDecimals) is { } decimals
            ? FixedPoint.Format(Scaled(decimals, RoundingRule.Truncate), decimals, NumberShape.Grouped, notation)
            : $"{FixedPoint.Format(_numerator, 0, NumberShape.Plain, notation)}/{FixedPoint.Format(Denominator, 0, NumberShape.Plain, notation)}";
    }

    /// <summary>How many decimals write this fraction without rounding it.</summary>
    /// <param name="atLeast">The least number wanted; from 0 to 36, both inclusive.</param>
    /// <returns>The least such number; <see langword="null"/> where the decimals do not end within 36.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is outside its bounds.</exception>
    public int? ExactDecimals(int atLeast)
    {
        Guard.Against.BelowMinimum(atLeast, 0);
        Guard.Against.AboveMaximum(atLeast, MostDecimals);
        // Decimals end where the denominator has no other factors than two and five, after as many as the larger count.
        Int128 rest = Denominator;
        int twos = (int)Int128.TrailingZeroCount(rest);
        rest >>= twos;
        int fives = 0;
        for (; rest % 5 == 0; rest /= 5)
        {
            fives++;
        }

        int decimals = Math.Max(atLeast, Math.Max(twos, fives));
        return rest == 1 && decimals <= MostDecimals ? decimals : null;
    }

    /// <summary>
    /// How many decimals show that this fraction differs from another: the least number, from a given one up, at which the
    /// two round half up to different numbers. So that no formatting hides a margin.
    /// </summary>
    /// <param name="other">The fraction to be told from, such as a threshold.</param>
    /// <param name="atLeast">The number to start from; from 0 to 36, both inclusive.</param>
    /// <returns><paramref name="atLeast"/> when the two are equal, 36 when they differ only beyond that.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is outside its bounds.</exception>
    public int DecimalsToTellFrom(Ratio other, int atLeast)
    {
        Guard.Against.BelowMinimum(atLeast, 0);
        Guard.Against.AboveMaximum(atLeast, MostDecimals);
        int decimals = atLeast;
        while (this != other && decimals < MostDecimals
            && Scaled(decimals, RoundingRule.HalfUp) == other.Scaled(decimals, RoundingRule.HalfUp))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>The exact invariant form: decimals where they end, otherwise <c>1/3</c>.</summary>
    public override string ToString() => ToExactText(Notation.Invariant);

    /// <summary>The nearest whole number of hundredths, by a declared rule; may take more than 128 bits.</summary>
    internal BigInteger ToHundredths(RoundingRule rule) =>
        FitsInLong(_numerator) ? rule.Divide(_numerator * 100, Denominator) : Scaled(2, rule);

    /// <summary>Whether every product of two parts, and the sum of two of those, fits in 128 bits.</summary>
    private static bool AreNarrow(Ratio left, Ratio right) =>
        FitsInLong(left._numerator) && FitsInLong(left.Denominator) && FitsInLong(right._numerator) && FitsInLong(right.Denominator);

    private static bool FitsInLong(Int128 value) => value >= long.MinValue && value <= long.MaxValue;

    private static Ratio Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        (Int128 a, Int128 b) = (Int128.Abs(numerator), denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new(numerator / a, denominator / a);
    }

    private static Ratio Reduced(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (BigInteger.Abs(numerator) > Int128.MaxValue || denominator > Int128.MaxValue)
        {
            throw TooWide(numerator, denominator);
        }

        return new((Int128)numerator, (Int128)denominator);
    }

    private static OverflowException TooWide(BigInteger numerator, BigInteger denominator) => NumberDefects.Overflow(
        FormattableString.Invariant($"{numerator}/{denominator}"), FormattableString.Invariant($"{Int128.MaxValue}"));

    internal BigInteger Scaled(int decimals, RoundingRule rule)
    {
        Guard.Against.Null(rule);
        Guard.Against.BelowMinimum(decimals, 0);
        Guard.Against.AboveMaximum(decimals, MostDecimals);
        return rule.Divide(_numerator * BigInteger.Pow(10, decimals), (BigInteger)Denominator);
    }
}
