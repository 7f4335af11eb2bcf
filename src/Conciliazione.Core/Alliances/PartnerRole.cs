namespace Conciliazione.Alliances;

/// <summary>Specifies the role of a body in an alliance. Italian term: ruolo.</summary>
/// <remarks>The default value is <see cref="Partner"/>.</remarks>
public enum PartnerRole
{
    /// <summary>A member of the alliance. Italian term: partner, aderente.</summary>
    Partner = 0,

    /// <summary>The body that leads the alliance and is accountable for the money. Italian term: capofila.</summary>
    LeadPartner = 1,

    /// <summary>
    /// A body that expressed an interest in providing services, without being a member of the alliance.
    /// Italian term: soggetto interessato.
    /// </summary>
    InterestedProvider = 2,
}
