using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>The four projects scored and ranked: cards, distance from the threshold, why one is not funded, an appeal upheld.</summary>
internal sealed class ScoringChapter(Page page)
{
    private const string LeftOut = "TRA";

    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 4, 23));

    // The text names the indicator of criterion 6 and no bands for it: a table is a parameter of whoever runs the call.
    private static readonly ScoringGrid<JudgedProject> Grid = Insubria2020.GridWithCashBands(
    [
        Band.Of(Bounds.LessThan(Percentage.Of(1)), points: 0),
        Band.Of(FromBelow(1, 5), points: 1),
        Band.Of(FromBelow(5, 15), points: 2),
        Band.Of(Bounds.AtLeast(Percentage.Of(15)), points: 4),
    ]);

    // The text says nothing of ties: no key is declared, and what the points leave is a tie.
    private static readonly RankingRules<JudgedProject> Rules = RankingRules<JudgedProject>.Create(
        new("INS-3-RANKING", new("Graduatoria dei progetti", "Ranking of the projects"), Grid.Label.Source), Grid, ties: []).OrThrow();

    public void Write()
    {
        Ranking<JudgedProject> ranking = Rules.Rank(
        [
            Judged(Insubria2020Projects.Wsl, 8, 4, 3, 5, 4, 3, 4, 3, 2),
            Judged(Insubria2020Projects.Valcuvia, 5, 1, 3, 1, 1, 1, 2, 0, 2),
            Judged(Insubria2020Projects.Olona, 7, 3, 2, 4, 2, 3, 3, 1, 2),
            Judged(Insubria2020Projects.Tradate, 5, 3, 2, 4, 1, 1, 1, 0, 1),
        ]).OrThrow();

        page.Chapter(page.Say("7. I punteggi e la graduatoria", "7. Scores and ranking"));
        page.Line(page.Say(
            "ILLUSTRATIVI: i voti, la tabella del criterio 6, il ricorso; i testi non pubblicano i voti. Veri: i criteri, i massimi, la soglia, le quote.",
            "ILLUSTRATIVE: the marks, the table of criterion 6, the appeal; the texts publish no marks. Real: criteria, maxima, threshold, shares."));
        page.Line(Grid.Label.Source.Cite());
        WriteCards(ranking);
        WriteCard(ranking.Find(LeftOut)!.Card);
        WriteCashCriterion(ranking);
        WriteRanking(ranking);
        WriteLeftOut(ranking);
        WriteAppeal(ranking);
    }

    /// <summary>A project with its marks, one for each criterion but the sixth, which follows from the cost plan.</summary>
    private static Candidate<JudgedProject> Judged(Project project, params int[] marks) => new(
        project.Code,
        new JudgedProject(project, MarkSheet.Create(Grid,
        [
            .. Grid.Sections[0].Criteria.Where(criterion => criterion.Label.Code != Insubria2020.CashCriterion)
                .Zip(marks, (criterion, mark) => CriterionMark.Of(criterion.Label.Code, mark)),
        ]).OrThrow()),
        Days);

    private static Bounds<Percentage> FromBelow(int from, int below) =>
        new(new(Percentage.Of(from), Edge.Inclusive), new(Percentage.Of(below), Edge.Exclusive));

    private static ScoreFinding[] CriteriaOf(ScoreCard card) => [.. card.Findings.Where(finding => finding.Depth == 0)];

    private void WriteCards(Ranking<JudgedProject> ranking)
    {
        page.Heading(page.Say("Le schede di punteggio", "The score cards"));
        page.Table(
            [page.Say("Criterio", "Criterion"), page.Say(">Massimo", ">Maximum"), .. ranking.Entries.Select(entry => ">" + entry.Reference)],
            [
                .. Grid.Sections[0].Criteria.Select((criterion, i) => (string[])
                [
                    page.Say(criterion.Label.Title),
                    criterion.HighestPoints.Render(page.Language),
                    .. ranking.Entries.Select(entry => Number(CriteriaOf(entry.Card)[i].Points)),
                ]),
                [page.Say("totale", "total"), Grid.Maximum.Render(page.Language), .. ranking.Entries.Select(entry => Number(entry.Card.Score.Points))],
            ]);
    }

    /// <summary>A whole card, as read out to anyone who asks: every criterion with the values it read, its parameters and its source.</summary>
    private void WriteCard(ScoreCard card)
    {
        page.Heading(page.Say($"La scheda di {LeftOut}, per esteso", $"The card of {LeftOut} in full"));
        foreach (string line in card.Explain(page.Language).Split('\n'))
        {
            page.Line(line.TrimStart());
        }
    }

    private void WriteCashCriterion(Ranking<JudgedProject> ranking)
    {
        page.Heading(page.Say("Il criterio 6, dal piano dei conti", "Criterion 6, from the cost plan"));
        page.Table(
            [page.Say("Progetto", "Project"), page.Say(">Quota in denaro", ">Cash share"), page.Say("Fascia", "Band"), page.Say(">Punti", ">Points"), page.Say("Alla fascia migliore", "To the better band")],
            ranking.Entries
                .Select(entry => (entry.Reference, Cash: entry.Card.Findings.Single(finding => finding.Label.Code == Insubria2020.CashCriterion)))
                .Select(row => new[]
                {
                    row.Reference,
                    row.Cash.Facts[0].Value.Render(page.Language),
                    row.Cash.Parameters[0].Value.Render(page.Language),
                    Number(row.Cash.Points),
                    row.Cash.Reason is { } reason ? page.Say(reason) : "—",
                }));
    }

    private void WriteRanking(Ranking<JudgedProject> ranking)
    {
        page.Heading(page.Say("La graduatoria", "The ranking"));
        page.Table(
            [
                page.Say(">Posto", ">Place"), page.Say("Progetto", "Project"), page.Say(">Punti", ">Points"), page.Say("Esito", "Outcome"),
                page.Say(">Dalla soglia", ">From the threshold"), page.Say("Sul successivo", "Over the next"),
            ],
            ranking.Entries.Select(entry => new[]
            {
                entry.Position is { } position ? $"{position}." : "—",
                entry.Reference,
                Number(entry.Card.Score.Points),
                page.Say(entry.Status.Title),
                FromThreshold(entry.Card.Minima[0]),
                entry.Separation.Render(page.Language),
            }));
    }

    private void WriteLeftOut(Ranking<JudgedProject> ranking)
    {
        page.Heading(page.Say($"Perché {LeftOut} no, e che cosa sarebbe bastato", $"Why not {LeftOut}, and what would have been enough"));
        WhyNot why = ranking.WhyNot(LeftOut);
        string missing = why.PointsMissing is { } points ? FactValue.Of(points).Render(page.Language) : "—";
        page.Line($"{why.Reference}: {why.Now.Render(page.Language)}; {page.Say($"distanza da un posto: {missing}", $"short of a place by {missing}")}.");
        foreach (Finding minimum in why.MinimaMissed)
        {
            page.Line(minimum.Explain(page.Language));
        }

        page.Table(
            [page.Say("Dato o voto", "Fact or mark"), page.Say(">È", ">Is"), page.Say(">Bastava", ">Was enough"), page.Say("Con questo solo", "With this alone")],
            why.Changes.Select(change => new[]
            {
                page.Say(change.Title),
                change.From is { } from ? from.Render(page.Language) : "?",
                change.To.Render(page.Language),
                change.Then.Render(page.Language),
            }));
    }

    /// <summary>An appeal gives a new ranking; the old one stays as it was, and the difference says who must be told what.</summary>
    private void WriteAppeal(Ranking<JudgedProject> before)
    {
        Candidate<JudgedProject> corrected = Judged(Insubria2020Projects.Tradate, 5, 3, 2, 4, 1, 1, 4, 0, 1);
        Ranking<JudgedProject> after = before.Apply(RankingEvent.UpholdAppeal(
            corrected, new LocalDate(2020, 5, 15), new LegalSource(page.Say("ricorso di esempio", "example of an appeal")))).OrThrow();

        page.Heading(page.Say("Un ricorso accolto: i partner di TRA valgono 4 e non 1", "An appeal upheld: the partners of TRA are worth 4 and not 1"));
        RankingDifference difference = after.ChangesFrom(before);
        foreach (RankingChange change in difference.Changes)
        {
            page.Line("· " + change.Explain(page.Language));
        }

        page.Line(page.Say("Da comunicare: ", "To be told: ") + string.Join(", ", difference.ToCommunicate.Select(change => change.Reference)));
    }

    private string FromThreshold(Finding minimum) => minimum.Outcome.Match(
        met => met.Margins[0].Render(page.Language),
        notMet => notMet.Margins[0].Render(page.Language),
        unclear => page.Say(minimum.Outcome.Title),
        calculated => page.Say(minimum.Outcome.Title));

    private string Number(Known<Points> points) => points.TryGet(out Points known) ? known.ToString("N", Notation.For(page.Language)) : "?";
}
