using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>Ages turned round: the last birth that has completed so many years on a day, so that many births are compared at once.</summary>
internal static class BirthLimits
{
    /// <summary>The greatest <see cref="IsoDay.Key(LocalDate)"/> of a birth that has completed so many years; births up to it have.</summary>
    public static long LastBirth(LocalDate day, int years, MissingDayRule rule)
    {
        if (years <= 0)
        {
            return IsoDay.Key(day);
        }

        // Whoever is born on 29 February has completed a year on 28 February of a common year, where the rule says so.
        bool early = rule == MissingDayRule.LastOfMonth && day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year);
        return IsoDay.Key(day.Year - (long)years, day.Month, early ? 29 : day.Day);
    }
}
