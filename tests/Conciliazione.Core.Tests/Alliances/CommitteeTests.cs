using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

public sealed class CommitteeTests
{
    private static readonly LegalSource Plan = new("Avviso di prova", section: "cap. 1");

    private static readonly Alliance Judged = Alliance.Create(
        "a", "Alleanza", [AllianceTests.Partner("lead", PartnerRole.LeadPartner), AllianceTests.Partner("partner")], Plan).OrThrow();

    [Fact]
    public void A_seat_of_a_judged_body_is_a_finding_and_not_an_error()
    {
        var committee = new Committee("Comitato", [new("outside", "Ente esterno"), new("partner", "Ente partner")], [], Plan);

        Finding finding = Assert.Single(committee.Incompatibilities([Judged]));

        Assert.Equal(Committee.IncompatibilityCode, finding.Code);
        Assert.IsType<Outcome.NotMet>(finding.Outcome);
        Assert.Contains(finding.Facts, fact => fact.Value == FactValue.Of("Ente partner"));
        Assert.Contains("partner", finding.Explain(Language.English));
    }

    [Fact]
    public void The_incompatibility_itself_is_a_reading_of_ours_and_every_finding_says_so()
    {
        var committee = new Committee("Comitato", [new("partner", "Ente partner")], [], Plan);

        Finding finding = Assert.Single(committee.Incompatibilities([Judged]));

        Assert.Equal(Provenance.Reading, Assert.Single(finding.Parameters).Provenance);
        Assert.Contains("no passage provides for it", finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("nessun passo la prevede", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_that_a_seat_replaced_counts_too()
    {
        var committee = new Committee("Comitato", [new("outside", "Ente esterno", replacedBodyCode: "lead")], [], Plan);

        Finding finding = Assert.Single(committee.Incompatibilities([Judged]));

        Assert.Contains("the body replaced in the seat", finding.Explain(Language.English));
        Assert.Contains("lead partner", finding.Explain(Language.English));
    }

    [Fact]
    public void A_tie_that_we_read_says_so()
    {
        var committee = new Committee("Comitato", [new("district", "Ambito", relatedBodyCode: "partner")], [], Plan);

        Assert.Contains(
            "a body tied to it (interpretation applied: the call does not say)",
            Assert.Single(committee.Incompatibilities([Judged])).Explain(Language.English));
    }

    [Fact]
    public void Without_a_tie_there_is_no_finding()
    {
        var committee = new Committee("Comitato", [new("outside", "Ente esterno")], [], Plan);

        Assert.Empty(committee.Incompatibilities([Judged]));
    }

    [Fact]
    public void A_committee_without_seats_is_the_callers_error()
    {
        Assert.Throws<ArgumentException>(() => new Committee("Comitato", [], [], Plan));
    }
}
