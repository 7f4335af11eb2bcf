using System.Globalization;

namespace Conciliazione;

/// <summary>The notation of numbers: the decimal separator and the thousands separator. Italian term: notazione.</summary>
/// <remarks>
/// <para>A format provider, so it can be passed to every <c>Parse</c>, <c>TryParse</c> and <c>ToString</c> in this library. No
/// type of this library reads the current culture.</para>
/// <para>There are only two instances, and equality is by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class Notation : IFormatProvider
{
    private Notation(char decimalSeparator, char groupSeparator)
    {
        DecimalSeparator = decimalSeparator;
        GroupSeparator = groupSeparator;
    }

    /// <summary>The notation with a point for decimals and a comma for thousands: <c>1,234.56</c>.</summary>
    public static Notation Invariant { get; } = new('.', ',');

    /// <summary>The notation with a comma for decimals and a point for thousands: <c>1.234,56</c>.</summary>
    public static Notation Italian { get; } = new(',', '.');

    /// <summary>The character before the decimals.</summary>
    public char DecimalSeparator { get; }

    /// <summary>The character between groups of three digits.</summary>
    public char GroupSeparator { get; }

    /// <summary>Returns the notation of a language: Italian for Italian, invariant for English.</summary>
    /// <param name="language">The language of the surrounding text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public static Notation For(Language language) => language switch
    {
        Language.Italian => Italian,
        Language.English => Invariant,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language."),
    };

    /// <summary>
    /// Returns the notation for a format provider: the provider itself if it is a notation, Italian for a culture whose language
    /// is Italian, invariant otherwise, including for <see langword="null"/>.
    /// </summary>
    /// <param name="provider">Any provider; <see langword="null"/> means the invariant notation, not the current culture.</param>
    public static Notation From(IFormatProvider? provider) => provider switch
    {
        Notation notation => notation,
        CultureInfo culture when culture.TwoLetterISOLanguageName is "it" => Italian,
        _ => Invariant,
    };

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(Notation) ? this : null;

    /// <summary>Returns a sample of the notation, <c>1.234,56</c> or <c>1,234.56</c>.</summary>
    public override string ToString() => $"1{GroupSeparator}234{DecimalSeparator}56";
}
