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
        if (years <= 0)
        {
            return IsoDay.Key(day);
        }

        // If the rule says so, those born on 29 February complete a year on 28 February of a common year.
        bool early = rule == MissingDayRule.LastOfMonth && day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year);
        return IsoDay.Key(day.Year - (long)years, day.Month, early ? 29 : day.Day);
    }
}
