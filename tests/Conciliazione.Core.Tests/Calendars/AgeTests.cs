using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Tests.Calendars;

public class AgeTests
{
    [Theory]
    [InlineData("2005-06-15", "2020-06-14", 14)]
    [InlineData("2005-06-15", "2020-06-15", 15)]
    [InlineData("2005-06-15", "2020-06-16", 15)]
    [InlineData("2020-06-15", "2020-06-15", 0)]
    [InlineData("2000-12-31", "2001-01-01", 0)]
    [InlineData("2004-02-29", "2020-02-28", 15)]
    [InlineData("2004-02-29", "2020-02-29", 16)]
    public void Completed_years_whatever_the_rule(string birth, string day, int years)
    {
        foreach (MissingDayRule rule in Enum.GetValues<MissingDayRule>())
        {
            Assert.Equal(years, Age.On(Day(birth), Day(day), rule).CompletedYears);
        }
    }

    [Theory]
    [InlineData("2021-02-27", 16, 16)]
    [InlineData("2021-02-28", 17, 16)]
    [InlineData("2021-03-01", 17, 17)]
    [InlineData("2022-02-28", 18, 17)]
    [InlineData("2022-03-01", 18, 18)]
    [InlineData("2024-02-28", 19, 19)]
    [InlineData("2024-02-29", 20, 20)]
    public void Born_on_29_February(string day, int lastOfMonth, int firstOfNextMonth)
    {
        Assert.Equal(lastOfMonth, Age.On(new(2004, 2, 29), Day(day)).CompletedYears);
        Assert.Equal(lastOfMonth, Age.On(new(2004, 2, 29), Day(day), MissingDayRule.LastOfMonth).CompletedYears);
        Assert.Equal(firstOfNextMonth, Age.On(new(2004, 2, 29), Day(day), MissingDayRule.FirstOfNextMonth).CompletedYears);
    }

    [Fact]
    public void The_centuries_without_a_leap_day()
    {
        Assert.Equal(new LocalDate(2100, 2, 28), Age.DayOfCompleting(new(2096, 2, 29), 4));
        Assert.Equal(new LocalDate(2100, 3, 1), Age.DayOfCompleting(new(2096, 2, 29), 4, MissingDayRule.FirstOfNextMonth));
        Assert.Equal(new LocalDate(2000, 2, 29), Age.DayOfCompleting(new(1996, 2, 29), 4, MissingDayRule.FirstOfNextMonth));
    }

    [Fact]
    public void Completed_months_by_hand()
    {
        Assert.Equal(1, Age.On(new(2021, 1, 31), new(2021, 2, 28)).CompletedMonths);
        Assert.Equal(0, Age.On(new(2021, 1, 31), new(2021, 2, 28), MissingDayRule.FirstOfNextMonth).CompletedMonths);
        Assert.Equal(1, Age.On(new(2021, 1, 31), new(2021, 3, 1), MissingDayRule.FirstOfNextMonth).CompletedMonths);
        Assert.Equal(35, Age.On(new(2017, 9, 2), new(2020, 9, 1)).CompletedMonths);
    }

    [Law]
    public void Ages_never_decrease(LocalDate birth, DayCount one, DayCount other, MissingDayRule rule)
    {
        (int early, int late) = (one.Value, other.Value);
        var before = Age.On(birth, birth.PlusDays(Math.Min(early, late)), rule);
        var after = Age.On(birth, birth.PlusDays(Math.Max(early, late)), rule);
        Assert.True(before <= after);
        Assert.True(before.CompletedYears <= after.CompletedYears);
    }

    [Law]
    public void A_younger_person_is_never_older(LocalDate day, DayCount one, DayCount other, MissingDayRule rule)
    {
        (int older, int younger) = (Math.Max(one.Value, other.Value), Math.Min(one.Value, other.Value));
        Assert.True(Age.On(day.PlusDays(-older), day, rule) >= Age.On(day.PlusDays(-younger), day, rule));
    }

