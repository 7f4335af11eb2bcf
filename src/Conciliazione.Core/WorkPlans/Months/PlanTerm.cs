using System.Globalization;
using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>The months of a work plan, and the calendar month in which it starts, if the text gives one. Italian term: durata.</summary>
/// <remarks>
/// Months are counted from 1, the first month of year 1; a "year 0" lies before it, see <see cref="MonthSpan"/>. A plan without a
/// start has months but no days until <see cref="StartingIn"/> gives one. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record PlanTerm
{
    /// <summary>The maximum number of months before, and from, month 1: a hundred years.</summary>
    public const int MaximumMonths = 1_200;

    /// <summary>The last year of a plan, so that what falls due after its end is a supported day.</summary>
    private const int LastYear = 9_000;

    private PlanTerm(MonthSpan months, YearMonth? start)
    {
        Months = months;
        Start = start;
    }

    /// <summary>The months, those of the year 0 included.</summary>
    public MonthSpan Months { get; }

    /// <summary>The calendar month of month 1; <see langword="null"/> if the text gives none.</summary>
    public YearMonth? Start { get; }

    /// <summary>The days of the plan; <see langword="null"/> while the start is unknown.</summary>
    public DateInterval? Days => DaysOf(Months);

    /// <summary>Creates the term of a plan between two calendar months; its month 1 is the first of them.</summary>
    /// <param name="first">The first month (inclusive), from 1962.</param>
    /// <param name="last">The last month (inclusive), up to 9000; at most a hundred years after the first.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="last"/> is before <paramref name="first"/>, or a month is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A month is outside its bounds.</exception>
    public static PlanTerm Between(YearMonth first, YearMonth last)
    {
        Claim(first, nameof(first));
        Claim(last, nameof(last));
        int count = Distance(first, last) + 1;
        if (count < 1)
        {
            throw new ArgumentException("The last month is before the first one.", nameof(last));
        }

        return new(new(1, Guard.Against.AboveMaximum(count, MaximumMonths, nameof(last))), first);
    }

    /// <summary>Creates the term of a plan whose months are counted from a start that the text does not give.</summary>
    /// <param name="months">The number of months from month 1; from 1 to <see cref="MaximumMonths"/>, both inclusive.</param>
    /// <param name="yearZero">The number of months before month 1; from 0 to <see cref="MaximumMonths"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static PlanTerm Relative(int months, int yearZero = 0)
    {
        Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(months, 1), MaximumMonths);
        Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(yearZero, 0), MaximumMonths);
        return new(new(1 - yearZero, months), start: null);
    }

    /// <summary>Returns the same months with a start.</summary>
    /// <param name="start">The calendar month of month 1; the whole plan must lie from 1962 to 9000, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A month of the plan would be outside those years.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not in the ISO calendar.</exception>
    public PlanTerm StartingIn(YearMonth start)
    {
        Claim(start, nameof(start));
        Claim(start.PlusMonths(Months.First - 1), nameof(start));
        if (Distance(start, new(LastYear, 12)) < Months.Last - 1)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The plan ends in {LastYear} at the latest.");
        }

        return new(Months, start);
    }

    /// <summary>Returns the number of a calendar month; it may lie outside the plan.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="InvalidOperationException">The start is unknown.</exception>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not in the ISO calendar.</exception>
    public int NumberOf(YearMonth month) => Distance(Known(), Iso(month, nameof(month))) + 1;

    /// <summary>Returns the months of the plan between two calendar months.</summary>
    /// <param name="first">The first month (inclusive); at most a hundred years from the start.</param>
    /// <param name="last">The last month (inclusive); the last month of the plan when omitted.</param>
    /// <exception cref="InvalidOperationException">The start is unknown.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="last"/> is before <paramref name="first"/>, or a month is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A month is too far from the start.</exception>
    public MonthSpan Span(YearMonth first, YearMonth? last = null) => new(NumberOf(first), last is { } end ? NumberOf(end) : Months.Last);

    /// <summary>Returns the months of the plan that fall in some months of every year, such as each August.</summary>
    /// <param name="months">The months of the year, from 1 to 12.</param>
    /// <param name="over">The months of the plan among which they are looked for; all of them when omitted.</param>
    /// <returns>The spans, in order; months that follow one another are one span.</returns>
    /// <exception cref="InvalidOperationException">The start is unknown.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="months"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A month is not from 1 to 12, or <paramref name="over"/> is outside the plan.
    /// </exception>
    public ValueList<MonthSpan> EveryYear(ValueList<int> months, MonthSpan? over = null)
    {
        Guard.Against.Null(months);
        foreach (int month in months)
        {
            Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(month, 1, nameof(months)), 12, nameof(months));
        }

        MonthSpan all = over ?? Months;
        if (!Months.Contains(all))
        {
            throw new ArgumentOutOfRangeException(nameof(over), over, $"The months of the plan are {Months}.");
        }

        YearMonth start = Known();
        return MonthSpan.Merge(Enumerable.Range(all.First, all.Count)
            .Where(number => months.Contains(start.PlusMonths(number - 1).Month))
            .Select(number => new MonthSpan(number, number))).ToValueList();
    }

    /// <summary>
    /// Returns the whole periods of a cadence in months of the plan, in order; none where periods of the calendar meet a plan without a
    /// start. A period that the plan cuts short asks for nothing: that a text means whole periods is our interpretation.
    /// </summary>
    /// <param name="cadence">How often.</param>
    /// <param name="over">The months in which the cadence holds; all months from month 1 when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cadence"/> is <see langword="null"/>.</exception>
    public ValueList<MonthSpan> PeriodsOf(Cadence cadence, MonthSpan? over = null)
    {
        Guard.Against.Null(cadence);
        MonthSpan months = over ?? new(1, Months.Last);
        bool isCalendar = cadence.Counting == CadenceCounting.Calendar;
        if (isCalendar && Start is null)
        {
            return [];
        }

        int first = months.First;
        if (isCalendar)
        {
            // The first month from which a period of the calendar is whole: its distance from January is a multiple of the length.
            int fromJanuary = Start!.Value.Month - 1 + first - 1;
            first += ((-fromJanuary % cadence.Months) + cadence.Months) % cadence.Months;
        }

        var periods = new List<MonthSpan>();
        for (; first + cadence.Months - 1 <= months.Last; first += cadence.Months)
        {
            periods.Add(new(first, first + cadence.Months - 1));
        }

        return periods.ToValueList();
    }

    /// <summary>Returns the defect of a cadence without a whole period in its months; <see langword="null"/> if it has one, or may have.</summary>
    internal Defect? WithoutPeriod(string path, Cadence cadence, MonthSpan? over, LegalSource source) =>
        (cadence.Counting == CadenceCounting.Calendar && Start is null) || PeriodsOf(cadence, over).Count > 0
            ? null
            : DefectCodes.WorkPlanNoPeriod.At(path, cadence.Title, Words(over ?? new(1, Months.Last)), source);

    /// <summary>Returns the calendar month of a month of the plan; <see langword="null"/> while the start is unknown.</summary>
    /// <param name="month">The number of the month, within <see cref="Months"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is outside the plan.</exception>
    public YearMonth? MonthOf(int month) => Months.Contains(month)
        ? Start?.PlusMonths(month - 1)
        : throw new ArgumentOutOfRangeException(nameof(month), month, $"The months of the plan are {Months}.");

    /// <summary>Returns the first and the last day of months of the plan; <see langword="null"/> while the start is unknown.</summary>
    /// <param name="months">The months, within <see cref="Months"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="months"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is outside the plan.</exception>
    public DateInterval? DaysOf(MonthSpan months)
    {
        Guard.Against.Null(months);
        if (!Months.Contains(months))
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, $"The months of the plan are {Months}.");
        }

        return Start is { } start
            ? new(start.PlusMonths(months.First - 1).OnDayOfMonth(1), start.PlusMonths(months.Last - 1).ToDateInterval().End)
            : null;
    }

    /// <summary>Returns the months, such as <c>2020-06..2023-05</c>, or their numbers while the start is unknown.</summary>
    public override string ToString() => Start is { } start
        ? string.Create(CultureInfo.InvariantCulture, $"{start.PlusMonths(Months.First - 1):uuuu-MM}..{start.PlusMonths(Months.Last - 1):uuuu-MM}")
        : Months.ToString();

    /// <summary>Returns a month in words: <c>giugno 2020</c>, or <c>mese 3</c> while the start is unknown.</summary>
    internal LocalizedText Words(int month) => Start is { } start
        ? MonthNames.Of(start.PlusMonths(month - 1))
        : new(FormattableString.Invariant($"mese {month}"), FormattableString.Invariant($"month {month}"));

    /// <summary>Returns months in words: <c>giugno 2020 – maggio 2023</c>.</summary>
    internal LocalizedText Words(MonthSpan months) => months.Count == 1
        ? Words(months.First)
        : LocalizedText.Join(" – ", [Words(months.First), Words(months.Last)]);

    private static int Distance(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static YearMonth Iso(YearMonth month, string name) => month.Calendar == CalendarSystem.Iso
        ? month
        : throw new ArgumentException("The month is not one of the common (ISO) calendar.", name);

    private static void Claim(YearMonth month, string name)
    {
        int year = Iso(month, name).Year;
        if (year is < NationalHolidays.FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(name, month, $"The year must be from {NationalHolidays.FirstYear} to {LastYear}.");
        }
    }

    private YearMonth Known() => Start ?? throw new InvalidOperationException("The plan has no start yet: give one by StartingIn.");
}
