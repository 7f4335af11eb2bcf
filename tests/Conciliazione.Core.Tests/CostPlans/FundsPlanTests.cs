using Conciliazione.CostPlans;

namespace Conciliazione.Tests.CostPlans;

public sealed class FundsPlanTests
{
    private static readonly LegalSource Text = new("Avviso di prova", section: "piano finanziario");

    /// <summary>Two actions by two sources: A 60 + 40, B 30 from the first alone; the shares of S1 are 60% and 100%.</summary>
    [Fact]
    public void A_blank_cell_is_apart_from_zero_and_shares_are_exact()
    {
        FundsPlan plan = Create([Cell("A", "S1", 60), Cell("A", "S2", 40), Cell("B", "S1", 30)], []).OrThrow();
        FundsPlan zero = Create([Cell("A", "S1", 60), Cell("A", "S2", 40), Cell("B", "S1", 30), Cell("B", "S2", 0)], []).OrThrow();

        Assert.Null(plan.CellOf("B", "S2"));
        Assert.Equal(Euro.Zero, zero.CellOf("B", "S2"));
        Assert.NotEqual(plan, zero);
        Assert.Equal((100, 30, 90, 40, 130), (Euros(plan.OfAction("A")), Euros(plan.OfAction("B")), Euros(plan.OfSource("S1")), Euros(plan.OfSource("S2")), Euros(plan.Whole)));
        Assert.Equal(Known.Of(Ratio.Of(9, 13)), plan.ShareOf("S1"));
        Assert.Equal(Known.Of(Ratio.Of(3, 5)), plan.ShareIn("A", "S1"));
        Assert.Equal(Known.Of(Ratio.Of(0, 1)), plan.ShareIn("B", "S2"));

        // Weighted 90 : 130, plain (60% + 100%) : 2.
        Assert.True(plan.MeanShareOf("S1", ["A", "B"]).TryGet(out FundsMean? mean));
        Assert.Equal((Ratio.Of(9, 13), Ratio.Of(4, 5)), (mean.Weighted, mean.Plain));
    }

    [Fact]
    public void Without_cells_nothing_is_known_and_totals_are_as_printed()
    {
        FundsPlan plan = Create([], [FundsTotal.OfAction("A", Euro.Of(5)), FundsTotal.OfWhole(Euro.Of(7))]).OrThrow();

        Assert.All(plan.Check(), figure => Assert.IsType<PrintedFigure.AsPrinted>(figure));
        Assert.Equal(Known<Ratio>.Unknown, plan.ShareOf("S1"));
        Assert.Equal(Known<Ratio>.Unknown, plan.ShareIn("A", "S1"));
        Assert.False(plan.MeanShareOf("S1", ["A"]).IsKnown);
        Assert.False(plan.MeanShareOf("S1", []).IsKnown);
        Assert.Equal("CELLS", Missing(Spent(plan, "A")));
    }

    /// <summary>The whole is stated as the sum of wrong rows: the cells alone tell that it is wrong too.</summary>
    [Fact]
    public void A_total_is_compared_with_the_cells_and_never_with_other_totals()
    {
        FundsPlan plan = Create(
            [Cell("A", "S1", 60), Cell("A", "S2", 40), Cell("B", "S1", 30)],
            [
                FundsTotal.OfAction("A", Euro.Of(101)), FundsTotal.OfAction("B", Euro.Of(30)), FundsTotal.OfSource("S1", Euro.Of(90)),
                FundsTotal.OfSource("S2", Euro.Of(40)), FundsTotal.OfWhole(Euro.Of(131)),
            ]).OrThrow();

        Assert.Equal(["PLAN.A", "PLAN"], plan.Check().OfType<PrintedFigure.Contradicted>().Select(figure => figure.Label.Code));
        Assert.Equal(
            "totale di azione A € 101,00: le parti danno € 100,00: azione A, fonte S1: € 60,00; azione A, fonte S2: € 40,00 — piano finanziario, Avviso di prova",
            plan.Check()[0].ToString());
    }

    [Fact]
    public void An_action_without_cells_costs_nothing_where_others_have_some()
    {
        FundsPlan plan = Create([Cell("A", "S1", 60)], [FundsTotal.OfAction("B", Euro.Of(1)), FundsTotal.OfSource("S2", Euro.Zero)]).OrThrow();

        Assert.IsType<PrintedFigure.Contradicted>(plan.Check()[0]);
        Assert.IsType<PrintedFigure.Reproduced>(plan.Check()[1]);
        Assert.False(plan.MeanShareOf("S1", ["A", "B"]).IsKnown);
    }

