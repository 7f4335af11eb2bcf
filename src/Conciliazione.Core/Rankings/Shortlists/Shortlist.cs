namespace Conciliazione.Rankings;

/// <summary>
/// Those who can answer a request, in order, and apart those who might and those who cannot, with the reason. Italian term: elenco ristretto.
/// </summary>
/// <remarks>
/// Nobody has a position who does not meet the requirements, even if nobody else does. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record Shortlist
{
    internal Shortlist(RuleLabel label, ValueList<ShortlistEntry> entries, ValueList<ShortlistEntry> unclear, ValueList<ShortlistEntry> outside)
    {
        Label = label;
        Entries = entries;
        Unclear = unclear;
        Outside = outside;
    }

    /// <summary>The code, title, source and provenance of the rules.</summary>
    public RuleLabel Label { get; }

    /// <summary>Those who meet the requirements, in order; those tied share a position, and the order of their rows has no meaning.</summary>
    public ValueList<ShortlistEntry> Entries { get; }

    /// <summary>Those who are available and might meet the requirements, but of whom a fact is not known, by reference.</summary>
    public ValueList<ShortlistEntry> Unclear { get; }

    /// <summary>Those who do not meet the requirements, or who are not available, by reference.</summary>
    public ValueList<ShortlistEntry> Outside { get; }

    /// <summary>Returns every row on its own line, those in the list first, then those who might be.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Entries.Concat(Unclear).Concat(Outside).Select(entry => entry.Explain(language)));

    /// <summary>Returns the code of the rules and the number of those in the list.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label}: {Entries.Count}");
}
