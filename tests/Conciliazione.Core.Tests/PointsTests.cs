using System.Numerics;

namespace Conciliazione.Tests;

public class PointsTests
{
    [Law]
    public void Reads_what_it_prints(Points value, Notation notation) =>
        NumberLaws.ReadsWhatItPrints(value, notation, (text, form) => Points.Read(text, form));

    [Law]
    public void Prints_invariantly_unasked(Points value) => NumberLaws.PrintsInvariantlyUnasked(value);

    [Law]
    public void Every_way_of_reading_agrees(AlmostNumber text, Notation notation) =>
        NumberLaws.ReadsAlike(text.Value, notation, (read, form) => Points.Read(read, form));

    [Law]
    public void Order_is_that_of_the_hundredths(Points left, Points right) =>
        NumberLaws.OrdersLike(left, right, points => (points.Hundredths, 1));

    [Fact]
    public void Only_points_are_compared() => NumberLaws.RefusesToCompareWithAnotherType(Points.Zero);

    [Law]
    public void Sums_are_exact_or_overflow(Points left, Points right) =>
        NumberLaws.AddsLike(left, right, points => points.Hundredths, long.MinValue, long.MaxValue);

    [Law]
    public void Differences_opposites_and_multiples_are_exact_or_overflow(Points left, Points right)
    {
        Same(() => left - right, (BigInteger)left.Hundredths - right.Hundredths);
        Same(() => -left, -(BigInteger)left.Hundredths);
        Same(() => left * right.Hundredths, (BigInteger)left.Hundredths * right.Hundredths);
    }

    [Law]
    public void A_fraction_is_rounded_to_the_hundredth_as_told(Ratio ratio, RoundingRule rule) =>
        Same(() => Points.Round(ratio, rule), Oracle.Round((BigInteger)ratio.Numerator * 100, ratio.Denominator, rule));

    [Fact]
    public void Nothing_is_rounded_without_a_rule() =>
        Assert.Throws<ArgumentNullException>(() => Points.Round(Ratio.Of(1, 3), rule: null!));

    [Theory]
    [InlineData(1250, "12.5", "12,5")]
    [InlineData(1200, "12", "12")]
    [InlineData(0, "0", "0")]
    [InlineData(-5, "-0.05", "-0,05")]
    [InlineData(123456, "1,234.56", "1.234,56")]
    [InlineData(100000, "1,000", "1.000")]
    public void Is_written_as_short_as_possible(long hundredths, string english, string italian) => Cultures.Each(() =>
    {
        Points points = Points.FromHundredths(hundredths);
        Assert.Equal(english, points.ToString("N", Notation.Invariant));
        Assert.Equal(italian, points.ToString("N", Notation.Italian));
        Assert.Equal(english.Replace(",", "", StringComparison.Ordinal), points.ToString());
    });

    [Theory]
    [InlineData("12,5", 1250)]
    [InlineData("12,50", 1250)]
    [InlineData("12", 1200)]
    [InlineData("-0,5", -50)]
    [InlineData("1.000", 100000)]
    public void Reads_up_to_two_decimals(string text, long hundredths) =>
        Assert.Equal(hundredths, Points.Read(text, Notation.Italian).OrThrow().Hundredths);

    [Theory]
    [InlineData("", "NUM-EMPTY")]
    [InlineData("12,555", "NUM-DECIMALS")]
    [InlineData("12,5,5", "NUM-FORM")]
    [InlineData("€ 12", "NUM-FORM")]
    [InlineData("12%", "NUM-FORM")]
    [InlineData("92233720368547758,08", "NUM-OVERFLOW")]
    public void Refuses_every_other_form(string text, string code) =>
        Assert.Equal(code, Assert.Single(Points.Read(text, Notation.Italian, "score").DefectsOrEmpty().AsEnumerable()).Code.Code);

    [Fact]
    public void Other_formats_and_short_spans_are_refused()
    {
        NumberLaws.RefusesOtherFormats(Points.Of(2.5m));
        NumberLaws.RefusesShortSpans(Points.Of(-1234.5m));
    }

    [Law]
    public void Decimals_go_in_and_out_exactly(Points points)
    {
        Assert.Equal(points, Points.Of(points.ToDecimal()));
        Oracle.Same(points.Hundredths, 100, points.ToRatio());
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<DefectsException>(() => Points.Of(2.555m));
        Assert.Throws<OverflowException>(() => Points.Of(decimal.MinValue));
        Assert.Throws<ArgumentNullException>(() => Points.Parse(null!, Notation.Italian));
    }

    [Fact]
    public void The_default_value_is_zero()
    {
        Assert.Equal(Points.Zero, default);
        Assert.Equal("0", default(Points).ToString());
        Assert.Equal(Points.Zero, Identity<Points>());
        Assert.Equal(long.MaxValue, Points.MaxValue.Hundredths);
        Assert.Equal(long.MinValue, Points.MinValue.Hundredths);
    }

    private static T Identity<T>()
        where T : IAdditiveIdentity<T, T> => T.AdditiveIdentity;

    private static void Same(Func<Points> operation, BigInteger hundredths) =>
        NumberLaws.SameOrOverflow(operation, hundredths, points => points.Hundredths, long.MinValue, long.MaxValue);
}
