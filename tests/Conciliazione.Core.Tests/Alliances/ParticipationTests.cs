using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

public sealed class ParticipationTests
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte A");

    [Fact]
    public void A_body_in_two_alliances_counts_once()
    {
        ValueList<Participation> bodies = Participation.From([Of("first", "x", "y"), Of("second", "z", "y")]).OrThrow();

        Assert.Equal(["x", "y", "z"], bodies.Select(body => body.Body.Code));
        Assert.Equal(["first", "second"], bodies[1].Alliances);
    }

    [Fact]
    public void Interested_providers_do_not_count()
    {
        Alliance alliance = Alliance.Create(
            "a", "Alleanza", [AllianceTests.Partner("x", PartnerRole.LeadPartner), AllianceTests.Partner("y", PartnerRole.InterestedProvider)], Form).OrThrow();

        Assert.Equal(["x"], Participation.From([alliance]).OrThrow().Select(body => body.Body.Code));
    }

    [Fact]
    public void The_same_body_described_in_two_ways_is_a_defect_that_names_both()
    {
        Alliance other = Alliance.Create(
            "second", "Alleanza", [new(AllianceTests.Body("x", BodyKind.PublicBody), PartnerRole.LeadPartner)], Form).OrThrow();

        Defect defect = Assert.Single(Participation.From([Of("first", "x", "y"), other]).DefectsOrEmpty());

        Assert.Equal(DefectCodes.AllianceConflict, defect.Code);
        Assert.Equal("alliance[second].partners[x]", defect.Path);
        Assert.Contains("PublicBody", defect.Value.Render(Language.English));
        Assert.Contains("NonProfit", defect.Limit.Render(Language.English));
    }

    [Fact]
    public void How_a_kind_came_to_be_known_makes_no_other_body()
    {
        Body read = Body.Create("x", "Ente x", BodyKind.NonProfit, Form, typeAsWritten: "onlus", kindProvenance: Provenance.Reading).OrThrow();
        Alliance other = Alliance.Create("second", "Alleanza", [new(read, PartnerRole.LeadPartner)], Form).OrThrow();

        Assert.Equal(2, Participation.From([Of("first", "x", "y"), other]).OrThrow().Count);
    }

    private static Alliance Of(string code, string lead, string partner) => Alliance.Create(
        code, "Alleanza", [AllianceTests.Partner(lead, PartnerRole.LeadPartner), AllianceTests.Partner(partner)], Form).OrThrow();
}
