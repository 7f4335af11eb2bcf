namespace Conciliazione.Projects;

/// <summary>
/// A type or area of intervention as one form lists it: under which letter, with which priority. Italian term: voce del modulo.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record InterventionEntry
{
    /// <summary>Initializes a new entry; the scheme that holds it checks that letters and types are distinct.</summary>
    /// <param name="type">The type or area.</param>
    /// <param name="letter">
    /// The letter, or the number in its place, as printed and without its bracket; <see langword="null"/> if none is printed.
    /// </param>
    /// <param name="level">The priority that the form gives; unknown if the text gives none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="type"/> is <see langword="null"/>, or <paramref name="letter"/> is blank.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a declared value.</exception>
    public InterventionEntry(InterventionType type, string? letter = null, Known<PriorityLevel> level = default)
    {
        Type = Guard.Against.Null(type);
        Letter = Guard.Against.BlankWhenGiven(letter);
        Level = Guard.Against.Undeclared(level);
    }

    /// <summary>The type or area.</summary>
    public InterventionType Type { get; }

    /// <summary>The letter, or the number in its place, as printed; <see langword="null"/> if none is printed.</summary>
    public string? Letter { get; }

    /// <summary>The priority that the form gives; unknown if the text gives none.</summary>
    public Known<PriorityLevel> Level { get; }

    /// <summary>Returns the letter, the type and its priority; a priority that the text does not give is shown as such.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Named().In(language)} ({LevelWords().In(language)})";

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    /// <summary>The type, after its letter if it has one.</summary>
    internal LocalizedText Named() => Letter is null ? Type.Title : new($"{Letter}) {Type.Title.Italian}", $"{Letter}) {Type.Title.English}");

    private LocalizedText LevelWords() => Level.Match<LocalizedText>(
        level => level == PriorityLevel.High ? new("priorità alta", "high priority") : new("priorità bassa", "low priority"),
        () => new("priorità non indicata nel testo", "priority not in the text"));
}
