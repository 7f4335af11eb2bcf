using Conciliazione;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;
using NodaTime;

namespace PianoInsubria;

/// <summary>The contribution divided and the real grants; then from marks to money with invented projects, and the certificate.</summary>
internal sealed class MoneyChapter(Page page)
{
    /// <summary>The day on which the committee evaluated the projects.</summary>
    private static readonly LocalDate Evaluated = new(2020, 4, 23);

    public void Write()
    {
        CallEvaluation example = Evaluate(Insubria2020.Call, GrantCases.All);

        page.Chapter(page.Say("4. Le risorse", "4. The money"));
        page.Line(Insubria2020.RegionalContribution.Render(FactValue.Of, page.Language));
        WriteSplit(example.Split);
        WriteRealGrants(example.Split.AmountOf(Insubria2020.ProjectsShare));
        WriteExample(example);
        WriteAlternatives(example);
        WriteUnknown();

        page.Chapter(page.Say("5. Il certificato", "5. The certificate"));
        page.Line(page.Say("Il certificato dell'esempio del capitolo 4.", "The certificate of the example of chapter 4."));
        WriteCertificate(example.Certificate);
    }

    private static CallEvaluation Evaluate(AllianceCallEdition call, ValueList<JudgedProject> submitted) =>
        call.Evaluate(submitted, Evaluated, Insubria2020.RegionalContribution.Value).OrThrow();

    private void WriteSplit(ContributionSplit split)
    {
        page.Table(
            [page.Say("Parte", "Share"), ">%", page.Say(">Importo esatto", ">Exact amount"), page.Say(">Al centesimo", ">To the cent")],
            [
                .. split.Lines.Select(line => new[]
                {
                    page.Say(line.Share.Label.Title),
                    FactValue.Of(line.Share.Value).Render(page.Language),
                    $"€ {line.Exact.ToExactText(Notation.For(page.Language), minimumDecimals: 2)}",
                    page.Say(line.Amount),
                }),
                [page.Say("non assegnato per l'arrotondamento", "left by rounding"), "", "", page.Say(split.Remaining)],
                [page.Say("contributo", "contribution"), "", "", page.Say(split.Contribution)],
            ]);
        page.Line(Insubria2020.SystemActionsAsPrinted.Value == split.AmountOf(Insubria2020.SystemActionsShare)
            ? page.Say("Le azioni di sistema sono quelle stampate nel piano.", "The system actions are those printed in the plan.")
            : page.Say("Le azioni di sistema non sono quelle stampate nel piano.", "The system actions are not those printed in the plan."));
        page.Line(split.Explain()[0].Explain(page.Language));
    }

    /// <summary>The real grants: those of the final plans, without marks, which the text does not publish.</summary>
    private void WriteRealGrants(Euro pool)
    {
        var granted = Euro.Sum(Insubria2020Projects.All.Select(project => project.Plan.Grant!.Value));
        page.Heading(page.Say("I contributi ai quattro progetti finanziati", "The grants to the four funded projects"));
        page.Line(page.Say(
            "Dati reali: i contributi dei piani finali. Il testo non riporta i punteggi, gli importi richiesti in origine e la data di presentazione.",
            "Real data: the grants of the final plans. The text gives neither the marks, nor the amounts first requested, nor when they were submitted."));
        page.Table(
            [page.Say("Progetto", "Project"), page.Say(">Contributo", ">Grant")],
            [
                .. Insubria2020Projects.All.Select(project => new[] { project.Code, page.Say(project.Plan.Grant!.Value) }),
                [page.Say("somma", "sum"), page.Say(granted)],
                [page.Say("fondo", "pool"), page.Say(pool)],
                [page.Say("non assegnato", "left"), page.Say(pool - granted)],
            ]);
    }

