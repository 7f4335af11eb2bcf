using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Scoring;

namespace Conciliazione.Tests.Facts;

/// <summary>"At least 30%" and "more than 30%" one step below, on and above, exactly and after rounding.</summary>
public sealed class ShareStepTests
{
    private static readonly ComparisonRule Rounded = ComparisonRule.RoundedTo(2, RoundingRule.HalfUp);

    /// <summary>The share as a fraction, then at least and more than 30%, first exactly and then rounded to two decimals.</summary>
    [Theory]
    [InlineData(29_998, 100_000, "no no", "yes no")]
    [InlineData(300_000_016, 1_000_000_000, "yes yes", "yes no")]
    [InlineData(3, 10, "yes no", "yes no")]
    [InlineData(29_999_999_99, 10_000_000_000, "no no", "yes no")]
    [InlineData(30_000_000_01, 10_000_000_000, "yes yes", "yes no")]
    [InlineData(299_999_999_999, 1_000_000_000_000, "no no", "yes no")]
    [InlineData(300_000_000_001, 1_000_000_000_000, "yes yes", "yes no")]
    [InlineData(29_995, 100_000, "no no", "yes no")]
    [InlineData(299_949, 1_000_000, "no no", "no no")]
    [InlineData(299_949_999, 1_000_000_000, "no no", "no no")]
    [InlineData(300_049, 1_000_000, "yes yes", "yes no")]
    [InlineData(30_005, 100_000, "yes yes", "yes yes")]
    [InlineData(0, 1, "no no", "no no")]
    [InlineData(1, 1, "yes yes", "yes yes")]
    [InlineData(7, 2, "yes yes", "yes yes")]
    [InlineData(long.MaxValue, 1, "yes yes", "yes yes")]
    public void A_share_is_below_on_or_above_as_its_comparison_says(long part, long whole, string exactly, string rounded)
    {
        var applicant = new Applicant(CashShare: Ratio.Of(part, whole));
        Assert.Equal(exactly, Answers(applicant, comparison: null));
        Assert.Equal(exactly, Answers(applicant, ComparisonRule.Exact));
        Assert.Equal(rounded, Answers(applicant, Rounded));
    }

    [Fact]
    public void A_share_below_zero_is_none() => Assert.Equal("unknown unknown", Answers(new(CashShare: Ratio.Of(-1, 1_000_000)), comparison: null));

    /// <summary>What is compared and what is shown are two things: the share as it is, short of the band by what it lacks.</summary>
    [Fact]
    public void A_share_that_rounds_up_shows_what_it_is()
    {
        ScoreCard card = Grid(Rounded).Explain(new(CashShare: Ratio.Of(29_994, 100_000)), ScoringSamples.Days);
        Assert.Equal("0.0100 percentage points too little for the band worth 1 point", card.Findings[0].Reason!.English);
        ScoreCard exact = Grid(comparison: null).Explain(new(CashShare: Ratio.Of(29_998, 100_000)), ScoringSamples.Days);
        Assert.Equal("29.998%", exact.Findings[0].Facts[0].Value.Render(Language.English));
        Assert.Equal("0.0020 percentage points too little for the band worth 1 point", exact.Findings[0].Reason!.English);
    }

    private static string Answers(Applicant applicant, ComparisonRule? comparison)
    {
        ScoringGrid<Applicant> grid = Grid(comparison);
        ScoreCard card = grid.Explain(applicant, ScoringSamples.Days);
        var alone = new Score[1];
        grid.Score([applicant], ScoringSamples.Days, alone);
        Assert.Equal(card.Score, alone[0]);
        return string.Join(' ', new[] { "LEAST", "MORE" }.Select(code =>
            card.PointsOf(code).TryGet(out Points points) ? points == Points.Of(1) ? "yes" : "no" : "unknown"));
    }

    private static ScoringGrid<Applicant> Grid(ComparisonRule? comparison)
    {
        var share = new Fact<Applicant>.Share("SHARE", new("percentuale", "share"), applicant => Known.Unless(applicant.CashShare), comparison);
        return ScoringGrid<Applicant>.Create(
            ScoringSamples.Label("GRID"),
            1,
            FactCatalogue<Applicant>.Create([share]).OrThrow(),
            [
                ScoringSection.Of(
                    ScoringSamples.Label("SECTION"),
                    MaximumPoints.Of(2),
                    ScoringRule.Bands(ScoringSamples.Label("LEAST"), share, Points.Zero, Band.Of(Bounds.AtLeast(Percentage.Of(30)), 1)),
                    ScoringRule.Bands(ScoringSamples.Label("MORE"), share, Points.Zero, Band.Of(Bounds.MoreThan(Percentage.Of(30)), 1))),
            ],
            MaximumPoints.Of(2), []).OrThrow();
    }
}
