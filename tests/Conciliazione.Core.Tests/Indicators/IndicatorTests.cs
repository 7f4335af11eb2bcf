using Conciliazione.Calendars;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

public sealed class IndicatorTests
{
    private static readonly Ratio One = Ratio.Whole(1);

    private static Measure.Number Number(long value) => new Measure.Number(value);

    private static Measure.PartOf PartOf(long part, long whole) => new Measure.PartOf(part, whole);

    private static Target.Share Share(double percent, LimitSide side = LimitSide.AtLeast, bool isStrict = false, ComparisonRule? comparison = null) =>
        new Target.Share(side, Percentage.Of((decimal)percent), comparison ?? ComparisonRule.Exact, isStrict);

    [Theory]
    [InlineData(LimitSide.AtLeast, 4, false, 3, "NotMet", -1, 3, 4)]
    [InlineData(LimitSide.AtLeast, 4, false, 4, "Met", 0, 1, 1)]
    [InlineData(LimitSide.AtLeast, 4, false, 9, "Met", 5, 1, 1)]
    [InlineData(LimitSide.AtLeast, 4, true, 4, "NotMet", 0, 1, 1)]
    [InlineData(LimitSide.AtLeast, 4, true, 5, "Met", 1, 1, 1)]
    [InlineData(LimitSide.AtLeast, 0, false, 0, "Met", 0, 1, 1)]
    [InlineData(LimitSide.AtMost, 4, false, 4, "Met", 0, 1, 1)]
    [InlineData(LimitSide.AtMost, 4, false, 5, "NotMet", -1, 4, 5)]
    [InlineData(LimitSide.AtMost, 4, true, 4, "NotMet", 0, 1, 1)]
    [InlineData(LimitSide.AtMost, 0, false, 3, "NotMet", -3, 0, 1)]
    public void A_count_is_compared_with_its_threshold(
        LimitSide side, long threshold, bool isStrict, long value, string outcome, long margin, int part, int whole)
    {
        IndicatorProgress progress = Progress(new Target.Count(side, threshold, isStrict), Number(value));

        Assert.Equal(outcome, progress.Finding.Outcome.GetType().Name);
        Assert.Equal(Ratio.Whole(margin), Assert.Single(Margins(progress)).Distance.Value);
        Assert.Equal(Ratio.Of(part, whole), progress.Progress);
    }

    [Theory]
    [InlineData(24, "NotMet", -1, 24, 25)]
    [InlineData(25, "Met", 0, 1, 1)]
    [InlineData(28, "Met", 2, 1, 1)]
    [InlineData(30, "Met", 0, 1, 1)]
    [InlineData(31, "NotMet", -1, 30, 31)]
    public void A_range_has_two_ends(long value, string outcome, long margin, int part, int whole)
    {
        IndicatorProgress progress = Progress(new Target.Range(25, 30), Number(value));

        Assert.Equal(outcome, progress.Finding.Outcome.GetType().Name);
        Assert.Equal(Ratio.Whole(margin), Assert.Single(Margins(progress)).Distance.Value);
        Assert.Equal(Ratio.Of(part, whole), progress.Progress);
    }

    /// <summary>More than 50% of those asked: 25 of 50 is not, 26 is; 10% of 29 is 2.9.</summary>
    [Fact]
    public void A_share_is_compared_by_its_rule()
    {
        Assert.Equal("NotMet", OutcomeOf(Share(50, isStrict: true), PartOf(25, 50)));
        Assert.Equal("Met", OutcomeOf(Share(50, isStrict: true), PartOf(26, 50)));
        Assert.Equal("Met", OutcomeOf(Share(50), PartOf(25, 50)));
        Assert.Equal("NotMet", OutcomeOf(Share(10), PartOf(2, 29)));
        Assert.Equal("Met", OutcomeOf(Share(10), PartOf(3, 29)));
        Assert.Equal("Met", OutcomeOf(Share(20, LimitSide.AtMost), PartOf(1, 5)));
        Assert.Equal("NotMet", OutcomeOf(Share(20, LimitSide.AtMost), PartOf(201, 1_000)));

        // 2,999 of 10,000 is 29.99%: short of 30% as it is and to two decimals, but not to a whole percent.
        Assert.Equal("NotMet", OutcomeOf(Share(30), PartOf(2_999, 10_000)));
        IndicatorProgress rounded = Progress(Share(30, comparison: ComparisonRule.RoundedTo(0, RoundingRule.HalfUp)), PartOf(2_999, 10_000));
        Assert.IsType<Outcome.Met>(rounded.Finding.Outcome);
        Assert.Equal(One, rounded.Progress);
        Assert.Equal(MarginBasis.AsCompared, Margins(rounded)[0].Basis);
        Assert.Equal(Ratio.Of(2_999, 3_000), Progress(Share(30), PartOf(2_999, 10_000)).Progress);
        Assert.Equal("-0,01 punti percentuali", Margins(Progress(Share(30), PartOf(2_999, 10_000)))[0].Render(Language.Italian));
    }

