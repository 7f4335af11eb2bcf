using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>
/// Inverts ages: computes the last birth date by which a number of years is completed on a day, so that many birth dates are
/// compared at once.
/// </summary>
internal static class BirthLimits
{
    /// <summary>
    /// Returns the greatest <see cref="IsoDay.Key(LocalDate)"/> of a birth date by which the years are completed; all birth dates
    /// up to it qualify.
    /// </summary>
    public static long LastBirth(LocalDate day, int years, MissingDayRule rule)
    {
        return years <= 0 ? IsoDay.Key(day) : IsoDay.Key(day.Year - (long)years, day.Month, LastDay(day, rule));
    }

    /// <summary>Returns the years completed on a day, from the <see cref="IsoDay.Key(LocalDate)"/> of a birth date not after it.</summary>
    public static int Years(long birth, LocalDate day, MissingDayRule rule)
    {
        long full = IsoDay.Key(day.Year, day.Month, LastDay(day, rule));
        return (int)(IsoDay.YearOf(full) - IsoDay.YearOf(birth)) - (IsoDay.IsLaterInYear(birth, full) ? 1 : 0);
    }

    /// <summary>
    /// Returns the last day of birth, in the month of a day, that completes a year on it: if the rule says so, those born on 29
    /// February complete a year on 28 February of a common year.
    /// </summary>
    private static int LastDay(LocalDate day, MissingDayRule rule) =>
        rule == MissingDayRule.LastOfMonth && day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year) ? 29 : day.Day;
}
