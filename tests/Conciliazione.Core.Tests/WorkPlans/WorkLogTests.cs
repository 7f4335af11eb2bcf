using Conciliazione.Calendars;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.WorkPlans.WorkPlanSamples;

namespace Conciliazione.Tests.WorkPlans;

/// <summary>What is due and what is late, by hand: a plan from June 2020 to May 2021.</summary>
public sealed class WorkLogTests
{
    private static readonly DutyTime Quarterly = new DutyTime.Every(new Cadence(1, 3));

    private static LocalDate Day(int month, int day, int year = 2020) => new(year, month, day);

    private static Duty DutyOf(DutyTime time, DutyForce force = DutyForce.Required) => new(Label("D"), [Lead], time, force: force);

    private static WorkLog Log(Duty duty, params WorkRecord[] records) =>
        WorkPlan.Create(Label("PLAN"), Year2020, [], duties: [duty]).OrThrow().Read(records).OrThrow();

    private static WorkLog Log(Activity activity, params WorkRecord[] records) => Plan(activity).Read(records).OrThrow();

    private static string[] States(WorkLog log, LocalDate day) => [.. log.On(day).Select(item => item.State.ToString())];

    /// <summary>An activity of September to November: its start is due by the end of September, its end by that of November.</summary>
    [Theory]
    [InlineData(8, 31, "NotYet", "NotYet")]
    [InlineData(9, 1, "Open", "NotYet")]
    [InlineData(9, 30, "Open", "NotYet")]
    [InlineData(10, 1, "Late", "NotYet")]
    [InlineData(11, 1, "Late", "Open")]
    [InlineData(11, 30, "Late", "Open")]
    [InlineData(12, 1, "Late", "Late")]
    public void A_start_and_an_end_are_due_in_their_months(int month, int day, string start, string end) =>
        Assert.Equal([start, end], States(Log(new Activity(Label("A"), [Over(4, 6)])), Day(month, day)));

    [Fact]
    public void What_was_recorded_is_done_or_done_late_and_not_seen_before_its_day()
    {
        WorkLog log = Log(new Activity(Label("A"), [Over(4, 6)]), WorkRecord.Started("A", Day(10, 5), "prot. 1"), WorkRecord.Ended("A", Day(11, 2)));

        Assert.Equal(["Late", "NotYet"], States(log, Day(10, 4)));
        Assert.Equal(["DoneLate", "NotYet"], States(log, Day(10, 5)));
        Assert.Equal(["DoneLate", "Done"], States(log, Day(11, 2)));
        DueItem start = log.On(Day(12, 31))[0];
        Assert.Equal(5, start.DaysLate);
        Assert.Equal(Day(10, 5), start.DoneOn);
        Assert.Equal(new DateInterval(Day(9, 1), Day(9, 30)), start.Window);
        Assert.Equal("avvio: titolo A, dal 01/09/2020 al 30/09/2020: fatto il 05/10/2020, 5 giorni dopo il termine — calendario, Avviso di prova", start.Explain(Language.Italian));
        Assert.Equal(-5, Assert.IsType<Outcome.NotMet>(start.ToFinding().Outcome).Margins[0].Distance.Value.Numerator);
        Assert.Equal(28, Assert.IsType<Outcome.Met>(log.On(Day(12, 31))[1].ToFinding().Outcome).Margins[0].Distance.Value.Numerator);
    }

    /// <summary>Who ended it must have started it, but nobody recorded when.</summary>
    [Fact]
    public void An_activity_that_ended_is_not_late_to_start() =>
        Assert.Equal(
            [
                "avvio: titolo A: da chiarire, dato mancante: la registrazione di «avvio» — calendario, Avviso di prova",
                "conclusione: titolo A, dal 01/11/2020 al 30/11/2020: fatto il 02/11/2020 — calendario, Avviso di prova",
            ],
            Log(new Activity(Label("A"), [Over(4, 6)]), WorkRecord.Ended("A", Day(11, 2))).On(Day(12, 1)).Select(item => item.Explain(Language.Italian)));

