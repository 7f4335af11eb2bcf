namespace Conciliazione.Funding;

/// <summary>
/// Goes down a ranking and keeps every amount that may be left, whoever of those tied came first. So an outcome is undecided
/// only where two orders of the tied give two outcomes.
/// </summary>
/// <remarks>
/// Under Skip the orders of a tie fund its maximal affordable sets. Beyond twelve tied, or very many amounts left, the sets are
/// not listed: those concerned are then undecided, which asks more than needed and never guesses.
/// </remarks>
internal sealed class RankWalk(Euro pool, ShortfallPolicy policy)
{
    private const int MostTied = 12;
    private const int MostLefts = 1_000;

    private HashSet<long> _lefts = [pool.Cents];
    private bool _ended;
    private bool _unlisted;

    [Flags]
    private enum Ends
    {
        None = 0,
        Full = 1,
        Not = 2,
        Part = 4,
    }

    /// <summary>The most that may be left.</summary>
    public Euro Most => Euro.FromCents(_lefts.Max());

    /// <summary>How those of the next rank end; amounts in cents, none negative. Who asks for nothing always gets it.</summary>
    public GrantStatus[] Take(long[] amounts)
    {
        int[] asking = Array.FindAll([.. Enumerable.Range(0, amounts.Length)], i => amounts[i] > 0);
        long[] asked = Array.ConvertAll(asking, i => amounts[i]);
        Ends[] ends = _ended ? Every(asked, Ends.Not) : _unlisted ? Every(asked, Ends.Full | Ends.Not) : Turn(asked);
        GrantStatus[] statuses = [.. amounts.Select(_ => GrantStatus.InFull)];
        for (int i = 0; i < asking.Length; i++)
        {
            statuses[asking[i]] = ends[i] switch
            {
                Ends.Full => GrantStatus.InFull,
                Ends.Not => GrantStatus.NotFunded,
                Ends.Part => GrantStatus.InPart,
                _ => GrantStatus.Undecided,
            };
        }

        return statuses;
    }

    private static Ends[] Every(long[] asked, Ends end) => Array.ConvertAll(asked, _ => end);

    private Ends[] Turn(long[] asked)
    {
        var ends = new Ends[asked.Length];
        var after = new HashSet<long>();
        foreach (long left in _lefts)
        {
            Int128 sum = asked.Aggregate(Int128.Zero, (total, amount) => total + amount);
            Ends[] here = sum <= left ? Every(asked, Ends.Full) : policy == ShortfallPolicy.Skip ? Skip(asked, left, after) : End(asked, left);
            if (sum <= left)
            {
                after.Add(left - (long)sum);
            }

            for (int i = 0; i < ends.Length; i++)
            {
                ends[i] |= here[i];
            }
        }

        _unlisted |= after.Count > MostLefts;
        _lefts = _ended || _unlisted ? _lefts : after;
        return ends;
    }

    /// <summary>Stop and Part: the money ends at this rank, whoever comes first.</summary>
    private Ends[] End(long[] asked, long left)
    {
        _ended = true;
        return Array.ConvertAll(asked, amount => (policy, asked.Length) switch
        {
            _ when left == 0 => Ends.Not,
            (ShortfallPolicy.Part, 1) => Ends.Part,
            (ShortfallPolicy.Part, _) => Ends.Full | Ends.Part | Ends.Not,
            _ when amount > left => Ends.Not,
            _ => Ends.Full | Ends.Not,
        });
    }

    private Ends[] Skip(long[] asked, long left, HashSet<long> after)
    {
        int[] fitting = Array.FindAll([.. Enumerable.Range(0, asked.Length)], i => asked[i] <= left);
        Ends[] ends = Every(asked, Ends.Not);
        if (fitting.Length > MostTied)
        {
            _unlisted = true;
            Array.ForEach(fitting, i => ends[i] = Ends.Full | Ends.Not);
            return ends;
        }

        Array.ForEach(fitting, i => ends[i] = Ends.None);
        for (int set = 0; set < 1 << fitting.Length; set++)
        {
            long[] outside = [.. fitting.Where((_, bit) => (set & (1 << bit)) == 0).Select(i => asked[i])];
            Int128 spare = left - fitting.Where((_, bit) => (set & (1 << bit)) != 0).Aggregate(Int128.Zero, (total, i) => total + asked[i]);
            if (spare < 0 || Array.Exists(outside, amount => amount <= spare))
            {
                continue;
            }

            after.Add((long)spare);
            for (int bit = 0; bit < fitting.Length; bit++)
            {
                ends[fitting[bit]] |= (set & (1 << bit)) != 0 ? Ends.Full : Ends.Not;
            }
        }

        return ends;
    }
}
