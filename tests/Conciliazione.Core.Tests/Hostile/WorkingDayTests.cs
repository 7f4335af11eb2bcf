using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Hostile;

/// <summary>Working days are found by whole years where there are many, and by walking where there are few: with one answer.</summary>
public class WorkingDayTests
{
    private static readonly HolidayCalendar[] Calendars =
    [
        HolidayCalendar.National,
        new(SaturdayRule.Holiday, new LegalSource("prova"), [new LocalHoliday(new AnnualDate(5, 8), LocalizedText.Same("patrono"), Samples.Source)]),
        Closed(except: new AnnualDate(3, 4)),
    ];

    public static TheoryData<int> Numbers => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_of_any_size_gives_the_day_that_walking_gives(int number)
    {
        Walk(number, new(2029, 12, 30));
        Walk(number, new(2020, 12, 31));
    }

    /// <summary>2021 has 305 working days.</summary>
    [Theory]
    [InlineData(305, 2021, 12, 31)]
    [InlineData(306, 2022, 1, 3)]
    public void From_the_last_day_of_a_year_the_next_year_counts_once(int workingDays, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), HolidayCalendar.National.PlusWorkingDays(new(2020, 12, 31), workingDays));

    private static void Walk(int number, LocalDate start)
    {
        HolidayCalendar calendar = Calendars[number];
        LocalDate day = start;
        for (int counted = 1; counted <= (number == 2 ? 20 : 2_000); counted++)
        {
            day = day.PlusDays(1);
            while (calendar.IsHoliday(day))
            {
                day = day.PlusDays(1);
            }

            Assert.Equal(day, calendar.PlusWorkingDays(start, counted));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_beyond_the_calendar_is_refused_at_once(int number)
    {
        foreach (int many in new[] { int.MaxValue, 3_000_000 })
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Calendars[number].PlusWorkingDays(new(1962, 1, 1), many));
            Assert.Equal("workingDays", refused.ParamName);
            Assert.Contains("9998", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_last_working_day_is_found_and_the_next_is_not()
    {
        var start = new LocalDate(1962, 1, 1);
        int low = 1;
        int high = 3_000_000;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            try
            {
                _ = HolidayCalendar.National.PlusWorkingDays(start, middle);
                low = middle;
            }
            catch (ArgumentOutOfRangeException)
            {
                high = middle;
            }
        }

        // 31 December 9998 is a Thursday.
        Assert.Equal(new LocalDate(9998, 12, 31), HolidayCalendar.National.PlusWorkingDays(start, low));
    }

    [Fact]
    public void A_calendar_that_works_on_29_February_alone_is_walked_by_years()
    {
        HolidayCalendar closed = Closed(except: null);

        // In 2032 it is a Sunday.
        Assert.Equal(new LocalDate(2036, 2, 29), closed.WorkingDayFrom(new(2030, 3, 4)));
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => closed.WorkingDayFrom(new(9997, 1, 1))).ParamName);
        Assert.Equal("workingDays", Assert.Throws<ArgumentOutOfRangeException>(() => closed.PlusWorkingDays(new(9997, 1, 1), 1)).ParamName);
    }

    /// <summary>A calendar on which every day but one, and 29 February, is a local holiday.</summary>
    private static HolidayCalendar Closed(AnnualDate? except)
    {
        IEnumerable<AnnualDate> days = Enumerable.Range(0, 365).Select(i => new LocalDate(2030, 1, 1).PlusDays(i)).Select(day => new AnnualDate(day.Month, day.Day));
        return new(
            localHolidays: days.Where(day => day != except).Select(day => new LocalHoliday(day, LocalizedText.Same("chiuso"), Samples.Source)).ToValueList());
    }
}
