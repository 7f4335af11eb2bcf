using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class HolidayTests
{
    // Written by hand from the acts and printed calendars: no day of it comes from the code.
    [Theory]
    [InlineData(2019, "01-01 01-06 04-21 04-22 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2020, "01-01 01-06 04-12 04-13 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2021, "01-01 01-06 04-04 04-05 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2022, "01-01 01-06 04-17 04-18 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2023, "01-01 01-06 04-09 04-10 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2024, "01-01 01-06 03-31 04-01 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2025, "01-01 01-06 04-20 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2026, "01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26")]
    [InlineData(2027, "01-01 01-06 03-28 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26")]
    [InlineData(2028, "01-01 01-06 04-16 04-17 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26")]
    [InlineData(2029, "01-01 01-06 04-01 04-02 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26")]
    [InlineData(2030, "01-01 01-06 04-21 04-22 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26")]
    // Under the act of 1949, its last year, the years without the Epiphany, its first year back, 2 June before and after.
    [InlineData(1962, "01-01 01-06 03-19 04-22 04-23 04-25 05-01 05-31 06-02 06-21 06-29 08-15 11-01 11-04 12-08 12-25 12-26")]
    [InlineData(1976, "01-01 01-06 03-19 04-18 04-19 04-25 05-01 05-27 06-02 06-17 06-29 08-15 11-01 11-04 12-08 12-25 12-26")]
    [InlineData(1977, "01-01 01-06 04-10 04-11 04-25 05-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(1978, "01-01 03-26 03-27 04-25 05-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(1985, "01-01 04-07 04-08 04-25 05-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(1986, "01-01 01-06 03-30 03-31 04-25 05-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2000, "01-01 01-06 04-23 04-24 04-25 05-01 08-15 11-01 12-08 12-25 12-26")]
    [InlineData(2001, "01-01 01-06 04-15 04-16 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    // Easter Monday and Liberation Day share 25 April; 17 March only this year.
    [InlineData(2011, "01-01 01-06 03-17 04-24 04-25 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26")]
    public void The_named_holidays_of_a_year(int year, string expected)
    {
        Assert.Equal(
            expected,
            string.Join(' ', NationalHolidays.In(year).Select(holiday =>
                holiday.Day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

        string[] days = expected.Split(' ');
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            bool named = days.Contains(day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(named || day.DayOfWeek == IsoDayOfWeek.Sunday, HolidayCalendar.National.IsHoliday(day));
            Assert.Equal(HolidayCalendar.National.IsHoliday(day), HolidayCalendar.National.HolidaysOn(day).Count > 0);
        }
    }

    [Fact]
    public void Each_day_names_the_act_that_made_it_a_holiday()
    {
        Assert.Equal("art. 2, L. 260/1949", Single(new(1977, 1, 6)).Source.Cite());
        Assert.Equal("D.P.R. 792/1985", Single(new(2020, 1, 6)).Source.Cite());
        Assert.Equal("art. 1, L. 260/1949", Single(new(1976, 6, 2)).Source.Cite());
        Assert.Equal("art. 1, L. 336/2000", Single(new(2020, 6, 2)).Source.Cite());
        Assert.Equal("art. 1, L. 151/2025", Single(new(2027, 10, 4)).Source.Cite());
        Assert.Equal("04/10/2027, San Francesco d'Assisi", Single(new(2027, 10, 4)).ToString());
        Assert.Equal("2020-04-13, Easter Monday", Single(new(2020, 4, 13)).Render(Language.English));
        Assert.Equal("domenica", Single(new(2020, 4, 19)).Title.Italian);
        Assert.Equal("Pasqua", Single(new(2020, 4, 12)).Title.Italian);
        Assert.Equal(2, HolidayCalendar.National.HolidaysOn(new(2011, 4, 25)).Count);

        static PublicHoliday Single(LocalDate day) => Assert.Single(HolidayCalendar.National.HolidaysOn(day));
    }

    [Fact]
    public void Saturday_is_a_holiday_only_when_the_edition_says_so()
    {
        var saturday = new LocalDate(2020, 4, 18);
        var calendar = new HolidayCalendar(SaturdayRule.Holiday, new LegalSource("c.p.c.", section: "art. 155"));
        Assert.False(HolidayCalendar.National.IsHoliday(saturday));
        Assert.True(calendar.IsHoliday(saturday));
        PublicHoliday reason = Assert.Single(calendar.HolidaysOn(saturday));
        Assert.Equal("sabato, festivo per questo avviso", reason.Title.Italian);
        Assert.Equal("art. 155, c.p.c.", reason.Source.Cite());
        Assert.Throws<ArgumentException>(() => new HolidayCalendar(SaturdayRule.Holiday));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayCalendar((SaturdayRule)7));
    }

    [Fact]
    public void The_patron_is_a_holiday_of_the_edition_that_names_him()
    {
        var day = new LocalDate(2020, 12, 7);
        var patron = new LocalHoliday(new AnnualDate(12, 7), new("patrono", "patron saint"), CalendarGenerators.Source);
        var calendar = new HolidayCalendar(localHolidays: [patron]);
        Assert.False(HolidayCalendar.National.IsHoliday(day));
        Assert.True(calendar.IsHoliday(day));
        Assert.Equal("patrono", Assert.Single(calendar.HolidaysOn(day)).Title.Italian);
        Assert.Equal(NationalHolidays.In(2020).Count + 1, calendar.In(2020).Count);
        Assert.Equal(calendar.In(2020), calendar.In(2020).OrderBy(holiday => holiday.Day).ToValueList());
        Assert.Equal(calendar, new HolidayCalendar(localHolidays: [patron]));
        Assert.NotEqual(calendar, HolidayCalendar.National);
        Assert.Throws<ArgumentException>(() =>
            new LocalHoliday(new AnnualDate(2, 29), new("patrono", "patron saint"), CalendarGenerators.Source));
    }

    /// <summary>Whit Monday is kept in the province of Bolzano: 50 days after Easter, which is on 21 April 2019 and 12 April 2020.</summary>
    [Theory]
    [InlineData(2019, 6, 10)]
    [InlineData(2020, 6, 1)]
    [InlineData(2024, 5, 20)]
    public void A_local_holiday_moves_with_Easter(int year, int month, int day)
    {
        var whitMonday = LocalHoliday.AfterEaster(50, new("lunedì di Pentecoste", "Whit Monday"), CalendarGenerators.Source);
        var calendar = new HolidayCalendar(localHolidays: [whitMonday]);
        var falls = new LocalDate(year, month, day);
        Assert.Equal((null, 50), (whitMonday.Day, whitMonday.DaysAfterEaster));
        Assert.Equal(falls, whitMonday.In(year));
        Assert.True(calendar.IsHoliday(falls));
        Assert.False(HolidayCalendar.National.IsHoliday(falls));
        Assert.Equal("lunedì di Pentecoste", Assert.Single(calendar.HolidaysOn(falls)).Title.Italian);
        Assert.Contains(calendar.In(year), holiday => holiday.Day == falls);
        TermEnd end = Term.Days(1).EndFrom(falls.PlusDays(-1), calendar);
        Assert.Equal((falls, calendar.WorkingDayFrom(falls.PlusDays(1))), (end.Nominal, end.Last));
    }

    /// <summary>22 March, as in 1818, is the earliest Easter, and 25 April, as in 2038, the latest: 80 days from one end of the year, 250 from the other.</summary>
    [Fact]
    public void A_local_holiday_stays_in_the_year_of_its_Easter()
    {
        LocalizedText title = new("festa", "feast");
        LocalHoliday first = LocalHoliday.AfterEaster(-80, title, CalendarGenerators.Source);
        LocalHoliday last = LocalHoliday.AfterEaster(250, title, CalendarGenerators.Source);
        Assert.All(Enumerable.Range(Easter.FirstYear, Easter.LastYear - Easter.FirstYear + 1), year =>
        {
            Assert.Equal(year, first.In(year).Year);
            Assert.Equal(year, last.In(year).Year);
        });
        Assert.Equal(new LocalDate(1818, 1, 1), first.In(1818));
        Assert.Equal(new LocalDate(2038, 12, 31), last.In(2038));
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => LocalHoliday.AfterEaster(-81, title, CalendarGenerators.Source)).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => LocalHoliday.AfterEaster(251, title, CalendarGenerators.Source)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => first.In(1582)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => CalendarGenerators.Patron(1).In(10_000)).ParamName);
        ContentEquality.Holds(() => LocalHoliday.AfterEaster(50, title, CalendarGenerators.Source), first, CalendarGenerators.Patron(341));
    }

    [Law]
    public void The_next_working_day_is_the_first_that_is_no_holiday(HolidayCalendar calendar, LocalDate day)
    {
        LocalDate found = calendar.WorkingDayFrom(day);
        Assert.True(calendar.IsWorkingDay(found));
        for (LocalDate skipped = day; skipped < found; skipped = skipped.PlusDays(1))
        {
            Assert.True(calendar.IsHoliday(skipped));
            Assert.NotEmpty(calendar.HolidaysOn(skipped));
        }

        Assert.Equal(found, calendar.WorkingDayFrom(found));
    }

    [Fact]
    public void Working_days_are_counted_one_by_one()
    {
        // 25 December 2021 is a Saturday: 24, 27, 28, 29, 30.
        Assert.Equal(new LocalDate(2021, 12, 30), HolidayCalendar.National.PlusWorkingDays(new(2021, 12, 23), 5));
        Assert.Equal(new LocalDate(2020, 4, 14), HolidayCalendar.National.PlusWorkingDays(new(2020, 4, 12), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.National.PlusWorkingDays(new(2020, 4, 12), 0));
    }

    [Theory]
    [InlineData(1961)]
    [InlineData(9999)]
    public void Years_that_the_table_does_not_claim_are_refused(int year)
    {
        var day = new LocalDate(year, 5, 5);
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalHolidays.In(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalHolidays.On(day));
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalHolidays.Includes(day));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.National.IsHoliday(day));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.National.WorkingDayFrom(day));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.National.PlusWorkingDays(day, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.National.In(year));
    }

    [Fact]
    public void A_working_day_beyond_the_last_year_is_refused()
    {
        var sunday = new LocalDate(9995, 12, 31).PlusYears(3);
        LocalDate lastHoliday = Enumerable.Range(0, 7).Select(days => sunday.PlusDays(-days)).First(HolidayCalendar.National.IsHoliday);
        Assert.True(HolidayCalendar.National.WorkingDayFrom(lastHoliday).Year == 9998);
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.National.PlusWorkingDays(new(9998, 12, 28), 10));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
    {
        var julian = new LocalDate(2020, 4, 12, CalendarSystem.Julian);
        Assert.Throws<ArgumentException>(() => HolidayCalendar.National.IsHoliday(julian));
        Assert.Throws<ArgumentException>(() => NationalHolidays.On(julian));
    }

    [Fact]
    public void The_law_is_that_of_a_declared_day() => Assert.Equal(new LocalDate(2026, 1, 1), NationalHolidays.LawAsOf);
}
