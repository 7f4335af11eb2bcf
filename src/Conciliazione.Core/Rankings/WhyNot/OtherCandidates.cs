namespace Conciliazione.Rankings;

/// <summary>
/// The candidates of a ranking other than one, put in order once: what becomes of that one under a change depends only on those
/// that tie with it, and on how many of each reserve are ahead.
/// </summary>
internal sealed class OtherCandidates<TApplication>
    where TApplication : notnull
{
    private readonly Ranking<TApplication> _ranking;
    private readonly Contestant<TApplication>[] _ranked;
    private readonly Standing[] _standings;

    /// <summary>For each reserve, and none at index 0, the number of candidates before each index.</summary>
    private readonly int[][] _before;

    /// <param name="ranking">The ranking.</param>
    /// <param name="others">The others, in the ordinal order of their references.</param>
    public OtherCandidates(Ranking<TApplication> ranking, Contestant<TApplication>[] others)
    {
        _ranking = ranking;
        (_ranked, _standings) = Ranked(others);
        _before = [.. Enumerable.Range(0, ranking.Rules.Reserves.Count + 1).Select(Before)];
    }

    /// <summary>Returns the situation of the one, as it would be with the given facts and points.</summary>
    public RankingSituation Place(Contestant<TApplication> own)
    {
        (_, int? position, RankingStatus status) = Tied(own).First(row => ReferenceEquals(row.Contestant, own));
        return new(position, status, own.Card.Total);
    }

    /// <summary>Returns the position and status of the one and of those that would tie with it by category and points.</summary>
    public IEnumerable<(Contestant<TApplication> Contestant, int? Position, RankingStatus Status)> Tied(Contestant<TApplication> own)
    {
        if (Ranked([own]).Standings is not [Standing standing])
        {
            return RankedOrder<TApplication>.Of(_ranking.Rules, [own], _ranking.Places).Situations();
        }

        int from = FirstNotBefore(standing, orEqual: false);
        int to = FirstNotBefore(standing, orEqual: true);
        Contestant<TApplication>[] tied =
            [.. _ranked[from..to].Append(own).OrderBy(each => each.Reference, StringComparer.Ordinal)];
        return RankedOrder<TApplication>.Of(_ranking.Rules, tied, _ranking.Places, new(
            [.. _before.Select(counts => counts[from])],
            [.. _before.Skip(1).Select(counts => counts[^1] - counts[to] + counts[from])])).Situations();
    }

    /// <summary>Returns the contestants that are ranked, by category and points alone, and what ranks each.</summary>
    private (Contestant<TApplication>[] Contestants, Standing[] Standings) Ranked(Contestant<TApplication>[] contestants)
    {
        var entrants = new Entrants<TApplication>(_ranking.Rules, contestants);
        try
        {
            int[] order = new int[contestants.Length];
            order = order[..entrants.Ranked(order)];
            var standings = new Standing[order.Length];
            for (int i = 0; i < order.Length; i++)
            {
                standings[i] = new(entrants.CategoryOf(order[i]), entrants.PointsOf(order[i]), entrants.Reserves[order[i]]);
            }

            int[] sorted = [.. Enumerable.Range(0, order.Length).OrderBy(i => standings[i], Comparer<Standing>.Create(Standing.Compare))];
            return (Array.ConvertAll(sorted, i => contestants[order[i]]), Array.ConvertAll(sorted, i => standings[i]));
        }
        finally
        {
            entrants.Return();
        }
    }

    /// <summary>Returns the first index whose candidate does not rank before the standing, or neither before nor with it.</summary>
    private int FirstNotBefore(Standing standing, bool orEqual)
    {
        int low = 0;
        int high = _standings.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = Standing.Compare(_standings[middle], standing);
            (low, high) = order < 0 || (orEqual && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int[] Before(int reserve)
    {
        int[] counts = new int[_standings.Length + 1];
        for (int i = 0; i < _standings.Length; i++)
        {
            counts[i + 1] = counts[i] + (_standings[i].Reserve == reserve ? 1 : 0);
        }

        return counts;
    }
}
