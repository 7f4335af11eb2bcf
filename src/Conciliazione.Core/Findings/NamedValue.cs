namespace Conciliazione;

/// <summary>A fact or parameter as used by a rule: code, title, value, provenance. Italian term: dato.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record NamedValue
{
    /// <summary>Initializes a new named value.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <param name="value">The value.</param>
    /// <param name="provenance">The provenance of the value.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/> or undeclared.
    /// </exception>
    public NamedValue(string code, LocalizedText title, FactValue value, Provenance provenance = Provenance.Stated)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Value = Guard.Against.Null(value);
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The value.</summary>
    public FactValue Value { get; }

    /// <summary>The provenance of the value.</summary>
    public Provenance Provenance { get; }

    /// <summary>Returns the title and the value, noting whether the figure is derived or is our interpretation.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Title.In(language)} {Value.Render(language)}{ProvenanceNote.Of(Provenance, language)}";

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
