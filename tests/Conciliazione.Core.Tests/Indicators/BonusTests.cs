using Conciliazione.Indicators;
using NodaTime;
using static Conciliazione.Tests.Indicators.BonusSamples;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

public sealed class BonusTests
{
    /// <summary>3 of 4 and 1 of 3: the mean of 3/4 and 1/3 is 13/24, 54.1666…% of € 100.00 is € 54.1666….</summary>
    [Fact]
    public void Three_rules_read_the_same_results()
    {
        Euro hundred = Euro.Of(100);

        Assert.Equal(Euro.Zero, AllOrNothing.Amount(hundred, (4, 3), (3, 1)).Amount);
        Assert.Equal(Euro.Of(54.17m), ByProgress.Amount(hundred, (4, 3), (3, 1)).Amount);
        Assert.Equal(Euro.Of(45.83m), ByProgress.Amount(hundred, (4, 3), (3, 1)).Left);
        Assert.Equal(Euro.Of(54.16m), new BonusRule.ByProgress(Label("P"), RoundingRule.Truncate).Amount(hundred, (4, 3), (3, 1)).Amount);
        Assert.Equal(Euro.Of(54), new BonusRule.ByProgress(Label("P"), RoundingRule.HalfUp.ToWholeEuros()).Amount(hundred, (4, 3), (3, 1)).Amount);
        Assert.Equal(Euro.Of(40), Banded((50, 40), (80, 70), (100, 100)).Amount(hundred, (4, 3), (3, 1)).Amount);
    }

    /// <summary>79 of 100, 80 of 100, all: a band begins exactly at its progress.</summary>
    [Theory]
    [InlineData(49, 0)]
    [InlineData(50, 40)]
    [InlineData(79, 40)]
    [InlineData(80, 70)]
    [InlineData(99, 70)]
    [InlineData(100, 100)]
    [InlineData(250, 100)]
    public void A_band_begins_at_its_progress(int reached, int euros) =>
        Assert.Equal(Euro.Of(euros), Banded((50, 40), (80, 70), (100, 100)).Amount(Euro.Of(100), (100, reached)).Amount);

    [Fact]
    public void Up_to_whole_euros_never_goes_above_what_was_assigned() => Assert.Equal(
        Euro.Of(10.50m), new BonusRule.ByProgress(Label("P"), RoundingRule.Up.ToWholeEuros()).Amount(Euro.Of(10.50m), (100, 99)).Amount);

    /// <summary>A strict target at its threshold has all its progress and is not met.</summary>
    [Fact]
    public void A_strict_target_at_its_threshold_is_not_met()
    {
        IndicatorReport report = Of(new Target.Count(LimitSide.AtLeast, 4, isStrict: true)).Read([Result(new Measure.Number(4))]).OrThrow();

        Assert.Equal(Euro.Zero, AllOrNothing.AmountOn(report, Day, Euro.Of(10)).OrThrow().Amount);
        Assert.Equal(Euro.Of(10), ByProgress.AmountOn(report, Day, Euro.Of(10)).OrThrow().Amount);
    }

