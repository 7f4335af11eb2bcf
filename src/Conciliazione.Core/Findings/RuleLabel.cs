namespace Conciliazione;

/// <summary>The heading of a rule: code, title, source, provenance. Italian term: intestazione della regola.</summary>
/// <remarks>
/// A label may lack its source, so that a collection of rules can report all those without one; a rule without a source is never
/// applied. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record RuleLabel
{
    /// <summary>Initializes a new label.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The requirement that the rule states.</param>
    /// <param name="source">The source of the rule; <see langword="null"/> is rejected by collections of rules.</param>
    /// <param name="provenance">Whether the text states the rule, or it is our interpretation.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public RuleLabel(string code, LocalizedText title, LegalSource? source, Provenance provenance = Provenance.Stated)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Source = source ?? LegalSource.Missing;
        HasSource = !Source.IsMissing;
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The requirement that the rule states.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the source was given; collections of rules reject labels without one.</summary>
    public bool HasSource { get; }

    /// <summary>The source; if none was given, a placeholder that says so.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether the text states the rule, or it is our interpretation.</summary>
    public Provenance Provenance { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
