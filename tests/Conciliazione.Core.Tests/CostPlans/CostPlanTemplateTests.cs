using Conciliazione.CostPlans;
using Conciliazione.Editions;

namespace Conciliazione.Tests.CostPlans;

public sealed class CostPlanTemplateTests
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte C");

    [Fact]
    public void A_plan_without_defects_comes_back_as_it_is()
    {
        CostPlan plan = CostPlanSamples.OnTheLine();

        Assert.Same(plan, CostPlanSamples.Template.Validate(plan).OrThrow());
    }

    [Fact]
    public void A_condition_that_is_missed_is_no_defect_of_the_form()
    {
        CostPlan plan = CostPlanSamples.OnTheLine(cofinancing: 200);

        Assert.Empty(CostPlanSamples.Template.Validate(plan).DefectsOrEmpty());
        Assert.False(CostPlanSamples.Template.IsMetBy(plan));
    }

    [Fact]
    public void Several_defects_are_reported_together_each_with_value_limit_and_source()
    {
        var plan = new CostPlan(
            [
                new("A", Euro.Of(100)),
                new("A.COORD", Euro.Of(100.01m)),
                new("B", Euro.Of(-1)),
                new("B", Euro.Of(2)),
                new("C", Euro.Zero),
                new("D", Euro.Zero),
                new("E", Euro.Zero),
                new("Z", Euro.Of(5)),
            ],
            [new("Ente", Euro.Of(10), Euro.Zero), new("Ente", Euro.Zero, Euro.Of(-3)), new(" ", Euro.Zero, Euro.Zero)],
            total: Euro.Of(200),
            grant: null,
            cofinancingTotal: Euro.Of(8));

        ValueList<Defect> defects = CostPlanSamples.Template.Validate(plan).DefectsOrEmpty();

        Assert.Equal(
            [
                (DefectCodes.NumberNegative, "costs[B]"),
                (DefectCodes.CostPlanUnknownCategory, "costs[Z]"),
                (DefectCodes.CostPlanCategoryTwice, "costs[B]"),
                (DefectCodes.NumberNegative, "cofinancing[Ente].inKind"),
                (DefectCodes.CostPlanBodyBlank, "cofinancing"),
                (DefectCodes.CostPlanBodyTwice, "cofinancing[Ente]"),
                (DefectCodes.CostPlanSum, "rules[INS-4-TOTAL]"),
                (DefectCodes.CostPlanMissing, "rules[INS-4-COVERAGE]"),
                (DefectCodes.CostPlanSum, "rules[INS-4-BODIES]"),
                (DefectCodes.CostPlanAbove, "rules[INS-4-COORDINATION-INSIDE]"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
        Assert.Equal((FactValue.Of(Euro.Of(101)), FactValue.Of(Euro.Of(200))), (defects[6].Value, defects[6].Limit));
        Assert.Equal((FactValue.Of(Euro.Of(7)), FactValue.Of(Euro.Of(8))), (defects[8].Value, defects[8].Limit));
        Assert.Equal((FactValue.Of(Euro.Of(100.01m)), FactValue.Of(Euro.Of(100))), (defects[9].Value, defects[9].Limit));
        Assert.All(defects, defect => Assert.Contains("parte C", defect.Render(Language.Italian)));
    }

    [Theory]
    [InlineData("total")]
    [InlineData("grant")]
    [InlineData("cofinancingTotal")]
    public void A_negative_stated_figure_is_named(string which)
    {
        CostPlan plan = CostPlanSamples.OnTheLine();
        var negative = new CostPlan(
            plan.Costs,
            plan.Cofinancing,
            which == "total" ? Euro.Of(-1) : plan.Total,
            which == "grant" ? Euro.Of(-1) : plan.Grant,
            which == "cofinancingTotal" ? Euro.Of(-1) : plan.CofinancingTotal);

        Assert.Contains(
            CostPlanSamples.Template.Validate(negative).DefectsOrEmpty(),
            defect => defect.Code == DefectCodes.NumberNegative && defect.Path == which && defect.Value == FactValue.Of(Euro.Of(-1)));
    }

    [Law]
    public void A_plan_is_valid_exactly_when_every_identity_is_met_and_nothing_is_negative(CostPlan plan)
    {
        bool identities = CostPlanSamples.Template.Rules.Where(rule => rule.IsIdentity)
            .All(rule => rule.Check(plan).Outcome is Outcome.Met);
        bool negative = new[] { plan.Total, plan.Grant, plan.CofinancingTotal }
            .Concat(plan.Cofinancing.SelectMany(line => new Euro?[] { line.Cash, line.InKind }))
            .Any(amount => amount < Euro.Zero);

        Assert.Equal(identities && !negative, CostPlanSamples.Template.Validate(plan).TryGetValue(out _));
    }

    [Fact]
    public void A_template_that_contradicts_itself_cannot_be_built()
    {
        var staff = new CostCategory("A", new("personale", "staff"));
        var rule = new CostPlanRule.Within(
            new("R", new("dentro", "inside"), Form), CostMeasure.Category(new("Q", new("altro", "other"))), CostMeasure.Category(staff));

        ValueList<Defect> defects = CostPlanTemplate.Create(
            [staff, staff, new("X", new("parte", "part"), within: "Y"), new("A1", new("parte", "part"), within: "A"), new("A2", new("parte", "part"), within: "A1")],
            [rule, rule],
            Form).DefectsOrEmpty();

        Assert.Equal(
            [
                (DefectCodes.CostPlanTemplateTwice, "template.categories[A]"),
                (DefectCodes.CostPlanTemplateTwice, "template.rules[R]"),
                (DefectCodes.CostPlanTemplateUnknown, "template.categories[X]"),
                (DefectCodes.CostPlanTemplateUnknown, "template.categories[A2]"),
                (DefectCodes.CostPlanTemplateUnknown, "template.rules[R]"),
                (DefectCodes.CostPlanTemplateUnknown, "template.rules[R]"),
                (DefectCodes.CostPlanTemplateUnkept, "template.categories[X]"),
                (DefectCodes.CostPlanTemplateUnkept, "template.categories[A1]"),
                (DefectCodes.CostPlanTemplateUnkept, "template.categories[A2]"),
            ],
            defects.Select(defect => (defect.Code, defect.Path)));
        Assert.Throws<DefectsException>(() => CostPlanTemplate.Create([staff, staff], [], Form).OrThrow());
    }

    [Fact]
    public void The_changes_between_two_plans_name_each_figure_that_differs()
    {
        CostPlan before = CostPlanSamples.OnTheLine();
        CostPlan after = CostPlanSamples.OnTheLine(coordination: 100, cofinancing: 310);

        Assert.Equal(
            [
                ("costs[A.COORD]", FactValue.Of(Euro.Of(150)), FactValue.Of(Euro.Of(100))),
                ("cofinancing[Ente due].inKind", FactValue.Of(Euro.Of(200)), FactValue.Of(Euro.Of(210))),
                ("grant", FactValue.Of(Euro.Of(700)), FactValue.Of(Euro.Of(690))),
                ("cofinancingTotal", FactValue.Of(Euro.Of(300)), FactValue.Of(Euro.Of(310))),
            ],
            after.ChangesFrom(before).Select(change => (change.Path, change.Before!, change.After!)));
        Assert.Empty(before.ChangesFrom(before));
        Assert.Null(Assert.Single(CostPlanSamples.OnTheLine(total: null).ChangesFrom(before)).After);
    }

    [Fact]
    public void Who_pays_is_a_change_even_where_the_sums_stay()
    {
        CostPlan before = CostPlanSamples.OnTheLine();
        var after = new CostPlan(
            before.Costs, [new("Ente tre", Euro.Of(100), Euro.Zero), before.Cofinancing[1]], before.Total, before.Grant, before.CofinancingTotal);

        Assert.Equal(
            ["cofinancing[Ente uno].cash: € 100.00 > ", "cofinancing[Ente uno].inKind: € 0.00 > ", "cofinancing[Ente tre].cash:  > € 100.00", "cofinancing[Ente tre].inKind:  > € 0.00"],
            after.ChangesFrom(before).Select(change => change.ToString()));
    }

    [Fact]
    public void A_form_as_typed_is_read_and_checked_in_one_go()
    {
        var form = new CostPlanText(
            [("A", "1.2.3,5"), ("B", "-1,00"), ("Z", "0,00")],
            [("Ente", "10,005", null), (" ente", null, null)],
            total: "0,00",
            grant: "-1",
            cofinancingTotal: "0,00");

        Assert.Equal(
            [
                (DefectCodes.NumberMalformed, "costs[A]"),
                (DefectCodes.NumberDecimals, "cofinancing[Ente].cash"),
                (DefectCodes.NumberNegative, "costs[B]"),
                (DefectCodes.CostPlanUnknownCategory, "costs[Z]"),
                (DefectCodes.CostPlanBodyTwice, "cofinancing[Ente]"),
                (DefectCodes.NumberNegative, "grant"),
            ],
            CostPlanSamples.Template.Read(form, Notation.Italian).DefectsOrEmpty().Select(defect => (defect.Code, defect.Path)));
    }

    [Fact]
    public void A_form_without_bad_cells_is_checked_whole()
    {
        var form = new CostPlanText([("A", "1")], [], total: "2", grant: "2", cofinancingTotal: "0");

        Assert.Equal(
            [DefectCodes.CostPlanMissing, DefectCodes.CostPlanMissing, DefectCodes.CostPlanMissing, DefectCodes.CostPlanMissing, DefectCodes.CostPlanMissing],
            CostPlanSamples.Template.Read(form, Notation.Italian).DefectsOrEmpty().Select(defect => defect.Code));
    }

    [Fact]
    public void A_category_without_a_line_is_missing_and_not_a_zero()
    {
        CostPlan whole = CostPlanSamples.OnTheLine();
        var plan = new CostPlan(
            whole.Costs.Where(line => line.Category != "A.COORD").ToValueList(), whole.Cofinancing, whole.Total, whole.Grant, whole.CofinancingTotal);

        Assert.Null(plan.AmountOf("A.COORD"));
        Assert.Equal(
            ["INS-4-COORDINATION-INSIDE", "INS-4-COORDINATION-CAP"],
            CostPlanSamples.Template.Check(plan).Where(finding => finding.Outcome is Outcome.Unclear).Select(finding => finding.Code));
        Assert.False(CostPlanSamples.Template.IsMetBy(plan));
        Assert.Equal(DefectCodes.CostPlanMissing, Assert.Single(CostPlanSamples.Template.Validate(plan).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void A_template_that_no_plan_could_meet_cannot_be_built()
    {
        CostCategory staff = Insubria2020.Staff;
        CostMeasure measure = CostMeasure.Category(staff);
        CostPlanRule.Share Limit(string code, LimitSide side, int percent) => new(
            new(code, new("prova", "test"), Form), measure, CostMeasure.Total, side, Percentage.Of(percent), ComparisonRule.Exact, Provenance.Stated);

        ValueList<Defect> defects = CostPlanTemplate.Create(
            [staff, Insubria2020.Coordination],
            [
                Limit("FLOOR", LimitSide.AtLeast, 30),
                Limit("CAP", LimitSide.AtMost, 29),
                Limit("OTHER", LimitSide.AtMost, 30),
                new CostPlanRule.Sum(new("SUM", new("somma", "sum"), Form), CostMeasure.Total, [measure, measure]),
            ],
            Form).DefectsOrEmpty();

        Assert.Equal(
            [DefectCodes.CostPlanTemplateUnkept, DefectCodes.CostPlanTemplateTwice, DefectCodes.CostPlanTemplateImpossible],
            defects.Select(defect => defect.Code));
    }

    [Fact]
    public void The_plain_verdict_allocates_nothing()
    {
        CostPlan plan = CostPlanSamples.OnTheLine();
        CostPlanSamples.Template.IsMetBy(plan);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool met = CostPlanSamples.Template.IsMetBy(plan);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(met);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Plans_with_equal_content_are_equal()
    {
        Assert.Equal(CostPlanSamples.OnTheLine(), CostPlanSamples.OnTheLine());
        Assert.Equal(CostPlanSamples.OnTheLine().GetHashCode(), CostPlanSamples.OnTheLine().GetHashCode());
        Assert.NotEqual(CostPlanSamples.OnTheLine(), CostPlanSamples.OnTheLine(cash: 0));
    }

    [Fact]
    public void An_indicator_measures_and_is_unclear_where_there_is_nothing_to_measure()
    {
        Finding measured = Insubria2020.CashShare.Measure(CostPlanSamples.OnTheLine());
        Finding blank = Insubria2020.CashShare.Measure(CostPlanSamples.OnTheLine(total: null));
        Finding nothing = Insubria2020.CashShare.Measure(new([], [], Euro.Zero, Euro.Zero, Euro.Zero));

        Assert.Equal("10,00%", Assert.IsType<Outcome.Calculated>(measured.Outcome).Value.Render(Language.Italian));
        Assert.Equal("TOTAL", Assert.Single(Assert.IsType<Outcome.Unclear>(blank.Outcome).Missing).Code);
        Assert.IsType<Outcome.Unclear>(nothing.Outcome);
    }
}
