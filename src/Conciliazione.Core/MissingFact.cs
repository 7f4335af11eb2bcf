namespace Conciliazione;

/// <summary>A fact that a rule needs and nobody gave. Italian term: dato mancante.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record MissingFact
{
    /// <summary>Builds a missing fact.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public MissingFact(string code, LocalizedText title)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
    }

    /// <summary>The code of the fact.</summary>
    public string Code { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>The Italian title.</summary>
    public override string ToString() => Title.Italian;
}
