using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>Ranks the rows that compete, goes down the ranking and says what each comes to.</summary>
internal sealed class DeskEngine
{
    private readonly DeskCall _call;
    private readonly DeskSpace _space;
    private readonly DeskWalk _walk;
    private readonly DeskWeek _week;
    private readonly Dictionary<string, DeskRow> _rows;
    private readonly List<DeskTurn> _turns = [];
    private ValueList<string> _stoppedAt = [];

    public DeskEngine(DeskCall call, int desks, ValueList<DeskRow> rows)
    {
        _call = call;
        _space = call.Space.With(desks);
        _walk = new(_space, call.Policies.WhenFull.Value);
        _week = new(_space);
        _rows = rows.ToDictionary(row => row.Reference, StringComparer.Ordinal);
    }

    /// <summary>One entry for each row.</summary>
    /// <param name="before">The days that those who had a desk keep, where the operator assigns them.</param>
    public ValueList<DeskEntry> Run(IReadOnlyDictionary<string, Weekdays> before)
    {
        Ranking<DeskRequest> ranking = _call.Ranking.Rank(
            _rows.Values.Where(row => row.Request is not null && (row.Missing.Count == 0 || row.Standing is not Standing.Competing))
                .Select(row => new Candidate<DeskRequest>(row.Reference, row.Request!, row.Days, row.Standing)).ToValueList()).OrThrow();
        foreach (DeskRow[] tied in Renewals())
        {
            Take(Array.ConvertAll(tied, row => new DeskTurn(row, Ranked: null)));
        }

        foreach (IGrouping<int, RankingEntry<DeskRequest>> tied in ranking.Entries
            .Where(entry => entry.Position is not null).GroupBy(entry => entry.Position!.Value))
        {
            Take([.. tied.Select(entry => new DeskTurn(_rows[entry.Reference], entry))]);
        }

        Dictionary<string, Weekdays> days = _week.Assign(
            _turns.Where(turn => turn.Outcome == DeskOutcome.Placed).Select(turn => (turn.Row.Reference, turn.Row.Ask)), before);
        return
        [
            .. _turns.Select(turn => Entry(turn, days)),
            .. ranking.Entries.Where(entry => entry.Position is null).Select(Unranked),
            .. _rows.Values.Where(row => !row.IsCompeting && (row.Request is null || (row.Missing.Count > 0 && row.Standing is Standing.Competing)))
                .OrderBy(row => row.Reference, StringComparer.Ordinal).Select(Aside),
        ];
    }

    private IEnumerable<DeskRow[]> Renewals()
    {
        DeskRow[] renewals = [.. _rows.Values.Where(row => row.Renewal is not null && row.IsCompeting).OrderBy(row => row.Reference, StringComparer.Ordinal)];
        return renewals
            .GroupBy(row => _call.Policies.Renewals.Value == RenewalOrder.ByArrival ? row.Renewal!.AskedAt : Instant.MinValue)
            .OrderBy(tied => tied.Key)
            .Select(tied => tied.ToArray());
    }

    /// <summary>Gives those on one rank their turn.</summary>
    private void Take(DeskTurn[] tied)
    {
        var outcomes = new DeskOutcome[tied.Length];
        var stopsAt = new bool[tied.Length];
        _walk.Take(Array.ConvertAll(tied, turn => turn.Row.Ask), outcomes, stopsAt);
        ValueList<string> own = tied.Where((_, place) => stopsAt[place]).Select(turn => turn.Row.Reference).ToValueList();
        ValueList<string> stoppedAt = _stoppedAt.Count > 0 ? _stoppedAt : own;
        var all = tied.ToValueList();
        for (int place = 0; place < tied.Length; place++)
        {
            DeskTurn turn = tied[place];
            _turns.Add(turn with
            {
                Outcome = outcomes[place],
                Free = _week.FreeFor(turn.Row.Ask),
                FreeDays = _week.FreeDays,
                StoppedAt = outcomes[place] == DeskOutcome.Stopped ? stoppedAt : [],
                Tied = all,
            });
        }

        for (int place = 0; place < tied.Length; place++)
        {
            if (outcomes[place] == DeskOutcome.Placed)
            {
                _week.Take(tied[place].Row.Ask);
            }
        }

        _stoppedAt = stoppedAt;
    }

    private DeskEntry Entry(DeskTurn turn, Dictionary<string, Weekdays> days)
    {
        DeskRow row = turn.Row;
        LocalizedText wouldDecide = turn.Outcome == DeskOutcome.Undecided ? WouldDecide(turn) : RankingText.ChainEnded;
        DeskStatus status = turn.Outcome switch
        {
            DeskOutcome.Placed => new DeskStatus.Placed(days[row.Reference]),
            DeskOutcome.Undecided => new DeskStatus.Undecided(wouldDecide),
            _ => new DeskStatus.Waiting(turn.StoppedAt),
        };
        return new(
            row,
            turn.Ranked?.Position,
            status,
            turn.Ranked?.Separation ?? Separation.Nothing,
            turn.Ranked?.Card,
            [.. row.Findings, new DeskPlaceFinding(_call, _space, turn, wouldDecide).Make(days)],
            turn.Outcome == DeskOutcome.Placed ? row.Policies : [.. row.Policies, _call.Policies.WhenFull.ToNamedValue()]);
    }

    /// <summary>What would decide between those tied: the facts that a key lacks, or a key more.</summary>
    private LocalizedText WouldDecide(DeskTurn turn)
    {
        DeskRequest[] tied = [.. turn.Tied.Select(each => each.Row.Request).OfType<DeskRequest>()];
        MissingFact[] missing =
        [
            .. _call.Ranking.Ties.Select(key => key.Fact)
                .Where(fact => fact is not null && !Array.TrueForAll(tied, request => fact.Show(request, turn.Row.Days).IsKnown))
                .Select(fact => fact!.AsMissing()),
        ];
        return turn.Row.Renewal is not null || missing.Length == 0
            ? RankingText.ChainEnded
            : new(
                $"serve, di ciascuno degli ex aequo: {string.Join(", ", missing.Select(fact => fact.Title.Italian))}",
                $"needed of each of those tied: {string.Join(", ", missing.Select(fact => fact.Title.English))}");
    }

    private DeskEntry Unranked(RankingEntry<DeskRequest> entry)
    {
        DeskRow row = _rows[entry.Reference];
        DeskStatus status = entry.Status switch
        {
            RankingStatus.BelowMinimum => new DeskStatus.BelowMinimum(),
            RankingStatus.Unclear unclear => new DeskStatus.Unclear(unclear.Missing),
            _ => Gone(row.Standing),
        };
        return new(row, position: null, status, Separation.Nothing, entry.Card, row.Findings, row.Policies);
    }

    /// <summary>A row that no ranking holds: unread, unclear, or a renewal that does not compete.</summary>
    private static DeskEntry Aside(DeskRow row)
    {
        DeskStatus status = row.Standing is not Standing.Competing ? Gone(row.Standing)
            : row.Defects.Count > 0 ? new DeskStatus.Unread(row.Defects)
            : new DeskStatus.Unclear(row.Missing);
        return new(row, position: null, status, Separation.Nothing, card: null, row.Findings, row.Policies);
    }

    private static DeskStatus Gone(Standing standing) => standing.Match<DeskStatus>(
        _ => throw new System.Diagnostics.UnreachableException(),
        excluded => new DeskStatus.Excluded(excluded.Reason, excluded.Source),
        withdrawn => new DeskStatus.Withdrawn(withdrawn.On));
}
