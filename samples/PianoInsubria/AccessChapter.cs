using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace PianoInsubria;

/// <summary>Ten fictitious households against the access rules of five calls, and the reasons.</summary>
internal sealed class AccessChapter(Page page)
{
    private static readonly EvaluationDays Days = new(AccessCases.Requested, AccessCases.Decided);

    private static readonly RequirementSet<AccessRequest> Valcuvia = Valcuvia2020.Access(AccessCases.DocumentsUntil);
    private static readonly RequirementSet<AccessRequest> Wsl = Wsl2020.CompanyVoucherAccess([AccessCases.WslPartner]);
    private static readonly RequirementSet<Conciliazione.People.Household> SouthEast = SudEst2014.Access([AccessCases.SouthEastMember]);
    private static readonly RequirementSet<AccessRequest> Rhodense = Rhodense2014.Access([AccessCases.RhodenseCompany]);

    public void Write()
    {
        page.Chapter(page.Say("6. Chi può accedere", "6. Who may apply"));
        page.Line(page.Say(
            "Dieci nuclei inventati davanti alle regole di accesso di cinque avvisi. Ciò che nessuno ha detto non decide: si chiede.",
            "Ten fictitious households before the access rules of five calls. What nobody said decides nothing: one asks."));
        (AccessCase Case, (string Call, EligibilityReport Report)[] Reports)[] judged = [.. AccessCases.All.Select(each => (each, Judge(each)))];
        page.Table(
            [page.Say("Nucleo", "Household"), page.Say("Chi è", "Who they are"), .. judged[0].Reports.Select(report => report.Call)],
            judged.Select(row => new[] { row.Case.Code, page.Say(row.Case.Who) }.Concat(row.Reports.Select(report => Mark(report.Report))).ToArray()));
        foreach ((AccessCase each, (string, EligibilityReport)[] reports) in judged)
        {
            WriteReasons(each, reports);
        }

        page.Heading(page.Say("Ciò che i testi non dicono", "What the texts do not say"));
        foreach (Notice notice in Valcuvia2020.Notices.Concat(Tradate2020.Notices))
        {
            page.Note(notice);
        }
    }

    private static (string Call, EligibilityReport Report)[] Judge(AccessCase each) =>
    [
        ("Valcuvia", Valcuvia.Explain(new(each.Household, each.ToValcuvia), Days)),
        ("Tradate", Tradate2020.Access.Explain(each.Household, Days)),
        ("WSL", Wsl.Explain(new(each.Household, each.ToWsl), Days)),
        ("Sud-Est", SouthEast.Explain(each.Household, Days)),
        ("Rhodense", Rhodense.Explain(new(each.Household, each.ToRhodense), Days)),
    ];

    private string Mark(EligibilityReport report) => report switch
    {
        { Verdict: Verdict.Met } => page.Say("sì", "yes"),
        { Verdict: Verdict.NotMet } => page.Say("no", "no"),
        { Curable.Count: > 0, Root.Verdict: Verdict.Unclear } => page.Say("sanabile", "curable"),
        _ => page.Say("da chiarire", "unclear"),
    };

    private void WriteReasons(AccessCase each, (string Call, EligibilityReport Report)[] reports)
    {
        page.Heading($"{each.Code} · {page.Say(each.Who)}");
        foreach ((string call, EligibilityReport report) in reports)
        {
            page.Line($"{call}: {Mark(report)}{Reasons(report)}");
        }
    }

    /// <summary>What stands between the household and the call: the first of the smallest sets of findings to change.</summary>
    private string Reasons(EligibilityReport report)
    {
        if (report.Verdict == Verdict.Met)
        {
            return "";
        }

        SmallestChanges changes = report.SmallestChanges();
        RequirementFinding[] findings = [.. changes.Sets[0].Changes.Select(change => report.Findings.First(finding => finding.Code == change.Code))];
        string[] reasons =
        [
            .. findings.Where(finding => finding.Verdict != Verdict.Unclear).Select(Reason),
            .. Ask(findings),
            .. report.Curable.Select(finding => page.Say(
                $"da integrare entro il {FactValue.Of(finding.CurableUntil!.Value).Render(page.Language)}",
                $"can be cured until {FactValue.Of(finding.CurableUntil!.Value).Render(page.Language)}")),
            .. Others(changes.Sets.Count - 1),
        ];
        return " — " + string.Join("; ", reasons);
    }

    private string Reason(RequirementFinding finding)
    {
        string reason = finding.Reason is { } text ? $", {page.Say(text)}" : "";
        string reading = finding.Provenance == Provenance.Reading ? page.Say(", lettura nostra", ", our reading") : "";
        return $"{page.Say(finding.Finding.Title)}: {page.Say(finding.Finding.Outcome.Title)}{reason} [{finding.Finding.Source.Section}{reading}]";
    }

    private IEnumerable<string> Ask(RequirementFinding[] findings)
    {
        string[] facts = [.. findings.Select(finding => finding.Finding.Outcome).OfType<Outcome.Unclear>()
            .SelectMany(unclear => unclear.Missing).Distinct().Select(fact => page.Say(fact.Title))];
        return facts.Length == 0 ? [] : [page.Say("da chiedere: ", "to ask: ") + string.Join(", ", facts)];
    }

    private IEnumerable<string> Others(int others) => others switch
    {
        0 => [],
        1 => [page.Say("oppure in un altro modo", "or in one other way")],
        _ => [page.Say($"oppure in altri {others} modi", $"or in {others} other ways")],
    };
}
