using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Conciliazione;

/// <summary>An exact amount of money, in whole euro cents. Italian term: importo in euro.</summary>
/// <remarks>
/// <para>A 64-bit number of cents: from -92,233,720,368,547,758.08 to 92,233,720,368,547,758.07, both inclusive. Every operation
/// is checked, and operations that need rounding take a <see cref="RoundingRule"/>.</para>
/// <para>Equality and ordering are by amount. The default value is zero. Immutable and thread-safe.</para>
/// <para>Formats: <c>G</c> (default) <c>1234.56</c>, <c>N</c> <c>1,234.56</c>, <c>C</c> <c>€ 1,234.56</c> and <c>- € 1,234.56</c>; the provider
/// determines the notation (<see cref="Notation.From"/>), never the current culture. Parsing is strict: two decimals or none,
/// thousands separators everywhere or nowhere, an optional minus, and an optional euro sign before the digits, with or without a
/// space on either side of it, or after them. Leading zeros are read where there are no thousands separators
/// (<c>0001234.56</c>), and imply no decimals.</para>
/// </remarks>
public readonly record struct Euro : IComparable<Euro>, IComparable, ISpanFormattable, ISpanParsable<Euro>,
    IComparisonOperators<Euro, Euro, bool>, IAdditionOperators<Euro, Euro, Euro>,
    ISubtractionOperators<Euro, Euro, Euro>, IUnaryNegationOperators<Euro, Euro>,
    IMultiplyOperators<Euro, long, Euro>, IAdditiveIdentity<Euro, Euro>, IMinMaxValue<Euro>
{
    private const int CentsInAEuro = 100;

    private Euro(long cents) => Cents = cents;

    /// <summary>The zero amount.</summary>
    public static Euro Zero => default;

    /// <summary>The largest amount, 92,233,720,368,547,758.07.</summary>
    public static Euro MaxValue => new(long.MaxValue);

    /// <summary>The smallest amount, -92,233,720,368,547,758.08.</summary>
    public static Euro MinValue => new(long.MinValue);

    static Euro IAdditiveIdentity<Euro, Euro>.AdditiveIdentity => Zero;

    /// <summary>The amount in cents.</summary>
    public long Cents { get; }

    /// <summary>Creates an amount from a number of cents.</summary>
    /// <param name="cents">Any whole number of cents.</param>
    public static Euro FromCents(long cents) => new(cents);

    /// <summary>Creates an amount from euros with at most two decimals, not counting trailing zeros.</summary>
    /// <param name="euros">The euros, such as <c>7_903.75m</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="euros"/> is not a whole number of cents.</exception>
    /// <exception cref="OverflowException"><paramref name="euros"/> is outside the bounds of the type.</exception>
    public static Euro Of(decimal euros) => new(HundredthsMath.Exact(euros, NumberKind.Euro));

    /// <summary>Rounds an exact fraction of euros to the cent, or to the euro, by a given rule.</summary>
    /// <param name="euros">The amount in euros, not in cents.</param>
    /// <param name="rule">The rule for the fraction of a cent, or of a euro (<see cref="RoundingRule.ToWholeEuros"/>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result is outside the bounds of the type.</exception>
    public static Euro Round(Ratio euros, RoundingRule rule) => new(HundredthsMath.Round(euros, rule, NumberKind.Euro));

    /// <summary>Returns the exact sum of the amounts.</summary>
    /// <param name="amounts">The amounts; enumerated once. The sum of no amounts is zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The sum is outside the bounds of the type.</exception>
    public static Euro Sum(IEnumerable<Euro> amounts)
    {
        Guard.Against.Null(amounts);
        Int128 cents = 0;
        foreach (Euro amount in amounts)
        {
            cents += amount.Cents;
        }

        return new(HundredthsMath.Narrow(cents, NumberKind.Euro));
    }

    /// <summary>Returns the exact sum.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="OverflowException">The sum is outside the bounds of the type.</exception>
    public static Euro operator +(Euro left, Euro right) =>
        new(HundredthsMath.Narrow((Int128)left.Cents + right.Cents, NumberKind.Euro));

    /// <summary>Returns the exact difference.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <exception cref="OverflowException">The difference is outside the bounds of the type.</exception>
    public static Euro operator -(Euro left, Euro right) =>
        new(HundredthsMath.Narrow((Int128)left.Cents - right.Cents, NumberKind.Euro));

    /// <summary>Returns the negated amount.</summary>
    /// <param name="value">The amount.</param>
    /// <exception cref="OverflowException"><paramref name="value"/> is <see cref="MinValue"/>.</exception>
    public static Euro operator -(Euro value) => new(HundredthsMath.Narrow(-(Int128)value.Cents, NumberKind.Euro));

    /// <summary>Returns the exact product of the amount and a whole number.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The whole number to multiply by.</param>
    /// <exception cref="OverflowException">The product is outside the bounds of the type.</exception>
    public static Euro operator *(Euro left, long right) =>
        new(HundredthsMath.Narrow((Int128)left.Cents * right, NumberKind.Euro));

    /// <summary>Determines whether one amount is less than another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <(Euro left, Euro right) => left.Cents < right.Cents;

    /// <summary>Determines whether one amount is more than another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >(Euro left, Euro right) => left.Cents > right.Cents;

    /// <summary>Determines whether one amount is at most another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <=(Euro left, Euro right) => left.Cents <= right.Cents;

    /// <summary>Determines whether one amount is at least another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >=(Euro left, Euro right) => left.Cents >= right.Cents;

    /// <summary>Reads an amount; an invalid text is reported as a defect, not as an exception.</summary>
    /// <param name="text">The text; <see langword="null"/> is treated as empty.</param>
    /// <param name="notation">The notation of the text.</param>
    /// <param name="path">The path of the text within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="notation"/> or <paramref name="path"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<Euro> Read(string? text, Notation notation, string path = "") =>
        NumberKind.Euro.Read(text, notation, path, FromCents);

    /// <inheritdoc/>
    public static Euro Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(NumberKind.Euro.ParseOrThrow(s, provider));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Euro Parse(string s, IFormatProvider? provider)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Euro result)
    {
        bool read = NumberKind.Euro.Parse(s, Notation.From(provider), out long cents) == NumberFault.None;
        result = new(cents);
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Euro result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns a percentage of this amount, in euros, exact and not rounded to the cent.</summary>
    /// <param name="percentage">The percentage.</param>
    public Ratio ShareOf(Percentage percentage) => ToRatio() * percentage.ToRatio();

    /// <summary>Returns a percentage of this amount, rounded to the cent, or to the euro, by a given rule.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="rule">The rule for the fraction of a cent, or of a euro (<see cref="RoundingRule.ToWholeEuros"/>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result is outside the bounds of the type.</exception>
    public Euro ShareOf(Percentage percentage, RoundingRule rule)
    {
        Guard.Against.Null(rule);
        return new(HundredthsMath.Narrow(CentsOf(percentage, rule), NumberKind.Euro));
    }

    /// <summary>Returns the cents of a rounded share, which can exceed the largest amount where the rule rounds up.</summary>
    internal Int128 CentsOf(Percentage percentage, RoundingRule rule)
    {
        int unit = rule.IsToWholeEuros ? CentsInAEuro : 1;
        return rule.Divide((Int128)Cents * percentage.Units, (Int128)Percentage.UnitsInAWhole * unit) * unit;
    }

    /// <summary>Returns the amount in euros as an exact fraction.</summary>
    public Ratio ToRatio() => Ratio.Of(Cents, CentsInAEuro);

    /// <summary>Returns the exact amount in euros, with two decimals.</summary>
    public decimal ToDecimal() => new decimal(Cents) / CentsInAEuro;

    /// <inheritdoc/>
    public int CompareTo(Euro other) => Cents.CompareTo(other.Cents);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Euro other => CompareTo(other),
        _ => throw new ArgumentException("Not a Euro.", nameof(obj)),
    };

    /// <summary>Returns the amount in invariant form, <c>1234.56</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>
    /// Returns the amount with the euro sign, in the notation of a language: <c>€ 1.234,56</c> or <c>€ 1,234.56</c>.
    /// </summary>
    /// <param name="language">The language of the surrounding text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string ToString(Language language) => ToString("C", Notation.For(language));

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not G, N or C.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberKind.Euro.Format(Cents, format, formatProvider);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not G, N or C.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberKind.Euro.TryFormat(Cents, destination, out charsWritten, format, provider);
}
