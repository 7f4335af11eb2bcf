namespace Conciliazione.Projects;

/// <summary>
/// Something that is to be covered, and what covers it: a priority by criteria, a district by alliances. Italian term: copertura.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Coverage
{
    /// <summary>Initializes a new coverage.</summary>
    /// <param name="thing">What is to be covered: code, title, source and provenance.</param>
    /// <param name="by">
    /// What covers it, with the source and provenance of that statement; no code twice. Empty if nothing does.
    /// </param>
    /// <param name="absence">Where nothing covers it: whether the text says so, or it is our interpretation.</param>
    /// <exception cref="ArgumentException">
    /// An argument or an item is <see langword="null"/>, a label has no source, or a code is listed twice.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="absence"/> is not a declared value.</exception>
    public Coverage(RuleLabel thing, ValueList<RuleLabel> by, Provenance absence = Provenance.Stated)
    {
        Thing = Guard.Against.Unsourced(thing);
        By = Guard.Against.NullItem(by);
        Absence = Guard.Against.Undeclared(absence);
        foreach (RuleLabel label in By)
        {
            Guard.Against.Unsourced(label, nameof(by));
        }

        if (By.Repeated(label => label.Code).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' is listed twice.", nameof(by));
        }
    }

    /// <summary>What is to be covered.</summary>
    public RuleLabel Thing { get; }

    /// <summary>What covers it; empty if nothing does.</summary>
    public ValueList<RuleLabel> By { get; }

    /// <summary>Where nothing covers it: whether the text says so, or it is our interpretation.</summary>
    public Provenance Absence { get; }

    /// <summary>Returns whether it is covered, and by what: met if something covers it, not met if nothing does.</summary>
    public Finding Check() => new(
        Thing,
        By.Count == 0
            ? [new("COVERED-BY", new("coperto da", "covered by"), FactValue.Of(new LocalizedText("nulla", "nothing")), Absence)]
            : By.Select(label => new NamedValue(label.Code, new("coperto da", "covered by"), FactValue.Of(label.Title), label.Provenance)).ToValueList(),
        [],
        By.Count == 0 ? new Outcome.NotMet([]) : new Outcome.Met([]));

    /// <summary>Returns the code of what is to be covered and of what covers it.</summary>
    public override string ToString() => $"{Thing}: {string.Join(", ", By)}";
}
