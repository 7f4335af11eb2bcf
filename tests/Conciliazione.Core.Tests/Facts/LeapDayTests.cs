using Conciliazione.Calendars;
using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Ages by bands of births against ages counted, for all who were born and all who ask around the end of February.</summary>
public sealed class LeapDayTests
{
    private static readonly LegalSource Source = new("Avviso di prova");

    /// <summary>Around 2100, a common year, too.</summary>
    [Theory]
    [InlineData(MissingDayRule.LastOfMonth, 1976, 2018, 2026)]
    [InlineData(MissingDayRule.FirstOfNextMonth, 1976, 2018, 2026)]
    [InlineData(MissingDayRule.LastOfMonth, 2052, 2095, 2102)]
    [InlineData(MissingDayRule.FirstOfNextMonth, 2052, 2095, 2102)]
    public void Bands_of_births_are_bands_of_ages(MissingDayRule rule, int firstBirth, int firstRequest, int lastRequest)
    {
        LocalDate[] births = [.. DaysOf(firstBirth, lastRequest)];
        FactSheet[] sheets = Array.ConvertAll(births, birth => FactSheet.Create(
            Catalogue(rule), [SheetEntry.Day("AGE", birth), SheetEntry.DatedList("LIST", [birth])]).OrThrow());
        ScoringGrid<FactSheet> ages = Grid(rule, ScoringRule.Bands(Label("AGES"), AgeOf(rule), elsewhere: Points.Zero, Years));
        ScoringGrid<FactSheet> items = Grid(rule, ScoringRule.PerItem(Label("ITEMS"), ListOf(rule), MaximumPoints.UnboundedBySource, Years));
        var byAge = new Score[sheets.Length];
        var byItem = new Score[sheets.Length];
        foreach (LocalDate day in DaysOf(firstRequest, lastRequest))
        {
            var days = EvaluationDays.On(day);
            ages.Score(sheets, days, byAge);
            items.Score(sheets, days, byItem);
            for (int i = 0; i < births.Length; i++)
            {
                // Who is not born yet has no age; a thing that has not begun does not count.
                int? years = births[i] > day ? null : Counted(births[i], day, rule);
                Assert.True((years is { } own ? Points.Of(own + 1) : Known<Points>.Unknown) == byAge[i].Points, $"{births[i]} on {day}: {byAge[i]}");
                Assert.True(Points.Of(years + 1 ?? 0) == byItem[i].Points, $"{births[i]} on {day}: {byItem[i]}");
                if (years is not null)
                {
                    Assert.Equal(years, Age.On(births[i], day, rule).CompletedYears);
                }
            }
        }
    }

    /// <summary>One point more for each year: a band of each age.</summary>
    private static Band<int>[] Years { get; } = [.. Enumerable.Range(0, 60).Select(years => Band.Of(Bounds.Exactly(years), years + 1))];

    private static IEnumerable<LocalDate> DaysOf(int firstYear, int lastYear) => Enumerable.Range(firstYear, lastYear - firstYear + 1)
        .SelectMany(year => Enumerable.Range(-3, 6).Select(day => new LocalDate(year, 3, 1).PlusDays(day)));

    /// <summary>Birthdays counted one by one; the one of 29 February falls on the 28th or on the 1st, as the rule says.</summary>
    private static int Counted(LocalDate birth, LocalDate day, MissingDayRule rule)
    {
        int years = 0;
        while (Birthday(years + 1) <= day)
        {
            years++;
        }

        return years;

        LocalDate Birthday(int number)
        {
            int year = birth.Year + number;
            return birth is not { Month: 2, Day: 29 } || CalendarSystem.Iso.IsLeapYear(year) ? new(year, birth.Month, birth.Day)
                : rule == MissingDayRule.LastOfMonth ? new(year, 2, 28)
                : new(year, 3, 1);
        }
    }

    private static Fact<FactSheet>.Age AgeOf(MissingDayRule rule) => SheetFact.Age("AGE", new("età", "age"), rule);

    private static Fact<FactSheet>.DatedList ListOf(MissingDayRule rule) => SheetFact.DatedList("LIST", new("figli", "children"), rule);

    private static FactCatalogue<FactSheet> Catalogue(MissingDayRule rule) => FactCatalogue<FactSheet>.Create([AgeOf(rule), ListOf(rule)]).OrThrow();

    private static ScoringGrid<FactSheet> Grid(MissingDayRule missing, ScoringRule<FactSheet> rule) => ScoringGrid<FactSheet>.Create(
        Label("GRID"), 1, Catalogue(missing), [ScoringSection.Of(Label("SECTION"), rule.HighestPoints, rule)], rule.HighestPoints, []).OrThrow();

    private static RuleLabel Label(string code) => new(code, new("regola", "rule"), Source);
}
