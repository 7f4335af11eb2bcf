using System.Diagnostics;
using Conciliazione.Calendars;

namespace Conciliazione.Vouchers;

/// <summary>
/// The vouchers of one company from its budget to what operators are paid: assigned, reported as used, paid. Italian term: rendiconto dei voucher
/// aziendali.
/// </summary>
/// <remarks>
/// <para>Paid is at most reported, reported at most assigned, and assigned at most the vouchers of the budget; each also for a single report or
/// assignment. The order in which assignments, reports and payments are given does not matter.</para>
/// <para>Contains personal data, of which it prints nothing. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherAccount
{
    private VoucherAccount(
        VoucherConversion conversion,
        WorkerChoice choice,
        ValueList<VoucherAssignment> assignments,
        ValueList<FulfilmentReport> reports,
        ValueList<OperatorPayment> payments,
        CallWindow? open,
        ValueList<string>? pool)
    {
        Conversion = conversion;
        Choice = choice;
        Open = open;
        Pool = pool;
        Assignments = assignments.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        Reports = reports.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        Payments = payments.OrderBy(each => each.Code, StringComparer.Ordinal).ToValueList();
        VouchersAssigned = Assignments.Sum(each => each.Vouchers);
        Reported = conversion.AmountOf(Reports.Sum(each => each.Vouchers));
        Paid = Euro.Sum(Payments.Select(each => each.Amount));
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

    /// <summary>The period in which vouchers may be assigned; <see langword="null"/> if it was not given, and so not checked.</summary>
    public CallWindow? Open { get; }

    /// <summary>
    /// The codes of the operators who may provide the services, in ordinal order; <see langword="null"/> if they were not given, and so not checked.
    /// </summary>
    public ValueList<string>? Pool { get; }

    /// <summary>The assignments, in ordinal order of their codes.</summary>
    public ValueList<VoucherAssignment> Assignments { get; }

    /// <summary>The reports, in ordinal order of their codes.</summary>
    public ValueList<FulfilmentReport> Reports { get; }

    /// <summary>The payments, in ordinal order of their codes.</summary>
    public ValueList<OperatorPayment> Payments { get; }

    /// <summary>The operators whom reports name, in ordinal order of their codes.</summary>
    public ValueList<OperatorAccount> Operators { get; }

    /// <summary>The number of vouchers assigned; at most those of the budget.</summary>
    public long VouchersAssigned { get; }

    /// <summary>The number of vouchers that may still be assigned.</summary>
    public long VouchersLeft => Conversion.Vouchers - VouchersAssigned;

    /// <summary>The value of the vouchers assigned.</summary>
    public Euro Assigned => Conversion.AmountOf(VouchersAssigned);

    /// <summary>The value of the vouchers that reports say were used; at most <see cref="Assigned"/>.</summary>
    public Euro Reported { get; }

    /// <summary>The amount paid to operators; at most <see cref="Reported"/>.</summary>
    public Euro Paid { get; }

    /// <summary>The amount reported and not paid yet.</summary>
    public Euro Due => Reported - Paid;

    /// <summary>The budget that no payment has used, the remainder of the conversion included.</summary>
    public Euro Unspent => Conversion.Budget.Amount - Paid;

    /// <summary>Reads the account of a company, or returns all its defects.</summary>
    /// <param name="conversion">The budget converted into vouchers.</param>
    /// <param name="choice">How the company chooses its workers.</param>
    /// <param name="assignments">The assignments, in any order.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="payments">The payments, in any order.</param>
    /// <param name="open">The period in which vouchers may be assigned, from its first day to its last; not checked when omitted.</param>
    /// <param name="operators">The codes of the operators who may provide the services, in any order; one given twice counts once. Not checked when omitted.</param>
    /// <returns>
    /// The account, or the defects: a code twice; vouchers that cover the whole price, or a company that pays more than the rest; more vouchers than
    /// the budget gives; a worker who was not chosen, or of whom a fact is missing; an assignment outside the period; a report of no assignment,
    /// before it, by an operator who is not in the pool, or of more vouchers, a higher price or a higher part of the company than were assigned; a
    /// payment without a report, before its report, not above zero, or of more than was reported.
    /// </returns>
    /// <exception cref="ArgumentException">A required argument, or an item of a list, is <see langword="null"/>.</exception>
    public static Validated<VoucherAccount> Read(
        VoucherConversion conversion,
        WorkerChoice choice,
        IEnumerable<VoucherAssignment> assignments,
        IEnumerable<FulfilmentReport> reports,
        IEnumerable<OperatorPayment> payments,
        CallWindow? open = null,
        ValueList<string>? operators = null)
    {
        Guard.Against.Null(conversion);
        Guard.Against.Null(choice);
        ValueList<VoucherAssignment> assigned = Guard.Against.NullItem(assignments);
        ValueList<FulfilmentReport> reported = Guard.Against.NullItem(reports);
        ValueList<OperatorPayment> paid = Guard.Against.NullItem(payments);
        ValueList<string>? pool = operators?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        return Validated<VoucherAccount>.From(
            new AccountChecks(conversion, choice, open, pool).Of(assigned, reported, paid),
            () => new(conversion, choice, assigned, reported, paid, open, pool));
    }

    /// <summary>Returns the parts of the price that an assignment was made for, or <see langword="null"/> if there is no such assignment.</summary>
    /// <param name="assignment">The code of the assignment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assignment"/> is <see langword="null"/>.</exception>
    public CostSplit? SplitOf(string assignment)
    {
        Guard.Against.Null(assignment);
        return Assignments.FirstOrDefault(each => each.Code == assignment) is { } found
            ? Conversion.PartsOf(found.Price, found.Vouchers, found.CompanyPays)
            : null;
    }

    /// <summary>Returns the parts of the price of what a report says was provided, or <see langword="null"/> if there is no such report.</summary>
    /// <param name="report">The code of the report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public CostSplit? SplitOfReport(string report)
    {
        Guard.Against.Null(report);
        return Reports.FirstOrDefault(each => each.Code == report) is { } found
            ? Conversion.PartsOf(found.Price, found.Vouchers, found.CompanyPays)
            : null;
    }

    /// <summary>Returns the company and its figures: paid, reported and assigned, in invariant form.</summary>
    public override string ToString() => $"{Conversion.Budget.Company}: {Paid}/{Reported}/{Assigned}";
}
