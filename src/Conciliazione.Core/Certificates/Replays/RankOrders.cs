using System.Numerics;
using OneOf;
using OneOf.Types;

namespace Conciliazione.Certificates;

/// <summary>
/// The claims at one rank, in every order among them, with unbounded numbers and layer by layer: the slow method, written
/// independently of the engine. The bounds beyond which orders are not enumerated are part of the rule (docs/decisions/0014).
/// </summary>
internal sealed class RankOrders
{
    private const int MaximumTied = 12;
    private const int MaximumSteps = 20_000;
    private const int MaximumStates = 1_000;

    private readonly CertificatePolicy.ByRank _policy;
    private readonly IReadOnlyList<(BigInteger Need, int[] Open)> _asking;
    private readonly List<BigInteger[]>[] _seen;
    private readonly bool[] _unknown;
    private readonly Dictionary<string, BigInteger?[]> _after = new(StringComparer.Ordinal);
    private int _steps;

    private RankOrders(CertificatePolicy.ByRank policy, IReadOnlyList<(BigInteger Need, int[] Open)> asking)
    {
        _policy = policy;
        _asking = asking;
        _seen = [.. asking.Select(_ => new List<BigInteger[]>())];
        _unknown = new bool[asking.Count];
    }

    /// <summary>
    /// Returns what each claim draws on each source, or that the order decides; and what each source holds afterwards,
    /// <see langword="null"/> if unknown.
    /// </summary>
    public static (IReadOnlyList<OneOf<BigInteger[], Unknown>> Draws, IReadOnlyList<BigInteger?[]> After) Of(
        CertificatePolicy.ByRank policy, IReadOnlyList<(BigInteger Need, int[] Open)> asking, IReadOnlyList<BigInteger?[]> states)
    {
        var orders = new RankOrders(policy, asking);
        if (!states.All(orders.TryEach))
        {
            orders = new(policy, asking);
            foreach (BigInteger?[] state in states)
            {
                orders.Estimate(state, orders.Concerned(state, Enumerable.Range(0, asking.Count)));
            }
        }

        return (
            [.. orders._seen.Select((seen, i) => orders._unknown[i] || seen.Count != 1 ? (OneOf<BigInteger[], Unknown>)default(Unknown) : seen[0])],
            orders._after.Count <= MaximumStates ? [.. orders._after.Values] : [Merged(orders._after.Values)]);
    }

    /// <summary>Returns the sources open to a claim that hold units, or may hold some.</summary>
    public static int[] Usable(BigInteger?[] state, int[] open) => [.. open.Where(s => state[s] is not { IsZero: true })];

    private static BigInteger?[] Set(BigInteger?[] state, int[] sources, BigInteger? units) =>
        [.. state.Select((held, s) => sources.Contains(s) ? units : held)];

    private static BigInteger?[] Merged(IReadOnlyCollection<BigInteger?[]> states) =>
        [.. states.First().Select((held, s) => states.All(state => state[s] == held) ? held : null)];

    private static BigInteger Held(BigInteger?[] state, int[] sources) =>
        sources.Aggregate(BigInteger.Zero, (sum, s) => sum + (state[s] ?? 0));

    private static bool IsKnown(BigInteger?[] state, int[] sources) => sources.All(s => state[s] is not null);

