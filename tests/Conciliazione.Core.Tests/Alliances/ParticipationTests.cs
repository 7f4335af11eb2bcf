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
        Assert.Equal(("Ente x (public bodies)", "Ente x (enti pubblici)"), (defect.Value.Render(Language.English), defect.Value.Render(Language.Italian)));
        Assert.Equal("Ente x (private non-profit)", defect.Limit.Render(Language.English));
    }

    /// <summary>Both count as unclear, and yet they are not described in the same way.</summary>
    [Fact]
    public void An_enterprise_without_a_size_is_told_from_a_body_of_unclear_kind()
    {
        Defect defect = Assert.Single(Participation.From([Led("a", BodyKind.Enterprise), Led("b", BodyKind.Unclear)]).DefectsOrEmpty());

        Assert.Equal("Ente x (tipologia da chiarire)", defect.Value.Render(Language.Italian));
        Assert.Equal("Ente x (privato profit - dimensione non indicata)", defect.Limit.Render(Language.Italian));

        static Alliance Led(string code, BodyKind kind) =>
            Alliance.Create(code, "Alleanza", [new(AllianceTests.Body("x", kind), PartnerRole.LeadPartner)], Form).OrThrow();
    }

    [Fact]
    public void A_body_under_two_names_counts_once_where_a_tie_says_so()
    {
        Alliance first = Alliance.Create("first", "Alleanza", [new(Named("Ente X"), PartnerRole.LeadPartner)], Form).OrThrow();
        Alliance second = Alliance.Create("second", "Alleanza", [new(Named("Ente x"), PartnerRole.LeadPartner)], Form).OrThrow();
        BodyTies ties = BodyTies.Create([BodyTie.WrittenAs("x", "Ente X", Form)]).OrThrow();
        BodyTies ofAnother = BodyTies.Create([BodyTie.WrittenAs("y", "Ente X", Form)]).OrThrow();

        Participation body = Assert.Single(Participation.From([first, second], ties).OrThrow());
        Assert.Equal("Ente x", body.Body.Name);
        Assert.Equal(["first", "second"], body.Alliances);
        Assert.Equal("Ente X", Assert.Single(Participation.From([first], ties).OrThrow()).Body.Name);
        Assert.Equal(DefectCodes.AllianceConflict, Assert.Single(Participation.From([first, second]).DefectsOrEmpty()).Code);
        Assert.Equal(2, Participation.From([first, second], ofAnother).DefectsOrEmpty().Count);
        Assert.Equal(DefectCodes.AllianceConflict, Assert.Single(Participation.From([first], ofAnother).DefectsOrEmpty()).Code); // "Ente X" is y

        static Body Named(string name) => Body.Create("x", name, BodyKind.NonProfit, Form).OrThrow();
    }

    /// <summary>A tie explains a name, not a kind.</summary>
    [Fact]
    public void A_tie_does_not_make_two_kinds_one()
    {
        Alliance first = Alliance.Create("first", "Alleanza", [new(Of(BodyKind.NonProfit, "Ente x"), PartnerRole.LeadPartner)], Form).OrThrow();
        Alliance second = Alliance.Create("second", "Alleanza", [new(Of(BodyKind.Enterprise, "Ente X"), PartnerRole.LeadPartner)], Form).OrThrow();

        Defect defect = Assert.Single(Participation.From([first, second], BodyTies.Create([BodyTie.WrittenAs("x", "Ente X", Form)]).OrThrow()).DefectsOrEmpty());

        Assert.Equal("alliance[second].partners[x]", defect.Path);

        static Body Of(BodyKind kind, string name) => Body.Create("x", name, kind, Form).OrThrow();
    }

    [Fact]
    public void How_a_kind_came_to_be_known_makes_no_other_body()
    {
        Body read = Body.Create("x", "Ente x", BodyKind.NonProfit, Form, typeAsWritten: "onlus", kindProvenance: Provenance.Reading).OrThrow();
        Alliance other = Alliance.Create("second", "Alleanza", [new(read, PartnerRole.LeadPartner)], Form).OrThrow();

        Assert.Equal(2, Participation.From([Of("first", "x", "y"), other]).OrThrow().Count);
    }

    /// <summary>Each body takes one place for itself; its other places are those by which places outnumber bodies.</summary>
    [Law]
    public void Places_less_distinct_bodies_are_the_places_beyond_the_first_of_each_body(AllianceSet set)
    {
        ValueList<Participation> bodies = Participation.From(set.Alliances).OrThrow();
        int places = set.Alliances.Sum(alliance => alliance.Members.Count);

        Assert.Equal(places - bodies.Count, bodies.Sum(body => body.Alliances.Count - 1));
        Assert.Equal(bodies.Count, set.Alliances.SelectMany(alliance => alliance.Members).Select(member => member.Body.Code).Distinct().Count());
    }

    private static Alliance Of(string code, string lead, string partner) => Alliance.Create(
        code, "Alleanza", [AllianceTests.Partner(lead, PartnerRole.LeadPartner), AllianceTests.Partner(partner)], Form).OrThrow();
}
