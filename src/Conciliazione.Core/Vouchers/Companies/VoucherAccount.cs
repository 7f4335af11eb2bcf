using System.Diagnostics;

namespace Conciliazione.Vouchers;

/// <summary>
/// The vouchers of one company from its budget to what operators are paid: granted, reported as used, settled. Italian term: rendiconto dei voucher
/// aziendali.
/// </summary>
/// <remarks>
/// <para>Settled is at most reported, reported at most granted, and granted at most the vouchers of the budget; each also for a single report or
/// grant. The order in which grants, reports and payments are given does not matter.</para>
/// <para>Contains personal data, of which it prints nothing. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherAccount
{
    private VoucherAccount(
        VoucherConversion conversion, WorkerChoice choice, ValueList<VoucherGrant> grants, ValueList<FulfilmentReport> reports, ValueList<OperatorPayment> payments)
    {
        Conversion = conversion;
        Choice = choice;
        Grants = grants.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        Reports = reports.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        Payments = payments.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        VouchersGranted = Grants.Sum(each => each.Vouchers);
        Reported = conversion.AmountOf(Reports.Sum(each => each.Vouchers));
        Settled = Euro.Sum(Payments.Select(each => each.Amount));
        var operatorOf = Reports.ToDictionary(each => each.Code, each => each.OperatorCode, StringComparer.Ordinal);
        ILookup<string, Euro> paid = Payments.ToLookup(each => operatorOf[each.Report], each => each.Amount, StringComparer.Ordinal);
        Operators = Reports
            .GroupBy(each => each.OperatorCode, StringComparer.Ordinal)
            .OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => new OperatorAccount(each.Key, conversion.AmountOf(each.Sum(report => report.Vouchers)), Euro.Sum(paid[each.Key])))
            .ToValueList();
    }

    /// <summary>The budget converted into vouchers.</summary>
    public VoucherConversion Conversion { get; }

    /// <summary>How the company chooses its workers.</summary>
    public WorkerChoice Choice { get; }

    /// <summary>The grants, in ordinal order of their codes.</summary>
    public ValueList<VoucherGrant> Grants { get; }

    /// <summary>The reports, in ordinal order of their codes.</summary>
    public ValueList<FulfilmentReport> Reports { get; }

    /// <summary>The payments, in ordinal order of their codes.</summary>
    public ValueList<OperatorPayment> Payments { get; }

    /// <summary>The operators whom reports name, in ordinal order of their codes.</summary>
    public ValueList<OperatorAccount> Operators { get; }

    /// <summary>The number of vouchers granted; at most those of the budget.</summary>
    public long VouchersGranted { get; }

    /// <summary>The number of vouchers that may still be granted.</summary>
    public long VouchersLeft => Conversion.Vouchers - VouchersGranted;

    /// <summary>The value of the vouchers granted.</summary>
    public Euro Granted => Conversion.AmountOf(VouchersGranted);

    /// <summary>The value of the vouchers that reports say were used; at most <see cref="Granted"/>.</summary>
    public Euro Reported { get; }

    /// <summary>The amount paid to operators; at most <see cref="Reported"/>.</summary>
    public Euro Settled { get; }

    /// <summary>The amount reported and not paid yet.</summary>
    public Euro Due => Reported - Settled;

    /// <summary>The budget that no payment has used, the remainder of the conversion included.</summary>
    public Euro Unspent => Conversion.Budget.Amount - Settled;

    /// <summary>Reads the account of a company, or returns all its defects.</summary>
    /// <param name="conversion">The budget converted into vouchers.</param>
    /// <param name="choice">How the company chooses its workers.</param>
    /// <param name="grants">The grants, in any order.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="payments">The payments, in any order.</param>
    /// <returns>
    /// The account, or the defects: a code twice; vouchers that cover the whole price, or a company that pays more than the rest; more vouchers than
    /// the budget gives; a worker who was not chosen, or of whom a fact is missing; a report of no grant, before its grant, or of more than was
    /// granted; a payment without a report, before its report, not above zero, or of more than was reported.
    /// </returns>
    /// <exception cref="ArgumentException">An argument, or one of its items, is <see langword="null"/>.</exception>
    public static Validated<VoucherAccount> Read(
        VoucherConversion conversion,
        WorkerChoice choice,
        IEnumerable<VoucherGrant> grants,
        IEnumerable<FulfilmentReport> reports,
        IEnumerable<OperatorPayment> payments)
    {
        Guard.Against.Null(conversion);
        Guard.Against.Null(choice);
        ValueList<VoucherGrant> granted = Guard.Against.NullItem(grants);
        ValueList<FulfilmentReport> reported = Guard.Against.NullItem(reports);
        ValueList<OperatorPayment> paid = Guard.Against.NullItem(payments);
        return Validated<VoucherAccount>.From(
            AccountChecks.Of(conversion, choice, granted, reported, paid), () => new(conversion, choice, granted, reported, paid));
    }

    /// <summary>Returns the parts of the price that a grant was given for, or <see langword="null"/> if there is no such grant.</summary>
    /// <param name="grant">The code of the grant.</param>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/> is <see langword="null"/>.</exception>
    public CostSplit? SplitOf(string grant)
    {
        Guard.Against.Null(grant);
        return Grants.FirstOrDefault(each => each.Code == grant) is { } found
            ? new(found.Price, Conversion.AmountOf(found.Vouchers), found.CompanyPays)
            : null;
    }

    /// <summary>Returns the company and its figures: settled, reported and granted, in invariant form.</summary>
    public override string ToString() => $"{Conversion.Budget.Company}: {Settled}/{Reported}/{Granted}";
}
