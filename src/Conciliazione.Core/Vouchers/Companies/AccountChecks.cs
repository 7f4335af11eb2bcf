using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>Checks the grants, reports and payments of a company's vouchers; paths have codes, so that no order matters.</summary>
internal static class AccountChecks
{
    public static IReadOnlyList<Defect> Of(
        VoucherConversion conversion, WorkerChoice choice, ValueList<VoucherGrant> grants, ValueList<FulfilmentReport> reports, ValueList<OperatorPayment> payments)
    {
        LegalSource source = conversion.Label.Source;
        var defects = new List<Defect>();
        Dictionary<string, VoucherGrant> grantOf = ByCode(grants, each => each.Code, "grants", source, defects);
        Dictionary<string, FulfilmentReport> reportOf = ByCode(reports, each => each.Code, "reports", source, defects);
        _ = ByCode(payments, each => each.Code, "payments", source, defects);
        foreach (VoucherGrant grant in grants)
        {
            string path = $"grants[{grant.Code}]";
            defects.AddRange(conversion.Split(grant.Price, grant.Vouchers, grant.CompanyPays).DefectsOrEmpty().Select(each => each.Within(path)));
            Chosen(choice, grant, path, defects);
        }

        AtMost(DefectCodes.VoucherAboveConversion, "grants", grants.Select(each => each.Vouchers), conversion.Vouchers, source, defects);
        OfReports(conversion, reports, grantOf, defects);
        OfPayments(conversion, payments, reportOf, defects);
        return defects.OrderBy(each => each.Path, StringComparer.Ordinal).ThenBy(each => each.Code.Code, StringComparer.Ordinal).ToList();
    }

    /// <summary>Returns an amount as defects show it, up to the largest that can be written.</summary>
    public static FactValue AmountText(Int128 cents) => FactValue.Of(Euro.FromCents((long)Int128.Min(cents, long.MaxValue)));

    private static void OfReports(
        VoucherConversion conversion, ValueList<FulfilmentReport> reports, Dictionary<string, VoucherGrant> grantOf, List<Defect> defects)
    {
        LegalSource source = conversion.Label.Source;
        foreach (FulfilmentReport report in reports)
        {
            string path = $"reports[{report.Code}]";
            conversion.CheckPart(report.Price, report.Vouchers, path, defects);
            if (!grantOf.TryGetValue(report.Grant, out VoucherGrant? grant))
            {
                defects.Add(DefectCodes.VoucherReportUnknown.At($"{path}.grant", report.Grant, grantOf.Count, source));
                continue;
            }

            NotBefore(report.On, grant.On, path, source, defects);
        }

        foreach (IGrouping<string, FulfilmentReport> same in reports.GroupBy(each => each.Grant, StringComparer.Ordinal).Where(each => grantOf.ContainsKey(each.Key)))
        {
            AtMost(DefectCodes.VoucherAboveGrant, $"grants[{same.Key}].reports", same.Select(each => each.Vouchers), grantOf[same.Key].Vouchers, source, defects);
        }
    }

    private static void OfPayments(
        VoucherConversion conversion, ValueList<OperatorPayment> payments, Dictionary<string, FulfilmentReport> reportOf, List<Defect> defects)
    {
        LegalSource source = conversion.Label.Source;
        foreach (OperatorPayment payment in payments)
        {
            string path = $"payments[{payment.Code}]";
            VoucherChecks.Positive(payment.Amount, $"{path}.amount", source, defects);
            if (!reportOf.TryGetValue(payment.Report, out FulfilmentReport? report))
            {
                defects.Add(DefectCodes.VoucherPaymentUnreported.At($"{path}.report", payment.Report, reportOf.Count, source));
                continue;
            }

            NotBefore(payment.On, report.On, path, source, defects);
        }

        foreach (IGrouping<string, OperatorPayment> same in payments.GroupBy(each => each.Report, StringComparer.Ordinal).Where(each => reportOf.ContainsKey(each.Key)))
        {
            Int128 reported = (Int128)Math.Max(0, reportOf[same.Key].Vouchers) * conversion.Value.Cents;
            Int128 paid = same.Aggregate((Int128)0, (sum, each) => sum + Math.Max(0, each.Amount.Cents));
            if (paid > reported)
            {
                defects.Add(DefectCodes.VoucherAboveReport.At($"reports[{same.Key}].payments", AmountText(paid), AmountText(reported), source));
            }
        }
    }

    /// <summary>A fact that is missing is asked for; only who was certainly not chosen is refused.</summary>
    private static void Chosen(WorkerChoice choice, VoucherGrant grant, string path, List<Defect> defects)
    {
        var days = EvaluationDays.On(grant.On);
        switch (choice.Judge(grant.Worker, grant.Stated, days))
        {
            case Verdict.NotMet:
                defects.Add(DefectCodes.VoucherWorkerNotChosen.At($"{path}.worker", FactValue.Of(grant.Code), FactValue.Of(choice.Title), choice.Label.Source));
                break;
            case Verdict.Unclear when choice is WorkerChoice.CriteriaMet { Criteria: var criteria }:
                defects.AddRange(criteria.Explain(grant.Stated ?? FactSheet.Of([]), days).Missing.Select(missing => DefectCodes.VoucherFigureMissing.At(
                    $"{path}.stated[{missing.Code}]", missing.Title, choice.Title, choice.Label.Source)));
                break;
        }
    }

    private static void NotBefore(LocalDate day, LocalDate earliest, string path, LegalSource source, List<Defect> defects)
    {
        if (day < earliest)
        {
            defects.Add(DefectCodes.VoucherAccountEarly.At($"{path}.on", FactValue.Of(day), FactValue.Of(earliest), source));
        }
    }

    private static void AtMost(DefectCode code, string path, IEnumerable<long> vouchers, long maximum, LegalSource source, List<Defect> defects)
    {
        Int128 sum = vouchers.Aggregate((Int128)0, (all, each) => all + Math.Max(0, each));
        if (sum > Math.Max(0, maximum))
        {
            defects.Add(code.At(path, (long)Int128.Min(sum, long.MaxValue), Math.Max(0, maximum), source));
        }
    }

    private static Dictionary<string, T> ByCode<T>(ValueList<T> items, Func<T, string> code, string path, LegalSource source, List<Defect> defects)
        where T : notnull
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (IGrouping<string, T> same in items.GroupBy(code, StringComparer.Ordinal))
        {
            found.Add(same.Key, same.First());
            if (same.Skip(1).Any())
            {
                defects.Add(DefectCodes.VoucherCodeTwice.At($"{path}[{same.Key}]", same.Key, 1, source));
            }
        }

        return found;
    }
}
