using Conciliazione.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

/// <summary>Days, terms and calendars for properties.</summary>
internal static class CalendarGenerators
{
    public static LegalSource Source { get; } = new("Avviso di prova");

    public static LocalizedText Reason { get; } = new("prova", "trial");

    /// <summary>Days that the table of holidays claims and a term can start on, the end of February more often than chance.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Gen.Frequency(
        (6, DaysOf(1962, 2150)),
        (1, DaysOf(1962, 9800)),
        (2, from year in Gen.Choose(1962, 2150)
            from shift in Gen.Choose(-2, 2)
            select new LocalDate(year, 2, 28).PlusDays(shift)),
        (2, from year in Gen.Choose(1962, 2150)
            from month in Gen.Choose(1, 12)
            select new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1))).ToArbitrary();

    public static Arbitrary<MissingDayRule> MissingDayRules { get; } = Gen.Elements(Enum.GetValues<MissingDayRule>()).ToArbitrary();

    public static Arbitrary<HolidayCalendar> HolidayCalendars { get; } = (
        from saturday in Gen.Elements(Enum.GetValues<SaturdayRule>())
        from days in Gen.Choose(1, 365).ListOf(3)
        select new HolidayCalendar(saturday, Source, days.Select(Patron).ToValueList())).ToArbitrary();

    public static Arbitrary<Term> Terms { get; } = (
        from unit in Gen.Elements(Enum.GetValues<TermUnit>())
        from length in Gen.Frequency((5, Gen.Choose(1, 40)), (1, Gen.Choose(1, Term.LongestIn(unit))))
        select Term.Create(unit, length).OrThrow()).ToArbitrary();

    public static Arbitrary<AgeBand> Bands { get; } = (
        from minimum in Gen.Choose(0, 70)
        from width in Gen.Choose(0, 30)
        from open in Gen.Elements(true, false, false)
        select AgeBand.Of(minimum, open ? null : minimum + width)).ToArbitrary();

    public static LocalHoliday Patron(int dayOfYear)
    {
        LocalDate day = new LocalDate(2021, 1, 1).PlusDays(dayOfYear - 1);
        return new(new AnnualDate(day.Month, day.Day), Reason, Source);
    }

    public static LocalDateTime Noon(int year, int month, int day) => new(year, month, day, 12, 0);

    private static Gen<LocalDate> DaysOf(int first, int last) =>
        from year in Gen.Choose(first, last)
        from days in Gen.Choose(0, 364)
        select new LocalDate(year, 1, 1).PlusDays(days);
}
