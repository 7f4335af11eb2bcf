namespace Conciliazione;

/// <summary>Where a rule or a figure stands: act, document, section. Italian term: fonte.</summary>
/// <remarks>
/// The citation is Italian in both languages, as acts are quoted in the language they were passed in. Equality is by
/// content, ordinal. Immutable, safe for any thread.
/// </remarks>
public sealed record LegalSource
{
    /// <summary>Builds a source.</summary>
    /// <param name="act">The act, such as <c>D.G.R. 2398/2019</c>; not blank.</param>
    /// <param name="document">The document under the act, or <see langword="null"/> when the act itself is meant.</param>
    /// <param name="section">The section, such as <c>Progetto 2, parte C</c>, or <see langword="null"/> for the whole.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="act"/> is <see langword="null"/> or blank, or one of the others is given and blank.
    /// </exception>
    public LegalSource(string act, string? document = null, string? section = null)
    {
        Act = Guard.Against.NullOrWhiteSpace(act);
        Document = Guard.Against.BlankWhenGiven(document);
        Section = Guard.Against.BlankWhenGiven(section);
    }

    /// <summary>The act.</summary>
    public string Act { get; }

    /// <summary>The document under the act, or <see langword="null"/>.</summary>
    public string? Document { get; }

    /// <summary>The section, or <see langword="null"/> for the whole document.</summary>
    public string? Section { get; }

    /// <summary>What stands in for a source that nobody gave.</summary>
    internal static LegalSource Missing { get; } = new("fonte non indicata");

    /// <summary>
    /// A limit that no act sets: it follows from how this library holds its values, and the record of that decision is
    /// named.
    /// </summary>
    /// <param name="decision">The decision record, such as <c>decisione 0001</c>; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="decision"/> is <see langword="null"/> or blank.</exception>
    public static LegalSource Library(string decision)
    {
        Guard.Against.NullOrWhiteSpace(decision);
        return new("Conciliazione.Core", section: decision);
    }

    /// <summary>Another section of the same document.</summary>
    /// <param name="section">The section; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="section"/> is <see langword="null"/> or blank.</exception>
    public LegalSource At(string section)
    {
        Guard.Against.NullOrWhiteSpace(section);
        return new(Act, Document, section);
    }

    /// <summary>Returns this source, or another where nobody gave this one.</summary>
    internal LegalSource Or(LegalSource other) => ReferenceEquals(this, Missing) ? other : this;

    /// <summary>The Italian citation: section, document, act, from the nearest to the farthest.</summary>
    public string Cite() => string.Join(", ", new[] { Section, Document, Act }.Where(part => part is not null));

    /// <summary>The same as <see cref="Cite"/>.</summary>
    public override string ToString() => Cite();
}
