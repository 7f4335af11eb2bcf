using NodaTime;

namespace Conciliazione.Facts;

/// <summary>Days as numbers that keep their order, and in the one calendar that acts use.</summary>
internal static class IsoDay
{
    private const int MonthBits = 4;
    private const int DayBits = 5;

    public static LocalDate From(LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>A number that is greater for a later day. Numbers between two days in a row may have no day.</summary>
    public static long Key(LocalDate date)
    {
        (int year, int month, int day) = From(date);
        return Key(year, month, day);
    }

    /// <summary>The number of a day that need not exist, such as 29 February of a common year.</summary>
    public static long Key(long year, int month, int day) => (((year << MonthBits) | (uint)month) << DayBits) | (uint)day;

    public static LocalDate FromKey(long key) => new(
        (int)(key >> (MonthBits + DayBits)),
        (int)(key >> DayBits) & ((1 << MonthBits) - 1),
        (int)key & ((1 << DayBits) - 1));

    /// <summary>The last day there is up to a number, which may stand for 29 February of a common year, or for none of a month.</summary>
    public static LocalDate LastUpTo(long key)
    {
        int wanted = (int)key & ((1 << DayBits) - 1);
        LocalDate first = FromKey(key - wanted + 1);
        return first.PlusDays(Math.Min(wanted, CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)) - 1);
    }

    /// <summary>The number of the first day there is after a number.</summary>
    public static long NextAfter(long key) => Key(LastUpTo(key).PlusDays(1));
}