    [Fact]
    public void A_share_of_nothing_is_unclear()
    {
        IndicatorProgress progress = Progress(Share(50), PartOf(0, 0));

        Assert.IsType<Outcome.Unclear>(progress.Finding.Outcome);
        Assert.Null(progress.Progress);
        Assert.Equal("Unclear", OutcomeOf(new Target.NotStated(isShare: true), PartOf(0, 0)));
    }

    [Fact]
    public void Yes_is_all_of_it_and_no_is_nothing()
    {
        Assert.Equal(("Met", One), (OutcomeOf(new Target.YesNo(), new Measure.Answer(true)), Progress(new Target.YesNo(), new Measure.Answer(true)).Progress));
        Assert.Equal(("NotMet", Ratio.Whole(0)), (OutcomeOf(new Target.YesNo(), new Measure.Answer(false)), Progress(new Target.YesNo(), new Measure.Answer(false)).Progress));
    }

    /// <summary>One desk in each of three districts: what is not counted is unknown; a district that is known to lack one decides.</summary>
    [Fact]
    public void Each_of_the_named_things_must_reach_its_minimum()
    {
        var target = new Target.PerThing([Label("X"), Label("Y"), Label("Z")], 2);
        Measure Counts(params (string Thing, long Count)[] counts) => new Measure.PerThing(counts.Select(each => new ThingCount(each.Thing, each.Count)).ToValueList());

        Assert.Equal("Met", OutcomeOf(target, Counts(("X", 2), ("Y", 3), ("Z", 2))));
        Assert.Equal("NotMet", OutcomeOf(target, Counts(("X", 9), ("Y", 9), ("Z", 1))));
        Assert.Equal(Ratio.Of(5, 6), Progress(target, Counts(("X", 9), ("Y", 9), ("Z", 1))).Progress);
        Assert.Equal("Unclear", OutcomeOf(target, Counts(("X", 2), ("Y", 3))));
        Assert.Null(Progress(target, Counts(("X", 2), ("Y", 3))).Progress);
        Assert.Equal("NotMet", OutcomeOf(target, Counts(("X", 1))));
        Assert.Equal("Unclear", OutcomeOf(target, Counts()));
        Assert.Equal(
            ["Y", "Z"],
            Assert.IsType<Outcome.Unclear>(Progress(target, Counts(("X", 2))).Finding.Outcome).Missing.Select(missing => missing.Code));
    }

    [Fact]
    public void Names_are_counted_once_each() =>
        Assert.Equal("Met", OutcomeOf(new Target.Count(LimitSide.AtLeast, 2), new Measure.Names(["Ente uno", "Ente due"])));

    [Fact]
    public void Where_there_is_no_target_the_measure_is_shown_and_no_ratio_promised()
    {
        foreach ((Target target, Measure measure) in new (Target, Measure)[]
        {
            (new Target.Described(), new Measure.Words("avviato")),
            (new Target.NotStated(), Number(0)),
            (new Target.NotStated(isShare: true), PartOf(1, 4)),
        })
        {
            IndicatorProgress progress = Progress(target, measure);
            Assert.Equal(measure is Measure.Number ? "0" : measure is Measure.Words ? "avviato" : "25,00%", Assert.IsType<Outcome.Calculated>(progress.Finding.Outcome).Value.Render(Language.Italian));
            Assert.Null(progress.Progress);
            Assert.Equal(DueState.Unclear, progress.State);
        }
    }

