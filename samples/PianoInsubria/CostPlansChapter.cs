using Conciliazione;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The cost plans side by side, with every check and its margin, and the indicator of criterion 6.</summary>
internal sealed class CostPlansChapter(Page page, Plan plan) : Chapter(page, new("I piani dei conti e i controlli", "Cost plans and checks"))
{
    private const int LabelWidth = 44;

    public override IReadOnlyList<string> Requests => [.. plan.Reviews.Select(review => review.Project.Code)];

    public override LocalizedText RequestsTitle => new("progetti", "projects");

    public override void Write()
    {
        LegalSource form = plan.Reviews[0].Findings[0].Source;
        Page.Line(Page.Say(
            $"Controlli del modulo di progetto {Page.Cite(form)}, indicatore del criterio 6 {Page.Cite(Insubria2020.CashShare.Label.Source)}. "
                + "Di ogni controllo: la percentuale, se ne confronta una, e lo scarto fra le somme o il margine, prima di ogni arrotondamento.",
            $"Checks of the project form {Page.Cite(form)}, indicator of criterion 6 {Page.Cite(Insubria2020.CashShare.Label.Source)}. "
                + "Of each check: the percentage, if it compares one, and the difference of the sums or the margin, before any rounding."));
        Page.Heading(Page.Say("I quattro piani", "The four plans"));
        Page.Table(
            [Page.Say("Voce", "Category"), .. plan.Reviews.Select(review => ">" + review.Project.Code)],
            [
                .. Insubria2020.CostPlans.Categories.Select(category => Row(Label(category), review => Amount(review.Project.CostPlan.AmountOf(category.Code)))),
                .. Measured(CostMeasure.Total, CostMeasure.Grant, CostMeasure.Cofinancing),
                Row(Page.Say("di cui in denaro", "of which in cash"), review => Amount(CostMeasure.CashRows.Of(review.Project.CostPlan))),
                Row(Page.Say("di cui in natura (valorizzazione)", "of which in kind"), review => Amount(CostMeasure.InKindRows.Of(review.Project.CostPlan))),
                Row(Page.Say("Requisiti soddisfatti", "Checks met"), CountOf),
                .. plan.Reviews[0].Findings.SelectMany((_, i) => Checked(i)),
                .. plan.Reviews[0].Indicators.Select((indicator, i) => Row(Page.Say(indicator.Title), review => Value(review.Indicators[i]))),
            ],
            fold: LabelWidth);
        foreach (ProjectReview review in plan.Reviews)
        {
            foreach (Finding narrow in review.Findings.Where(Check.IsNarrow))
            {
                Page.Item($"{review.Project.Code}: {Check.Narrow(Page, narrow)}");
            }
        }

        foreach (Finding finding in plan.Reviews[0].Findings)
        {
            Page.Explain(finding);
        }

        WriteCofinancing();
    }

    /// <summary>Writes a project in full: its plan, every check, what would change it.</summary>
    public override void Show(string request)
    {
        ProjectReview review = plan.Reviews.First(each => each.Project.Code == request);
        Project project = review.Project;
        Page.Heading($"{project.Code} · {Page.Say(project.Title)} {Page.Cite(project.Source)}");
        Page.Line(Page.Say(
            $"Capofila: {project.Alliance.LeadPartner.Body.Name}. Richiesto {Amount(project.CostPlan.Grant)}, assegnato {Page.Say(plan.AssignedTo(project))}: {Page.Say(plan.ReasonFor(project))}.",
            $"Lead partner: {project.Alliance.LeadPartner.Body.Name}. Requested {Amount(project.CostPlan.Grant)}, assigned {Page.Say(plan.AssignedTo(project))}: {Page.Say(plan.ReasonFor(project))}."));
        Page.Line($"{Page.Say("Piano in vigore: versione", "Plan in force: version")} {project.Plans.InForce.Number}, {Page.Say(project.Plans.InForce.Reason)}.");
        Page.Heading(Page.Say("Riscontri", "Findings"));
        foreach (Finding finding in review.Findings.Concat(review.Indicators).Concat(review.Replanning))
        {
            Page.Item(Page.Explain(finding));
        }

        Page.Heading(Page.Say("Motivi e che cosa cambierebbe l'esito", "Reasons, and what would change the outcome"));
        WriteChanges(review);
        foreach (Notice warning in project.Notices)
        {
            Page.Notes.Warn(warning);
        }
    }

