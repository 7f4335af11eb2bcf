using Conciliazione;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The contribution divided, the grants assigned, the certificate verified.</summary>
internal sealed class MoneyChapter(Page page)
{
    public void Write(AllianceCallEdition call, ValueList<ProjectReview> reviews)
    {
        CallMoney money = call.Fund(Insubria2020.RegionalContribution.Value, reviews).OrThrow();

        page.Chapter(page.Say("4. Le risorse", "4. The money"));
        page.Line(Insubria2020.RegionalContribution.Render(FactValue.Of, page.Language));
        WriteSplit(money.Split);
        WriteGrants(money.Assignment);

        page.Chapter(page.Say("5. Il certificato", "5. The certificate"));
        WriteCertificate(money.Certificate);
    }

    private void WriteSplit(ContributionSplit split)
    {
        page.Table(
            [page.Say("Quota", "Share"), ">%", page.Say(">Importo esatto", ">Exact amount"), page.Say(">Al cent", ">To the cent")],
            [
                .. split.Lines.Select(line => new[]
                {
                    page.Say(line.Share.Label.Title),
                    FactValue.Of(line.Share.Value).Render(page.Language),
                    $"€ {line.Exact.ToExactText(Notation.For(page.Language), minimumDecimals: 2)}",
                    page.Say(line.Amount),
                }),
                [page.Say("residuo dell'arrotondamento", "left by rounding"), "", "", page.Say(split.Remaining)],
                [page.Say("contributo", "contribution"), "", "", page.Say(split.Contribution)],
            ]);
        page.Line(Insubria2020.SystemActionsAsPrinted.Value == split.AmountOf(Insubria2020.SystemActionsShare)
            ? page.Say("Le azioni di sistema sono quelle stampate nel piano.", "The system actions are those printed in the plan.")
            : page.Say("Le azioni di sistema non sono quelle stampate nel piano.", "The system actions are not those printed in the plan."));
        page.Line(split.Explain()[0].Explain(page.Language));
    }

    private void WriteGrants(GrantAssignment assignment)
    {
        page.Heading(page.Say("I contributi ai progetti", "The grants to the projects"));
        page.Table(
            [page.Say("Progetto", "Project"), page.Say(">Richiesto", ">Requested"), page.Say(">Assegnato", ">Assigned"), page.Say("Perché", "Why")],
            [
                .. assignment.Decisions.Select(decision => new[]
                {
                    decision.Request.Code, page.Say(decision.Request.Amount), page.Say(decision.Amount), page.Say(decision.Reason),
                }),
                [page.Say("residuo", "left"), "", page.Say(assignment.Remaining), ""],
                [page.Say("fondo", "pool"), "", page.Say(assignment.Pool), ""],
            ]);
        page.Bars(assignment.Decisions.Select(decision => (decision.Request.Code, decision.Amount)));
    }

    private void WriteCertificate(ShareCertificate certificate)
    {
        page.Table(
            [page.Say("Verifica", "Check"), page.Say("Esito", "Outcome"), page.Say("Dati", "Figures")],
            certificate.Verify().Select(finding => new[]
            {
                page.Say(finding.Title),
                page.Say(finding.Outcome.Title),
                string.Join("; ", finding.Facts.Select(fact => fact.Render(page.Language))),
            }));
        page.Line(certificate.IsVerified
            ? page.Say("Certificato verificato.", "Certificate verified.")
            : page.Say("Certificato NON verificato.", "Certificate NOT verified."));
    }
}