    [Fact]
    public void Without_a_result_everything_is_unclear_and_never_zero() => Assert.All(
        new Target[]
        {
            new Target.Count(LimitSide.AtLeast, 0), new Target.Count(LimitSide.AtMost, 5), new Target.Range(0, 9), Share(0), new Target.YesNo(),
            new Target.PerThing([Label("X")], 0), new Target.Described(), new Target.NotStated(),
        },
        target =>
        {
            IndicatorProgress progress = Progress(target, null);
            Assert.IsType<Outcome.Unclear>(progress.Finding.Outcome);
            Assert.Null(progress.Progress);
            Assert.Null(progress.Result);
        });

    /// <summary>At least 4 by the end of November: open until then, whatever is reached; then done, done late or late.</summary>
    [Fact]
    public void A_target_is_due_by_the_end_of_its_month()
    {
        IndicatorSet set = Of(new Target.Count(LimitSide.AtLeast, 4), dueIn: 6);
        IndicatorReport inTime = set.Read([Result(Number(2), new(2020, 7, 1)), Result(Number(4), new(2020, 11, 30))]).OrThrow();
        IndicatorReport late = set.Read([Result(Number(3), new(2020, 11, 30)), Result(Number(5), new(2021, 1, 10))]).OrThrow();

        Assert.Equal(DueState.Open, State(inTime, new(2020, 11, 30)));
        Assert.Equal(DueState.Done, State(inTime, new(2020, 12, 1)));
        Assert.Equal(new LocalDate(2020, 11, 30), inTime.On(Day)[0].Due);
        Assert.Equal(DueState.Late, State(late, new(2020, 12, 1)));
        Assert.Equal(DueState.DoneLate, State(late, new(2021, 1, 10)));
        Assert.Equal(DueState.Unclear, State(set.Read([]).OrThrow(), new(2020, 12, 1)));
        Assert.Equal(Number(2), inTime.On(Day)[0].Result!.Measure);
        Assert.Equal(
            "titolo I: requisito non soddisfatto, margine -2; rilevato 2; fino al 01/07/2020; prova: non fornita; valore atteso: almeno 4; entro il 30/11/2020 — calendario, Avviso di prova (avanzamento 50,0%)",
            inTime.On(Day)[0].Explain(Language.Italian).Replace(" (dato fornito)", "", StringComparison.Ordinal));

        static DueState State(IndicatorReport report, LocalDate day) => report.On(day)[0].State;
    }

    /// <summary>Every six months: June to November and December to May, each with its own result.</summary>
    [Fact]
    public void What_is_measured_by_periods_has_a_line_for_each()
    {
        IndicatorSet set = Of(new Target.Count(LimitSide.AtLeast, 4), cadence: new Cadence(1, 6));
        IndicatorReport report = set.Read([Result(Number(9), new(2020, 11, 30), "relazione 1"), Result(Number(1), new(2020, 12, 1), "relazione 2")]).OrThrow();

        IndicatorProgress first = Assert.Single(report.On(new(2020, 11, 30)));
        Assert.Equal(new DateInterval(new(2020, 6, 1), new(2020, 11, 30)), first.Period);
        Assert.Equal(DueState.Open, first.State);
        Assert.Equal([DueState.Done, DueState.Open], report.On(new(2021, 5, 31)).Select(progress => progress.State));
        Assert.Equal([DueState.Done, DueState.Late], report.On(new(2021, 6, 1)).Select(progress => progress.State));
    }

    [Fact]
    public void A_report_says_what_it_lacks()
    {
        IndicatorSet set = Set(
            new(Label("A"), new Target.Count(LimitSide.AtLeast, 4)),
            new(Label("B"), new Target.Described()),
            new(Label("C"), new Target.NotStated(), cadence: new Cadence(1, 6)));
        IndicatorReport report = set.Read([new("A", Number(9), Day), new("C", Number(1), new(2020, 12, 5), "relazione")]).OrThrow();

        // A has a result without evidence, B has none; of C the first period is not over on 30 November.
        Assert.Equal(["A", "B"], report.LackingOn(new(2020, 11, 30)).Select(progress => progress.Indicator.Label.Code));
        Assert.Equal(["A", "B", "C"], report.LackingOn(new(2020, 12, 31)).Select(progress => progress.Indicator.Label.Code));
        Assert.Equal(new LocalDate(2020, 11, 30), report.LackingOn(new(2020, 12, 31))[2].Due);
        Assert.Equal(["B", "C"], set.Read([new("A", Number(9), Day, "verbale")]).OrThrow().LackingOn(new(2021, 1, 1)).Select(progress => progress.Indicator.Label.Code));
    }

