using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

/// <summary>A grid whose points could overflow is refused when it is made, so that no data makes scoring throw.</summary>
public sealed class OverflowTests
{
    /// <summary>Two lists of two thousand million items each, times 2,147 million hundredths, are just within 64 bits.</summary>
    [Theory]
    [InlineData(21_474_836, true)]
    [InlineData(21_474_837, false)]
    public void A_list_without_a_maximum_is_bounded_by_the_number_of_its_items(int each, bool fits)
    {
        Validated<ScoringGrid<Applicant>> made = Create(
            [ScoringRule.PerItem(Label("ITEMS"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(200), each))]);

        Assert.Equal(fits ? [] : ["SCORE-OVERFLOW"], made.DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    [Fact]
    public void The_defect_names_how_far_the_points_can_go()
    {
        Defect defect = Assert.Single(Create(
            [ScoringRule.PerItem(Label("ITEMS"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(200), 1_000_000_000))]).DefectsOrEmpty());

        Assert.Equal("sections", defect.Path);
        Assert.Contains(
            "the points can reach 4,294,967,294,000,000,000.00; the maximum is 92,233,720,368,547,758.06: declare a maximum or lower points",
            defect.Render(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>Each percentage multiplies by ten thousand: one point is 10^2 hundredths, and 10^18 after the fourth.</summary>
    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_chain_of_percentages_is_bounded_by_what_they_multiply(int length, bool fits)
    {
        ScoringRule<Applicant>[] chain =
        [
            ScoringRule.Flag(Label("P0"), ApplicantFacts.Resident, Points.Of(1)),
            .. Enumerable.Range(1, length).Select(i => ScoringRule.PercentageOf<Applicant>(
                Label($"P{i}"), Percentage.Of(1_000_000), MaximumPoints.UnboundedBySource, HalfUp, $"P{i - 1}")),
        ];

        MaximumPoints maximum = MaximumPoints.Of(10_001_000_100_010_001);
        Assert.Equal(fits ? [] : ["SCORE-OVERFLOW"], Create(maximum, chain).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    /// <summary>Almost half of 64 bits: more points than that cannot be added to the same points once more.</summary>
    [Fact]
    public void What_points_would_change_is_searched_as_far_as_points_go()
    {
        ScoringGrid<Applicant> grid = Create(
            MaximumPoints.Of(49_004_900_490_049_004.9m),
            [
                ScoringRule.Flag(Label("P0"), ApplicantFacts.Resident, Points.Of(4.9m)),
                .. Enumerable.Range(1, 4).Select(i => ScoringRule.PercentageOf<Applicant>(
                    Label($"P{i}"), Percentage.Of(1_000_000), MaximumPoints.UnboundedBySource, HalfUp, $"P{i - 1}")),
            ]).OrThrow();
        RankingRules<Applicant> rules = RankingRules<Applicant>.Create(Label("RANKING"), grid, []).OrThrow();
        Ranking<Applicant> ranking = rules.Rank(
            [new("A", new Applicant { Resident = true }, Days), new("B", new Applicant { Resident = true }, Days)], places: 1).OrThrow();

        // Tied already: anything more decides.
        Assert.Equal((Points.Zero, true), (ranking.WhyNot("B").PointsMissing, ranking.WhyNot("B").OnlyDrawsLevel));
    }

    [Fact]
    public void What_the_caps_would_cut_off_counts_too() => Assert.Equal(
        ["SCORE-OVERFLOW"],
        Create(
        [
            ScoringRule.CappedSum(
                Label("CAPPED"),
                Points.Of(5),
                ScoringRule.PerItem(Label("ITEMS"), ApplicantFacts.Children, MaximumPoints.Of(5), Band.Of(Bounds.AtMost(200), 30_000_000))),
        ]).DefectsOrEmpty().Select(defect => defect.Code.Code));

    /// <summary>As many rules as a grid takes, each as high as points may be declared: far below the end of 64 bits.</summary>
    [Fact]
    public void The_largest_points_that_can_be_declared_never_overflow()
    {
        ScoringGrid<Applicant> grid = Grid(
        [
            .. Enumerable.Range(0, ScoringGrid<Applicant>.MaximumRules).Select(i => ScoringRule.Written<Applicant>(
                Label($"W{i}"), "CODE", 1, [], -Points.Of(1_000_000_000), MaximumPoints.UnboundedBySource, (_, _) => Points.Of(1_000_000_000))),
        ]);

        Assert.Equal(
            Known.Of(Points.Of(256_000_000_000)),
            grid.Score(new Applicant(), Days).Points);
    }

    [Fact]
    public void Code_without_a_maximum_stops_at_one_billion()
    {
        ScoringGrid<Applicant> grid = Grid(ScoringRule.Written<Applicant>(
            Label("W"), "CODE", 1, [], Points.Zero, MaximumPoints.UnboundedBySource, (_, _) => Points.Of(1_000_000_000.01m)));

        Assert.Throws<InvalidOperationException>(() => grid.Score(new Applicant(), Days));
    }
}
