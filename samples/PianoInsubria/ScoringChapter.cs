using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>From marks to money with five invented projects: cards, ranking, grants, why one gets nothing, an appeal upheld.</summary>
internal sealed class ScoringChapter(Page page) : Chapter(page, new("Dai punteggi ai contributi", "From marks to money"))
{
    private const string BelowMinimum = "E4";

    /// <summary>The day on which the committee evaluated the projects.</summary>
    private static readonly LocalDate Evaluated = new(2020, 4, 23);

    /// <summary>The text gives the day of the deadline without an hour.</summary>
    private static readonly LocalizedText EndOfDay = new(
        "contributi: i progetti si presentano fino alla fine dell'ultimo giorno", "grants: projects may be submitted until the end of the last day");

    private readonly CallEvaluation _example = Evaluate(Insubria2020.Call, GrantCases.All);

    public override string Result
    {
        get
        {
            int granted = _example.Lines.Count(line => line.Decision.Amount > Euro.Zero);
            string counts = string.Join(
                ", ",
                Page.Count(_example.Lines.Count, new("{0} progetto", "{0} project"), new("{0} progetti", "{0} projects")),
                Page.Count(granted, new("{0} ammesso e finanziato", "{0} funded"), new("{0} ammessi e finanziati", "{0} funded")),
                Page.Count(_example.Lines.Count - granted, new("{0} non ammesso o escluso", "{0} not admitted or excluded"), new("{0} non ammessi o esclusi", "{0} not admitted or excluded")));
            return Page.Say(
                $"{counts}; assegnati {Page.Say(_example.Grants.Pool - _example.Grants.Remaining)} su {Page.Say(_example.Grants.Pool)}",
                $"{counts}; {Page.Say(_example.Grants.Pool - _example.Grants.Remaining)} assigned of {Page.Say(_example.Grants.Pool)}");
        }
    }

    public override IReadOnlyList<string> Requests => [.. _example.Lines.Select(line => line.Project.Code).Order(StringComparer.Ordinal)];

