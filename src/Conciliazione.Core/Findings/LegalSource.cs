namespace Conciliazione;

/// <summary>The source of a rule or a figure: act, document, section. Italian term: fonte.</summary>
/// <remarks>
/// The citation is in Italian in either language, as acts are quoted in their original language. Equality is by content, ordinal.
/// Immutable and thread-safe.
/// </remarks>
public sealed record LegalSource
{
    /// <summary>Initializes a new source.</summary>
    /// <param name="act">The act, such as <c>D.G.R. 2398/2019</c>; not blank.</param>
    /// <param name="document">The document within the act, or <see langword="null"/> for the act itself.</param>
    /// <param name="section">
    /// The section, such as <c>Progetto 2, parte C</c>, or <see langword="null"/> for the whole document.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="act"/> is <see langword="null"/> or blank, or another argument is blank.
    /// </exception>
    public LegalSource(string act, string? document = null, string? section = null)
    {
        Act = Guard.Against.NullOrWhiteSpace(act);
        Document = Guard.Against.BlankWhenGiven(document);
        Section = Guard.Against.BlankWhenGiven(section);
    }

    private LegalSource(bool isMissing)
        : this("fonte non indicata") => IsMissing = isMissing;

    /// <summary>The act.</summary>
    public string Act { get; }

    /// <summary>The document within the act, or <see langword="null"/> for the act itself.</summary>
    public string? Document { get; }

    /// <summary>The section, or <see langword="null"/> for the whole document.</summary>
    public string? Section { get; }

    /// <summary>The placeholder for a source that was not given.</summary>
    internal static LegalSource Missing { get; } = new(isMissing: true);

    /// <summary>Whether this is the placeholder, or a copy of it.</summary>
    internal bool IsMissing { get; }

    /// <summary>
    /// Creates the source of a limit that no act sets: it follows from how this library represents its values, and the source is
    /// the record of that decision.
    /// </summary>
    /// <param name="decision">The decision record, such as <c>decisione 0001</c>; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="decision"/> is <see langword="null"/> or blank.</exception>
    public static LegalSource Library(string decision)
    {
        Guard.Against.NullOrWhiteSpace(decision);
        return new("Conciliazione.Core", section: decision);
    }

    /// <summary>Returns another section of the same document.</summary>
    /// <param name="section">The section; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="section"/> is <see langword="null"/> or blank.</exception>
    public LegalSource At(string section)
    {
        Guard.Against.NullOrWhiteSpace(section);
        return IsMissing ? this : new(Act, Document, section);
    }

    /// <summary>Returns this source, or another if this one was not given.</summary>
    internal LegalSource Or(LegalSource other) => IsMissing ? other : this;

    /// <summary>Returns the citation in Italian: section, document and act, in that order.</summary>
    public string Cite() => string.Join(", ", new[] { Section, Document, Act }.Where(part => part is not null));

    /// <summary>Returns the citation, as <see cref="Cite"/> does.</summary>
    public override string ToString() => Cite();
}
