using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>Finds the times at which a duty is due, and gives each the records that count for it.</summary>
internal static class DutyTimes
{
    public static IEnumerable<DueItem> On(Duty duty, PlanTerm term, ValueList<WorkRecord> done, ValueList<WorkRecord> happened, LocalDate day) =>
        duty.Time.Match(
            throughout => Lasting(duty, term.DaysOf(throughout.Over ?? term.Months)!, done, day),
            by => [Judge(duty, new DateInterval(term.Days!.Start, by.Day), done, day)],
            once => Recurring(duty, [.. once.Periods.Select(period => term.DaysOf(period)!)], 1, done, day),
            every => Recurring(duty, [.. term.PeriodsOf(every.Cadence, every.Over).Select(period => term.DaysOf(period)!)], every.Cadence.Times, done, day),
            after => After(duty, after, done, happened, day),
            _ => [Judge(duty, null, done, day)]);

    private static DueItem Judge(Duty duty, DateInterval? window, IEnumerable<WorkRecord> done, LocalDate day, int times = 1) =>
        DueItem.Judge(DueKind.Duty, duty.Label, window, done, day, times, duty.Force == DutyForce.Required);

    /// <summary>What lasts is due as long as it lasts; whether it was kept is for the records to show.</summary>
    private static IEnumerable<DueItem> Lasting(Duty duty, DateInterval window, ValueList<WorkRecord> done, LocalDate day) =>
        [DueItem.Judge(DueKind.Duty, duty.Label, window, day <= window.End ? [] : done, day, canBeLate: false, lasts: true)];

    private static IEnumerable<DueItem> Recurring(Duty duty, ValueList<DateInterval> windows, int times, ValueList<WorkRecord> done, LocalDate day)
    {
        var counted = windows.Select(_ => new List<WorkRecord>()).ToArray();
        var coming = new Queue<int>(Enumerable.Range(0, windows.Count).OrderBy(i => windows[i].Start));
        Queue<int> running = [], missed = [];
        foreach (WorkRecord record in done)
        {
            while (coming.TryPeek(out int i) && windows[i].Start <= record.On)
            {
                running.Enqueue(coming.Dequeue());
            }

            while (running.TryPeek(out int i) && windows[i].End < record.On)
            {
                missed.Enqueue(running.Dequeue());
            }

            // The first window that is running; if none is, the oldest one missed.
            Queue<int> from = running.Count > 0 ? running : missed;
            if (from.TryPeek(out int place))
            {
                counted[place].Add(record);
                if (counted[place].Count == times)
                {
                    from.Dequeue();
                }
            }
        }

        // Of the times that have not begun only the next one is listed.
        int next = Enumerable.Range(0, windows.Count).Where(i => windows[i].Start > day).OrderBy(i => windows[i].Start).FirstOrDefault(-1);
        return Enumerable.Range(0, windows.Count)
            .Where(i => windows[i].Start <= day || i == next)
            .Select(i => Judge(duty, windows[i], counted[i], day, times));
    }

    /// <summary>
    /// What was done answers the happening in whose term it lies, or the oldest one that is over and unanswered; without a term, the oldest
    /// unanswered one.
    /// </summary>
    private static IEnumerable<DueItem> After(Duty duty, DutyTime.After after, ValueList<WorkRecord> done, ValueList<WorkRecord> happened, LocalDate day)
    {
        if (happened.Count == 0)
        {
            return [DueItem.Judge(DueKind.Duty, duty.Label, null, done, day, waitsFor: after.Happening.Title)];
        }

        if (after.Within is { } term)
        {
            return Recurring(duty, [.. happened.Select(happening => new DateInterval(happening.On, term.EndFrom(happening.On, after.Calendar).Last))], 1, done, day);
        }

        var items = new List<DueItem>();
        int used = 0;
        foreach (WorkRecord happening in happened)
        {
            while (used < done.Count && done[used].On < happening.On)
            {
                used++;
            }

            items.Add(Judge(duty, null, used < done.Count ? [done[used++]] : [], day));
        }

        return items;
    }
}