    [Fact]
    public void Every_defect_of_results_is_told_at_once()
    {
        IndicatorSet set = Set(
            new(Label("A"), new Target.Count(LimitSide.AtLeast, 4)),
            new(Label("B"), new Target.PerThing([Label("X")], 1)),
            new(Label("C"), Share(10)));

        Validated<IndicatorReport> report = set.Read(
        [
            new("Z", Number(-1), Day),
            new("A", PartOf(5, 4), new(2020, 5, 31)),
            new("A", new Measure.Names(["Uno", " uno ", " "]), Day),
            new("A", Number(1), Day),
            new("B", new Measure.PerThing([new("Y", 1), new("X", -2), new("X", 0)]), Day),
            new("C", PartOf(-3, -4), Day),
        ]);

        Assert.Equal(
            [
                ("IND-UNKNOWN", "results[0]"), ("IND-NEGATIVE", "results[0].measure"),
                ("IND-KIND", "results[1].measure"), ("IND-EARLY", "results[1].on"), ("IND-PART", "results[1].measure.part"),
                ("IND-NAME-TWICE", "results[2].measure"), ("IND-NAME-BLANK", "results[2].measure[2]"),
                ("IND-RESULT-TWICE", "results[3]"),
                ("IND-NEGATIVE", "results[4].measure[1]"), ("IND-THING", "results[4].measure"), ("IND-NAME-TWICE", "results[4].measure"),
                ("IND-NEGATIVE", "results[5].measure.part"), ("IND-NEGATIVE", "results[5].measure.whole"), ("IND-PART", "results[5].measure.part"),
            ],
            report.DefectsOrEmpty().Select(defect => (defect.Code.Code, defect.Path)));
    }

    /// <summary>Every five months from June 2020: two periods, to March 2021; April and May are in none, and neither is what comes after.</summary>
    [Theory]
    [InlineData(2021, 3, 31, true)]
    [InlineData(2021, 4, 1, false)]
    [InlineData(2022, 1, 1, false)]
    public void A_result_outside_every_period_is_refused(int year, int month, int day, bool isIn) => Assert.Equal(
        isIn ? [] : ["IND-NO-PERIOD"],
        Of(new Target.NotStated(), cadence: new Cadence(1, 5)).Read([Result(Number(1), new(year, month, day))]).DefectsOrEmpty().Select(defect => defect.Code.Code));

    [Fact]
    public void A_cadence_longer_than_the_plan_is_refused() => Assert.Equal(
        ("WP-NO-PERIOD", "indicators[I]"),
        IndicatorSet.Create(Label("SET"), Conciliazione.Tests.WorkPlans.WorkPlanSamples.Year2020, [new(Label("I"), new Target.NotStated(), cadence: new Cadence(1, 13))])
            .DefectsOrEmpty().Select(defect => (defect.Code.Code, defect.Path)).Single());

    /// <summary>Ten months hold a half-year of the calendar or not, as they start: from August to May they hold one, and six months from August none.</summary>
    [Fact]
    public void A_start_without_a_whole_period_of_the_calendar_is_refused()
    {
        IndicatorSet Of(int months) => IndicatorSet.Create(
            Label("SET"), PlanTerm.Relative(months), [new(Label("I"), new Target.NotStated(), cadence: new Cadence(1, 6, CadenceCounting.Calendar))]).OrThrow();

        Assert.Equal("WP-NO-PERIOD", Assert.Single(Of(6).StartingIn(new(2020, 8)).DefectsOrEmpty()).Code.Code);
        Assert.Empty(Of(6).StartingIn(new(2020, 7)).DefectsOrEmpty());
        Assert.Equal("IND-NO-PERIOD", Assert.Single(Of(11).StartingIn(new(2020, 8)).OrThrow().Read([Result(Number(1), new(2020, 12, 31))]).DefectsOrEmpty()).Code.Code);
    }