    [Fact]
    public void What_the_text_leaves_open_is_unclear_and_never_late()
    {
        Assert.Equal(["Unclear", "Unclear"], States(Log(new Activity(Label("A"), [new Bar.Within(new(1, 6))])), Day(5, 31, 2021)));
        Assert.Equal(["Late", "Unclear"], States(Log(new Activity(Label("A"), [new Bar.From(1)])), Day(5, 31, 2021)));
        Assert.Equal(["Unclear", "Unclear"], States(Log(new Activity(Label("A"), [])), Day(5, 31, 2021)));
        Assert.Equal(["Unclear"], States(Log(DutyOf(new DutyTime.NotStated())), Day(5, 31, 2021)));
        Assert.Equal(["Done"], States(Log(DutyOf(new DutyTime.NotStated()), WorkRecord.Done("D", Day(9, 9))), Day(5, 31, 2021)));
    }

    [Fact]
    public void A_milestone_is_due_in_its_month_or_on_its_day()
    {
        var activity = new Activity(Label("A"), [Over(1, 12)], milestones: [new(Label("M1"), 4), new(Label("M2"), 4, Day(9, 15))]);
        WorkLog log = Log(activity, WorkRecord.Started("A", Day(6, 1)), WorkRecord.Done("M2", Day(9, 16)));

        Assert.Equal([DueState.Open, DueState.Open], log.On(Day(9, 15)).Skip(2).Select(item => item.State));
        Assert.Equal([DueState.Late, DueState.DoneLate], log.On(Day(10, 1)).Skip(2).Select(item => item.State));
        Assert.Equal(["M1"], log.LateOn(Day(10, 1)).Select(item => item.Label.Code));
    }

    /// <summary>June to August, September to November, December to February, March to May; the next one is listed, later ones are not.</summary>
    [Fact]
    public void A_duty_that_recurs_is_due_once_in_each_period()
    {
        WorkLog log = Log(DutyOf(Quarterly), WorkRecord.Done("D", Day(7, 1)), WorkRecord.Done("D", Day(3, 1, 2021)));

        Assert.Equal(["Open", "NotYet"], States(log, Day(6, 30)));
        Assert.Equal(["Done", "NotYet"], States(log, Day(8, 31)));
        Assert.Equal(["Done", "Open", "NotYet"], States(log, Day(11, 30)));
        Assert.Equal(["Done", "Late", "Open", "NotYet"], States(log, Day(2, 28, 2021)));
        Assert.Equal(["Done", "Late", "Late", "Done"], States(log, Day(3, 1, 2021)));
        Assert.Equal([91, 1], log.LateOn(Day(3, 1, 2021)).Select(item => item.DaysLate));
    }

    /// <summary>A second meeting in one period makes up for the oldest one missed; a third for the next.</summary>
    [Fact]
    public void A_second_time_in_a_period_makes_up_for_a_missed_one()
    {
        WorkRecord[] records = [.. new[] { 1, 2, 3 }.Select(day => WorkRecord.Done("D", Day(3, day, 2021)))];

        Assert.Equal(["Late", "Late", "Late", "Done"], States(Log(DutyOf(Quarterly), records[0]), Day(5, 31, 2021)));
        Assert.Equal(["DoneLate", "Late", "Late", "Done"], States(Log(DutyOf(Quarterly), records[0], records[1]), Day(5, 31, 2021)));
        Assert.Equal(["DoneLate", "DoneLate", "Late", "Done"], States(Log(DutyOf(Quarterly), records), Day(5, 31, 2021)));
    }

