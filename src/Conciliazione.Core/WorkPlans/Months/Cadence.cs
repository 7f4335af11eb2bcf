namespace Conciliazione.WorkPlans;

/// <summary>How often something is done, such as twice a year or every four months. Italian term: cadenza.</summary>
/// <remarks>
/// A period that the plan cuts short asks for nothing: that a text means whole periods is our interpretation. Equality is by content.
/// Immutable and thread-safe.
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

    /// <summary>
    /// Returns the whole periods in months of a plan, in order; none where periods of the calendar meet a plan
    /// without a start.
    /// </summary>
    /// <param name="term">The term of the plan.</param>
    /// <param name="over">The months in which the cadence holds; all months from month 1 when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is <see langword="null"/>.</exception>
    public ValueList<MonthSpan> PeriodsIn(PlanTerm term, MonthSpan? over = null)
    {
        Guard.Against.Null(term);
        MonthSpan months = over ?? new(1, term.Months.Last);
        if (Counting == CadenceCounting.Calendar && term.Start is null)
        {
            return [];
        }

        int first = months.First;
        if (Counting == CadenceCounting.Calendar)
        {
            // The first month from which a period of the calendar is whole: its distance from January is a multiple of the length.
            int fromJanuary = term.Start!.Value.Month - 1 + first - 1;
            first += (((-fromJanuary % Months) + Months) % Months);
        }

        var periods = new List<MonthSpan>();
        for (; first + Months - 1 <= months.Last; first += Months)
        {
            periods.Add(new(first, first + Months - 1));
        }

        return periods.ToValueList();
    }

    /// <summary>Returns the defect of a cadence without a whole period in its months; <see langword="null"/> if it has one, or may have.</summary>
    internal Defect? WithoutPeriod(string path, PlanTerm term, MonthSpan? over, LegalSource source) =>
        (Counting == CadenceCounting.Calendar && term.Start is null) || PeriodsIn(term, over).Count > 0
            ? null
            : DefectCodes.WorkPlanNoPeriod.At(path, Title, term.Words(over ?? new(1, term.Months.Last)), source);

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;
}
