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
}
