namespace Conciliazione.Calendars;

/// <summary>How often something is done, such as twice a year or every four months. Italian term: cadenza.</summary>
/// <remarks>
/// The periods within a plan are found by <c>PlanTerm.PeriodsOf</c>. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record Cadence
{
    private const int MaximumTimes = 1_000;
    private const int MaximumMonths = 120;

    /// <summary>Initializes a new cadence.</summary>
    /// <param name="times">The number of times in a period, at least; from 1 to 1,000, both inclusive.</param>
    /// <param name="months">The length of a period in months; from 1 to 120, both inclusive.</param>
    /// <param name="counting">Where the periods lie.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds or not a declared value.</exception>
    /// <exception cref="ArgumentException">Periods of the calendar do not divide twelve months.</exception>
    public Cadence(int times, int months, CadenceCounting counting = CadenceCounting.FromStart)
    {
        Times = Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(times, 1), MaximumTimes);
        Months = Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(months, 1), MaximumMonths);
        Counting = Guard.Against.Undeclared(counting);
        if (counting == CadenceCounting.Calendar && 12 % months != 0)
        {
            throw new ArgumentException("Periods of the calendar divide twelve months.", nameof(months));
        }
    }

    /// <summary>The number of times in a period, at least.</summary>
    public int Times { get; }

    /// <summary>The length of a period in months.</summary>
    public int Months { get; }

    /// <summary>Where the periods lie.</summary>
    public CadenceCounting Counting { get; }

    /// <summary>The cadence as text, such as <c>2 volte ogni 12 mesi</c>.</summary>
    public LocalizedText Title => LocalizedText.From(language =>
        (language, Times, Months) switch
        {
            (Language.Italian, 1, 1) => "ogni mese",
            (Language.Italian, 1, _) => FormattableString.Invariant($"ogni {Months} mesi"),
            (Language.Italian, _, 1) => FormattableString.Invariant($"{Times} volte al mese"),
            (Language.Italian, _, _) => FormattableString.Invariant($"{Times} volte ogni {Months} mesi"),
            (_, 1, 1) => "every month",
            (_, 1, _) => FormattableString.Invariant($"every {Months} months"),
            (_, _, 1) => FormattableString.Invariant($"{Times} times a month"),
            _ => FormattableString.Invariant($"{Times} times every {Months} months"),
        });

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;
}
