using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>One event on a ranking for desks: its defects, and the rows after it.</summary>
internal sealed class DeskEventStep
{
    private readonly DeskRanking _ranking;
    private readonly ValueList<DeskRow> _rows;
    private readonly RankingEvent<DeskRequest> _happened;

    /// <summary>The index of the row that the event concerns; -1 if it concerns none, or the row does not exist.</summary>
    private readonly int _subject;

    /// <summary>
    /// Returns the share of a week that a corrected request takes here; the call that read it may have other frequencies and
    /// days.
    /// </summary>
    private readonly DeskAsk _corrected;
    private readonly List<Defect> _correctedDefects = [];

    /// <summary>Prepares the step.</summary>
    /// <param name="ranking">The ranking before the event.</param>
    /// <param name="rows">The rows of the ranking, each as evaluated independently.</param>
    /// <param name="happened">The event.</param>
    public DeskEventStep(DeskRanking ranking, ValueList<DeskRow> rows, RankingEvent<DeskRequest> happened)
    {
        _ranking = ranking;
        _rows = rows;
        _happened = happened;
        _subject = happened.Reference is { } reference
            ? rows.ToList().FindIndex(row => string.Equals(row.Reference, reference, StringComparison.Ordinal))
            : -1;
        if (happened is RankingEvent<DeskRequest>.AppealUpheld { Corrected.Application: { } corrected })
        {
            (_, _corrected) = DeskReader.Ask(
                ranking.Call.Space,
                corrected.Frequency.Code,
                corrected.Ask.Named.Count > 0 ? corrected.Ask.Named : null,
                $"event.corrected[{corrected.Reference}]",
                _correctedDefects);
        }
    }

    /// <summary>The number of desks after the event.</summary>
    public int Desks => _happened is RankingEvent<DeskRequest>.PlacesAdded more ? _ranking.Desks + more.Number : _ranking.Desks;

    /// <summary>Returns all defects of the event.</summary>
    public IEnumerable<Defect> Defects()
    {
        if (_ranking.Events.Count > 0 && _ranking.Events[^1].On > _happened.On)
        {
            yield return Wrong(DefectCodes.RankingOutOfOrder, "event.on", FactValue.Of(_happened.On), FactValue.Of(_ranking.Events[^1].On));
        }

        // No row is decided before the ranking; one that could not be read is decided on its day.
        if (_rows.Count > 0 && _rows.Min(row => row.Days.OfDecision) is var decidedOn && decidedOn > _happened.On)
        {
            yield return Wrong(DefectCodes.RankingEventEarly, "event.on", FactValue.Of(_happened.On), FactValue.Of(decidedOn));
        }

        if (_happened is RankingEvent<DeskRequest>.PlacesAdded more)
        {
            if (more.Number < 1)
            {
                yield return Wrong(DefectCodes.RankingNoMorePlaces, "event.number", FactValue.Of(more.Number), FactValue.Of(1));
            }

            if (more.Number > DeskSpace.MaximumDesks - _ranking.Desks)
            {
                yield return Wrong(
                    DefectCodes.RankingTooManyPlaces, "event.number", FactValue.Of(more.Number), FactValue.Of(DeskSpace.MaximumDesks - _ranking.Desks));
            }
        }
        else if (_subject < 0)
        {
            yield return Wrong(
                DefectCodes.RankingUnknownReference, "event.reference", FactValue.Of(_happened.Reference!), FactValue.Of(_rows.Count));
        }
        else if (!Allows(_rows[_subject]))
        {
            yield return WrongStanding(_ranking.Find(_happened.Reference!)!);
        }

        foreach (Defect defect in _correctedDefects)
        {
            yield return defect;
        }
    }

    /// <summary>Returns the rows after the event, each evaluated on its own.</summary>
    public ValueList<DeskRow> Rows() => _subject < 0 ? _rows : _rows.Select((row, i) => i == _subject ? After(row) : row).ToValueList();

    private Defect WrongStanding(DeskEntry entry) => Wrong(
        DefectCodes.RankingWrongStanding,
        "event.reference",
        FactValue.Of(entry.IsRenewal ? new($"proroga, {entry.Status.Title.Italian}", $"renewal, {entry.Status.Title.English}") : entry.Status.Title),
        FactValue.Of(_happened is not RankingEvent<DeskRequest>.AppealUpheld ? new("in gara", "competing")
            : entry.IsRenewal ? new("una domanda di postazione; una proroga corretta si presenta per una nuova graduatoria", "a request for a desk; a corrected renewal is submitted for a new ranking")
            : new LocalizedText("una domanda senza rinuncia", "a request that is not withdrawn")));

    /// <summary>
    /// Determines whether the event is allowed for a row. A request set aside for another of the same person may also leave, so
    /// that it does not return when the other leaves.
    /// </summary>
    private bool Allows(DeskRow row) => _happened is RankingEvent<DeskRequest>.AppealUpheld
        ? !row.IsRenewal && row.State is not CandidateState.Withdrawn
        : row.State is CandidateState.Competing;

    private DeskRow After(DeskRow row) => _happened.Match(
        withdrawal => row with { State = new CandidateState.Withdrawn(withdrawal.On) },
        exclusion => row with { State = new CandidateState.Excluded(exclusion.Reason, exclusion.Source) },
        appeal => row with
        {
            // The decision on the appeal settles eligibility: the corrected request competes.
            Subject = appeal.Corrected.Application,
            Frequency = appeal.Corrected.Application.Frequency,
            Ask = _corrected,
            Days = appeal.Corrected.Days,
            State = CandidateState.InCompetition,
            Access = _ranking.Call.Access.Explain(appeal.Corrected.Application.Applicant, appeal.Corrected.Days),
            Missing = [],
            Defects = [],
        },
        _ => row);

    private Defect Wrong(DefectCode code, string path, FactValue value, FactValue limit) => code.At(path, value, limit, _happened.Source);
}
