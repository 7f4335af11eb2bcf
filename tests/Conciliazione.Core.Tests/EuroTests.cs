using System.Globalization;
using System.Numerics;

namespace Conciliazione.Tests;

public class EuroTests
{
    public static TheoryData<string, string, long> Readable => new()
    {
        { "1234,56", "it", 123456 },
        { "1.234,56", "it", 123456 },
        { "1.234", "it", 123400 },
        { "1.550", "it", 155000 },
        { "1,550", "en", 155000 },
        { "€ 1.234,56", "it", 123456 },
        { "€1.234,56", "it", 123456 },
        { "€\u00A01.234,56", "it", 123456 },
        { "€ 1,234.56", "en", 123456 },
        { "-€ 1.234,56", "it", -123456 },
        { "- € 1.234,56", "it", -123456 },
        { "-\u00A0€\u00A01.234,56", "it", -123456 },
        { "- €1.234,56", "it", -123456 },
        { "-1.234,56", "it", -123456 },
        { "-€ 1,234.56", "en", -123456 },
        { "0", "it", 0 },
        { "-0", "it", 0 },
        { "0,05", "it", 5 },
        { "-0.05", "en", -5 },
        { "1.000.000", "it", 100000000 },
        { "92233720368547758,07", "it", long.MaxValue },
        { "92.233.720.368.547.758,07", "it", long.MaxValue },
        { "-92233720368547758.08", "en", long.MinValue },
        { "-€ 92,233,720,368,547,758.08", "en", long.MinValue },
    };

    public static TheoryData<string?, string, string> Unreadable => new()
    {
        { null, "it", "NUM-EMPTY" },
        { "", "it", "NUM-EMPTY" },
        { "  ", "it", "NUM-EMPTY" },
        { "1.2.3,5", "it", "NUM-FORM" },
        { "1,5", "it", "NUM-DECIMALS" },
        { "1,5", "en", "NUM-FORM" },
        { "1,234", "it", "NUM-DECIMALS" },
        { "1.550", "en", "NUM-DECIMALS" },
        { "€ 1.234,56", "en", "NUM-FORM" },
        { "1.234,56 €", "it", "NUM-FORM" },
        { "€-5", "it", "NUM-FORM" },
        { "€ -5", "it", "NUM-FORM" },
        { "-€ -5", "it", "NUM-FORM" },
        { "- € -5", "it", "NUM-FORM" },
        { "- 5", "it", "NUM-FORM" },
        { "-  € 5", "it", "NUM-FORM" },
        { " - € 5", "it", "NUM-FORM" },
        { "--5", "it", "NUM-FORM" },
        { "-", "it", "NUM-FORM" },
        { "€  5", "it", "NUM-FORM" },
        { "€€5", "it", "NUM-FORM" },
        { "+1", "it", "NUM-FORM" },
        { " 1", "it", "NUM-FORM" },
        { "1 ", "it", "NUM-FORM" },
        { "١٢", "it", "NUM-FORM" },
        { "1e3", "en", "NUM-FORM" },
        { "(1)", "en", "NUM-FORM" },
        { "007", "it", "NUM-FORM" },
        { "00", "it", "NUM-FORM" },
        { "0.123", "it", "NUM-FORM" },
        { ",50", "it", "NUM-FORM" },
        { "1,", "it", "NUM-FORM" },
        { "1,50,50", "it", "NUM-FORM" },
        { "1.", "it", "NUM-FORM" },
        { ".123", "it", "NUM-FORM" },
        { "1234.567", "it", "NUM-FORM" },
        { "1.234567", "it", "NUM-FORM" },
        { "1.23.456", "it", "NUM-FORM" },
        { "1.234.56", "it", "NUM-FORM" },
        { "1..234", "it", "NUM-FORM" },
        { "1.2a4", "it", "NUM-FORM" },
        { "92233720368547758,08", "it", "NUM-OVERFLOW" },
        { "-92233720368547758,09", "it", "NUM-OVERFLOW" },
        { "99999999999999999999999999999999999999999999999999", "it", "NUM-OVERFLOW" },
    };

    [Law]
    public void Reads_what_it_prints(Euro value, Notation notation) =>
        NumberLaws.ReadsWhatItPrints(value, notation, (text, form) => Euro.Read(text, form));

    [Law]
    public void Prints_invariantly_unasked(Euro value) => NumberLaws.PrintsInvariantlyUnasked(value);

