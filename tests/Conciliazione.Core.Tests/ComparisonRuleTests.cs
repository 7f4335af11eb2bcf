using System.Numerics;

namespace Conciliazione.Tests;

public class ComparisonRuleTests
{
    private static readonly Ratio Thirty = Ratio.Whole(30);

    [Law]
    public void Exact_compares_the_share_as_it_is(NarrowRatio share) =>
        Oracle.Same((BigInteger)share.Value.Numerator * 100, share.Value.Denominator, ComparisonRule.Exact.Compared(share.Value));

    [Fact]
    public void Exact_has_neither_decimals_nor_a_rounding()
    {
        Assert.Null(ComparisonRule.Exact.Decimals);
        Assert.Null(ComparisonRule.Exact.Rounding);
    }

    [Law]
    public void Rounded_compares_the_percentage_rounded_as_told(NarrowRatio share, RoundingRule rule)
    {
        for (int decimals = 0; decimals <= 8; decimals++)
        {
            BigInteger scale = BigInteger.Pow(10, decimals);
            var comparison = ComparisonRule.RoundedTo(decimals, rule);
            Oracle.Same(
                Oracle.Round((BigInteger)share.Value.Numerator * 100 * scale, share.Value.Denominator, rule), scale, comparison.Compared(share.Value));
            Assert.Equal(decimals, comparison.Decimals);
            Assert.Same(rule, comparison.Rounding);
        }
    }

    [Fact]
    public void The_funded_share_of_29_998_percent_fails_exactly_and_passes_rounded_to_two_decimals()
    {
        Ratio share = Ratio.Of(Euro.Of(3_387.00m), Euro.Of(11_290.75m));
        Assert.True(ComparisonRule.Exact.Compared(share) < Thirty);
        Assert.True(ComparisonRule.RoundedTo(3, RoundingRule.HalfUp).Compared(share) < Thirty);
        Assert.True(ComparisonRule.RoundedTo(2, RoundingRule.HalfUp).Compared(share) >= Thirty);
        Assert.True(ComparisonRule.RoundedTo(2, RoundingRule.Truncate).Compared(share) < Thirty);
        Assert.True(ComparisonRule.RoundedTo(0, RoundingRule.Truncate).Compared(share) < Thirty);
    }

    [Theory]
    [InlineData("HALF-UP", false, true, true)]
    [InlineData("HALF-DOWN", false, false, true)]
    [InlineData("HALF-EVEN", false, true, true)]
    [InlineData("TRUNCATE", false, false, false)]
    public void Half_a_unit_below_the_threshold_is_where_rounding_decides(string code, bool justBelow, bool at, bool justAbove)
    {
        RoundingRule rule = RoundingRule.All.AsEnumerable().Single(candidate => candidate.Code == code);
        Ratio epsilon = Ratio.Of(1, 1_000_000_000_000_000);
        for (int decimals = 0; decimals <= 8; decimals++)
        {
            var comparison = ComparisonRule.RoundedTo(decimals, rule);
            Ratio edge = (Thirty - Ratio.Of(1, 2 * Int128.Parse("1" + new string('0', decimals), provider: null))) * Ratio.Of(1, 100);
            Assert.Equal(justBelow, comparison.Compared(edge - epsilon) >= Thirty);
            Assert.Equal(at, comparison.Compared(edge) >= Thirty);
            Assert.Equal(justAbove, comparison.Compared(edge + epsilon) >= Thirty);
        }
    }

    [Fact]
    public void At_the_threshold_and_just_about_it_exact_tells_the_three_apart()
    {
        Ratio epsilon = Ratio.Of(1, (Int128)long.MaxValue * 1000);
        Ratio threshold = Percentage.Of(30).ToRatio();
        Assert.True(ComparisonRule.Exact.Compared(threshold - epsilon) < Thirty);
        Assert.Equal(Thirty, ComparisonRule.Exact.Compared(threshold));
        Assert.True(ComparisonRule.Exact.Compared(threshold + epsilon) > Thirty);
    }

    [Fact]
    public void Bounds_are_held()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRule.RoundedTo(-1, RoundingRule.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRule.RoundedTo(9, RoundingRule.HalfUp));
        Assert.Throws<ArgumentNullException>(() => ComparisonRule.RoundedTo(2, rounding: null!));
        Assert.Throws<OverflowException>(() => ComparisonRule.Exact.Compared(Ratio.Whole(Int128.MaxValue)));
    }

    [Fact]
    public void The_title_says_how_many_decimals_and_which_rule() => Cultures.Each(() =>
    {
        Assert.Equal(new("esatto, senza arrotondamento", "exact, without rounding"), ComparisonRule.Exact.Title);
        var rounded = ComparisonRule.RoundedTo(2, RoundingRule.HalfUp);
        Assert.Equal("sulla percentuale con 2 decimali, arrotondamento per eccesso da 5 in su", rounded.ToString());
        Assert.Equal("on the percentage to 2 decimals, half up", rounded.Title.English);
    });

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => ComparisonRule.RoundedTo(2, RoundingRule.HalfUp),
        ComparisonRule.Exact, ComparisonRule.RoundedTo(3, RoundingRule.HalfUp), ComparisonRule.RoundedTo(2, RoundingRule.HalfDown));
}
