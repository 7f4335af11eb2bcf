using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class TermTests
{
    private static readonly HolidayCalendar SaturdayOff = new(SaturdayRule.Holiday, CalendarGenerators.Source);

    [Theory]
    [InlineData(TermUnit.Day, 10, "2020-06-22", "2020-07-02")]
    [InlineData(TermUnit.Day, 10, "2020-04-03", "2020-04-14")] // Easter Monday
    [InlineData(TermUnit.Day, 1, "2020-12-24", "2020-12-28")] // two feasts and a Sunday
    [InlineData(TermUnit.Day, 1, "2020-04-17", "2020-04-18")] // Saturday stays
    [InlineData(TermUnit.Month, 1, "2020-01-31", "2020-02-29")] // the day is missing, and a Saturday stays
    [InlineData(TermUnit.Month, 1, "2021-01-31", "2021-03-01")] // the day is missing, and 28 February is a Sunday
    [InlineData(TermUnit.Month, 1, "2021-02-28", "2021-03-29")] // the same number, not the end of the month; a Sunday
    [InlineData(TermUnit.Month, 12, "2020-02-29", "2021-03-01")]
    [InlineData(TermUnit.Year, 1, "2020-02-29", "2021-03-01")]
    [InlineData(TermUnit.Year, 4, "2020-02-29", "2024-02-29")]
    [InlineData(TermUnit.Month, 12, "2020-09-15", "2021-09-15")]
    [InlineData(TermUnit.Day, 30, "2026-09-04", "2026-10-05")] // Saint Francis, a Sunday in 2026
    [InlineData(TermUnit.Day, 30, "2027-09-04", "2027-10-05")] // Saint Francis, a Monday in 2027
    [InlineData(TermUnit.Day, 30, "2021-09-04", "2021-10-04")] // not a holiday yet
    [InlineData(TermUnit.WorkingDay, 5, "2021-12-23", "2021-12-30")]
    public void Terms_counted_by_hand(TermUnit unit, int length, string start, string last) => Assert.Equal(
        Day(last), Term.Create(unit, length).OrThrow().EndFrom(Day(start), HolidayCalendar.National).Last);

    [Theory]
    [InlineData(TermUnit.Day, 1, "2020-04-17", "2020-04-20")]
    [InlineData(TermUnit.Month, 1, "2020-01-31", "2020-03-02")]
    [InlineData(TermUnit.WorkingDay, 5, "2020-04-16", "2020-04-23")]
    public void Terms_of_an_edition_on_which_Saturday_is_a_holiday(TermUnit unit, int length, string start, string last) =>
        Assert.Equal(Day(last), Term.Create(unit, length).OrThrow().EndFrom(Day(start), SaturdayOff).Last);

    [Fact]
    public void A_moved_end_says_what_moved_it()
    {
        TermEnd end = Term.Days(1).EndFrom(new(2020, 12, 24), HolidayCalendar.National);
        Assert.Equal(new LocalDate(2020, 12, 25), end.Nominal);
        Assert.Equal(
            ["Natale", "Santo Stefano", "domenica"], end.MovedBy.Select(holiday => holiday.Title.Italian), StringComparer.Ordinal);
        Assert.Equal(
            "1 giorno dal 24/12/2020: entro il 28/12/2020 (non il 25/12/2020: 25/12/2020, Natale; 26/12/2020, Santo Stefano; "
            + "27/12/2020, domenica) — art. 2963, c.c.",
            end.ToString());
        Assert.Equal(
            "10 days from 2020-06-22: by 2020-07-02 — art. 2963, c.c.",
            Term.Days(10).EndFrom(new(2020, 6, 22), HolidayCalendar.National).Explain(Language.English));
    }

    [Law]
    public void A_term_never_ends_on_a_holiday_nor_before_it_is_counted(Term term, LocalDate start, HolidayCalendar calendar)
    {
        TermEnd end = term.EndFrom(start, calendar);
        Assert.False(calendar.IsHoliday(end.Last));
        Assert.NotEqual(IsoDayOfWeek.Sunday, end.Last.DayOfWeek);
        Assert.True(end.Nominal > start);
        Assert.True(end.Last >= end.Nominal);
        Assert.Equal(end.Last == end.Nominal, end.MovedBy.Count == 0);
        Assert.True(end.IsInTime(end.Last));
        Assert.False(end.IsInTime(end.Last.PlusDays(1)));
    }

    [Law]
    public void A_longer_term_never_ends_earlier(Term term, LocalDate start, HolidayCalendar calendar)
    {
        if (term.Length < Term.LongestIn(term.Unit))
        {
            var longer = Term.Create(term.Unit, term.Length + 1).OrThrow();
            Assert.True(longer.EndFrom(start, calendar).Last >= term.EndFrom(start, calendar).Last);
        }
    }

    [Law]
    public void Twelve_months_end_with_the_year(TermYears years, LocalDate start) =>
        Assert.Equal(
            Term.Years(years.Value).EndFrom(start, HolidayCalendar.National).Last,
            Term.Months(12 * years.Value).EndFrom(start, HolidayCalendar.National).Last);

    [Law]
    public void A_term_of_months_keeps_the_number_of_its_day_or_takes_the_last(TermMonths months, LocalDate start)
    {
        LocalDate nominal = Term.Months(months.Value).EndFrom(start, HolidayCalendar.National).Nominal;
        Assert.Equal(Math.Min(start.Day, CalendarSystem.Iso.GetDaysInMonth(nominal.Year, nominal.Month)), nominal.Day);
        Assert.Equal(months.Value, ((nominal.Year - start.Year) * 12) + nominal.Month - start.Month);
    }

    [Theory]
    [InlineData(TermUnit.Day, 0, "durata non valida: 0 giorni; il minimo è 1 giorno [CAL-TERM-SHORT; art. 2963, c.c.]")]
    [InlineData(TermUnit.Month, -3, "durata non valida: -3 mesi; il minimo è 1 mese [CAL-TERM-SHORT; art. 2963, c.c.]")]
    [InlineData(TermUnit.Year, 101, "il termine è di 101 anni; il massimo è 100 anni [CAL-TERM-LONG; decisione 0010, Conciliazione.Core]")]
    [InlineData(TermUnit.WorkingDay, int.MaxValue, "il termine è di 2.147.483.647 giorni lavorativi; il massimo è 25.000 giorni lavorativi [CAL-TERM-LONG; decisione 0010, Conciliazione.Core]")]
    public void A_length_that_is_no_length_is_refused(TermUnit unit, int length, string message)
    {
        Assert.Equal("term: " + message, Assert.Single(Term.Create(unit, length, "term").DefectsOrEmpty()).ToString());
        Assert.Throws<DefectsException>(() => Term.Create(unit, length).OrThrow());
    }

    [Fact]
    public void A_length_that_the_caller_asserts_throws()
    {
        Assert.Throws<DefectsException>(() => Term.Days(0));
        Assert.Throws<DefectsException>(() => Term.WorkingDays(-1));
        Assert.Throws<DefectsException>(() => Term.Months(1_201));
        Assert.Throws<DefectsException>(() => Term.Years(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Create((TermUnit)9, 1));
    }

    [Fact]
    public void A_start_outside_the_years_of_the_table_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Days(1).EndFrom(new(1961, 12, 31), HolidayCalendar.National));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Days(1).EndFrom(new(9899, 1, 1), HolidayCalendar.National));
        Assert.Equal(9998, Term.Years(100).EndFrom(new(9898, 6, 1), HolidayCalendar.National).Last.Year);
        Assert.Throws<ArgumentException>(() =>
            Term.Days(1).EndFrom(new(2020, 4, 12, CalendarSystem.Julian), HolidayCalendar.National));
        Assert.Throws<ArgumentNullException>(() => Term.Days(1).EndFrom(new(2020, 4, 12), null!));
    }

    [Fact]
    public void The_end_is_a_deadline_until_the_last_instant_of_its_day()
    {
        TermEnd end = Term.Days(10).EndFrom(new(2020, 6, 22), HolidayCalendar.National);
        Deadline deadline = Deadline.Create([end.ToVersion(new("esiti", "results"), CalendarGenerators.Source)]).OrThrow();
        Assert.Equal("entro il 02/07/2020", deadline.ToString());
        Assert.True(deadline.IsInTime(Instant.FromUtc(2020, 7, 2, 21, 59, 59)));
        Assert.False(deadline.IsInTime(Instant.FromUtc(2020, 7, 2, 22, 0)));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        Assert.Equal(Term.Days(10), Term.Days(10));
        Assert.Equal(Term.Days(10).GetHashCode(), Term.Days(10).GetHashCode());
        Assert.NotEqual(Term.Months(12), Term.Years(1));
        Assert.Equal(
            Term.Days(1).EndFrom(new(2020, 12, 24), HolidayCalendar.National),
            Term.Days(1).EndFrom(new(2020, 12, 24), HolidayCalendar.National));
        Assert.Equal("1 mese", Term.Months(1).ToString());
        Assert.Equal("3 working days", Term.WorkingDays(3).Title.English);
    }

    [Fact]
    public void Texts_do_not_depend_on_the_culture() => Cultures.SameInEach(() =>
        Term.WorkingDays(5_000).EndFrom(new(2020, 12, 24), SaturdayOff).Explain(Language.Italian));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
