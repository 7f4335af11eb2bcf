using Conciliazione;
using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace PianoInsubria;

/// <summary>The verdict of one call on one request, as text: what is missing, what would change it, every finding.</summary>
/// <param name="Page">The page on which it is written.</param>
/// <param name="Report">The verdict.</param>
/// <param name="IsYesNo">Whether the fact with a code is answered by yes or no.</param>
internal sealed record Requirements(Page Page, EligibilityReport Report, Func<string, bool> IsYesNo)
{
    public static Requirements Of<TSubject>(Page page, RequirementSet<TSubject> set, TSubject subject, EvaluationDays days)
        where TSubject : notnull =>
        new(page, set.Explain(subject, days), code => set.Catalogue.Find(code) is Fact<TSubject>.YesNo);

    private bool CanBeCompleted => Report is { Curable.Count: > 0, Root.Verdict: Verdict.Unclear };

    /// <summary>The verdict in a word or two.</summary>
    public string Outcome => Report switch
    {
        { Verdict: Verdict.Met } => Page.Say("sì", "yes"),
        { Verdict: Verdict.NotMet } => Page.Say("no", "no"),
        _ when CanBeCompleted => Page.Say("da integrare", "incomplete"),
        _ => Page.Say("da chiarire", "unclear"),
    };

    /// <summary>Why the request is not accepted, in short: what it lacks, or else what to ask; empty if it is accepted.</summary>
    public string Reason() => Say(inFull: false);

    /// <summary>What the request would need: the first of the smallest sets of changes; empty if it is accepted.</summary>
    public string Needed() => Say(inFull: true);

    private string Say(bool inFull)
    {
        if (Report.Verdict == Verdict.Met)
        {
            return "";
        }

        SmallestChanges changes = Report.SmallestChanges();
        RequirementFinding[] findings = [.. changes.Sets[0].Changes.Select(change => Report.Findings.First(finding => finding.Code == change.Code))];
        string[] lacking = [.. findings.Where(finding => finding.Verdict != Verdict.Unclear && Against(finding) is null).Select(Lacking)];
        string[] against = [.. findings.Where(finding => Against(finding) is not null).Select(finding => (inFull ? Opposite(Against(finding)!) : Page.Say(Against(finding)!)) + Note(finding))];
        string[] needs =
        [
            .. lacking.Length == 0 ? [] : new[] { (inFull ? "" : Page.Say("manca ", "lacks ")) + string.Join(Page.Say(" e ", " and "), lacking) },
            .. against.Length == 0 ? [] : inFull ? against : [Page.Say("risulta: ", "stated: ") + string.Join("; ", against)],
            .. inFull || lacking.Length + against.Length == 0 ? ToAsk(findings) : [],
            .. CanBeCompleted ? Report.Curable.Select(finding => Until(FactValue.Of(finding.CurableUntil!.Value).Render(Page.Language))) : [],
            .. inFull ? Others(changes.Sets.Count - 1) : [],
        ];
        return string.Join("; ", needs);
    }

    /// <summary>Writes every finding; alternatives that the request does not rely on come last, by title only.</summary>
    public void WriteFindings()
    {
        var claimed = Report.Verdict == Verdict.Met
            ? []
            : Report.SmallestChanges().Sets.SelectMany(set => set.Changes).Select(change => change.Code).ToHashSet();
        var unclaimed = new List<string>();
        Write(Report.Root, 0, claimed, unclaimed);
        if (unclaimed.Count > 0)
        {
            Page.Line(Page.Say("Alternative non pertinenti, che la domanda non fa valere: ", "Alternatives that do not apply, as the request does not rely on them: ")
                + string.Join("; ", unclaimed));
        }
    }

    private void Write(RequirementFinding finding, int level, HashSet<string> claimed, List<string> unclaimed)
    {
        Interpreted(finding);
        Page.Item(Page.Cited(finding.Explain(Page.Language), finding.Finding.Source), level);
        foreach (RequirementFinding part in finding.Parts)
        {
            bool isOther = finding.Form == RequirementForm.AnyOf && part.Verdict != Verdict.Met
                && (finding.Verdict == Verdict.Met || !Concerns(part, claimed));
            if (isOther)
            {
                unclaimed.Add(Page.Say(part.Finding.Title));
            }
            else
            {
                Write(part, level + 1, claimed, unclaimed);
            }
        }

        foreach (RuleLabel step in finding.NotLookedAt)
        {
            Page.Item(Page.Say($"{step.Title.Italian}: non esaminato", $"{step.Title.English}: not examined"), level + 1);
        }
    }

    private static bool Concerns(RequirementFinding finding, HashSet<string> codes) =>
        codes.Contains(finding.Code) || finding.Parts.Any(part => Concerns(part, codes));

    private string Lacking(RequirementFinding finding)
    {
        string reason = finding.Reason is { } text ? $" ({Page.Say(text)})" : "";
        string title = finding.Verdict == Verdict.Met
            ? Page.Say($"l'assenza di «{finding.Finding.Title.Italian}»", $"the absence of '{finding.Finding.Title.English}'")
            : Page.Say($"il requisito «{finding.Finding.Title.Italian}»", $"the requirement '{finding.Finding.Title.English}'");
        return title + reason + Note(finding);
    }

    /// <summary>
    /// The fact that stands against a requirement met by a no: to lack a requirement that denies something would be a double negative.
    /// </summary>
    private static LocalizedText? Against(RequirementFinding finding) =>
        finding is { Verdict: Verdict.NotMet, Finding.Facts: [{ Value: FactValue.YesNo { Answer: true } } fact] } ? Questions.Of(fact.Code, fact.Title) : null;

    private string Opposite(LocalizedText fact) => Page.Say($"il contrario di «{fact.Italian}»", $"the opposite of '{fact.English}'");

    private string Note(RequirementFinding finding) => $" {Page.Cite(finding.Finding.Source)}{Interpreted(finding)}";

    private string Interpreted(RequirementFinding finding) =>
        finding.Provenance == Provenance.Reading ? Page.Mark(finding.Provenance, Assumptions.Of(finding.Code), finding.Finding.Source) : "";

    private IEnumerable<string> ToAsk(RequirementFinding[] findings)
    {
        MissingFact[] missing = [.. findings.Select(finding => finding.Finding.Outcome).OfType<Outcome.Unclear>()
            .SelectMany(unclear => unclear.Missing).Distinct()];
        string questions = string.Join("; ", missing.Where(fact => IsYesNo(fact.Code)).Select(fact => Page.Say(Questions.Of(fact.Code, fact.Title))));
        string values = string.Join(", ", missing.Where(fact => !IsYesNo(fact.Code)).Select(fact => Page.Say(fact.Title)));
        if (questions.Length > 0)
        {
            yield return Page.Say("da chiedere se: ", "to ask whether: ") + questions;
        }

        if (values.Length > 0)
        {
            yield return Page.Say("da indicare: ", "to state: ") + values;
        }
    }

    private string Until(string day) => Page.Say($"da integrare entro il {day} (soccorso istruttorio)", $"to be completed by {day}");

    private IEnumerable<string> Others(int others) => others switch
    {
        0 => [],
        1 => [Page.Say("oppure con un'altra combinazione", "or with another combination")],
        _ => [Page.Say($"oppure con altre {others} combinazioni", $"or with {others} other combinations")],
    };
}
