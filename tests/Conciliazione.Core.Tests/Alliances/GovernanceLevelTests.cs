using Conciliazione.Alliances;

namespace Conciliazione.Tests.Alliances;

public sealed class GovernanceLevelTests
{
    private static readonly LegalSource Plan = new("Avviso di prova", section: "cap. 1");

    private static readonly RuleLabel Label = new("COMMITTEE", new("Comitato", "committee"), Plan);

    private static readonly Alliance Judged = Alliance.Create(
        "a", "Alleanza", [AllianceTests.Partner("lead", PartnerRole.LeadPartner), AllianceTests.Partner("partner")], Plan).OrThrow();

    [Fact]
    public void A_seat_of_a_judged_body_is_a_finding_and_not_an_error()
    {
        GovernanceLevel committee = Of([], GovernanceSeat.OfBody("outside", "Ente esterno"), GovernanceSeat.OfBody("partner", "Ente partner"));

        Finding finding = Assert.Single(committee.Incompatibilities([Judged]));

        Assert.Equal(GovernanceLevel.IncompatibilityCode, finding.Code);
        Assert.IsType<Outcome.NotMet>(finding.Outcome);
        Assert.Contains(finding.Facts, fact => fact.Value == FactValue.Of("Ente partner"));
        Assert.Contains("partner", finding.Explain(Language.English));

        // The incompatibility itself is our reading.
        Assert.Equal(Provenance.Reading, Assert.Single(finding.Parameters).Provenance);
        Assert.Contains("no passage provides for it", finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("nessun passo la prevede", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_that_a_seat_replaced_counts_too()
    {
        GovernanceLevel committee = Of([BodyTie.Replaces("outside", "lead", Plan)], GovernanceSeat.OfBody("outside", "Ente esterno"));

        Finding finding = Assert.Single(committee.Incompatibilities([Judged]));

        Assert.Contains("the body replaced in the seat", finding.Explain(Language.English));
        Assert.Contains("lead partner", finding.Explain(Language.English));
    }

    /// <summary>Who replaced another is not replaced by it; who acts through another is tied to it whichever of the two has the seat.</summary>
    [Fact]
    public void Ties_have_a_direction_where_the_text_gives_one()
    {
        Assert.Empty(Of([BodyTie.Replaces("lead", "outside", Plan)], GovernanceSeat.OfBody("outside", "Ente")).Incompatibilities([Judged]));
        Assert.Single(Of([BodyTie.ActsThrough("lead", "outside", Plan)], GovernanceSeat.OfBody("outside", "Ente")).Incompatibilities([Judged]));
        Assert.Single(Of([BodyTie.ActsThrough("outside", "lead", Plan)], GovernanceSeat.OfBody("outside", "Ente")).Incompatibilities([Judged]));
        Assert.Empty(Of([BodyTie.WrittenAs("outside", "lead", Plan)], GovernanceSeat.OfBody("outside", "Ente")).Incompatibilities([Judged]));
    }

    [Fact]
    public void A_tie_that_we_read_says_so()
    {
        GovernanceLevel committee = Of(
            [BodyTie.ActsThrough("district", "partner", Plan, Provenance.Reading)], GovernanceSeat.OfBody("district", "Ambito"));

        Assert.Contains(
            "a body tied to it (interpretation applied: the call does not say)",
            Assert.Single(committee.Incompatibilities([Judged])).Explain(Language.English));
    }

    [Fact]
    public void Without_a_tie_or_without_a_body_there_is_no_finding()
    {
        Assert.Empty(Of(
            [],
            GovernanceSeat.OfBody("outside", "Ente esterno"),
            GovernanceSeat.OfCategory("union", "un sindacato", BodyCategory.TradeUnions),
            GovernanceSeat.Unnamed("chair", "presidente")).Incompatibilities([Judged]));
    }

    /// <summary>One body may have two seats, but no seat two holders.</summary>
    [Fact]
    public void Two_holders_of_one_seat_are_a_defect()
    {
        Defect defect = Assert.Single(GovernanceLevel.Create(
            Label,
            [
                GovernanceSeat.OfBody("x", "Ente x"), GovernanceSeat.OfBody("x", "Ente x", code: "x-2"),
                GovernanceSeat.OfBody("y", "Ente y", code: "chair"), GovernanceSeat.OfBody("z", "Ente z", code: "chair"),
            ],
            []).DefectsOrEmpty());

        Assert.Equal((DefectCodes.GovernanceSeatTwice, "seats[chair]"), (defect.Code, defect.Path));
        Assert.Equal("Ente y, Ente z", defect.Value.Render(Language.English));
        Assert.Equal(Plan, defect.Source);
    }

    [Fact]
    public void Names_are_found_letter_for_letter_and_mean_one_body()
    {
        BodyTies ties = BodyTies.Create([BodyTie.WrittenAs("x", "Ente X", Plan), BodyTie.WrittenAs("x", "L'Ente X", Plan)]).OrThrow();

        Assert.Equal(("x", "x", null), (ties.CodeOf("Ente X"), ties.CodeOf("L'Ente X"), ties.CodeOf("ente x")));
        ValueList<Defect> defects = BodyTies.Create(
            [.. ties.All.AsSpan(), BodyTie.WrittenAs("y", "Ente X", Plan), BodyTie.ActsThrough("z", "z", Plan)]).DefectsOrEmpty();
        Assert.Equal([DefectCodes.AllianceNameTwice, DefectCodes.AllianceTieToItself], defects.Select(defect => defect.Code));
        Assert.Equal(("ties[2]", "ties[3]"), (defects[0].Path, defects[1].Path));
    }

    private static GovernanceLevel Of(ValueList<BodyTie> ties, params GovernanceSeat[] seats) =>
        GovernanceLevel.Create(Label, [.. seats], [], ties: BodyTies.Create(ties).OrThrow()).OrThrow();
}
