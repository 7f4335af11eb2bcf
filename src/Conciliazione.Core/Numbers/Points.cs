using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Conciliazione;

/// <summary>An exact score, in whole hundredths of a point. Italian term: punti.</summary>
/// <remarks>
/// <para>A 64-bit number of hundredths. Every operation is checked; operations that can yield thirds, such as a mean, take a
/// <see cref="RoundingRule"/>, and <see cref="RoundedPoints"/> keeps the original fraction.</para>
/// <para>Equality and ordering are by score. The default value is zero. Immutable and thread-safe.</para>
/// <para>Formats: <c>G</c> (default) <c>12.5</c>, <c>N</c> and <c>C</c> with thousands separators; trailing zeros are omitted.
/// Parsing accepts at most two decimals.</para>
/// </remarks>
public readonly record struct Points : IComparable<Points>, IComparable, ISpanFormattable, ISpanParsable<Points>,
    IComparisonOperators<Points, Points, bool>, IAdditionOperators<Points, Points, Points>,
    ISubtractionOperators<Points, Points, Points>, IUnaryNegationOperators<Points, Points>,
    IMultiplyOperators<Points, long, Points>, IAdditiveIdentity<Points, Points>, IMinMaxValue<Points>
{
    private Points(long hundredths) => Hundredths = hundredths;

    /// <summary>The zero score.</summary>
    public static Points Zero => default;

    /// <summary>The largest score.</summary>
    public static Points MaxValue => new(long.MaxValue);

    /// <summary>The smallest score.</summary>
    public static Points MinValue => new(long.MinValue);

    static Points IAdditiveIdentity<Points, Points>.AdditiveIdentity => Zero;

    /// <summary>The score in hundredths of a point.</summary>
    public long Hundredths { get; }

    /// <summary>Creates a score from a number of hundredths.</summary>
    /// <param name="hundredths">Any whole number of hundredths.</param>
    public static Points FromHundredths(long hundredths) => new(hundredths);

    /// <summary>Creates a score from points with at most two decimals, not counting trailing zeros.</summary>
    /// <param name="points">The points, such as <c>2.5m</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="points"/> is not a whole number of hundredths.</exception>
    /// <exception cref="OverflowException"><paramref name="points"/> is outside the bounds of the type.</exception>
    public static Points Of(decimal points) => new(HundredthsMath.Exact(points, NumberKind.Points));

    /// <summary>Rounds an exact fraction of points to the hundredth by a given rule.</summary>
    /// <param name="points">The points.</param>
    /// <param name="rule">The rule for the fraction of a hundredth.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result is outside the bounds of the type.</exception>
    public static Points Round(Ratio points, RoundingRule rule) =>
        new(HundredthsMath.Round(points, rule, NumberKind.Points));

    /// <summary>Returns the exact sum.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <exception cref="OverflowException">The sum is outside the bounds of the type.</exception>
    public static Points operator +(Points left, Points right) =>
        new(HundredthsMath.Narrow((Int128)left.Hundredths + right.Hundredths, NumberKind.Points));

    /// <summary>Returns the exact difference.</summary>
    /// <param name="left">The score to subtract from.</param>
    /// <param name="right">The score to subtract.</param>
    /// <exception cref="OverflowException">The difference is outside the bounds of the type.</exception>
    public static Points operator -(Points left, Points right) =>
        new(HundredthsMath.Narrow((Int128)left.Hundredths - right.Hundredths, NumberKind.Points));

    /// <summary>Returns the negated score.</summary>
    /// <param name="value">The score.</param>
    /// <exception cref="OverflowException"><paramref name="value"/> is <see cref="MinValue"/>.</exception>
    public static Points operator -(Points value) =>
        new(HundredthsMath.Narrow(-(Int128)value.Hundredths, NumberKind.Points));

    /// <summary>Returns the exact product of the score and a whole number.</summary>
    /// <param name="left">The score.</param>
    /// <param name="right">The whole number to multiply by.</param>
    /// <exception cref="OverflowException">The product is outside the bounds of the type.</exception>
    public static Points operator *(Points left, long right) =>
        new(HundredthsMath.Narrow((Int128)left.Hundredths * right, NumberKind.Points));

    /// <summary>Determines whether one score is less than another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator <(Points left, Points right) => left.Hundredths < right.Hundredths;

    /// <summary>Determines whether one score is more than another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator >(Points left, Points right) => left.Hundredths > right.Hundredths;

    /// <summary>Determines whether one score is at most another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator <=(Points left, Points right) => left.Hundredths <= right.Hundredths;

    /// <summary>Determines whether one score is at least another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator >=(Points left, Points right) => left.Hundredths >= right.Hundredths;

    /// <summary>Reads a score; an invalid text is reported as a defect, not as an exception.</summary>
    /// <param name="text">The text; <see langword="null"/> is treated as empty.</param>
    /// <param name="notation">The notation of the text.</param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="notation"/> or <paramref name="path"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<Points> Read(string? text, Notation notation, string path = "") =>
        NumberKind.Points.Read(text, notation, path, FromHundredths);

    /// <inheritdoc/>
    public static Points Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        new(NumberKind.Points.ParseOrThrow(s, provider));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Points Parse(string s, IFormatProvider? provider)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result)
    {
        bool read = NumberKind.Points.Parse(s, Notation.From(provider), out long hundredths) == NumberFault.None;
        result = new(hundredths);
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the score as an exact fraction.</summary>
    public Ratio ToRatio() => Ratio.Of(Hundredths, 100);

    /// <summary>Returns the exact score.</summary>
    public decimal ToDecimal() => new decimal(Hundredths) / 100;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Hundredths.CompareTo(other.Hundredths);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Points other => CompareTo(other),
        _ => throw new ArgumentException("Not Points.", nameof(obj)),
    };

    /// <summary>Returns the score in invariant form, <c>12.5</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not G, N or C.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberKind.Points.Format(Hundredths, format, formatProvider);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not G, N or C.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberKind.Points.TryFormat(Hundredths, destination, out charsWritten, format, provider);
}