    public override LocalizedText RequestsTitle => new("progetti di esempio", "example projects");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: i progetti, i piani, i punteggi, le richieste, il ricorso. Dati reali: la griglia, il punteggio minimo, il termine, le risorse.",
            "Example data: the projects, the plans, the marks, the requests, the appeal. Real data: the grid, the minimum, the deadline, the resources."));
        WriteCards();
        WriteGrants();
        WriteAlternatives();
        WriteUnknown();
        WriteWhyNot();
        WriteAppeal();
    }

    public override void Show(string request)
    {
        CallEvaluation.Line line = _example.Find(request)!;
        Page.Example($"{line.Project.Code}, {Page.Say(line.Project.Title)}");
        Page.Heading(Page.Say("Riscontri", "Findings"));
        foreach (Finding finding in line.Review.Findings)
        {
            Page.Explain(finding);
        }

        MarkPolicy();
        foreach (string text in line.Explain(Page.Language).Split('\n').Skip(1))
        {
            Page.Item(Page.Cited(text.TrimStart(), SourcesOf(line)), (text.Length - text.TrimStart().Length) / 2);
        }

        Page.Heading(Page.Say("Motivi e che cosa cambierebbe l'esito", "Reasons, and what would change the outcome"));
        Page.Item(Reason(line));
        foreach (DecisionChange change in line.Decision.Amount > Euro.Zero ? [] : _example.Ranking.WhyNot(request).Changes)
        {
            Page.Item(Page.Say(
                $"con {change.Title.Italian} {change.To.Render(Page.Language)}: {change.Then.Render(Page.Language)}",
                $"with {change.Title.English} {change.To.Render(Page.Language)}: {change.Then.Render(Page.Language)}"));
        }
    }

    private static CallEvaluation Evaluate(AllianceCallEdition call, ValueList<JudgedProject> submitted) =>
        call.Evaluate(submitted, Evaluated, Insubria2020.RegionalContribution.Value).OrThrow();

    private static ScoreFinding[] CriteriaOf(ScoreCard card) => [.. card.Findings.Where(finding => finding.Depth == 0)];

    private LegalSource[] SourcesOf(CallEvaluation.Line line) =>
    [
        line.Review.Submission.Source, _example.Call.Source, _example.Grants.Source, .. line.Review.Findings.Select(finding => finding.Source),
        .. line.Entry.Card.Findings.Select(finding => finding.Label.Source), .. line.Entry.Card.Minima.Select(minimum => minimum.Source),
    ];

    private string Reason(CallEvaluation.Line line) => Page.Cited(Page.Say(line.Decision.Reason), SourcesOf(line));

    private IEnumerable<RankingEntry<JudgedProject>> ByCode() => _example.Ranking.Entries.OrderBy(entry => entry.Reference, StringComparer.Ordinal);

    private void WriteCards()
    {
        ScoringGrid<JudgedProject> grid = _example.Call.Grid;
        Page.Example(Page.Say("le schede di punteggio", "the score cards"));
        Page.Table(
            [Page.Say("Criterio", "Criterion"), Page.Say(">Massimo", ">Maximum"), .. ByCode().Select(entry => ">" + entry.Reference)],
            [
                .. grid.Sections[0].Criteria.Select((criterion, i) => (string[])
                [
                    Page.Say(criterion.Label.Title),
                    criterion.HighestPoints.Render(Page.Language),
                    .. ByCode().Select(entry => Number(CriteriaOf(entry.Card)[i].Points)),
                ]),
                [Page.Say("Totale", "Total"), grid.Maximum.Render(Page.Language), .. ByCode().Select(entry => Number(entry.Card.Score.Points))],
            ]);
        Page.Line(Page.Say("Griglia e punteggio minimo: ", "Grid and minimum: ") + Page.Cite(grid.Label.Source));
    }

    private void WriteGrants()
    {
        Page.Example(Page.Say("dalla graduatoria ai contributi", "from the ranking to the grants"));
        DeadlineNote();
        Page.Table(
            [
                Page.Say(">Posizione", ">Position"), Page.Say("Progetto", "Project"), Page.Say(">Punti", ">Points"),
                Page.Say(">Richiesto", ">Requested"), Page.Say(">Assegnato", ">Assigned"), Page.Say("Esito in graduatoria", "Outcome in the ranking"),
            ],
            [
                .. _example.Lines.Select(line => new[]
                {
                    line.Entry.Position is { } position ? $"{position}." : "—",
                    line.Project.Code,
                    Number(line.Entry.Card.Score.Points),
                    Amount(line.Decision.Request.Amount),
                    Page.Say(line.Decision.Amount),
                    Page.Say(line.Entry.Status.Title),
                }),
                ["", Page.Say("Non assegnato", "Not assigned"), "", "", Page.Say(_example.Grants.Remaining), ""],
                ["", Page.Say("Totale", "Total"), "", "", Page.Say(_example.Grants.Pool), ""],
            ]);
        foreach (CallEvaluation.Line line in _example.Lines)
        {
            Page.Item($"{line.Project.Code}: {Reason(line)}");
        }

        Page.Line(Page.Verdict(_example.Certificate.IsVerified));
    }

    private void DeadlineNote()
    {
        DeadlineVersion deadline = _example.Call.Window.Closes.Current;
        Page.Line($"{Page.Say("Termine", "Deadline")}: {deadline.Render(Page.Language)}, {Page.Say(deadline.Reason)} {Page.Cite(deadline.Source)}{Page.Mark(Provenance.Reading, EndOfDay, deadline.Source)}. "
            + Page.Say("Importo: ", "Amount: ") + Page.Say(_example.Call.Grants.Value.Title)
            + MarkPolicy() + ".");
    }

    private string MarkPolicy() => Page.Mark(
        _example.Call.Grants.Label.Provenance,
        new($"contributi: {_example.Call.Grants.Value.Title.Italian}", $"grants: {_example.Call.Grants.Value.Title.English}"),
        _example.Call.Grants.Label.Source);

    /// <summary>The other ways from points to money that a call may declare, on the same projects.</summary>
    private void WriteAlternatives()
    {
        GrantAmountRule bands = GrantAmountRule.Create(
            new("EXAMPLE-BANDS", new("da 20 punti il 60%, da 30 l'80%, da 40 il 100%", "from 20 points 60%, from 30 80%, from 40 100%"), new("esempio")),
            maximumOfCost: null,
            maximum: null,
            [new(Points.Of(20), Percentage.Of(60)), new(Points.Of(30), Percentage.Of(80)), new(Points.Of(40), Percentage.Hundred)],
            RoundingRule.HalfUp).OrThrow();
        (string Name, CallEvaluation Result)[] others =
        [
            (Page.Say("in proporzione ai punti", "in proportion to the points"), _example),
            (Page.Say($"per fascia: {Page.Say(bands.Label.Title)}", $"by band: {Page.Say(bands.Label.Title)}"), By(GrantPolicy.ByBand(bands))),
            (Page.Say("in graduatoria, fermandosi al primo per cui non bastano", "by rank, stopping at the first for which they do not suffice"), By(GrantPolicy.ByRank(ShortfallPolicy.Stop))),
            (Page.Say("in graduatoria, passando al successivo", "by rank, trying the next"), By(GrantPolicy.ByRank(ShortfallPolicy.Skip))),
            (Page.Say("in graduatoria, dando quanto resta", "by rank, giving what is left"), By(GrantPolicy.ByRank(ShortfallPolicy.Part))),
        ];
        Page.Example(Page.Say("gli stessi progetti, se le risorse si dividono in altro modo", "the same projects, if the resources are shared in other ways"));
        string[] codes = [.. _example.Lines.Select(line => line.Project.Code).Order(StringComparer.Ordinal)];
        Page.Table(
            [Page.Say("Se le risorse non bastano", "If the resources do not suffice"), .. codes.Select(code => ">" + code), Page.Say(">Non assegnato", ">Not assigned")],
            others.Select(each => (string[])
            [
                each.Name, .. codes.Select(code => Page.Say(each.Result.Find(code)!.Decision.Amount)), Page.Say(each.Result.Grants.Remaining),
            ]));

        CallEvaluation By(GrantPolicy policy) => Evaluate(Insubria2020.CallWith(policy), GrantCases.All);
    }

    private void WriteUnknown()
    {
        Page.Example(Page.Say("di E3 non si sa quando fu presentato", "it is not known when E3 was submitted"));
        foreach (CallEvaluation.Line line in Evaluate(Insubria2020.Call, GrantCases.OneMomentUnknown).Lines)
        {
            Page.Item($"{line.Project.Code}, {(line.Decision.Status == GrantStatus.Undecided ? Page.Say("importo in sospeso", "amount pending") : Page.Say(line.Decision.Amount))}: {Reason(line)}");
        }
    }

    private void WriteWhyNot()
    {
        Page.Example(Page.Say($"motivi della non ammissione di {BelowMinimum}, e che cosa sarebbe bastato", $"why {BelowMinimum} is not admitted, and what would have been enough"));
        WhyNot why = _example.Ranking.WhyNot(BelowMinimum);
        foreach (Finding minimum in why.MinimaMissed)
        {
            Page.Line(Page.Explain(minimum));
        }

        Page.Table(
            [Page.Say("Dato o punteggio", "Fact or mark"), Page.Say(">Attuale", ">Now"), Page.Say(">Sufficiente", ">Sufficient"), Page.Say("Esito con questa sola modifica", "Outcome with this change only")],
            why.Changes.Select(change => new[]
            {
                Page.Say(change.Title),
                change.From is { } from ? from.Render(Page.Language) : "?",
                change.To.Render(Page.Language),
                change.Then.Render(Page.Language),
            }));
    }

    /// <summary>An appeal gives a new ranking; the old one stays as it was, and the difference says who must be told what.</summary>
    private void WriteAppeal()
    {
        RankingEntry<JudgedProject> before = _example.Ranking.Find(BelowMinimum)!;
        string partners = CriteriaOf(before.Card)[7].Label.Code;
        JudgedProject judged = before.Candidate.Application;
        MarkSheet marks = MarkSheet.Create(
            _example.Call.Grid, judged.Marks.Entries.Select(mark => mark.Criterion == partners ? CriterionMark.Of(partners, 4) : mark).ToValueList()).OrThrow();
        JudgedProject raised = new(judged.Project, marks);
        Candidate<JudgedProject> corrected = new(BelowMinimum, raised, before.Candidate.Days);
        Ranking<JudgedProject> after = _example.Ranking.Apply(RankingEvent.UpholdAppeal(
            corrected, new LocalDate(2020, 5, 15), new LegalSource(Page.Say("ricorso di esempio", "example of an appeal")))).OrThrow();
        RankingDifference difference = after.ChangesFrom(_example.Ranking);

        Page.Example(Page.Say($"un ricorso accolto: i partner di {BelowMinimum} valgono 4 e non 1", $"an appeal upheld: the partners of {BelowMinimum} are worth 4 and not 1"));
        foreach (RankingChange change in difference.Changes)
        {
            Page.Item(change.Explain(Page.Language));
        }

        Page.Line(Page.Say("Da comunicare, per la graduatoria: ", "To be notified about the ranking: ") + string.Join(", ", difference.ToCommunicate.Select(change => change.Reference)));
        WriteGrantsAfter(Evaluate(_example.Call, GrantCases.All.Select(each => each.Project == raised.Project ? raised : each).ToValueList()));
    }

    /// <summary>The pool stays what it was: what the appeal gives to one project, others lose.</summary>
    private void WriteGrantsAfter(CallEvaluation after)
    {
        Page.Example(Page.Say("i contributi dopo il ricorso accolto", "the grants after the appeal upheld"));
        (CallEvaluation.Line Before, CallEvaluation.Line After)[] lines =
            [.. after.Lines.Select(line => (_example.Find(line.Project.Code)!, line)).OrderBy(pair => pair.line.Project.Code, StringComparer.Ordinal)];
        Page.Table(
            [
                Page.Say("Progetto", "Project"), Page.Say(">Punti", ">Points"), Page.Say(">Richiesto", ">Requested"), Page.Say(">Prima", ">Before"),
                Page.Say(">Dopo", ">After"), Page.Say(">Differenza", ">Difference"),
            ],
            [
                .. lines.Select(line => new[]
                {
                    line.After.Project.Code,
                    Number(line.After.Entry.Card.Score.Points),
                    Amount(line.After.Decision.Request.Amount),
                    Page.Say(line.Before.Decision.Amount),
                    Page.Say(line.After.Decision.Amount),
                    Change(line.After.Decision.Amount - line.Before.Decision.Amount),
                }),
                [
                    Page.Say("Non assegnato", "Not assigned"), "", "", Page.Say(_example.Grants.Remaining), Page.Say(after.Grants.Remaining),
                    Page.Say(after.Grants.Remaining - _example.Grants.Remaining),
                ],
                [Page.Say("Totale", "Total"), "", "", Page.Say(_example.Grants.Pool), Page.Say(after.Grants.Pool), Page.Say(after.Grants.Pool - _example.Grants.Pool)],
            ]);
        foreach (CallEvaluation.Line line in lines.Select(line => line.After).Where(line => line.Decision.Amount != _example.Find(line.Project.Code)!.Decision.Amount))
        {
            Page.Item($"{line.Project.Code}: {Reason(line)}");
        }

        Page.Line(Page.Say("Da comunicare, per i contributi: ", "To be notified about the grants: ") + string.Join(", ", lines
            .Where(line => line.Before.Decision.Amount != line.After.Decision.Amount).Select(line => line.After.Project.Code)));
        Page.Line(Page.Verdict(after.Certificate.IsVerified));
    }

    private string Change(Euro amount) => new Margin(new(amount.ToRatio(), Unit.Euro, 2)).Render(Page.Language);

    private string Amount(Known<Euro> amount) => amount.TryGet(out Euro euros) ? Page.Say(euros) : "?";

    private string Number(Known<Points> points) => points.TryGet(out Points known) ? known.ToString("N", Notation.For(Page.Language)) : "?";
}
