using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class EasterTests
{
    [Fact]
    public void Two_centuries_agree_with_the_formula_of_Gauss()
    {
        for (int year = 1900; year <= 2099; year++)
        {
            Assert.Equal(Gauss(year), Easter.For(year));
        }
    }

    [Fact]
    public void Every_Gregorian_year_agrees_with_the_epacts_and_is_a_Sunday()
    {
        for (int year = Easter.FirstYear; year <= Easter.LastYear; year++)
        {
            Assert.Equal(Epacts(year), Easter.For(year));
            Assert.Equal(IsoDayOfWeek.Sunday, Easter.For(year).DayOfWeek);
        }
    }

    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1961, 4, 2)]
    [InlineData(1981, 4, 19)]
    [InlineData(2008, 3, 23)]
    [InlineData(2020, 4, 12)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void Known_years_and_the_exceptions_of_the_formulas(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Easter.For(year));

    [Theory]
    [InlineData(1582)]
    [InlineData(0)]
    [InlineData(10_000)]
    public void A_year_outside_the_calendar_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Easter.For(year));

    /// <summary>Gauss, with his constants for 1900-2099 and his two exceptions.</summary>
    private static LocalDate Gauss(int year)
    {
        int a = year % 19;
        int d = ((19 * a) + 24) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + 5) % 7;
        int days = d + e;
        if (days == 35 || (d == 28 && e == 6 && a > 10))
        {
            days -= 7;
        }

        return new LocalDate(year, 3, 22).PlusDays(days);
    }

    /// <summary>Clavius's epacts as Knuth writes them.</summary>
    private static LocalDate Epacts(int year)
    {
        int golden = (year % 19) + 1;
        int century = (year / 100) + 1;
        int solar = (3 * century / 4) - 12;
        int lunar = (((8 * century) + 5) / 25) - 5;
        int sunday = (5 * year / 4) - solar - 10;
        int epact = ((((11 * golden) + 20 + lunar - solar) % 30) + 30) % 30;
        if ((epact == 25 && golden > 11) || epact == 24)
        {
            epact++;
        }

        int moon = 44 - epact;
        moon += moon < 21 ? 30 : 0;
        return new LocalDate(year, 3, 1).PlusDays(moon + 7 - ((sunday + moon) % 7) - 1);
    }
}
