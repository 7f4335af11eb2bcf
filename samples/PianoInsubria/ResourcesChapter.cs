using Conciliazione;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;

namespace PianoInsubria;

/// <summary>The contribution divided, the grants assigned, the certificate verified.</summary>
internal sealed class ResourcesChapter(Page page, Plan plan) : Chapter(page, new("Le risorse, i contributi, il certificato", "Resources, grants, certificate"))
{
    public override void Write()
    {
        WriteSplit(plan.Split);
        WriteGrants(plan.Grants);
        WriteCertificate(plan.Grants.Certificate);
        foreach (Notice warning in Insubria2020.Notices)
        {
            Page.Notes.Warn(warning);
        }
    }

    private void WriteSplit(ContributionSplit split)
    {
        Page.Heading(Page.Say("Le risorse", "Resources"));
        Page.Line(Page.Capital(Page.Cited(Insubria2020.RegionalContribution.Render(FactValue.Of, Page.Language), Insubria2020.RegionalContribution.Label.Source)) + ".");
        Page.Table(
            [Page.Say("Parte", "Part"), ">%", Page.Say(">Importo esatto", ">Exact amount"), Page.Say(">Al centesimo", ">To the cent")],
            [
                .. split.Lines.Select(line => new[]
                {
                    Page.Say(line.Share.Label.Title),
                    FactValue.Of(line.Share.Value).Render(Page.Language),
                    $"€ {line.Exact.ToExactText(Notation.For(Page.Language), minimumDecimals: 2)}",
                    Page.Say(line.Amount),
                }),
                [Page.Say("Non assegnato", "Not assigned"), "", "", Page.Say(split.Remaining)],
                [Page.Say("Contributo regionale", "Regional contribution"), "", "", Page.Say(split.Contribution)],
            ]);
        Page.Line(Insubria2020.SystemActionsAsPrinted.Value == split.AmountOf(Insubria2020.SystemActionsShare)
            ? Page.Say("L'importo delle azioni di sistema è quello stampato nel piano.", "The amount of the system actions is the one printed in the plan.")
            : Page.Say("L'importo delle azioni di sistema NON è quello stampato nel piano.", "The amount of the system actions is NOT the one printed in the plan."));
        Finding first = split.Explain()[0];
        Page.Line(Page.Cited(first.Explain(Page.Language), first.Source) + ".");
    }

    private void WriteGrants(GrantAssignment assignment)
    {
        Page.Heading(Page.Say("I contributi ai progetti", "The grants to the projects"));
        Page.Line(Page.Say(
            "Gli importi sono quelli dei piani finali. Il testo non riporta i punteggi, gli importi richiesti in origine e la data di presentazione.",
            "The amounts are those of the final plans. The text gives neither the marks, nor the amounts first requested, nor the day of submission."));
        Page.Table(
            [Page.Say("Progetto", "Project"), Page.Say(">Nel piano finale", ">In the final plan"), Page.Say(">Assegnato", ">Assigned")],
            [
                .. assignment.Decisions.Select(decision => new[]
                {
                    decision.Request.Code, decision.Request.Amount.Match(Page.Say, () => "?"), Page.Say(decision.Amount),
                }),
                [Page.Say("Non assegnato", "Not assigned"), "", Page.Say(assignment.Remaining)],
                [Page.Say("Progetti delle alleanze", "Projects of the alliances"), "", Page.Say(assignment.Pool)],
            ]);
    }

    private void WriteCertificate(ShareCertificate certificate)
    {
        Page.Heading(Page.Say("Il certificato", "The certificate"));
        Page.Table(
            [Page.Say("Verifica", "Check"), Page.Say("Esito", "Outcome"), Page.Say("Dati", "Figures")],
            certificate.Verify().Select(finding => new[]
            {
                Page.Say(finding.Title),
                finding.Outcome is Outcome.Met ? Page.Say("sì", "yes") : Page.Say("NO", "NO"),
                string.Join("; ", finding.Facts.Select(fact => fact.Render(Page.Language))),
            }));
        Page.Line(Page.Verdict(certificate.IsVerified));
    }
}