    /// <summary>Two of three in one thing, the other not counted: known not to be met, and how far is unknown.</summary>
    [Fact]
    public void An_indicator_not_met_whose_progress_is_unknown_leaves_the_amount_in_proportion_unknown()
    {
        IndicatorReport report = Of(new Target.PerThing([Label("X"), Label("Y")], 3)).Read([Result(new Measure.PerThing([new("X", 2)]))]).OrThrow();

        Assert.Equal(Euro.Zero, AllOrNothing.AmountOn(report, Day, Euro.Of(10)).OrThrow().Amount);
        Assert.All([ByProgress, Banded((0, 100))], rule =>
        {
            PerformanceBonus due = rule.AmountOn(report, Day, Euro.Of(10)).OrThrow();
            Assert.Null(due.Amount);
            Assert.Contains("missing: progress of", due.Explain(Language.English), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Where_there_is_nothing_to_reach_the_amount_is_unknown()
    {
        IndicatorReport report = Of(new Target.Described()).Read([Result(new Measure.Words("avviato"))]).OrThrow();

        Assert.All([AllOrNothing, ByProgress, Banded((0, 100))], rule =>
        {
            PerformanceBonus due = rule.AmountOn(report, Day, Euro.Of(10)).OrThrow();
            Assert.Null(due.Amount);
            Assert.Null(due.Left);
            Assert.Contains("missing: an indicator with something to reach", due.Explain(Language.English), StringComparison.Ordinal);
        });
    }

    /// <summary>90% is exact; 2/3 is 66.666…%.</summary>
    [Fact]
    public void A_progress_that_is_cut_off_says_so()
    {
        Assert.Contains("; progress 90.00%;", ByProgress.Amount(Euro.Of(10), (10, 9)).Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("; avanzamento, troncato a 66,66%;", ByProgress.Amount(Euro.Of(10), (3, 2)).Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_count_is_told_beside_what_does()
    {
        IndicatorReport report = Set(
            new Indicator(Label("I"), new Target.Count(LimitSide.AtLeast, 4)),
            new Indicator(Label("W"), new Target.Described()),
            new Indicator(Label("N"), new Target.NotStated())).Read([Result(new Measure.Number(4))]).OrThrow();

        Assert.Contains(
            "indicators with something to reach 1; omitted, to be described or without a target 2; met 1;",
            AllOrNothing.AmountOn(report, Day, Euro.Of(10)).OrThrow().Explain(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>Due by the end of August: 2 of 4 in time, all four in October.</summary>
    [Fact]
    public void Late_results_count_in_full_or_not_at_all_and_are_marked()
    {
        IndicatorReport report = LateReport((4, 2, 4));
        PerformanceBonus counted = ByProgress.AmountOn(report, Day, Euro.Of(100)).OrThrow();
        PerformanceBonus not = new BonusRule.ByProgress(Label("P"), lateness: Lateness(BonusLateness.DoesNotCount)).AmountOn(report, Day, Euro.Of(100)).OrThrow();

        Assert.Equal((Euro.Of(100), Euro.Of(50)), (counted.Amount, not.Amount));
        Assert.Contains("measured after their last day 1;", counted.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("results after their last day: count in full (interpretation applied: the call does not say)", counted.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("rilevati oltre il termine 1;", not.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("non contano", not.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Equal(Euro.Zero, new BonusRule.AllOrNothing(Label("A"), Lateness(BonusLateness.DoesNotCount)).AmountOn(report, Day, Euro.Of(100)).OrThrow().Amount);
        Assert.Equal(
            Euro.Of(50),
            BonusRule.ByBand.Create(Label("B"), [new(Percentage.Of(50), Percentage.Of(50)), new(Percentage.Of(100), Percentage.Of(100))], lateness: Lateness(BonusLateness.DoesNotCount))
                .OrThrow().AmountOn(report, Day, Euro.Of(100)).OrThrow().Amount);
    }

    /// <summary>All four in time, two in October: what counts is the newest that counts, so that less is due where late results do.</summary>
    [Fact]
    public void A_late_result_that_is_lower_counts_too()
    {
        IndicatorReport report = LateReport((4, 4, 2));

        Assert.Equal((Euro.Of(50), Euro.Of(100)), (Due(BonusLateness.Counts), Due(BonusLateness.DoesNotCount)));

        Euro? Due(BonusLateness lateness) => new BonusRule.ByProgress(Label("P"), lateness: Lateness(lateness)).AmountOn(report, Day, Euro.Of(100)).OrThrow().Amount;
    }

    /// <summary>Due by the end of August and measured at its end: on that day already two of four are two of four, and a day earlier they are not known.</summary>
    [Fact]
    public void Up_to_the_last_day_what_is_not_met_yet_is_not_met()
    {
        IndicatorReport report = LateReport((4, 2, 4));

        Assert.Equal(Euro.Zero, AllOrNothing.AmountOn(report, new(2020, 8, 31), Euro.Of(100)).OrThrow().Amount);
        Assert.Equal(Euro.Of(50), ByProgress.AmountOn(report, new(2020, 8, 31), Euro.Of(100)).OrThrow().Amount);
        Assert.Null(AllOrNothing.AmountOn(report, new(2020, 8, 30), Euro.Of(100)).OrThrow().Amount);
    }

    [Fact]
    public void Without_a_result_in_time_what_does_not_count_leaves_the_amount_unknown()
    {
        var rule = new BonusRule.ByProgress(Label("P"), lateness: Lateness(BonusLateness.DoesNotCount));
        PerformanceBonus due = rule.AmountOn(LateReport((4, null, 4)), Day, Euro.Of(100)).OrThrow();

        Assert.Null(due.Amount);
        Assert.Equal("I0", Assert.Single(Assert.IsType<Outcome.Unclear>(due.Finding.Outcome).Missing).Code);
    }

    /// <summary>Results in words give no amount by a rule; the act that assigns the bonus does.</summary>
    [Fact]
    public void A_decided_amount_is_given_with_its_act_and_spent()
    {
        IndicatorReport words = Of(new Target.Described()).Read([Result(new Measure.Words("avviato"))]).OrThrow();
        PerformanceBonus due = Decided(Euro.Of(40)).AmountOn(words, Day, Euro.Of(54)).OrThrow();

        Assert.Equal(
            "Test decree: calculated: € 40.00; bonus assigned € 54.00; amount decided € 40.00; decided on 2020-10-31; left € 14.00 — Decreto di prova",
            due.Explain(Language.English));
        Assert.Equal(Provenance.Given, due.Finding.Facts.Single(fact => fact.Code == "DECIDED").Provenance);
        Assert.Null(due.Rule.Lateness);
        Assert.Equal(Euro.Of(10), Scheme().Choose(due, [new("U1", Euro.Of(30))], On, On).OrThrow().Unspent);
        Assert.Equal(Euro.Of(54), Decided(Euro.Of(54)).AmountOn(words, Day, Euro.Of(54)).OrThrow().Amount);
        Assert.Equal(["IND-BONUS-ABOVE"], Codes(Decided(Euro.Of(54.01m)).AmountOn(words, Day, Euro.Of(54))));
        Assert.Equal(["IND-BONUS-NEGATIVE"], Codes(Decided(Euro.Of(-0.01m)).AmountOn(words, Day, Euro.Of(54))));
    }

    [Fact]
    public void What_was_measured_after_the_day_is_not_seen() =>
        Assert.Null(AllOrNothing.AmountOn(Report((4, 4)), Day.PlusDays(-1), Euro.Of(10)).OrThrow().Amount);

    [Fact]
    public void The_amount_and_the_choice_explain_themselves()
    {
        PerformanceBonus due = new BonusRule.ByProgress(new("P", new("In proporzione", "In proportion"), Samples.Source, Provenance.Reading)).Amount(Euro.Of(100), (4, 3), (3, 1));

        Assert.Equal(
            "In proportion: calculated: € 54.17; bonus assigned € 100.00; results on 2020-10-31; indicators with something to reach 2; omitted, to be described or without a target 0; met 0; "
                + "measured after their last day 0; progress, truncated to 54.16%; "
                + "rule: in proportion to progress (interpretation applied: the call does not say); mean progress, the same weight for each indicator and period (interpretation applied: the call does not say); "
                + $"rounding: {RoundingRule.HalfUp.Title.English} (interpretation applied: the call does not say); "
                + $"results after their last day: count in full (interpretation applied: the call does not say); left € 45.83 — {Samples.Source.Cite()}",
            due.Explain(Language.English));
        BonusPlan plan = Scheme().Choose(due, [new("U2", Euro.Of(50))], On, On.PlusDays(-3)).OrThrow();
        Assert.Equal((Euro.Of(50), Euro.Of(4.17m)), (plan.Spent, plan.Unspent));
        string text = plan.Explain(Language.Italian);
        Assert.Contains("uno solo di quelli dichiarati", text, StringComparison.Ordinal);
        Assert.Contains("scelta dal 01/06/2021 (interpretazione applicata", text, StringComparison.Ordinal);
        Assert.Contains("indagine non prima del 01/06/2020", text, StringComparison.Ordinal);
    }

    /// <summary>The months of monitoring are June 2020 to May 2021: 1 June 2021 is the first day.</summary>
    [Fact]
    public void Uses_are_chosen_after_monitoring_and_survey()
    {
        PerformanceBonus due = AllOrNothing.Amount(Euro.Of(100), (4, 4));
        ValueList<BonusUse> one = [new("U1", Euro.Of(100))];

        Assert.Equal(On, Scheme().FirstDay(due.Report.Set.Term));
        Assert.Equal(Euro.Zero, Scheme().Choose(due, one, On, On).OrThrow().Unspent);
        Assert.Equal(["IND-BONUS-EARLY"], Codes(Scheme().Choose(due, one, On.PlusDays(-1), On.PlusDays(-1))));
        Assert.Equal(["IND-BONUS-SURVEY"], Codes(Scheme().Choose(due, one, On)));
        Assert.Equal(["IND-BONUS-SURVEY"], Codes(Scheme().Choose(due, one, On, On.PlusDays(1))));
        BonusScheme free = BonusScheme.Create(Label("FREE"), [Label("U1")], new(Label("CHOICE"), BonusChoice.AnyDeclared)).OrThrow();
        Assert.Equal(["IND-BONUS-EARLY"], Codes(free.Choose(due, one, Day.PlusDays(-1))));
        Assert.Equal(Day, free.Choose(due, one, Day).OrThrow().On);
    }

    /// <summary>The monitoring is over on 1 June 2021; results of 2 June are later than that, so that they alone block 1 June.</summary>
    [Fact]
    public void A_choice_that_is_too_early_says_which_day_blocks_it()
    {
        ValueList<BonusUse> one = [new("U1", Euro.Of(100))];
        PerformanceBonus late = AllOrNothing.AmountOn(Report((4, 4)), On.PlusDays(1), Euro.Of(100)).OrThrow();
        PerformanceBonus decided = Decided(Euro.Of(100)).AmountOn(Report((4, 4)), On.PlusDays(1), Euro.Of(100)).OrThrow();

        Assert.Equal(["2021-06-01 (after the monitoring)"], Limits(AllOrNothing.Amount(Euro.Of(100), (4, 4)), On.PlusDays(-1)));
        Assert.Equal(["2021-06-02 (day of the results)"], Limits(late, On));
        Assert.Equal(["2021-06-02 (day of the decision)"], Limits(decided, On));
        Assert.Equal(["2021-06-01 (after the monitoring)", "2021-06-02 (day of the results)"], Limits(late, On.PlusDays(-1)));

        string[] Limits(PerformanceBonus due, LocalDate on) =>
            [.. Scheme().Choose(due, one, on, on).DefectsOrEmpty().Select(defect => defect.Limit.Render(Language.English))];
    }

    /// <summary>The plan begins on 1 June 2020 and its monitoring is over on 1 June 2021.</summary>
    [Fact]
    public void A_survey_is_within_the_plan_or_after_the_monitoring()
    {
        PerformanceBonus due = AllOrNothing.Amount(Euro.Of(100), (4, 4));

        Assert.Equal(["IND-BONUS-SURVEY-EARLY"], Choose(BonusSurvey.WithinPlan, new(2020, 5, 31)));
        Assert.Empty(Choose(BonusSurvey.WithinPlan, new(2020, 6, 1)));
        Assert.Equal(["IND-BONUS-SURVEY-EARLY"], Choose(BonusSurvey.AfterMonitoring, new(2021, 5, 31)));
        Assert.Empty(Choose(BonusSurvey.AfterMonitoring, new(2021, 6, 1)));
        Assert.Throws<ArgumentException>("survey", () => BonusScheme.Create(
            Label("S"), [Label("U1")], new(Label("C"), BonusChoice.AnyUse), survey: new(Label("SURVEY"), BonusSurvey.AfterMonitoring)));

        string[] Choose(BonusSurvey survey, LocalDate surveyedOn) => Codes(Scheme(survey: survey).Choose(due, [new("U1", Euro.Of(1))], On.PlusDays(9), surveyedOn));
    }

    [Fact]
    public void A_use_without_money_is_a_defect()
    {
        Assert.Equal(
            ["IND-BONUS-USE-ZERO"], Codes(Scheme(BonusChoice.AnyDeclared).Choose(AllOrNothing.Amount(Euro.Of(100), (4, 4)), [new("U1", Euro.Of(1)), new("U2", Euro.Zero)], On, On)));
        Assert.Equal(["IND-BONUS-USE-ZERO"], Codes(Scheme().Choose(AllOrNothing.Amount(Euro.Of(100), (4, 3)), [new("U1", Euro.Zero)], On, On)));
    }

    [Fact]
    public void Results_of_other_indicators_are_a_defect()
    {
        BonusScheme own = BonusScheme.Create(Label("S"), [Label("U1")], new(Label("C"), BonusChoice.AnyUse), indicators: "SET").OrThrow();
        BonusScheme other = BonusScheme.Create(Label("S"), [Label("U1")], new(Label("C"), BonusChoice.AnyUse), indicators: "OTHER").OrThrow();
        PerformanceBonus due = AllOrNothing.Amount(Euro.Of(100), (4, 4));

        Assert.Empty(Codes(own.Choose(due, [new("U1", Euro.Of(1))], On)));
        Assert.Equal(["IND-BONUS-OTHERS"], Codes(other.Choose(due, [new("U1", Euro.Of(1))], On)));
        Assert.Throws<ArgumentException>("indicators", () => BonusScheme.Create(Label("S"), [Label("U1")], new(Label("C"), BonusChoice.AnyUse), indicators: " "));
    }

    [Fact]
    public void One_any_or_others_too()
    {
        PerformanceBonus due = AllOrNothing.Amount(Euro.Of(100), (4, 4));
        ValueList<BonusUse> two = [new("U1", Euro.Of(60)), new("U2", Euro.Of(40))];
        ValueList<BonusUse> other = [new("U9", Euro.Of(100))];

        Assert.Equal(["IND-BONUS-ONE-USE"], Codes(Scheme().Choose(due, two, On, On)));
        Assert.Empty(Codes(Scheme(BonusChoice.AnyDeclared).Choose(due, two, On, On)));
        Assert.Equal(["IND-BONUS-USE"], Codes(Scheme(BonusChoice.AnyDeclared).Choose(due, other, On, On)));
        Assert.Empty(Codes(Scheme(BonusChoice.AnyUse).Choose(due, other, On, On)));
    }

    [Fact]
    public void All_defects_of_a_choice_come_at_once()
    {
        PerformanceBonus due = AllOrNothing.Amount(Euro.Of(100), (4, 4));

        Assert.Equal(
            ["IND-BONUS-ONE-USE", "IND-BONUS-USE", "IND-BONUS-NEGATIVE", "IND-BONUS-ABOVE", "IND-BONUS-EARLY", "IND-BONUS-EARLY", "IND-BONUS-SURVEY"],
            Codes(Scheme().Choose(due, [new("U1", Euro.MaxValue), new("U2", Euro.MaxValue), new("U9", Euro.Of(-1))], Day.PlusDays(-1))));
    }

    /// <summary>2^61 and primes near it as denominators: the mean of five does not fit in 127 bits.</summary>
    [Fact]
    public void A_mean_too_wide_for_a_ratio_is_exact()
    {
        long[] primes = [2_305_843_009_213_693_951, 2_305_843_009_213_693_921, 2_305_843_009_213_693_907, 2_305_843_009_213_693_723, 2_305_843_009_213_693_693];
        IndicatorSet set = Set([.. primes.Select((least, i) => new Indicator(Label(FormattableString.Invariant($"I{i}")), new Target.Count(LimitSide.AtLeast, least)))]);
        IndicatorReport report = set.Read(primes.Select((least, i) => new IndicatorResult(FormattableString.Invariant($"I{i}"), new Measure.Number(least - 1), Day))).OrThrow();

        Assert.Equal(Euro.Of(99.99m), new BonusRule.ByProgress(Label("P"), RoundingRule.Truncate).AmountOn(report, Day, Euro.Of(100)).OrThrow().Amount);
        Assert.Equal(Euro.Of(100), ByProgress.AmountOn(report, Day, Euro.Of(100)).OrThrow().Amount);
        Assert.Equal(Euro.Zero, BonusRule.ByBand.Create(Label("B"), [new(Percentage.Of(100), Percentage.Of(100))]).OrThrow().AmountOn(report, Day, Euro.Of(100)).OrThrow().Amount);
    }

    private static string[] Codes<T>(Validated<T> read)
        where T : notnull => [.. read.DefectsOrEmpty().Select(defect => defect.Code.Code)];
}
