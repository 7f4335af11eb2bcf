namespace Conciliazione.Tests;

public class RoundedPointsTests
{
    private static readonly LegalSource Call = new("Avviso di prova", section: "art. 5");

    [Fact]
    public void A_mean_of_thirds_is_rounded_as_told_and_its_finding_keeps_the_fraction()
    {
        RoundedPoints mean = RoundedPoints.Mean([Points.Of(3), Points.Of(3), Points.Of(4)], RoundingRule.HalfUp);
        Finding finding = mean.ToFinding("MEAN", new("media", "mean"), Call, Provenance.Reading);

        Assert.Equal(Ratio.Of(10, 3), mean.Exact);
        Assert.Equal(Points.Of(3.33m), mean.Points);
        Assert.Equal("10/3", Assert.Single(finding.Facts).Value.Render(Language.Italian));
        Assert.Equal("3,33 punti", Assert.IsType<Outcome.Calculated>(finding.Outcome).Value.Render(Language.Italian));
        Assert.Contains("half up (interpretation applied: the call does not say)", finding.Explain(Language.English), StringComparison.Ordinal);
    }

    [Law]
    public void A_mean_lies_between_its_marks_and_ignores_their_order(Points one, Points other, RoundingRule rounding)
    {
        RoundedPoints mean = RoundedPoints.Mean([one, other], rounding);

        Assert.InRange(mean.Points, one < other ? one : other, one < other ? other : one);
        Assert.Equal(mean, RoundedPoints.Mean([other, one], rounding));
        Assert.Equal(Ratio.Of((Int128)one.Hundredths + other.Hundredths, 200), mean.Exact);
    }

    [Fact]
    public void There_is_no_mean_of_nothing() =>
        Assert.Throws<ArgumentException>(() => RoundedPoints.Mean([], RoundingRule.HalfUp));
}
