using Conciliazione.Calendars;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.WorkPlans.WorkPlanSamples;

namespace Conciliazione.Tests.WorkPlans;

public sealed class WorkPlanTests
{
    [Law]
    public void An_activity_is_carried_out_exactly_when_in_a_bar_and_not_paused(Activity activity, MonthSpan asked)
    {
        for (int month = asked.First; month <= asked.Last; month++)
        {
            bool paused = activity.Pauses.Any(pause => pause.First <= month && month <= pause.Last);
            bool inBar = activity.Bars.OfType<Bar.Over>().Any(bar => bar.Months.First <= month && month <= bar.Months.Last)
                || activity.Bars.OfType<Bar.From>().Any(bar => bar.Month == month);
            bool open = activity.Bars.Count == 0
                || activity.Bars.OfType<Bar.From>().Any(bar => month > bar.Month)
                || activity.Bars.OfType<Bar.Within>().Any(bar => bar.Block.First <= month && month <= bar.Block.Last);
            Known<bool> expected = paused ? false : inBar ? true : open ? Known<bool>.Unknown : false;

            Assert.Equal(expected, activity.IsActiveIn(month));
        }
    }

    [Law]
    public void Bars_that_touch_or_overlap_are_held_as_one(MonthSpan one, MonthSpan other, MonthSpan third)
    {
        var activity = new Activity(Label("A"), [new Bar.Over(one), new Bar.Over(other), new Bar.Over(third)]);
        MonthSpan[] held = [.. activity.Bars.Cast<Bar.Over>().Select(bar => bar.Months)];

        Assert.All(held.Zip(held.Skip(1)), pair => Assert.True(pair.Second.First > pair.First.Last + 1));
        Assert.Equal(
            Months(one).Concat(Months(other)).Concat(Months(third)).Distinct().Order(),
            held.SelectMany(Months));
        Assert.Equal(activity, new Activity(Label("A"), [new Bar.Over(third), new Bar.Over(one), new Bar.Over(other), new Bar.Over(one)]));

        static IEnumerable<int> Months(MonthSpan span) => Enumerable.Range(span.First, span.Last - span.First + 1);
    }

    [Law]
    public void A_relative_plan_with_a_start_is_the_absolute_one(WorkPlan relative, StartingMonth start)
    {
        WorkPlan plan = relative.StartingIn(start.Value).OrThrow();

        Assert.Equal(start.Value, plan.Term.MonthOf(1));
        Assert.Equal(relative.Activities, plan.Activities);
        for (int month = plan.Term.Months.First; month <= plan.Term.Months.Last; month++)
        {
            YearMonth calendar = plan.Term.MonthOf(month)!.Value;
            Assert.Equal(month, plan.Term.NumberOf(calendar));
            Assert.Equal(start.Value.PlusMonths(month - 1), calendar);
            Assert.Equal(calendar.ToDateInterval(), plan.Term.DaysOf(new(month, month)));
        }

        // With month 1 as its first month, the same plan can be written with calendar months.
        if (plan.Term.Months.First == 1)
        {
            Assert.Equal(plan.Term, PlanTerm.Between(start.Value, start.Value.PlusMonths(plan.Term.Months.Last - 1)));
        }
    }

    [Law]
    public void What_is_drawn_counts_the_same_as_what_is_held(WorkPlan plan, StartingMonth start, bool started)
    {
        plan = started ? plan.StartingIn(start.Value).OrThrow() : plan;
        string[] lines = plan.Draw(Language.English).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

        Assert.Equal(plan.Activities.Count + 4, lines.Length);
        for (int i = 0; i < plan.Activities.Count; i++)
        {
            Activity activity = plan.Activities[i];
            string row = lines[i + 2][(activity.Label.Title.English.Length + 1)..].Replace(" ", "", StringComparison.Ordinal);
            int[] months = [.. Enumerable.Range(plan.Term.Months.First, plan.Term.Months.Count)];
            Assert.Equal(months.Length, row.Length);
            Assert.Equal(months.Count(month => activity.IsActiveIn(month) == Known.Of(true)), row.Count(sign => sign is '■' or '◈'));
            Assert.Equal(months.Count(month => !activity.IsActiveIn(month).IsKnown), row.Count(sign => sign is '?' or '◇'));
            Assert.Equal(activity.Milestones.Select(milestone => milestone.Month).Distinct().Count(), row.Count(sign => sign is '◆' or '◈' or '◇'));
            Assert.All(months, month => Assert.Equal(activity.IsActiveIn(month) == Known.Of(true), row[month - plan.Term.Months.First] is '■' or '◈'));
            Assert.All(
                months.Where(month => activity.Milestones.All(milestone => milestone.Month != month)),
                month => Assert.Equal(activity.IsPausedIn(month), row[month - plan.Term.Months.First] == '–'));
        }
    }

