using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// A service of a call: its price to the family, the minimum group to start it, and the months in which it runs.
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
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimumGroup"/> is below 1, or a month is outside its bounds.
    /// </exception>
    public ServiceOffer(
        RuleLabel label, DateInterval months, CostSharing? price = null, Policy<int>? minimumGroup = null, ValueList<int>? pausedIn = null)
    {
        Label = Guard.Against.Null(label);
        Months = Guard.Against.Null(months);
        if (minimumGroup?.Value < 1 || pausedIn?.Any(month => month is < 1 or > 12) == true)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumGroup), "A group is of one at least, a month goes from 1 to 12.");
        }

        Price = price;
        MinimumGroup = minimumGroup;
        PausedIn = pausedIn ?? [];
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

    /// <summary>Determines whether the service runs on a day, based only on its months.</summary>
    /// <param name="day">The day, in the common (ISO) calendar.</param>
    public bool RunsOn(LocalDate day) => Months.Contains(day) && !PausedIn.Contains(day.Month);

    /// <summary>Returns whether a number of participants is enough to start the service, with the margin.</summary>
    /// <param name="enrolled">The number of participants enrolled; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="enrolled"/> is negative.</exception>
    public Finding Start(int enrolled)
    {
        Guard.Against.BelowMinimum(enrolled, 0);
        int minimum = MinimumGroup?.Value ?? 1;
        var margin = Margin.Whole(enrolled - minimum, Unit.Count);
        RuleLabel rule = MinimumGroup?.Label ?? Label;
        return new(
            rule.Code,
            rule.Title,
            rule.Source.Or(DefectCodes.VoucherSource),
            [new("ENROLLED", new("iscritti", "enrolled"), FactValue.Of(enrolled), Provenance.Given)],
            [new("LEAST-GROUP", new("almeno", "at least"), FactValue.Of(minimum), rule.Provenance)],
            Outcome.MetIf(enrolled >= minimum, [margin]));
    }

    /// <summary>Returns the code of the service.</summary>
    public override string ToString() => Label.Code;
}
