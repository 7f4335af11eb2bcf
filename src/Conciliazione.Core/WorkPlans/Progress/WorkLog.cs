using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>What was done under a work plan, read against it. Italian term: stato di avanzamento.</summary>
/// <remarks>
/// <para>The records are facts given by the caller; those after the day asked for are not seen. Equality is by content. Immutable and
/// thread-safe.</para>
/// <para>A record of a duty that recurs counts for the period in which its day lies, unless that one is fulfilled; then for the oldest
/// earlier one that is not, which it fulfils late. That a second meeting in one period makes up for a missed one is our
/// interpretation.</para>
/// </remarks>
public sealed record WorkLog
{
    private const int YearsAfterTheEnd = 10;

    private WorkLog(WorkPlan plan, ValueList<WorkRecord> records)
    {
        Plan = plan;
        Records = records;
    }

    /// <summary>The plan.</summary>
    public WorkPlan Plan { get; }

    /// <summary>The records, in the order of their days.</summary>
    public ValueList<WorkRecord> Records { get; }

    /// <summary>
    /// Returns everything that the plan makes due, as it stands on a day: the start and the end of each activity, milestones, and each
    /// time of each duty whose time has begun or is the next one.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<DueItem> On(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        var items = new List<DueItem>();
        ILookup<(RecordKind, string), WorkRecord> seen = Records.TakeWhile(record => record.On <= day).ToLookup(record => (record.Kind, record.Code));
        foreach (Activity activity in Plan.Activities)
        {
            string code = activity.Label.Code;
            ValueList<WorkRecord> started = Of(RecordKind.Started, code);
            ValueList<WorkRecord> ended = Of(RecordKind.Ended, code);

            // An activity that ended also started, on an unrecorded day.
            bool isUnrecorded = started.Count == 0 && ended.Count > 0;
            items.Add(DueItem.Judge(
                DueKind.Start,
                activity.Label,
                activity.Start is { } start && !isUnrecorded ? Days(new(start, start)) : null,
                started,
                day,
                waitsFor: isUnrecorded ? new("avvio", "start") : null));
            items.Add(DueItem.Judge(DueKind.End, activity.Label, activity.End is { } end ? Days(new(end, end)) : null, ended, day));
            items.AddRange(activity.Milestones.Select(milestone => DueItem.Judge(
                DueKind.Milestone,
                milestone.Label,
                milestone.Day is { } on ? new(on, on) : Days(new(milestone.Month, milestone.Month)),
                Of(RecordKind.Done, milestone.Label.Code),
                day)));
        }

        foreach (Duty duty in Plan.Duties)
        {
            items.AddRange(DutyTimes.On(duty, Plan.Term, Of(RecordKind.Done, duty.Label.Code), Happened(duty), day));
        }

        return items.ToValueList();

        ValueList<WorkRecord> Of(RecordKind kind, string code) => seen[(kind, code)].ToValueList();

        ValueList<WorkRecord> Happened(Duty duty) => duty.Time is DutyTime.After after ? Of(RecordKind.Happened, after.Happening.Code) : [];
    }

    /// <summary>Returns what is due now: its time has begun and is not over, and it is not done.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<DueItem> DueOn(LocalDate day) => On(day).Where(item => item.State == DueState.Open).ToValueList();

    /// <summary>Returns what is late: its time is over and nothing shows that it was done; the longest late first.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<DueItem> LateOn(LocalDate day) =>
        On(day).Where(item => item.State == DueState.Late).OrderByDescending(item => item.DaysLate).ToValueList();

    internal static Validated<WorkLog> Read(WorkPlan plan, ValueList<WorkRecord> records)
    {
        LegalSource source = plan.Label.Source;
        if (plan.Term.Days is not { } days)
        {
            return Validated<WorkLog>.From([DefectCodes.WorkPlanNoStart.At("plan", LocalizedText.Same(plan.Label.Code), new("un mese di avvio", "a starting month"), source)], () => new(plan, records));
        }

        var defects = new List<Defect>();
        Dictionary<RecordKind, HashSet<string>> known = Enum.GetValues<RecordKind>()
            .ToDictionary(kind => kind, kind => CodesOf(kind, plan).ToHashSet(StringComparer.Ordinal));
        Dictionary<string, LocalDate> starts = records.Where(record => record.Kind == RecordKind.Started)
            .GroupBy(record => record.Code, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().On, StringComparer.Ordinal);
        HashSet<string> duties = [.. plan.Duties.Select(duty => duty.Label.Code)];
        Dictionary<RecordKind, string> list = known.ToDictionary(kind => kind.Key, kind => string.Join(", ", kind.Value.DefaultIfEmpty("—")));
        var seen = new HashSet<(RecordKind, string, LocalDate?, string?)>();
        LocalDate latest = days.End.PlusYears(YearsAfterTheEnd);
        for (int i = 0; i < records.Count; i++)
        {
            WorkRecord record = records[i];
            string path = FormattableString.Invariant($"records[{i}]");
            if (!known[record.Kind].Contains(record.Code))
            {
                defects.Add(DefectCodes.WorkPlanUnknown.At(path, record.Code, list[record.Kind], source));
            }

            if (record.On < days.Start)
            {
                defects.Add(DefectCodes.WorkPlanEarly.At(path, FactValue.Of(record.On), FactValue.Of(days.Start), source));
            }
            else if (record.On > latest)
            {
                defects.Add(DefectCodes.WorkPlanAfterEnd.At(path, FactValue.Of(record.On), FactValue.Of(latest), source));
            }

            // A duty is done more than once, and what it waits for happens so, even on one day: only the very same record is refused.
            bool recurs = record.Kind == RecordKind.Happened || (record.Kind == RecordKind.Done && duties.Contains(record.Code));
            if (!seen.Add((record.Kind, record.Code, recurs ? record.On : null, recurs ? record.Evidence : null)))
            {
                defects.Add(DefectCodes.WorkPlanRecordTwice.At(path, record.Code, 1, source));
            }

            if (record.Kind == RecordKind.Ended && starts.TryGetValue(record.Code, out LocalDate start) && record.On < start)
            {
                defects.Add(DefectCodes.WorkPlanEndsBeforeStart.At(path, FactValue.Of(record.On), FactValue.Of(start), source));
            }
        }

        return Validated<WorkLog>.From(defects, () => new(plan, records
            .OrderBy(record => record.On).ThenBy(record => record.Kind).ThenBy(record => record.Code, StringComparer.Ordinal)
            .ThenBy(record => record.Evidence, StringComparer.Ordinal).ToValueList()));
    }

    private static IEnumerable<string> CodesOf(RecordKind kind, WorkPlan plan) => kind switch
    {
        RecordKind.Done => plan.Activities.SelectMany(activity => activity.Milestones).Select(milestone => milestone.Label.Code)
            .Concat(plan.Duties.Select(duty => duty.Label.Code)),
        RecordKind.Happened => plan.Duties.Select(duty => duty.Time).OfType<DutyTime.After>().Select(after => after.Happening.Code)
            .Distinct(StringComparer.Ordinal),
        _ => plan.Activities.Select(activity => activity.Label.Code),
    };

    private DateInterval? Days(MonthSpan months) => Plan.Term.DaysOf(months);
}
