using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Editions;

/// <summary>Inputs that no text has, for the rules that the older programmes brought: contradictions, plans by source, letters, distinct partners.</summary>
public sealed class OlderProgrammesEdgeTests
{
    private static readonly LegalSource Text = new("Avviso di prova", section: "prosa");
    private static readonly LegalSource Table = new("Avviso di prova", section: "tabella");

    [Fact]
    public void One_figure_written_in_two_ways_is_no_contradiction()
    {
        Assert.Equal(["CON-EQUAL"], Codes(FactValue.Of(Euro.Of(1)), new FactValue.Fraction(Ratio.Whole(1), Unit.Euro, 0)));
        Assert.Equal(["CON-EQUAL"], Codes(FactValue.Of(Percentage.Of(25)), new FactValue.Fraction(Ratio.Whole(25), Unit.Percent, 3)));
        Assert.Equal(["CON-EQUAL"], Codes(FactValue.Of(0), new FactValue.Fraction(Ratio.Of(0, -7), Unit.Count, 2)));
        Assert.Empty(Codes(FactValue.Of(25), FactValue.Of(Percentage.Of(25))));
    }

    [Fact]
    public void The_widest_amounts_differ_exactly()
    {
        Contradiction contradiction = Make(FactValue.Of(Euro.MaxValue), FactValue.Of(Euro.MinValue)).OrThrow();
        Assert.Equal(Euro.MaxValue.ToRatio() - Euro.MinValue.ToRatio(), contradiction.Difference!.Value);
        Assert.Empty(contradiction.ExplainedBy);
    }

    /// <summary>A half below zero: -0.5 to whole numbers is -1 where a half goes away from zero, 0 where it does not.</summary>
    [Fact]
    public void A_figure_below_zero_is_explained_as_its_rule_rounds() => Assert.All(
        RoundingRule.All.Take(6),
        rule =>
        {
            Ratio half = Ratio.Of(-1, 2);
            Contradiction contradiction = Make(
                new FactValue.Fraction(half.Round(0, rule), Unit.Hour, 0), new FactValue.Fraction(half, Unit.Hour, 1), ContradictionKind.StatedAndComputed).OrThrow();
            Assert.Contains(rule.ToWholeEuros(), contradiction.ExplainedBy.Select(each => each.ToWholeEuros()));
        });

    [Fact]
    public void Every_contradiction_reads_the_same_under_every_culture() => Assert.Equal(
        EditionContradictions.All.Count,
        Cultures.SameInEach(() => string.Join('\n', EditionContradictions.All.Select(each => each.Render(Language.Italian) + each.Render(Language.English)).Select(text => text.Replace('\n', ' '))))
            .Split('\n').Length);

    /// <summary>Order of actions, sources, cells and totals: the same figures, each under its code.</summary>
    [Fact]
    public void The_order_of_a_plan_changes_no_verdict()
    {
        FundsPlan plan = Milano2014.Plan;
        FundsPlan reversed = FundsPlan.Create(
            plan.Label, [.. plan.Actions.Reverse()], [.. plan.Sources.Reverse()], [.. plan.Cells.Reverse()], [.. plan.Totals.Reverse()]).OrThrow();

        Assert.Equal(plan.Check().Select(Verdict), reversed.Check().Reverse().Select(Verdict));
        Assert.Equal(plan.Whole, reversed.Whole);
        Assert.Equal(
            plan.MeanShareOf("COF", ["CONCILIA-MILANO", "CONCILIAZIONE-IN-PRATICA"]), reversed.MeanShareOf("COF", ["CONCILIAZIONE-IN-PRATICA", "CONCILIA-MILANO"]));

        static (string, Type) Verdict(PrintedFigure figure) => (figure.Label.Code, figure.GetType());
    }

