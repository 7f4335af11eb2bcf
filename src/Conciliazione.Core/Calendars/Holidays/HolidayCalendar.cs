using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>
/// The holidays of an edition: the national ones, its local ones and, if specified, Saturdays.
/// Italian term: calendario dei giorni festivi.
/// </summary>
/// <remarks>
/// The supported years are those of <see cref="NationalHolidays"/>. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record HolidayCalendar
{
    private const int LongestYear = 366;

    /// <summary>The days before each month of a common year.</summary>
    private static ReadOnlySpan<int> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    private const string NoWorkingDay = "There is no working day left in the supported years.";

    private static readonly LocalizedText Sunday = new("domenica", "Sunday");
    private static readonly LocalizedText SaturdayTitle = new("sabato, festivo per questo avviso", "Saturday, a holiday for this call");

    /// <summary>Initializes a new calendar.</summary>
    /// <param name="saturday">Whether Saturday is a holiday.</param>
    /// <param name="saturdaySource">The source of the Saturday rule; required if Saturday is a holiday.</param>
    /// <param name="localHolidays">The local holidays; none if <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="saturday"/> is not a declared value.</exception>
    /// <exception cref="ArgumentException">Saturday is a holiday, and no source is given for it.</exception>
    public HolidayCalendar(
        SaturdayRule saturday = SaturdayRule.WorkingDay,
        LegalSource? saturdaySource = null,
        ValueList<LocalHoliday>? localHolidays = null)
    {
        Guard.Against.Undeclared(saturday);
        if (saturday == SaturdayRule.Holiday && saturdaySource is null)
        {
            throw new ArgumentException("A calendar on which Saturday is a holiday says by which source.", nameof(saturdaySource));
        }

        Saturday = saturday;
        SaturdaySource = saturdaySource ?? DefectCodes.CalendarCivilCode;
        LocalHolidays = localHolidays ?? [];
    }

    /// <summary>A calendar of the national holidays and Sundays only; Saturday is a working day.</summary>
    public static HolidayCalendar National { get; } = new();

    /// <summary>Whether Saturday is a holiday.</summary>
    public SaturdayRule Saturday { get; }

    /// <summary>The source of the Saturday rule; art. 2963 c.c. if the edition does not give one.</summary>
    public LegalSource SaturdaySource { get; }

    /// <summary>The local holidays.</summary>
    public ValueList<LocalHoliday> LocalHolidays { get; }

    /// <summary>Determines whether a day is a holiday. Does not allocate.</summary>
    /// <param name="day">A day of a year supported by <see cref="NationalHolidays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public bool IsHoliday(LocalDate day)
    {
        if (NationalHolidays.Includes(day) || IsSaturdayHoliday(day))
        {
            return true;
        }

        foreach (LocalHoliday local in LocalHolidays)
        {
            if (local.In(day.Year) == day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a day is not a holiday. Does not allocate.</summary>
    /// <param name="day">A day of a year supported by <see cref="NationalHolidays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public bool IsWorkingDay(LocalDate day) => !IsHoliday(day);

    /// <summary>Returns every reason why a day is a holiday; empty for a working day.</summary>
    /// <param name="day">A day of a year supported by <see cref="NationalHolidays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside the supported years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public ValueList<PublicHoliday> HolidaysOn(LocalDate day)
    {
        List<PublicHoliday> reasons = [.. NationalHolidays.On(day)];
        reasons.AddRange(LocalHolidays.Where(local => local.In(day.Year) == day)
            .Select(local => new PublicHoliday(day, local.Title, local.Source)));
        if (day.DayOfWeek == IsoDayOfWeek.Sunday && reasons.Count == 0)
        {
            reasons.Add(new(day, Sunday, NationalHolidays.SundaySource));
        }
        else if (IsSaturdayHoliday(day))
        {
            reasons.Add(new(day, SaturdayTitle, SaturdaySource));
        }

        return reasons.ToValueList();
    }

    /// <summary>
    /// Returns the named holidays of a year, national and local, by day; Sundays and Saturdays without a name are omitted.
    /// </summary>
    /// <param name="year">A year supported by <see cref="NationalHolidays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside the supported years.</exception>
    public ValueList<PublicHoliday> In(int year) => NationalHolidays.In(year)
        .Concat(LocalHolidays.Select(local => new PublicHoliday(local.In(year), local.Title, local.Source)))
        .OrderBy(holiday => holiday.Day)
        .ToValueList();

    /// <summary>Returns the day itself if it is a working day, otherwise the next working day. Does not allocate.</summary>
    /// <param name="day">A day of a year supported by <see cref="NationalHolidays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="day"/>, or the resulting day, is outside the supported years.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public LocalDate WorkingDayFrom(LocalDate day) => FindWorkingDayFrom(day)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, NoWorkingDay);

    /// <summary>
    /// Returns the day that is a given number of working days after a day, which itself does not count. Does not allocate.
    /// </summary>
    /// <param name="day">A day of a year supported by <see cref="NationalHolidays"/>; it may be a holiday.</param>
    /// <param name="workingDays">The number of working days; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="workingDays"/> is less than 1, or more than the working days left in the supported years, or
    /// <paramref name="day"/> is outside the supported years.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public LocalDate PlusWorkingDays(LocalDate day, int workingDays)
    {
        Guard.Against.BelowMinimum(workingDays, 1);
        NationalHolidays.Claim(day);
        return FindWorkingDay(day, workingDays) ?? throw new ArgumentOutOfRangeException(
            nameof(workingDays),
            workingDays,
            FormattableString.Invariant($"There are not that many working days before the end of the year {NationalHolidays.LastYear}."));
    }

    /// <summary>Returns the day itself or the next working day; <see langword="null"/> if none is left in the supported years.</summary>
    internal LocalDate? FindWorkingDayFrom(LocalDate day) => IsWorkingDay(day) ? day : FindWorkingDay(day, 1);

    /// <summary>
    /// Returns the day that is a number of working days after a day; <see langword="null"/> if it is outside the supported years.
    /// Whole years are counted and not walked, so that a number of any size is answered at once.
    /// </summary>
    internal LocalDate? FindWorkingDay(LocalDate day, int workingDays)
    {
        // A walk from 31 December is that of the next year, which the loop counts.
        LocalDate? found = day is { Month: 12, Day: 31 } ? null : Walk(day, ref workingDays);
        for (int year = day.Year + 1; found is null && year <= NationalHolidays.LastYear; year++)
        {
            int free = WorkingDaysIn(year);
            if (free < workingDays)
            {
                workingDays -= free;
            }
            else
            {
                found = Walk(new LocalDate(year - 1, 12, 31), ref workingDays);
            }
        }

        return found;
    }

    /// <summary>
    /// Counts working days from the day after, to the end of that day's year, and returns the last one wanted; otherwise
    /// <see langword="null"/>, with those still wanted.
    /// </summary>
    private LocalDate? Walk(LocalDate day, ref int workingDays)
    {
        int year = day is { Month: 12, Day: 31 } ? day.Year + 1 : day.Year;
        var last = new LocalDate(year, 12, 31);
        for (LocalDate next = day.PlusDays(1); next <= last; next = next.PlusDays(1))
        {
            if (IsWorkingDay(next) && --workingDays == 0)
            {
                return next;
            }
        }

        return null;
    }

    private int WorkingDaysIn(int year)
    {
        Span<bool> holidays = stackalloc bool[LongestYear + 1];
        holidays.Clear();
        NationalHolidays.Mark(year, holidays);
        foreach (LocalHoliday local in LocalHolidays)
        {
            holidays[DayOfYear(local, year)] = true;
        }

        int free = 0;
        int weekday = (int)new LocalDate(year, 1, 1).DayOfWeek;
        foreach (bool holiday in holidays[1..(CalendarSystem.Iso.GetDaysInYear(year) + 1)])
        {
            bool rest = holiday || weekday == (int)IsoDayOfWeek.Sunday || (weekday == (int)IsoDayOfWeek.Saturday && Saturday == SaturdayRule.Holiday);
            free += rest ? 0 : 1;
            weekday = weekday == (int)IsoDayOfWeek.Sunday ? (int)IsoDayOfWeek.Monday : weekday + 1;
        }

        return free;
    }

    /// <summary>Returns the day of the year of a local holiday; a fixed day by a table, as this runs once for every year.</summary>
    private static int DayOfYear(LocalHoliday local, int year)
    {
        if (local.Day is not { } day)
        {
            return local.In(year).DayOfYear;
        }

        int leap = day.Month > 2 && CalendarSystem.Iso.IsLeapYear(year) ? 1 : 0;
        return DaysBefore[day.Month - 1] + day.Day + leap;
    }

    private bool IsSaturdayHoliday(LocalDate day) =>
        Saturday == SaturdayRule.Holiday && day.DayOfWeek == IsoDayOfWeek.Saturday;
}
