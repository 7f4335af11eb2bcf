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
        from moving in Gen.Choose(-80, 250).ListOf(1)
        select new HolidayCalendar(
            saturday, Source, days.Select(Patron).Concat(moving.Select(each => LocalHoliday.AfterEaster(each, Reason, Source))).ToValueList())).ToArbitrary();

    public static Arbitrary<Term> Terms { get; } = (
        from unit in Gen.Elements(Enum.GetValues<TermUnit>())
        from length in Gen.Frequency((5, Gen.Choose(1, 40)), (1, Gen.Choose(1, Term.LongestIn(unit))))
        select Term.Create(unit, length).OrThrow()).ToArbitrary();

    public static Arbitrary<HoursTerm> HoursTerms { get; } =
        Gen.Frequency((5, Gen.Choose(1, 200)), (1, Gen.Choose(1, HoursTerm.LongestHours))).Select(HoursTerm.Of).ToArbitrary();

    public static Arbitrary<AgeBand> Bands { get; } = (
        from minimum in Gen.Choose(0, 70)
        from width in Gen.Choose(0, 30)
        from open in Gen.Elements(true, false, false)
        select AgeBand.Create(minimum, open ? null : minimum + width).OrThrow()).ToArbitrary();

    /// <summary>Up to somewhat more than a century.</summary>
    public static Arbitrary<DayCount> DayCounts { get; } = Gen.Choose(0, 40_000).Select(value => new DayCount(value)).ToArbitrary();

    public static Arbitrary<YearsOfAge> YearsOfAges { get; } = Gen.Choose(1, 120).Select(value => new YearsOfAge(value)).ToArbitrary();

    public static Arbitrary<TermYears> Years { get; } = Gen.Choose(1, 100).Select(value => new TermYears(value)).ToArbitrary();

    public static Arbitrary<TermMonths> Months { get; } = Gen.Choose(1, 1_200).Select(value => new TermMonths(value)).ToArbitrary();

    public static Arbitrary<SecondsFromNoon> Seconds { get; } =
        Gen.Choose(-100_000, 100_000).Select(value => new SecondsFromNoon(value)).ToArbitrary();

    public static Arbitrary<ClockChange> ClockChanges { get; } = (
        from year in Gen.Choose(1996, 2037)
        from month in Gen.Elements(3, 10)
        select new ClockChange(year, month)).ToArbitrary();

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

/// <summary>A number of days, from 0 to 40,000.</summary>
public sealed record DayCount(int Value);

/// <summary>Completed years of a person, from 1 to 120.</summary>
public sealed record YearsOfAge(int Value);

/// <summary>The length of a term in years, from 1 to 100.</summary>
public sealed record TermYears(int Value);

/// <summary>The length of a term in months, from 1 to 1,200.</summary>
public sealed record TermMonths(int Value);

/// <summary>Seconds after noon, or before it where negative, of up to somewhat more than a day.</summary>
public sealed record SecondsFromNoon(int Value);

/// <summary>A year and one of its two months, March and October, in which the clocks change.</summary>
public sealed record ClockChange(int Year, int Month);
