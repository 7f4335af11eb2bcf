using Ardalis.GuardClauses;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>Writes work plans as iCalendar (RFC 5545). Italian term: calendario del piano.</summary>
/// <remarks>
/// Months and days are whole days, without a time zone; as the standard asks, an event ends on the day after its last one, and a task is
/// due before the day after its last one. What has no days is not written: what the text leaves open, and duties that wait for
/// something. Events leave people free (transparent). The same plan, language
/// and stamp give the same text, and identifiers stay the same from one writing to the next, so that a calendar updates its entries.
/// Thread-safe.
/// </remarks>
public static class WorkPlanCalendar
{
    private const string Producer = "-//Conciliazione//Conciliazione.ICalendar//IT";

    /// <summary>
    /// Returns a plan as a calendar: an event for the months of each activity between its pauses, an event for each milestone, and a task
    /// for each time that a duty is due, with who has it and what shows it.
    /// </summary>
    /// <param name="plan">The plan; it must have a start.</param>
    /// <param name="language">The output language.</param>
    /// <param name="stamp">The moment at which the calendar is written (DTSTAMP).</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan has no start: give one by <see cref="WorkPlan.StartingIn"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a declared value, or <paramref name="stamp"/> is before the year 1.
    /// </exception>
    public static string Write(WorkPlan plan, Language language, Instant stamp)
    {
        Guard.Against.Null(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(stamp, NodaConstants.BclEpoch);
        if (plan.Term.Days is not { } days)
        {
            throw new ArgumentException("The plan has no start: give one by StartingIn.", nameof(plan));
        }

        var calendar = new Ical.Net.Calendar { ProductId = Producer };
        calendar.AddProperty("X-WR-CALNAME", plan.Label.Title.In(language));
        var written = new CalDateTime(stamp.ToDateTimeUtc(), "UTC");
        foreach (Activity activity in plan.Activities)
        {
            foreach (MonthSpan months in Runs(activity))
            {
                Add(activity.Label, $"{activity.Label.Code}.{months}", plan.Term.DaysOf(months)!);
            }

            foreach (Milestone milestone in activity.Milestones)
            {
                Add(milestone.Label, milestone.Label.Code, milestone.Day is { } day ? new(day, day) : plan.Term.DaysOf(new(milestone.Month, milestone.Month))!);
            }
        }

        // On the last day of the plan every time of every duty that has days is listed.
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (DueItem item in plan.Read([]).OrThrow().On(days.End).Where(item => item is { Kind: DueKind.Duty, Window: not null }))
        {
            int number = times[item.Label.Code] = times.GetValueOrDefault(item.Label.Code) + 1;
            calendar.Todos.Add(new Todo
            {
                Uid = Identifier(FormattableString.Invariant($"{item.Label.Code}.{number}")),
                Summary = item.Label.Title.In(language),
                Description = plan.Duties.First(duty => duty.Label.Code == item.Label.Code).Explain(language),
                DtStamp = written,
                Start = Day(item.Window!.Start),
                Due = Day(item.Window.End.PlusDays(1)),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";

        void Add(RuleLabel label, string code, DateInterval window) => calendar.Events.Add(new CalendarEvent
        {
            Uid = Identifier(code),
            Summary = label.Title.In(language),
            Description = label.Source.Cite(),
            DtStamp = written,
            Start = Day(window.Start),
            End = Day(window.End.PlusDays(1)),
            Transparency = Ical.Net.TransparencyType.Transparent,
        });

        string Identifier(string code) => $"{plan.Label.Code}.{code}@conciliazione";
    }

    /// <summary>Returns the months in which an activity is carried out, as consecutive spans without its pauses.</summary>
    private static IEnumerable<MonthSpan> Runs(Activity activity)
    {
        foreach (MonthSpan months in activity.Bars.OfType<Bar.Over>().Select(bar => bar.Months))
        {
            int? first = null;
            for (int month = months.First; month <= months.Last + 1; month++)
            {
                bool active = month <= months.Last && !activity.IsPausedIn(month);
                if (active)
                {
                    first ??= month;
                }
                else if (first is { } start)
                {
                    yield return new(start, month - 1);
                    first = null;
                }
            }
        }
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