    /// <summary>Periods may lie within one another: each record goes to the one that began first, then to those that are over.</summary>
    [Fact]
    public void Periods_within_one_another_are_filled_from_the_first_that_began()
    {
        Duty duty = DutyOf(new DutyTime.OnceIn([new(3, 3), new(1, 12)]));

        Assert.Equal(["Late", "Done"], States(Log(duty, WorkRecord.Done("D", Day(8, 10))), Day(9, 1)));
        Assert.Equal(["Done", "Done"], States(Log(duty, WorkRecord.Done("D", Day(8, 10)), WorkRecord.Done("D", Day(8, 11))), Day(9, 1)));
        Assert.Equal(["DoneLate", "Done"], States(Log(duty, WorkRecord.Done("D", Day(8, 10)), WorkRecord.Done("D", Day(9, 11))), Day(9, 30)));
    }

    [Fact]
    public void Thirty_thousand_answers_to_thirty_thousand_happenings_are_told_apart()
    {
        Duty duty = DutyOf(new DutyTime.After(Label("ASKED"), Term.Days(10)));
        WorkRecord[] records =
        [
            .. Enumerable.Range(0, 30_000).SelectMany(i => new[]
            {
                WorkRecord.Happened("ASKED", Day(6, 1).PlusDays(i % 300), $"prot. {i}"), WorkRecord.Done("D", Day(6, 2).PlusDays(i % 300), $"risposta {i}"),
            }),
        ];

        ValueList<DueItem> items = Log(duty, records).On(Day(5, 31, 2021));
        Assert.Equal(30_000, items.Count);
        Assert.All(items, item => Assert.Equal(DueState.Done, item.State));
    }

    [Fact]
    public void Twice_a_year_asks_for_two_in_the_year()
    {
        Duty duty = DutyOf(new DutyTime.Every(new Cadence(2, 12)));

        Assert.Equal(["Open"], States(Log(duty, WorkRecord.Done("D", Day(6, 3))), Day(5, 31, 2021)));
        Assert.Equal(
            "titolo D, dal 01/06/2020 al 31/05/2021: da fare, 1 di 2 volte — calendario, Avviso di prova",
            Log(duty, WorkRecord.Done("D", Day(6, 3))).On(Day(5, 31, 2021))[0].Explain(Language.Italian));
        Assert.Equal(["Late"], States(Log(duty, WorkRecord.Done("D", Day(6, 3))), Day(6, 1, 2021)));
        WorkLog done = Log(duty, WorkRecord.Done("D", Day(6, 3)), WorkRecord.Done("D", Day(5, 31, 2021)));
        Assert.Equal(["Done"], States(done, Day(6, 1, 2021)));
        Assert.Equal(Day(5, 31, 2021), done.On(Day(6, 1, 2021))[0].DoneOn);
    }

    /// <summary>Calendar quarters within June 2020 to May 2021: July, October, January; what is left of April to June is not a whole one.</summary>
    [Fact]
    public void Periods_of_the_calendar_begin_with_a_whole_one()
    {
        WorkLog log = Log(DutyOf(new DutyTime.Every(new Cadence(1, 3, CadenceCounting.Calendar))));

        Assert.Equal(
            [(Day(7, 1), Day(9, 30)), (Day(10, 1), Day(12, 31)), (Day(1, 1, 2021), Day(3, 31, 2021))],
            log.On(Day(5, 31, 2021)).Select(item => (item.Window!.Start, item.Window.End)));
    }

    /// <summary>The months as the text lists them, even out of order.</summary>
    [Fact]
    public void A_duty_of_listed_months_keeps_their_order()
    {
        WorkLog log = Log(DutyOf(new DutyTime.OnceIn([new(8, 8), new(1, 1)])), WorkRecord.Done("D", Day(1, 20, 2021)));

        Assert.Equal(["NotYet", "Open"], States(log, Day(6, 30)));
        Assert.Equal(["Done", "Late"], States(log, Day(5, 31, 2021)));
    }

