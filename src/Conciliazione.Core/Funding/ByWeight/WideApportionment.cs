using System.Numerics;

namespace Conciliazione.Funding;

/// <summary>
/// The method of <see cref="Apportionment"/> for weights whose common denominator is too wide: the multiple that spends the
/// budget is found in the same single sweep, and every comparison is exact. The input is trusted.
/// </summary>
internal sealed class WideApportionment
{
    private readonly long _budget;
    private readonly WideRatio[] _weights;
    private readonly long[] _floors;
    private readonly long[] _ceilings;

    private WideApportionment(long budget, WideRatio[] weights, long[] floors, long[] ceilings)
    {
        _budget = budget;
        _weights = weights;
        _floors = floors;
        _ceilings = ceilings;
    }

    public static ApportionmentResult Share(
        long budget,
        IReadOnlyList<Claim> claims,
        Span<long> shares,
        long[] floors,
        long[] ceilings,
        ReadOnlySpan<long> precedence,
        Span<ShareBasis> bases)
    {
        WideRatio[] weights = [.. claims.Select(claim => WideRatio.From(claim.Weight))];
        return new WideApportionment(budget, weights, floors, ceilings).Solve(shares, precedence, bases);
    }

    private ApportionmentResult Solve(Span<long> shares, ReadOnlySpan<long> precedence, Span<ShareBasis> bases)
    {
        Func<int, long, int> reach = Reach();
        var active = new WideSum(_weights);
        long pool = _budget;
        for (int i = 0; i < _weights.Length; i++)
        {
            bases[i] = _weights[i].Numerator.IsZero ? ShareBasis.NoWeight
                : reach(i, _floors[i]) <= 0 ? ShareBasis.AtFloor
                : _ceilings[i] < _budget && reach(i, _ceilings[i]) >= 0 ? ShareBasis.AtCeiling
                : ShareBasis.ByWeight;
            if (bases[i] == ShareBasis.ByWeight)
            {
                active.Add(i);
                continue;
            }

            shares[i] = bases[i] == ShareBasis.AtCeiling ? _ceilings[i] : _floors[i];
            pool -= shares[i];
        }

        if (active.Count == 0)
        {
            return new(pool, 0);
        }

        var parts = new List<WidePart>(active.Count);
        long spare = pool;
        for (int i = 0; i < _weights.Length; i++)
        {
            if (bases[i] == ShareBasis.ByWeight)
            {
                parts.Add(active.Part(pool, i));
                shares[i] = (long)parts[^1].Units;
                spare -= shares[i];
            }
        }

        long undecided = spare == 0 ? 0 : RoundUp((int)spare, active, parts, shares, precedence, bases);
        return new(undecided, undecided);
    }

    /// <summary>
    /// Returns the comparison of what a claim gets by weight, at the multiple that spends the budget, with a number of units.
    /// </summary>
    private Func<int, long, int> Reach()
    {
        var active = new WideSum(_weights);
        BigInteger rest = _budget;
        var turns = new List<(int Claim, long Units, bool MeetsCeiling)>();
        for (int i = 0; i < _weights.Length; i++)
        {
            rest -= _floors[i];
            if (_weights[i].Numerator.IsZero || _ceilings[i] == _floors[i])
            {
                continue;
            }

            if (_floors[i] == 0)
            {
                active.Add(i);
            }
            else
            {
                turns.Add((i, _floors[i], false));
            }

            // A ceiling at or above the budget is never met before the budget is spent.
            if (_ceilings[i] < _budget)
            {
                turns.Add((i, _ceilings[i], true));
            }
        }

        turns.Sort((one, other) => WideRatio.Compare(one.Units, _weights[other.Claim], other.Units, _weights[one.Claim]));
        foreach ((int claim, long units, bool meetsCeiling) in turns)
        {
            int order = active.Compare(rest, claim, units);
            if (order == 0)
            {
                return (i, compared) => WideRatio.Compare(units, _weights[i], compared, _weights[claim]);
            }

            if (order < 0)
            {
                break;
            }

            rest += meetsCeiling ? -units : units;
            if (meetsCeiling)
            {
                active.Remove(claim);
            }
            else
            {
                active.Add(claim);
            }
        }

        return active.Count == 0
            ? (_, _) => 1
            : (i, compared) => active.Compare(rest, i, compared);
    }

    /// <summary>
    /// Adds one unit to each of the largest remainders, equal ones by the declared key; returns the number of units left
    /// undecided by a tie.
    /// </summary>
    private static long RoundUp(
        int spare, WideSum active, List<WidePart> parts, Span<long> shares, ReadOnlySpan<long> precedence, Span<ShareBasis> bases)
    {
        parts.Sort((one, other) => active.CompareRemainders(other, one));
        WidePart last = parts[spare - 1];
        int larger = parts.FindIndex(part => active.CompareRemainders(part, last) == 0);
        int end = parts.FindLastIndex(part => active.CompareRemainders(part, last) == 0) + 1;
        foreach (WidePart part in parts[..larger])
        {
            Raise(part, shares, bases);
        }

        (long Key, WidePart Part)[] equal = new (long, WidePart)[end - larger];
        for (int at = 0; at < equal.Length; at++)
        {
            equal[at] = (precedence[parts[larger + at].Index], parts[larger + at]);
        }

        int units = spare - larger;
        Array.Sort(equal, (one, other) => one.Key.CompareTo(other.Key));
        bool tied = units < equal.Length && equal[units - 1].Key == equal[units].Key;
        long undecided = units;
        foreach ((long key, WidePart part) in equal.AsSpan(0, tied ? equal.Length : units))
        {
            if (!tied || key < equal[units].Key)
            {
                Raise(part, shares, bases);
                undecided--;
            }
            else if (key == equal[units].Key)
            {
                bases[part.Index] = ShareBasis.Tied;
            }
        }

        return undecided;
    }

    private static void Raise(WidePart part, Span<long> shares, Span<ShareBasis> bases)
    {
        shares[part.Index]++;
        bases[part.Index] = ShareBasis.RoundedUp;
    }
}