    /// <summary>The largest numbers that there are neither overflow nor reach what they do not.</summary>
    [Fact]
    public void The_largest_numbers_are_compared_exactly()
    {
        const long Most = long.MaxValue;
        Assert.Equal(Ratio.Of(Most - 1, Most), Progress(new Target.Count(LimitSide.AtLeast, Most), Number(Most - 1)).Progress);
        Assert.Equal(Ratio.Of(1, Most), Progress(new Target.Count(LimitSide.AtMost, 1), Number(Most)).Progress);
        Assert.Equal("NotMet", OutcomeOf(Share(100), PartOf(Most - 1, Most)));
        Assert.Equal(Ratio.Of(Most - 1, Most), Progress(Share(100), PartOf(Most - 1, Most)).Progress);
        Assert.Equal("Met", OutcomeOf(Share(1_000_000, LimitSide.AtMost), PartOf(Most, Most)));
        Assert.Equal("Met", OutcomeOf(Share(0), PartOf(0, Most)));
        Assert.Equal(
            Ratio.Of(1, 2),
            Progress(new Target.PerThing([Label("X"), Label("Y")], Most), new Measure.PerThing([new("X", Most), new("Y", 0)])).Progress);
    }

    /// <summary>A result that leaves something unclear is still lacking, whatever its evidence; before the plan begins nothing is.</summary>
    [Fact]
    public void A_result_that_is_unclear_is_lacking()
    {
        IndicatorSet set = Of(new Target.PerThing([Label("X"), Label("Y")], 1));
        IndicatorReport part = set.Read([Result(new Measure.PerThing([new("X", 3)]), evidence: "verbale")]).OrThrow();

        Assert.Single(part.LackingOn(Day));
        Assert.Empty(set.Read([Result(new Measure.PerThing([new("X", 3), new("Y", 1)]), evidence: "verbale")]).OrThrow().LackingOn(Day));
        Assert.Empty(part.LackingOn(new(2020, 5, 31)));
    }

    /// <summary>At most 4 by the end of November: kept then and broken after, it is done; the finding says how it stands now.</summary>
    [Fact]
    public void What_was_met_in_time_stays_done_whatever_comes_later()
    {
        IndicatorSet set = Of(new Target.Count(LimitSide.AtMost, 4), dueIn: 6);
        IndicatorProgress later = set.Read([Result(Number(4), new(2020, 11, 30)), Result(Number(9), new(2021, 2, 1))]).OrThrow().On(new(2021, 2, 1))[0];

        Assert.Equal(DueState.Done, later.State);
        Assert.IsType<Outcome.NotMet>(later.Finding.Outcome);
    }

    [Fact]
    public void A_set_is_checked_when_it_is_made()
    {
        Validated<IndicatorSet> set = IndicatorSet.Create(
            Label("SET"), Conciliazione.Tests.WorkPlans.WorkPlanSamples.Year2020,
            [new(Label("A"), new Target.YesNo()), new(Label("A"), new Target.YesNo(), dueIn: 13), new(Label("B"), new Target.YesNo(), dueIn: 0)]);

        Assert.Equal(["IND-TWICE", "IND-OUTSIDE", "IND-OUTSIDE"], set.DefectsOrEmpty().Select(defect => defect.Code.Code));
        IndicatorSet relative = IndicatorSet.Create(Label("SET"), PlanTerm.Relative(12, yearZero: 2), [new(Label("I"), new Target.YesNo())]).OrThrow();
        Assert.Equal("IND-NO-START", Assert.Single(relative.Read([]).DefectsOrEmpty()).Code.Code);

        // The first month of a year 0 is the first of the plan.
        IndicatorSet started = relative.StartingIn(new(2020, 9)).OrThrow();
        Assert.Empty(started.Read([Result(new Measure.Answer(true), new(2020, 7, 1))]).DefectsOrEmpty());
        Assert.Equal("IND-EARLY", Assert.Single(started.Read([Result(new Measure.Answer(true), new(2020, 6, 30))]).DefectsOrEmpty()).Code.Code);
    }

