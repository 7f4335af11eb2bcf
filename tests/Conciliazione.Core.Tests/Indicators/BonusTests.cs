using Conciliazione.Indicators;
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
            BonusAmount due = rule.AmountOn(report, Day, Euro.Of(10)).OrThrow();
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
            BonusAmount due = rule.AmountOn(report, Day, Euro.Of(10)).OrThrow();
            Assert.Null(due.Amount);
            Assert.Null(due.Left);
            Assert.Contains("missing: an indicator with something to reach", due.Explain(Language.English), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_was_measured_after_the_day_is_not_seen() =>
        Assert.Null(AllOrNothing.AmountOn(Report((4, 4)), Day.PlusDays(-1), Euro.Of(10)).OrThrow().Amount);

    [Fact]
    public void The_amount_and_the_choice_explain_themselves()
    {
        BonusAmount due = new BonusRule.ByProgress(new("P", new("In proporzione", "In proportion"), Samples.Source, Provenance.Reading)).Amount(Euro.Of(100), (4, 3), (3, 1));

        Assert.Equal(
            "In proportion: calculated: € 54.17; bonus assigned € 100.00; results on 2020-10-31; indicators with something to reach 2; met 0; progress 54.16%; "
                + "rule: in proportion to progress (interpretation applied: the call does not say); mean progress, the same weight for each indicator and period (interpretation applied: the call does not say); "
                + $"rounding: {RoundingRule.HalfUp.Title.English} (interpretation applied: the call does not say); left € 45.83 — {Samples.Source.Cite()}",
            due.Explain(Language.English));
        BonusPlan plan = Scheme().Choose(due, [new("U2", Euro.Of(50))], On, On.PlusDays(-3)).OrThrow();
        Assert.Equal((Euro.Of(50), Euro.Of(4.17m)), (plan.Spent, plan.Unspent));
        string text = plan.Explain(Language.Italian);
        Assert.Contains("uno solo di quelli dichiarati", text, StringComparison.Ordinal);
        Assert.Contains("scelta dal 01/06/2021 (interpretazione applicata", text, StringComparison.Ordinal);
    }

    /// <summary>The months of monitoring are June 2020 to May 2021: 1 June 2021 is the first day.</summary>
    [Fact]
    public void Uses_are_chosen_after_monitoring_and_survey()
    {
        BonusAmount due = AllOrNothing.Amount(Euro.Of(100), (4, 4));
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

    [Fact]
    public void One_any_or_others_too()
    {
        BonusAmount due = AllOrNothing.Amount(Euro.Of(100), (4, 4));
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
        BonusAmount due = AllOrNothing.Amount(Euro.Of(100), (4, 4));

        Assert.Equal(
            ["IND-BONUS-ONE-USE", "IND-BONUS-USE", "IND-BONUS-NEGATIVE", "IND-BONUS-ABOVE", "IND-BONUS-EARLY", "IND-BONUS-SURVEY"],
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