    [Law]
    public void Periods_of_a_cadence_are_whole_and_follow_one_another(Cadence cadence, WorkPlan plan, StartingMonth start)
    {
        PlanTerm term = plan.Term.StartingIn(start.Value);
        ValueList<MonthSpan> periods = term.PeriodsOf(cadence);

        Assert.All(periods, period => Assert.Equal(cadence.Months, period.Count));
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.Last + 1, pair.Second.First));
        Assert.All(periods, period => Assert.InRange(period.First, 1, term.Months.Last));
        Assert.All(periods, period => Assert.InRange(period.Last, 1, term.Months.Last));
        if (cadence.Counting == CadenceCounting.Calendar)
        {
            Assert.All(periods, period => Assert.Equal(0, (term.MonthOf(period.First)!.Value.Month - 1) % cadence.Months));
        }

        // No whole period is forgotten at either end.
        Assert.True(periods.Count == 0 || term.Months.Last - periods[^1].Last < cadence.Months);
        Assert.InRange(periods.Count == 0 ? 0 : periods[0].First - 1, 0, cadence.Counting == CadenceCounting.Calendar ? cadence.Months - 1 : 0);
        Assert.True(periods.Count > 0 || term.Months.Last < 2 * cadence.Months);
    }

    [Fact]
    public void A_plan_is_drawn_month_by_month()
    {
        WorkPlan plan = Plan(
            new Activity(Label("A"), [Over(1, 12)], [new(3, 3)], action: Label("X")),
            new Activity(Label("B"), [Over(4, 6)], milestones: [new(Label("M1"), 5), new(Label("M2"), 12)], action: Label("X")),
            new Activity(Label("C"), [new Bar.From(11)]),
            new Activity(Label("D"), []));

        Assert.Equal(
            """
            anno       2020    2021
            mese       GLASOND GFMAM
            titolo X
              titolo A ■■–■■■■ ■■■■■
              titolo B ···■◈■· ····◆
            titolo C   ······· ···■?
            titolo D   ??????? ?????
            ■ attivo, – pausa, ? non indicato nel testo, ◆ tappa, ◈ tappa in un mese attivo, · nessuna attività

            """.ReplaceLineEndings(),
            plan.Draw(Language.Italian));
    }

    [Fact]
    public void A_relative_plan_is_drawn_by_its_years()
    {
        WorkPlan plan = WorkPlan.Create(
            Label("PLAN"), PlanTerm.Relative(26, yearZero: 2), [new Activity(Label("A"), [Over(-1, 13), new Bar.Within(new(25, 26))])]).OrThrow();

        string[] lines = plan.Draw(Language.English).ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("year    0  1            2            3", lines[0]);
        Assert.Equal("month   00 123456789012 123456789012 12", lines[1]);
        Assert.Equal("title A ■■ ■■■■■■■■■■■■ ■··········· ??", lines[2]);
    }

    [Fact]
    public void Months_are_named_by_the_calendar_when_the_start_is_known()
    {
        PlanTerm term = PlanTerm.Between(new(2020, 6), new(2023, 5));

        Assert.Equal(36, term.Months.Count);
        Assert.Equal(4, term.NumberOf(new(2020, 9)));
        Assert.Equal(new MonthSpan(4, 7), term.Span(new(2020, 9), new YearMonth(2020, 12)));
        Assert.Equal(new MonthSpan(16, 36), term.Span(new(2021, 9)));
        Assert.Equal(new DateInterval(new(2020, 6, 1), new(2023, 5, 31)), term.Days);
        Assert.Equal("2020-06..2023-05", term.ToString());
        Assert.Equal([new(3, 3), new(15, 15), new(27, 27)], term.EveryYear([8]));
        Assert.Equal([new(1, 4), new(13, 16), new(25, 28)], term.EveryYear([6, 7, 8, 9]));
        Assert.Equal([new(14, 15), new(26, 27)], term.EveryYear([7, 8], new(4, 36)));
        Assert.Throws<InvalidOperationException>(() => PlanTerm.Relative(36).EveryYear([8]));
        Assert.Throws<ArgumentOutOfRangeException>(() => term.EveryYear([13]));
    }

    [Fact]
    public void A_precedence_says_how_many_months_lie_between()
    {
        Activity first = new(Label("A"), [Over(1, 4)]);
        ActivityPrecedence end = new(Label("P"), "A", "B");
        ActivityPrecedence start = new(Label("P"), "A", "B", PrecedenceKind.StartBeforeStart);

        Assert.Equal((true, "0 mesi"), Check(end, Over(5, 6)));
        Assert.Equal((true, "+2 mesi"), Check(end, Over(7, 7)));
        Assert.Equal((false, "-1 mese"), Check(end, Over(4, 6)));
        Assert.Equal((true, "0 mesi"), Check(start, Over(1, 2)));
        Assert.Equal((true, "+3 mesi"), Check(start, Over(4, 4)));
        Assert.Equal((null, ""), Check(end, new Bar.Within(new(4, 8))));

        // Whenever within the block it starts, it is after the fourth month; how long after is not known.
        Assert.Equal((true, ""), Check(end, new Bar.Within(new(5, 8))));
        Assert.Equal((null, ""), Check(start, new Bar.Within(new(1, 8))));
        Assert.Equal((true, "+1 mese"), Check(start, new Bar.From(2)));

        (bool? Met, string Margin) Check(ActivityPrecedence rule, Bar second)
        {
            WorkPlan plan = WorkPlan.Create(Label("PLAN"), Year2020, [first, new(Label("B"), [second])], [rule]).OrThrow();
            return Assert.Single(plan.CheckPrecedences()).Outcome.Match<(bool?, string)>(
                met => (true, met.Margins.Count == 0 ? "" : met.Margins[0].Render(Language.Italian)),
                notMet => (false, notMet.Margins[0].Render(Language.Italian)),
                _ => (null, ""),
                _ => throw new InvalidOperationException());
        }
    }

    /// <summary>A before B before C before A is no order; what hangs on the circle is not part of it.</summary>
    [Fact]
    public void Circular_precedences_are_refused()
    {
        Activity[] activities = [.. "ABCD".Select((letter, i) => new Activity(Label($"{letter}"), [Over(i + 1, i + 1)]))];
        ActivityPrecedence Rule(string first, string second) => new(Label("P"), first, second);

        Defect circle = Assert.Single(WorkPlan.Create(Label("PLAN"), Year2020, activities, [Rule("D", "A"), Rule("A", "B"), Rule("B", "C"), Rule("C", "A")]).DefectsOrEmpty());
        Assert.Equal(("WP-CIRCULAR", "A < B < C"), (circle.Code.Code, circle.Value.Render(Language.Italian)));
        Assert.Equal("WP-CIRCULAR", Assert.Single(WorkPlan.Create(Label("PLAN"), Year2020, activities, [Rule("A", "B"), Rule("B", "A"), Rule("B", "C")]).DefectsOrEmpty()).Code.Code);
        Assert.Empty(WorkPlan.Create(Label("PLAN"), Year2020, activities, [Rule("A", "B"), Rule("A", "B"), Rule("B", "C")]).DefectsOrEmpty());
        Assert.Empty(WorkPlan.Create(Label("PLAN"), Year2020, activities, [Rule("A", "B"), Rule("A", "C"), Rule("B", "D"), Rule("C", "D")]).DefectsOrEmpty());
        Assert.Throws<ArgumentException>("second", () => Rule("A", "A"));
    }

    /// <summary>The longest plan, at the last month that is supported, and the emptiest.</summary>
    [Fact]
    public void The_ends_of_what_is_supported_are_drawn_and_judged()
    {
        var last = new YearMonth(9000, 12);
        PlanTerm term = PlanTerm.Between(last.PlusMonths(-1_199), last);
        WorkPlan plan = WorkPlan.Create(Label("PLAN"), term, [new(Label("A"), [new Bar.Over(term.Months)])], duties: [new(Label("D"), [Lead], new DutyTime.Every(new Cadence(1, 120)))]).OrThrow();
        Assert.Equal(1_200, plan.Draw(Language.Italian).Count(sign => sign == '■') - 1);
        Assert.Equal(10, plan.Read([]).OrThrow().On(new(9010, 12, 31)).Count(item => item is { Kind: DueKind.Duty, State: DueState.Late }));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanTerm.Between(last.PlusMonths(-1_200), last));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanTerm.Relative(2).StartingIn(last));

        WorkPlan empty = WorkPlan.Create(Label("PLAN"), PlanTerm.Between(new(2020, 6), new(2020, 6)), []).OrThrow();
        Assert.Equal(["anno 2020", "mese G", ""], empty.Draw(Language.Italian).ReplaceLineEndings("\n").Split('\n'));
        Assert.Empty(empty.Read([]).OrThrow().On(new(2020, 6, 1)));
    }

    /// <summary>Where the text gives some months and leaves a later block open, the start is known; where the block comes first it is not.</summary>
    [Fact]
    public void A_start_is_known_unless_an_open_block_comes_first()
    {
        Assert.Equal(1, new Activity(Label("A"), [Over(1, 3), new Bar.Within(new(25, 36))]).Start);
        Assert.Null(new Activity(Label("A"), [Over(4, 6), new Bar.Within(new(1, 36))]).Start);
        Assert.Equal(2, new Activity(Label("A"), [Over(4, 6), new Bar.From(2)]).Start);
        Assert.Null(new Activity(Label("A"), []).Start);
        Assert.Null(new Activity(Label("A"), [Over(4, 6), new Bar.From(2)]).End);
        Assert.Equal(9, new Activity(Label("A"), [Over(4, 6), Over(8, 9)]).End);
    }

    [Fact]
    public void A_plan_is_checked_against_the_days_of_its_programme()
    {
        WorkPlan plan = Plan(new Activity(Label("A"), [Over(1, 12)]));

        Assert.Equal([0L, 0L], Margins(new(new(2020, 6, 1), new(2021, 5, 31)), met: true));
        Assert.Equal([1L, 30L], Margins(new(new(2020, 5, 31), new(2021, 6, 30)), met: true));
        Assert.Equal([-1L, 0L], Margins(new(new(2020, 6, 2), new(2021, 5, 31)), met: false));
        Assert.Equal([0L, -1L], Margins(new(new(2020, 6, 1), new(2021, 5, 30)), met: false));
        WorkPlan relative = WorkPlan.Create(Label("PLAN"), PlanTerm.Relative(12), []).OrThrow();
        Assert.IsType<Outcome.Unclear>(relative.CheckTerm(Label("R"), new(new(2020, 6, 1), new(2021, 5, 31))).Outcome);

        long[] Margins(DateInterval programme, bool met) => plan.CheckTerm(Label("R"), programme).Outcome
            .Match(
                yes => met ? yes.Margins : throw new InvalidOperationException(),
                no => met ? throw new InvalidOperationException() : no.Margins,
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException())
            .Select(margin => (long)margin.Distance.Value.Numerator).ToArray();
    }

    [Fact]
    public void Every_defect_of_a_plan_is_told_at_once()
    {
        Validated<WorkPlan> plan = WorkPlan.Create(
            Label("PLAN"),
            Year2020,
            [
                new(Label("A"), [Over(1, 13)], [new(14, 14)], [new(Label("A"), 0)]),
                new(Label("B"), [Over(2, 3)], milestones: [new(Label("M"), 2, new LocalDate(2020, 8, 1))]),
            ],
            [new(Label("P"), "A", "Z")],
            [
                new(Label("B"), [Lead], new DutyTime.By(new(2021, 6, 1))),
                new(Label("D"), [Lead], new DutyTime.OnceIn([new(12, 13), new(1, 1)])),
                new(Label("E"), [Lead], new DutyTime.Every(new Cadence(1, 13))),
                new(Label("F"), [Lead], new DutyTime.Every(new Cadence(1, 6), new(2, 6))),
            ]);

        Assert.Equal(
            [
                "WP-TWICE", "WP-TWICE", "WP-OUTSIDE", "WP-OUTSIDE", "WP-PAUSE", "WP-MILESTONE-DAY", "WP-DUTY-DAY", "WP-OUTSIDE", "WP-NO-PERIOD", "WP-NO-PERIOD", "WP-UNKNOWN-ACTIVITY",
            ],
            plan.DefectsOrEmpty().Select(defect => defect.Code.Code));
        Assert.Equal(
            "activities[A].bars: giugno 2020 – giugno 2021: fuori dalla durata del piano (giugno 2020 – maggio 2021) [WP-OUTSIDE; calendario, Avviso di prova]",
            plan.DefectsOrEmpty()[2].ToString());
    }

    /// <summary>A pause passes at both ends of its bar, and not a month beyond; where the end is open, from the start on.</summary>
    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(4, 6, true)]
    [InlineData(6, 6, true)]
    [InlineData(3, 4, false)]
    [InlineData(6, 7, false)]
    [InlineData(8, 8, false)]
    [InlineData(9, 9, true)]
    [InlineData(12, 12, true)]
    public void A_pause_is_within_its_bar(int first, int last, bool fits) => Assert.Equal(
        fits ? [] : ["WP-PAUSE"],
        Create(new Activity(Label("A"), [Over(4, 6), new Bar.From(9)], [new(first, last)])).DefectsOrEmpty().Select(defect => defect.Code.Code));
}
