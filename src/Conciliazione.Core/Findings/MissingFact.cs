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

    /// <summary>Returns the Italian title.</summary>
    public override string ToString() => Title.Italian;
}
