using Conciliazione.CostPlans;
using Conciliazione.Editions;
using NodaTime;

namespace Conciliazione.Tests.CostPlans;

/// <summary>The edges and words of the rules of a cost plan, by hand.</summary>
public sealed class CostPlanDetailTests
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte C");
    private static readonly LocalDate June = new(2020, 6, 1);
    private static readonly LocalizedText Reason = new("emergenza", "emergency");

    private static RuleLabel Label(string code) => new(code, new(code, code), Form);

    private static CostPlanTemplate Of(CostPlanRule rule) => CostPlanTemplate.Create([new("A", new("A", "A"))], [rule], Form).OrThrow();

    private static CostPlan Plan(Euro? total, Euro? grant, params ReadOnlySpan<CofinancingLine> rows) =>
        new([], ValueList.Create(rows), total, grant, cofinancingTotal: null);

    [Theory]
    [InlineData(99.99, true, 1, "0.01 percentage points")]
    [InlineData(100.00, true, 0, "0.00 percentage points")]
    [InlineData(100.01, false, -1, "-0.01 percentage points")]
    public void A_part_may_be_the_whole_and_not_a_cent_more(double part, bool met, int cents, string points)
    {
        CostPlan plan = Plan(Euro.Of(100), Euro.Of((decimal)part));
        var rule = new CostPlanRule.Within(Label("WITHIN"), CostMeasure.Grant, CostMeasure.Total);

        Finding finding = rule.Check(plan);

        Assert.Equal(met, finding.Outcome is Outcome.Met);
        Assert.Equal(met, Of(rule).IsMetBy(plan));
        ValueList<Margin> margins = finding.Outcome.Match(yes => yes.Margins, no => no.Margins, _ => [], _ => []);
        Assert.Equal(Ratio.Of(cents, 100), margins[0].Distance.Value);
        Assert.Equal(points, margins[1].Render(Language.English).TrimStart('+'));
    }

    /// <summary>There are no percentage points of nothing.</summary>
    [Fact]
    public void A_distance_from_a_whole_of_zero_is_in_euros_alone()
    {
        Finding finding = new CostPlanRule.Within(Label("WITHIN"), CostMeasure.Grant, CostMeasure.Total).Check(Plan(Euro.Zero, Euro.Of(3)));

        Margin only = Assert.Single(Assert.IsType<Outcome.NotMet>(finding.Outcome).Margins);
        Assert.Equal(Ratio.Whole(-3), only.Distance.Value);
        Assert.Equal(Unit.Euro, only.Distance.Unit);
    }

    [Fact]
    public void A_share_of_zero_is_unclear_and_met_by_nobody()
    {
        CostPlan plan = Plan(Euro.Zero, Euro.Zero);
        var rule = new CostPlanRule.Share(
            Label("CAP"), CostMeasure.Grant, CostMeasure.Total, LimitSide.AtMost, Percentage.Of(50), ComparisonRule.Exact, Provenance.Stated);

        Assert.IsType<Outcome.Unclear>(rule.Check(plan).Outcome);
        Assert.False(Of(rule).IsMetBy(plan));
    }

    [Theory]
    [InlineData(LimitSide.AtLeast, "at least 50%", "minimo 50%")]
    [InlineData(LimitSide.AtMost, "at most 50%", "massimo 50%")]
    public void A_share_says_which_side_its_threshold_is(LimitSide side, string english, string italian)
    {
        Finding finding = new CostPlanRule.Share(
            Label("SHARE"), CostMeasure.Grant, CostMeasure.Total, side, Percentage.Of(50), ComparisonRule.Exact, Provenance.Stated)
            .Check(Plan(Euro.Of(2), Euro.Of(1)));

        Assert.IsType<Outcome.Met>(finding.Outcome);
        Assert.Contains(english, finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains(italian, finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>The rows of an office may add up to more than an amount in cents can hold: 2 × 92,233,720,368,547,758.07.</summary>
    [Fact]
    public void Rows_beyond_64_bits_are_summed_and_shown()
    {
        var most = Euro.FromCents(long.MaxValue);
        CostPlan plan = Plan(most, grant: null, new CofinancingLine("Uno", most, Euro.Zero), new CofinancingLine("Due", most, Euro.Zero));

        Finding finding = new CostPlanRule.Within(Label("WITHIN"), CostMeasure.CashRows, CostMeasure.Total).Check(plan);

        Assert.IsType<Outcome.NotMet>(finding.Outcome);
        Assert.Equal("€ 184,467,440,737,095,516.14", finding.Facts[0].Value.Render(Language.English));
        Assert.Equal("€ 92,233,720,368,547,758.07", finding.Facts[1].Value.Render(Language.English));
        Assert.Equal(FactValue.Of(most), finding.Facts[1].Value);
    }

    [Theory]
    [InlineData(null, 10.0, "GRANT", "contributo richiesto")]
    [InlineData(1.0, null, "TOTAL", "totale")]
    [InlineData(null, null, "GRANT", "contributo richiesto")]
    [InlineData(1.0, 0.0, "TOTAL", "totale")]
    public void An_indicator_names_the_figure_that_it_misses(double? part, double? whole, string code, string title)
    {
        var indicator = new CostShareIndicator(Label("SHARE"), CostMeasure.Grant, CostMeasure.Total, decimals: 2);
        CostPlan plan = Plan(whole is { } w ? Euro.Of((decimal)w) : null, part is { } p ? Euro.Of((decimal)p) : null);

        MissingFact missing = Assert.Single(Assert.IsType<Outcome.Unclear>(indicator.Measure(plan).Outcome).Missing);

        Assert.Equal(code, missing.Code);
        Assert.Equal(title, missing.Title.Italian);
        Assert.False(indicator.ShareOf(plan).IsKnown);
    }

    [Fact]
    public void An_indicator_of_known_figures_is_their_exact_share()
    {
        var indicator = new CostShareIndicator(Label("SHARE"), CostMeasure.Grant, CostMeasure.Total, decimals: 2);

        Assert.Equal(Known.Of(Ratio.Of(1, 3)), indicator.ShareOf(Plan(Euro.Of(3), Euro.Of(1))));
    }

    [Fact]
    public void A_line_without_a_name_is_refused_with_its_list()
    {
        Assert.Throws<ArgumentException>("costs", () => new CostPlanText([("A", "1"), (null!, "1")], [], null, null, null));
        Assert.Throws<ArgumentException>("cofinancing", () => new CostPlanText([], [("Uno", "1", "1"), (null!, "1", "1")], null, null, null));
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_named_by_its_path()
    {
        var form = new CostPlanText([("A", "a")], [("Uno", "b", "c")], "d", "e", "f");

        IReadOnlyList<Defect> defects = Insubria2020.CostPlans.Read(form, Notation.Italian).Match(_ => [], wrong => wrong);

        Assert.Equal(
            ["costs[A]", "cofinancing[Uno].cash", "cofinancing[Uno].inKind", "total", "grant", "cofinancingTotal"],
            defects.Select(defect => defect.Path).Take(6));
    }

    [Fact]
    public void Every_negative_figure_is_a_defect_with_its_path()
    {
        Euro less = Euro.Of(-1);
        var plan = new CostPlan([new("A", less)], [new("Uno", less, less), new(" ", Euro.Zero, Euro.Zero)], less, less, less);

        IReadOnlyList<Defect> defects = Insubria2020.CostPlans.Validate(plan).Match(_ => [], wrong => wrong);

        Assert.Equal(
            ["costs[A]", "cofinancing[Uno].cash", "cofinancing[Uno].inKind", "total", "grant", "cofinancingTotal"],
            defects.Where(defect => defect.Code == DefectCodes.NumberNegative).Select(defect => defect.Path));
        Defect blank = Assert.Single(defects, defect => defect.Code == DefectCodes.CostPlanBodyBlank);
        Assert.Equal("« »", blank.Value.Render(Language.Italian));
    }

    /// <summary>A sum of rows is not one of categories: it leaves none out.</summary>
    [Theory]
    [InlineData("total", "B")]
    [InlineData("grant", "")]
    [InlineData("A", "A.2")]
    public void A_sum_of_categories_leaves_out_those_of_its_own_level(string whole, string leftOut)
    {
        CostCategory a = new("A", new("A", "A"));
        CostCategory one = new("A.1", new("A.1", "A.1"), within: "A");
        CostCategory two = new("A.2", new("A.2", "A.2"), within: "A");
        CostCategory b = new("B", new("B", "B"));
        (CostMeasure of, CostCategory part) = whole switch
        {
            "total" => (CostMeasure.Total, a),
            "grant" => (CostMeasure.Grant, a),
            _ => (CostMeasure.Category(a), one),
        };
        var sum = new CostPlanRule.Sum(Label("SUM"), of, [CostMeasure.Category(part)]);

        IReadOnlyList<Defect> defects = CostPlanTemplate.Create([a, one, two, b], [sum, new CostPlanRule.Sum(Label("A"), CostMeasure.Category(a), [CostMeasure.Category(one), CostMeasure.Category(two)])], Form)
            .Match(_ => [], wrong => wrong);

        Assert.Equal(
            leftOut.Length == 0 ? [] : new[] { $"template.rules[SUM].parts {leftOut}" },
            defects.Where(defect => defect.Code == DefectCodes.CostPlanTemplateLeftOut)
                .Select(defect => $"{defect.Path} {defect.Value.Render(Language.English)}"));
    }

    [Fact]
    public void A_sum_with_some_of_the_categories_leaves_out_the_others()
    {
        CostCategory[] all = [.. new[] { "A", "B", "C", "D" }.Select(code => new CostCategory(code, new(code, code)))];
        var sum = new CostPlanRule.Sum(Label("SUM"), CostMeasure.Total, [CostMeasure.Category(all[0]), CostMeasure.Category(all[2])]);

        Assert.Equal(
            ["template.rules[SUM].parts B", "template.rules[SUM].parts D"],
            CostPlanTemplate.Create([.. all], [sum], Form).Match(_ => [], wrong => wrong).Select(defect => $"{defect.Path} {defect.Value.Render(Language.English)}"));
    }

    [Fact]
    public void A_part_counted_twice_is_named_with_its_rule()
    {
        CostCategory a = new("A", new("A", "A"));
        var sum = new CostPlanRule.Sum(Label("SUM"), CostMeasure.Total, [CostMeasure.Category(a), CostMeasure.Category(a)]);

        Defect defect = Assert.Single(CostPlanTemplate.Create([a], [sum], Form).Match(_ => [], wrong => wrong));

        Assert.Equal(DefectCodes.CostPlanTemplateTwice, defect.Code);
        Assert.Equal("template.rules[SUM].parts", defect.Path);
        Assert.Equal("COST-A", defect.Value.Render(Language.English));
    }

    [Fact]
    public void Measures_have_codes_of_their_own() => Assert.Equal(
        ["TOTAL", "GRANT", "COFINANCING", "COFINANCING-CASH", "COFINANCING-IN-KIND", "COST-A"],
        new[]
        {
            CostMeasure.Total, CostMeasure.Grant, CostMeasure.Cofinancing, CostMeasure.CashRows, CostMeasure.InKindRows,
            CostMeasure.Category(new("A", new("A", "A"))),
        }.Select(measure => measure.Code));

    /// <summary>A procedure without steps names none.</summary>
    [Fact]
    public void An_unknown_step_is_told_which_there_are()
    {
        History<CostPlan> history = History.Start(new ReplanningProcedure([], Form), CostPlanSamples.OnTheLine(), Reason);

        Defect unknown = history.Take("ATS", June).Match(_ => [], wrong => wrong).Single(defect => defect.Code == DefectCodes.ReplanningUnknownStep);

        Assert.Equal("no step", unknown.Limit.Render(Language.English));
        Assert.Equal("nessun passaggio", unknown.Limit.Render(Language.Italian));
    }

    [Fact]
    public void A_plan_dropped_says_where_and_when()
    {
        History<CostPlan> proposed = History.Start(Insubria2020.Replanning, CostPlanSamples.OnTheLine(), Reason)
            .Propose(CostPlanSamples.OnTheLine(cofinancing: 400), Reason, June).OrThrow();

        Assert.Equal("withdrawn 2020-06-02", proposed.Withdraw(June.PlusDays(1), Reason).OrThrow().Versions[^1].Dropped!.ToString());
        Assert.Equal("ATS 2020-06-03", proposed.Refuse("ATS", June.PlusDays(2), Reason).OrThrow().Versions[^1].Dropped!.ToString());
    }

    [Fact]
    public void Each_step_says_which_day_it_was_taken_and_objectives_only_where_they_count()
    {
        History<CostPlan> history = History.Start(Insubria2020.Replanning, CostPlanSamples.OnTheLine(), Reason)
            .Propose(CostPlanSamples.OnTheLine(cofinancing: 400), Reason, June, altersObjectives: true).OrThrow()
            .Take("ATS", June.PlusDays(1)).OrThrow();

        Assert.Equal(
            [
                ["VERSION", "TAKEN-ON"],
                ["VERSION"],
                new[] { "VERSION", "OBJECTIVES" },
            ],
            history.CheckSteps().Select(finding => finding.Facts.Select(fact => fact.Code).ToArray()));
        Assert.Equal(Known.Of(value: false), history.Versions[0].AltersObjectives);
    }

    [Fact]
    public void A_step_not_in_its_order_of_days_is_refused_with_the_last_day()
    {
        History<CostPlan> waiting = History.Start(Insubria2020.Replanning, CostPlanSamples.OnTheLine(), Reason)
            .Propose(CostPlanSamples.OnTheLine(cofinancing: 400), Reason, June).OrThrow();
        History<CostPlan> dropped = waiting.Take("ATS", June.PlusDays(5)).OrThrow().Withdraw(June.PlusDays(9), Reason).OrThrow();

        Assert.Equal("step.on", Only(waiting.Take("ATS", June.PlusDays(-1))).Path);
        Assert.Equal("step.on", Only(waiting.Refuse("ATS", June.PlusDays(-1), Reason)).Path);
        Assert.Equal("step.on", Only(waiting.Withdraw(June.PlusDays(-1), Reason)).Path);
        Assert.Equal("step", Only(waiting.Take("NONE", June)).Path);
        Defect nothing = Only(dropped.Withdraw(June.PlusDays(9), Reason));
        Assert.Equal("step", nothing.Path);
        Assert.Equal("a withdrawal", nothing.Value.Render(Language.English));

        // The last day is that of the withdrawal, not of the step before it.
        Defect early = Only(dropped.Propose(CostPlanSamples.OnTheLine(), Reason, June.PlusDays(8)));
        Assert.Equal("propose.on", early.Path);
        Assert.Equal(FactValue.Of(June.PlusDays(9)), early.Limit);
    }

    [Theory]
    [InlineData("A A", "", "steps", "A, A")]
    [InlineData("A", "A", "whenObjectivesChange", "A, A")]
    [InlineData("A B", "A", "whenObjectivesChange", "A, B, A")]
    public void A_step_that_appears_twice_is_named_with_its_list(string steps, string further, string parameter, string named)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(parameter, () => new ReplanningProcedure(Of(steps), Form, Of(further)));

        Assert.StartsWith($"A step appears twice: {named}.", refused.Message, StringComparison.Ordinal);

        static ValueList<RuleLabel> Of(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Label).ToValueList();
    }

    private static Defect Only(Validated<History<CostPlan>> result) => Assert.Single(result.Match(_ => [], wrong => wrong));
}
