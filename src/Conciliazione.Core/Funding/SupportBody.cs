namespace Conciliazione.Funding;

/// <summary>A body interested in hours of support, with what decides how many. Italian term: ente interessato.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record SupportBody
{
    /// <summary>Builds a body.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="isCompany">Whether it is a company, not a public body.</param>
    /// <param name="isNewMember">Whether it is new to the network.</param>
    /// <param name="isNewcomer">Whether it meets the theme for the first time.</param>
    /// <param name="precedence">The declared key for equal remainders, lower first, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public SupportBody(string code, LocalizedText title, bool isCompany, bool isNewMember, bool isNewcomer, long? precedence = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        IsCompany = isCompany;
        IsNewMember = isNewMember;
        IsNewcomer = isNewcomer;
        Precedence = precedence;
    }

    /// <summary>The caller's identifier.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether it is a company, not a public body.</summary>
    public bool IsCompany { get; }

    /// <summary>Whether it is new to the network.</summary>
    public bool IsNewMember { get; }

    /// <summary>Whether it meets the theme for the first time.</summary>
    public bool IsNewcomer { get; }

    /// <summary>The declared key for equal remainders, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