    [Law]
    public void Every_way_of_reading_agrees(AlmostNumber text, Notation notation) =>
        NumberLaws.ReadsAlike(text.Value, notation, (read, form) => Euro.Read(read, form));

    [Law]
    public void Order_is_that_of_the_cents(Euro left, Euro right) =>
        NumberLaws.OrdersLike(left, right, euro => (euro.Cents, 1));

    [Fact]
    public void Only_amounts_are_compared() => NumberLaws.RefusesToCompareWithAnotherType(Euro.Zero);

    [Law]
    public void Sums_are_exact_or_overflow(Euro left, Euro right) =>
        NumberLaws.AddsLike(left, right, euro => euro.Cents, long.MinValue, long.MaxValue);

    [Law]
    public void Differences_opposites_and_multiples_are_exact_or_overflow(Euro left, Euro right)
    {
        Same(() => left - right, (BigInteger)left.Cents - right.Cents);
        Same(() => -left, -(BigInteger)left.Cents);
        Same(() => left * right.Cents, (BigInteger)left.Cents * right.Cents);
    }

    [Law]
    public void Addition_is_associative_and_has_zero(PositiveEuro a, PositiveEuro b, PositiveEuro c)
    {
        Assert.Equal(a.Value + b.Value + c.Value, a.Value + (b.Value + c.Value));
        Assert.Equal(a.Value + b.Value + c.Value, Euro.Sum([c.Value, a.Value, b.Value]));
        Assert.Equal(a.Value, a.Value + Euro.Zero);
        Assert.Equal(a.Value, a.Value + b.Value - b.Value);
        Assert.Equal(a.Value + a.Value + a.Value, a.Value * 3);
    }

    [Fact]
    public void A_sum_may_pass_the_bounds_on_its_way_but_not_at_its_end()
    {
        Assert.Equal(Euro.FromCents(-1), Euro.Sum([Euro.MaxValue, Euro.MaxValue, Euro.MinValue, Euro.MinValue, Euro.FromCents(1)]));
        Assert.Throws<OverflowException>(() => Euro.Sum([Euro.MaxValue, Euro.FromCents(1)]));
        Assert.Equal(Euro.Zero, Euro.Sum([]));
        Assert.Throws<ArgumentNullException>(() => Euro.Sum(null!));
    }

    [Law]
    public void A_share_is_the_exact_one_rounded_by_the_rule(Euro euro, Percentage percentage)
    {
        Ratio exact = percentage.ToRatio();
        foreach (RoundingRule rule in RoundingRule.All)
        {
            BigInteger expected = Oracle.Round((BigInteger)euro.Cents * exact.Numerator, exact.Denominator, rule);
            Same(() => euro.ShareOf(percentage, rule), expected);
        }
    }

    [Law]
    public void A_rounded_share_is_less_than_a_cent_from_the_exact_one_and_half_a_cent_where_it_goes_to_the_nearest(PositiveEuro euro, Percentage percentage, RoundingRule rule)
    {
        Ratio exact = euro.Value.ShareOf(percentage);
        Euro rounded = euro.Value.ShareOf(percentage, rule);
        Ratio error = rounded.ToRatio() - exact;
        Ratio size = error.Sign < 0 ? -error : error;
        Assert.True(rule == RoundingRule.Truncate ? size < Ratio.Of(1, 100) && error.Sign <= 0 : size <= Ratio.Of(1, 200));
        Assert.Equal(rounded, Euro.Round(exact, rule));
        Assert.Equal(-rounded, (-euro.Value).ShareOf(percentage, rule));
    }

    [Fact]
    public void The_share_of_the_system_actions_is_rounded_as_told()
    {
        Euro requested = Euro.Of(514_254.69m);
        Assert.Equal("102850.938", requested.ShareOf(Percentage.Of(20)).ToExactText(Notation.Italian).Replace(".", "", StringComparison.Ordinal).Replace(',', '.'));
        Assert.Equal(Euro.Of(102_850.94m), requested.ShareOf(Percentage.Of(20), RoundingRule.HalfUp));
        Assert.Equal(Euro.Of(102_850.93m), requested.ShareOf(Percentage.Of(20), RoundingRule.Truncate));
        Assert.Throws<ArgumentNullException>(() => requested.ShareOf(Percentage.Of(20), rule: null!));
    }