    /// <summary>10 days after Wednesday 2 December: Saturday 12, which is no holiday; after 15 December: Friday 25, moved past the 26th and Sunday.</summary>
    [Fact]
    public void A_duty_that_waits_for_something_is_due_within_its_term_each_time()
    {
        Duty duty = DutyOf(new DutyTime.After(Label("ASSIGNED"), Term.Days(10)));

        Assert.Equal(["Unclear"], States(Log(duty), Day(12, 31)));
        Assert.Equal(
            "titolo D: da chiarire, dato mancante: la registrazione di «titolo ASSIGNED» — calendario, Avviso di prova",
            Log(duty).On(Day(12, 31))[0].Explain(Language.Italian));
        WorkLog log = Log(duty, WorkRecord.Happened("ASSIGNED", Day(12, 2)), WorkRecord.Happened("ASSIGNED", Day(12, 15)), WorkRecord.Done("D", Day(12, 14)));
        Assert.Equal(
            [(Day(12, 12), DueState.DoneLate), (Day(12, 28), DueState.Late)],
            log.On(Day(12, 29)).Select(item => (item.Window!.End, item.State)));
        Assert.Equal(2, log.On(Day(12, 29))[0].DaysLate);
    }

    [Fact]
    public void A_duty_without_a_term_after_something_is_unclear_until_done()
    {
        Duty duty = DutyOf(new DutyTime.After(Label("START")));

        Assert.Equal(["Unclear"], States(Log(duty, WorkRecord.Happened("START", Day(6, 1))), Day(12, 31)));
        Assert.Equal(["Done"], States(Log(duty, WorkRecord.Happened("START", Day(6, 1)), WorkRecord.Done("D", Day(6, 9))), Day(12, 31)));
    }

    /// <summary>A duty that lasts is due while it lasts, and shown by its records at the end; nobody is late with it.</summary>
    [Fact]
    public void A_duty_that_lasts_is_open_and_then_done_if_something_shows_it()
    {
        Duty duty = DutyOf(new DutyTime.Throughout());

        Assert.Equal(["Ongoing"], States(Log(duty, WorkRecord.Done("D", Day(7, 1))), Day(5, 31, 2021)));
        Assert.Empty(Log(duty).DueOn(Day(5, 31, 2021)));
        Assert.Equal(["Done"], States(Log(duty, WorkRecord.Done("D", Day(7, 1))), Day(6, 1, 2021)));
        Assert.Equal(["Unclear"], States(Log(duty), Day(6, 1, 2021)));
    }

    [Theory]
    [InlineData(DutyForce.Required, DueState.Late)]
    [InlineData(DutyForce.Intended, DueState.Unclear)]
    [InlineData(DutyForce.Allowed, DueState.Unclear)]
    public void Only_a_required_duty_is_late(DutyForce force, DueState state) =>
        Assert.Equal(state, Log(DutyOf(new DutyTime.By(Day(9, 30)), force)).On(Day(10, 1))[0].State);

    /// <summary>What is intended or lasts is done whenever it is done: with no day to be late from, and no margin.</summary>
    [Fact]
    public void What_nobody_can_be_late_with_is_never_done_late()
    {
        foreach (Duty duty in new[] { DutyOf(new DutyTime.By(Day(9, 30)), DutyForce.Intended), DutyOf(new DutyTime.Throughout(new(1, 4))) })
        {
            DueItem item = Log(duty, WorkRecord.Done("D", Day(12, 24))).On(Day(12, 31))[0];
            Assert.Equal((DueState.Done, 0, false), (item.State, item.DaysLate, item.CanBeLate));
            Assert.Empty(Assert.IsType<Outcome.Met>(item.ToFinding().Outcome).Margins);
        }
    }

    /// <summary>What lies in the term of a happening answers that one, although an earlier one was never answered.</summary>
    [Fact]
    public void What_was_done_answers_the_happening_in_whose_term_it_lies()
    {
        Duty duty = DutyOf(new DutyTime.After(Label("ASKED"), Term.Days(10)));
        WorkLog log = Log(duty, WorkRecord.Happened("ASKED", Day(8, 5)), WorkRecord.Happened("ASKED", Day(10, 1)), WorkRecord.Done("D", Day(10, 9)));

        Assert.Equal(["Late", "Done"], States(log, Day(10, 20)));
        Assert.Equal(["Late", "Open"], States(log, Day(10, 8)));
    }

