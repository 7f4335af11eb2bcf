using NodaTime;

namespace Conciliazione.Facts;

/// <summary>Represents days as order-preserving numbers, in the ISO calendar, the only one that acts use.</summary>
internal static class IsoDay
{
    private const int MonthBits = 4;
    private const int DayBits = 5;

    public static LocalDate From(LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>
    /// Returns a number that is greater for a later day. Not every number between those of two consecutive days is a day.
    /// </summary>
    public static long Key(LocalDate date)
    {
        (int year, int month, int day) = From(date);
        return Key(year, month, day);
    }

    /// <summary>Returns the number of a day that need not exist, such as 29 February of a common year.</summary>
    public static long Key(long year, int month, int day) => (((year << MonthBits) | (uint)month) << DayBits) | (uint)day;

    public static long YearOf(long key) => key >> (MonthBits + DayBits);

    /// <summary>Determines whether the month and day of a number are later in a year than those of another.</summary>
    public static bool IsLaterInYear(long key, long other)
    {
        const long InYear = (1 << (MonthBits + DayBits)) - 1;
        return (key & InYear) > (other & InYear);
    }

    public static LocalDate FromKey(long key) => new(
        (int)(key >> (MonthBits + DayBits)),
        (int)(key >> DayBits) & ((1 << MonthBits) - 1),
        (int)key & ((1 << DayBits) - 1));

    /// <summary>
    /// Returns the last existing day up to a number, which may represent 29 February of a common year, or not be a day of any
    /// month.
    /// </summary>
    public static LocalDate LastUpTo(long key)
    {
        int wanted = (int)key & ((1 << DayBits) - 1);
        LocalDate first = FromKey(key - wanted + 1);
        return first.PlusDays(Math.Min(wanted, CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)) - 1);
    }

    /// <summary>Returns the number of the first existing day after a number.</summary>
    public static long NextAfter(long key) => Key(LastUpTo(key).PlusDays(1));
}
