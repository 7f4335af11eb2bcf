using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

public class VoucherAmountTests
{
    [Theory]
    [InlineData(200_00, 100_00)]
    [InlineData(120_00, 60_00)]
    [InlineData(250_00, 100_00)]
    [InlineData(1, 1)]
    [InlineData(33_33, 16_67)]
    public void Half_of_an_expense_goes_up_to_a_hundred(long expense, long amount) =>
        Assert.Equal(Euro.FromCents(amount), HalfExpense.AmountOf(new(Euro.FromCents(expense))));

    [Fact]
    public void The_rounding_is_the_one_declared()
    {
        VoucherAmount down = VoucherAmount.Share(Label("A"), Percentage.Of(50), rounding: RoundingRule.HalfDown);
        Assert.Equal(Euro.Of(16.66m), down.AmountOf(new(Euro.Of(33.33m))));
        Finding finding = down.Measure(new(Euro.Of(33.33m)));
        Assert.Equal(FactValue.Of(Euro.Of(16.66m)), Assert.IsType<Outcome.Calculated>(finding.Outcome).Value);
        Assert.Contains("half down", finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("quota della spesa 50%", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(99_99, 0)]
    [InlineData(100_00, 30)]
    [InlineData(299_99, 30)]
    [InlineData(300_00, 80)]
    public void Bands_fix_amounts_at_their_edges(long expense, int amount) =>
        Assert.Equal(Euro.Of(amount), Bands(BandBasis.Expense).AmountOf(new(Euro.FromCents(expense))));

    [Fact]
    public void A_band_on_a_figure_that_nobody_stated_is_unclear()
    {
        VoucherAmount bands = Bands(BandBasis.Stated);
        Assert.Equal(Euro.Of(30), bands.AmountOf(new(Euro.Of(500), measure: Euro.Of(150))));
        Assert.Null(bands.AmountOf(new(Euro.Of(500))));
        Assert.Equal("MEASURE", Assert.Single(Assert.IsType<Outcome.Unclear>(bands.Measure(new(Euro.Of(500))).Outcome).Missing.AsEnumerable()).Code);
    }

    [Fact]
    public void Another_benefit_comes_off_the_expense_first()
    {
        VoucherAmount above = VoucherAmount.Above(Label("ABOVE"), HalfExpense);
        Assert.Equal(Euro.Of(70), above.AmountOf(new(Euro.Of(200), otherBenefit: Euro.Of(60))));
        Assert.Equal(Euro.Zero, above.AmountOf(new(Euro.Of(200), otherBenefit: Euro.Of(200))));
        Assert.Equal(Euro.Zero, above.AmountOf(new(Euro.Of(200), otherBenefit: Euro.Of(300))));
        Assert.Null(above.AmountOf(new(Euro.Of(200))));
        Assert.Equal(FactValue.Of(Euro.Of(70)), Assert.IsType<Outcome.Calculated>(above.Measure(new(Euro.Of(200), otherBenefit: Euro.Of(60))).Outcome).Value);
    }

    [Law]
    public void A_share_is_exact_never_above_the_expense_and_the_same_on_both_paths(PositiveEuro expense, HundredthsOfPercent hundredths, RoundingRule rounding)
    {
        var percent = Percentage.Of(hundredths.Value / 100m);
        Euro? amount = VoucherAmount.Share(Label("A"), percent, rounding: rounding).AmountOf(new(expense.Value));
        Assert.Equal(expense.Value.ShareOf(percent, rounding), amount);
        Assert.InRange(amount!.Value, Euro.Zero, expense.Value);
    }

    [Fact]
    public void A_large_expense_takes_the_wide_path() =>
        Assert.Equal(Euro.Of(45_000_000_000_000_000), VoucherAmount.Share(Label("A"), Percentage.Of(50)).AmountOf(new(Euro.Of(90_000_000_000_000_000))));

    [Theory]
    [InlineData(100_00, 70_00)]
    [InlineData(99_99, 69_99)]
    [InlineData(1, 0)]
    [InlineData(9_000_000_000_000_000_01, 6_300_000_000_000_000_00)]
    public void The_part_of_others_is_left_whole(long expense, long amount)
    {
        VoucherAmount leaving = VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), VoucherAmount.Share(Label("ALL"), Percentage.Hundred));
        Assert.Equal(Euro.FromCents(amount), leaving.AmountOf(new(Euro.FromCents(expense))));
        Assert.Contains("others pay at least 30%", leaving.Measure(new(Euro.FromCents(expense))).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_below_what_others_leave_stays_as_it_is()
    {
        Assert.Equal(Euro.Of(60), VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), HalfExpense).AmountOf(new(Euro.Of(120))));
        Assert.Null(VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), Bands(BandBasis.Stated)).AmountOf(new(Euro.Of(120))));
        Assert.True(VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), VoucherAmount.Place(Label("PLACE"))).IsFree);
        Assert.Throws<DefectsException>(() => VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(101), HalfExpense));
    }

    [Fact]
    public void A_match_names_every_case()
    {
        VoucherAmount[] all = [HalfExpense, Bands(BandBasis.Expense), VoucherAmount.Above(Label("ABOVE"), HalfExpense), VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), HalfExpense), VoucherAmount.Place(Label("PLACE"))];
        Assert.Equal(["share", "band", "above", "leaving", "free"], all.Select(each => each.Match(_ => "share", _ => "band", _ => "above", _ => "leaving", _ => "free")));
        Assert.Equal([false, false, false, false, true], all.Select(each => each.IsFree));
        ContentEquality.Holds<VoucherAmount>(() => Bands(BandBasis.Expense), Bands(BandBasis.Stated), HalfExpense);
    }

    private static VoucherAmount Bands(BandBasis basis) => VoucherAmount.ByBand(
        Label("BANDS"), basis, [new(Euro.Of(300), Euro.Of(80)), new(Euro.Of(100), Euro.Of(30))]);

    [Fact]
    public void A_negative_step_of_a_rule_without_a_source_cites_the_record_of_the_library()
    {
        var thrown = Assert.Throws<DefectsException>(() => VoucherAmount.ByBand(
            new("B", new("voucher", "voucher"), source: null), BandBasis.Expense, [new(Euro.Zero, Euro.Of(-1))]));
        Defect negative = Assert.Single(thrown.Defects.AsEnumerable(), defect => defect.Code == DefectCodes.NumberNegative);
        Assert.Equal("decisione 0020, Conciliazione.Core", negative.Source.Cite());
    }
}
