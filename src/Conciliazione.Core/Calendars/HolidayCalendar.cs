using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>
/// Which days are holidays for one edition: the national ones, its local ones, and Saturday if it says so.
/// Italian term: calendario dei giorni festivi.
/// </summary>
/// <remarks>
/// The years claimed are those of <see cref="NationalHolidays"/>. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record HolidayCalendar
{
    private static readonly LocalizedText Sunday = new("domenica", "Sunday");
    private static readonly LocalizedText SaturdayTitle = new("sabato, festivo per questo avviso", "Saturday, a holiday for this call");

    /// <summary>Builds a calendar.</summary>
    /// <param name="saturday">Whether Saturday is a holiday.</param>
    /// <param name="saturdaySource">Who says so; needed when it is.</param>
    /// <param name="localHolidays">The holidays of the place; none when <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="saturday"/> is not a declared value.</exception>
    /// <exception cref="ArgumentException">Saturday is a holiday, and no source says so.</exception>
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
        SaturdaySource = saturdaySource ?? CalendarDefects.CivilCode;
        LocalHolidays = localHolidays ?? [];
    }

    /// <summary>The national holidays and Sundays alone; Saturday is a working day.</summary>
    public static HolidayCalendar National { get; } = new();

    /// <summary>Whether Saturday is a holiday.</summary>
    public SaturdayRule Saturday { get; }

    /// <summary>Who says what Saturday is; art. 2963 c.c. when the edition does not.</summary>
    public LegalSource SaturdaySource { get; }

    /// <summary>The holidays of the place.</summary>
    public ValueList<LocalHoliday> LocalHolidays { get; }

    /// <summary>Whether a day is a holiday. Allocates nothing.</summary>
    /// <param name="day">A day of a year that <see cref="NationalHolidays"/> claims.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside those years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
    public bool IsHoliday(LocalDate day)
    {
        if (NationalHolidays.Includes(day) || IsSaturdayHoliday(day))
        {
            return true;
        }

        foreach (LocalHoliday local in LocalHolidays)
        {
            if (local.Day.InYear(day.Year) == day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a day is not a holiday. Allocates nothing.</summary>
    /// <param name="day">A day of a year that <see cref="NationalHolidays"/> claims.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside those years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
    public bool IsWorkingDay(LocalDate day) => !IsHoliday(day);

    /// <summary>Every reason for which a day is a holiday; empty for a working day.</summary>
    /// <param name="day">A day of a year that <see cref="NationalHolidays"/> claims.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside those years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
    public ValueList<PublicHoliday> HolidaysOn(LocalDate day)
    {
        List<PublicHoliday> reasons = [.. NationalHolidays.On(day)];
        reasons.AddRange(LocalHolidays.Where(local => local.Day.InYear(day.Year) == day)
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

    /// <summary>The named holidays of a year, national and local, by day; Sundays and Saturdays without a name are left out.</summary>
    /// <param name="year">A year that <see cref="NationalHolidays"/> claims.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside those years.</exception>
    public ValueList<PublicHoliday> In(int year) => NationalHolidays.In(year)
        .Concat(LocalHolidays.Select(local => new PublicHoliday(local.Day.InYear(year), local.Title, local.Source)))
        .OrderBy(holiday => holiday.Day)
        .ToValueList();

    /// <summary>The day itself when it is a working day, otherwise the next that is one. Allocates nothing.</summary>
    /// <param name="day">A day of a year that <see cref="NationalHolidays"/> claims.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/>, or the day found, is outside those years.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
    public LocalDate WorkingDayFrom(LocalDate day)
    {
        LocalDate found = day;
        while (IsHoliday(found))
        {
            found = found.PlusDays(1);
        }

        return found;
    }

    /// <summary>The working day so many working days after a day, which itself does not count. Allocates nothing.</summary>
    /// <param name="day">A day of a year that <see cref="NationalHolidays"/> claims; it may be a holiday.</param>
    /// <param name="workingDays">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="workingDays"/> is less than 1, or <paramref name="day"/> or the day found is outside those years.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
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
