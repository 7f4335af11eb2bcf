namespace Conciliazione.Projects;

/// <summary>
/// A type of intervention that a call funds, or a priority area that an act sets. Italian term: tipologia, o ambito, di intervento.
/// </summary>
/// <remarks>
/// The letter printed in a form does not identify a type: the same letter denotes different types in different forms, so types
/// are identified by code, and an <see cref="InterventionScheme"/> says which letter a form gives them. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record InterventionType
{
    /// <summary>Initializes a new type.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="title">The display name: what the type covers.</param>
    /// <param name="source">The act or form that names it.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or another argument is <see langword="null"/>.
    /// </exception>
    public InterventionType(string code, LocalizedText title, LegalSource source)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Returns the code.</summary>
    public string Code { get; }

    /// <summary>The display name: what the type covers.</summary>
    public LocalizedText Title { get; }

    /// <summary>The act or form that names it.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