    [Law]
    public void A_year_is_completed_on_its_day_and_not_before(LocalDate birth, YearsOfAge years, MissingDayRule rule)
    {
        LocalDate completed = Age.DayOfCompleting(birth, years.Value, rule);
        Assert.Equal(years.Value, Age.On(birth, completed, rule).CompletedYears);
        Assert.Equal(years.Value - 1, Age.On(birth, completed.PlusDays(-1), rule).CompletedYears);
    }

    [Fact]
    public void A_birth_after_the_day_is_refused_and_not_shown()
    {
        var birth = new LocalDate(2020, 6, 16);
        var day = new LocalDate(2020, 6, 15);
        Defect defect = Assert.Single(Age.Create(birth, day, path: "members[1].birth").DefectsOrEmpty());
        Assert.Equal(
            "members[1].birth: la nascita è successiva al giorno in cui si chiede l'età, 15/06/2020 [CAL-BIRTH-AFTER; decisione 0010, Conciliazione.Core]",
            defect.ToString());
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Age.On(birth, day));
        Assert.DoesNotContain("16", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, Age.Create(day, day).OrThrow().CompletedYears);
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        var day = new LocalDate(2020, 6, 15);
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.On(day, day, (MissingDayRule)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.Create(day, day, (MissingDayRule)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.DayOfCompleting(day, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.DayOfCompleting(day, 152));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.DayOfCompleting(day, 1, (MissingDayRule)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.DayOfCompleting(new(9990, 1, 1), 10));
        Assert.Throws<ArgumentException>(() => Age.On(new(2020, 1, 1, CalendarSystem.Julian), day));
        Assert.Throws<ArgumentException>(() => default(Age).CompareTo("14"));
    }

    [Fact]
    public void Ages_are_ordered_by_months_and_told_in_years()
    {
        var child = Age.On(new(2017, 9, 2), new(2020, 9, 1));
        var older = Age.On(new(2017, 9, 1), new(2020, 9, 1));
        Assert.True(child < older && older > child && child <= older && older >= child);
        Assert.Equal(-1, child.CompareTo((object)older));
        Assert.Equal(1, child.CompareTo(null));
        Assert.Equal("2 anni compiuti", child.ToString());
        Assert.Equal("3 years completed", older.Render(Language.English));
        Assert.Equal("1 anno compiuto", Age.On(new(2019, 9, 1), new(2020, 9, 1)).ToString());
        Assert.Equal(default, Age.On(new(2020, 9, 1), new(2020, 9, 1)));
    }

    [Fact]
    public void A_band_takes_both_its_ends_and_says_how_far_one_is()
    {
        var band = AgeBand.Create(3, 14).OrThrow();
        var birth = new LocalDate(2005, 6, 15);
        Assert.IsType<AgeFit.Within>(band.FitOn(birth, new(2020, 6, 14)));
        Assert.Equal("nella fascia d'età, ancora per 1 giorno", band.FitOn(birth, new(2020, 6, 14)).ToString());
        Assert.Equal("oltre l'età massima da quel giorno stesso", band.FitOn(birth, new(2020, 6, 15)).ToString());
        Assert.Equal("3 mesi oltre l'età massima", band.FitOn(birth, new(2020, 9, 15)).ToString());
        Assert.Equal("3 months too old", band.FitOn(birth, new(2020, 9, 15)).Render(Language.English));
        Assert.Equal("3 months and 1 day too old", band.FitOn(birth, new(2020, 9, 16)).Render(Language.English));
        Assert.Equal(["-3 mesi"], band.FitOn(birth, new(2020, 9, 15)).Margins.Select(margin => margin.ToString()), StringComparer.Ordinal);
        Assert.Equal(["-1 anno", "-1 giorno"], band.FitOn(birth, new(2021, 6, 16)).Margins.Select(margin => margin.ToString()), StringComparer.Ordinal);
        Assert.Equal(["0 giorni"], band.FitOn(birth, new(2020, 6, 15)).Margins.Select(margin => margin.ToString()), StringComparer.Ordinal);

        Assert.IsType<AgeFit.Within>(band.FitOn(birth, new(2008, 6, 15)));
        Assert.Equal("1 giorno sotto l'età minima", band.FitOn(birth, new(2008, 6, 14)).ToString());
        Assert.Equal("2 years, 11 months and 14 days too young", band.FitOn(birth, new(2005, 7, 1)).Render(Language.English));
        Assert.Empty(AgeBand.Create(3, null).OrThrow().FitOn(birth, new(2020, 6, 14)).Margins);
        Assert.Equal("in the age band", AgeBand.Create(3, null).OrThrow().FitOn(birth, new(2020, 6, 14)).Render(Language.English));
    }

    [Law]
    public void The_fit_and_the_yes_or_no_agree(AgeBand band, LocalDate birth, DayCount days)
    {
        foreach (MissingDayRule rule in Enum.GetValues<MissingDayRule>())
        {
            LocalDate day = birth.PlusDays(days.Value);
            AgeFit fit = band.FitOn(birth, day, rule);
            Assert.Equal(band.Contains(Age.On(birth, day, rule)), fit is AgeFit.Within);
            Assert.Equal(fit is AgeFit.Within, fit.Margins.All(margin => margin.Distance.Value.Sign > 0));
            Assert.False(fit is AgeFit.TooYoung { Missing: var missing } && missing == default);
            Assert.False(fit is AgeFit.Within { Remaining: { } left } && left == default);
        }
    }

    [Fact]
    public void Every_defect_of_a_band_comes_at_once()
    {
        Assert.Equal(
            ["CAL-AGE-BOUND band.minimum", "CAL-AGE-BOUND band.maximum", "CAL-AGE-BAND-EMPTY band"],
            AgeBand.Create(151, -1, "band").DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}"), StringComparer.Ordinal);
        Assert.Equal(
            "minimum: -1 completed year is not an age limit; it goes from 0 to 150 [CAL-AGE-BOUND; decisione 0010, Conciliazione.Core]",
            Assert.Single(AgeBand.Create(-1, null).DefectsOrEmpty()).Render(Language.English));
        Assert.Throws<DefectsException>(() => AgeBand.Create(15, 14).OrThrow());
    }

    [Fact]
    public void Bands_are_told_in_both_languages_and_equal_by_content()
    {
        Assert.Equal("da 3 a 14 anni compiuti", AgeBand.Create(3, 14).OrThrow().ToString());
        Assert.Equal("up to 4 completed years", AgeBand.Create(0, 4).OrThrow().Title.English);
        Assert.Equal("da 51 anni compiuti", AgeBand.Create(51, null).OrThrow().ToString());
        Assert.Equal("any age", AgeBand.Create(0, null).OrThrow().Title.English);
        Assert.Equal(AgeBand.Create(3, 14).OrThrow(), AgeBand.Create(3, 14).OrThrow());
        Assert.Equal(AgeBand.Create(3, 14).OrThrow().GetHashCode(), AgeBand.Create(3, 14).OrThrow().GetHashCode());
        Assert.NotEqual(AgeBand.Create(3, 14).OrThrow(), AgeBand.Create(3, null).OrThrow());
    }

    [Fact]
    public void A_span_counts_years_months_and_days()
    {
        var span = CalendarSpan.Between(new(2020, 1, 31), new(2021, 3, 1));
        Assert.Equal((1, 1, 1), (span.Years, span.Months, span.Days));
        Assert.Equal("1 anno, 1 mese e 1 giorno", span.ToString());
        Assert.Equal("0 days", default(CalendarSpan).Render(Language.English));
        Assert.Throws<ArgumentException>(() => CalendarSpan.Between(new(2020, 2, 1), new(2020, 1, 31)));
        Assert.Equal("1 anno, 1 mese e 1 giorno", Cultures.SameInEach(() => span.ToString()));
    }

    [Law]
    public void A_span_leads_from_its_first_day_to_its_last(LocalDate from, DayCount days)
    {
        LocalDate to = from.PlusDays(days.Value);
        var span = CalendarSpan.Between(from, to);
        Assert.Equal(to, from.PlusMonths((12 * span.Years) + span.Months).PlusDays(span.Days));
        Assert.InRange(span.Months, 0, 11);
        Assert.InRange(span.Days, 0, 30);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
