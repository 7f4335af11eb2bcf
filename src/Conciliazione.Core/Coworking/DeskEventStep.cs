using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>One event on a ranking for desks: what is wrong with it, and the rows after it.</summary>
/// <param name="ranking">The ranking before it.</param>
/// <param name="rows">Its rows, each as it was judged on its own.</param>
/// <param name="happened">The event.</param>
internal sealed class DeskEventStep(DeskRanking ranking, ValueList<DeskRow> rows, RankingEvent<DeskRequest> happened)
{
    public int Desks => happened is RankingEvent<DeskRequest>.MorePlaces more ? ranking.Desks + more.Number : ranking.Desks;

    public IEnumerable<Defect> Defects()
    {
        if (ranking.Events.Count > 0 && ranking.Events[^1].On > happened.On)
        {
            yield return Wrong(RankingDefects.OutOfOrder, "event.on", FactValue.Of(happened.On), FactValue.Of(ranking.Events[^1].On));
        }

        if (happened is RankingEvent<DeskRequest>.MorePlaces more)
        {
            if (more.Number < 1 || more.Number > DeskSpace.MostDesks - ranking.Desks)
            {
                yield return Wrong(RankingDefects.NoMorePlaces, "event.number", FactValue.Of(more.Number), FactValue.Of(1));
            }
        }
        else if (ranking.Find(happened.Reference!) is not { } entry)
        {
            yield return Wrong(
                RankingDefects.UnknownReference, "event.reference", FactValue.Of(happened.Reference!), FactValue.Of(ranking.Entries.Count));
        }
        else if (!Allows(rows.First(IsSubject)))
        {
            yield return Wrong(
                RankingDefects.WrongStanding,
                "event.reference",
                FactValue.Of(entry.IsRenewal ? new($"proroga, {entry.Status.Title.Italian}", $"renewal, {entry.Status.Title.English}") : entry.Status.Title),
                FactValue.Of(happened is not RankingEvent<DeskRequest>.AppealUpheld ? new("in gara", "competing")
                    : entry.IsRenewal ? new("una domanda di postazione; una proroga corretta si presenta per una nuova graduatoria", "a request for a desk; a corrected renewal is handed in for a new ranking")
                    : new LocalizedText("una domanda non ritirata", "a request that is not withdrawn")));
        }

        if (happened is RankingEvent<DeskRequest>.AppealUpheld appeal)
        {
            var defects = new List<Defect>();
            Ask(appeal.Corrected.Application, defects);
            foreach (Defect defect in defects)
            {
                yield return defect;
            }
        }
    }

    public ValueList<DeskRow> Rows() => rows
        .Select(row => IsSubject(row) ? After(row) : row).ToValueList();

    private bool IsSubject(DeskRow row) => string.Equals(row.Reference, happened.Reference, StringComparison.Ordinal);

    /// <summary>One set aside for another of the same person may go too, so that it does not come back when the other goes.</summary>
    private bool Allows(DeskRow row) => happened is RankingEvent<DeskRequest>.AppealUpheld
        ? row is { Renewal: null, Standing: not Standing.Withdrawn }
        : row.Standing is Standing.Competing;

    private DeskRow After(DeskRow row) => happened.Match(
        withdrawal => row with { Standing = new Standing.Withdrawn(withdrawal.On) },
        exclusion => row with { Standing = new Standing.Excluded(exclusion.Reason, exclusion.Source) },
        appeal => row with
        {
            // Whoever upheld the appeal has judged it: the corrected request competes.
            Request = appeal.Corrected.Application,
            Ask = Ask(appeal.Corrected.Application, []),
            Days = appeal.Corrected.Days,
            Standing = Standing.InCompetition,
            Access = ranking.Call.Access.Explain(appeal.Corrected.Application.Applicant, appeal.Corrected.Days),
            Missing = [],
            Defects = [],
        },
        _ => row);

    /// <summary>What a corrected request takes of a week here; another call that read it may have other frequencies and days.</summary>
    private DeskAsk Ask(DeskRequest corrected, List<Defect> defects) => DeskReader.Ask(
        ranking.Call.Space,
        corrected.Frequency.Code,
        corrected.Ask.Named.Count > 0 ? corrected.Ask.Named : null,
        $"event.corrected[{corrected.Reference}]",
        defects);

    private Defect Wrong(DefectCode code, string path, FactValue value, FactValue limit) => new(code, path, value, limit, happened.Source);
}
