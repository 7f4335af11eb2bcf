namespace Conciliazione.Projects;

/// <summary>A type of intervention that a call funds. Italian term: tipologia di intervento.</summary>
/// <remarks>
/// The letter that a form prints does not identify a type: the same letter stands for different types in different forms, so
/// the code does. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record InterventionType
{
    /// <summary>Builds a type.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="title">What it covers.</param>
    /// <param name="source">The act or form that names it.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no code, or another argument is <see langword="null"/>.</exception>
    public InterventionType(string code, LocalizedText title, LegalSource source)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What it covers.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act or form that names it.</summary>
    public LegalSource Source { get; }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
