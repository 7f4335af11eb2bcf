using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Facts;

/// <summary>A fact that every subject has gives what the same fact gives whose getter says each time that it is known.</summary>
public sealed class AlwaysKnownFactTests
{
    private const int Several = 300;

    private static readonly LocalizedText Title = new("dato", "fact");

    private static readonly PointsRounding Whole = new(RoundingRule.HalfUp, decimals: 0);

    private static readonly int[] Subjects = [.. Enumerable.Range(0, Several)];

    public static TheoryData<string> Kinds => [.. Pairs.Keys];

    private static Dictionary<string, (ScoringRule<Numbered> Always, ScoringRule<Numbered> Known)> Pairs { get; } = new(StringComparer.Ordinal)
    {
        ["answer"] = (
            ScoringRule.Flag(Label("F"), new Fact<Numbered>.YesNo("F", Title, one => one.Number % 3 == 0), Points.Of(2)),
            ScoringRule.Flag(Label("F"), new Fact<Numbered>.YesNo("F", Title, one => Known.Of(one.Number % 3 == 0)), Points.Of(2))),
        ["number"] = (
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.WholeNumber("F", Title, one => one.Number % 50), 0, 100, Points.Of(100), Whole),
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.WholeNumber("F", Title, one => Known.Of(one.Number % 50)), 0, 100, Points.Of(100), Whole)),
        ["amount"] = (
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Amount("F", Title, one => Euro.Of(one.Number)), Euro.Zero, Euro.Of(500), Points.Of(500), Whole),
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Amount("F", Title, one => Known.Of(Euro.Of(one.Number))), Euro.Zero, Euro.Of(500), Points.Of(500), Whole)),
        ["distance"] = (
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Distance("F", Title, one => one.Number), 0, 500, Points.Of(500), Whole),
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Distance("F", Title, one => Known.Of(one.Number)), 0, 500, Points.Of(500), Whole)),
        ["age, of the unborn too"] = (
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Age("F", Title, one => one.Born), 0, 100, Points.Of(100), Whole),
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Age("F", Title, one => Known.Of(one.Born)), 0, 100, Points.Of(100), Whole)),
        ["day"] = (
            ScoringRule.Bands(Label("F"), new Fact<Numbered>.Day("F", Title, one => one.Born), Points.Zero, Band.Of(Bounds.LessThan(Days.OfRequest), 2)),
            ScoringRule.Bands(Label("F"), new Fact<Numbered>.Day("F", Title, one => Known.Of(one.Born)), Points.Zero, Band.Of(Bounds.LessThan(Days.OfRequest), 2))),
        ["choice"] = (
            ScoringRule.Options(Label("F"), new Fact<Numbered>.Choice("F", Title, Kind, one => one.Number % 2 == 0 ? "A" : "B"), new("A", Points.Of(2)), new("B", Points.Of(1))),
            ScoringRule.Options(Label("F"), new Fact<Numbered>.Choice("F", Title, Kind, one => Known.Of(one.Number % 2 == 0 ? "A" : "B")), new("A", Points.Of(2)), new("B", Points.Of(1)))),
        ["mark, beyond its maximum and between two steps too"] = (
            ScoringRule.Mark(Label("F"), new Fact<Numbered>.Marks("F", Title, one => Points.FromHundredths((one.Number - 9) * 25)), Points.Of(3), MarkStep.Half),
            ScoringRule.Mark(Label("F"), new Fact<Numbered>.Marks("F", Title, one => Known.Of(Points.FromHundredths((one.Number - 9) * 25))), Points.Of(3), MarkStep.Half)),
        ["list"] = (
            ScoringRule.PerItem(Label("F"), new Fact<Numbered>.DatedList("F", Title, one => one.Children), MaximumPoints.UnboundedBySource, Ages),
            ScoringRule.PerItem(Label("F"), new Fact<Numbered>.DatedList("F", Title, one => Known.Of(one.Children)), MaximumPoints.UnboundedBySource, Ages)),
    };

    private static ValueList<ChoiceOption> Kind => [new("A", new("a", "a")), new("B", new("b", "b"))];

    private static Band<int>[] Ages => [Band.Of(Bounds.AtMost(1), 3), Band.Of(Bounds.Between(2, 5), 2), Band.Of(Bounds.Between(9, 12), 1)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_gives_the_same_points_to_many_and_to_each(string kind)
    {
        Numbered[] subjects = Array.ConvertAll(Subjects, number => new Numbered(number));
        Score[] always = Scores(Pairs[kind].Always, subjects);
        Assert.Equal(Scores(Pairs[kind].Known, subjects), always);
        ScoringGrid<Numbered> grid = Grid(Pairs[kind].Always);
        Assert.Equal(Array.ConvertAll(subjects, subject => grid.Score(subject, Days)), always);
        Assert.Equal(Array.ConvertAll(subjects, subject => grid.Explain(subject, Days).Score), always);
        Assert.True(always.Distinct().Skip(1).Any(), "All subjects come to the same points: the case shows nothing.");
    }

    [Fact]
    public void A_distance_below_zero_is_a_defect_of_the_program() => Assert.Throws<InvalidOperationException>(
        () => Scores(
            ScoringRule.Scaled(Label("F"), new Fact<Numbered>.Distance("F", Title, one => one.Number - 200), 0, 500, Points.Of(500), Whole),
            [new(0)]));

    [Fact]
    public void A_list_that_is_not_there_is_a_defect_of_the_program_for_one_and_for_many()
    {
        ScoringRule<Numbered> rule = ScoringRule.PerItem(
            Label("F"), new Fact<Numbered>.DatedList("F", Title, one => one.Number < 0 ? one.Children : null!), MaximumPoints.UnboundedBySource, Ages);
        Assert.Throws<ArgumentNullException>(() => Scores(rule, [new(0)]));
        Assert.Throws<ArgumentNullException>(() => Grid(rule).Score(new Numbered(0), Days));
    }

    /// <summary>By hand: three of 1, 4 and 10 completed years, one of 7 in no band, one that begins tomorrow.</summary>
    [Fact]
    public void Things_of_a_list_count_by_their_bands_and_not_before_they_begin()
    {
        ScoringRule<Numbered> rule = ScoringRule.PerItem(
            Label("F"),
            new Fact<Numbered>.DatedList("F", Title, _ => new[] { 1, 4, 10, 7 }
                .Select(years => Days.OfRequest.PlusYears(-years)).Append(Days.OfRequest.PlusDays(1)).ToValueList()),
            MaximumPoints.UnboundedBySource,
            Ages);
        Assert.Equal(Points.Of(6), Assert.Single(Scores(rule, [new(0)])).Points);
        Assert.Equal(Points.Of(6), Grid(rule).Score(new Numbered(0), Days).Points);
    }

    private static Score[] Scores(ScoringRule<Numbered> rule, Numbered[] subjects)
    {
        var scores = new Score[subjects.Length];
        Grid(rule).Score(subjects, Days, scores);
        return scores;
    }

    private static ScoringGrid<Numbered> Grid(ScoringRule<Numbered> rule) => ScoringGrid<Numbered>.Create(
        Label("GRID"), 1, FactCatalogue<Numbered>.Create([.. (IEnumerable<Fact<Numbered>>)rule.Facts]).OrThrow(), [ScoringSection.Of(Label("SECTION"), rule.HighestPoints, rule)], rule.HighestPoints, []).OrThrow();

    private sealed record Numbered(int Number)
    {
        public LocalDate Born => Days.OfRequest.PlusDays(700 - (Number * 11));

        public ValueList<LocalDate> Children =>
            Enumerable.Range(0, Number % 4).Select(i => Days.OfRequest.PlusDays(200 - (Number * i * 13))).ToValueList();
    }
}