    [Law]
    public void A_fraction_is_rounded_to_the_cent_as_told(Ratio ratio, RoundingRule rule) =>
        Same(() => Euro.Round(ratio, rule), Oracle.Round((BigInteger)ratio.Numerator * 100, ratio.Denominator, rule));

    [Theory]
    [InlineData("HALF-UP", 1, 1, 2, -1)]
    [InlineData("HALF-DOWN", 0, 1, 1, 0)]
    [InlineData("HALF-EVEN", 0, 1, 2, 0)]
    [InlineData("TRUNCATE", 0, 0, 1, 0)]
    public void Ties_go_where_the_rule_says(string code, long half, long more, long oneAndAHalf, long minusHalf)
    {
        RoundingRule rule = RoundingRule.All.AsEnumerable().Single(candidate => candidate.Code == code);
        Assert.Equal(Euro.FromCents(half), Euro.Round(Ratio.Of(5, 1000), rule));
        Assert.Equal(Euro.FromCents(more), Euro.Round(Ratio.Of(6, 1000), rule));
        Assert.Equal(Euro.FromCents(oneAndAHalf), Euro.Round(Ratio.Of(15, 1000), rule));
        Assert.Equal(Euro.FromCents(minusHalf), Euro.Round(Ratio.Of(-5, 1000), rule));
        Assert.Throws<ArgumentNullException>(() => Euro.Round(Ratio.Of(1, 2), rule: null!));
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void Reads_the_strict_forms(string text, string notation, long cents) => Cultures.Each(() =>
    {
        Assert.Equal(cents, Euro.Read(text, Written(notation)).OrThrow().Cents);
        Assert.Equal(cents, Euro.Parse(text, CultureInfo.GetCultureInfo(notation)).Cents);
        Assert.True(Euro.TryParse(text, Written(notation), out Euro tried));
        Assert.Equal(cents, tried.Cents);
    });

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Refuses_every_other_form_and_says_which_value_and_which_limit(string? text, string notation, string code) => Cultures.Each(() =>
    {
        Defect defect = Assert.Single(Euro.Read(text, Written(notation), "costs[A]").DefectsOrEmpty().AsEnumerable());
        Assert.Equal(code, defect.Code.Code);
        Assert.Equal("costs[A]", defect.Path);
        Assert.Equal(code == "NUM-EMPTY" ? FactValue.Of("") : FactValue.Of(text!), defect.Value);
        Assert.StartsWith("costs[A]: ", defect.Render(Language.Italian), StringComparison.Ordinal);
        Assert.False(Euro.TryParse(text, Written(notation), out Euro tried));
        Assert.Equal(Euro.Zero, tried);
    });

    [Fact]
    public void The_limit_named_is_the_form_or_the_bound_in_the_notation_of_the_text()
    {
        Assert.Equal(FactValue.Of("1.234,56"), DefectOf("x", Notation.Italian).Limit);
        Assert.Equal(FactValue.Of("1,234.56"), DefectOf("x", Notation.Invariant).Limit);
        Assert.Equal(FactValue.Of(2), DefectOf("1,5", Notation.Italian).Limit);
        Assert.Equal(FactValue.Of("92.233.720.368.547.758,07"), DefectOf("92233720368547758,08", Notation.Italian).Limit);
        Assert.Equal(FactValue.Of("-92,233,720,368,547,758.08"), DefectOf("-92233720368547758.09", Notation.Invariant).Limit);
        Assert.All(new[] { "x", "1,5", "" }, text => Assert.Equal(LegalSource.Library("decisione 0001"), DefectOf(text, Notation.Italian).Source));
    }

    [Fact]
    public void A_very_long_text_is_refused_and_shown_in_part()
    {
        string digits = new('9', 1_000_000);
        Defect defect = DefectOf(digits, Notation.Italian);
        Assert.Equal("NUM-OVERFLOW", defect.Code.Code);
        Assert.InRange(defect.Render(Language.Italian).Length, 120, 400);
        Assert.Equal("NUM-FORM", DefectOf(digits + "x", Notation.Italian).Code.Code);
        Assert.Equal("NUM-DECIMALS", DefectOf("0," + digits, Notation.Italian).Code.Code);
    }

    [Fact]
    public void Parsing_throws_what_the_framework_throws()
    {
        Assert.Throws<FormatException>(() => Euro.Parse("1.2.3,5", Notation.Italian));
        Assert.Throws<OverflowException>(() => Euro.Parse("92233720368547758,08", Notation.Italian));
        Assert.Throws<ArgumentNullException>(() => Euro.Parse(null!, Notation.Italian));
        Assert.Throws<ArgumentNullException>(() => Euro.Read("1", notation: null!));
        Assert.Throws<ArgumentNullException>(() => Euro.Read("1", Notation.Italian, path: null!));
    }

    [Theory]
    [InlineData(123456, "1234.56", "1,234.56", "€ 1,234.56", "€ 1.234,56")]
    [InlineData(-123456, "-1234.56", "-1,234.56", "- € 1,234.56", "- € 1.234,56")]
    [InlineData(0, "0.00", "0.00", "€ 0.00", "€ 0,00")]
    [InlineData(-5, "-0.05", "-0.05", "- € 0.05", "- € 0,05")]
    [InlineData(99999, "999.99", "999.99", "€ 999.99", "€ 999,99")]
    [InlineData(100000, "1000.00", "1,000.00", "€ 1,000.00", "€ 1.000,00")]
    [InlineData(long.MaxValue, "92233720368547758.07", "92,233,720,368,547,758.07", "€ 92,233,720,368,547,758.07", "€ 92.233.720.368.547.758,07")]
    [InlineData(long.MinValue, "-92233720368547758.08", "-92,233,720,368,547,758.08", "- € 92,233,720,368,547,758.08", "- € 92.233.720.368.547.758,08")]
    public void Is_written_in_three_formats_and_two_languages(long cents, string plain, string grouped, string english, string italian) => Cultures.Each(() =>
    {
        Euro euro = Euro.FromCents(cents);
        Assert.Equal(plain, euro.ToString());
        Assert.Equal(plain, $"{euro}");
        Assert.Equal(grouped, euro.ToString("N", formatProvider: null));
        Assert.Equal(english, euro.ToString(Language.English));
        Assert.Equal(italian, euro.ToString(Language.Italian));
        Assert.Equal(italian, euro.ToString("C", CultureInfo.GetCultureInfo("it-CH")));
    });

    [Fact]
    public void Other_formats_and_short_spans_are_refused()
    {
        NumberLaws.RefusesOtherFormats(Euro.FromCents(123456));
        NumberLaws.RefusesShortSpans(Euro.FromCents(-123456));
    }

    [Law]
    public void Decimals_go_in_and_out_exactly(Euro euro)
    {
        Assert.Equal(euro, Euro.Of(euro.ToDecimal()));
        Assert.Equal(euro.Cents, euro.ToDecimal() * 100);
        Oracle.Same(euro.Cents, 100, euro.ToRatio());
    }

    [Fact]
    public void A_decimal_with_part_of_a_cent_or_out_of_bounds_is_refused()
    {
        Assert.Equal(Euro.FromCents(790375), Euro.Of(7_903.7500m));
        DefectsException thrown = Assert.Throws<DefectsException>(() => Euro.Of(0.005m));
        Assert.Equal("NUM-DECIMALS", Assert.Single(thrown.Defects.AsEnumerable()).Code.Code);
        Assert.Contains("0.005", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Euro.MaxValue, Euro.Of(92_233_720_368_547_758.07m));
        Assert.Equal(Euro.MinValue, Euro.Of(-92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => Euro.Of(92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => Euro.Of(-92_233_720_368_547_758.09m));
        Assert.Throws<OverflowException>(() => Euro.Of(decimal.MaxValue));
    }

    [Fact]
    public void The_default_value_is_zero()
    {
        Assert.Equal(Euro.Zero, default);
        Assert.Equal("0.00", default(Euro).ToString());
        Assert.Equal(Euro.Zero, Identity<Euro>());
        Assert.Equal(Euro.FromCents(long.MaxValue), Euro.MaxValue);
        Assert.Equal(Euro.FromCents(long.MinValue), Euro.MinValue);
    }

    private static T Identity<T>()
        where T : IAdditiveIdentity<T, T> => T.AdditiveIdentity;

    private static Notation Written(string language) => language == "it" ? Notation.Italian : Notation.Invariant;

    private static Defect DefectOf(string text, Notation notation) =>
        Assert.Single(Euro.Read(text, notation).DefectsOrEmpty().AsEnumerable());

    private static void Same(Func<Euro> operation, BigInteger cents) =>
        NumberLaws.SameOrOverflow(operation, cents, euro => euro.Cents, long.MinValue, long.MaxValue);
}
