using System.Globalization;
using System.Numerics;

namespace Conciliazione.Tests;

public class RatioTests
{
    private static readonly Int128 Maximum = Int128.MaxValue;

    [Law]
    public void Is_in_lowest_terms_with_a_positive_denominator(Int128 numerator, Int128 denominator)
    {
        if (denominator != 0)
        {
            Oracle.Same(numerator, denominator, Ratio.Of(numerator, denominator));
        }
    }

    [Law]
    public void Narrow_fractions_are_added_subtracted_and_multiplied_exactly(NarrowRatio left, NarrowRatio right) =>
        Arithmetic(left.Value, right.Value);

    [Law]
    public void Wide_fractions_are_added_subtracted_and_multiplied_exactly_or_overflow(Ratio left, Ratio right) =>
        Arithmetic(left, right);

    [Law]
    public void A_wide_fraction_mixes_with_a_narrow_one(Ratio left, NarrowRatio right) =>
        Arithmetic(left, right.Value);

    [Law]
    public void Arithmetic_keeps_its_laws(SmallRatio a, SmallRatio b)
    {
        Assert.Equal(a.Value + b.Value, b.Value + a.Value);
        Assert.Equal(a.Value * b.Value, b.Value * a.Value);
        Assert.Equal(default, a.Value - a.Value);
        Assert.Equal(a.Value, -(-a.Value));
        Assert.Equal(a.Value, a.Value + b.Value - b.Value);
        Assert.Equal(a.Value * Ratio.Whole(2), a.Value + a.Value);
        Assert.Equal(a.Value.Sign, a.Value.CompareTo(default));
    }

    [Law]
    public void The_narrow_path_and_the_wide_one_agree(NarrowRatio a, NarrowRatio b)
    {
        // The same fraction before it is reduced, too wide for the narrow path.
        Int128 factor = (Int128)1 << 63;
        Assert.Equal(a.Value, Ratio.Of(a.Value.Numerator * factor, a.Value.Denominator * factor));
        Assert.Equal(a.Value.CompareTo(b.Value), -b.Value.CompareTo(a.Value));
        Assert.Equal(Math.Sign(a.Value.CompareTo(b.Value)), ((BigInteger)a.Value.Numerator * b.Value.Denominator).CompareTo((BigInteger)b.Value.Numerator * a.Value.Denominator));
    }

    [Law]
    public void Order_of_narrow_fractions_is_that_of_their_values(NarrowRatio left, NarrowRatio right) =>
        NumberLaws.OrdersLike(left.Value, right.Value, ratio => ((BigInteger)ratio.Numerator, (BigInteger)ratio.Denominator));

    [Law]
    public void Order_of_wide_fractions_is_that_of_their_values(Ratio left, Ratio right) =>
        NumberLaws.OrdersLike(left, right, ratio => ((BigInteger)ratio.Numerator, (BigInteger)ratio.Denominator));

    [Fact]
    public void Neighbours_that_no_floating_point_tells_apart_are_told_apart()
    {
        Ratio less = Ratio.Of(Maximum - 2, Maximum - 1);
        Ratio more = Ratio.Of(Maximum - 1, Maximum);
        Assert.True(less < more);
        Assert.True(more < Ratio.Whole(1));
        Assert.NotEqual(less, more);
        Assert.True(Ratio.Of(long.MaxValue - 1, long.MaxValue) < Ratio.Of(long.MaxValue, (Int128)long.MaxValue + 1));
    }

    [Fact]
    public void Only_fractions_are_compared() => NumberLaws.RefusesToCompareWithAnotherType(Ratio.Whole(1));

    [Law]
    public void Is_rounded_to_so_many_decimals_as_told(NarrowRatio ratio, RoundingRule rule)
    {
        for (int decimals = 0; decimals <= 12; decimals += 3)
        {
            BigInteger scale = BigInteger.Pow(10, decimals);
            BigInteger units = Oracle.Round((BigInteger)ratio.Value.Numerator * scale, ratio.Value.Denominator, rule);
            Oracle.Same(units, scale, ratio.Value.Round(decimals, rule));
            Assert.Equal(units, Units(ratio.Value.ToText(decimals, rule, Notation.Italian)));
            Assert.Equal(ratio.Value.ToText(decimals, rule, Notation.Italian), ratio.Value.Round(decimals, rule).ToExactText(Notation.Italian, decimals));
        }
    }

