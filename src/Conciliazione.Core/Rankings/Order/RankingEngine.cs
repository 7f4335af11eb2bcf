using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Orders contestants, separates those that are not ranked, and assigns places down the order.</summary>
internal sealed class RankingEngine<TApplication>
    where TApplication : notnull
{
    private readonly RankingRules<TApplication> _rules;
    private readonly Contestant<TApplication>[] _contestants;
    private readonly TieBreak<TApplication> _tieBreak;
    private readonly bool _hasPlaces;
    private readonly RankedOutside? _outside;

    /// <summary>The number of categories that precede that of each contestant.</summary>
    private readonly int[] _categories;

    /// <summary>The reserve that each contestant belongs to, from 1; 0 for none.</summary>
    private readonly int[] _reserves;

    private RankingEngine(RankingRules<TApplication> rules, Contestant<TApplication>[] contestants, bool hasPlaces, RankedOutside? outside)
    {
        _hasPlaces = hasPlaces;
        _outside = outside;
        _rules = rules;
        _contestants = contestants;
        _tieBreak = new(rules.Ties, contestants);
        _categories = new int[contestants.Length];
        _reserves = new int[contestants.Length];
    }

    /// <summary>The ranked contestants in rank order; those in the same group are tied.</summary>
    public IReadOnlyList<RankGroup<TApplication>> Groups { get; private set; } = [];

    /// <summary>The indexes of the contestants that are not ranked, each with the reason, in the order of their rows.</summary>
    public IReadOnlyList<(int Contestant, RankingStatus Status)> Unranked { get; private set; } = [];

    /// <summary>For each group, whether each of its members has a place.</summary>
    private List<PlaceOutcome[]> Outcomes { get; set; } = [];

    /// <summary>Ranks contestants.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="contestants">The contestants, in the ordinal order of their references.</param>
    /// <param name="places">The number of places; <see langword="null"/> for an order only.</param>
    /// <param name="outside">
    /// The candidates ranked before and after the contestants, if these are all those of one category and score.
    /// </param>
    public static RankingEngine<TApplication> Run(
        RankingRules<TApplication> rules, Contestant<TApplication>[] contestants, int? places, RankedOutside? outside = null)
    {
        var engine = new RankingEngine<TApplication>(rules, contestants, places is not null, outside);
        engine.Rank(engine.SetApart(), places);
        return engine;
    }

    /// <summary>Returns the category, points and reserve of each contestant; <see langword="null"/> for those not ranked.</summary>
    public static Standing?[] Standings(RankingRules<TApplication> rules, Contestant<TApplication>[] contestants)
    {
        var engine = new RankingEngine<TApplication>(rules, contestants, hasPlaces: false, outside: null);
        var standings = new Standing?[contestants.Length];
        foreach (int i in engine.SetApart())
        {
            standings[i] = new(engine._categories[i], contestants[i].Card.Total.Minimum, engine._reserves[i]);
        }

        return standings;
    }

    /// <summary>Returns the position and status of each contestant, without what separates it from the next.</summary>
    public IEnumerable<(Contestant<TApplication> Contestant, int? Position, RankingStatus Status)> Situations()
    {
        int position = 1 + (_outside?.Ahead.Sum() ?? 0);
        for (int i = 0; i < Groups.Count; i++)
        {
            int[] members = Groups[i].Members;
            for (int j = 0; j < members.Length; j++)
            {
                yield return (_contestants[members[j]], position, StatusOf(Groups[i], members[j], Outcomes[i][j]));
            }

            position += members.Length;
        }

        foreach ((int contestant, RankingStatus status) in Unranked)
        {
            yield return (_contestants[contestant], null, status);
        }
    }

    /// <summary>Returns one row per contestant: the ranked ones, then the others.</summary>
    public ValueList<RankingEntry<TApplication>> Entries()
    {
        var entries = new List<RankingEntry<TApplication>>(_contestants.Length);
        int position = 1;
        for (int i = 0; i < Groups.Count; i++)
        {
            int[] members = Groups[i].Members;
            for (int j = 0; j < members.Length; j++)
            {
                entries.Add(new(_contestants[members[j]], position, StatusOf(Groups[i], members[j], Outcomes[i][j]), SeparationOf(i, j)));
            }

            position += members.Length;
        }

        entries.AddRange(Unranked.Select(row => new RankingEntry<TApplication>(_contestants[row.Contestant], position: null, row.Status, Separation.Nothing)));
        return entries.ToValueList();
    }

    /// <summary>Returns what places a member of a group above the contestant that follows it.</summary>
    /// <param name="group">The index of the group.</param>
    /// <param name="member">The index of the member in the group.</param>
    public Separation SeparationOf(int group, int member)
    {
        RankGroup<TApplication> own = Groups[group];
        if (member + 1 < own.Members.Length)
        {
            return new Separation.Tied();
        }

        if (group + 1 == Groups.Count)
        {
            return Separation.Nothing;
        }

        Contestant<TApplication> contestant = _contestants[own.Members[member]];
        RankGroup<TApplication> next = Groups[group + 1];
        return next.Category != own.Category ? ByCategory(contestant, _contestants[next.Members[0]])
            : next.Points != own.Points ? new Separation.More(own.Points - next.Points)
            : new Separation.Key(own.Below!.Label, own.Below.Show(contestant), own.Below.Fact is Facts.Fact<TApplication>.Age);
    }

    /// <summary>Returns the first precedence that places a contestant above another of a later category.</summary>
    private Separation.Category ByCategory(Contestant<TApplication> above, Contestant<TApplication> below)
    {
        Precedence<TApplication> differs = _rules.Precedences.First(
            precedence => precedence.TryRead(above, out int own) && precedence.TryRead(below, out int other) && own != other);
        return new(differs.Label, differs.Show(above));
    }

    /// <summary>Separates the contestants that are not ranked and returns the indexes of the others.</summary>
    private List<int> SetApart()
    {
        var ranked = new List<int>();
        var unranked = new List<(int Contestant, RankingStatus Status)>();
        for (int i = 0; i < _contestants.Length; i++)
        {
            if (Without(i) is { } status)
            {
                unranked.Add((i, status));
            }
            else
            {
                ranked.Add(i);
            }
        }

        Unranked =
        [
            .. unranked.OrderBy(row => Section(row.Status))
                .ThenByDescending(row => row.Status is RankingStatus.BelowMinimum ? _contestants[row.Contestant].Card.Total.Minimum : Points.Zero),
        ];
        return ranked;
    }

    /// <summary>Returns the order of a status among contestants that are not ranked.</summary>
    private static int Section(RankingStatus status) => status switch
    {
        RankingStatus.Unclear => 0,
        RankingStatus.BelowMinimum => 1,
        RankingStatus.Excluded => 2,
        _ => 3,
    };

    /// <summary>Returns the status of a contestant that is not ranked, or <see langword="null"/> if it is ranked.</summary>
    private RankingStatus? Without(int index) => _contestants[index].State.Match<RankingStatus?>(
        _ => _contestants[index].Card.Score.ReachesMinima.TryGet(out bool reaches) && !reaches ? new RankingStatus.BelowMinimum() : Unclear(index),
        excluded => new RankingStatus.Excluded(excluded.Reason, excluded.Source),
        withdrawn => new RankingStatus.Withdrawn(withdrawn.On));

    /// <summary>Reads score, category and reserve; returns what is missing, or <see langword="null"/> if nothing is.</summary>
    private RankingStatus.Unclear? Unclear(int index)
    {
        Contestant<TApplication> contestant = _contestants[index];
        var missing = new List<MissingFact>();
        Score score = contestant.Card.Score;
        ValueList<Defect> defects = [];
        if (!score.Points.IsKnown || !score.ReachesMinima.IsKnown)
        {
            missing.AddRange(contestant.Card.Missing);
            defects = contestant.Card.Defects;
        }

        foreach (Precedence<TApplication> precedence in _rules.Precedences)
        {
            if (precedence.TryRead(contestant, out int order))
            {
                _categories[index] = (_categories[index] * precedence.Categories) + order;
            }
            else
            {
                missing.AddRange(precedence.Unknown(contestant).Select(fact => fact.AsMissing()));
            }
        }

        for (int i = 0; _reserves[index] == 0 && i < _rules.Reserves.Count; i++)
        {
            Audience<TApplication> audience = _rules.Reserves[i].Audience;
            if (!contestant.TryRead(audience, out long kind))
            {
                missing.Add(audience.Fact.AsMissing());
            }
            else if (audience.Accepts(kind))
            {
                _reserves[index] = i + 1;
            }
        }

        return missing.Count + defects.Count == 0 ? null : new(missing.Distinct().ToValueList(), defects, contestant.Card.Total);
    }

    private void Rank(List<int> ranked, int? places)
    {
        List<RankGroup<TApplication>> groups =
        [
            .. ranked.GroupBy(i => (Category: _categories[i], Points: _contestants[i].Card.Total.Minimum))
                .OrderBy(group => group.Key.Category).ThenByDescending(group => group.Key.Points)
                .Select(group => new RankGroup<TApplication>(group.Key.Category, group.Key.Points, [.. group], nextKey: 0, below: null)),
        ];
        groups = [.. groups.SelectMany(_tieBreak.ToCutOffKey)];
        List<PlaceOutcome[]> outcomes = Walk(groups, places);

        // The next key of each open group applies only on the cut-off. Whether a group is on it does not depend on the order within
        // the groups ahead, so a group that is not leaves it for good; one that is tries the key, and its parts are looked at again.
        while (groups.Exists(_tieBreak.IsOpen))
        {
            List<PlaceOutcome[]> known = outcomes;
            groups =
            [
                .. groups.SelectMany((group, i) => known[i].Contains(PlaceOutcome.Undecided) && _tieBreak.IsOpen(group)
                    ? _tieBreak.Once(group).SelectMany(_tieBreak.ToCutOffKey)
                    : _tieBreak.OffCutOff(group)),
            ];
            outcomes = Walk(groups, places);
        }

        (Groups, Outcomes) = (groups, outcomes);
    }

    private List<PlaceOutcome[]> Walk(List<RankGroup<TApplication>> groups, int? places)
    {
        if (places is not { } number)
        {
            return groups.ConvertAll(group => Array.ConvertAll(group.Members, _ => PlaceOutcome.Open));
        }

        int[] members = _outside is null ? new int[_rules.Reserves.Count] : [.. _outside.Members];
        foreach (int own in groups.SelectMany(group => group.Members).Select(i => _reserves[i]).Where(own => own > 0))
        {
            members[own - 1]++;
        }

        var walk = new PlaceWalk(number, [.. _rules.Reserves.Select(reserve => reserve.Places)], members, _rules.Unused);
        for (int own = 0; _outside is not null && own < _outside.Ahead.Count; own++)
        {
            walk.Pass(own, _outside.Ahead[own]);
        }

        return groups.ConvertAll(group => walk.Take(Array.ConvertAll(group.Members, i => _reserves[i])));
    }

    private RankingStatus StatusOf(RankGroup<TApplication> group, int index, PlaceOutcome outcome) => outcome switch
    {
        PlaceOutcome.None => new RankingStatus.Eligible(),
        PlaceOutcome.Open => new RankingStatus.Placed(reserve: null, _hasPlaces),
        PlaceOutcome.Reserved => new RankingStatus.Placed(_rules.Reserves[_reserves[index] - 1].Label, _hasPlaces),
        _ when group.Blocked is { Fact: { } fact } key => new RankingStatus.Undecided(
            RankingText.Blocked(
                key.Label, fact.AsMissing(), group.Members.Where(i => !key.Read(_contestants[i]).IsKnown).Select(i => _contestants[i].Reference)),
            [fact.AsMissing()]),
        _ => new RankingStatus.Undecided(RankingText.ChainEnded, []),
    };
}