    [Fact]
    public void Cells_up_to_the_widest_amount_are_a_plan_and_a_cent_more_is_not()
    {
        Euro half = Euro.FromCents(long.MaxValue / 2);
        Assert.Equal(Euro.FromCents(long.MaxValue - 1), Plan(half, half).OrThrow().Whole);
        Assert.Equal(Euro.MaxValue, Plan(half, half + Euro.FromCents(1)).OrThrow().Whole);
        Assert.Equal(["NUM-OVERFLOW"], Plan(half, half + Euro.FromCents(2)).DefectsOrEmpty().Select(defect => defect.Code.Code));

        static Validated<FundsPlan> Plan(Euro one, Euro other) => FundsPlan.Create(
            Line("P"), [Line("A"), Line("B")], [Line("S")], [new("A", "S", one), new("B", "S", other)], [FundsTotal.OfWhole(Euro.Zero)]);
    }

    /// <summary>A plan of zeros is known to cost nothing: its totals come out, its shares are unknown.</summary>
    [Fact]
    public void A_plan_of_zeros_has_totals_and_no_shares()
    {
        FundsPlan plan = FundsPlan.Create(Line("P"), [Line("A")], [Line("S")], [new("A", "S", Euro.Zero)], [FundsTotal.OfWhole(Euro.Zero)]).OrThrow();
        Assert.IsType<PrintedFigure.Reproduced>(Assert.Single(plan.Check()));
        Assert.False(plan.ShareOf("S").IsKnown);
        Assert.False(plan.MeanShareOf("S", ["A"]).IsKnown);
    }

    /// <summary>Twenty thousand actions by three sources: sums, totals and defects stay exact and do not take long.</summary>
    [Fact]
    public void A_plan_of_thousands_of_actions_is_checked()
    {
        ValueList<RuleLabel> actions = Enumerable.Range(0, 20_000).Select(i => Line(FormattableString.Invariant($"A{i}"))).ToValueList();
        ValueList<FundsCell> cells = actions.SelectMany(action => new[] { "S1", "S2", "S3" }.Select(source => new FundsCell(action.Code, source, Euro.FromCents(1)))).ToValueList();
        FundsPlan plan = FundsPlan.Create(
            Line("P"), actions, [Line("S1"), Line("S2"), Line("S3")], cells,
            [.. actions.Select(action => FundsTotal.OfAction(action.Code, Euro.FromCents(3))), FundsTotal.OfWhole(Euro.FromCents(60_001))]).OrThrow();

        Assert.Equal("P", Assert.Single(plan.Check().OfType<PrintedFigure.Contradicted>()).Label.Code);
    }

    /// <summary>A letter is what is printed: neither its capital nor its bracket is the letter.</summary>
    [Theory]
    [InlineData("D")]
    [InlineData("d)")]
    [InlineData(" d")]
    [InlineData("")]
    public void A_letter_is_read_as_printed(string letter)
    {
        Assert.Equal("PR-LETTER", Assert.Single(Insubria2020Schemes.Wsl.Resolve(letter).DefectsOrEmpty()).Code.Code);
        Assert.Equal("PR-LETTER", Assert.Single(InterventionScheme.Resolve(Insubria2020Schemes.All, letter, form: null).DefectsOrEmpty()).Code.Code);
    }

    [Fact]
    public void The_order_of_alliances_changes_no_count()
    {
        ValueList<Participation> bodies = Participation.From([Milano2014Alliances.Concilia, Milano2014Alliances.InPractice], Milano2014Alliances.Ties).OrThrow();
        ValueList<Participation> reversed = Participation.From([Milano2014Alliances.InPractice, Milano2014Alliances.Concilia], Milano2014Alliances.Ties).OrThrow();

        Assert.Equal(61, reversed.Count);
        Assert.Equal(bodies.Select(each => each.Body.Code).Order(StringComparer.Ordinal), reversed.Select(each => each.Body.Code).Order(StringComparer.Ordinal));
        Assert.Empty(Participation.From([], Milano2014Alliances.Ties).OrThrow());
    }

    private static RuleLabel Line(string code) => new(code, LocalizedText.Same(code), Table);

    private static IEnumerable<string> Codes(FactValue first, FactValue second) => Make(first, second).DefectsOrEmpty().Select(defect => defect.Code.Code);

    private static Validated<Contradiction> Make(FactValue first, FactValue second, ContradictionKind kind = ContradictionKind.TwoPassages) =>
        Contradiction.Create("C", LocalizedText.Same("prova"), kind, new(first, Text), new(second, Table), SideInUse.Neither, Provenance.Reading);
}
