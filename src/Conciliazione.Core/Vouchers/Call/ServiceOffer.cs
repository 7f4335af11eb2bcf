using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// A service of a call: its price to the family, the minimum group to start it, and the months, days and hours in which it runs.
/// Italian term: servizio offerto.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ServiceOffer
{
    /// <summary>Initializes a new service.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="months">
    /// The first and last months, both inclusive, as days of the common (ISO) calendar: the first day and the last day.
    /// </param>
    /// <param name="price">
    /// The rule that shares the price; <see langword="null"/> if the service is free or the text sets no price.
    /// </param>
    /// <param name="minimumGroup">
    /// The minimum number of participants, from 1; <see langword="null"/> if any number is enough.
    /// </param>
    /// <param name="pausedIn">The months in which the service pauses every year, from 1 to 12.</param>
    /// <param name="hours">The opening hours; <see langword="null"/> if the text sets none.</param>
    /// <param name="weekdays">
    /// The days of the week on which the service runs; when omitted, those of the hours, or every day if there are none.
    /// </param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimumGroup"/> is below 1, a month of <paramref name="pausedIn"/> is not from 1 to 12, or one of
    /// <paramref name="weekdays"/> is not a day of the week.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="months"/> is in another calendar.</exception>
    public ServiceOffer(
        RuleLabel label,
        DateInterval months,
        CostSharing? price = null,
        Policy<int>? minimumGroup = null,
        ValueList<int>? pausedIn = null,
        Policy<ValueList<ServiceHours>>? hours = null,
        ValueList<IsoDayOfWeek>? weekdays = null)
    {
        Label = Guard.Against.Null(label);
        Months = Guard.Against.NonIsoDate(months);
        if (minimumGroup?.Value < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumGroup), "A group is of one at least.");
        }

        if (pausedIn?.Any(month => month is < 1 or > 12) == true)
        {
            throw new ArgumentOutOfRangeException(nameof(pausedIn), "A month goes from 1 to 12.");
        }

        if (weekdays?.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) == true)
        {
            throw new ArgumentOutOfRangeException(nameof(weekdays), "Not a day of the week.");
        }

        Price = price;
        MinimumGroup = minimumGroup;
        PausedIn = pausedIn ?? [];
        Hours = hours;
        Weekdays = weekdays ?? hours?.Value.Select(each => each.Day).Distinct().ToValueList() ?? [];
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The first and last days on which the service may run.</summary>
    public DateInterval Months { get; }

    /// <summary>
    /// The rule that shares the price; <see langword="null"/> if the service is free or the text sets no price.
    /// </summary>
    public CostSharing? Price { get; }

    /// <summary>The minimum number of participants; <see langword="null"/> if any number is enough.</summary>
    public Policy<int>? MinimumGroup { get; }

    /// <summary>The months in which the service pauses every year.</summary>
    public ValueList<int> PausedIn { get; }

    /// <summary>The opening hours; <see langword="null"/> if the text sets none.</summary>
    public Policy<ValueList<ServiceHours>>? Hours { get; }

    /// <summary>The days of the week on which the service runs; empty for every day.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; }

    /// <summary>The minutes of opening per week; <see langword="null"/> if the text sets no hours.</summary>
    public long? WeeklyMinutes => Hours?.Value.Sum(each => each.Minutes);

    /// <summary>Determines whether the service runs on a day, based on its months and days of the week; holidays are not considered.</summary>
    /// <param name="day">The day, in the common (ISO) calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public bool RunsOn(LocalDate day) =>
        Months.Contains(Guard.Against.NonIsoDate(day)) && !PausedIn.Contains(day.Month) && (Weekdays.Count == 0 || Weekdays.Contains(day.DayOfWeek));

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
                    ? new("LEAST-GROUP", new("numero minimo", "smallest group"), FactValue.Of(new LocalizedText("non previsto", "none set")), rule.Provenance)
                    : new("LEAST-GROUP", new("almeno", "at least"), FactValue.Of(MinimumGroup.Value), rule.Provenance),
            ],
            Outcome.MetIf(MinimumGroup is null || enrolled >= MinimumGroup.Value, margins));
    }

    /// <summary>Returns the code of the service.</summary>
    public override string ToString() => Label.Code;
}