    /// <summary>A summer centre from June to September and June again: it starts in June 2020, and after its last summer it has ended.</summary>
    [Fact]
    public void A_start_and_an_end_are_not_in_a_pause()
    {
        var activity = new Activity(Label("A"), [Over(1, 12)], [new(1, 2), new(5, 12)]);

        Assert.Equal((3, 4), (activity.Start, activity.End));
        Assert.Equal(["NotYet", "NotYet"], States(Log(activity), Day(7, 31)));
        Assert.Equal(["Late", "Open"], States(Log(activity), Day(9, 1)));
        Assert.Null(new Activity(Label("A"), [Over(1, 2)], [new(1, 2)]).Start);
    }

    /// <summary>A happening that nobody recorded does not undo what was done; and what was done before a happening does not answer it.</summary>
    [Fact]
    public void What_was_done_counts_although_its_happening_was_not_recorded()
    {
        Duty duty = DutyOf(new DutyTime.After(Label("ASSIGNED"), Term.Days(10)));

        Assert.Equal(["Done"], States(Log(duty, WorkRecord.Done("D", Day(9, 1))), Day(12, 31)));
        Assert.Equal(["Late"], States(Log(duty, WorkRecord.Done("D", Day(9, 1)), WorkRecord.Happened("ASSIGNED", Day(9, 2))), Day(12, 31)));
    }

    /// <summary>Two requests of one day are two happenings; the same with the same evidence is a repetition.</summary>
    [Fact]
    public void Two_happenings_of_one_day_are_told_apart_by_their_evidence()
    {
        WorkPlan plan = WorkPlan.Create(Label("PLAN"), Year2020, [], duties: [DutyOf(new DutyTime.After(Label("ASKED"), Term.Days(10)))]).OrThrow();

        Assert.Equal(2, plan.Read([WorkRecord.Happened("ASKED", Day(9, 2), "prot. 1"), WorkRecord.Happened("ASKED", Day(9, 2), "prot. 2")]).OrThrow().On(Day(9, 2)).Count);
        Assert.Equal(
            "WP-RECORD-TWICE",
            Assert.Single(plan.Read([WorkRecord.Happened("ASKED", Day(9, 2), "prot. 1"), WorkRecord.Happened("ASKED", Day(9, 2), "prot. 1")]).DefectsOrEmpty()).Code.Code);
    }

    [Fact]
    public void A_duty_by_a_day_is_due_until_it()
    {
        WorkLog log = Log(DutyOf(new DutyTime.By(Day(9, 30))));

        Assert.Equal(["Open"], States(log, Day(9, 30)));
        Assert.Equal(["Late"], States(log, Day(10, 1)));
        Assert.Empty(log.DueOn(Day(10, 1)));
        Assert.Equal("D", Assert.Single(log.DueOn(Day(9, 30))).Label.Code);
        Assert.Equal("title D, 2020-06-01 to 2020-09-30: 1 day late — calendario, Avviso di prova", log.LateOn(Day(10, 1))[0].Explain(Language.English));
    }

