using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

/// <summary>A percentage awards what its base allows, whatever its limit: grids are checked with that, by hand here.</summary>
public sealed class PercentageReachTests
{
    private static readonly ScoringRule<Applicant> Ten = ScoringRule.Flag(Label("TEN"), ApplicantFacts.Resident, Points.Of(10));

    /// <summary>20% of 10 is 2, below the limit of 5: 12 in all, and 12.01 is out of reach.</summary>
    [Fact]
    public void A_minimum_that_only_the_limit_of_a_percentage_would_reach_is_unreachable()
    {
        ScoringRule<Applicant>[] criteria = [Ten, Fifth(MaximumPoints.Of(5))];
        Assert.Empty(Create(MaximumPoints.Of(12), criteria, Total(12)).DefectsOrEmpty());
        Defect defect = Assert.Single(Create(MaximumPoints.Of(12), criteria, Total(12.01m)).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("SCORE-UNREACHABLE", "12 punti"), (defect.Code.Code, defect.Limit.Render(Language.Italian)));
        Assert.Equal(
            "SCORE-UNREACHABLE",
            Assert.Single(Create(MaximumPoints.Of(12), criteria, ScoreMinimum.ForPart(Label("PART"), "FIFTH", Points.Of(2.01m))).DefectsOrEmpty().AsEnumerable()).Code.Code);
    }

    [Fact]
    public void A_declared_maximum_that_only_the_limit_of_a_percentage_would_reach_is_a_defect()
    {
        Assert.Equal(
            ["SCORE-SECTION-MOST", "SCORE-TOTAL-MOST"],
            Create(MaximumPoints.Of(15), [Ten, Fifth(MaximumPoints.Of(5))]).DefectsOrEmpty().Select(defect => defect.Code.Code));
        Assert.Empty(Create(MaximumPoints.Of(11.5m), [Ten, Fifth(MaximumPoints.Of(1.5m))]).DefectsOrEmpty());
        Assert.Empty(Create(MaximumPoints.Of(12), [Ten, Fifth(MaximumPoints.UnboundedBySource)]).DefectsOrEmpty());
    }

    /// <summary>7% of 10 is 0.70, which rounds to whole points as 1; 7% of 6 is 0.42, which rounds to 0.</summary>
    [Fact]
    public void What_a_percentage_reaches_is_rounded_as_declared()
    {
        ScoringRule<Applicant> seven = ScoringRule.PercentageOf<Applicant>(
            Label("SEVEN"), Percentage.Of(7), MaximumPoints.Of(3), new(RoundingRule.HalfUp, decimals: 0), "BASE");
        Assert.Empty(Create(MaximumPoints.Of(11), [Flag("BASE", 10), seven]).DefectsOrEmpty());
        Assert.Empty(Create(MaximumPoints.Of(6), [Flag("BASE", 6), seven]).DefectsOrEmpty());
    }

    /// <summary>20% of 10 is 2, and 50% of that 2 is 1: 13 in all.</summary>
    [Fact]
    public void A_percentage_of_a_percentage_reaches_what_the_other_does()
    {
        ScoringRule<Applicant> half = ScoringRule.PercentageOf<Applicant>(Label("HALF"), Percentage.Of(50), MaximumPoints.Of(9), HalfUp, "FIFTH");
        Assert.Empty(Create(MaximumPoints.Of(13), [half, Fifth(MaximumPoints.Of(5)), Ten]).DefectsOrEmpty());
    }

    /// <summary>A base without a maximum reaches the limit; a base that takes points away adds nothing.</summary>
    [Fact]
    public void A_base_without_a_maximum_reaches_the_limit_and_a_negative_one_nothing()
    {
        ScoringRule<Applicant> each = ScoringRule.PerItem(
            Label("TEN"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(200), 3));
        Assert.Empty(Create(MaximumPoints.UnboundedBySource, [each, Fifth(MaximumPoints.Of(5))], ScoreMinimum.ForPart(Label("PART"), "FIFTH", Points.Of(5))).DefectsOrEmpty());
        Assert.Empty(Create(MaximumPoints.Of(0), [Flag("TEN", -3), Fifth(MaximumPoints.Of(5))]).DefectsOrEmpty());
    }

    /// <summary>The merit is of the self-employed only: for everybody else a fifth of it is nothing, and 1 point is out of reach.</summary>
    [Fact]
    public void Who_has_no_points_in_the_base_has_none_of_its_percentage()
    {
        Assert.Empty(Grid(0).DefectsOrEmpty());
        Assert.Equal("SCORE-UNREACHABLE", Assert.Single(Grid(1).DefectsOrEmpty().AsEnumerable()).Code.Code);

        static Validated<ScoringGrid<Applicant>> Grid(int minimum) => ScoringGrid<Applicant>.Create(
            Label("GRID"),
            1,
            Catalogue,
            [
                ScoringSection.OnlyFor(Label("MERIT"), Audience.Of(ApplicantFacts.Status, "SELF"), MaximumPoints.Of(10), Ten),
                ScoringSection.Of(Label("PREMIUMS"), MaximumPoints.Of(2), Fifth(MaximumPoints.Of(5))),
            ],
            MaximumPoints.Of(12),
            [Total(minimum)]);
    }

    private static ScoringRule<Applicant> Fifth(MaximumPoints limit) =>
        ScoringRule.PercentageOf<Applicant>(Label("FIFTH"), Percentage.Of(20), limit, HalfUp, "TEN");

    private static ScoringRule<Applicant> Flag(string code, int points) => ScoringRule.Flag(Label(code), ApplicantFacts.Resident, Points.Of(points));

    private static ScoreMinimum Total(decimal points) => ScoreMinimum.ForTotal(Label("LEAST"), Points.Of(points));
}
