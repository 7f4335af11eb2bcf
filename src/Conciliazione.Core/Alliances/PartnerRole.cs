namespace Conciliazione.Alliances;

/// <summary>What a body does in an alliance. Italian term: ruolo.</summary>
/// <remarks>The default value is <see cref="Partner"/>.</remarks>
public enum PartnerRole
{
    /// <summary>It belongs to the alliance. Italian term: partner, aderente.</summary>
    Partner = 0,

    /// <summary>It leads the alliance and answers for the money. Italian term: capofila.</summary>
    LeadPartner = 1,

    /// <summary>It said it is interested in giving services, without belonging to the alliance. Italian term: soggetto interessato.</summary>
    InterestedProvider = 2,
}
