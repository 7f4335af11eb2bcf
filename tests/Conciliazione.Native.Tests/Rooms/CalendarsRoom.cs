using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class CalendarsRoom
{
    public static void Check(Checks checks)
    {
        var from = new LocalDate(2030, 3, 1);
        Deadline deadline = Deadline.Create([DeadlineVersion.AtEndOf(from, new(2030, 3, 31), new("avviso", "call"), Given.Source)]).OrThrow();
        Deadline later = deadline.ExtendedBy(new(new(2030, 3, 20), new(2030, 4, 15, 12, 0), new("proroga", "extension"), Given.Source)).OrThrow();
        checks.Equal(2, later.Versions.Count);
        checks.That(later.IsInTime(ItalianTime.LastMoment(new(2030, 4, 15, 12, 0))));
        checks.Equal(1, later.AsKnownOn(new(2030, 3, 19))!.Versions.Count);

        CallWindow window = CallWindow.Create(from.At(new(9, 0)), deadline).OrThrow();
        checks.Case(window.StatusAt(ItalianTime.FirstMoment(new(2030, 3, 1, 8, 0))), Name);
        checks.Case(window.StatusAt(ItalianTime.FirstMoment(new(2030, 3, 1, 9, 0))), Name);
        WindowStatus closed = checks.Case(window.StatusAt(ItalianTime.FirstMoment(new(2030, 4, 1, 0, 0))), Name);
        checks.That(closed.Render(Language.English).Length > 0 && window.Render(Language.Italian).Length > 0);

        AgeBand band = AgeBand.Create(3, 14).OrThrow();
        checks.Case(band.FitOn(new(2028, 3, 1), from), Name);
        checks.Case(band.FitOn(new(2020, 3, 1), from), Name);
        AgeFit old = checks.Case(band.FitOn(new(2010, 3, 1), from), Name);
        checks.That(old.Render(Language.English).Length > 0);
        checks.Equal(9, Age.On(new(2020, 3, 2), from).CompletedYears);
        checks.Equal(new LocalDate(2035, 2, 28), Age.DayOfCompleting(new(2032, 2, 29), 3));

        checks.Equal(new LocalDate(2030, 4, 21), Easter.For(2030));
        checks.That(NationalHolidays.Includes(new(2030, 4, 22)));
        checks.Equal(new LocalDate(2030, 4, 23), HolidayCalendar.National.PlusWorkingDays(new(2030, 4, 20), 1));
        checks.Equal(new LocalDate(2030, 4, 1), Term.Days(30).EndFrom(new(2030, 3, 2), HolidayCalendar.National).Last);
        checks.Equal("1 anno", CalendarSpan.Between(from, from.PlusYears(1)).Render(Language.Italian));
        checks.Equal(
            new LocalDateTime(2030, 4, 1, 11, 0), ItalianTime.At(HoursTerm.Of(48).LastMoment(ItalianTime.LastMoment(new(2030, 3, 30, 10, 0)))));
        checks.Equal(1, Term.Create(TermUnit.Month, -1).DefectsOrEmpty().Count);
    }

    private static string Name(WindowStatus status) => status.Match(_ => "Before", _ => "Open", _ => "After");

    private static string Name(AgeFit fit) => fit.Match(_ => "TooYoung", _ => "Within", _ => "TooOld");
}
