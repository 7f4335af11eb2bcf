using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace PianoInsubria;

/// <summary>Ten fictitious households before the access rules of five calls.</summary>
internal sealed class AccessChapter(Page page) : Chapter(page, new("Chi può presentare domanda", "Who may apply"))
{
    private static readonly EvaluationDays Days = new(AccessCases.Requested, AccessCases.Decided);

    private static readonly RequirementSet<AccessRequest> Valcuvia = Valcuvia2020.Access(AccessCases.DocumentsUntil);
    private static readonly RequirementSet<AccessRequest> Wsl = Wsl2020.CompanyVoucherAccess([AccessCases.WslPartner]);
    private static readonly RequirementSet<Conciliazione.People.Household> SouthEast = SudEst2014.Access([AccessCases.SouthEastMember]);
    private static readonly RequirementSet<AccessRequest> Rhodense = Rhodense2014.Access([AccessCases.RhodenseCompany]);

    private readonly (AccessCase Case, (string Call, Requirements Verdict)[] Calls)[] _judged =
        [.. AccessCases.All.Select(each => (each, Judge(page, each)))];

    public override string Result
    {
        get
        {
            Requirements[] verdicts = [.. _judged.SelectMany(row => row.Calls).Select(call => call.Verdict)];
            string counts = string.Join(", ", verdicts.GroupBy(verdict => verdict.Outcome).Select(group => $"{group.Count()} {group.Key}"));
            return Page.Say(
                $"{_judged.Length} nuclei davanti a {_judged[0].Calls.Length} avvisi: {counts}",
                $"{_judged.Length} households before {_judged[0].Calls.Length} calls: {counts}");
        }
    }

    public override IReadOnlyList<string> Requests => [.. AccessCases.All.Select(each => each.Code)];

    public override LocalizedText RequestsTitle => new("nuclei", "households");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: i dieci nuclei e ciò che dichiarano. Dati reali: le regole di accesso dei cinque avvisi.",
            "Example data: the ten households and what they state. Real data: the access rules of the five calls."));
        Page.Line(Page.Say(
            "Un dato che manca non comporta un rifiuto: va chiesto.",
            "A missing fact does not lead to a refusal: it is requested."));
        Page.Example(Page.Say("chi può presentare domanda", "who may apply"));
        Page.Table(
            [Page.Say("Nucleo", "Household"), Page.Say("Composizione", "Who they are"), .. _judged[0].Calls.Select(call => call.Call)],
            _judged.Select(row => new[] { row.Case.Code, Page.Say(row.Case.Who) }.Concat(row.Calls.Select(call => call.Verdict.Outcome)).ToArray()));
        Page.Example(Page.Say("i motivi (per intero: --request N4)", "the reasons (in full: --request N4)"));
        foreach ((AccessCase each, (string Call, Requirements Verdict)[] calls) in _judged)
        {
            Page.Line($"{each.Code}, {Page.Say(each.Who)}");
            foreach ((string call, Requirements verdict) in calls.Where(call => call.Verdict.Report.Verdict != Verdict.Met))
            {
                Page.Item($"{call}: {verdict.Outcome}, {verdict.Reason()}");
            }
        }

        foreach (Notice warning in Valcuvia2020.Notices.Concat(Tradate2020.Notices))
        {
            Page.Notes.Warn(warning);
        }
    }

    public override void Show(string request)
    {
        (AccessCase each, (string Call, Requirements Verdict)[] calls) = _judged.First(row => row.Case.Code == request);
        Page.Example($"{each.Code}, {Page.Say(each.Who)}");
        foreach ((string call, Requirements verdict) in calls)
        {
            Page.Heading($"{call}: {verdict.Outcome}");
            verdict.WriteFindings();
            if (verdict.Needed() is { Length: > 0 } needed)
            {
                Page.Line(Page.Say("Per essere ammesso servirebbe: ", "To be accepted it would take: ") + needed);
            }
        }
    }

    private static (string Call, Requirements Verdict)[] Judge(Page page, AccessCase each) =>
    [
        ("Valcuvia", Requirements.Of(page, Valcuvia, new(each.Household, each.ToValcuvia), Days)),
        ("Tradate", Requirements.Of(page, Tradate2020.Access, each.Household, Days)),
        ("WSL", Requirements.Of(page, Wsl, new(each.Household, each.ToWsl), Days)),
        ("Sud-Est", Requirements.Of(page, SouthEast, each.Household, Days)),
        ("Rhodense", Requirements.Of(page, Rhodense, new(each.Household, each.ToRhodense), Days)),
    ];
}