    private static string Key(IEnumerable<int> pending, BigInteger?[] state) =>
        string.Join(',', pending) + "|" + string.Join(',', state.Select(held => held?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"));

    private bool TryEach(BigInteger?[] state)
    {
        int[] first = Concerned(state, Enumerable.Range(0, _asking.Count));
        bool apart = first
            .GroupBy(i => Usable(state, _asking[i].Open)[0])
            .All(same => state[same.Key] is { } held && same.Aggregate(BigInteger.Zero, (sum, i) => sum + _asking[i].Need) <= held);
        if (apart)
        {
            Keep(first.Aggregate(state, After));
            return true;
        }

        if (first.Length > MaximumTied)
        {
            Estimate(state, first);
            return true;
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        List<(int[] Pending, BigInteger?[] State)> layer = [(first, state)];
        while (layer.Count > 0)
        {
            var next = new List<(int[] Pending, BigInteger?[] State)>();
            foreach ((int[] pending, BigInteger?[] held) in layer)
            {
                if (pending.Length == 0)
                {
                    Keep(held);
                }

                foreach (int i in pending)
                {
                    BigInteger?[] then = After(held, i);
                    int[] rest = [.. pending.Where(other => other != i)];
                    if (met.Add(Key(rest, then)))
                    {
                        next.Add((Concerned(then, rest), then));
                        _steps++;
                    }
                }

                if (_steps > MaximumSteps)
                {
                    return false;
                }
            }

            layer = next;
        }

        return true;
    }

    /// <summary>Returns the claims that the order may still affect; the others draw nothing in any order.</summary>
    private int[] Concerned(BigInteger?[] state, IEnumerable<int> candidates)
    {
        var concerned = new List<int>();
        foreach (int i in candidates)
        {
            int[] usable = Usable(state, _asking[i].Open);
            bool never = usable.Length == 0
                || (_policy.Shortfall == ShortfallPolicy.Skip && IsKnown(state, usable) && _asking[i].Need > Held(state, usable));
            if (never)
            {
                See(i, Nothing(state));
            }
            else
            {
                concerned.Add(i);
            }
        }

        return [.. concerned];
    }

    private BigInteger?[] After(BigInteger?[] state, int i)
    {
        int[] usable = Usable(state, _asking[i].Open);
        BigInteger missing = _asking[i].Need;
        BigInteger[] draws = Nothing(state);
        foreach (int s in usable.TakeWhile(_ => missing.Sign > 0))
        {
            if (state[s] is not { } held)
            {
                _unknown[i] = true;
                return Set(state, usable, null);
            }

            draws[s] = BigInteger.Min(missing, held);
            missing -= draws[s];
        }

        if (missing.IsZero)
        {
            See(i, draws);
            return [.. state.Select((held, s) => held - draws[s])];
        }

        BigInteger available = _asking[i].Need - missing;
        See(i, _policy.Shortfall == ShortfallPolicy.Part && available >= _policy.MinimumPart ? draws : Nothing(state));
        return _policy.Shortfall == ShortfallPolicy.Skip ? state : Set(state, usable, BigInteger.Zero);
    }

    private void Estimate(BigInteger?[] state, int[] pending)
    {
        if (pending.Length == 0)
        {
            Keep(state);
            return;
        }

        int[][] usable = [.. pending.Select(i => Usable(state, _asking[i].Open))];
        int[] reached = [.. usable.SelectMany(sources => sources).Distinct()];
        foreach ((int i, int[] sources) in pending.Zip(usable))
        {
            BigInteger held = Held(state, sources);
            bool never = IsKnown(state, sources) && _asking[i].Need > held
                && (_policy.Shortfall != ShortfallPolicy.Part || held < _policy.MinimumPart);
            _unknown[i] |= !never;
            if (never)
            {
                See(i, Nothing(state));
            }
        }

        bool ends = _policy.Shortfall != ShortfallPolicy.Skip
            && IsKnown(state, reached)
            && usable.All(sources => sources.SequenceEqual(usable[0]))
            && pending.Aggregate(BigInteger.Zero, (sum, i) => sum + _asking[i].Need) > Held(state, reached);
        Keep(Set(state, reached, ends ? BigInteger.Zero : null));
    }

    private void Keep(BigInteger?[] state) => _after.TryAdd(Key([], state), state);

    private void See(int i, BigInteger[] draws)
    {
        if (_seen[i].Count < 2 && !_seen[i].Exists(other => other.SequenceEqual(draws)))
        {
            _seen[i].Add(draws);
        }
    }

    private static BigInteger[] Nothing(BigInteger?[] state) => new BigInteger[state.Length];
}
