using Conciliazione.Facts;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>Ranks the competing rows, goes down the ranking and creates the entry of each row.</summary>
internal sealed class DeskEngine
{
    private readonly DeskCall _call;
    private readonly DeskSpace _space;
    private readonly DeskPlaceFinding _finding;
    private readonly List<DeskRow> _renewals = [];
    private readonly List<DeskRow> _requests = [];
    private readonly List<DeskRow> _aside = [];

    /// <summary>Those of the others that are renewals of which something is unknown: they may still come before the requests.</summary>
    private readonly List<DeskRow> _pending = [];

    /// <summary>Sorts the rows by their outcome.</summary>
    /// <param name="call">The call.</param>
    /// <param name="desks">The number of desks.</param>
    /// <param name="rows">
    /// The rows, considered together: renewals, then requests, each in the ordinal order of their references.
    /// </param>
    public DeskEngine(DeskCall call, int desks, DeskRow[] rows)
    {
        _call = call;
        _space = call.Space.With(desks);
        _finding = new(call, _space);
        foreach (DeskRow row in rows)
        {
            bool isRanked = row.Subject.IsT0 && (row.Missing.Count == 0 || row.State is not CandidateState.Competing);
            (isRanked ? _requests : row.IsCompeting ? _renewals : _aside).Add(row);
            if (row is { IsRenewal: true, State: CandidateState.Competing, Defects.Count: 0, Missing.Count: > 0 })
            {
                _pending.Add(row);
            }
        }
    }

    /// <summary>Returns one entry per row: first the rows whose turn came, then the others.</summary>
    /// <param name="kept">
    /// The days of the rows that already had a desk, which they keep if the implementing body assigns the days.
    /// </param>
    public ValueList<DeskEntry> Run(IReadOnlyDictionary<string, Weekdays> kept)
    {
        Contestant<DeskRequest>[] contestants = Contestants();
        RankedOrder<DeskRequest> ranking = RankedOrder<DeskRequest>.Of(_call.Ranking, contestants, places: null);
        DeskTurn[] turns =
        [
            .. Renewals().Select(tied => new DeskTurn([.. tied], isRanked: false)),
            .. ranking.Ties.Select(tie => new DeskTurn([.. ranking.Order[tie].Select(which => _requests[which])], isRanked: true)),
        ];
        Walk(turns);
        return
        [
            .. InTurn(turns, contestants, ranking, DaysOf(turns, kept)),
            .. ranking.Unranked.Select(each => Unranked(_requests[each.Contestant], contestants[each.Contestant], each.Status)),
            .. _aside.OrderBy(row => row.Reference, StringComparer.Ordinal).Select(Aside),
        ];
    }

    /// <summary>Returns the requests with their scores, each at its index.</summary>
    private Contestant<DeskRequest>[] Contestants()
    {
        DeskRequest[] requests = [.. _requests.Select(row => row.Subject.AsT0)];
        bool[] compete = [.. _requests.Select(row => row.State is CandidateState.Competing)];
        var cohort = _call.Ranking.CohortOf(
            [.. requests.Where((_, i) => compete[i])], [.. _requests.Where((_, i) => compete[i]).Select(row => row.Days)]);
        return [.. _requests.Select((row, i) => _call.Ranking.Scored(row.Reference, requests[i], row.Days, row.State, cohort))];
    }

    private IEnumerable<IGrouping<Instant, DeskRow>> Renewals() => _renewals.GroupBy(TurnOf).OrderBy(tied => tied.Key);

    /// <summary>Returns the moment that orders a renewal among the others; the same for all if no order is declared.</summary>
    private Instant TurnOf(DeskRow renewal) =>
        _call.Policies.Renewals.Value == RenewalOrder.ByArrival ? renewal.Arrival : Instant.MinValue;

    private void Walk(DeskTurn[] turns)
    {
        var walk = new DeskWalk(_space, _call.Policies.WhenFull.Value);
        ValueList<string> stoppedAt = [];
        Queue<DeskRow> pending = new(_pending.OrderBy(TurnOf));
        foreach (DeskTurn turn in turns)
        {
            while (pending.TryPeek(out DeskRow? renewal) && (turn.IsRanked || TurnOf(renewal) <= TurnOf(turn.Rows[0])))
            {
                walk.MayTake(pending.Dequeue().Ask);
            }

            turn.Take(walk, stoppedAt);
            stoppedAt = turn.StoppedAt;
        }
    }

    /// <summary>Returns the days of the rows that have a desk, in the order of their turns.</summary>
    private Weekdays[] DaysOf(DeskTurn[] turns, IReadOnlyDictionary<string, Weekdays> kept) => DeskWeek.Assign(
        _space, [.. turns.SelectMany(turn => turn.Rows.Where((_, i) => turn.Outcomes[i] == DeskOutcome.Placed))], kept);

