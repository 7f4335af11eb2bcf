namespace Conciliazione.Alliances;

/// <summary>A body in an alliance, with its role. Italian term: partner.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Partner
{
    /// <summary>Initializes a new partner.</summary>
    /// <param name="body">The body.</param>
    /// <param name="role">The role in the alliance.</param>
    /// <param name="whp">The WHP membership; <see langword="null"/> means that the text does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a declared value.</exception>
    public Partner(Body body, PartnerRole role = PartnerRole.Partner, WhpMembership? whp = null)
    {
        Body = Guard.Against.Null(body);
        Role = Guard.Against.Undeclared(role);
        Whp = whp ?? WhpMembership.Unknown;
    }

    /// <summary>The body.</summary>
    public Body Body { get; }

    /// <summary>The role in the alliance.</summary>
    public PartnerRole Role { get; }

    /// <summary>The WHP membership.</summary>
    public WhpMembership Whp { get; }

    /// <summary>Returns the name of the body.</summary>
    public override string ToString() => Body.Name;
}
