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
    public LocalDate WorkingDayFrom(LocalDate day)
    {
        LocalDate found = day;
        while (IsHoliday(found))
        {
            found = found.PlusDays(1);
        }

        return found;
    }

    /// <summary>
    /// Returns the day that is a given number of working days after a day, which itself does not count. Does not allocate.
    /// </summary>
    /// <param name="day">A day of a year supported by <see cref="NationalHolidays"/>; it may be a holiday.</param>
    /// <param name="workingDays">The number of working days; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="workingDays"/> is less than 1, or <paramref name="day"/> or the resulting day is outside the supported
    /// years.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public LocalDate PlusWorkingDays(LocalDate day, int workingDays)
    {
        Guard.Against.BelowMinimum(workingDays, 1);
        NationalHolidays.Claim(day);
        LocalDate found = day;
        for (int counted = 0; counted < workingDays; counted++)
        {
            found = WorkingDayFrom(found.PlusDays(1));
        }

        return found;
    }

    private bool IsSaturdayHoliday(LocalDate day) =>
        Saturday == SaturdayRule.Holiday && day.DayOfWeek == IsoDayOfWeek.Saturday;
}