    private List<DeskEntry> InTurn(DeskTurn[] turns, Contestant<DeskRequest>[] contestants, RankedOrder<DeskRequest> ranking, Weekdays[] days)
    {
        var entries = new List<DeskEntry>();
        var week = new DeskWeek(_space);
        int position = 1;
        int placed = 0;
        foreach (DeskTurn turn in turns)
        {
            ValueList<MissingFact> lacking = Lacking(turn);
            LocalizedText wouldDecide = lacking.Count == 0 ? RankingText.ChainEnded : RankingText.Lacking(lacking);
            for (int i = 0; i < turn.Rows.Length; i++)
            {
                DeskRow row = turn.Rows[i];
                DeskOutcome outcome = turn.Outcomes[i];
                Weekdays own = outcome == DeskOutcome.Placed ? days[placed++] : Weekdays.None;
                DeskStatus status = outcome switch
                {
                    DeskOutcome.Placed => new DeskStatus.Placed(own),
                    DeskOutcome.Undecided => new DeskStatus.Undecided(wouldDecide),
                    _ => new DeskStatus.Waiting(turn.StoppedBefore(i)),
                };
                entries.Add(new(
                    row,
                    turn.IsRanked ? position : null,
                    status,
                    turn.IsRanked ? ranking.SeparationAt(position - 1 + i) : Separation.Nothing,
                    turn.IsRanked ? contestants[ranking.Order[position - 1 + i]].Card : null,
                    [.. row.Findings, _finding.Make(turn, i, week, own, lacking)],
                    outcome == DeskOutcome.Placed ? row.Policies
                    : outcome == DeskOutcome.Undecided ? [.. row.Policies, _finding.WhenFull, .. MayPrecede()]
                    : [.. row.Policies, _finding.WhenFull]));
            }

            week.Take(turn);
            position += turn.IsRanked ? turn.Rows.Length : 0;
        }

        return entries;
    }

    /// <summary>Returns the renewals that may come before; that they have priority before they are clear is an interpretation.</summary>
    private IEnumerable<NamedValue> MayPrecede() => _pending.Count == 0
        ? []
        : [new(
            "UNCLEAR-RENEWALS",
            new("possono precedere le proroghe da chiarire", "renewals to be clarified that may come before:"),
            FactValue.Of(string.Join(", ", _pending.Select(row => row.Reference))),
            Provenance.Reading)];

    /// <summary>
    /// Returns the missing facts that would decide, with whose they are: of a renewal that may come before, and of tied candidates those
    /// that tie keys read; empty if none is missing.
    /// </summary>
    private ValueList<MissingFact> Lacking(DeskTurn turn) => !turn.Outcomes.Contains(DeskOutcome.Undecided)
        ? []
        :
        [
            .. _pending.SelectMany(row => row.Missing.Select(fact => new MissingFact(
                fact.Code, new($"{fact.Title.Italian} ({row.Reference})", $"{fact.Title.English} ({row.Reference})")))),
            .. !turn.IsRanked ? [] : _call.Ranking.Ties.Select(key => key.Fact).OfType<Fact<DeskRequest>>()
                .Select(fact => (Fact: fact.AsMissing(), Whose: string.Join(", ", turn.Rows
                    .Where(row => !fact.Show(row.Subject.AsT0, row.Days).IsKnown)
                    .Select(row => row.Reference))))
                .Where(lacking => lacking.Whose.Length > 0)
                .Select(lacking => new MissingFact(lacking.Fact.Code, lacking.Fact.Of(lacking.Whose))),
        ];

    private static DeskEntry Unranked(DeskRow row, Contestant<DeskRequest> contestant, RankingStatus status)
    {
        DeskStatus own = status switch
        {
            RankingStatus.BelowMinimum => new DeskStatus.BelowMinimum(),
            RankingStatus.Unclear { Defects: { Count: > 0 } invalid } => new DeskStatus.Unread(invalid),
            RankingStatus.Unclear unclear => new DeskStatus.Unclear(unclear.Missing),
            RankingStatus.Excluded excluded => new DeskStatus.Excluded(excluded.Reason, excluded.Source),
            RankingStatus.Withdrawn withdrawn => new DeskStatus.Withdrawn(withdrawn.On),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new(row, position: null, own, Separation.Nothing, contestant.Card, row.Findings, row.Policies);
    }

    /// <summary>Returns the entry of a row that is not scored: unread, unclear, or a renewal that does not compete.</summary>
    private static DeskEntry Aside(DeskRow row)
    {
        DeskStatus status = row.State.Match<DeskStatus>(
            _ => row.Defects.Count > 0 ? new DeskStatus.Unread(row.Defects) : new DeskStatus.Unclear(row.Missing),
            excluded => new DeskStatus.Excluded(excluded.Reason, excluded.Source),
            withdrawn => new DeskStatus.Withdrawn(withdrawn.On));
        return new(row, position: null, status, Separation.Nothing, card: null, row.Findings, row.Policies);
    }
}
