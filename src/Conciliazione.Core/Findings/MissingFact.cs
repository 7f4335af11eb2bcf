namespace Conciliazione;

/// <summary>A fact that a rule needs but that was not given. Italian term: dato mancante.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record MissingFact
{
    /// <summary>Initializes a new missing fact.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public MissingFact(string code, LocalizedText title)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
    }

    /// <summary>The code of the fact.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Returns the title with the candidates that lack the fact.</summary>
    /// <param name="whose">The references of the candidates; not blank.</param>
    internal LocalizedText Of(string whose) => new($"{Title.Italian} di {whose}", $"{Title.English} of {whose}");

    /// <summary>Returns what is missing as text, such as <c>dati mancanti: la data di nascita, la residenza</c>.</summary>
    /// <param name="missing">The missing facts; at least one.</param>
    /// <param name="language">The output language.</param>
    internal static string Words(IEnumerable<MissingFact> missing, Language language) =>
        Words(missing.Select(fact => fact.Title), language);

    /// <summary>Returns what is missing as text; each title may say whose fact it is.</summary>
    /// <param name="titles">The titles of the missing facts; at least one.</param>
    /// <param name="language">The output language.</param>
    internal static string Words(IEnumerable<LocalizedText> titles, Language language)
    {
        LocalizedText[] all = [.. titles];
        return Lead(all.Length, language) + LocalizedText.Join(", ", all).In(language);
    }

    /// <summary>Returns why an outcome waits, such as <c>da chiarire, dato mancante: la residenza</c>.</summary>
    /// <param name="titles">The titles of the missing facts; at least one.</param>
    internal static LocalizedText Unclear(params IEnumerable<LocalizedText> titles) => LocalizedText.From(language =>
        (language == Language.Italian ? "da chiarire, " : "unclear, ") + Words(titles, language));

    /// <summary>
    /// Returns what precedes the titles: not a verb, since "manca la residenza" would also be said of whoever has none.
    /// </summary>
    internal static string Lead(int count, Language language) =>
        language == Language.English ? "missing: " : count == 1 ? "dato mancante: " : "dati mancanti: ";

    /// <summary>Returns the Italian title.</summary>
    public override string ToString() => Title.Italian;
}
