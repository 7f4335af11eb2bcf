using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

public sealed class AllianceTests
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte A");

    [Fact]
    public void An_alliance_without_a_lead_partner_cannot_be_built()
    {
        Defect defect = Assert.Single(Alliance.Create("a", "Alleanza", [Partner("x")], Form).DefectsOrEmpty());

        Assert.Equal(DefectCodes.AllianceLeads, defect.Code);
        Assert.Equal(FactValue.Of(0), defect.Value);
        Assert.Equal(FactValue.Of(1), defect.Limit);
        Assert.Equal(Form, defect.Source);
    }

    [Fact]
    public void Every_defect_is_reported_at_once()
    {
        ValueList<Defect> defects = Alliance.Create(
            " ", "", [Partner("x", PartnerRole.LeadPartner), Partner("y", PartnerRole.LeadPartner), Partner("x")], Form).DefectsOrEmpty();

        Assert.Equal(
            [DefectCodes.AllianceBlank, DefectCodes.AllianceBlank, DefectCodes.AllianceLeads, DefectCodes.AllianceBodyTwice],
            defects.Select(defect => defect.Code));
        Assert.Equal("alliance.partners[x]", defects[3].Path);
    }

    [Fact]
    public void Members_are_all_but_the_interested_providers_and_the_lead_comes_first()
    {
        Alliance alliance = Alliance.Create(
            "a", "Alleanza", [Partner("p"), Partner("i", PartnerRole.InterestedProvider), Partner("l", PartnerRole.LeadPartner)], Form).OrThrow();

        Assert.Equal("l", alliance.LeadPartner.Body.Code);
        Assert.Equal(["l", "p"], alliance.Members.Select(member => member.Body.Code));
        Assert.Equal(3, alliance.Partners.Count);
    }

    [Fact]
    public void Members_are_counted_by_category_and_an_enterprise_without_size_stays_unclear()
    {
        Alliance alliance = Alliance.Create(
            "a",
            "Alleanza",
            [
                new(Body("l", BodyKind.PublicBody), PartnerRole.LeadPartner),
                new(Body("e", BodyKind.Enterprise, EnterpriseSize.Micro)),
                new(Body("f", BodyKind.Enterprise)),
                new(Body("g", BodyKind.PublicBody)),
            ],
            Form).OrThrow();

        Assert.Equal(
            [(BodyCategory.PublicBodies, 2), (BodyCategory.MicroEnterprises, 1), (BodyCategory.Unclear, 1)],
            alliance.MembersByCategory.Select(count => (count.Category, count.Count)));
    }

    [Fact]
    public void Alliances_with_equal_content_are_equal()
    {
        Alliance first = Alliance.Create("a", "Alleanza", [Partner("l", PartnerRole.LeadPartner), Partner("p")], Form).OrThrow();
        Alliance second = Alliance.Create("a", "Alleanza", [Partner("l", PartnerRole.LeadPartner), Partner("p")], Form).OrThrow();

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    internal static Partner Partner(string code, PartnerRole role = PartnerRole.Partner) => new(Body(code, BodyKind.NonProfit), role);

    internal static Body Body(string code, BodyKind kind, EnterpriseSize size = EnterpriseSize.NotStated) =>
        Conciliazione.Alliances.Body.Create(code, $"Ente {code}", kind, Form, size).OrThrow();
}
