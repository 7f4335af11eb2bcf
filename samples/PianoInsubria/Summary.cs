using Conciliazione;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The page that answers first: resources, grants, checks, certificate, what needs attention, and where the rest is.</summary>
internal sealed class Summary(Page page, Plan plan, IReadOnlyList<(int Number, Chapter Chapter)> examples, (int Number, Chapter Chapter) programmes)
{
    public void Write()
    {
        page.Line(page.Say(plan.Call.Title) + page.Say(": riepilogo", ": summary"));
        page.Line(plan.Call.Source.Cite());
        WriteResources();
        WriteGrants();
        WriteChecks();
        WriteAttention();
        page.Heading(page.Say("Esempi, con nomi e dati inventati", "Examples, with invented names and data"));
        foreach ((int Number, Chapter Chapter) example in examples)
        {
            WriteResult(example);
        }

        page.Line("");
        WriteResult(programmes);

        page.Line("");
        page.Line(page.Say(
            $"Per saperne di più: --all (tutto), --chapter N (un capitolo, da 1 a {programmes.Number}), --request c5 (una decisione: c5, 104, N4, VAL), --english",
            $"To see more: --all (everything), --chapter N (one chapter, 1 to {programmes.Number}), --request c5 (one decision: c5, 104, N4, VAL), --english"));
    }

    private void WriteResult((int Number, Chapter Chapter) one) =>
        page.Line($"{one.Number} {page.Say(one.Chapter.Title)}" + (one.Chapter.Result is { } result ? $": {result}" : ""));

    private void WriteResources()
    {
        string parts = string.Join("; ", plan.Split.Lines.Select(line =>
            $"{page.Say(line.Share.Label.Title)} ({FactValue.Of(line.Share.Value).Render(page.Language)}) {page.Say(line.Amount)}"));
        page.Line(page.Say(
            $"Risorse: contributo regionale {page.Say(plan.Split.Contribution)}, ricavato dalle cifre del piano.",
            $"Resources: regional contribution {page.Say(plan.Split.Contribution)}, derived from the plan's figures."));
        page.Line(page.Say($"{parts}; non assegnato {page.Say(plan.Split.Remaining)}.", $"{parts}; not assigned {page.Say(plan.Split.Remaining)}."));
    }

    private void WriteGrants()
    {
        page.Table(
            [
                page.Say("Progetto e capofila", "Project and lead partner"), page.Say(">Totale", ">Total"), page.Say(">Cofinanziamento", ">Co-financing"),
                page.Say(">Nel piano finale", ">In the final plan"), page.Say(">Assegnato", ">Assigned"), page.Say(">Controlli", ">Checks"),
            ],
            [
                .. plan.Reviews.Select(review => new[]
                {
                    $"{review.Project.Code} {review.Project.Alliance.LeadPartner.Body.Name}",
                    Amount(CostMeasure.Total.Of(review.Project.CostPlan)),
                    Amount(CostMeasure.Cofinancing.Of(review.Project.CostPlan)),
                    Amount(review.Project.CostPlan.Grant),
                    page.Say(plan.AssignedTo(review.Project)),
                    Counted(review.Findings),
                }),
                [
                    page.Say("Totale", "Total"), Sum(CostMeasure.Total), Sum(CostMeasure.Cofinancing), Sum(CostMeasure.Grant),
                    page.Say(Euro.Sum(plan.Reviews.Select(review => plan.AssignedTo(review.Project)))),
                    Counted(plan.Reviews.SelectMany(review => review.Findings)),
                ],
            ]);
    }

    private void WriteChecks()
    {
        page.Line(page.Say(
            $"Controlli sui piani dei conti: {Counted(plan.Reviews.SelectMany(review => review.Findings))} soddisfatti. Al limite, per meno di un euro:",
            $"Checks on the cost plans: {Counted(plan.Reviews.SelectMany(review => review.Findings))} met. Close to the limit, by less than a euro:"));
        foreach (ProjectReview review in plan.Reviews)
        {
            foreach (Finding finding in review.Findings.Where(finding => finding.Outcome is not Outcome.Met))
            {
                page.Item($"{review.Project.Code}, {page.Say(finding.Title)}: {page.Say(finding.Outcome.Title)}");
            }

            foreach (Finding narrow in review.Findings.Where(Check.IsNarrow))
            {
                page.Item($"{review.Project.Code}: {Check.Narrow(page, narrow)}");
            }
        }

        page.Line(page.Verdict(plan.Grants.Certificate.IsVerified) + page.Say(
            $" Assegnato {page.Say(plan.Grants.Pool - plan.Grants.Remaining)} più non assegnato {page.Say(plan.Grants.Remaining)} "
                + $"= totale {page.Say(plan.Grants.Pool)}.",
            $" Assigned {page.Say(plan.Grants.Pool - plan.Grants.Remaining)} plus not assigned {page.Say(plan.Grants.Remaining)} "
                + $"= total {page.Say(plan.Grants.Pool)}."));
    }

    private void WriteAttention()
    {
        int ties = AlliancesChapter.Ties(plan).Count;
        string[] unclear = [.. AlliancesChapter.Unclear(plan).Select(body => body.Name)];
        int warnings = Insubria2020.Notices.Count + Insubria2020WorkPlans.SystemActionsNotices.Count + plan.Reviews.Sum(review => review.Project.Notices.Count);
        page.Heading(page.Say("Da verificare", "What needs attention"));
        page.Item(page.Count(
            ties,
            new("Comitato: {0} legame fra chi siede nel Comitato e le alleanze che valuta (capitolo 1)", "Committee: {0} tie between its seats and the alliances that it evaluates (chapter 1)"),
            new("Comitato: {0} legami fra chi siede nel Comitato e le alleanze che valuta (capitolo 1)", "Committee: {0} ties between its seats and the alliances that it evaluates (chapter 1)")));
        page.Item(page.Count(
            unclear.Length, new("Tipologia da chiarire per {0} ente: ", "Type unclear for {0} body: "), new("Tipologia da chiarire per {0} enti: ", "Type unclear for {0} bodies: "))
            + string.Join(", ", unclear));
        page.Item(page.Count(
            warnings,
            new("{0} avvertenza sul piano e sui progetti, oltre a quelle sugli esempi: cose non dette (in fondo a --all)", "{0} warning about the plan and the projects, besides those on the examples: things not said (at the end of --all)"),
            new("{0} avvertenze sul piano e sui progetti, oltre a quelle sugli esempi: cose non dette (in fondo a --all)", "{0} warnings about the plan and the projects, besides those on the examples: things not said (at the end of --all)")));
    }

    private string Sum(CostMeasure measure) => page.Say(Euro.Sum(plan.Reviews.Select(review => measure.Of(review.Project.CostPlan) ?? Euro.Zero)));

    private string Amount(Euro? amount) => amount is { } known ? page.Say(known) : "—";

    private string Counted(IEnumerable<Finding> checks)
    {
        Finding[] all = [.. checks];
        int met = all.Count(finding => finding.Outcome is Outcome.Met);
        return page.Say($"{met} su {all.Length}", $"{met} of {all.Length}");
    }
}
