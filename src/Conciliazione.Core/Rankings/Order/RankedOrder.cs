using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>The order of contestants with its reasons: what separates each from the next, who has a place, and who is not ranked.</summary>
internal sealed class RankedOrder<TApplication>
    where TApplication : notnull
{
    private readonly RankingRules<TApplication> _rules;
    private readonly Contestant<TApplication>[] _contestants;
    private readonly bool _hasPlaces;
    private readonly Gap[] _gaps;
    private readonly int[] _reserves;

    /// <summary>The number of candidates ahead of the first contestant.</summary>
    private readonly int _ahead;

    private RankedOrder(RankingRules<TApplication> rules, Contestant<TApplication>[] contestants, int? places, RankedOutside? outside)
    {
        _rules = rules;
        _contestants = contestants;
        _hasPlaces = places is not null;
        _ahead = outside?.Ahead.Sum() ?? 0;
        var entrants = new Entrants<TApplication>(rules, contestants);
        try
        {
            int[] order = new int[contestants.Length];
            Order = order[..entrants.Ranked(order)];
            _gaps = new Gap[Order.Length];
            Ordering<Entrants<TApplication>>.Run(
                entrants, Order, positions: [], _gaps, rules.Walk(places, Order, entrants.Reserves, outside));
            ReadOnlySpan<int> reserves = entrants.Reserves;
            _reserves = new int[Order.Length];
            for (int i = 0; i < Order.Length; i++)
            {
                _reserves[i] = reserves[Order[i]];
            }

            Outcomes = OutcomesOf(rules.Walk(places, Order, entrants.Reserves, outside));
        }
        finally
        {
            entrants.Return();
        }

        Unranked = UnrankedOf();
    }

    /// <summary>The indexes of the ranked contestants, in order; those tied in the order of their indexes.</summary>
    public int[] Order { get; }

    /// <summary>The indexes of the contestants that are not ranked, each with the reason, in the order of their rows.</summary>
    public IReadOnlyList<(int Contestant, RankingStatus Status)> Unranked { get; }

    /// <summary>For each ranked contestant, in order, whether it has a place.</summary>
    private PlaceOutcome[] Outcomes { get; }

    /// <summary>The places of the order that are tied, from first to last: one range each, of a single place where nothing is.</summary>
    public IEnumerable<Range> Ties
    {
        get
        {
            for (int start = 0; start < Order.Length;)
            {
                int end = EndOfTie(start);
                yield return start..end;
                start = end;
            }
        }
    }

    /// <summary>Ranks contestants.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="contestants">The contestants, in the ordinal order of their references.</param>
    /// <param name="places">The number of places; <see langword="null"/> for an order only.</param>
    /// <param name="outside">
    /// The candidates ranked before and after the contestants, if these are all those of one category and score.
    /// </param>
    public static RankedOrder<TApplication> Of(
        RankingRules<TApplication> rules, Contestant<TApplication>[] contestants, int? places, RankedOutside? outside = null) =>
        new(rules, contestants, places, outside);

    /// <summary>Returns the position and status of each contestant, without what separates it from the next.</summary>
    public IEnumerable<(Contestant<TApplication> Contestant, int? Position, RankingStatus Status)> Situations()
    {
        foreach (Range tie in Ties)
        {
            for (int place = tie.Start.Value; place < tie.End.Value; place++)
            {
                yield return (_contestants[Order[place]], tie.Start.Value + 1 + _ahead, StatusOf(place, tie));
            }
        }

        foreach ((int contestant, RankingStatus status) in Unranked)
        {
            yield return (_contestants[contestant], null, status);
        }
    }

    /// <summary>Returns one row per contestant: the ranked ones, then the others.</summary>
    public ValueList<RankingEntry<TApplication>> Entries() => Situations()
        .Select((row, i) => new RankingEntry<TApplication>(
            row.Contestant, row.Position, row.Status, i < Order.Length ? SeparationAt(i) : Separation.Nothing))
        .ToValueList();

    /// <summary>Returns what ranks the contestant at a place above the next.</summary>
    /// <param name="place">The index in the order.</param>
    public Separation SeparationAt(int place)
    {
        Gap gap = _gaps[place];
        if (gap == Gap.End)
        {
            return Separation.Nothing;
        }

        if (gap.IsTie)
        {
            return new Separation.Tied();
        }

        Contestant<TApplication> above = _contestants[Order[place]];
        Contestant<TApplication> below = _contestants[Order[place + 1]];
        if (gap.Level >= OrderLevel.FirstKey)
        {
            TieKey<TApplication> key = _rules.Ties[gap.Level - OrderLevel.FirstKey];
            return new Separation.Key(key.Label, key.Show(above), key.Fact is Facts.Fact<TApplication>.Age);
        }

        if (gap.Level == OrderLevel.Points)
        {
            return new Separation.More(above.Card.Total.Minimum - below.Card.Total.Minimum);
        }

        Precedence<TApplication> differs = _rules.Precedences.First(
            precedence => precedence.TryRead(above, out int own) && precedence.TryRead(below, out int other) && own != other);
        return new Separation.Category(differs.Label, differs.Show(above));
    }

    private PlaceOutcome[] OutcomesOf(PlaceWalk? walk) => walk is null
        ? Array.ConvertAll(Order, _ => PlaceOutcome.Open)
        : [.. Ties.SelectMany(tie => walk.Take(_reserves.AsSpan(tie)))];

    private int EndOfTie(int start)
    {
        int end = start + 1;
        while (_gaps[end - 1].IsTie)
        {
            end++;
        }

        return end;
    }

    private RankingStatus StatusOf(int place, Range tie) =>
        _rules.StatusOf(Outcomes[place], _reserves[place], _hasPlaces, _gaps[tie.Start.Value].Level, key => Order[tie]
            .Select(which => _contestants[which]).Where(each => !_rules.Ties[key].IsKnownOf(each)).Select(each => each.Reference));

    private List<(int Contestant, RankingStatus Status)> UnrankedOf()
    {
        bool[] isRanked = new bool[_contestants.Length];
        foreach (int which in Order)
        {
            isRanked[which] = true;
        }

        return
        [
            .. Enumerable.Range(0, _contestants.Length).Where(i => !isRanked[i]).Select(i => (Contestant: i, Status: ReasonOf(_contestants[i])))
                .OrderBy(row => Section(row.Status))
                .ThenByDescending(row => row.Status is RankingStatus.BelowMinimum ? _contestants[row.Contestant].Card.Total.Minimum : Points.Zero),
        ];
    }

    /// <summary>Returns the order of a status among contestants that are not ranked.</summary>
    private static int Section(RankingStatus status) => status switch
    {
        RankingStatus.Unclear => 0,
        RankingStatus.BelowMinimum => 1,
        RankingStatus.Excluded => 2,
        _ => 3,
    };

    /// <summary>Returns why a contestant is not ranked.</summary>
    private RankingStatus ReasonOf(Contestant<TApplication> contestant) => contestant.State.Match<RankingStatus>(
        _ => contestant.Card.Score.ReachesMinima.TryGet(out bool reaches) && !reaches ? new RankingStatus.BelowMinimum() : Unclear(contestant),
        excluded => new RankingStatus.Excluded(excluded.Reason, excluded.Source),
        withdrawn => new RankingStatus.Withdrawn(withdrawn.On));

    /// <summary>Returns what is missing of the score, the category and the reserve of a contestant.</summary>
    private RankingStatus.Unclear Unclear(Contestant<TApplication> contestant)
    {
        var missing = new List<MissingFact>();
        Score score = contestant.Card.Score;
        ValueList<Defect> defects = [];
        if (!score.Points.IsKnown || !score.ReachesMinima.IsKnown)
        {
            missing.AddRange(contestant.Card.Missing);
            defects = contestant.Card.Defects;
        }

        missing.AddRange(_rules.Precedences.SelectMany(precedence => precedence.Unknown(contestant)).Select(fact => fact.AsMissing()));
        foreach (Audience<TApplication> audience in _rules.Reserves.Select(reserve => reserve.Audience))
        {
            if (!contestant.TryRead(audience, out long kind))
            {
                missing.Add(audience.Fact.AsMissing());
            }
            else if (audience.Accepts(kind))
            {
                break;
            }
        }

        return new(missing.Distinct().ToValueList(), defects, contestant.Card.Total);
    }
}
