using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// A service of a call: the activity of a work plan by which it runs, its price to the family, the minimum group to start it, and its days
/// and hours. Italian term: servizio offerto.
/// </summary>
/// <remarks>The months and the pauses are those of the activity. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ServiceOffer
{
    /// <summary>Initializes a new service.</summary>
    /// <param name="term">The months of the work plan.</param>
    /// <param name="activity">The activity of that plan: code, title, source, months and pauses.</param>
    /// <param name="price">
    /// The rule that shares the price; <see langword="null"/> if the service is free or the text sets no price.
    /// </param>
    /// <param name="minimumGroup">
    /// The minimum number of participants, from 1; <see langword="null"/> if any number is enough.
    /// </param>
    /// <param name="hours">The opening hours; <see langword="null"/> if the text sets none.</param>
    /// <param name="weekdays">
    /// The days of the week on which the service runs; when omitted, those of the hours, or every day if there are none.
    /// </param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimumGroup"/> is below 1, or one of <paramref name="weekdays"/> is not a day of the week.
    /// </exception>
    public ServiceOffer(
        PlanTerm term,
        Activity activity,
        CostSharing? price = null,
        Policy<int>? minimumGroup = null,
        Policy<ValueList<ServiceHours>>? hours = null,
        ValueList<IsoDayOfWeek>? weekdays = null)
    {
        Term = Guard.Against.Null(term);
        Activity = Guard.Against.Null(activity);
        if (minimumGroup?.Value < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumGroup), "A group is of one at least.");
        }

        if (weekdays?.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) == true)
        {
            throw new ArgumentOutOfRangeException(nameof(weekdays), "Not a day of the week.");
        }

        Price = price;
        MinimumGroup = minimumGroup;
        Hours = hours;
        Weekdays = weekdays ?? hours?.Value.Select(each => each.Day).Distinct().ToValueList() ?? [];
    }

    /// <summary>The code, title, source and provenance: those of the activity.</summary>
    public RuleLabel Label => Activity.Label;

    /// <summary>The months of the work plan.</summary>
    public PlanTerm Term { get; }

    /// <summary>The activity by which the service runs: its months and pauses.</summary>
    public Activity Activity { get; }

    /// <summary>
    /// The rule that shares the price; <see langword="null"/> if the service is free or the text sets no price.
    /// </summary>
    public CostSharing? Price { get; }

    /// <summary>The minimum number of participants; <see langword="null"/> if any number is enough.</summary>
    public Policy<int>? MinimumGroup { get; }

    /// <summary>The opening hours; <see langword="null"/> if the text sets none.</summary>
    public Policy<ValueList<ServiceHours>>? Hours { get; }

    /// <summary>The days of the week on which the service runs; empty for every day.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; }

    /// <summary>The minutes of opening per week; <see langword="null"/> if the text sets no hours.</summary>
    public long? WeeklyMinutes => Hours?.Value.Sum(each => each.Minutes);

    /// <summary>
    /// Determines whether the service runs on a day, based on the months of its activity and its days of the week; holidays, and what may
    /// end the activity earlier, are not considered.
    /// </summary>
    /// <param name="day">The day, in the common (ISO) calendar.</param>
    /// <returns>The answer; unknown where the text does not give the months, or the plan has no start.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public Known<bool> RunsOn(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        if (Weekdays.Count > 0 && !Weekdays.Contains(day.DayOfWeek))
        {
            return false;
        }

        if (Term.Start is null)
        {
            return Known<bool>.Unknown;
        }

        int month = Term.NumberOf(day.ToYearMonth());
        return Term.Months.Contains(month) ? Activity.IsActiveIn(month) : false;
    }

    /// <summary>
    /// Returns whether a number of participants is enough to start the service, with the margin; without a minimum group any
    /// number is, and there is no margin.
    /// </summary>
    /// <param name="enrolled">The number of participants enrolled; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="enrolled"/> is negative.</exception>
    public Finding Start(int enrolled)
    {
        Guard.Against.BelowMinimum(enrolled, 0);
        RuleLabel rule = MinimumGroup?.Label ?? Label;
        ValueList<Margin> margins = MinimumGroup is { } group ? [Margin.Whole(enrolled - group.Value, Unit.Count)] : [];
        return new(
            rule.Code,
            rule.Title,
            rule.Source.Or(DefectCodes.VoucherSource),
            [new("ENROLLED", new("iscritti", "enrolled"), FactValue.Of(enrolled), Provenance.Given)],
            [
                MinimumGroup is null
                    ? new("LEAST-GROUP", new("numero minimo", "smallest group"), FactValue.Of(new LocalizedText("non previsto", "none set")))
                    : new("LEAST-GROUP", new("almeno", "at least"), FactValue.Of(MinimumGroup.Value), rule.Provenance),
            ],
            Outcome.MetIf(MinimumGroup is null || enrolled >= MinimumGroup.Value, margins));
    }

    /// <summary>Returns the code of the service.</summary>
    public override string ToString() => Label.Code;
}