    private void WriteExample(CallEvaluation example)
    {
        page.Heading(page.Say("Esempio: dai voti al contributo", "Example: from marks to money"));
        page.Line(page.Say(
            "Dati di esempio: i progetti, i piani, i voti, le richieste. Dati reali: la griglia, la soglia, il termine, il fondo.",
            "Example data: the projects, the plans, the marks, the requests. Real data: the grid, the minimum, the deadline, the pool."));
        page.Line(example.Call.Window.Closes.Current.Render(page.Language) + ": " + page.Say(example.Call.Window.Closes.Current.Reason)
            + " — " + example.Call.Window.Closes.Current.Source.Cite());
        page.Line(example.Call.Grants.Render(policy => FactValue.Of(policy.Title), page.Language));
        page.Table(
            [
                page.Say(">Posizione", ">Rank"), page.Say("Progetto", "Project"), page.Say(">Punti", ">Points"),
                page.Say(">Richiesto", ">Requested"), page.Say(">Assegnato", ">Granted"), page.Say("Esito in graduatoria", "Ranking"),
            ],
            [
                .. example.Lines.Select(line => new[]
                {
                    line.Entry.Position is { } position ? $"{position}." : "—",
                    line.Project.Code,
                    line.Entry.Card.Total.Render(page.Language),
                    Known(line.Decision.Request.Amount),
                    page.Say(line.Decision.Amount),
                    page.Say(line.Entry.Status.Title),
                }),
                ["", page.Say("non assegnato", "left"), "", "", page.Say(example.Grants.Remaining), ""],
                ["", page.Say("fondo", "pool"), "", "", page.Say(example.Grants.Pool), ""],
            ]);
        foreach (CallEvaluation.Line line in example.Lines)
        {
            page.Line($"· {line.Project.Code}: {page.Say(line.Decision.Reason)}");
        }
    }

    /// <summary>The other ways from points to money that a call may declare, on the same projects.</summary>
    private void WriteAlternatives(CallEvaluation example)
    {
        GrantAmountRule bands = GrantAmountRule.Create(
            new("EXAMPLE-BANDS", new("da 20 punti il 60%, da 30 l'80%, da 40 il 100%", "from 20 points 60%, from 30 80%, from 40 100%"), new("esempio")),
            maximumOfCost: null,
            maximum: null,
            [new(Points.Of(20), Percentage.Of(60)), new(Points.Of(30), Percentage.Of(80)), new(Points.Of(40), Percentage.Hundred)],
            RoundingRule.HalfUp).OrThrow();
        (string Name, GrantPolicy Policy)[] policies =
        [
            (page.Say($"per fascia: {page.Say(bands.Label.Title)}", $"by band: {page.Say(bands.Label.Title)}"), GrantPolicy.ByBand(bands)),
            (page.Say("per graduatoria, fermandosi", "by rank, stopping"), GrantPolicy.ByRank(ShortfallPolicy.Stop)),
            (page.Say("per graduatoria, passando al successivo", "by rank, trying the next"), GrantPolicy.ByRank(ShortfallPolicy.Skip)),
            (page.Say("per graduatoria, dando quanto resta", "by rank, giving what is left"), GrantPolicy.ByRank(ShortfallPolicy.Part)),
        ];
        page.Heading(page.Say("Esempio: gli stessi progetti con altri criteri", "Example: the same projects by other policies"));
        var others = policies.Select(each => (each.Name, Result: Evaluate(Insubria2020.CallWith(each.Policy), GrantCases.All)));
        page.Table(
            [page.Say("Quando il fondo non basta", "If the pool does not suffice"), .. example.Lines.Select(line => ">" + line.Project.Code), page.Say(">Non assegnato", ">Left")],
            others.Prepend((Name: page.Say("in proporzione ai punti", "in proportion to the points"), Result: example)).Select(each => (string[])
            [
                each.Name,
                .. example.Lines.Select(line => page.Say(each.Result.Find(line.Project.Code)!.Decision.Amount)),
                page.Say(each.Result.Grants.Remaining),
            ]));
    }

    private void WriteUnknown()
    {
        page.Heading(page.Say("Esempio: di E3 non si sa quando fu presentato", "Example: nobody knows when E3 was submitted"));
        foreach (CallEvaluation.Line line in Evaluate(Insubria2020.Call, GrantCases.OneMomentUnknown).Lines)
        {
            page.Line($"· {line.Project.Code}, {page.Say(line.Decision.Amount)}: {page.Say(line.Decision.Reason)}");
        }
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

    private string Known(Known<Euro> amount) => amount.TryGet(out Euro euros) ? page.Say(euros) : "?";
}