    private void WriteChanges(ProjectReview review)
    {
        foreach (Defect defect in review.Defects)
        {
            Page.Item(defect.Render(Page.Language));
        }

        foreach (Finding missed in review.Findings.Where(finding => finding.Outcome is not Outcome.Met))
        {
            Page.Item($"{Page.Say(missed.Title)}: {Page.Say(missed.Outcome.Title)}");
        }

        if (review.Defects.Count == 0 && review.Findings.All(finding => finding.Outcome is Outcome.Met))
        {
            Page.Item(Page.Say(
                "Il piano soddisfa tutti i requisiti: non c'è nulla da cambiare. I margini dicono di quanto può cambiare il piano senza che cambi l'esito.",
                "The plan meets every check: there is nothing to change. The margins say how far the plan may change without another outcome."));
        }

        foreach (Finding narrow in review.Findings.Where(Check.IsMetByRounding))
        {
            Page.Item(Check.Narrow(Page, narrow));
        }
    }

    private string[] Row(string label, Func<ProjectReview, string> cell) => [label, .. plan.Reviews.Select(cell)];

    private IEnumerable<string[]> Measured(params CostMeasure[] measures) =>
        measures.Select(measure => Row(Page.Capital(Page.Say(measure.Title)), review => Amount(measure.Of(review.Project.CostPlan))));

    private string Label(CostCategory category) => category.Within is null
        ? $"{category.Code} {Page.Say(category.Title)}"
        : $"{Page.Say("di cui", "of which")} {Page.Say(category.Title)}";

    private string Amount(Euro? amount) => amount is { } known ? Page.Say(known) : "—";

    private string CountOf(ProjectReview review)
    {
        int met = review.Findings.Count(finding => finding.Outcome is Outcome.Met);
        return Page.Say($"{met} su {review.Findings.Count}", $"{met} of {review.Findings.Count}");
    }

    /// <summary>The rows of a check: its margin, after the percentage where it compares one; the outcome too, unless it is met.</summary>
    private IEnumerable<string[]> Checked(int check)
    {
        Finding any = plan.Reviews[0].Findings[check];
        bool comparesShares = Check.ShareOf(any) is not null;
        if (comparesShares)
        {
            yield return Row(Page.Say(any.Title), review => Check.ShareOf(review.Findings[check])?.Render(Page.Language) ?? "—");
        }

        string name = plan.Call.CostPlans.Rules[check] is CostPlanRule.Sum ? Page.Say("scarto", "difference") : Page.Say("margine", "margin");
        yield return Row(comparesShares ? Page.Say("prima di ogni arrotondamento", "before any rounding") : Page.Say(any.Title), review => Shown(review.Findings[check], name));
    }

    private string Shown(Finding finding, string name)
    {
        string figures = Check.MarginOf(finding, Unit.Euro) is { } margin ? $"{name} {margin.Render(Page.Language)}" : "";
        return finding.Outcome is Outcome.Met ? figures : $"{Page.Say(finding.Outcome.Title)} {figures}".TrimEnd();
    }

    private string Value(Finding indicator) =>
        indicator.Outcome is Outcome.Calculated calculated ? calculated.Value.Render(Page.Language) : Page.Say(indicator.Outcome.Title);

    private void WriteCofinancing()
    {
        Page.Heading(Page.Say("Il cofinanziamento per ente", "Co-financing by body"));
        Page.Table(
            [Page.Say("Progetto", "Project"), Page.Say("Ente, come nel piano", "Body, as in the plan"), Page.Say(">In denaro", ">In cash"), Page.Say(">In natura", ">In kind")],
            plan.Reviews.SelectMany(review => review.Project.CostPlan.Cofinancing.Select((line, i) => new[]
            {
                i == 0 ? review.Project.Code : "", line.Body, Page.Say(line.Cash), Page.Say(line.InKind),
            })));
    }
}
