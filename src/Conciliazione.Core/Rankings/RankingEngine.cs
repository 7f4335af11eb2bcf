using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Orders contestants and says what each comes to.</summary>
internal sealed class RankingEngine<TApplication>(RankingRules<TApplication> rules, int? places)
    where TApplication : notnull
{
    private readonly Dictionary<Contestant<TApplication>, int> _categories = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Contestant<TApplication>, int> _classes = new(ReferenceEqualityComparer.Instance);
    private readonly List<RankingEntry<TApplication>> _entries = [];

    public RankingEntry<TApplication>[] Run(IReadOnlyCollection<Contestant<TApplication>> contestants)
    {
        var ranked = new List<Contestant<TApplication>>();
        var unclear = new List<RankingEntry<TApplication>>();
        var below = new List<Contestant<TApplication>>();
        foreach (Contestant<TApplication> contestant in contestants.Where(each => each.IsCompeting))
        {
            if (contestant.Card.Score.ReachesMinima.TryGet(out bool reaches) && !reaches)
            {
                below.Add(contestant);
            }
            else if (Unclear(contestant) is { } status)
            {
                unclear.Add(new(contestant, position: null, status, Separation.Nothing));
            }
            else
            {
                ranked.Add(contestant);
            }
        }

        Rank(ranked);
        _entries.AddRange(unclear.OrderBy(entry => entry.Reference, StringComparer.Ordinal));
        _entries.AddRange(below
            .OrderByDescending(contestant => contestant.Card.Total.Least)
            .ThenBy(contestant => contestant.Candidate.Reference, StringComparer.Ordinal)
            .Select(contestant => Unranked(contestant, new RankingStatus.BelowMinimum())));
        _entries.AddRange(Gone<Standing.Excluded>(contestants, standing => new RankingStatus.Excluded(standing.Reason, standing.Source)));
        _entries.AddRange(Gone<Standing.Withdrawn>(contestants, standing => new RankingStatus.Withdrawn(standing.On)));
        return [.. _entries];
    }

    private static RankingEntry<TApplication> Unranked(Contestant<TApplication> contestant, RankingStatus status) =>
        new(contestant, position: null, status, Separation.Nothing);

    private static IEnumerable<RankingEntry<TApplication>> Gone<TStanding>(
        IEnumerable<Contestant<TApplication>> contestants, Func<TStanding, RankingStatus> status)
        where TStanding : Standing => contestants
        .Where(contestant => contestant.Candidate.Standing is TStanding)
        .OrderBy(contestant => contestant.Candidate.Reference, StringComparer.Ordinal)
        .Select(contestant => Unranked(contestant, status((TStanding)contestant.Candidate.Standing)));

    /// <summary>What is missing of a candidate's score, category or reserve; nothing where it can be ranked.</summary>
    private RankingStatus.Unclear? Unclear(Contestant<TApplication> contestant)
    {
        var missing = new List<MissingFact>();
        Score score = contestant.Card.Score;
        if (!score.Points.IsKnown || !score.ReachesMinima.IsKnown)
        {
            missing.AddRange(contestant.Card.Missing);
            missing.AddRange(contestant.Card.Findings.Where(finding => finding.State == ScoreState.Refused)
                .Select(finding => new MissingFact(finding.Label.Code, finding.Label.Title)));
        }

        int category = 0;
        if (rules.Precedence is { } precedence && !precedence.TryRead(contestant, out category))
        {
            missing.Add(precedence.Fact.AsMissing());
        }

        int reserve = 0;
        for (int place = 0; reserve == 0 && place < rules.Reserves.Count; place++)
        {
            Audience<TApplication> audience = rules.Reserves[place].Audience;
            if (!contestant.TryRead(audience, out long kind))
            {
                missing.Add(audience.Fact.AsMissing());
            }
            else if (audience.Accepts(kind))
            {
                reserve = place + 1;
            }
        }

        _categories[contestant] = category;
        _classes[contestant] = reserve;
        return missing.Count == 0 ? null : new(missing.Distinct().ToValueList(), contestant.Card.Total);
    }

    private void Rank(List<Contestant<TApplication>> ranked)
    {
        var groups = ranked
            .GroupBy(contestant => (Category: _categories[contestant], Points: contestant.Card.Total.Least))
            .OrderBy(group => group.Key.Category).ThenByDescending(group => group.Key.Points)
            .Select(group => new RankGroup<TApplication>(group.Key.Category, group.Key.Points, [.. group], nextKey: 0, below: null))
            .ToList();
        List<PlaceOutcome[]> outcomes;
        if (rules.Scope == TieScope.AllTies)
        {
            groups = groups.SelectMany(group => TieBreak.Whole(group, rules.Ties)).ToList();
            outcomes = Walk(groups);
        }
        else
        {
            // One key more for those concerned alone, until nobody's place depends on it or the chain ends.
            outcomes = Walk(groups);
            while (groups.Where((group, place) => IsOpen(group, outcomes[place])).Any())
            {
                List<PlaceOutcome[]> known = outcomes;
                groups = groups.SelectMany((group, place) => IsOpen(group, known[place]) ? TieBreak.Once(group, rules.Ties) : [group]).ToList();
                outcomes = Walk(groups);
            }
        }

        Write(groups, outcomes);
    }

    private bool IsOpen(RankGroup<TApplication> group, PlaceOutcome[] outcomes) =>
        TieBreak.CanBeParted(group, rules.Ties) && outcomes.Contains(PlaceOutcome.Undecided);

    private List<PlaceOutcome[]> Walk(List<RankGroup<TApplication>> groups)
    {
        if (places is not { } number)
        {
            return groups.ConvertAll(group => Array.ConvertAll(group.Members, _ => PlaceOutcome.Open));
        }

        int[] members = new int[rules.Reserves.Count];
        foreach (int own in groups.SelectMany(group => group.Members).Select(member => _classes[member]).Where(own => own > 0))
        {
            members[own - 1]++;
        }

        var walk = new PlaceWalk(number, [.. rules.Reserves.Select(reserve => reserve.Places)], members, rules.Unused);
        return groups.ConvertAll(group => walk.Take(Array.ConvertAll(group.Members, member => _classes[member])));
    }

    private void Write(List<RankGroup<TApplication>> groups, List<PlaceOutcome[]> outcomes)
    {
        int position = 1;
        for (int place = 0; place < groups.Count; place++)
        {
            RankGroup<TApplication> group = groups[place];
            RankGroup<TApplication>? next = place + 1 < groups.Count ? groups[place + 1] : null;
            (Contestant<TApplication> Contestant, PlaceOutcome Outcome)[] rows =
            [
                .. group.Members.Zip(outcomes[place]).OrderBy(pair => pair.First.Candidate.Reference, StringComparer.Ordinal),
            ];
            for (int row = 0; row < rows.Length; row++)
            {
                (Contestant<TApplication> contestant, PlaceOutcome outcome) = rows[row];
                _entries.Add(new(
                    contestant,
                    position,
                    StatusOf(group, contestant, outcome),
                    row + 1 < rows.Length ? new Separation.Tied() : Between(group, next, contestant)));
            }

            position += rows.Length;
        }
    }

    private RankingStatus StatusOf(RankGroup<TApplication> group, Contestant<TApplication> contestant, PlaceOutcome outcome) => outcome switch
    {
        PlaceOutcome.None => new RankingStatus.Eligible(),
        PlaceOutcome.Open => new RankingStatus.Placed(reserve: null),
        PlaceOutcome.Reserved => new RankingStatus.Placed(rules.Reserves[_classes[contestant] - 1].Label),
        _ when group.Blocked is { Fact: { } fact } key => new RankingStatus.Undecided(RankingText.Blocked(key.Label, [fact.AsMissing()]), [fact.AsMissing()]),
        _ => new RankingStatus.Undecided(RankingText.ChainEnded, []),
    };

    private Separation Between(RankGroup<TApplication> group, RankGroup<TApplication>? next, Contestant<TApplication> contestant) =>
        next is null ? Separation.Nothing
        : next.Category != group.Category ? new Separation.Category(rules.Precedence!.Label, rules.Precedence.Show(contestant))
        : next.Points != group.Points ? new Separation.More(group.Points - next.Points)
        : new Separation.Key(group.Below!.Label, group.Below.Show(contestant));
}