    [Law]
    public void Progress_rises_with_what_must_be_reached_and_falls_with_what_must_not(MeasureCase drawn)
    {
        Assert.True(At(LimitSide.AtLeast, (long)drawn.Value + drawn.More) >= At(LimitSide.AtLeast, drawn.Value));
        Assert.True(At(LimitSide.AtMost, (long)drawn.Value + drawn.More) <= At(LimitSide.AtMost, drawn.Value));

        Ratio At(LimitSide side, long reached) => Progress(new Target.Count(side, drawn.Threshold, drawn.IsStrict), Number(reached)).Progress!.Value;
    }

    [Law]
    public void Progress_of_a_share_rises_with_the_part_of_a_fixed_whole(MeasureCase drawn)
    {
        long whole = (long)drawn.Value + drawn.More + drawn.Rest + 1;
        Target target = ShareOf(drawn, LimitSide.AtLeast);
        Target most = ShareOf(drawn, LimitSide.AtMost);

        Assert.True(Progress(target, PartOf((long)drawn.Value + drawn.More, whole)).Progress >= Progress(target, PartOf(drawn.Value, whole)).Progress);
        Assert.True(Progress(most, PartOf((long)drawn.Value + drawn.More, whole)).Progress <= Progress(most, PartOf(drawn.Value, whole)).Progress);
    }

    /// <summary>With an exact comparison, or of the percentage that is compared, all is reached exactly when an inclusive target is met.</summary>
    [Law]
    public void An_inclusive_target_is_met_exactly_when_all_of_it_is_reached(MeasureCase drawn)
    {
        IndicatorProgress count = Progress(new Target.Count(drawn.Side, drawn.Threshold), Number(drawn.Value));
        IndicatorProgress share = Progress(ShareOf(drawn, drawn.Side), PartOf(drawn.Value, (long)drawn.Value + drawn.Rest + 1));

        Assert.Equal(count.Finding.Outcome is Outcome.Met, count.Progress == One);
        Assert.Equal(share.Finding.Outcome is Outcome.Met, share.Progress == One);
    }

    [Law]
    public void A_strict_target_that_is_met_is_reached_in_full(MeasureCase drawn)
    {
        IndicatorProgress count = Progress(new Target.Count(drawn.Side, drawn.Threshold, isStrict: true), Number(drawn.Value));
        IndicatorProgress share = Progress(
            Share(drawn.Percent, drawn.Side, isStrict: true), PartOf(drawn.Value, (long)drawn.Value + drawn.Rest + 1));

        Assert.True(count.Finding.Outcome is not Outcome.Met || count.Progress == One);
        Assert.True(share.Finding.Outcome is not Outcome.Met || share.Progress == One);
    }

    [Law]
    public void Progress_is_a_ratio_from_zero_to_one(MeasureCase drawn)
    {
        Assert.InRange(Progress(new Target.Count(drawn.Side, drawn.Threshold), Number(drawn.Value)).Progress!.Value, Ratio.Whole(0), One);
        Assert.InRange(
            Progress(new Target.Range(Math.Min(drawn.Threshold, drawn.More), Math.Max(drawn.Threshold, drawn.More)), Number(drawn.Value)).Progress!.Value,
            Ratio.Whole(0),
            One);
        Assert.InRange(Progress(ShareOf(drawn, drawn.Side), PartOf(drawn.Value, (long)drawn.Value + drawn.Rest + 1)).Progress!.Value, Ratio.Whole(0), One);
        Assert.InRange(
            Progress(new Target.PerThing([Label("X"), Label("Y")], drawn.Threshold), new Measure.PerThing([new("X", drawn.Value), new("Y", drawn.More)])).Progress!.Value,
            Ratio.Whole(0),
            One);
    }

    private static Target.Share ShareOf(MeasureCase drawn, LimitSide side) =>
        Share(drawn.Percent, side, comparison: drawn.IsRounded ? ComparisonRule.RoundedTo(0, RoundingRule.HalfUp) : null);

    private static ValueList<Margin> Margins(IndicatorProgress progress) =>
        progress.Finding.Outcome.Match(met => met.Margins, notMet => notMet.Margins, _ => [], _ => []);
}
