using Conciliazione.Editions;
using Conciliazione.Vouchers;
using static Conciliazione.Tests.Vouchers.VoucherSamples;

namespace Conciliazione.Tests.Vouchers;

public class CostSharingTests
{
    [Fact]
    public void Voucher_company_and_worker_pay_the_price_together()
    {
        CostSharing sharing = CostSharing.Create(Label("S"), VoucherAmount.Share(Label("A"), Percentage.Of(40)), Percentage.Of(30)).OrThrow();
        CostSplit split = sharing.Split(new(Euro.Of(99.99m))).OrThrow();
        Assert.Equal((Euro.Of(40), Euro.Of(30), Euro.Of(29.99m)), (split.Voucher, split.Company, split.Worker));
        CostSplit generous = sharing.Split(new(Euro.Of(99.99m)), companyPays: Euro.Of(59.99m)).OrThrow();
        Assert.Equal((Euro.Of(40), Euro.Of(59.99m), Euro.Zero), (generous.Voucher, generous.Company, generous.Worker));
        CostSplit nearlyOver = sharing.Split(new(Euro.Of(99.99m)), voucherLeft: Euro.Of(10)).OrThrow();
        Assert.Equal((Euro.Of(10), Euro.Of(30), Euro.Of(59.99m)), (nearlyOver.Voucher, nearlyOver.Company, nearlyOver.Worker));
    }

    [Fact]
    public void An_hourly_price_is_rounded_once_on_all_the_hours()
    {
        // 2.5 hours at € 18.33: € 45.825, so € 45.83; half of it € 22.915, so € 22.92; the family pays the rest.
        CostSplit split = Tradate2020.CarePrice.Split(AmountFacts.FromHours(Euro.Of(18.33m), Ratio.Of(5, 2), RoundingRule.HalfUp)).OrThrow();
        Assert.Equal((Euro.Of(45.83m), Euro.Of(22.92m), Euro.Zero, Euro.Of(22.91m)), (split.Price, split.Voucher, split.Company, split.Worker));
    }

    [Law]
    public void Parts_always_sum_and_the_company_pays_its_least(
        PositiveEuro positive, HundredthsOfPercent company, HundredthsOfPercent voucher, RoundingRule rounding)
    {
        Euro price = positive.Value;
        var minimum = Percentage.Of(company.Value / 100m);
        CostSharing sharing = CostSharing.Create(
            Label("S"), VoucherAmount.Share(Label("A"), Percentage.Of(voucher.Value / 100m), rounding: rounding), minimum).OrThrow();
        CostSplit split = sharing.Split(new(price)).OrThrow();
        Assert.Equal(price, split.Voucher + split.Company + split.Worker);
        Assert.All([split.Voucher, split.Company, split.Worker], part => Assert.True(part >= Euro.Zero));
        Assert.True(split.Company.ToRatio() >= price.ShareOf(minimum));
    }

    [Fact]
    public void A_company_that_offers_less_than_its_part_or_more_than_the_price_is_told()
    {
        CostSharing sharing = Wsl2020.Sharing(Wsl2020.MaximumOfExpense);
        Assert.Equal("VOUCH-COFINANCING", Code(sharing.Split(new(Euro.Of(100)), companyPays: Euro.Of(29.99m))));
        Assert.Equal("VOUCH-COMPANY-PRICE", Code(sharing.Split(new(Euro.Of(100)), companyPays: Euro.Of(100.01m))));
        Assert.Equal("VOUCH-NOT-POSITIVE", Code(sharing.Split(new(Euro.Zero))));
        Assert.Equal("NUM-NEGATIVE", Code(sharing.Split(new(Euro.Of(100)), voucherLeft: Euro.Of(-1))));

        static string Code(Validated<CostSplit> split) => Assert.Single(split.DefectsOrEmpty().AsEnumerable()).Code.Code;
    }

    [Fact]
    public void A_figure_that_is_missing_has_the_path_of_a_wrong_one()
    {
        Assert.Equal("facts.otherBenefit", Path(VoucherAmount.Above(Label("A"), HalfExpense), new(Euro.Of(100))));
        Assert.Equal("facts.stated[ISEE]", Path(NurseryFees.Rule, new(Euro.Of(100))));

        static string Path(VoucherAmount amount, AmountFacts facts)
        {
            Defect defect = Assert.Single(CostSharing.Create(Label("S"), amount).OrThrow().Split(facts).DefectsOrEmpty().AsEnumerable());
            Assert.Equal(DefectCodes.VoucherFigureMissing, defect.Code);
            return defect.Path;
        }
    }
}