    [Fact]
    public void The_shares_of_the_funded_projects_stand_on_either_side_of_thirty_percent()
    {
        Ratio short30 = Ratio.Of(Euro.Of(3_387.00m), Euro.Of(11_290.75m)) * Ratio.Whole(100);
        Assert.StartsWith("29,998", short30.ToText(6, RoundingRule.Truncate, Notation.Italian), StringComparison.Ordinal);
        Assert.True(short30 < Ratio.Whole(30));
        Assert.Equal(Ratio.Whole(30), short30.Round(2, RoundingRule.HalfUp));
        Assert.Equal("30,00", short30.ToText(2, RoundingRule.HalfUp, Notation.Italian));
        Assert.Equal(3, short30.DecimalsToTellFrom(Ratio.Whole(30), 2));

        Ratio over30 = Ratio.Of(Euro.Of(73_585.72m), Euro.Of(245_285.72m)) * Ratio.Whole(100);
        Assert.True(over30 > Ratio.Whole(30));
        Assert.Equal("30.0000016", over30.ToText(7, RoundingRule.Truncate, Notation.Invariant));
        Assert.Equal(6, over30.DecimalsToTellFrom(Ratio.Whole(30), 2));
    }

    [Law]
    public void No_difference_is_hidden_by_the_decimals_shown(NarrowRatio ratio, SmallRatio step)
    {
        Ratio other = Ratio.Of(ratio.Value.Numerator / 2, ratio.Value.Denominator) + step.Value * Ratio.Of(1, 1_000_000_000);
        foreach (int atLeast in new[] { 0, 2, 5 })
        {
            int decimals = ratio.Value.DecimalsToTellFrom(other, atLeast);
            Assert.Equal(decimals, other.DecimalsToTellFrom(ratio.Value, atLeast));
            Assert.InRange(decimals, atLeast, 36);
            if (ratio.Value == other)
            {
                Assert.Equal(atLeast, decimals);
                continue;
            }

            Assert.True(decimals == 36 || Shown(ratio.Value, decimals) != Shown(other, decimals));
            Assert.True(decimals == atLeast || Shown(ratio.Value, decimals - 1) == Shown(other, decimals - 1));
        }
    }

    [Fact]
    public void A_difference_beyond_the_last_decimal_stops_there()
    {
        Ratio third = Ratio.Of(1, 3);
        Ratio near = third + Ratio.Of(1, Maximum / 3);
        Assert.Equal(36, Ratio.Of(1, Maximum).DecimalsToTellFrom(default, 0));
        Assert.Equal(0, third.DecimalsToTellFrom(third, 0));
        Assert.Equal(36, third.DecimalsToTellFrom(third, 36));
        Assert.NotEqual(third, near);
    }

    [Theory]
    [InlineData(1, 3, "1/3")]
    [InlineData(-2, 6, "-1/3")]
    [InlineData(1, 8, "0,125")]
    [InlineData(-5, 1, "-5")]
    [InlineData(1234567, 100, "12.345,67")]
    [InlineData(0, 7, "0")]
    public void Is_written_exactly(long numerator, long denominator, string italian) => Cultures.Each(() =>
        Assert.Equal(italian, Ratio.Of(numerator, denominator).ToExactText(Notation.Italian)));

    [Fact]
    public void Is_written_with_at_least_so_many_decimals()
    {
        Assert.Equal("0.50", Ratio.Of(1, 2).ToExactText(Notation.Invariant, 2));
        Assert.Equal("0.125", Ratio.Of(1, 8).ToExactText(Notation.Invariant, 2));
        Assert.Equal("0.125", Ratio.Of(1, 8).ToString());
        Assert.Equal("0", default(Ratio).ToString());
    }

    [Law]
    public void The_exact_text_says_the_exact_value(Ratio ratio)
    {
        string text = Cultures.SameInEach(() => ratio.ToString());
        string[] parts = text.Split('/');
        BigInteger denominator = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : BigInteger.Pow(10, Decimals(parts[0]));
        Oracle.Same(Units(parts[0]), denominator, ratio);
    }

