namespace Conciliazione;

/// <summary>A text in Italian and in English. Italian term: testo.</summary>
/// <remarks>Equality is by content, ordinal. Immutable, safe for any thread. Neither text is ever blank.</remarks>
public sealed record LocalizedText
{
    /// <summary>Builds a text from its two forms.</summary>
    /// <param name="italian">The Italian form; not blank.</param>
    /// <param name="english">The English form; not blank.</param>
    /// <exception cref="ArgumentException">One of the two is <see langword="null"/> or blank.</exception>
    public LocalizedText(string italian, string english)
    {
        Italian = Guard.Against.NullOrWhiteSpace(italian);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The Italian form.</summary>
    public string Italian { get; }

    /// <summary>The English form.</summary>
    public string English { get; }

    /// <summary>A text that is the same in both languages, such as a proper name.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is <see langword="null"/> or blank.</exception>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The form in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string In(Language language) => language switch
    {
        Language.Italian => Italian,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language."),
    };

    /// <summary>The Italian form, the language of the calls.</summary>
    public override string ToString() => Italian;
}
