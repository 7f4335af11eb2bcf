using System.Globalization;
using System.Numerics;

namespace Conciliazione.Tests;

public class PercentageTests
{
    [Law]
    public void Reads_what_it_prints(Percentage value, Notation notation) =>
        NumberLaws.ReadsWhatItPrints(value, notation, (text, form) => Percentage.Read(text, form));

    [Law]
    public void Prints_invariantly_unasked(Percentage value) => NumberLaws.PrintsInvariantlyUnasked(value);

    [Law]
    public void Every_way_of_reading_agrees(AlmostNumber text, Notation notation) =>
        NumberLaws.ReadsAlike(text.Value, notation, (read, form) => Percentage.Read(read, form));

    [Law]
    public void Order_is_that_of_the_fractions(Percentage left, Percentage right) =>
        NumberLaws.OrdersLike(left, right, percentage => ((BigInteger)percentage.ToRatio().Numerator, (BigInteger)percentage.ToRatio().Denominator));

    [Fact]
    public void Only_percentages_are_compared() => NumberLaws.RefusesToCompareWithAnotherType(Percentage.Zero);

    [Law]
    public void Sums_are_exact_or_overflow(Percentage left, Percentage right)
    {
        decimal exact = left.ToDecimal() + right.ToDecimal();
        if (exact <= 1_000_000)
        {
            Assert.Equal(exact, (left + right).ToDecimal());
            Assert.Equal(right + left, left + right);
            return;
        }

        string message = Cultures.SameInEach(() => Assert.Throws<OverflowException>(() => left + right).Message);
        Assert.Contains("beyond the limit of what can be held, 1,000,000%", message, StringComparison.Ordinal);
        Assert.StartsWith(exact.ToString("#,0.########", CultureInfo.InvariantCulture) + "% ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_is_the_limit_of_sums()
    {
        Assert.Equal(Percentage.MaxValue, Percentage.MaxValue + Percentage.Zero);
        Assert.Throws<OverflowException>(() => Percentage.MaxValue + Percentage.Of(0.00000001m));
    }

    [Theory]
    [InlineData("30", "30")]
    [InlineData("30%", "30")]
    [InlineData("29,998%", "29.998")]
    [InlineData("0,00000001", "0.00000001")]
    [InlineData("1.000.000%", "1000000")]
    [InlineData("-0%", "0")]
    [InlineData("30 %", "30")]
    [InlineData("30\u00A0%", "30")]
    [InlineData("029,998 %", "29.998")]
    [InlineData("007%", "7")]
    public void Reads_with_or_without_its_sign(string text, string invariant) => Cultures.Each(() =>
        Assert.Equal(Percentage.Parse(invariant, Notation.Invariant), Percentage.Read(text, Notation.Italian).OrThrow()));

    [Theory]
    [InlineData(null, "NUM-EMPTY")]
    [InlineData("%", "NUM-EMPTY")]
    [InlineData("30  %", "NUM-FORM")]
    [InlineData("30 % ", "NUM-FORM")]
    [InlineData("30 ", "NUM-FORM")]
    [InlineData("%30", "NUM-FORM")]
    [InlineData("30%%", "NUM-FORM")]
    [InlineData("+30%", "NUM-FORM")]
    [InlineData("30,%", "NUM-FORM")]
    [InlineData("0,000000001", "NUM-DECIMALS")]
    [InlineData("-5%", "NUM-NEGATIVE")]
    [InlineData("-0,00000001", "NUM-NEGATIVE")]
    [InlineData("1.000.000,00000001", "NUM-OVERFLOW")]
    [InlineData("2000000", "NUM-OVERFLOW")]
    [InlineData("99999999999999999999999999", "NUM-OVERFLOW")]
    public void Refuses_every_other_form_and_says_which_limit(string? text, string code) => Cultures.Each(() =>
    {
        Defect defect = Assert.Single(Percentage.Read(text, Notation.Italian, "cap").DefectsOrEmpty().AsEnumerable());
        Assert.Equal(code, defect.Code.Code);
        Assert.Equal("cap", defect.Path);
        Assert.False(Percentage.TryParse(text, Notation.Italian, out Percentage tried));
        Assert.Equal(Percentage.Zero, tried);
        string limit = code switch
        {
            "NUM-DECIMALS" => "8",
            "NUM-NEGATIVE" => "0%",
            "NUM-OVERFLOW" => "1.000.000%",
            _ => "29,998%",
        };
        Assert.Equal(limit, defect.Limit.Render(Language.Italian));
    });

    [Law]
    public void Decimals_go_in_and_out_exactly(Percentage percentage)
    {
        Assert.Equal(percentage, Percentage.Of(percentage.ToDecimal()));
        Assert.Equal(percentage.ToRatio() * Ratio.Whole(100_00000000), Ratio.Whole((Int128)(percentage.ToDecimal() * 100_000_000)));
    }

    [Fact]
    public void Is_the_fraction_that_it_says()
    {
        Assert.Equal(Ratio.Of(3, 10), Percentage.Of(30).ToRatio());
        Assert.Equal("29.998%", Percentage.Of(29.998m).ToString());
        Assert.Equal("1.000.000%", Percentage.MaxValue.ToString("N", Notation.Italian));
    }

    [Theory]
    [InlineData("-0.1", "NUM-NEGATIVE", "0%")]
    [InlineData("1000000.1", "NUM-OVERFLOW", "1,000,000%")]
    [InlineData("79228162514264337593543950335", "NUM-OVERFLOW", "1,000,000%")]
    [InlineData("0.000000001", "NUM-DECIMALS", "8")]
    public void A_number_out_of_bounds_is_refused(string percent, string code, string limit)
    {
        decimal number = decimal.Parse(percent, CultureInfo.InvariantCulture);
        DefectsException thrown = Assert.Throws<DefectsException>(() => Percentage.Of(number));
        Defect defect = Assert.Single(thrown.Defects.AsEnumerable());
        Assert.Equal(code, defect.Code.Code);
        Assert.Equal(percent, defect.Value.Render(Language.English));
        Assert.Equal(limit, defect.Limit.Render(Language.English));
    }

    [Fact]
    public void Parsing_throws_what_the_framework_throws()
    {
        Assert.Throws<FormatException>(() => Percentage.Parse("30  %", Notation.Italian));
        Assert.Throws<OverflowException>(() => Percentage.Parse("1000001", Notation.Italian));
        Assert.Throws<OverflowException>(() => Percentage.Parse("-1", Notation.Italian));
        Assert.Throws<ArgumentNullException>(() => Percentage.Parse(null!, Notation.Italian));
        Assert.Throws<ArgumentNullException>(() => Percentage.Read("1", notation: null!));
    }

    [Fact]
    public void Other_formats_and_short_spans_are_refused()
    {
        NumberLaws.RefusesOtherFormats(Percentage.Of(29.998m));
        NumberLaws.RefusesShortSpans(Percentage.Of(12_345.678m));
    }

    [Fact]
    public void The_default_value_is_zero()
    {
        Assert.Equal(Percentage.Zero, default);
        Assert.Equal("0%", default(Percentage).ToString());
        Assert.Equal(Percentage.Of(100), Percentage.Hundred);
    }
}
