using System.Numerics;

namespace Conciliazione.Tests;

public class RoundingRuleTests
{
    [Law]
    public void Every_rule_agrees_with_exact_arithmetic_at_every_width(Ratio ratio, RoundingRule rule)
    {
        BigInteger expected = Oracle.Round(ratio.Numerator, ratio.Denominator, rule);
        Oracle.Same(expected, 1, ratio.Round(0, rule));
    }

    [Law]
    public void A_negative_number_mirrors_the_positive_one(SmallRatio ratio, RoundingRule rule) =>
        Assert.Equal(-ratio.Value.Round(2, rule), (-ratio.Value).Round(2, rule));

    [Law]
    public void Rounding_again_changes_nothing_and_whole_numbers_stay(SmallRatio ratio, RoundingRule rule)
    {
        Ratio rounded = ratio.Value.Round(2, rule);
        Assert.Equal(rounded, rounded.Round(2, rule));
        Assert.Equal(rounded, rounded.Round(5, rule));
    }

    [Law]
    public void Rounding_never_changes_the_order_of_two_numbers(SmallRatio a, SmallRatio b, RoundingRule rule) =>
        Assert.True(a.Value < b.Value ? a.Value.Round(1, rule) <= b.Value.Round(1, rule) : a.Value.Round(1, rule) >= b.Value.Round(1, rule));

    [Theory]
    [InlineData("HALF-UP", "0.01", "0.02", "0.03", "-0.01", "-0.02")]
    [InlineData("HALF-DOWN", "0.00", "0.01", "0.02", "0.00", "-0.01")]
    [InlineData("HALF-EVEN", "0.00", "0.02", "0.02", "0.00", "-0.02")]
    [InlineData("TRUNCATE", "0.00", "0.01", "0.02", "0.00", "-0.01")]
    [InlineData("UP", "0.01", "0.02", "0.03", "-0.01", "-0.02")]
    public void Ties_go_where_the_rule_says(string code, string half, string oneAndAHalf, string twoAndAHalf, string minusHalf, string minusOneAndAHalf)
    {
        RoundingRule rule = Rule(code);
        string[] expected = [half, oneAndAHalf, twoAndAHalf, minusHalf, minusOneAndAHalf];
        Assert.Equal(expected, new[] { 5, 15, 25, -5, -15 }
            .Select(thousandths => Ratio.Of(thousandths, 1000).ToText(2, rule, Notation.Invariant)));
        Assert.Equal(code == "UP" ? "0.02" : "0.01", Ratio.Of(14, 1000).ToText(2, rule, Notation.Invariant));
        Assert.Equal(code == "TRUNCATE" ? "0.01" : "0.02", Ratio.Of(16, 1000).ToText(2, rule, Notation.Invariant));
        Assert.Equal(code == "TRUNCATE" ? "0.00" : "0.01", Ratio.Of(5_000_000_000_001, 1_000_000_000_000_000).ToText(2, rule, Notation.Invariant));
    }

    [Fact]
    public void A_tie_with_an_odd_denominator_does_not_exist_and_a_third_goes_to_the_nearest()
    {
        Assert.All(RoundingRule.All.AsEnumerable(), rule => Assert.Equal(
            Ratio.Whole(rule.ToWholeEuros() == RoundingRule.Up.ToWholeEuros() ? 1 : 0), Ratio.Of(1, 3).Round(0, rule)));
        Assert.Equal(Ratio.Whole(1), Ratio.Of(2, 3).Round(0, RoundingRule.HalfDown));
        Assert.Equal(Ratio.Whole(0), Ratio.Of(2, 3).Round(0, RoundingRule.Truncate));
    }

    [Fact]
    public void Each_rule_has_a_code_of_its_own_a_title_and_a_source()
    {
        Assert.Equal(
            ["HALF-UP", "HALF-DOWN", "HALF-EVEN", "TRUNCATE", "UP", "HALF-UP-EURO", "HALF-DOWN-EURO", "HALF-EVEN-EURO", "TRUNCATE-EURO", "UP-EURO"],
            RoundingRule.All.AsEnumerable().Select(rule => rule.Code));
        Assert.All(RoundingRule.All.AsEnumerable(), rule =>
        {
            Assert.Equal(rule.Code, rule.ToString());
            Assert.NotEqual(rule.Title.Italian, rule.Title.English);
        });
        Assert.Equal(10, RoundingRule.All.AsEnumerable().Select(rule => rule.Title).Distinct().Count());
        Assert.Equal("art. 5, Reg. CE 1103/97", RoundingRule.HalfUp.Source.Cite());
        Assert.Equal(LegalSource.Library("decisione 0001"), RoundingRule.Truncate.Source);
        Assert.Equal("art. 1, c. 166, L. 296/2006", RoundingRule.HalfUp.ToWholeEuros().Source.Cite());
        Assert.Equal("all'euro intero, arrotondamento per eccesso", RoundingRule.Up.ToWholeEuros().Title.Italian);
    }

    [Law]
    public void A_rule_for_whole_euros_rounds_amounts_to_the_euro_and_all_else_as_the_rule_itself(SmallRatio ratio, RoundingRule rule)
    {
        RoundingRule whole = rule.ToWholeEuros();
        Assert.Same(whole, whole.ToWholeEuros());
        Assert.Equal(ratio.Value.Round(4, rule), ratio.Value.Round(4, whole));
        Assert.Equal(ratio.Value.Round(0, rule), Euro.Round(ratio.Value, whole).ToRatio());
        Assert.Equal(Points.Round(ratio.Value, rule), Points.Round(ratio.Value, whole));
    }

    private static RoundingRule Rule(string code) => RoundingRule.All.AsEnumerable().Single(rule => rule.Code == code);
}
