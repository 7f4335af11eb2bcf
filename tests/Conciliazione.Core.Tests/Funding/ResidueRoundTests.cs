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
    public void A_ceiling_holds_over_all_parts_and_what_one_cannot_place_goes_on()
    {
        ResiduePart.CeilingRule[] capped = [ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request];
        ResidueRound round = Rule(places: 1, ceilings: capped).Share(
            Euro.Of(100), [Project("A", 105, 100, paid: 100, started: 4), Project("B", 200, 100, paid: 100, started: 4)]).OrThrow();

        Assert.Equal([5m, 0, 0], round.ReasonsOf("A").Select(reason => reason.Amount.ToDecimal()));
        Assert.Equal([35m, 30, 30], round.ReasonsOf("B").Select(reason => reason.Amount.ToDecimal()));
        Assert.Contains("ceiling: what was first asked, with one cent each at least (interpretation applied", round.ReasonsOf("A")[0].Text.English, StringComparison.Ordinal);

        ResidueRound full = Rule(places: 1, ceilings: capped).Share(
            Euro.Of(100), [Project("A", 110, 100, 0, 0), Project("B", 120, 100, 0, 0)]).OrThrow();
        Assert.Equal([10m, 40, 70], full.Parts.Select(part => part.CarriedOn.ToDecimal()));
        Assert.Equal(Euro.Of(70), full.Remaining);
    }

    /// <summary>
    /// A asked no more than it got. Of € 100, the base gives 13.33 each and a cent to A; the reward, A's efficiency being half of all,
    /// gives it 15; the reinforcement goes to B and C, cut by a half each.
    /// </summary>
    [Fact]
    public void Who_asked_no_more_than_it_got_gets_its_base_and_its_reward()
    {
        ValueList<ResidueFacts> facts =
            [Project("A", 100, 100, paid: 100, started: 4, 1), Project("B", 200, 100, 50, 2, 2), Project("C", 200, 100, 50, 2, 3)];
        ResidueRound round = Insubria2020.Residues.Share(Euro.Of(100), facts).OrThrow();

        Assert.Equal([13.34m, 15, 0], round.ReasonsOf("A").Select(reason => reason.Amount.ToDecimal()));
        Assert.Equal([13.33m, 7.5m, 15], round.ReasonsOf("B").Select(reason => reason.Amount.ToDecimal()));
        Assert.Equal(Euro.Zero, round.Remaining);

        // Where the caller chooses a ceiling for the base too, a cent is left of it.
        ResidueRound capped = Rule(places: 2, ceilings: [ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request])
            .Share(Euro.Of(100), facts).OrThrow();
        Assert.Equal([0.01m, 0, 0], capped.ReasonsOf("A").Select(reason => reason.Amount.ToDecimal()));
        Assert.True(capped.ToCertificate().IsVerified);
    }

    /// <summary>Nobody was cut: base and reward go as always, and what would reinforce the most cut is left.</summary>
    [Fact]
    public void When_nobody_was_cut_all_four_get_something_and_the_reinforcement_is_left()
    {
        ResidueRound round = Insubria2020.Residues.Share(
            Euro.Of(100),
            [Project("A", 100, 100, 100, 4), Project("B", 100, 100, 100, 4), Project("C", 100, 100, 0, 0), Project("D", 100, 100, 100, 4)]).OrThrow();

        Assert.Equal([20m, 20, 10, 20], new[] { "A", "B", "C", "D" }.Select(code => round.AmountOf(code).ToDecimal()));
        Assert.Null(round.Parts[2].Sharing);
        Assert.Equal((Euro.Of(30), Euro.Zero), (round.Remaining, round.Undecided));
        Assert.True(round.ToCertificate().IsVerified);
    }

    /// <summary>
    /// Cuts of 100 of 1,000, 50 of 150, 100 of 400: as shares 10%, 33.3% and 25%, so B and C, four to three; as amounts A and C, one to
    /// one. Chosen by one measure and weighed by the other, B and C would go one to two.
    /// </summary>
    [Theory]
    [InlineData(ResiduePart.CutMeasure.Share, new[] { 0, 40, 30 }, "riduzione 33,33%", "in percentuale del richiesto")]
    [InlineData(ResiduePart.CutMeasure.Amount, new[] { 35, 0, 35 }, "riduzione € 50,00", "in euro")]
    public void The_most_cut_are_chosen_and_weighed_by_one_measure(ResiduePart.CutMeasure cut, int[] amounts, string basis, string shown)
    {
        ResidueRule rule = ResidueRule.Create([ResiduePart.ForTheMostCut(Percentage.Hundred, places: 2, cut)], Act).OrThrow();
        ResidueRound round = rule.Share(
            Euro.Of(70), [Project("A", 1_000, 900, 0, 0), Project("B", 150, 100, 0, 0), Project("C", 400, 300, 0, 0)]).OrThrow();

        Assert.Equal(amounts.Select(amount => Euro.Of(amount)), new[] { "A", "B", "C" }.Select(round.AmountOf));
        Assert.StartsWith(basis, round.ReasonsOf("B")[0].Text.Italian, StringComparison.Ordinal);
        Assert.Equal(shown, rule.Parameters.Single(parameter => parameter.Code == "PART-1-CUT").Value.Render(Language.Italian));
        Assert.True(round.ToCertificate().IsVerified);
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
        (ValueList<ResidueFacts> facts, Euro residue, ResidueRule rule) = given;
        ResidueRound round = rule.Share(residue, facts).OrThrow();

        Assert.Equal(residue, Euro.Sum(facts.Select(each => round.AmountOf(each.Code))) + round.Remaining);
        Assert.Equal(residue, Euro.Sum(round.Parts.Select(part => part.Own)));
        Assert.All(round.Parts, part => Assert.True(part.Sharing is null || part.Sharing.ToCertificate().IsVerified));
        Assert.Equal(round, rule.Share(residue, facts.Reverse().ToValueList()).OrThrow());
    }

    [Law]
    public void The_base_reaches_everyone_whatever_the_figures_and_the_ceilings(ResidueCase given)
    {
        ResidueRound round = given.Rule.Share(given.Residue, given.Facts).OrThrow();
        ResiduePartResult everyone = round.Parts[0];

        Assert.IsType<ResiduePart.Base>(everyone.Part);
        bool holdsACentEach = everyone.Own.Cents >= given.Facts.Count;
        Assert.All(given.Facts, each => Assert.True(!holdsACentEach || round.ReasonsOf(each.Code)[0].Amount > Euro.Zero));
    }

    [Law]
    public void A_part_with_a_ceiling_stops_at_what_was_asked(ResidueCase given)
    {
        ResidueRound round = given.Rule.Share(given.Residue, given.Facts).OrThrow();

        foreach (ResidueFacts each in given.Facts)
        {
            Euro room = each.Asked - each.Assigned;
            foreach (ResidueReason reason in round.ReasonsOf(each.Code))
            {
                Euro least = reason.Part is ResiduePart.Base ? Euro.FromCents(1) : Euro.Zero;
                Assert.True(reason.Part.Ceiling == ResiduePart.CeilingRule.None || reason.Amount <= room || reason.Amount <= least);
                room -= reason.Amount;
            }
        }
    }

    [Fact]
    public void Every_parameter_is_shown_as_a_reading()
    {
        ValueList<NamedValue> parameters = Insubria2020.Residues.Parameters;

        Assert.Equal(
            [
                "PART-1-SHARE", "PART-1-CEILING", "PART-2-SHARE", "PART-2-ACTIONS", "PART-2-CEILING",
                "PART-3-SHARE", "PART-3-PLACES", "PART-3-CUT", "PART-3-CEILING",
            ],
            parameters.Select(parameter => parameter.Code));
        Assert.All(parameters, parameter => Assert.Equal(Provenance.Reading, parameter.Provenance));
        Assert.Equal(
            ["nessuno", "nessuno", "quanto chiesto in origine"],
            parameters.Where(parameter => parameter.Code.EndsWith("CEILING", StringComparison.Ordinal)).Select(parameter => parameter.Value.Render(Language.Italian)));
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

    internal static ResidueRule Rule(
        int places, ResiduePart.CutMeasure cut = ResiduePart.CutMeasure.Share, ResiduePart.CeilingRule[]? ceilings = null) => ResidueRule.Create(
        [
            ResiduePart.ForEveryone(Percentage.Of(40), ceilings?[0] ?? ResiduePart.CeilingRule.None),
            ResiduePart.ForEfficiency(Percentage.Of(30), Percentage.Of(50), ceilings?[1] ?? ResiduePart.CeilingRule.None),
            ResiduePart.ForTheMostCut(Percentage.Of(30), places, cut, ceilings?[2] ?? ResiduePart.CeilingRule.None),
        ],
        Act).OrThrow();

    private static ResidueFacts Project(string code, int asked, int assigned, int paid, int started, long? precedence = null) =>
        new(code, LocalizedText.Same(code), Euro.Of(asked), Euro.Of(assigned), Euro.Of(paid), planned: 4, started, precedence);
}
