using System.Globalization;

namespace Conciliazione;

/// <summary>
/// How a number is written: which character parts the decimals and which the thousands. Italian term: notazione.
/// </summary>
/// <remarks>
/// <para>It is a format provider, so it can be handed to every <c>Parse</c>, <c>TryParse</c> and <c>ToString</c> of this
/// library. No type here ever reads the current culture.</para>
/// <para>Equality is by reference over the two instances. Immutable, safe for any thread.</para>
/// </remarks>
public sealed class Notation : IFormatProvider
{
    private Notation(char decimalSeparator, char groupSeparator)
    {
        DecimalSeparator = decimalSeparator;
        GroupSeparator = groupSeparator;
    }

    /// <summary>Point for decimals, comma for thousands: <c>1,234.56</c>.</summary>
    public static Notation Invariant { get; } = new('.', ',');

    /// <summary>Comma for decimals, point for thousands: <c>1.234,56</c>.</summary>
    public static Notation Italian { get; } = new(',', '.');

    /// <summary>The character before the decimals.</summary>
    public char DecimalSeparator { get; }

    /// <summary>The character between groups of three digits.</summary>
    public char GroupSeparator { get; }

    /// <summary>The notation that goes with a language: Italian for Italian, invariant for English.</summary>
    /// <param name="language">The language of the text around the number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public static Notation Of(Language language) => language switch
    {
        Language.Italian => Italian,
        Language.English => Invariant,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language."),
    };

    /// <summary>
    /// The notation meant by a format provider: itself, Italian for a culture whose language is Italian, invariant for
    /// everything else, <see langword="null"/> included.
    /// </summary>
    /// <param name="provider">Any provider; <see langword="null"/> means invariant, not the current culture.</param>
    public static Notation From(IFormatProvider? provider) => provider switch
    {
        Notation notation => notation,
        CultureInfo culture when culture.TwoLetterISOLanguageName is "it" => Italian,
        _ => Invariant,
    };

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(Notation) ? this : null;

    /// <summary>A sample of the form, <c>1.234,56</c> or <c>1,234.56</c>.</summary>
    public override string ToString() => $"1{GroupSeparator}234{DecimalSeparator}56";
}
