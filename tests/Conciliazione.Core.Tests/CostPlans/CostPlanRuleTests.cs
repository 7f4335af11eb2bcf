using System.Numerics;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using FsCheck.Fluent;

namespace Conciliazione.Tests.CostPlans;

public sealed class CostPlanRuleTests
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte C");

    [Theory]
    [InlineData(299.99, false)]
    [InlineData(300.00, true)]
    [InlineData(300.01, true)]
    public void The_floor_itself_is_allowed_and_a_cent_below_is_not(double cofinancing, bool met)
    {
        Finding finding = Floor(ComparisonRule.Exact).Check(CostPlanSamples.OnTheLine(cofinancing: (decimal)cofinancing));

        Assert.Equal(met, finding.Outcome is Outcome.Met);
        Assert.Equal(Ratio.Of((long)Math.Round((cofinancing - 300) * 100), 100), Margins(finding)[0].Distance.Value);
    }

    [Theory]
    [InlineData(149.99, true)]
    [InlineData(150.00, true)]
    [InlineData(150.01, false)]
    public void The_cap_itself_is_allowed_and_a_cent_above_is_not(double coordination, bool met)
    {
        Finding finding = Cap().Check(CostPlanSamples.OnTheLine(coordination: (decimal)coordination));

        Assert.Equal(met, finding.Outcome is Outcome.Met);
        Assert.Equal(Ratio.Of((long)Math.Round((150 - coordination) * 100), 100), Margins(finding)[0].Distance.Value);
    }

    /// <summary>29.995% rounds to 30.00% half up: 299.95 of 1,000 is the edge, a cent less is outside.</summary>
    [Theory]
    [InlineData(299.94, false)]
    [InlineData(299.95, true)]
    [InlineData(299.96, true)]
    public void Rounded_to_two_decimals_the_floor_moves_by_half_a_hundredth(double cofinancing, bool met)
    {
        Finding finding = Floor(ComparisonRule.RoundedTo(2, RoundingRule.HalfUp))
            .Check(CostPlanSamples.OnTheLine(cofinancing: (decimal)cofinancing));

        Assert.Equal(met, finding.Outcome is Outcome.Met);
        Assert.True(Margins(finding)[0].Distance.Value.Sign < 0);
    }

    /// <summary>The two never seem to disagree: 29.995% is 0.005 points short of 30%, not 0.01.</summary>
    [Theory]
    [InlineData(299.94, "29.99%", "-0.006 percentage points")]
    [InlineData(299.95, "29.995%", "-0.005 percentage points")]
    [InlineData(299.96, "29.996%", "-0.004 percentage points")]
    public void The_margin_in_points_of_percentage_goes_with_the_share(double cofinancing, string share, string margin)
    {
        Finding finding = Floor(ComparisonRule.Exact).Check(CostPlanSamples.OnTheLine(cofinancing: (decimal)cofinancing));

        Assert.Equal(share, finding.Facts.Single(fact => fact.Code == "SHARE").Value.Render(Language.English));
        Assert.Equal(margin, Margins(finding)[1].Render(Language.English));
    }

    [Fact]
    public void Valcuvia_passes_rounded_and_fails_exactly_by_twenty_two_and_a_half_cents()
    {
        CostPlan plan = Insubria2020Projects.Valcuvia.CostPlan;

        Finding rounded = Floor(ComparisonRule.RoundedTo(2, RoundingRule.HalfUp)).Check(plan);
        Finding exact = Floor(ComparisonRule.Exact).Check(plan);

        Assert.IsType<Outcome.Met>(rounded.Outcome);
        Assert.IsType<Outcome.NotMet>(exact.Outcome);
        Assert.Equal(Ratio.Of(-225, 1000), Margins(exact)[0].Distance.Value);
        Assert.Equal(Margins(exact), Margins(rounded).Take(2).ToValueList());
        Assert.Equal(Ratio.Whole(0), Margins(rounded)[2].Distance.Value);
        Assert.Equal(MarginBasis.AsCompared, Margins(rounded)[2].Basis);
        Assert.Equal("- € 0,225", Margins(exact)[0].Render(Language.Italian));
        Assert.Equal("29,998%", exact.Facts.Single(fact => fact.Code == "SHARE").Value.Render(Language.Italian));
    }

    [Fact]
    public void Tradates_margin_of_four_tenths_of_a_cent_is_not_hidden_by_formatting()
    {
        Finding finding = Floor(ComparisonRule.Exact).Check(Insubria2020Projects.Tradate.CostPlan);

        Assert.IsType<Outcome.Met>(finding.Outcome);
        Assert.Equal("+ € 0,004", Margins(finding)[0].Render(Language.Italian));
        Assert.Equal("+0,000002 punti percentuali", Margins(finding)[1].Render(Language.Italian));
        Assert.Equal("30,000002%", finding.Facts.Single(fact => fact.Code == "SHARE").Value.Render(Language.Italian));
    }

    [Fact]
    public void A_sum_that_is_off_says_by_how_much()
    {
        Finding finding = Insubria2020.CostPlans.Rules[0].Check(CostPlanSamples.OnTheLine(total: 1_000.01m));

        Assert.IsType<Outcome.NotMet>(finding.Outcome);
        Assert.Equal("- € 0,01", Margins(finding)[0].Render(Language.Italian));
        Assert.Equal(FactValue.Of(Euro.Of(1_000.01m)), finding.Facts[0].Value);
        Assert.Equal(FactValue.Of(Euro.Of(1_000)), finding.Facts[1].Value);
    }

    [Fact]
    public void A_figure_left_blank_makes_the_rule_unclear_and_names_it()
    {
        Finding finding = Floor(ComparisonRule.Exact).Check(CostPlanSamples.OnTheLine(total: null));

        Outcome.Unclear unclear = Assert.IsType<Outcome.Unclear>(finding.Outcome);
        Assert.Equal("TOTAL", Assert.Single(unclear.Missing).Code);
        Assert.Equal("COFINANCING", Assert.Single(finding.Facts).Code);
    }

    [Fact]
    public void A_share_of_nothing_is_unclear_and_not_a_division_by_zero()
    {
        var empty = new CostPlan([], [], Euro.Zero, Euro.Zero, Euro.Zero);

        Finding finding = Floor(ComparisonRule.RoundedTo(2, RoundingRule.HalfUp)).Check(empty);

        Assert.Equal("totale maggiore di zero", Assert.Single(Assert.IsType<Outcome.Unclear>(finding.Outcome).Missing).Title.Italian);
        Assert.False(Insubria2020.CostPlans.IsMetBy(empty));
    }

    [Fact]
    public void Amounts_beyond_the_type_in_sum_are_checked_all_the_same()
    {
        var plan = new CostPlan(
            [new("A", Euro.MaxValue), new("A.COORD", Euro.Zero), new("B", Euro.MaxValue), new("C", Euro.Zero), new("D", Euro.Zero), new("E", Euro.Zero)], [new("Ente", Euro.MaxValue, Euro.MaxValue)], Euro.MaxValue, Euro.MaxValue, Euro.MaxValue);

        ValueList<Finding> findings = Insubria2020.CostPlans.Check(plan);

        Assert.IsType<Outcome.NotMet>(findings[0].Outcome);
        Assert.Equal("€ 184,467,440,737,095,516.14", findings[0].Facts[1].Value.Render(Language.English));
        Assert.False(Insubria2020.CostPlans.IsMetBy(plan));
    }

    [Law]
    public void The_plain_verdict_and_the_explained_one_agree(CostPlan plan) => Assert.Equal(
        CostPlanSamples.Template.Check(plan).All(finding => finding.Outcome is Outcome.Met), CostPlanSamples.Template.IsMetBy(plan));

    /// <summary>The generator is worth nothing if it never misses a rule.</summary>
    [Fact]
    public void Each_rule_is_met_and_missed_by_plans_that_are_generated()
    {
        HashSet<string> seen = [.. CostPlanSamples.Plans.Generator.Sample(200)
            .SelectMany(plan => CostPlanSamples.Template.Check(plan))
            .Select(finding => $"{finding.Code} {finding.Outcome.GetType().Name}")];

        Assert.All(
            CostPlanSamples.Template.Rules,
            rule =>
            {
                Assert.Contains($"{rule.Label.Code} Met", seen);
                Assert.Contains($"{rule.Label.Code} NotMet", seen);
            });
    }

    [Law]
    public void A_share_agrees_with_cross_multiplication(PositiveEuro part, PositiveEuro whole, Percentage threshold)
    {
        var plan = new CostPlan([new("A", part.Value)], [], whole.Value, null, null);
        CostPlanRule.Share rule = Share(CostMeasure.Category(Insubria2020.Staff), LimitSide.AtLeast, threshold, ComparisonRule.Exact);
        BigInteger left = new BigInteger(part.Value.Cents) * 100_0000_0000;
        BigInteger right = new BigInteger(whole.Value.Cents) * (BigInteger)(threshold.ToDecimal() * 1_0000_0000);

        Finding finding = rule.Check(plan);

        Assert.Equal(left >= right, finding.Outcome is Outcome.Met);
        Assert.Equal((left - right).Sign, Margins(finding)[0].Distance.Value.Sign);
        Assert.Equal((left - right).Sign, Margins(finding)[1].Distance.Value.Sign);
    }

    [Law]
    public void A_floor_and_a_cap_at_the_same_threshold_are_both_met_only_on_it(PositiveEuro part, PositiveEuro whole, Percentage threshold)
    {
        var plan = new CostPlan([new("A", part.Value)], [], whole.Value, null, null);
        CostMeasure staff = CostMeasure.Category(Insubria2020.Staff);
        Finding floor = Share(staff, LimitSide.AtLeast, threshold, ComparisonRule.Exact).Check(plan);
        Finding cap = Share(staff, LimitSide.AtMost, threshold, ComparisonRule.Exact).Check(plan);

        Assert.True(floor.Outcome is Outcome.Met || cap.Outcome is Outcome.Met);
        Assert.Equal(Margins(floor)[0].Distance.Value, -Margins(cap)[0].Distance.Value);
    }

    [Fact]
    public void Findings_read_the_same_under_every_culture()
    {
        Cultures.SameInEach(() => string.Join('\n', CostPlanSamples.Template
            .Check(Insubria2020Projects.Valcuvia.CostPlan)
            .SelectMany(finding => new[] { finding.Explain(Language.Italian), finding.Explain(Language.English) })));
    }

    private static CostPlanRule.Share Floor(ComparisonRule comparison) =>
        Share(CostMeasure.Cofinancing, LimitSide.AtLeast, Percentage.Of(30), comparison);

    private static CostPlanRule.Share Cap() =>
        Share(CostMeasure.Category(Insubria2020.Coordination), LimitSide.AtMost, Percentage.Of(15), ComparisonRule.Exact);

    private static CostPlanRule.Share Share(CostMeasure part, LimitSide side, Percentage threshold, ComparisonRule comparison) =>
        new(new("TEST", new("prova", "test"), Form), part, CostMeasure.Total, side, threshold, comparison, Provenance.Reading);

    private static ValueList<Margin> Margins(Finding finding) => finding.Outcome.Match(
        met => met.Margins, notMet => notMet.Margins, _ => [], _ => []);
}
