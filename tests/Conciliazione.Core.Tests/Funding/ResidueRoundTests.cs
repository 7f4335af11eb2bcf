using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

public sealed class ResidueRoundTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    [Fact]
    public void Each_part_is_shared_by_its_own_rule()
    {
        // 40 in equal parts; 30 by efficiency 1 to 1/2; 30 to the one most cut.
        ResidueRound round = Rule(places: 1).Share(
            Euro.Of(100), [Project("A", 300, 100, paid: 100, started: 4), Project("B", 200, 100, paid: 50, started: 2)]).OrThrow();

        Assert.Equal([20m, 20, 30], round.ReasonsOf("A").Select(reason => reason.Amount.ToDecimal()));
        Assert.Equal([20m, 10, 0], round.ReasonsOf("B").Select(reason => reason.Amount.ToDecimal()));
        Assert.Equal((Euro.Of(70), Euro.Zero), (round.AmountOf("A"), round.Remaining));
        Assert.Contains("efficienza 50,00%", round.ReasonsOf("B")[1].Text.Italian, StringComparison.Ordinal);
        Assert.Contains("cut 66.67%", round.ReasonsOf("A")[2].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ceiling_holds_over_all_parts_and_what_one_cannot_place_goes_on()
    {
        ResidueRound round = Rule(places: 1).Share(
            Euro.Of(100), [Project("A", 105, 100, paid: 100, started: 4), Project("B", 200, 100, paid: 100, started: 4)]).OrThrow();

        Assert.Equal([5m, 0, 0], round.ReasonsOf("A").Select(reason => reason.Amount.ToDecimal()));
        Assert.Equal([35m, 30, 30], round.ReasonsOf("B").Select(reason => reason.Amount.ToDecimal()));

        ResidueRound full = Rule(places: 1).Share(Euro.Of(100), [Project("A", 110, 100, 0, 0), Project("B", 120, 100, 0, 0)]).OrThrow();
        Assert.Equal([10m, 40, 70], full.Parts.Select(part => part.CarriedOn.ToDecimal()));
        Assert.Equal(Euro.Of(70), full.Remaining);
    }

    [Fact]
    public void A_part_to_which_nobody_has_a_claim_goes_on()
    {
        ResidueRound round = Rule(places: 1).Share(Euro.Of(100), [Project("A", 300, 100, paid: 0, started: 0)]).OrThrow();

        Assert.Null(round.Parts[1].Sharing);
        Assert.Equal([40m, 0, 60], round.ReasonsOf("A").Select(reason => reason.Amount.ToDecimal()));
    }

    [Fact]
    public void A_tie_on_the_last_place_is_told_and_its_money_waits()
    {
        ResidueRound round = Rule(places: 2).Share(
            Euro.Of(90),
            [Project("A", 300, 100, 100, 4), Project("B", 200, 100, 100, 4), Project("C", 200, 100, 100, 4)]).OrThrow();

        Assert.Equal(["B", "C"], round.Parts[2].Tied);
        Assert.Equal((Euro.Of(27), Euro.Of(27)), (round.Undecided, round.Remaining));
        Assert.Contains("tied", round.ReasonsOf("B")[2].Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("tied", round.ReasonsOf("A")[2].Text.English, StringComparison.Ordinal);
    }

    [Law]
    public void The_laws_of_money_hold(ResidueCase given)
    {
        (ValueList<ResidueFacts> facts, Euro residue, int places) = given;
        ResidueRound round = Rule(places).Share(residue, facts).OrThrow();

        Assert.Equal(residue, Euro.Sum(facts.Select(each => round.AmountOf(each.Code))) + round.Remaining);
        Assert.Equal(residue, Euro.Sum(round.Parts.Select(part => part.Own)));
        Assert.All(facts, each => Assert.InRange(round.AmountOf(each.Code), Euro.Zero, each.Asked - each.Assigned));
        Assert.All(round.Parts, part => Assert.True(part.Sharing is null || part.Sharing.ToCertificate().IsVerified));
        Assert.Equal(round, Rule(places).Share(residue, facts.Reverse().ToValueList()).OrThrow());
    }

    [Fact]
    public void Every_parameter_is_shown_as_a_reading()
    {
        ValueList<NamedValue> parameters = Insubria2020.Residues.Parameters;

        Assert.Equal(5, parameters.Count);
        Assert.All(parameters, parameter => Assert.Equal(Provenance.Reading, parameter.Provenance));
    }

    [Fact]
    public void Wrong_figures_are_reported_at_once()
    {
        Assert.Equal(
            ["residue", "facts[A].paid", "facts[A].planned", "facts[A].started"],
            Rule(1).Share(Euro.Of(-1), [new("A", new("a", "b"), Euro.Of(9), Euro.Of(5), Euro.Of(6), 0, 1)]).DefectsOrEmpty().Select(defect => defect.Path));
        Assert.Equal(DefectCodes.FundingNoClaims, Assert.Single(Rule(1).Share(Euro.Zero, []).DefectsOrEmpty()).Code);
        Assert.Equal(
            DefectCodes.FundingSharesTotal,
            Assert.Single(ResidueRule.Create([ResiduePart.ForEveryone(Percentage.Of(99))], Act).DefectsOrEmpty()).Code);
        Assert.Throws<ArgumentException>(() => Rule(1).Share(Euro.Zero, [Project("A", 2, 1, 0, 0)]).OrThrow().AmountOf("Z"));
    }

    internal static ResidueRule Rule(int places) => ResidueRule.Create(
        [
            ResiduePart.ForEveryone(Percentage.Of(40)),
            ResiduePart.ForEfficiency(Percentage.Of(30), Percentage.Of(50)),
            ResiduePart.ForTheMostCut(Percentage.Of(30), places),
        ],
        Act).OrThrow();

    private static ResidueFacts Project(string code, int asked, int assigned, int paid, int started) =>
        new(code, LocalizedText.Same(code), Euro.Of(asked), Euro.Of(assigned), Euro.Of(paid), planned: 4, started);
}
