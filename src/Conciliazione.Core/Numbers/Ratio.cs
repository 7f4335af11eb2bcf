using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione;

/// <summary>An exact fraction, such as the share of one amount in another. Italian term: rapporto.</summary>
/// <remarks>
/// <para>Always in lowest terms with a positive denominator, so equality by content is equality of value: 1/2 equals 2/4. Ordered
/// by value, compared by cross-multiplication; products that do not fit in 128 bits take a wider path, and nothing is ever
/// rounded.</para>
/// <para>The default value is 0. The numerator and the denominator hold 127 bits each. Immutable and thread-safe.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Ratio : IComparable<Ratio>, IComparable,
    IComparisonOperators<Ratio, Ratio, bool>, IAdditionOperators<Ratio, Ratio, Ratio>,
    ISubtractionOperators<Ratio, Ratio, Ratio>, IMultiplyOperators<Ratio, Ratio, Ratio>,
    IUnaryNegationOperators<Ratio, Ratio>
{
    private const int MaximumDecimals = 36;

    private readonly Int128 _numerator;
    private readonly Int128 _denominatorLessOne;

    private Ratio(Int128 numerator, Int128 denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The numerator, in lowest terms; it has the sign of the fraction.</summary>
    public Int128 Numerator => _numerator;

    /// <summary>The denominator, in lowest terms; at least 1.</summary>
    public Int128 Denominator => _denominatorLessOne + 1;

    /// <summary>The sign of the fraction: -1, 0 or 1.</summary>
    public int Sign => Int128.Sign(_numerator);

    /// <summary>Creates the fraction of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number except zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">
    /// The numerator or the denominator, in lowest terms, does not fit in 127 bits.
    /// </exception>
    public static Ratio Of(Int128 numerator, Int128 denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        return FitsInLong(numerator) && FitsInLong(denominator)
            ? Reduced(numerator, denominator)
            : Reduced((BigInteger)numerator, (BigInteger)denominator);
    }

    /// <summary>Creates the share of one amount in another.</summary>
    /// <param name="part">The amount in the numerator.</param>
    /// <param name="whole">The amount in the denominator; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is zero.</exception>
    public static Ratio Of(Euro part, Euro whole) => Of(part.Cents, whole.Cents);

    /// <summary>Creates a fraction from a whole number.</summary>
    /// <param name="value">A whole number of at most 127 bits.</param>
    /// <exception cref="OverflowException">
    /// <paramref name="value"/> is the minimum 128-bit number, which has no opposite.
    /// </exception>
    public static Ratio Whole(Int128 value) => value == Int128.MinValue ? throw TooWide(value, Int128.One) : new(value, Int128.One);

    /// <summary>Returns the exact sum.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <exception cref="OverflowException">
    /// The numerator or the denominator of the sum, in lowest terms, does not fit in 127 bits.
    /// </exception>
    public static Ratio operator +(Ratio left, Ratio right) => AreNarrow(left, right)
        ? Reduced((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator)
        : Reduced(
            ((BigInteger)left.Numerator * right.Denominator) + ((BigInteger)right.Numerator * left.Denominator),
            (BigInteger)left.Denominator * right.Denominator);

    /// <summary>Returns the exact difference.</summary>
    /// <param name="left">The fraction to subtract from.</param>
    /// <param name="right">The fraction to subtract.</param>
    /// <exception cref="OverflowException">
    /// The numerator or the denominator of the difference, in lowest terms, does not fit in 127 bits.
    /// </exception>
    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    /// <summary>Returns the exact product.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <exception cref="OverflowException">
    /// The numerator or the denominator of the product, in lowest terms, does not fit in 127 bits.
    /// </exception>
    public static Ratio operator *(Ratio left, Ratio right) => AreNarrow(left, right)
        ? Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator)
        : Reduced((BigInteger)left.Numerator * right.Numerator, (BigInteger)left.Denominator * right.Denominator);

    /// <summary>Returns the negated fraction.</summary>
    /// <param name="value">The fraction.</param>
    public static Ratio operator -(Ratio value) => new(-value.Numerator, value.Denominator);

    /// <summary>Determines whether one fraction is less than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one fraction is more than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one fraction is at most another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one fraction is at least another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
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

    /// <summary>Returns the fraction rounded to at most a given number of decimals.</summary>
    /// <param name="decimals">The number of decimals; from 0 to 36, both inclusive.</param>
    /// <param name="rule">The rule for the remaining decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The numerator or the denominator of the result does not fit in 127 bits.</exception>
    public Ratio Round(int decimals, RoundingRule rule) =>
        Reduced(Scaled(decimals, rule), BigInteger.Pow(10, decimals));

    /// <summary>Returns the fraction as text with exactly the given number of decimals, rounded by a given rule.</summary>
    /// <param name="decimals">The number of decimals; from 0 to 36, both inclusive.</param>
    /// <param name="rule">The rule for the remaining decimals.</param>
    /// <param name="notation">The notation of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="rule"/> or <paramref name="notation"/> is <see langword="null"/>.
    /// </exception>
    public string ToText(int decimals, RoundingRule rule, Notation notation)
    {
        Guard.Against.Null(notation);
        return FixedPoint.Format(Scaled(decimals, rule), decimals, NumberShape.Grouped, notation);
    }

    /// <summary>
    /// Returns the fraction as text without rounding: all its decimals if they are finite, otherwise the numerator over the
    /// denominator.
    /// </summary>
    /// <param name="notation">The notation of the text.</param>
    /// <param name="minimumDecimals">The minimum number of decimals to show; from 0 to 36, both inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumDecimals"/> is outside its bounds.</exception>
    public string ToExactText(Notation notation, int minimumDecimals = 0)
    {
        Guard.Against.Null(notation);
        Guard.Against.BelowMinimum(minimumDecimals, 0);
        Guard.Against.AboveMaximum(minimumDecimals, MaximumDecimals);
        return ExactDecimals(minimumDecimals) is { } decimals
            ? FixedPoint.Format(Scaled(decimals, RoundingRule.Truncate), decimals, NumberShape.Grouped, notation)
            : $"{FixedPoint.Format(_numerator, 0, NumberShape.Plain, notation)}/{FixedPoint.Format(Denominator, 0, NumberShape.Plain, notation)}";
    }

    /// <summary>Returns the number of decimals needed to write this fraction without rounding.</summary>
    /// <param name="atLeast">The minimum number of decimals; from 0 to 36, both inclusive.</param>
    /// <returns>
    /// The smallest such number; <see langword="null"/> if more than 36 decimals would be needed, or infinitely many.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is outside its bounds.</exception>
    public int? ExactDecimals(int atLeast)
    {
        Guard.Against.BelowMinimum(atLeast, 0);
        Guard.Against.AboveMaximum(atLeast, MaximumDecimals);
        // The decimals are finite if the denominator has only the prime factors two and five; the larger exponent is their
        // number.
        Int128 rest = Denominator;
        int twos = (int)Int128.TrailingZeroCount(rest);
        rest >>= twos;
        int fives = 0;
        for (; rest % 5 == 0; rest /= 5)
        {
            fives++;
        }

        int decimals = Math.Max(atLeast, Math.Max(twos, fives));
        return rest == 1 && decimals <= MaximumDecimals ? decimals : null;
    }

    /// <summary>
    /// Returns the number of decimals needed to distinguish this fraction from another: the smallest number, from a given one up,
    /// at which the two round half up to different numbers. This prevents formatting from hiding a margin.
    /// </summary>
    /// <param name="other">The fraction to distinguish from, such as a threshold.</param>
    /// <param name="atLeast">The number to start from; from 0 to 36, both inclusive.</param>
    /// <returns>
    /// The number of decimals; <paramref name="atLeast"/> if the two are equal, 36 if they differ only beyond that.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is outside its bounds.</exception>
    public int DecimalsToTellFrom(Ratio other, int atLeast)
    {
        Guard.Against.BelowMinimum(atLeast, 0);
        Guard.Against.AboveMaximum(atLeast, MaximumDecimals);
        int decimals = atLeast;
        while (this != other && decimals < MaximumDecimals
            && Scaled(decimals, RoundingRule.HalfUp) == other.Scaled(decimals, RoundingRule.HalfUp))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>Returns the exact invariant form: decimals if they are finite, otherwise <c>1/3</c>.</summary>
    public override string ToString() => ToExactText(Notation.Invariant);

    /// <summary>Returns the number of hundredths, rounded by a given rule; may take more than 128 bits.</summary>
    internal BigInteger ToHundredths(RoundingRule rule) =>
        FitsInLong(_numerator) ? rule.Divide(_numerator * 100, Denominator) : Scaled(2, rule);

    /// <summary>Determines whether every product of two components, and the sum of two such products, fits in 128 bits.</summary>
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

    private static OverflowException TooWide(BigInteger numerator, BigInteger denominator) => DefectCodes.NumberOverflow(
        FormattableString.Invariant($"{numerator}/{denominator}"), FormattableString.Invariant($"{Int128.MaxValue}"));

    internal BigInteger Scaled(int decimals, RoundingRule rule)
    {
        Guard.Against.Null(rule);
        Guard.Against.BelowMinimum(decimals, 0);
        Guard.Against.AboveMaximum(decimals, MaximumDecimals);
        return rule.Divide(_numerator * BigInteger.Pow(10, decimals), (BigInteger)Denominator);
    }
}
