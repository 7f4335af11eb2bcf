namespace Conciliazione.WorkPlans;

/// <summary>Finds the defects of a work plan, all of them.</summary>
internal sealed class PlanCheck
{
    private readonly List<Defect> _defects = [];
    private readonly WorkPlan _plan;
    private readonly HashSet<string> _activities;
    private readonly string _list;

    private PlanCheck(WorkPlan plan)
    {
        _plan = plan;
        _activities = [.. plan.Activities.Select(activity => activity.Label.Code)];
        _list = string.Join(", ", _activities.DefaultIfEmpty("—"));
    }

    private PlanTerm Term => _plan.Term;

    public static IReadOnlyCollection<Defect> DefectsOf(WorkPlan plan)
    {
        var check = new PlanCheck(plan);
        check._defects.AddRange(Codes(plan).Repeated(code => code).Select(twice => DefectCodes.WorkPlanTwice.At("", twice.Key, 1, plan.Label.Source)));
        foreach (Activity activity in plan.Activities)
        {
            check.Add(activity);
        }

        foreach (Duty duty in plan.Duties)
        {
            check.Add(duty);
        }

        foreach (ActivityPrecedence rule in plan.Precedences)
        {
            check.Add(rule);
        }

        if (Circular(plan.Precedences) is { } circle)
        {
            check._defects.Add(DefectCodes.WorkPlanCircular.At("precedences", string.Join(" < ", circle), 0, plan.Label.Source));
        }

        return check._defects;
    }

    /// <summary>Returns activities each of which comes before the next and the last before the first; <see langword="null"/> if there are none.</summary>
    private static List<string>? Circular(ValueList<ActivityPrecedence> rules)
    {
        ILookup<string, string> before = rules.ToLookup(rule => rule.Second, rule => rule.First, StringComparer.Ordinal);
        ILookup<string, string> after = rules.ToLookup(rule => rule.First, rule => rule.Second, StringComparer.Ordinal);
        Dictionary<string, int> waitingFor = before.ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        // Whoever waits for nobody is taken away, until everybody waits.
        var free = new Queue<string>(after.Select(group => group.Key).Where(code => !waitingFor.ContainsKey(code)));
        while (free.TryDequeue(out string? code))
        {
            foreach (string next in after[code])
            {
                if (--waitingFor[next] == 0)
                {
                    waitingFor.Remove(next);
                    free.Enqueue(next);
                }
            }
        }

        if (waitingFor.Count == 0)
        {
            return null;
        }

        // Going back from anybody who waits, to somebody who waits too, comes to a circle.
        var way = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        string at = waitingFor.Keys.Order(StringComparer.Ordinal).First();
        for (; places.TryAdd(at, way.Count); at = before[at].First(waitingFor.ContainsKey))
        {
            way.Add(at);
        }

        List<string> circle = way[places[at]..];
        circle.Reverse();
        int first = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
        return [.. circle[first..], .. circle[..first]];
    }

    /// <summary>Returns the code of every activity, milestone and duty, as often as it is given.</summary>
    private static IEnumerable<string> Codes(WorkPlan plan) => plan.Activities
        .SelectMany(activity => activity.Milestones.Select(milestone => milestone.Label.Code).Prepend(activity.Label.Code))
        .Concat(plan.Duties.Select(duty => duty.Label.Code));

    private static bool IsCovered(Activity activity, MonthSpan pause) => activity.Bars.Any(bar => bar.Match(
        over => over.Months.Contains(pause),
        from => from.Month <= pause.First,
        within => within.Block.Contains(pause)));

    private void Add(Activity activity)
    {
        string path = $"activities[{activity.Label.Code}]";
        AddOutside(path + ".bars", activity.Bars.Select(bar => new MonthSpan(bar.First, bar.Last)));
        foreach (Milestone milestone in activity.Milestones)
        {
            AddOutside($"{path}.milestones[{milestone.Label.Code}]", [new(milestone.Month, milestone.Month)]);
        }

        foreach (MonthSpan pause in activity.Pauses.Where(pause => !IsCovered(activity, pause)))
        {
            _defects.Add(DefectCodes.WorkPlanPause.At(path + ".pauses", Term.Words(pause), Words(activity), activity.Label.Source));
        }

        foreach (Milestone milestone in activity.Milestones.Where(milestone => Term.Months.Contains(milestone.Month)))
        {
            if (milestone.Day is { } day && Term.MonthOf(milestone.Month)?.ToDateInterval().Contains(day) != true)
            {
                _defects.Add(DefectCodes.WorkPlanMilestoneDay.At(
                    $"{path}.milestones[{milestone.Label.Code}]", FactValue.Of(day), FactValue.Of(Term.Words(milestone.Month)), milestone.Label.Source));
            }
        }
    }

    private void Add(Duty duty)
    {
        string path = $"duties[{duty.Label.Code}]";
        AddOutside(path, duty.Time.Months);
        if (duty.Time is DutyTime.Every every && (every.Over is null || Term.Months.Contains(every.Over))
            && Term.WithoutPeriod(path, every.Cadence, every.Over, duty.Label.Source) is { } without)
        {
            _defects.Add(without);
        }

        if (duty.Time is DutyTime.By by && Term.Days is { } days && !days.Contains(by.Day))
        {
            _defects.Add(DefectCodes.WorkPlanDutyDay.At(path, FactValue.Of(by.Day), FactValue.Of(Term.Words(Term.Months)), duty.Label.Source));
        }
    }

    private void Add(ActivityPrecedence rule) => _defects.AddRange(new[] { rule.First, rule.Second }
        .Where(code => !_activities.Contains(code))
        .Select(code => DefectCodes.WorkPlanUnknownActivity.At($"precedences[{rule.Label.Code}]", code, _list, rule.Label.Source)));

    private void AddOutside(string path, IEnumerable<MonthSpan> months) => _defects.AddRange(months
        .Where(span => !Term.Months.Contains(span))
        .Select(outside => DefectCodes.WorkPlanOutside.At(path, Term.Words(outside), Term.Words(Term.Months), _plan.Label.Source)));

    private LocalizedText Words(Activity activity) => activity.Bars.Count == 0
        ? new("non indicati nel testo", "not in the text")
        : LocalizedText.Join("; ", activity.Bars.Select(bar => Term.Words(new MonthSpan(bar.First, bar.Last))));
}
