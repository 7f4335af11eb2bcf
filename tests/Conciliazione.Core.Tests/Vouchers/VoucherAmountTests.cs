using Conciliazione.Facts;
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
        Assert.Equal(Euro.FromCents(amount), HalfExpense.Due(new(Euro.FromCents(expense))));

    [Fact]
    public void A_share_rounded_up_to_whole_euros_is_at_most_the_expense_however_large()
    {
        VoucherAmount up = VoucherAmount.Share(Label("A"), Percentage.Hundred, rounding: RoundingRule.Up.ToWholeEuros());
        Assert.Equal(Euro.MaxValue, up.Due(new(Euro.MaxValue)));
        Assert.Equal(Euro.Of(100.01m), up.Due(new(Euro.Of(100.01m))));
    }

    [Fact]
    public void The_rounding_is_the_one_declared()
    {
        VoucherAmount down = VoucherAmount.Share(Label("A"), Percentage.Of(50), rounding: RoundingRule.HalfDown);
        Assert.Equal(Euro.Of(16.66m), down.Due(new(Euro.Of(33.33m))));
        Finding finding = down.Explained(new(Euro.Of(33.33m)));
        Assert.Equal(FactValue.Of(Euro.Of(16.66m)), Assert.IsType<Outcome.Calculated>(finding.Outcome).Value);
        Assert.Contains("half down", finding.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("percentuale della spesa 50%", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(99_99, 0)]
    [InlineData(100_00, 30)]
    [InlineData(299_99, 30)]
    [InlineData(300_00, 80)]
    public void Bands_fix_amounts_at_their_edges(long expense, int amount) =>
        Assert.Equal(Euro.Of(amount), Bands.Due(new(Euro.FromCents(expense))));

    [Theory]
    [InlineData(14_999_99, 12, 300)]
    [InlineData(15_000_00, 0, 0)]
    [InlineData(15_000_00, 1, 50)]
    [InlineData(24_999_99, 9, 450)]
    [InlineData(24_999_99, 12, 450)]
    [InlineData(25_000_00, 12, 0)]
    public void A_band_of_an_income_may_have_a_rule_of_its_own(long isee, int months, int amount)
    {
        AmountFacts facts = new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Isee.Is(Euro.FromCents(isee)), NurseryFees.Months.Is(months)));
        Assert.Equal(Euro.Of(amount), NurseryFees.Rule.Due(facts));
        Assert.Equal(FactValue.Of(Euro.Of(amount)), Assert.IsType<Outcome.Calculated>(NurseryFees.Rule.Explained(facts).Outcome).Value);
    }

    /// <summary>What a reader sees: the income in euros, the months as months, and the rule of the band that was reached.</summary>
    [Fact]
    public void A_band_is_explained_with_its_own_rule_and_no_count_is_written_in_euros()
    {
        AmountFacts facts = new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Isee.Is(Euro.Of(20_000)), NurseryFees.Months.Is(3)));
        string told = NurseryFees.Rule.Explained(facts).Explain(Language.Italian);
        Assert.Contains("ISEE del nucleo € 20.000,00", told, StringComparison.Ordinal);
        Assert.Contains("mesi di frequenza 3;", told, StringComparison.Ordinal);
        Assert.Contains("fascia «€ 50 al mese», da € 15.000,00", told, StringComparison.Ordinal);
        Assert.Contains("importo fisso per ogni unità di «mesi di frequenza» € 50,00", told, StringComparison.Ordinal);

        VoucherAmount byChildren = VoucherAmount.ByBand(
            Label("BY-CHILDREN"), NurseryFees.Children, [new(1, VoucherAmount.Flat(Label("ONE"), Euro.Of(100))), new(3, VoucherAmount.Flat(Label("THREE"), Euro.Of(250)))]);
        Assert.Equal(
            [Euro.Zero, Euro.Of(100), Euro.Of(100), Euro.Of(250)],
            Enumerable.Range(0, 4).Select(children => byChildren.Due(new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Children.Is(children))))!.Value));
        string counted = byChildren.Explained(new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Children.Is(3)))).Explain(Language.English);
        Assert.Contains("dependent children 3;", counted, StringComparison.Ordinal);
        Assert.Contains("band \"rule THREE\", from 3;", counted, StringComparison.Ordinal);
        Assert.DoesNotContain("€ 3", counted, StringComparison.Ordinal);
        Assert.Contains("\"rule ONE\" from 1", byChildren.Explained(new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Children.Is(0)))).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_band_on_a_figure_that_nobody_stated_is_unclear_and_the_missing_fact_is_named()
    {
        Assert.Null(NurseryFees.Rule.Due(new(Euro.Of(500))));
        Assert.Equal("ISEE", Missing(new(Euro.Of(500))));
        Assert.Equal("ISEE", Missing(new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Months.Is(3)))));
        Assert.Equal("MONTHS", Missing(new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Isee.Is(Euro.Of(20_000))))));
        Assert.Equal(Euro.Of(300), NurseryFees.Rule.Due(new(Euro.Of(500), stated: NurseryFees.Sheet(NurseryFees.Isee.Is(Euro.Zero)))));

        static string Missing(AmountFacts facts) =>
            Assert.Single(Assert.IsType<Outcome.Unclear>(NurseryFees.Rule.Explained(facts).Outcome).Missing.AsEnumerable()).Code;
    }

    [Fact]
    public void Rules_of_bands_are_checked()
    {
        Assert.Equal("VOUCH-STEP", Codes(() => VoucherAmount.ByBand(Label("B"), NurseryFees.Children, [new(1, HalfExpense), new(1, HalfExpense)])));
        Assert.Equal("VOUCH-NUMBER", Codes(() => VoucherAmount.ByBand(Label("B"), NurseryFees.Children, [])));
        Assert.Equal("NUM-NEGATIVE, VOUCH-NOT-POSITIVE", Codes(() => VoucherAmount.Flat(Label("F"), Euro.Of(-1), maximum: Euro.Zero)));
        Assert.Throws<ArgumentException>("fact", () => VoucherAmount.ByBand(Label("B"), SheetFact.Age("CHILD", Samples.Title), [new(3, HalfExpense)]));

        static string Codes(Func<object> make) => string.Join(", ", Assert.Throws<DefectsException>(make).Defects.Select(defect => defect.Code.Code));
    }

    /// <summary>By hand: of steps from 3, 2 and 3 euros the third repeats the first, and the second gives a place.</summary>
    [Fact]
    public void A_wrong_step_is_told_by_where_it_was_given() => Assert.Equal(
        ["VOUCH-STEP steps[2]", "VOUCH-STEP-FREE steps[1]"],
        Assert.Throws<DefectsException>(() => VoucherAmount.ByBand(
            Label("B"), [new AmountStep<Euro>(Euro.Of(3), HalfExpense), new(Euro.Of(2), VoucherAmount.Place(Label("P"))), new(Euro.Of(3), HalfExpense)]))
            .Defects.Select(defect => $"{defect.Code} {defect.Path}"));

    [Fact]
    public void A_flat_sum_of_many_units_is_exact_or_refused()
    {
        // 4,294,967,298 cents for each of 2,147,483,647 units, in 64 bits; a cent more would not fit.
        Assert.Equal(
            Euro.FromCents(9_223_372_036_854_775_806),
            VoucherAmount.Flat(Label("F"), Euro.FromCents(4_294_967_298), NurseryFees.Months).Due(Many()));
        Assert.Equal(
            Euro.Of(450), VoucherAmount.Flat(Label("F"), Euro.MaxValue, NurseryFees.Months, maximum: Euro.Of(450)).Due(Many()));
        DefectsException refused = Assert.Throws<DefectsException>(
            () => VoucherAmount.Flat(Label("F"), Euro.FromCents(4_294_967_299), NurseryFees.Months));
        Assert.Equal(("NUM-OVERFLOW", "amount"), (refused.Defects[0].Code.Code, refused.Defects[0].Path));

        static AmountFacts Many() => new(Euro.Of(1), stated: NurseryFees.Sheet(NurseryFees.Months.Is(int.MaxValue)));
    }

    /// <summary>By hand: 200 less 150 leaves 50, which a flat 100 may not exceed; 200 less 200 leaves nothing, whatever the months.</summary>
    [Fact]
    public void What_another_benefit_leaves_is_the_most_and_nothing_is_asked_where_it_leaves_nothing()
    {
        VoucherAmount flat = VoucherAmount.Above(Label("ABOVE"), VoucherAmount.Flat(Label("FLAT"), Euro.Of(100)));
        Assert.Equal(Euro.Of(50), flat.Due(new(Euro.Of(200), otherBenefit: Euro.Of(150))));
        VoucherAmount monthly = VoucherAmount.Above(Label("ABOVE"), VoucherAmount.Flat(Label("FLAT"), Euro.Of(10), NurseryFees.Months));
        Assert.Equal(Euro.Zero, monthly.Due(new(Euro.Of(200), otherBenefit: Euro.Of(200))));
        Assert.Null(monthly.Due(new(Euro.Of(200), otherBenefit: Euro.Of(199))));
    }

    [Fact]
    public void Another_benefit_comes_off_the_expense_first()
    {
        VoucherAmount above = VoucherAmount.Above(Label("ABOVE"), HalfExpense);
        Assert.Equal(Euro.Of(70), above.Due(new(Euro.Of(200), otherBenefit: Euro.Of(60))));
        Assert.Equal(Euro.Zero, above.Due(new(Euro.Of(200), otherBenefit: Euro.Of(200))));
        Assert.Equal(Euro.Zero, above.Due(new(Euro.Of(200), otherBenefit: Euro.Of(300))));
        Assert.Null(above.Due(new(Euro.Of(200))));
        Assert.Equal(FactValue.Of(Euro.Of(70)), Assert.IsType<Outcome.Calculated>(above.Explained(new(Euro.Of(200), otherBenefit: Euro.Of(60))).Outcome).Value);
    }

    [Law]
    public void A_share_is_exact_never_above_the_expense_and_the_same_on_both_paths(PositiveEuro expense, HundredthsOfPercent hundredths, RoundingRule rounding)
    {
        var percent = Percentage.Of(hundredths.Value / 100m);
        Euro? amount = VoucherAmount.Share(Label("A"), percent, rounding: rounding).Due(new(expense.Value));
        Euro share = expense.Value.ShareOf(percent, rounding);
        Assert.Equal(share < expense.Value ? share : expense.Value, amount);
        Assert.InRange(amount!.Value, Euro.Zero, expense.Value);
    }

    [Fact]
    public void A_large_expense_takes_the_wide_path() =>
        Assert.Equal(Euro.Of(45_000_000_000_000_000), VoucherAmount.Share(Label("A"), Percentage.Of(50)).Due(new(Euro.Of(90_000_000_000_000_000))));

    [Theory]
    [InlineData(100_00, 70_00)]
    [InlineData(99_99, 69_99)]
    [InlineData(1, 0)]
    [InlineData(9_000_000_000_000_000_01, 6_300_000_000_000_000_00)]
    public void The_part_of_others_is_left_whole(long expense, long amount)
    {
        VoucherAmount leaving = VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), VoucherAmount.Share(Label("ALL"), Percentage.Hundred));
        Assert.Equal(Euro.FromCents(amount), leaving.Due(new(Euro.FromCents(expense))));
        Assert.Contains("others pay at least 30%", leaving.Explained(new(Euro.FromCents(expense))).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_below_what_others_leave_stays_as_it_is()
    {
        Assert.Equal(Euro.Of(60), VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), HalfExpense).Due(new(Euro.Of(120))));
        Assert.Null(VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), NurseryFees.Rule).Due(new(Euro.Of(120))));
        Assert.True(VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), VoucherAmount.Place(Label("PLACE"))).IsFree);
        Assert.Throws<DefectsException>(() => VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(101), HalfExpense));
    }

    [Fact]
    public void A_match_names_every_case()
    {
        VoucherAmount[] all = [HalfExpense, NurseryFees.Monthly, Bands, VoucherAmount.Above(Label("ABOVE"), HalfExpense), VoucherAmount.Leaving(Label("LEAVING"), Percentage.Of(30), HalfExpense), VoucherAmount.Place(Label("PLACE"))];
        Assert.Equal(["share", "flat", "band", "above", "leaving", "free"], all.Select(each => each.Match(_ => "share", _ => "flat", _ => "band", _ => "above", _ => "leaving", _ => "free")));
        Assert.Equal([false, false, false, false, false, true], all.Select(each => each.IsFree));
        ContentEquality.Holds<VoucherAmount>(
            () => VoucherAmount.ByBand(Label("BANDS"), NurseryFees.Children, [new(1, HalfExpense)]),
            VoucherAmount.ByBand(Label("BANDS"), NurseryFees.Months, [new(1, HalfExpense)]),
            VoucherAmount.ByBand(Label("BANDS"), NurseryFees.Children, [new(2, HalfExpense)]),
            NurseryFees.Monthly);
    }

    private static VoucherAmount Bands { get; } = VoucherAmount.ByBand(
        Label("BANDS"),
        [
            new AmountStep<Euro>(Euro.Of(300), VoucherAmount.Flat(Label("HIGH"), Euro.Of(80))),
            new(Euro.Of(100), VoucherAmount.Flat(Label("LOW"), Euro.Of(30))),
        ]);

    [Fact]
    public void A_negative_sum_of_a_rule_without_a_source_cites_the_record_of_the_library()
    {
        var thrown = Assert.Throws<DefectsException>(() => VoucherAmount.Flat(
            new("B", new("voucher", "voucher"), source: null), Euro.Of(-1)));
        Defect negative = Assert.Single(thrown.Defects.AsEnumerable(), defect => defect.Code == DefectCodes.NumberNegative);
        Assert.Equal("decisione 0020, Conciliazione.Core", negative.Source.Cite());
    }
}
