namespace Conciliazione;

/// <summary>A text in Italian and in English. Italian term: testo.</summary>
/// <remarks>Neither text is ever blank. Equality is by content, ordinal. Immutable and thread-safe.</remarks>
public sealed record LocalizedText
{
    /// <summary>Initializes a new text from its two forms.</summary>
    /// <param name="italian">The Italian form; not blank.</param>
    /// <param name="english">The English form; not blank.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    public LocalizedText(string italian, string english)
    {
        Italian = Guard.Against.NullOrWhiteSpace(italian);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The Italian form.</summary>
    public string Italian { get; }

    /// <summary>The English form.</summary>
    public string English { get; }

    /// <summary>Creates a text that is the same in both languages, such as a proper name.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is <see langword="null"/> or blank.</exception>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Creates a text by writing it in each language.</summary>
    /// <param name="write">Returns the text in a language; not blank.</param>
    internal static LocalizedText From(Func<Language, string> write) => new(write(Language.Italian), write(Language.English));

    /// <summary>Joins texts in both languages; at least one.</summary>
    /// <param name="separator">What stands between two texts, in either language.</param>
    /// <param name="texts">The texts.</param>
    internal static LocalizedText Join(string separator, IEnumerable<LocalizedText> texts) => Join(Same(separator), texts);

    /// <summary>Joins texts in both languages with a word of each; at least one.</summary>
    /// <param name="separator">What stands between two texts; with the spaces around it.</param>
    /// <param name="texts">The texts.</param>
    internal static LocalizedText Join(LocalizedText separator, IEnumerable<LocalizedText> texts) =>
        From(language => string.Join(separator.In(language), texts.Select(text => text.In(language))));

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string In(Language language) => language switch
    {
        Language.Italian => Italian,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language."),
    };

    /// <summary>Returns the Italian form, the language of the calls.</summary>
    public override string ToString() => Italian;
}
