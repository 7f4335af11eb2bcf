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
    public void Paid_is_at_most_reported_and_reported_at_most_assigned(CompanyVoucherCase given)
    {
        VoucherAccount account = given.Read();

        Assert.InRange(account.Paid, Euro.Zero, account.Reported);
        Assert.InRange(account.Reported, Euro.Zero, account.Assigned);
        Assert.InRange(account.Assigned, Euro.Zero, account.Conversion.Budget.Amount);
        Assert.Equal(account.Conversion.Vouchers, account.VouchersAssigned + account.VouchersLeft);
        Assert.Equal(account.Conversion.Budget.Amount, account.Paid + account.Unspent);
        Assert.Equal(account.Reported, Euro.Sum(account.Operators.Select(each => each.Reported)));
        Assert.Equal(account.Paid, Euro.Sum(account.Operators.Select(each => each.Paid)));
        Assert.All(account.Operators, each => Assert.InRange(each.Paid, Euro.Zero, each.Reported));
        Assert.All(account.Assignments, assigned => Assert.True(account.Reports.Where(each => each.Assignment == assigned.Code).Sum(each => each.Vouchers) <= assigned.Vouchers));
        Assert.All(account.Reports, report => Assert.True(
            Euro.Sum(account.Payments.Where(each => each.Report == report.Code).Select(each => each.Amount)) <= account.Conversion.Value * report.Vouchers));
    }

    /// <summary>Sums are drawn on either side of each bound: what crosses one is a defect there, and nothing else is.</summary>
    [Law]
    public void What_crosses_a_bound_is_a_defect_and_what_does_not_is_read(CrossingVoucherCase given)
    {
        string[] crossed = given.Crossed();
        Validated<VoucherAccount> read = given.Read();

        Assert.Equal(crossed, read.DefectsOrEmpty().Select(defect => $"{defect.Path} {defect.Code}"));
        Assert.Equal(crossed.Length == 0, read.TryGetValue(out _));
    }

    /// <summary>Of the cases drawn some cross each bound, and some cross none.</summary>
    [Fact]
    public void Each_bound_is_crossed_by_some_cases_and_kept_by_others()
    {
        CrossingVoucherCase[] cases = [.. Enumerable.Range(0, 400).Select(seed => CompanyVoucherSamples.Crossed(1_000 + seed, 100, seed))];

        Assert.All(
            new[] { "VOUCH-CONVERSION", "VOUCH-REPORT-MORE", "VOUCH-REPORT-PRICE", "VOUCH-REPORT-COMPANY", "VOUCH-PAID-MORE" },
            code => Assert.InRange(cases.Count(each => each.Crossed().Any(crossed => crossed.EndsWith(code, StringComparison.Ordinal))), 20, 380));
        Assert.InRange(cases.Count(each => each.Crossed().Length == 0), 20, 380);
    }

    [Law]
    public void Vouchers_never_cover_the_whole_price(CompanyVoucherCase given, PositiveEuro price)
    {
        VoucherAccount account = given.Read();

        Assert.All(account.Assignments.Select(each => account.SplitOf(each.Code)!).Concat(account.Reports.Select(each => account.SplitOfReport(each.Code)!)), split =>
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
    public void The_order_of_assignments_reports_and_payments_does_not_matter(CompanyVoucherCase given)
    {
        CompanyVoucherCase shuffled = given.Shuffled();

        Assert.Equal(given.Read(), shuffled.Read());
        Assert.Equal(Wrong(given), Wrong(shuffled));
        Assert.Equal(given.Reports.Any(each => each.Assignment != "G0"), Wrong(given).Count > 0);

        // Only the first assignment is there: what others report is of no assignment.
        static ValueList<Defect> Wrong(CompanyVoucherCase of) =>
            VoucherAccount.Read(of.Conversion, CompanyVoucherSamples.Anybody, of.Assignments.Where(each => each.Code == "G0"), of.Reports, of.Payments).DefectsOrEmpty();
    }

    /// <summary>Each code is used again, with other figures: which of the two is meant is not for the order to decide.</summary>
    [Law]
    public void The_order_does_not_matter_when_codes_are_used_twice(CompanyVoucherCase given)
    {
        CompanyVoucherCase doubled = given.Doubled();
        ValueList<Defect> defects = Wrong(doubled);

        Assert.Equal(defects, Wrong(doubled.Shuffled()));
        Assert.Equal(
            given.Assignments.Length + given.Reports.Length + given.Payments.Length, defects.Count(defect => defect.Code == DefectCodes.VoucherCodeTwice));

        static ValueList<Defect> Wrong(CompanyVoucherCase of) =>
            VoucherAccount.Read(of.Conversion, CompanyVoucherSamples.Anybody, of.Assignments, of.Reports, of.Payments).DefectsOrEmpty();
    }
}
