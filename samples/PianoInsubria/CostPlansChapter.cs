using Conciliazione;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>Each cost plan, and every check with its margin and source.</summary>
internal sealed class CostPlansChapter(Page page)
{
    public void Write(ValueList<ProjectReview> reviews)
    {
        page.Chapter(page.Say("2. I piani dei conti", "2. The cost plans"));
        foreach (ProjectReview review in reviews)
        {
            CostPlan plan = review.Project.Plan;
            page.Heading($"{review.Project.Code} · {page.Say(review.Project.Title)}");
            page.Line($"{page.Say("Piano in vigore: versione", "Plan in force: version")} {review.Project.Plans.InForce.Number}, {page.Say(review.Project.Plans.InForce.Reason)}");
            WriteCosts(plan);
            WriteCofinancing(plan);
            WriteChecks(review);
        }
    }

    private void WriteCosts(CostPlan plan) => page.Table(
        [page.Say("Voce", "Category"), page.Say("Descrizione", "Description"), page.Say(">Importo", ">Amount")],
        [
            .. Insubria2020.CostPlans.Categories.Select(category => new[]
            {
                category.Within is null ? category.Code : "",
                category.Within is null ? page.Say(category.Title) : $"{page.Say("di cui", "of which")} {page.Say(category.Title)}",
                plan.AmountOf(category.Code) is { } amount ? page.Say(amount) : "—",
            }),
            .. new[] { CostMeasure.Total, CostMeasure.Grant, CostMeasure.Cofinancing }.Select(measure => new[]
            {
                "", page.Say(measure.Title), measure.Of(plan) is { } amount ? page.Say(amount) : "—",
            }),
        ]);

    private void WriteCofinancing(CostPlan plan) => page.Table(
        [page.Say("Cofinanziamento", "Co-financing"), page.Say(">in denaro", ">in cash"), page.Say(">valorizzazione", ">in kind")],
        [
            .. plan.Cofinancing.Select(line => new[] { line.Body, page.Say(line.Cash), page.Say(line.InKind) }),
            [page.Say("totale", "total"), Measured(CostMeasure.CashRows, plan), Measured(CostMeasure.InKindRows, plan)],
        ]);

    private void WriteChecks(ProjectReview review)
    {
        page.Table(
            [
                page.Say("Controllo", "Check"), page.Say("Esito", "Outcome"), page.Say(">Quota", ">Share"),
                page.Say(">Margine", ">Margin"), page.Say(">in punti percentuali", ">in percentage points"), page.Say("Fonte", "Source"),
            ],
            review.Findings.Select(Row));
        foreach (Finding finding in review.Findings.Where(OnlyAfterRounding))
        {
            page.Line(page.Say("Accettato solo dopo l'arrotondamento. ", "Accepted only after rounding. ") + finding.Explain(page.Language));
        }

        page.Line($"{page.Say("Fonte", "Source")}: {review.Findings[0].Source.Document}, {review.Findings[0].Source.Act}");
    }

    private string[] Row(Finding finding)
    {
        ValueList<Margin> margins = Margins(finding);
        return
        [
            page.Say(finding.Title),
            page.Say(finding.Outcome.Title),
            finding.Facts.FirstOrDefault(fact => fact.Value is FactValue.Fraction { Unit.Code: "PERCENT" })?.Value.Render(page.Language) ?? "",
            Shown(margins, Unit.Euro),
            Shown(margins, Unit.PercentagePoint),
            finding.Source.Section ?? "",
        ];
    }

    private string Shown(ValueList<Margin> margins, Unit unit)
    {
        Margin? margin = margins.FirstOrDefault(candidate => candidate.Distance.Unit == unit && candidate.Basis == MarginBasis.Exact);
        if (margin is null)
        {
            return "";
        }

        // The column says what the number counts; only the euro keeps its sign.
        string text = margin.Render(page.Language);
        return unit == Unit.Euro ? text : text.Split(' ')[0];
    }

    private string Measured(CostMeasure measure, CostPlan plan) => page.Say(measure.Of(plan) ?? Euro.Zero);

    private static ValueList<Margin> Margins(Finding finding) => finding.Outcome switch
    {
        Outcome.Met met => met.Margins,
        Outcome.NotMet notMet => notMet.Margins,
        _ => [],
    };

    private static bool OnlyAfterRounding(Finding finding) => finding.Outcome is Outcome.Met met
        && met.Margins.Any(margin => margin.Basis == MarginBasis.Exact && margin.Distance.Value.Sign < 0);
}
