using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class CalendarAllocationTests
{
    [Fact]
    public void The_paths_without_an_explanation_allocate_nothing()
    {
        var calendar = new HolidayCalendar(localHolidays: [CalendarGenerators.Patron(341), LocalHoliday.AfterEaster(50, CalendarGenerators.Reason, CalendarGenerators.Source)]);
        CallWindow window = CallWindow.Create(new(2020, 4, 1, 9, 0), Deadline.Create([new DeadlineVersion(
            new(2020, 3, 1), CalendarGenerators.Noon(2020, 4, 17), CalendarGenerators.Reason, CalendarGenerators.Source)]).OrThrow()).OrThrow();
        var band = AgeBand.Create(3, 14).OrThrow();
        int yes = Ask(calendar, window, band);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < 1_000; time++)
        {
            yes += Ask(calendar, window, band);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4_004, yes);
    }

    private static int Ask(HolidayCalendar calendar, CallWindow window, AgeBand band)
    {
        var day = new LocalDate(2020, 12, 7);
        var noon = Instant.FromUtc(2020, 4, 17, 10, 0);
        return (calendar.IsHoliday(day) ? 1 : 0)
            + (calendar.PlusWorkingDays(day, 3) > day ? 1 : 0)
            + (window.IsOpenAt(noon) && window.Closes.IsInTime(noon) ? 1 : 0)
            + (band.Contains(Age.On(new(2010, 2, 28), day)) ? 1 : 0)
            + (Age.DayOfCompleting(new(2010, 2, 28), 15) <= day ? 1 : 0);
    }
}
