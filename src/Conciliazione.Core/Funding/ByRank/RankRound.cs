using Conciliazione.Certificates;
using OneOf;
using OneOf.Types;

namespace Conciliazione.Funding;

/// <summary>
/// One pass down the ranking: the units each claim keeps, the units it gains, and the units left in each source.
/// </summary>
internal sealed class RankRound
{
    private readonly ValueList<FundingSource> _sources;
    private readonly RankPolicy _policy;
    private readonly long[] _left;
    private readonly long[] _maximum;
    private readonly bool[] _contested;

    /// <summary>
    /// Whether the ranking has ended for each source, since a claim open to it got less than it needs; <see langword="null"/> if
    /// that depends on a tie.
    /// </summary>
    private readonly bool?[] _ended;
    private readonly List<RankedLine> _lines = [];
    private IReadOnlyCollection<SourceState> _states;
    private Int128 _contestedNeeds;

    private RankRound(ValueList<FundingSource> sources, RankPolicy policy)
    {
        _sources = sources;
        _policy = policy;
        _left = [.. sources.Select(source => source.Units)];
        _maximum = [.. _left];
        _contested = new bool[_left.Length];
        _ended = [.. _left.Select(_ => (bool?)false)];
        _states = [new SourceState([.. _left])];
    }

    public IReadOnlyList<RankedLine> Lines => _lines;

    /// <summary>The units left in each source, in the order of the sources.</summary>
    public IReadOnlyList<long> Remaining => _left;

    /// <summary>
    /// The part of the units left that is undecided because of a tie: units still held by the sources open to undecided claims,
    /// up to the units that these claims need.
    /// </summary>
    public long Undecided => (long)Int128.Min(
        _contestedNeeds, Enumerable.Range(0, _left.Length).Where(s => _contested[s]).Aggregate(Int128.Zero, (sum, s) => sum + _left[s]));

    public static RankRound Run(
        ValueList<FundingSource> sources, RankPolicy policy, IEnumerable<(RankedClaim Claim, ValueList<SourceDraw> Held)> claims)
    {
        var round = new RankRound(sources, policy);
        foreach (var tied in claims
            .OrderBy(each => each.Claim.Code, StringComparer.Ordinal)
            .GroupBy(each => (Unranked: each.Claim.Rank is null, each.Claim.Rank))
            .OrderBy(same => same.Key))
        {
            round.Turn([.. tied]);
        }

        return round;
    }

    private void Turn((RankedClaim Claim, ValueList<SourceDraw> Held)[] tied)
    {
        for (int s = 0; s < _maximum.Length; s++)
        {
            // If the orders were not listed, the source holds at most what it held before.
            _maximum[s] = _states.Max(state => state.IsKnown(s) ? state[s] : _maximum[s]);
        }

        var asking = tied
            .Where(each => each.Claim.Exclusion is null && Need(each.Claim, each.Held) > 0)
            .Select(each => (each.Claim, Need: Need(each.Claim, each.Held), Open: Open(each.Claim)))
            .ToArray();
        (OneOf<long[], Unknown>[] outcomes, HashSet<SourceState> after) = RankTurn.Run(
            _policy, Array.ConvertAll(asking, each => (each.Need, each.Open)), _states, _left.Length);
        int at = 0;
        foreach ((RankedClaim claim, ValueList<SourceDraw> held) in tied)
        {
            bool asks = at < asking.Length && ReferenceEquals(asking[at].Claim, claim);
            _lines.Add(asks ? Line(claim, held, outcomes[at], asking[at].Open) : Untouched(claim, held));
            at += asks ? 1 : 0;
        }

        // Claims on the same sources that need more than these hold cannot all be met, in whatever order.
        bool same = Array.TrueForAll(asking, each => each.Open.AsSpan().SequenceEqual(asking[0].Open));
        bool? together = same ? AreShort(asking.Aggregate(Int128.Zero, (sum, each) => sum + each.Need), asking.FirstOrDefault().Open ?? []) : null;
        for (int i = 0; i < asking.Length && _policy.Shortfall != ShortfallPolicy.Skip; i++)
        {
            bool? fellShort = outcomes[i].TryPickT0(out long[] draws, out _) ? draws.Sum() < asking[i].Need : together;
            foreach (int s in asking[i].Open)
            {
                _ended[s] |= fellShort;
            }
        }

        _states = after;
    }

    /// <summary>
    /// Determines whether sources hold less than is needed; <see langword="null"/> if that depends on an earlier tie.
    /// </summary>
    private bool? AreShort(Int128 need, int[] open)
    {
        bool?[] each = [.. _states.Select(state => state.AreKnown(open) ? need > state.Sum(open) : (bool?)null).Distinct()];
        return each.Length == 1 ? each[0] : null;
    }

    private RankedLine Untouched(RankedClaim claim, ValueList<SourceDraw> held) => new(
        claim, claim.Exclusion is null ? StatusWithoutNeed(claim) : GrantStatus.Excluded, held, [], Available(Open(claim)));

    /// <summary>
    /// Returns the status of a claim that needs nothing: one for nothing at all stays in the ranking as long as the ranking goes
    /// on. The claims tied with it do not end it.
    /// </summary>
    private GrantStatus StatusWithoutNeed(RankedClaim claim)
    {
        int[] open = Open(claim);
        return claim.Due > 0 || open.Length == 0 ? GrantStatus.InFull : open.Aggregate((bool?)true, (ended, s) => ended & _ended[s]) switch
        {
            true => GrantStatus.NotFunded,
            false => GrantStatus.InFull,
            null => GrantStatus.Undecided,
        };
    }

    private RankedLine Line(RankedClaim claim, ValueList<SourceDraw> held, OneOf<long[], Unknown> outcome, int[] open)
    {
        long available = Available(open);
        if (!outcome.TryPickT0(out long[] draws, out _))
        {
            _contestedNeeds += Need(claim, held);
            foreach (int s in open)
            {
                _contested[s] |= _states.Any(state => state[s] != 0);
            }

            return new(claim, GrantStatus.Undecided, held, [], available);
        }

        for (int s = 0; s < draws.Length; s++)
        {
            _left[s] -= draws[s];
        }

        ValueList<SourceDraw> drawn = draws
            .Select((units, s) => new SourceDraw(_sources[s].Code, units))
            .Where(draw => draw.Units > 0)
            .ToValueList();
        GrantStatus status = draws.Sum() == Need(claim, held) ? GrantStatus.InFull
            : drawn.Count + held.Count > 0 ? GrantStatus.InPart
            : GrantStatus.NotFunded;
        return new(claim, status, held, drawn, available);
    }

    private static long Need(RankedClaim claim, ValueList<SourceDraw> held) => claim.Due - held.Sum(draw => draw.Units);

    private int[] Open(RankedClaim claim) => [.. Enumerable.Range(0, _left.Length).Where(s => _sources[s].IsOpenTo(claim.Tags))];

    private long Available(int[] open) => _states.Max(state => open.Sum(s => state.IsKnown(s) ? state[s] : _maximum[s]));
}
