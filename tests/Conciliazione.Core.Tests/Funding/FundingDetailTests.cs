using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

/// <summary>Edges, paths and words of grants, residues and revisions, by hand.</summary>
public sealed class FundingDetailTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    [Fact]
    public void Zero_is_a_figure_and_less_is_a_defect_with_its_path()
    {
        GrantAmountRule nothing = Rule(maximum: Euro.Zero, [new(Points.Zero, Euro.Zero), new(Points.Of(5), Euro.Zero)]);

        Assert.Equal(Euro.Zero, nothing.AmountOf(Euro.Zero, Euro.Zero, Points.Of(7)).OrThrow().Match(euro => euro, () => Euro.MaxValue));
        Assert.Equal(["most"], Paths(GrantAmountRule.Create(Label, null, Euro.FromCents(-1), [], RoundingRule.HalfUp)));
        Assert.Equal(["bands[0].flat"], Paths(GrantAmountRule.Create(Label, null, null, [new(Points.Zero, Euro.FromCents(-1))], RoundingRule.HalfUp)));
        Assert.Equal(["asked", "cost"], Paths(nothing.AmountOf(Euro.FromCents(-1), Euro.FromCents(-1), Points.Zero)));
    }

    /// <summary>As many euros as the band below are no less; of three bands two of one kind and one of another are mixed.</summary>
    [Fact]
    public void Bands_rise_or_stay_and_are_of_one_kind()
    {
        Assert.Equal([], Paths(Bands(new(Points.Zero, Euro.Of(5)), new(Points.Of(1), Euro.Of(5)))));
        Assert.Equal([], Paths(Bands(new(Points.Zero, Percentage.Of(5)), new(Points.Of(1), Percentage.Of(5)))));
        Assert.Equal(["bands[1]"], Paths(Bands(new(Points.Zero, Euro.Of(5)), new(Points.Of(1), Euro.Of(4)))));
        Assert.Equal(["bands[1]"], Paths(Bands(new(Points.Zero, Percentage.Of(5)), new(Points.Of(1), Percentage.Of(4)))));

        Defect mixed = Assert.Single(Bands(new(Points.Zero, Euro.Of(5)), new(Points.Of(1), Percentage.Of(4)), new(Points.Of(2), Percentage.Of(5))).DefectsOrEmpty());
        Assert.Equal(("bands", "1", "3"), (mixed.Path, mixed.Value.Render(Language.Italian), mixed.Limit.Render(Language.Italian)));

        static Validated<GrantAmountRule> Bands(params AmountBand[] bands) => GrantAmountRule.Create(Label, null, null, bands.ToValueList(), RoundingRule.HalfUp);
    }

    [Fact]
    public void A_score_is_shown_as_each_language_writes_it()
    {
        Finding finding = Rule(maximum: null, [new(Points.Zero, Percentage.Of(50))])
            .Measure(Euro.Of(10), default, Points.Of(7.5m)).OrThrow();

        FactValue score = finding.Facts.Single(fact => fact.Code == "SCORE").Value;
        Assert.Equal(("7,5", "7.5"), (score.Render(Language.Italian), score.Render(Language.English)));
    }

    [Fact]
    public void A_request_says_what_it_lacks_and_prints_without_its_title()
    {
        GrantRequest request = new("A", Title, Euro.Of(10));
        GrantAssignment assignment = Assign(5, GrantPolicy.InProportion, request, new("B", Title, Euro.Of(10), points: Points.Of(3)));

        GrantDecision lacking = assignment.DecisionOn("A");
        Assert.Equal([("POINTS", "il punteggio", "the points")], lacking.Missing.Select(fact => (fact.Code, fact.Title.Italian, fact.Title.English)));
        Assert.Equal(("da chiarire, dato mancante: il punteggio", "unclear, missing: the points"), (lacking.Reason.Italian, lacking.Reason.English));
        Assert.Equal("A 10.00", request.ToString());
        Assert.Equal("A Undecided 0.00", lacking.ToString());

        // The other one waits for it, and what is due to it is known.
        GrantDecision waiting = assignment.DecisionOn("B");
        Assert.Equal(
            ("il fondo può non bastare per tutte, e altre richieste sono da chiarire: A", "the pool may not be enough for all, and other requests are unclear: A"),
            (waiting.Reason.Italian, waiting.Reason.English));
        Assert.True(waiting.Due.IsKnown);
        Assert.False(lacking.Due.IsKnown);
        Assert.Throws<ArgumentException>("code", () => assignment.DecisionOn("Z"));
    }

    /// <summary>
    /// € 30 for requests of € 40 by points 2 and 1: € 20 and € 10. By bands, € 12 are what the second's band allows, and nothing the third's.
    /// </summary>
    [Fact]
    public void A_decision_in_proportion_says_why_it_is_not_the_whole()
    {
        GrantAssignment byPoints = Assign(
            30, GrantPolicy.InProportion, new("A", Title, Euro.Of(40), points: Points.Of(2)), new("B", Title, Euro.Of(40), points: Points.Of(1)));
        Assert.Equal([Euro.Of(20), Euro.Of(10)], byPoints.Decisions.Select(decision => decision.Amount));
        Assert.All(byPoints.Decisions, decision => Assert.StartsWith("the pool is not enough for all: in proportion to the points, ", decision.Reason.English, StringComparison.Ordinal));

        GrantAssignment byBand = Assign(
            100,
            GrantPolicy.ByBand(Rule(maximum: null, [new(Points.Zero, Percentage.Zero), new(Points.Of(5), Percentage.Of(30)), new(Points.Of(8), Percentage.Of(100))])),
            new("A", Title, Euro.Of(40), points: Points.Of(9)),
            new("B", Title, Euro.Of(40), points: Points.Of(6)),
            new("C", Title, Euro.Of(40), points: Points.Of(1)));
        Assert.Equal(
            [(GrantStatus.InFull, Euro.Of(40)), (GrantStatus.InPart, Euro.Of(12)), (GrantStatus.NotFunded, Euro.Zero)],
            byBand.Decisions.Select(decision => (decision.Status, decision.Amount)));
        Assert.Equal("granted as far as its band of points allows", byBand.DecisionOn("B").Reason.English);
        Assert.Equal("la sua fascia di punteggio non riconosce alcun importo", byBand.DecisionOn("C").Reason.Italian);
    }

    [Fact]
    public void A_request_down_the_ranking_says_whether_the_pool_or_the_ranking_ended()
    {
        GrantAssignment assignment = Assign(
            100, GrantPolicy.ByRank(ShortfallPolicy.Stop), new("A", Title, Euro.Of(60), rank: 1), new("B", Title, Euro.Of(60), rank: 2), new("C", Title, Euro.Zero, rank: 3));

        Assert.Equal("the pool is not enough", assignment.DecisionOn("B").Reason.English);
        Assert.Equal("la graduatoria si è fermata prima", assignment.DecisionOn("C").Reason.Italian);
    }

    [Fact]
    public void A_contribution_is_split_by_a_policy_with_a_name()
    {
        Validated<ContributionSplitRule> twice = ContributionSplitRule.Create(
            [new(Label, Percentage.Of(50)), new(Label, Percentage.Of(50))], SplitPolicy.ByLargestRemainder, Provenance.Stated, Act);
        Assert.Equal(["shares[RULE]"], Paths(twice));

        ContributionSplitRule rule = ContributionSplitRule.Create([new(Label, Percentage.Of(100))], SplitPolicy.ByLargestRemainder, Provenance.Stated, Act).OrThrow();
        Assert.Equal(["contribution"], Paths(rule.Split(Euro.FromCents(-1))));
        Assert.Equal(
            ("maggiori resti; a parità, l'ordine delle parti", "largest remainders; when equal, the order of the shares"),
            (SplitPolicy.ByLargestRemainder.Title.Italian, SplitPolicy.ByLargestRemainder.Title.English));
    }

    [Fact]
    public void Every_wrong_figure_of_a_residue_has_its_path()
    {
        ResidueRule rule = ResidueRule.Create([ResiduePart.ForEveryone(Percentage.Hundred)], Act).OrThrow();

        Assert.Equal(["residue", "facts"], Paths(rule.Share(Euro.FromCents(-1), [])));
        Assert.Equal(["facts[A]"], Paths(rule.Share(Euro.Of(1), [Project("A"), Project("A")])));
        Assert.Equal(["facts[A].paid"], Paths(rule.Share(Euro.Of(1), [Project("A", paid: -1)])));
        Assert.Equal(["facts[A].paid"], Paths(rule.Share(Euro.Of(1), [Project("A", paid: 101)])));
        Assert.Equal(["facts[A].planned"], Paths(rule.Share(Euro.Of(1), [Project("A", planned: 1_000_001)])));
        Assert.Equal(["facts[A].planned"], Paths(rule.Share(Euro.Of(1), [Project("A", planned: 0, started: 0)])));
        Assert.Equal(["facts[A].started"], Paths(rule.Share(Euro.Of(1), [Project("A", started: -1)])));
        Assert.Equal(["facts[A].started"], Paths(rule.Share(Euro.Of(1), [Project("A", started: 5)])));
        Assert.Equal([], Paths(rule.Share(Euro.Zero, [Project("A", planned: 1_000_000)])));
    }

    [Fact]
    public void Parts_have_bounds_and_add_up()
    {
        Assert.Throws<ArgumentOutOfRangeException>("actions", () => ResiduePart.ForEfficiency(Percentage.Hundred, Percentage.Of(100.01m)));
        Assert.Throws<ArgumentOutOfRangeException>("places", () => ResiduePart.ForTheMostCut(Percentage.Hundred, 0));
        Assert.Throws<ArgumentOutOfRangeException>("parts", () => ResidueRule.Create([.. Enumerable.Repeat(ResiduePart.ForEveryone(Percentage.Of(10)), 10)], Act));
        Assert.Equal(["parts"], Paths(ResidueRule.Create([ResiduePart.ForEveryone(Percentage.Of(99.99m))], Act)));
        Assert.Equal("base per tutti 100%", ResiduePart.ForEveryone(Percentage.Hundred).ToString());
    }

    /// <summary>
    /// € 30 in two parts, the second for the two most cut: A asked 400 and B 200 for 100, C 110 and D 100. C was cut too, but less; D was not.
    /// </summary>
    [Fact]
    public void Who_was_cut_less_than_as_many_as_are_reinforced_is_told_so()
    {
        ResidueRule rule = ResidueRule.Create(
            [ResiduePart.ForEveryone(Percentage.Of(40)), ResiduePart.ForTheMostCut(Percentage.Of(60), places: 2)], Act).OrThrow();
        ResidueRound round = rule.Share(Euro.Of(30), [Project("A", asked: 400), Project("B", asked: 200), Project("C", asked: 110), Project("D")]).OrThrow();

        Assert.Equal([3m, 3, 3, 3], "ABCD".Select(code => round.ReasonsOf($"{code}")[0].Amount.ToDecimal()));
        Assert.Equal([10.8m, 7.2m, 0, 0], "ABCD".Select(code => round.ReasonsOf($"{code}")[1].Amount.ToDecimal()));
        Assert.EndsWith("nulla: almeno 2 progetti sono stati ridotti di più", round.ReasonsOf("C")[1].Text.Italian, StringComparison.Ordinal);
        Assert.EndsWith("nothing: at least 2 projects were cut more", round.ReasonsOf("C")[1].Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("cut more", round.ReasonsOf("D")[1].Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("cut more", round.ReasonsOf("B")[1].Text.English, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("code", () => round.ReasonsOf("Z"));

        ResidueRule one = ResidueRule.Create([ResiduePart.ForTheMostCut(Percentage.Hundred, places: 1)], Act).OrThrow();
        LocalizedText alone = one.Share(Euro.Of(30), [Project("A", asked: 400), Project("B", asked: 200)]).OrThrow().ReasonsOf("B")[0].Text;
        Assert.EndsWith("nulla: almeno 1 progetto è stato ridotto di più", alone.Italian, StringComparison.Ordinal);
        Assert.EndsWith("nothing: at least 1 project was cut more", alone.English, StringComparison.Ordinal);
    }

    /// <summary>A reason is what the part goes by, its ceiling if it has one, and the share: one separator between two.</summary>
    [Fact]
    public void A_reason_of_a_part_has_its_ceiling_only_if_there_is_one()
    {
        ResidueRule rule = ResidueRule.Create(
            [ResiduePart.ForEveryone(Percentage.Of(50)), ResiduePart.ForEfficiency(Percentage.Of(50), Percentage.Of(40), ResiduePart.CeilingRule.Request)], Act).OrThrow();
        ValueList<ResidueReason> reasons = rule.Share(Euro.Of(10), [Project("A", asked: 200)]).OrThrow().ReasonsOf("A");

        Assert.StartsWith("equal parts; weight 1", reasons[0].Text.English, StringComparison.Ordinal);
        Assert.StartsWith("efficienza 75,00%; tetto: quanto chiesto in origine", reasons[1].Text.Italian, StringComparison.Ordinal);
        Assert.StartsWith("efficiency 75.00%; ceiling: what was first asked", reasons[1].Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("; ;", reasons[0].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_says_whether_something_stays()
    {
        Sharing before = Sharing.Share(10, Unit.Hour, [Claim("B"), Claim("A")], SharingPolicy.ByWeight, Act).OrThrow();

        Assert.Equal(("rinuncia", "withdrawal"), Why(ShareEvent.Withdraw("B")));
        Assert.Equal(("rinuncia; resta quanto già pagato", "withdrawal; what was already paid stays"), Why(ShareEvent.Withdraw("B", paid: 2)));

        ValueList<Defect> unknown = before.Revise([ShareEvent.Withdraw("Z", paid: 99), ShareEvent.Reduce("A", due: 11)]).DefectsOrEmpty();
        Assert.Equal(["events[Z]", "events[A].due"], unknown.Select(defect => defect.Path));
        Assert.Equal("A, B", unknown[0].Limit.Render(Language.English));

        (string Italian, string English) Why(ShareEvent change)
        {
            LocalizedText reason = before.Revise([change]).OrThrow().Changes.Single(each => each.Code == "B").Reason;
            return (reason.Italian, reason.English);
        }
    }

    private static RuleLabel Label => new("RULE", new("importo", "amount"), Act);

    private static LocalizedText Title => LocalizedText.Same("progetto");

    private static GrantAmountRule Rule(Euro? maximum, ValueList<AmountBand> bands) =>
        GrantAmountRule.Create(Label, null, maximum, bands, RoundingRule.HalfUp).OrThrow();

    private static GrantAssignment Assign(int pool, GrantPolicy policy, params GrantRequest[] requests) =>
        GrantAssignment.Assign(Euro.Of(pool), requests.ToValueList(), new(Label, policy), Act).OrThrow();

    private static ResidueFacts Project(string code, int asked = 100, int paid = 75, int planned = 4, int started = 3) =>
        new(code, LocalizedText.Same(code), Euro.Of(Math.Max(asked, 100)), Euro.Of(100), Euro.Of(paid), planned, started);

    private static Claim Claim(string code) => new(code, LocalizedText.Same(code), Ratio.Whole(1));

    private static string[] Paths<T>(Validated<T> read)
        where T : notnull => [.. read.DefectsOrEmpty().Select(defect => defect.Path)];
}
