using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>
/// A plan of work: its activities month by month, and the duties of those who carry it out. Italian term: cronoprogramma.
/// </summary>
/// <remarks>
/// Checked when it is made. What was done is read against it by <see cref="Read"/>. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record WorkPlan
{
    private WorkPlan(RuleLabel label, PlanTerm term, ValueList<Activity> activities, ValueList<ActivityPrecedence> precedences, ValueList<Duty> duties)
    {
        Label = label;
        Term = term;
        Activities = activities;
        Precedences = precedences;
        Duties = duties;
    }

    /// <summary>The code, title, source and provenance of the plan.</summary>
    public RuleLabel Label { get; }

    /// <summary>The months of the plan.</summary>
    public PlanTerm Term { get; }

    /// <summary>The activities, in the order of the text.</summary>
    public ValueList<Activity> Activities { get; }

    /// <summary>The rules about which activity comes first.</summary>
    public ValueList<ActivityPrecedence> Precedences { get; }

    /// <summary>The duties, in the order of the text.</summary>
    public ValueList<Duty> Duties { get; }

    /// <summary>Creates a plan, or returns its defects.</summary>
    /// <param name="label">The code, title, source and provenance of the plan.</param>
    /// <param name="term">The months of the plan.</param>
    /// <param name="activities">
    /// The activities; their codes and those of milestones and duties must be unique, bars and milestones within the term, pauses within
    /// a bar.
    /// </param>
    /// <param name="precedences">The rules about which activity comes first; both must be in the plan, and no rules may be circular.</param>
    /// <param name="duties">The duties; their months must be within the term, with a whole period of their cadence.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, a list holds <see langword="null"/>, or <paramref name="label"/> has no source.
    /// </exception>
    public static Validated<WorkPlan> Create(
        RuleLabel label,
        PlanTerm term,
        IEnumerable<Activity> activities,
        IEnumerable<ActivityPrecedence>? precedences = null,
        IEnumerable<Duty>? duties = null)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(term);
        var plan = new WorkPlan(
            label,
            term,
            Guard.Against.NullItem(activities),
            Guard.Against.NullItem(precedences ?? [], nameof(precedences)),
            Guard.Against.NullItem(duties ?? [], nameof(duties)));
        return Validated<WorkPlan>.From(PlanCheck.DefectsOf(plan), () => plan);
    }

    /// <summary>Returns the same plan with a start: month 1 is that calendar month.</summary>
    /// <param name="start">The calendar month of month 1; see <see cref="PlanTerm.StartingIn"/>.</param>
    /// <returns>The plan, or its defects: a day of a milestone or of a duty is outside its month or the plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A month of the plan would be outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not in the ISO calendar.</exception>
    public Validated<WorkPlan> StartingIn(YearMonth start) => Create(Label, Term.StartingIn(start), Activities, Precedences, Duties);

    /// <summary>Returns one finding per precedence, with the months between the two activities.</summary>
    public ValueList<Finding> CheckPrecedences()
    {
        Dictionary<string, Activity> activities = Activities.ToDictionary(activity => activity.Label.Code, StringComparer.Ordinal);
        return Precedences.Select(rule => rule.Check(activities[rule.First], activities[rule.Second], Term)).ToValueList();
    }

    /// <summary>Returns whether the whole plan lies within the days of a programme, with the days left before and after it.</summary>
    /// <param name="rule">The rule: code, title, source and provenance.</param>
    /// <param name="programme">The first and the last day of the programme.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, <paramref name="rule"/> has no source, or <paramref name="programme"/> is not in the ISO
    /// calendar.
    /// </exception>
    public Finding CheckTerm(RuleLabel rule, DateInterval programme)
    {
        Guard.Against.Unsourced(rule);
        Guard.Against.NonIsoDate(programme);
        Outcome outcome = Term.Days is { } days
            ? Outcome.MetIf(
                programme.Contains(days),
                [
                    Margin.Whole(Period.DaysBetween(programme.Start, days.Start), Calendars.TimeUnits.Day),
                    Margin.Whole(Period.DaysBetween(days.End, programme.End), Calendars.TimeUnits.Day),
                ])
            : new Outcome.Unclear([new("PLAN-START", new("mese di avvio del piano", "month in which the plan starts"))]);
        return new(
            rule,
            Term.Days is { } given
                ? [new("FIRST-DAY", new("primo giorno", "first day"), FactValue.Of(given.Start)), new("LAST-DAY", new("ultimo giorno", "last day"), FactValue.Of(given.End))]
                : [],
            [
                new("FROM", new("dal", "from"), FactValue.Of(programme.Start), rule.Provenance),
                new("TO", new("al", "to"), FactValue.Of(programme.End), rule.Provenance),
            ],
            outcome);
    }

    /// <summary>Reads what was done, or returns the defects of the records.</summary>
    /// <param name="records">What was started, ended, done or happened, in any order.</param>
    /// <returns>
    /// What was done, against which days are judged; or the defects: the plan has no start, a record is of something unknown, before the
    /// first month of the plan (a year 0 included), or repeated; an activity ends before it starts.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="records"/> or one of them is <see langword="null"/>.</exception>
    public Validated<WorkLog> Read(IEnumerable<WorkRecord> records) => WorkLog.Read(this, Guard.Against.NullItem(records));

    /// <summary>Returns the duties of a body: those that it has by name, and those of a role that it is known to be in.</summary>
    /// <param name="body">The code of the body; not blank.</param>
    /// <returns>The duties, in the order of the text; none for a body that the plan does not name.</returns>
    /// <exception cref="ArgumentException"><paramref name="body"/> is <see langword="null"/> or blank.</exception>
    public ValueList<Duty> DutiesOf(string body)
    {
        Guard.Against.NullOrWhiteSpace(body);
        return Duties.Where(duty => duty.Holders.Any(holder => holder.Bodies.Contains(body, StringComparer.Ordinal))).ToValueList();
    }

    /// <summary>Draws the plan month by month, a line per activity, with a legend of the signs used.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Draw(Language language) => PlanDrawing.Of(this, Guard.Against.Undeclared(language));

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
