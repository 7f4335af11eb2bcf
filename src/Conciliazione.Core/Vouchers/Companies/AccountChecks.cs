using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>Checks the assignments, reports and payments of a company's vouchers; paths have codes, so that no order matters.</summary>
internal sealed class AccountChecks(VoucherConversion conversion, WorkerChoice choice, CallWindow? open, ValueList<string>? operators)
{
    private readonly List<Defect> _defects = [];

    private LegalSource Source => conversion.Label.Source;

    public IReadOnlyList<Defect> Of(ValueList<VoucherAssignment> assignments, ValueList<FulfilmentReport> reports, ValueList<OperatorPayment> payments)
    {
        Dictionary<string, VoucherAssignment?> assignmentOf = ByCode(assignments, each => each.Code, "assignments");
        Dictionary<string, FulfilmentReport?> reportOf = ByCode(reports, each => each.Code, "reports");
        _ = ByCode(payments, each => each.Code, "payments");
        foreach (VoucherAssignment assignment in assignments)
        {
            string path = $"assignments[{assignment.Code}]";
            conversion.CheckParts(assignment.Price, assignment.Vouchers, assignment.CompanyPays, path, _defects);
            Chosen(assignment, path);
            Within(assignment.On, path);
        }

        AtMost(DefectCodes.VoucherAboveConversion, "assignments", assignments.Select(each => each.Vouchers), conversion.Vouchers);
        OfReports(reports, assignmentOf);
        OfPayments(payments, reportOf);
        return _defects
            .OrderBy(each => each.Path, StringComparer.Ordinal)
            .ThenBy(each => each.Code.Code, StringComparer.Ordinal)
            .ThenBy(each => each.ToString(), StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Returns an amount as defects show it: of one that cannot be written, that it is more than the largest that can.</summary>
    public static FactValue AmountText(Int128 cents) =>
        cents <= long.MaxValue ? FactValue.Of(Euro.FromCents((long)cents)) : MoreThan(FactValue.Of(Euro.MaxValue));

    private static FactValue NumberText(Int128 number) =>
        number <= long.MaxValue ? FactValue.Of((long)number) : MoreThan(FactValue.Of(long.MaxValue));

    private static FactValue MoreThan(FactValue most) =>
        FactValue.Of(new LocalizedText($"più di {most.Render(Language.Italian)}", $"more than {most.Render(Language.English)}"));

    private void OfReports(ValueList<FulfilmentReport> reports, Dictionary<string, VoucherAssignment?> assignmentOf)
    {
        foreach (FulfilmentReport report in reports)
        {
            string path = $"reports[{report.Code}]";
            conversion.CheckParts(report.Price, report.Vouchers, report.CompanyPays, path, _defects);
            if (operators is { } pool && !pool.Contains(report.OperatorCode, StringComparer.Ordinal))
            {
                _defects.Add(DefectCodes.VoucherOperatorUnknown.At($"{path}.operator", report.Code, pool.Count, Source));
            }

            if (!assignmentOf.TryGetValue(report.Assignment, out VoucherAssignment? assignment))
            {
                _defects.Add(DefectCodes.VoucherReportUnknown.At($"{path}.assignment", report.Assignment, assignmentOf.Count, Source));
                continue;
            }

            if (assignment is not null)
            {
                NotBefore(report.On, assignment.On, path);
            }
        }

        foreach (IGrouping<string, FulfilmentReport> same in reports.GroupBy(each => each.Assignment, StringComparer.Ordinal))
        {
            if (assignmentOf.GetValueOrDefault(same.Key) is not { } assignment)
            {
                continue;
            }

            string path = $"assignments[{same.Key}].reports";
            AtMost(DefectCodes.VoucherAboveAssignment, path, same.Select(each => each.Vouchers), assignment.Vouchers);
            AtMost(DefectCodes.VoucherReportPrice, path, same.Select(each => each.Price), assignment.Price);
            AtMost(DefectCodes.VoucherReportCompany, path, same.Select(each => each.CompanyPays), assignment.CompanyPays);
        }
    }

    private void OfPayments(ValueList<OperatorPayment> payments, Dictionary<string, FulfilmentReport?> reportOf)
    {
        foreach (OperatorPayment payment in payments)
        {
            string path = $"payments[{payment.Code}]";
            VoucherChecks.Positive(payment.Amount, $"{path}.amount", Source, _defects);
            if (!reportOf.TryGetValue(payment.Report, out FulfilmentReport? report))
            {
                _defects.Add(DefectCodes.VoucherPaymentUnreported.At($"{path}.report", payment.Report, reportOf.Count, Source));
                continue;
            }

            if (report is not null)
            {
                NotBefore(payment.On, report.On, path);
            }
        }

        foreach (IGrouping<string, OperatorPayment> same in payments.GroupBy(each => each.Report, StringComparer.Ordinal))
        {
            if (reportOf.GetValueOrDefault(same.Key) is not { } report)
            {
                continue;
            }

            Int128 reported = (Int128)Math.Max(0, report.Vouchers) * conversion.Value.Cents;
            AtMost(DefectCodes.VoucherAboveReport, $"reports[{same.Key}].payments", same.Select(each => each.Amount.Cents), reported, AmountText);
        }
    }

    /// <summary>A fact that is missing is asked for; only who was certainly not chosen is refused.</summary>
    private void Chosen(VoucherAssignment assignment, string path)
    {
        var days = EvaluationDays.On(assignment.On);
        switch (choice.Judge(assignment.Worker, assignment.Stated, days))
        {
            case Verdict.NotMet:
                _defects.Add(DefectCodes.VoucherWorkerNotChosen.At($"{path}.worker", FactValue.Of(assignment.Code), FactValue.Of(choice.Title), choice.Label.Source));
                break;
            case Verdict.Unclear when choice is WorkerChoice.CriteriaMet { Criteria: var criteria }:
                _defects.AddRange(criteria.Explain(assignment.Stated ?? FactSheet.Of([]), days).Missing.Select(missing => DefectCodes.VoucherFigureMissing.At(
                    $"{path}.stated[{missing.Code}]", missing.Title, choice.Label.Title, choice.Label.Source)));
                break;
        }
    }

    /// <summary>Vouchers are assigned while the window is open, from its first day to its last.</summary>
    private void Within(LocalDate day, string path)
    {
        if (open is null)
        {
            return;
        }

        NotBefore(day, open.Opens.Date, path);
        LocalDate last = ItalianTime.DayOf(open.Closes.LastMoment);
        if (day > last)
        {
            _defects.Add(DefectCodes.VoucherAccountLate.At($"{path}.on", FactValue.Of(day), FactValue.Of(last), Source));
        }
    }

    private void NotBefore(LocalDate day, LocalDate earliest, string path)
    {
        if (day < earliest)
        {
            _defects.Add(DefectCodes.VoucherAccountEarly.At($"{path}.on", FactValue.Of(day), FactValue.Of(earliest), Source));
        }
    }

    private void AtMost(DefectCode code, string path, IEnumerable<long> vouchers, long maximum) =>
        AtMost(code, path, vouchers, Math.Max(0, maximum), NumberText);

    private void AtMost(DefectCode code, string path, IEnumerable<Euro> amounts, Euro maximum) =>
        AtMost(code, path, amounts.Select(each => each.Cents), Math.Max(0, maximum.Cents), AmountText);

    /// <summary>Figures below zero are defects of their own, and do not make room for others.</summary>
    private void AtMost(DefectCode code, string path, IEnumerable<long> figures, Int128 maximum, Func<Int128, FactValue> shown)
    {
        Int128 sum = figures.Aggregate(Int128.Zero, (sum, each) => sum + Math.Max(0, each));
        if (sum > maximum)
        {
            _defects.Add(code.At(path, shown(sum), shown(maximum), Source));
        }
    }

    /// <summary>
    /// Returns the items by their codes; <see langword="null"/> for a code that different items have, since there is no telling which one is meant.
    /// </summary>
    private Dictionary<string, T?> ByCode<T>(ValueList<T> items, Func<T, string> code, string path)
        where T : class
    {
        var found = new Dictionary<string, T?>(StringComparer.Ordinal);
        foreach (IGrouping<string, T> same in items.GroupBy(code, StringComparer.Ordinal))
        {
            found.Add(same.Key, same.Distinct().Skip(1).Any() ? null : same.First());
            if (same.Skip(1).Any())
            {
                _defects.Add(DefectCodes.VoucherCodeTwice.At($"{path}[{same.Key}]", same.Key, 1, Source));
            }
        }

        return found;
    }
}
