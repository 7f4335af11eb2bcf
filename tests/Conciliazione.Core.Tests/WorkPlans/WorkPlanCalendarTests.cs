using Conciliazione.Calendars;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.WorkPlans.WorkPlanSamples;

namespace Conciliazione.Tests.WorkPlans;

/// <summary>What a calendar program reads back from the file.</summary>
public sealed class WorkPlanCalendarTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2020, 5, 4, 10, 30);

    private static Ical.Net.Calendar Read(string text) => Ical.Net.Calendar.Load(text) ?? throw new InvalidOperationException(text);

    [Fact]
    public void Months_pauses_milestones_and_duties_are_read_back()
    {
        WorkPlan plan = WorkPlan.Create(
            Label("PLAN"),
            Year2020,
            [
                new(Label("A"), [Over(1, 12)], [new(3, 3)], [new(Label("M"), 4), new(Label("N"), 5, new LocalDate(2020, 10, 7))]),
                new(Label("B"), [new Bar.From(2), new Bar.Within(new(4, 5))]),
            ],
            duties:
            [
                new(Label("D"), [Lead], new DutyTime.Every(new Cadence(1, 6))),
                new(Label("E"), [Lead], new DutyTime.After(Label("HAPPENS"), Term.Days(10))),
                new(Label("F"), [Lead], new DutyTime.NotStated()),
            ]).OrThrow();

        Ical.Net.Calendar calendar = Read(WorkPlanCalendar.Write(plan, Language.Italian, Stamp));

        // The end of a whole day is the day after it.
        Assert.Equal(
            [
                ("PLAN.A.1..2@conciliazione", "2020-06-01", "2020-08-01"), ("PLAN.A.4..12@conciliazione", "2020-09-01", "2021-06-01"),
                ("PLAN.M@conciliazione", "2020-09-01", "2020-10-01"), ("PLAN.N@conciliazione", "2020-10-07", "2020-10-08"),
            ],
            calendar.Events.Select(one => (one.Uid!, Text(one.Start!), Text(one.End!))).Order());
        Assert.Equal(
            [("PLAN.D.1@conciliazione", "2020-06-01", "2020-12-01"), ("PLAN.D.2@conciliazione", "2020-12-01", "2021-06-01")],
            calendar.Todos.Select(one => (one.Uid!, Text(one.Start!), Text(one.Due!))).Order());
        Assert.All(calendar.Events, one => Assert.False(one.Start!.HasTime));
        Assert.All(calendar.Todos, one => Assert.False(one.Start!.HasTime || one.Due!.HasTime));
        Assert.All(calendar.Todos, one => Assert.Equal("titolo D; capofila; ogni 6 mesi; prova non indicata nel testo — calendario, Avviso di prova", one.Description));
        Assert.All(calendar.Events, one => Assert.Equal(Stamp.ToDateTimeUtc(), one.DtStamp!.AsUtc));
        Assert.Equal("titolo A", calendar.Events.First(one => one.Uid == "PLAN.A.1..2@conciliazione").Summary);
        Assert.Equal("calendario, Avviso di prova", calendar.Events.First(one => one.Uid == "PLAN.M@conciliazione").Description);

        static string Text(Ical.Net.DataTypes.CalDateTime day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
    }

    /// <summary>Read back, the days of the events are those of the months that the text gives, without pauses.</summary>
    [Law]
    public void Every_month_given_is_in_exactly_one_event(WorkPlan relative, StartingMonth start)
    {
        WorkPlan plan = relative.StartingIn(start.Value).OrThrow();
        string text = WorkPlanCalendar.Write(plan, Language.English, Stamp);
        var read = Read(text).Events.Where(one => !one.Uid!.Contains(".M", StringComparison.Ordinal))
            .SelectMany(one => Months(new(one.Start!.Year, one.Start.Month), new(one.End!.Year, one.End.Month)).Select(month => (one.Summary!, month)));

        Assert.Equal(
            plan.Activities.SelectMany(activity => Enumerable.Range(plan.Term.Months.First, plan.Term.Months.Count)
                .Where(month => InBar(activity, month)).Select(month => (activity.Label.Title.English, plan.Term.MonthOf(month)!.Value))).Order(),
            read.Order());
        Assert.Equal(text, WorkPlanCalendar.Write(plan, Language.English, Stamp));

        static IEnumerable<YearMonth> Months(YearMonth first, YearMonth end)
        {
            for (YearMonth month = first; month < end; month = month.PlusMonths(1))
            {
                yield return month;
            }
        }

        static bool InBar(Activity activity, int month) =>
            !activity.Pauses.Any(pause => pause.First <= month && month <= pause.Last)
            && activity.Bars.OfType<Bar.Over>().Any(bar => bar.Months.First <= month && month <= bar.Months.Last);
    }

    /// <summary>Cultures with another calendar, other digits and another i write the same file.</summary>
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void The_file_does_not_depend_on_the_culture(string name)
    {
        WorkPlan plan = WorkPlan.Create(
            Label("PLAN"), Year2020, [new(Label("A"), [Over(1, 12)], [new(3, 3)], [new(Label("N"), 5, new LocalDate(2020, 10, 7))])],
            duties: [new(Label("D"), [Lead], new DutyTime.Every(new Cadence(2, 6)))]).OrThrow();
        string expected = WorkPlanCalendar.Write(plan, Language.Italian, Stamp);
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, WorkPlanCalendar.Write(plan, Language.Italian, Stamp));
            Assert.Contains("DTSTART;VALUE=DATE:20200601", expected, StringComparison.Ordinal);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_plan_without_a_start_has_no_days() => Assert.Throws<ArgumentException>(
        "plan", () => WorkPlanCalendar.Write(WorkPlan.Create(Label("PLAN"), PlanTerm.Relative(12), []).OrThrow(), Language.Italian, Stamp));
}
