using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>
/// Lists of many subjects are read at once and their points added up together; each subject gets what it gets alone, however long the
/// lists are, whatever is unknown, and however much an item is worth.
/// </summary>
public sealed class DatedListBlocksTests
{
    private static readonly LocalDate Day = new(2030, 6, 14);
    private static readonly EvaluationDays Days = EvaluationDays.On(Day);
    private static readonly LegalSource Source = new("Avviso di prova", section: "punto 3");

    private static readonly Fact<Family>.DatedList Listed = Fact<Family>.DatedList.Over(
        "LISTED", new("figli", "children"), (Family family) => Known.Unless(family.Members), child => Known.Unless(child.Birth), child => Known.Unless(child.Belongs));

    private static readonly Fact<Family>.DatedList Always = new("ALWAYS", new("figli", "children"), (Family family) => family.Births);

    private static readonly Fact<Family>.DatedList Maybe = new(
        "MAYBE", new("figli", "children"), (Family family) => family.Members is null ? default(Known<ValueList<LocalDate>>) : family.Births);

    public static TheoryData<string, int> Worth => new()
    {
        { "LISTED", 2 },
        { "ALWAYS", 2 },
        { "MAYBE", 2 },
        { "LISTED", 9_000_000 },
        { "ALWAYS", 9_000_000 },
    };

    [Theory]
    [MemberData(nameof(Worth))]
    public void Each_subject_gets_what_it_gets_alone(string code, int worth)
    {
        Fact<Family>.DatedList fact = code == "LISTED" ? Listed : code == "ALWAYS" ? Always : Maybe;
        ScoringGrid<Family> grid = GridOf(fact, worth);
        foreach (int count in Enumerable.Range(0, 34).Concat([255, 256, 257, 600]))
        {
            var draw = new Random(count);
            Family[] families = [.. Enumerable.Range(0, count).Select(_ => Drawn(draw, isDoubtful: count % 2 == 0))];
            var scores = new Score[count];
            grid.Score(families, Days, scores);
            Assert.Equal(families.Select(family => grid.Score(family, Days)), scores);
            Assert.Equal(families.Select(family => grid.Explain(family, Days).Score), scores);
        }
    }

    [Fact]
    public void An_item_that_may_not_belong_counts_only_as_possible_wherever_it_stands()
    {
        Child certain = new(Day.PlusYears(-1), Belongs: true);
        Child doubtful = new(Day.PlusYears(-1), Belongs: null);
        foreach (Child[] children in (Child[][])[[certain, doubtful], [doubtful, certain], [.. Enumerable.Repeat(certain, 20), doubtful]])
        {
            Family family = new(children.ToValueList(), []);
            long sure = children.Count(child => child.Belongs == true) * 2;
            PointsRange range = GridOf(Listed, 2).Explain(family, Days).Total;
            Assert.Equal((Points.Of(sure), Points.Of(sure + 2)), (range.Minimum, range.Maximum));
        }
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_023)]
    [InlineData(1_025)]
    [InlineData(100_000)]
    public void A_long_list_counts_item_for_item_first_and_last(int items)
    {
        ValueList<LocalDate> births = Enumerable.Range(0, items).Select(i => Day.PlusDays(i == 0 || i == items - 1 ? -400 : -20_000)).ToValueList();
        Family[] families = [new(null, []), new(null, births), new(null, [])];
        var scores = new Score[3];
        GridOf(Always, 2).Score(families, Days, scores);
        Assert.Equal(["0", "4", "0"], scores.Select(score => score.ToString()));
        Assert.Equal(Points.Of(4), GridOf(Always, 2).Explain(families[1], Days).Total.Minimum);
    }

    [Fact]
    public void Days_of_another_calendar_and_at_the_ends_of_the_calendar_count_as_what_they_are()
    {
        ValueList<LocalDate> births =
        [
            Day.PlusYears(-1).WithCalendar(CalendarSystem.Julian), Day.WithCalendar(CalendarSystem.Coptic), LocalDate.MinIsoValue, LocalDate.MaxIsoValue,
            Day.PlusDays(1).WithCalendar(CalendarSystem.Julian),
        ];
        Family[] families = [new(null, births)];
        var scores = new Score[1];
        GridOf(Always, 2).Score(families, Days, scores);
        Assert.Equal("4", scores[0].ToString());
        Assert.Equal(Points.Of(4), GridOf(Always, 2).Explain(families[0], Days).Total.Minimum);
    }

    private static ScoringGrid<Family> GridOf(Fact<Family>.DatedList fact, int worth) => ScoringGrid<Family>.Create(
        Label("GRID"),
        1,
        FactCatalogue<Family>.Create([fact]).OrThrow(),
        [ScoringSection.Of(
            Label("SECTION"),
            MaximumPoints.UnboundedBySource,
            ScoringRule.PerItem(Label("EACH"), fact, MaximumPoints.UnboundedBySource, Band.Of(Bounds.LessThan(3), worth), Band.Of(Bounds.Between(3, 13), worth / 2)))],
        MaximumPoints.UnboundedBySource).OrThrow();

    private static RuleLabel Label(string code) => new(code, new($"regola {code}", $"rule {code}"), Source);

    private static Family Drawn(Random draw, bool isDoubtful)
    {
        Child[] children =
        [
            .. Enumerable.Range(0, draw.Next(8) == 0 ? 30 : draw.Next(5)).Select(_ => new Child(
                isDoubtful && draw.Next(9) == 0 ? null : Day.PlusDays(-draw.Next(-100, 6_000)),
                isDoubtful && draw.Next(9) == 0 ? null : draw.Next(9) > 0)),
        ];
        return new(isDoubtful && draw.Next(12) == 0 ? null : children.ToValueList(), children.Select(child => child.Birth).OfType<LocalDate>().ToValueList());
    }

    public sealed record Child(LocalDate? Birth, bool? Belongs);

    public sealed record Family(ValueList<Child>? Members, ValueList<LocalDate> Births);
}
