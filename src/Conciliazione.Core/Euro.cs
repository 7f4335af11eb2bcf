using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Conciliazione;

/// <summary>An amount of money in whole euro cents, exact. Italian term: importo in euro.</summary>
/// <remarks>
/// <para>Sixty-four bits of cents: from -92,233,720,368,547,758.08 to 92,233,720,368,547,758.07, both inclusive. Every
/// operation is checked, and what would need rounding takes a <see cref="RoundingRule"/>.</para>
/// <para>Equal and ordered by amount. The default value is zero. Immutable, safe for any thread.</para>
/// <para>Formats: <c>G</c> (default) <c>1234.56</c>, <c>N</c> <c>1,234.56</c>, <c>C</c> <c>€ 1,234.56</c>; the provider
/// chooses the notation (<see cref="Notation.From"/>), never the current culture. Reading is strict: two decimals or none,
/// thousands parted everywhere or nowhere, an optional minus, an optional sign of the euro before the digits.</para>
/// </remarks>
public readonly record struct Euro : IComparable<Euro>, IComparable, ISpanFormattable, ISpanParsable<Euro>,
    IComparisonOperators<Euro, Euro, bool>, IAdditionOperators<Euro, Euro, Euro>,
    ISubtractionOperators<Euro, Euro, Euro>, IUnaryNegationOperators<Euro, Euro>,
    IMultiplyOperators<Euro, long, Euro>, IAdditiveIdentity<Euro, Euro>, IMinMaxValue<Euro>
{
    private const int CentsInAEuro = 100;

    private Euro(long cents) => Cents = cents;

    /// <summary>No money.</summary>
    public static Euro Zero => default;

    /// <summary>The largest amount, 92,233,720,368,547,758.07.</summary>
    public static Euro MaxValue => new(long.MaxValue);

    /// <summary>The smallest amount, -92,233,720,368,547,758.08.</summary>
    public static Euro MinValue => new(long.MinValue);

    static Euro IAdditiveIdentity<Euro, Euro>.AdditiveIdentity => Zero;

    /// <summary>The amount in cents.</summary>
    public long Cents { get; }

    /// <summary>An amount from its cents.</summary>
    /// <param name="cents">Any whole number of cents.</param>
    public static Euro FromCents(long cents) => new(cents);

    /// <summary>An amount from euros written with at most two decimals that are not zero.</summary>
    /// <param name="euros">The euros, such as <c>7_903.75m</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="euros"/> is not a whole number of cents.</exception>
    /// <exception cref="OverflowException"><paramref name="euros"/> is outside the bounds of the type.</exception>
    public static Euro Of(decimal euros) => new(HundredthsMath.Exact(euros, NumberKind.Euro));

    /// <summary>An exact fraction of euros brought to the cent by a declared rule.</summary>
    /// <param name="euros">The euros, not the cents.</param>
    /// <param name="rule">What to do with the part below a cent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result is outside the bounds of the type.</exception>
    public static Euro Round(Ratio euros, RoundingRule rule) => new(HundredthsMath.Round(euros, rule, NumberKind.Euro));

    /// <summary>The sum of amounts, exact.</summary>
    /// <param name="amounts">The amounts; enumerated once. None gives zero.</param>
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

    /// <summary>The sum, exact.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">The sum is outside the bounds of the type.</exception>
    public static Euro operator +(Euro left, Euro right) =>
        new(HundredthsMath.Narrow((Int128)left.Cents + right.Cents, NumberKind.Euro));

    /// <summary>The difference, exact.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take away.</param>
    /// <exception cref="OverflowException">The difference is outside the bounds of the type.</exception>
    public static Euro operator -(Euro left, Euro right) =>
        new(HundredthsMath.Narrow((Int128)left.Cents - right.Cents, NumberKind.Euro));

    /// <summary>The opposite amount.</summary>
    /// <param name="value">The amount.</param>
    /// <exception cref="OverflowException"><paramref name="value"/> is <see cref="MinValue"/>.</exception>
    public static Euro operator -(Euro value) => new(HundredthsMath.Narrow(-(Int128)value.Cents, NumberKind.Euro));

    /// <summary>The amount so many times, exact.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <exception cref="OverflowException">The product is outside the bounds of the type.</exception>
    public static Euro operator *(Euro left, long right) =>
        new(HundredthsMath.Narrow((Int128)left.Cents * right, NumberKind.Euro));

    /// <summary>Whether one amount is less than another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Euro left, Euro right) => left.Cents < right.Cents;

    /// <summary>Whether one amount is more than another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Euro left, Euro right) => left.Cents > right.Cents;

    /// <summary>Whether one amount is at most another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Euro left, Euro right) => left.Cents <= right.Cents;

    /// <summary>Whether one amount is at least another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Euro left, Euro right) => left.Cents >= right.Cents;

    /// <summary>Reads an amount; what is wrong with the text comes back as a defect, not as an exception.</summary>
    /// <param name="text">The text; <see langword="null"/> counts as empty.</param>
    /// <param name="notation">How the text is written.</param>
    /// <param name="path">Where the text stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notation"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
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

    /// <summary>This amount times a percentage, in euros, exact: no cent is rounded.</summary>
    /// <param name="percentage">The percentage.</param>
    public Ratio ShareOf(Percentage percentage) => ToRatio() * percentage.ToRatio();

    /// <summary>This amount times a percentage, brought to the cent by a declared rule.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="rule">What to do with the part below a cent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The result is outside the bounds of the type.</exception>
    public Euro ShareOf(Percentage percentage, RoundingRule rule)
    {
        Guard.Against.Null(rule);
        return new(HundredthsMath.Narrow(
            rule.Divide((Int128)Cents * percentage.Units, (Int128)Percentage.UnitsInAWhole), NumberKind.Euro));
    }

    /// <summary>The amount in euros as an exact fraction.</summary>
    public Ratio ToRatio() => Ratio.Of(Cents, CentsInAEuro);

    /// <summary>The amount in euros, exact, with two decimals.</summary>
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

    /// <summary>The amount in invariant form, <c>1234.56</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount with the sign of the euro, in the form of a language: <c>€ 1.234,56</c> or <c>€ 1,234.56</c>.</summary>
    /// <param name="language">The language of the text around the amount.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string ToString(Language language) => ToString("C", Notation.Of(language));

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is none of G, N, C.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberKind.Euro.Format(Cents, format, formatProvider);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is none of G, N, C.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberKind.Euro.TryFormat(Cents, destination, out charsWritten, format, provider);
}
