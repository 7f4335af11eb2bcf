using Conciliazione.Vouchers;

namespace Conciliazione.Tests.Vouchers;

public sealed class CompanyVoucherLaws
{
    [Law]
    public void Vouchers_times_their_value_plus_the_remainder_is_the_budget(PositiveEuro budget, PositiveEuro value)
    {
        VoucherConversion conversion = VoucherConversion.Create(VoucherSamples.Label("C"), new("alfa", budget.Value), value.Value).OrThrow();

        Assert.Equal((Int128)budget.Value.Cents, ((Int128)conversion.Vouchers * value.Value.Cents) + conversion.Remainder.Cents);
        Assert.InRange(conversion.Remainder, Euro.Zero, value.Value - Euro.FromCents(1));
    }

    [Law]
    public void Settled_is_at_most_reported_and_reported_at_most_granted(CompanyVoucherCase given)
    {
        VoucherAccount account = given.Read();

        Assert.InRange(account.Settled, Euro.Zero, account.Reported);
        Assert.InRange(account.Reported, Euro.Zero, account.Granted);
        Assert.InRange(account.Granted, Euro.Zero, account.Conversion.Budget.Amount);
        Assert.Equal(account.Conversion.Vouchers, account.VouchersGranted + account.VouchersLeft);
        Assert.Equal(account.Conversion.Budget.Amount, account.Settled + account.Unspent);
        Assert.Equal(account.Reported, Euro.Sum(account.Operators.Select(each => each.Reported)));
        Assert.Equal(account.Settled, Euro.Sum(account.Operators.Select(each => each.Settled)));
        Assert.All(account.Operators, each => Assert.InRange(each.Settled, Euro.Zero, each.Reported));
        Assert.All(account.Grants, grant => Assert.True(account.Reports.Where(each => each.Grant == grant.Code).Sum(each => each.Vouchers) <= grant.Vouchers));
        Assert.All(account.Reports, report => Assert.True(
            Euro.Sum(account.Payments.Where(each => each.Report == report.Code).Select(each => each.Amount)) <= account.Conversion.Value * report.Vouchers));
    }

    [Law]
    public void Vouchers_never_cover_the_whole_price(CompanyVoucherCase given, PositiveEuro price)
    {
        VoucherAccount account = given.Read();

        Assert.All(account.Grants.Select(grant => account.SplitOf(grant.Code)!), split =>
        {
            Assert.Equal(split.Price, split.Voucher + split.Company + split.Worker);
            Assert.True(split.Company + split.Worker >= Euro.FromCents(1));
            Assert.True(split.Company >= Euro.Zero && split.Worker >= Euro.Zero);
        });

        long least = price.Value.Cents / account.Conversion.Value.Cents;
        Assert.All(new[] { least, least + 1 }.Where(vouchers => vouchers > 0), vouchers => Assert.Equal(
            (Int128)vouchers * account.Conversion.Value.Cents < price.Value.Cents, account.Conversion.Split(price.Value, vouchers).TryGetValue(out _)));
    }

    [Law]
    public void The_order_of_grants_reports_and_payments_does_not_matter(CompanyVoucherCase given)
    {
        CompanyVoucherCase shuffled = given.Shuffled();

        Assert.Equal(given.Read(), shuffled.Read());
        Assert.Equal(Wrong(given), Wrong(shuffled));

        // Nobody granted anything: every report and every payment is wrong in its own way.
        static ValueList<Defect> Wrong(CompanyVoucherCase of) =>
            VoucherAccount.Read(of.Conversion, CompanyVoucherSamples.Anybody, of.Grants.Where(each => each.Code == "G0"), of.Reports, of.Payments).DefectsOrEmpty();
    }
}