    [Fact]
    public void Every_defect_of_the_records_is_told_at_once()
    {
        WorkPlan plan = WorkPlan.Create(
            Label("PLAN"), Year2020, [new(Label("A"), [Over(1, 2)], milestones: [new(Label("M"), 1)])],
            duties: [DutyOf(Quarterly), new(Label("E"), [Lead], new DutyTime.After(Label("HAPPENS")))]).OrThrow();

        Validated<WorkLog> log = plan.Read(
        [
            WorkRecord.Started("M", Day(6, 1)),
            WorkRecord.Done("A", Day(5, 31)),
            WorkRecord.Happened("D", Day(6, 1)),
            WorkRecord.Started("A", Day(7, 1)),
            WorkRecord.Started("A", Day(7, 2)),
            WorkRecord.Ended("A", Day(6, 30)),
            WorkRecord.Done("D", Day(7, 1)),
            WorkRecord.Done("D", Day(7, 2)),
            WorkRecord.Done("D", Day(7, 1)),
            WorkRecord.Done("M", new(2031, 6, 1)),
            WorkRecord.Done("M", new(2031, 5, 31)),
        ]);

        Assert.Equal(
            [
                ("WP-UNKNOWN", "records[0]"), ("WP-UNKNOWN", "records[1]"), ("WP-EARLY", "records[1]"), ("WP-UNKNOWN", "records[2]"), ("WP-RECORD-TWICE", "records[4]"),
                ("WP-ENDS-BEFORE-START", "records[5]"), ("WP-RECORD-TWICE", "records[8]"), ("WP-AFTER-END", "records[9]"), ("WP-RECORD-TWICE", "records[10]"),
            ],
            log.DefectsOrEmpty().Select(defect => (defect.Code.Code, defect.Path)));
    }

    /// <summary>The year 0 is part of the plan: its first month is the first in which something can have been done.</summary>
    [Fact]
    public void A_record_of_the_year_zero_is_not_too_early()
    {
        WorkPlan plan = WorkPlan.Create(Label("PLAN"), PlanTerm.Relative(12, yearZero: 2), [new(Label("A"), [Over(-1, 0)])]).OrThrow();
        Assert.Equal("WP-NO-START", Assert.Single(plan.Read([]).DefectsOrEmpty()).Code.Code);

        WorkPlan started = plan.StartingIn(new(2020, 9)).OrThrow();
        Assert.Equal(["Done", "NotYet"], States(started.Read([WorkRecord.Started("A", Day(7, 1))]).OrThrow(), Day(7, 31)));
        Assert.Equal("WP-EARLY", Assert.Single(started.Read([WorkRecord.Started("A", Day(6, 30))]).DefectsOrEmpty()).Code.Code);
    }

    /// <summary>Records of several kinds and codes, of which some share a day.</summary>
    [Law]
    public void The_order_of_the_records_does_not_matter(RecordDays days)
    {
        WorkPlan plan = WorkPlan.Create(
            Label("PLAN"), Year2020, [new(Label("A"), [Over(1, 2)]), new(Label("B"), [Over(1, 2)])],
            duties: [DutyOf(Quarterly), new(Label("E"), [Lead], new DutyTime.After(Label("HAPPENS")))]).OrThrow();
        WorkRecord[] others = [WorkRecord.Started("B", Day(7, 1)), WorkRecord.Happened("HAPPENS", Day(7, 1)), WorkRecord.Started("A", Day(7, 1)), WorkRecord.Done("E", Day(7, 1))];

        Assert.Equal(plan.Read([.. Done(days.Days), .. others]), plan.Read([.. others.Reverse(), .. Done(days.Shuffled)]));
    }

    /// <summary>Every record counts at most once, and a window that is done stays done as days go by.</summary>
    [Law]
    public void A_record_counts_once_and_what_is_done_stays_done(RecordDays days)
    {
        WorkLog log = Log(DutyOf(Quarterly), [.. Done(days.Days)]);
        LocalDate day = Day(6, 1).PlusDays(days.Asked);
        ValueList<DueItem> now = log.On(day);

        Assert.Equal(now.SelectMany(item => item.Records).Count(), now.SelectMany(item => item.Records).Distinct().Count());
        Assert.All(now.SelectMany(item => item.Records), record => Assert.True(record.On <= day));
        ValueList<DueItem> later = log.On(day.PlusDays(1));
        Assert.All(now.Zip(later), pair => Assert.True(pair.First.State != DueState.Done || pair.Second.State == DueState.Done));
    }

    private static IEnumerable<WorkRecord> Done(ValueList<int> days) => days.Select(day => WorkRecord.Done("D", Day(6, 1).PlusDays(day)));
}
