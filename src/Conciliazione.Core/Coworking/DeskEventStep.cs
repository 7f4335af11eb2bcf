using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>One event on a ranking for desks: what is wrong with it, and the rows after it.</summary>
internal sealed class DeskEventStep(DeskRanking ranking, RankingEvent<DeskRequest> happened)
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
        else if (!Allows(entry))
        {
            yield return Wrong(
                RankingDefects.WrongStanding,
                "event.reference",
                FactValue.Of(entry.Status.Title),
                FactValue.Of(happened is RankingEvent<DeskRequest>.AppealUpheld
                    ? new LocalizedText("una domanda non ritirata", "a request that is not withdrawn")
                    : new LocalizedText("in gara", "competing")));
        }
    }

    public ValueList<DeskRow> Rows(ValueList<DeskRow> rows) => rows
        .Select(row => string.Equals(row.Reference, happened.Reference, StringComparison.Ordinal) ? After(row) : row).ToValueList();

    private bool Allows(DeskEntry entry) => happened is RankingEvent<DeskRequest>.AppealUpheld
        ? entry is { IsRenewal: false, Row.Standing: not Standing.Withdrawn }
        : entry.Row.Standing is Standing.Competing;

    private DeskRow After(DeskRow row) => happened.Match(
        withdrawal => row with { Standing = new Standing.Withdrawn(withdrawal.On) },
        exclusion => row with { Standing = new Standing.Excluded(exclusion.Reason, exclusion.Source) },
        appeal => row with
        {
            // Whoever upheld the appeal has judged it: the corrected request competes.
            Request = appeal.Corrected.Application,
            Ask = appeal.Corrected.Application.Ask,
            Days = appeal.Corrected.Days,
            Standing = Standing.InCompetition,
            Access = ranking.Call.Access.Explain(appeal.Corrected.Application.Applicant, appeal.Corrected.Days),
            Missing = [],
            Defects = [],
        },
        _ => row);

    private Defect Wrong(DefectCode code, string path, FactValue value, FactValue limit) => new(code, path, value, limit, happened.Source);
}
