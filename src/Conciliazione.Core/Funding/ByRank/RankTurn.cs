using Conciliazione.Certificates;
using OneOf;
using OneOf.Types;

namespace Conciliazione.Funding;

/// <summary>
/// The turn of the claims on one rank: every order among them, from every possible state of the sources. An outcome is undecided
/// only if two orders lead to different outcomes (docs/decisions/0014).
/// </summary>
/// <remarks>
/// With more than twelve claims that could be served, or with too many steps or states, the orders are not listed and the claims
/// concerned are undecided: this may ask for a decision that is not needed, but never guesses.
/// </remarks>
internal sealed class RankTurn
{
    private const int MaximumTied = 12;
    private const int MaximumSteps = 20_000;
    private const int MaximumStates = 1_000;

    private readonly RankPolicy _policy;
    private readonly (long Need, int[] Open)[] _asking;
    private readonly long[]?[] _outcomes;
    private readonly bool[] _undecided;
    private readonly HashSet<SourceState> _after = [];
    private readonly int _sources;
    private int _steps;

    private RankTurn(RankPolicy policy, (long Need, int[] Open)[] asking, int sources)
    {
        _policy = policy;
        _asking = asking;
        _sources = sources;
        _outcomes = new long[asking.Length][];
        _undecided = new bool[asking.Length];
    }

    /// <summary>
    /// Returns the draws of each claim by source, or that they are undecided; and the possible states of the sources afterwards.
    /// </summary>
    public static (OneOf<long[], Unknown>[] Outcomes, HashSet<SourceState> After) Run(
        RankPolicy policy, (long Need, int[] Open)[] asking, IReadOnlyCollection<SourceState> states, int sources)
    {
        var turn = new RankTurn(policy, asking, sources);
        if (!states.All(turn.List))
        {
            turn = new(policy, asking, sources);
            foreach (SourceState state in states)
            {
                turn.Bound(state, turn.Pending(state, [.. Enumerable.Range(0, asking.Length)]));
            }
        }

        return (
            [.. Enumerable.Range(0, asking.Length).Select(turn.Outcome)],
            turn._after.Count > MaximumStates ? [turn.Common()] : turn._after);
    }

    /// <summary>Tries every order from one state; returns <see langword="false"/> if there are too many.</summary>
    private bool List(SourceState state)
    {
        int[] pending = Pending(state, [.. Enumerable.Range(0, _asking.Length)]);
        if (FitTogether(state, pending))
        {
            foreach (int i in pending)
            {
                state = Serve(state, i);
            }

            _after.Add(state);
            return true;
        }

        if (pending.Length > MaximumTied)
        {
            Bound(state, pending);
            return true;
        }

        var seen = new HashSet<(int, SourceState)>();
        var next = new Stack<(int[] Pending, SourceState State)>();
        next.Push((pending, state));
        while (next.TryPop(out (int[] Pending, SourceState State) step))
        {
            if (step.Pending.Length == 0)
            {
                _after.Add(step.State);
            }

            foreach (int i in step.Pending)
            {
                SourceState then = Serve(step.State, i);
                int[] rest = Array.FindAll(step.Pending, other => other != i);
                if (seen.Add((Mask(rest), then)))
                {
                    next.Push((Pending(then, rest), then));
                    if (++_steps > MaximumSteps)
                    {
                        return false;
                    }
                }
            }
        }

        return true;

        int Mask(int[] rest) => rest.Sum(i => 1 << Array.IndexOf(pending, i));
    }

    /// <summary>Returns the claims whose outcome may depend on the order; the others get nothing in any order.</summary>
    private int[] Pending(SourceState state, int[] candidates) => Array.FindAll(candidates, i =>
    {
        int[] usable = state.Usable(_asking[i].Open);
        bool concerned = usable.Length > 0
            && (_policy.Shortfall != ShortfallPolicy.Skip || !state.AreKnown(usable) || _asking[i].Need <= state.Sum(usable));
        if (!concerned)
        {
            Record(i, new long[_sources]);
        }

        return concerned;
    });

    /// <summary>
    /// Determines whether every claim is served in full by its first usable source, so that the order does not matter.
    /// </summary>
    private bool FitTogether(SourceState state, int[] pending) => pending
        .GroupBy(i => state.Usable(_asking[i].Open)[0])
        .All(same => state.IsKnown(same.Key)
            && same.Aggregate(Int128.Zero, (sum, i) => sum + _asking[i].Need) <= state[same.Key]);

    /// <summary>Serves one claim: in full, in part or not at all.</summary>
    private SourceState Serve(SourceState state, int i)
    {
        int[] usable = state.Usable(_asking[i].Open);
        long missing = _asking[i].Need;
        var draws = new long[_sources];
        foreach (int source in usable)
        {
            if (missing > 0 && !state.IsKnown(source))
            {
                _undecided[i] = true;
                return state.Hiding(usable);
            }

            draws[source] = Math.Min(missing, Math.Max(0, state[source]));
            missing -= draws[source];
        }

        if (missing == 0)
        {
            Record(i, draws);
            return state.Less(draws);
        }

        bool part = _policy.Shortfall == ShortfallPolicy.Part && _asking[i].Need - missing >= _policy.MinimumPart;
        Record(i, part ? draws : new long[_sources]);
        return _policy.Shortfall == ShortfallPolicy.Skip ? state : state.Ending(usable);
    }

    /// <summary>Determines what holds in every order, without listing the orders.</summary>
    private void Bound(SourceState state, int[] pending)
    {
        if (pending.Length == 0)
        {
            _after.Add(state);
            return;
        }

        int[][] usable = [.. pending.Select(i => state.Usable(_asking[i].Open))];
        int[] reached = [.. usable.SelectMany(sources => sources).Distinct()];
        for (int at = 0; at < pending.Length; at++)
        {
            // Sources only shrink, so a claim that does not fit now never will.
            long available = state.Sum(usable[at]);
            if (state.AreKnown(usable[at]) && _asking[pending[at]].Need > available
                && (_policy.Shortfall != ShortfallPolicy.Part || available < _policy.MinimumPart))
            {
                Record(pending[at], new long[_sources]);
            }
            else
            {
                _undecided[pending[at]] = true;
            }
        }

        // Under Stop and Part the sources end here in any order, if all claims draw on the same ones and need more than they
        // hold.
        bool ends = _policy.Shortfall != ShortfallPolicy.Skip
            && state.AreKnown(reached)
            && Array.TrueForAll(usable, sources => sources.AsSpan().SequenceEqual(usable[0]))
            && pending.Aggregate(Int128.Zero, (sum, i) => sum + _asking[i].Need) > state.Sum(reached);
        _after.Add(ends ? state.Ending(reached) : state.Hiding(reached));
    }

    private OneOf<long[], Unknown> Outcome(int i) => _undecided[i] || _outcomes[i] is not { } draws ? default(Unknown) : draws;

    private void Record(int i, long[] draws)
    {
        _undecided[i] |= _outcomes[i] is { } other && !other.AsSpan().SequenceEqual(draws);
        _outcomes[i] ??= draws;
    }

    /// <summary>Merges too many states into one: a source on which they differ is unknown.</summary>
    private SourceState Common()
    {
        SourceState first = _after.First();
        return first.Hiding([.. Enumerable.Range(0, _sources).Where(source => _after.Any(state => state[source] != first[source]))]);
    }
}
