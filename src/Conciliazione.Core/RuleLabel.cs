namespace Conciliazione;

/// <summary>What a rule is called and where it stands: code, title, source, provenance. Italian term: intestazione della regola.</summary>
/// <remarks>
/// A label may lack its source, so that what collects rules can name all those that do; no rule without a source is ever
/// applied. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record RuleLabel
{
    /// <summary>Builds a label.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What the rule asks.</param>
    /// <param name="source">Where it stands; <see langword="null"/> is refused by what collects rules.</param>
    /// <param name="provenance">Whether the text says it, or it is a reading of ours.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public RuleLabel(string code, LocalizedText title, LegalSource? source, Provenance provenance = Provenance.Stated)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Source = source ?? LegalSource.Missing;
        HasSource = !ReferenceEquals(Source, LegalSource.Missing);
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What the rule asks.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether somebody said where it stands; what collects rules refuses those for which nobody did.</summary>
    public bool HasSource { get; }

    /// <summary>Where it stands; where nobody said, a source that says so.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether the text says it, or it is a reading of ours.</summary>
    public Provenance Provenance { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
