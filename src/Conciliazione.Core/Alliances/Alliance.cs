using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// Bodies that submit one project together under one lead partner. Italian term: alleanza locale di conciliazione.
/// </summary>
/// <remarks>
/// An alliance without exactly one lead partner, or with a repeated body, cannot be created. Equality is by content, including
/// the order of the partners. Immutable and thread-safe.
/// </remarks>
public sealed record Alliance
{
    private Alliance(string code, string name, ValueList<Partner> partners, LegalSource source)
    {
        Code = code;
        Name = name;
        Partners = partners;
        Source = source;
    }

    /// <summary>The caller's own identifier.</summary>
    public string Code { get; }

    /// <summary>The name of the alliance.</summary>
    public string Name { get; }

    /// <summary>All partners named, including the lead partner and the interested providers, in the given order.</summary>
    public ValueList<Partner> Partners { get; }

    /// <summary>The text that describes the alliance.</summary>
    public LegalSource Source { get; }

    /// <summary>The one lead partner.</summary>
    public Partner LeadPartner => Partners.First(partner => partner.Role == PartnerRole.LeadPartner);

    /// <summary>The members of the alliance: all partners except the interested providers, with the lead partner first.</summary>
    public ValueList<Partner> Members => Partners
        .Where(partner => partner.Role != PartnerRole.InterestedProvider)
        .OrderByDescending(partner => partner.Role == PartnerRole.LeadPartner)
        .ToValueList();

    /// <summary>The members by category, in the order of the plan; categories without members are omitted.</summary>
    public ValueList<CategoryCount> MembersByCategory => CategoryCount.Of(Members.Select(partner => partner.Body).ToArray());

    /// <summary>
    /// Returns which members belong to the network for workplace health promotion, or plan to by a day; interested providers are no members.
    /// </summary>
    /// <param name="day">The last day that counts, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public WhpEvidence WhpBy(LocalDate day) => new(this, Guard.Against.NonIsoDate(day));

    /// <summary>Creates an alliance, or returns its defects.</summary>
    /// <param name="code">The caller's own identifier; not blank.</param>
    /// <param name="name">The name; not blank.</param>
    /// <param name="partners">All partners named, with exactly one lead partner and no repeated body.</param>
    /// <param name="source">The text that describes the alliance, cited in the defects.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="partners"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<Alliance> Create(string code, string name, ValueList<Partner> partners, LegalSource source)
    {
        Guard.Against.Null(code);
        Guard.Against.Null(name);
        Guard.Against.Null(partners);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddWhenBlank(code, "alliance.code", source);
        defects.AddWhenBlank(name, "alliance.name", source);
        int leads = partners.Count(partner => partner.Role == PartnerRole.LeadPartner);
        if (leads != 1)
        {
            defects.Add(DefectCodes.AllianceLeads.At("alliance.partners", leads, 1, source));
        }

        defects.AddRepeated(partners.Select(partner => partner.Body), "alliance.partners", source);
        return Validated<Alliance>.From(defects, () => new(code, name, partners, source));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
