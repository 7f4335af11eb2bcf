using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>The national holidays of Italy, by year. Italian term: ricorrenze festive nazionali.</summary>
/// <remarks>
/// <para>L. 260/1949 lists them. L. 54/1977 abolished, from 8 March 1977, the Epiphany, Saint Joseph, the Ascension, Corpus
/// Domini and Saints Peter and Paul, and moved 2 June and 4 November to the first Sunday of their months, which was already a
/// holiday. D.P.R. 792/1985 restored the Epiphany from 1986, L. 336/2000 restored 2 June from 2001, and L. 151/2025 made 4
/// October a holiday from 2026. D.L. 5/2011 made 17 March a holiday in 2011 only.</para>
/// <para>All Sundays are holidays by the same act; the lists here contain the named days, including Easter.</para>
/// <para>The table supports the years from <see cref="FirstYear"/>: a centenary was celebrated in 1961, and the act that
/// specifies its day and effects was not found. For the years after <see cref="LawAsOf"/> the table applies the law then in
/// force; a later act requires a later version of this library. Thread-safe.</para>
/// </remarks>
public static class NationalHolidays
{
    /// <summary>The first year that the table supports.</summary>
    public const int FirstYear = 1962;

    /// <summary>The last year for which days, and the days after them, can be represented.</summary>
    public const int LastYear = 9998;

    private static readonly LegalSource Act = new("L. 260/1949");
    private static readonly LegalSource Listed = Act.At("art. 2");

    private static readonly ValueList<HolidayRule> Rules =
    [
        HolidayRule.On(1, 1, new("Capodanno", "New Year's Day"), Listed),
        HolidayRule.On(1, 6, new("Epifania", "Epiphany"), Listed, to: 1977),
        HolidayRule.On(1, 6, new("Epifania", "Epiphany"), new("D.P.R. 792/1985"), from: 1986),
        HolidayRule.On(3, 17, new("150° anniversario dell'Unità d'Italia", "150th anniversary of the unity of Italy"), new("D.L. 5/2011", section: "art. 1"), from: 2011, to: 2011),
        HolidayRule.On(3, 19, new("San Giuseppe", "Saint Joseph"), Listed, to: 1976),
        HolidayRule.AfterEaster(0, new("Pasqua", "Easter Sunday"), Listed),
        HolidayRule.AfterEaster(1, new("lunedì dopo Pasqua", "Easter Monday"), Listed),
        HolidayRule.On(4, 25, new("Anniversario della Liberazione", "Liberation Day"), Listed),
        HolidayRule.On(5, 1, new("Festa del lavoro", "Labour Day"), Listed),
        HolidayRule.AfterEaster(39, new("Ascensione", "Ascension"), Listed, to: 1976),
        HolidayRule.AfterEaster(60, new("Corpus Domini", "Corpus Domini"), Listed, to: 1976),
        HolidayRule.On(6, 2, new("Festa della Repubblica", "Republic Day"), Act.At("art. 1"), to: 1976),
        HolidayRule.On(6, 2, new("Festa della Repubblica", "Republic Day"), new("L. 336/2000", section: "art. 1"), from: 2001),
        HolidayRule.On(6, 29, new("Santi Pietro e Paolo", "Saints Peter and Paul"), Listed, to: 1976),
        HolidayRule.On(8, 15, new("Assunzione", "Assumption"), Listed),
        HolidayRule.On(10, 4, new("San Francesco d'Assisi", "Saint Francis of Assisi"), new("L. 151/2025", section: "art. 1"), from: 2026),
        HolidayRule.On(11, 1, new("Ognissanti", "All Saints"), Listed),
        HolidayRule.On(11, 4, new("Unità nazionale", "National Unity"), Listed, to: 1976),
        HolidayRule.On(12, 8, new("Immacolata Concezione", "Immaculate Conception"), Listed),
        HolidayRule.On(12, 25, new("Natale", "Christmas"), Listed),
        HolidayRule.On(12, 26, new("Santo Stefano", "Saint Stephen"), Listed),
    ];

    /// <summary>
    /// The day as of which the table was checked against the law: 1 January 2026, when L. 151/2025 came into force.
    /// </summary>
    public static LocalDate LawAsOf { get; } = new(2026, 1, 1);

    /// <summary>The act that makes every Sunday a holiday.</summary>
    public static LegalSource SundaySource => Listed;

    /// <summary>Returns the named holidays of a year, by day; two may fall on the same day, as on 25 April 2011.</summary>
    /// <param name="year">The year; from <see cref="FirstYear"/> to <see cref="LastYear"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static ValueList<PublicHoliday> In(int year)
    {
        Claim(year);
        LocalDate easter = Easter.For(year);
        return Rules.Where(rule => rule.IsInForce(year))
            .Select(rule => new PublicHoliday(rule.In(year, easter), rule.Title, rule.Source))
            .OrderBy(holiday => holiday.Day)
            .ToValueList();
    }

    /// <summary>Returns the named holidays that fall on a day; empty for most days.</summary>
    /// <param name="day">A day of a year from <see cref="FirstYear"/> to <see cref="LastYear"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public static ValueList<PublicHoliday> On(LocalDate day)
    {
        Claim(day);
        LocalDate easter = Easter.For(day.Year);
        return Rules.Where(rule => rule.Falls(day, easter))
            .Select(rule => new PublicHoliday(day, rule.Title, rule.Source))
            .ToValueList();
    }

    /// <summary>Determines whether a day is a Sunday or a named holiday. Does not allocate.</summary>
    /// <param name="day">A day of a year from <see cref="FirstYear"/> to <see cref="LastYear"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public static bool Includes(LocalDate day)
    {
        Claim(day);
        if (day.DayOfWeek == IsoDayOfWeek.Sunday)
        {
            return true;
        }

        LocalDate easter = Easter.For(day.Year);
        foreach (HolidayRule rule in Rules)
        {
            if (rule.Falls(day, easter))
            {
                return true;
            }
        }

        return false;
    }

    internal static void Claim(LocalDate day, [CallerArgumentExpression(nameof(day))] string name = "")
    {
        Guard.Against.NonIsoDate(day, name);
        Claim(day.Year, name);
    }

    /// <summary>Marks the named holidays of a year, each at the number of its day within the year.</summary>
    internal static void Mark(int year, Span<bool> holidays)
    {
        LocalDate easter = Easter.For(year);
        foreach (HolidayRule rule in Rules)
        {
            if (rule.IsInForce(year))
            {
                holidays[rule.In(year, easter).DayOfYear] = true;
            }
        }
    }

    private static void Claim(int year, string name = "year")
    {
        if (year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                name, year, FormattableString.Invariant($"The table of Italian holidays claims the years from {FirstYear} to {LastYear}."));
        }
    }
}