    [Fact]
    public void System_actions_are_unclear_once_they_cost_something()
    {
        FundsPlan plan = Create([Cell("A", "S1", 60), Cell("A", "S2", 20)], []).OrThrow();

        Assert.IsType<Outcome.Met>(Spent(plan, "B").Outcome);
        Finding spent = Spent(plan, "A");
        Assert.Equal("STRICTLY-NECESSARY", Missing(spent));
        Assert.Equal(["€ 80.00", "€ 80.00", "100.00%"], spent.Facts.Select(fact => fact.Value.Render(Language.English)));
        Assert.Throws<ArgumentException>("actions", () => Spent(plan, "A", "A"));
    }

    /// <summary>A code that is not in the plan is refused, even after an action whose share is unknown.</summary>
    [Fact]
    public void A_mean_over_an_unknown_action_is_refused() => Assert.Throws<ArgumentException>(
        "actions", () => Create([Cell("A", "S1", 60)], []).OrThrow().MeanShareOf("S1", ["B", "NOPE"]));

    [Fact]
    public void A_total_without_cells_has_no_parts_to_show() => Assert.EndsWith(
        "le parti danno € 0,00: nessuna — piano finanziario, Avviso di prova",
        Create([Cell("A", "S1", 60)], [FundsTotal.OfAction("B", Euro.Of(1))]).OrThrow().Check()[0].ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Every_defect_is_reported_at_once_and_each_is_clear()
    {
        ValueList<Defect> defects = Create(
            [Cell("X", "S1", 1), Cell("A", "S9", 1), Cell("A", "S1", -1), Cell("B", "S1", 1), Cell("B", "S1", 2)],
            [FundsTotal.OfAction("Y", Euro.Of(1)), FundsTotal.OfSource("S8", Euro.Of(-1)), FundsTotal.OfWhole(Euro.Of(1)), FundsTotal.OfWhole(Euro.Of(2))]).DefectsOrEmpty();

        Assert.Equal(
            [
                "FP-ACTION cells[X][S1]", "FP-SOURCE cells[A][S9]", "NUM-NEGATIVE cells[A][S1]", "FP-CELL-TWICE cells[B][S1]",
                "FP-ACTION totals[Y]", "FP-SOURCE totals[S8]", "NUM-NEGATIVE totals[S8]", "FP-TOTAL-TWICE totals[whole]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Assert.Contains("its actions are: A, B", defects[0].Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_beyond_an_amount_and_a_code_of_two_lines_are_defects()
    {
        Defect large = Assert.Single(Create([new("A", "S1", Euro.MaxValue), new("A", "S2", Euro.FromCents(1))], []).DefectsOrEmpty());
        Assert.Equal((DefectCodes.NumberTooLarge, "€ 92,233,720,368,547,758.08"), (large.Code, large.Value.Render(Language.English)));
        Defect twice = Assert.Single(FundsPlan.Create(new("PLAN", Samples.Title, Text), [Line("A"), Line("S")], [Line("S")], [], []).DefectsOrEmpty());
        Assert.Equal((DefectCodes.FundsCodeTwice, "plan[S]"), (twice.Code, twice.Path));
    }

    [Fact]
    public void Codes_that_are_not_the_plans_are_refused()
    {
        FundsPlan plan = Create([Cell("A", "S1", 60)], []).OrThrow();
        Assert.Throws<ArgumentException>("action", () => plan.CellOf("Z", "S1"));
        Assert.Throws<ArgumentException>("source", () => plan.CellOf("A", "Z"));
        Assert.Throws<ArgumentException>("action", () => plan.OfAction("Z"));
        Assert.Throws<ArgumentException>("source", () => plan.OfSource("Z"));
        Assert.Throws<ArgumentException>("actions", () => plan.MeanShareOf("S1", ["A", "A"]));
        Assert.Throws<ArgumentNullException>("action", () => FundsTotal.OfAction(null!, Euro.Zero));
        Assert.Throws<ArgumentNullException>("source", () => FundsTotal.OfSource(null!, Euro.Zero));
        Assert.Throws<ArgumentNullException>("action", () => new FundsCell(null!, "S1", Euro.Zero));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        ContentEquality.Holds(() => Create([Cell("A", "S1", 60)], []).OrThrow(), Create([Cell("A", "S1", 61)], []).OrThrow(), Create([Cell("A", "S1", 60)], [FundsTotal.OfWhole(Euro.Of(60))]).OrThrow());
        Assert.Equal("A S1 60.00", Cell("A", "S1", 60).ToString());
        Assert.Equal(["A 1.00", "S1 1.00", "* 1.00"], new[] { FundsTotal.OfAction("A", Euro.Of(1)), FundsTotal.OfSource("S1", Euro.Of(1)), FundsTotal.OfWhole(Euro.Of(1)) }.Select(total => total.ToString()));
    }

    [Law]
    public void The_shares_of_a_whole_above_zero_sum_to_one(FundsPlan plan)
    {
        Ratio sum = default;
        foreach (RuleLabel source in plan.Sources)
        {
            Assert.Equal(plan.Whole > Euro.Zero, plan.ShareOf(source.Code).TryGet(out Ratio share));
            sum += share;
        }

        Assert.Equal(plan.Whole > Euro.Zero ? Ratio.Whole(1) : default, sum);
        Assert.Equal(plan.Whole, plan.Actions.Aggregate(Euro.Zero, (some, action) => some + plan.OfAction(action.Code)));
        Assert.Equal(plan.Whole, plan.Sources.Aggregate(Euro.Zero, (some, source) => some + plan.OfSource(source.Code)));
    }

    [Law]
    public void A_weighted_mean_lies_between_the_extremes(FundsPlan plan)
    {
        foreach (RuleLabel source in plan.Sources)
        {
            ValueList<string> actions = plan.Actions.Select(action => action.Code).Where(action => plan.OfAction(action) > Euro.Zero).ToValueList();
            Known<FundsMean> known = plan.MeanShareOf(source.Code, actions);
            Assert.Equal(actions.Count > 0, known.IsKnown);
            if (known.TryGet(out FundsMean? mean))
            {
                Ratio[] shares = [.. actions.Select(action => plan.ShareIn(action, source.Code).Match(share => share, () => default))];
                Assert.InRange(mean.Weighted, shares.Min(), shares.Max());
                Assert.InRange(mean.Plain, shares.Min(), shares.Max());
            }
        }
    }

    [Law]
    public void For_equal_budgets_the_two_means_are_equal(OneOfTen one, OneOfTen other, OneOfTen more)
    {
        int budget = one.Value + other.Value + more.Value + 1;
        FundsPlan plan = Create(
            [Cell("A", "S1", one.Value), Cell("A", "S2", budget - one.Value), Cell("B", "S1", other.Value), Cell("B", "S2", budget - other.Value)], []).OrThrow();

        Assert.True(plan.MeanShareOf("S1", ["A", "B"]).TryGet(out FundsMean? mean));
        Assert.Equal(mean.Plain, mean.Weighted);
    }

    [Law]
    public void Disturbing_one_stated_total_flags_it_and_no_other(FundsPlan plan, Seed seed)
    {
        int wrong = seed.Value % plan.Totals.Count;
        FundsTotal total = plan.Totals[wrong];
        Euro amount = total.Amount + Euro.FromCents(1);
        FundsTotal disturbed = total.Action is { } action ? FundsTotal.OfAction(action, amount)
            : total.Source is { } source ? FundsTotal.OfSource(source, amount)
            : FundsTotal.OfWhole(amount);
        ValueList<FundsTotal> totals = plan.Totals.Select((each, i) => i == wrong ? disturbed : each).ToValueList();
        FundsPlan other = FundsPlan.Create(plan.Label, plan.Actions, plan.Sources, plan.Cells, totals).OrThrow();

        Assert.DoesNotContain(plan.Check(), figure => figure is PrintedFigure.Contradicted);
        Assert.Equal(
            plan.Cells.Count == 0 ? [] : new[] { wrong },
            other.Check().Select((figure, i) => figure is PrintedFigure.Contradicted ? i : -1).Where(i => i >= 0));
    }

    internal static Validated<FundsPlan> Create(ValueList<FundsCell> cells, ValueList<FundsTotal> totals) => FundsPlan.Create(
        new("PLAN", new("piano di prova", "test plan"), Text), [Line("A", "azione"), Line("B", "azione")], [Line("S1", "fonte"), Line("S2", "fonte")], cells, totals);

    internal static FundsCell Cell(string action, string source, int euros) => new(action, source, Euro.Of(euros));

    private static Finding Spent(FundsPlan plan, params string[] actions) => plan.SpentOn(
        Rule, Rule.Title, [.. actions], new("STRICTLY-NECESSARY", new("se servano davvero", "whether they are needed")));

    private static RuleLabel Rule => new("SYSTEM", new("azioni di sistema", "system actions"), Text, Provenance.Reading);

    private static RuleLabel Line(string code, string title = "riga") => new(code, LocalizedText.Same($"{title} {code}"), Text);

    private static int Euros(Euro amount) => (int)amount.ToDecimal();

    private static string Missing(Finding finding) => Assert.Single(Assert.IsType<Outcome.Unclear>(finding.Outcome).Missing).Code;
}
