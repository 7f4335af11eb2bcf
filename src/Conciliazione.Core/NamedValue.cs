namespace Conciliazione;

/// <summary>A fact or a parameter as a rule used it: code, title, value, provenance. Italian term: dato.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record NamedValue
{
    /// <summary>Builds a named value.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <param name="value">The value.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/> or undeclared.</exception>
    public NamedValue(string code, LocalizedText title, FactValue value, Provenance provenance = Provenance.Stated)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Value = Guard.Against.Null(value);
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>The value.</summary>
    public FactValue Value { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Title and value, and whether the figure is derived or a reading of ours.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Title.In(language)} {Value.Render(language)}{ProvenanceNote.Of(Provenance, language)}";

    /// <summary>The Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
