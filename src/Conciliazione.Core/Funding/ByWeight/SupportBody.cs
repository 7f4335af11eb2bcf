namespace Conciliazione.Funding;

/// <summary>
/// A body interested in hours of support, with the facts that determine its share. Italian term: ente interessato.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SupportBody
{
    /// <summary>Initializes a new body.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">The display name.</param>
    /// <param name="isNewMember">Whether the body is new to the network.</param>
    /// <param name="isNewcomer">Whether the body is new to the theme.</param>
    /// <param name="precedence">The declared key that breaks equal remainders, lower first, or <see langword="null"/>.</param>
    /// <param name="provenance">The provenance of the two facts.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or blank, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public SupportBody(
        string code, LocalizedText title, bool isNewMember, bool isNewcomer, long? precedence = null, Provenance provenance = Provenance.Given)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        IsNewMember = isNewMember;
        IsNewcomer = isNewcomer;
        Precedence = precedence;
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The caller's identifier.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the body is new to the network.</summary>
    public bool IsNewMember { get; }

    /// <summary>Whether the body is new to the theme.</summary>
    public bool IsNewcomer { get; }

    /// <summary>The declared key that breaks equal remainders, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>The provenance of <see cref="IsNewMember"/> and <see cref="IsNewcomer"/>.</summary>
    public Provenance Provenance { get; }

    /// <summary>The two facts, for display, each with its provenance.</summary>
    public ValueList<NamedValue> Facts =>
    [
        new("NEW-MEMBER", new("nuovo aderente", "new member"), FactValue.Of(IsNewMember), Provenance),
        new("NEWCOMER", new("nuovo al tema", "newcomer to the theme"), FactValue.Of(IsNewcomer), Provenance),
    ];

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