    [Fact]
    public void Edges_are_held_and_what_is_beyond_them_is_refused()
    {
        Oracle.Same(Maximum, 1, Ratio.Of(Maximum, 1));
        Oracle.Same(-(BigInteger)Maximum, 1, Ratio.Of(-Maximum, 1));
        Oracle.Same(1, Maximum, Ratio.Of(1, Maximum));
        Oracle.Same(long.MinValue, 1, Ratio.Of(long.MinValue, 1));
        Oracle.Same(long.MinValue, -1, Ratio.Of(long.MinValue, -1));
        Oracle.Same(1, 1, Ratio.Of(Int128.MinValue, Int128.MinValue));
        Oracle.Same(-(BigInteger)1 << 126, 1, Ratio.Of(Int128.MinValue, 2));
        Overflows(() => Ratio.Of(Int128.MinValue, 1));
        Overflows(() => Ratio.Of(1, Int128.MinValue));
        Overflows(() => Ratio.Whole(Int128.MinValue));
        Overflows(() => Ratio.Whole(Maximum) + Ratio.Whole(1));
        Overflows(() => Ratio.Whole(-Maximum) - Ratio.Whole(1));
        Overflows(() => Ratio.Whole(Maximum) * Ratio.Whole(2));
        Overflows(() => Ratio.Of(1, Maximum) * Ratio.Of(1, 2));
        Assert.Equal(-Maximum, (-Ratio.Whole(Maximum)).Numerator);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(Euro.Of(1), Euro.Zero));
    }

    [Fact]
    public void Every_fraction_can_be_written_whatever_its_width()
    {
        const string Largest = "170.141.183.460.469.231.731.687.303.715.884.105.727";
        Assert.Equal(Largest, Ratio.Whole(Maximum).ToText(0, RoundingRule.HalfUp, Notation.Italian));
        Assert.Equal("-" + Largest + ",0", Ratio.Whole(-Maximum).ToText(1, RoundingRule.HalfUp, Notation.Italian));
        Assert.Equal(Largest + "," + new string('0', 36), Ratio.Whole(Maximum).ToExactText(Notation.Italian, 36));
    }

    [Law]
    public void Every_fraction_is_written_rounded_whatever_its_width(Ratio ratio, RoundingRule rule)
    {
        foreach (int decimals in new[] { 0, 1, 2, 36 })
        {
            Assert.Equal(
                Oracle.Round(ratio.Numerator * BigInteger.Pow(10, decimals), ratio.Denominator, rule),
                Units(ratio.ToText(decimals, rule, Notation.Italian)));
        }
    }

    [Fact]
    public void Decimals_are_held_to_their_bounds()
    {
        Ratio half = Ratio.Of(1, 2);
        foreach (int decimals in new[] { -1, 37 })
        {
            Assert.Throws<ArgumentOutOfRangeException>("decimals", () => half.Round(decimals, RoundingRule.HalfUp));
            Assert.Throws<ArgumentOutOfRangeException>("decimals", () => half.ToText(decimals, RoundingRule.HalfUp, Notation.Italian));
            Assert.Throws<ArgumentOutOfRangeException>("minimumDecimals", () => half.ToExactText(Notation.Italian, decimals));
            Assert.Throws<ArgumentOutOfRangeException>("atLeast", () => half.DecimalsToTellFrom(half, decimals));
        }

        Assert.Equal(half, half.Round(36, RoundingRule.HalfUp));
        Assert.Equal(38, half.ToText(36, RoundingRule.HalfUp, Notation.Italian).Length);
        Assert.Equal(38, half.ToExactText(Notation.Italian, 36).Length);
        Assert.Throws<ArgumentNullException>(() => half.Round(2, rule: null!));
        Assert.Throws<ArgumentNullException>(() => half.ToText(2, rule: null!, Notation.Italian));
        Assert.Throws<ArgumentNullException>(() => half.ToText(2, RoundingRule.HalfUp, notation: null!));
        Assert.Throws<ArgumentNullException>(() => half.ToExactText(notation: null!));
    }

    [Fact]
    public void The_default_value_is_zero_over_one()
    {
        Assert.Equal(Ratio.Whole(0), default);
        Assert.Equal(Ratio.Of(0, 5).GetHashCode(), default(Ratio).GetHashCode());
        Assert.Equal(1, default(Ratio).Denominator);
        Assert.Equal(0, default(Ratio).Sign);
        Assert.Equal(Ratio.Whole(1), default(Ratio) + Ratio.Whole(1));
    }

    private static void Arithmetic(Ratio a, Ratio b)
    {
        (BigInteger an, BigInteger ad, BigInteger bn, BigInteger bd) = (a.Numerator, a.Denominator, b.Numerator, b.Denominator);
        SameOrOverflow(() => a + b, (an * bd) + (bn * ad), ad * bd);
        SameOrOverflow(() => a - b, (an * bd) - (bn * ad), ad * bd);
        SameOrOverflow(() => a * b, an * bn, ad * bd);
        SameOrOverflow(() => -a, -an, ad);
    }

    private static void SameOrOverflow(Func<Ratio> operation, BigInteger numerator, BigInteger denominator)
    {
        if (Oracle.Fits(numerator, denominator))
        {
            Oracle.Same(numerator, denominator, operation());
        }
        else
        {
            Overflows(() => operation());
        }
    }

    private static void Overflows(Func<object> operation)
    {
        string message = Cultures.SameInEach(() => Assert.Throws<OverflowException>(() => { operation(); }).Message);
        Assert.Contains("NUM-OVERFLOW", message, StringComparison.Ordinal);
        Assert.Contains(Maximum.ToString(System.Globalization.CultureInfo.InvariantCulture), message.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Shown(Ratio ratio, int decimals) => ratio.ToText(decimals, RoundingRule.HalfUp, Notation.Invariant);

    private static BigInteger Units(string text) =>
        BigInteger.Parse(new string([.. text.Where(character => char.IsAsciiDigit(character) || character == '-')]), CultureInfo.InvariantCulture);

    private static int Decimals(string invariant) =>
        invariant.Contains('.', StringComparison.Ordinal) ? invariant.Length - invariant.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
}
