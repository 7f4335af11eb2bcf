using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A service of a call: its price to the family, the smallest group it starts with, when it runs. Italian term: servizio offerto.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ServiceOffer
{
    /// <summary>Builds a service.</summary>
    /// <param name="label">What it is called and where it stands.</param>
    /// <param name="months">From which month to which, both inclusive, as days of the common (ISO) calendar: the first and the last one.</param>
    /// <param name="price">Who pays what of its price; <see langword="null"/> where it is free or the text sets none.</param>
    /// <param name="leastGroup">With how many it starts at least, from 1 up; <see langword="null"/> where any number does.</param>
    /// <param name="pausedIn">The months of every year in which it rests, from 1 to 12.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastGroup"/> is below 1, or a month outside its bounds.</exception>
    public ServiceOffer(
        RuleLabel label, DateInterval months, CostSharing? price = null, Policy<int>? leastGroup = null, ValueList<int>? pausedIn = null)
    {
        if (leastGroup?.Value < 1 || pausedIn?.Any(month => month is < 1 or > 12) == true)
        {
            throw new ArgumentOutOfRangeException(nameof(leastGroup), "A group is of one at least, a month goes from 1 to 12.");
        }

        Label = Guard.Against.Null(label);
        Months = Guard.Against.Null(months);
        Price = price;
        LeastGroup = leastGroup;
        PausedIn = pausedIn ?? [];
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The first and the last day on which it may run.</summary>
    public DateInterval Months { get; }

    /// <summary>Who pays what of its price; <see langword="null"/> where it is free or the text sets none.</summary>
    public CostSharing? Price { get; }

    /// <summary>With how many it starts at least; <see langword="null"/> where any number does.</summary>
    public Policy<int>? LeastGroup { get; }

    /// <summary>The months of every year in which it rests.</summary>
    public ValueList<int> PausedIn { get; }

    /// <summary>Whether it runs on a day, as far as its months say.</summary>
    /// <param name="day">The day, in the common (ISO) calendar.</param>
    public bool RunsOn(LocalDate day) => Months.Contains(day) && !PausedIn.Contains(day.Month);

    /// <summary>Whether so many are enough for it to start, with the margin.</summary>
    /// <param name="enrolled">How many want it; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="enrolled"/> is negative.</exception>
    public Finding Start(int enrolled)
    {
        Guard.Against.BelowMinimum(enrolled, 0);
        int least = LeastGroup?.Value ?? 1;
        var margin = new Margin(new(Ratio.Whole(enrolled - least), Unit.Count, decimals: 0));
        RuleLabel rule = LeastGroup?.Label ?? Label;
        return new(
            rule.Code,
            rule.Title,
            rule.Source.Or(VoucherDefects.Source),
            [new("ENROLLED", new("iscritti", "enrolled"), FactValue.Of(enrolled), Provenance.Given)],
            [new("LEAST-GROUP", new("almeno", "at least"), FactValue.Of(least), rule.Provenance)],
            enrolled >= least ? new Outcome.Met([margin]) : new Outcome.NotMet([margin]));
    }

    /// <summary>The code of the service.</summary>
    public override string ToString() => Label.Code;
}
