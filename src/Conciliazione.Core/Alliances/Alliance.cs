namespace Conciliazione.Alliances;

/// <summary>Bodies that hand in one project together under one lead partner. Italian term: alleanza locale di conciliazione.</summary>
/// <remarks>
/// An alliance without exactly one lead partner, or with the same body twice, cannot be built. Equality is by content, the
/// order of the partners included. Immutable, safe for any thread.
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

    /// <summary>Everyone named, the lead partner and the interested providers included, in the order given.</summary>
    public ValueList<Partner> Partners { get; }

    /// <summary>The text that describes the alliance.</summary>
    public LegalSource Source { get; }

    /// <summary>The one lead partner.</summary>
    public Partner LeadPartner => Partners.First(partner => partner.Role == PartnerRole.LeadPartner);

    /// <summary>Those who belong to the alliance: all but the interested providers, the lead partner first.</summary>
    public ValueList<Partner> Members => Partners
        .Where(partner => partner.Role != PartnerRole.InterestedProvider)
        .OrderByDescending(partner => partner.Role == PartnerRole.LeadPartner)
        .ToValueList();

    /// <summary>The members by category, in the order of the plan; categories without members are left out.</summary>
    public ValueList<CategoryCount> MembersByCategory => CategoryCount.Of(Members.Select(partner => partner.Body).ToArray());

    /// <summary>Builds an alliance, or says everything that is wrong with it.</summary>
    /// <param name="code">The caller's own identifier; not blank.</param>
    /// <param name="name">The name; not blank.</param>
    /// <param name="partners">Everyone named, with exactly one lead partner and nobody twice.</param>
    /// <param name="source">The text that describes the alliance, cited in the defects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="partners"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public static Validated<Alliance> Create(string code, string name, ValueList<Partner> partners, LegalSource source)
    {
        Guard.Against.Null(partners);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddWhenBlank(code, "alliance.code", source);
        defects.AddWhenBlank(name, "alliance.name", source);
        int leads = partners.Count(partner => partner.Role == PartnerRole.LeadPartner);
        if (leads != 1)
        {
            defects.Add(AllianceDefects.Leads.At("alliance.partners", leads, 1, source));
        }

        defects.AddRepeated(partners.Select(partner => partner.Body), "alliance.partners", source);
        return Validated<Alliance>.From(defects, () => new(code, name, partners, source));
    }
}
