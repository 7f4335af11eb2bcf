using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Conciliazione;

/// <summary>A declared percentage, such as a cap of 15% or a floor of 30%. Italian term: percentuale.</summary>
/// <remarks>
/// <para>From 0 to 1,000,000, both inclusive, with at most eight decimals, exact. A computed share is a <see cref="Ratio"/>; the
/// two are compared without rounding through <see cref="ToRatio"/>.</para>
/// <para>Equality and ordering are by value. The default value is 0%. Immutable and thread-safe.</para>
/// <para>Formats: <c>G</c> (default) <c>29.998%</c>, <c>N</c> and <c>C</c> with thousands separators. In parsing, the percent
/// sign is optional and may follow a space; leading zeros are read where there are no thousands separators.</para>
/// </remarks>
public readonly record struct Percentage : IComparable<Percentage>, IComparable, ISpanFormattable,
    ISpanParsable<Percentage>, IComparisonOperators<Percentage, Percentage, bool>,
    IAdditionOperators<Percentage, Percentage, Percentage>
{
    /// <summary>The number of units of 0.00000001% in a whole, that is, in 100%.</summary>
    internal const long UnitsInAWhole = 100 * UnitsInAPercent;

    /// <summary>The number of units in the maximum percentage.</summary>
    internal const long MaximumUnits = 1_000_000 * UnitsInAPercent;

    private const long UnitsInAPercent = 100_000_000;

    private Percentage(long units) => Units = units;

    /// <summary>0%.</summary>
    public static Percentage Zero => default;

    /// <summary>100%.</summary>
    public static Percentage Hundred => new(UnitsInAWhole);

    /// <summary>The maximum, 1,000,000%.</summary>
    public static Percentage MaxValue => new(MaximumUnits);

    /// <summary>The number of units of 0.00000001%.</summary>
    internal long Units { get; }

    /// <summary>Creates a percentage from its number: 30 is 30%.</summary>
    /// <param name="percent">
    /// The number; from 0 to 1,000,000, both inclusive, with at most eight decimals, not counting trailing zeros.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="percent"/> is outside its bounds or has too many decimals.</exception>
    public static Percentage Of(decimal percent)
    {
        if (decimal.Round(percent, NumberKind.Percentage.Decimals) != percent)
        {
            throw Refused(DefectCodes.NumberDecimals, percent, FactValue.Of(NumberKind.Percentage.Decimals));
        }

        if (percent < 0)
        {
            throw Refused(DefectCodes.NumberNegative, percent, FactValue.Of(Zero));
        }

        return percent > MaximumUnits / UnitsInAPercent
            ? throw Refused(DefectCodes.NumberTooLarge, percent, FactValue.Of(MaxValue))
            : new((long)(percent * UnitsInAPercent));
    }

    /// <summary>Returns the exact sum.</summary>
    /// <param name="left">The first percentage.</param>
    /// <param name="right">The second percentage.</param>
    /// <exception cref="OverflowException">The sum is above <see cref="MaxValue"/>.</exception>
    public static Percentage operator +(Percentage left, Percentage right) => left.Units + right.Units <= MaximumUnits
        ? new(left.Units + right.Units)
        : throw NumberKind.Percentage.Outside(left.Units + right.Units);

    /// <summary>Determines whether one percentage is less than another.</summary>
    /// <param name="left">The first percentage.</param>
    /// <param name="right">The second percentage.</param>
    public static bool operator <(Percentage left, Percentage right) => left.Units < right.Units;

    /// <summary>Determines whether one percentage is more than another.</summary>
    /// <param name="left">The first percentage.</param>
    /// <param name="right">The second percentage.</param>
    public static bool operator >(Percentage left, Percentage right) => left.Units > right.Units;

    /// <summary>Determines whether one percentage is at most another.</summary>
    /// <param name="left">The first percentage.</param>
    /// <param name="right">The second percentage.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.Units <= right.Units;

    /// <summary>Determines whether one percentage is at least another.</summary>
    /// <param name="left">The first percentage.</param>
    /// <param name="right">The second percentage.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.Units >= right.Units;

    /// <summary>Reads a percentage; an invalid text is reported as a defect, not as an exception.</summary>
    /// <param name="text">The text; <see langword="null"/> is treated as empty.</param>
    /// <param name="notation">The notation of the text.</param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="notation"/> or <paramref name="path"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<Percentage> Read(string? text, Notation notation, string path = "") =>
        NumberKind.Percentage.Read(text, notation, path, units => new Percentage(units));

    /// <inheritdoc/>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        new(NumberKind.Percentage.ParseOrThrow(s, provider));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result)
    {
        bool read = NumberKind.Percentage.Parse(s, Notation.From(provider), out long units) == NumberFault.None;
        result = new(units);
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the percentage as an exact fraction of one: 30% is 3/10.</summary>
    public Ratio ToRatio() => Ratio.Of(Units, UnitsInAWhole);

    /// <summary>Returns the number of the percentage: 30 for 30%.</summary>
    public decimal ToDecimal() => new decimal(Units) / UnitsInAPercent;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Units.CompareTo(other.Units);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Percentage other => CompareTo(other),
        _ => throw new ArgumentException("Not a Percentage.", nameof(obj)),
    };

    /// <summary>Returns the percentage in invariant form, <c>29.998%</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not G, N or C.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberKind.Percentage.Format(Units, format, formatProvider);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not G, N or C.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberKind.Percentage.TryFormat(Units, destination, out charsWritten, format, provider);

    private static DefectsException Refused(DefectCode code, decimal percent, FactValue limit) => new(
        [code.At(path: "", FactValue.Of(percent.ToString(CultureInfo.InvariantCulture)), limit, DefectCodes.NumberSource)]);
}
