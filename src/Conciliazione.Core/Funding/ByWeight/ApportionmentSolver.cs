using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Conciliazione.Funding;

/// <summary>
/// The engine for one numeric width. Every product is at most the budget times the sum of the weights, and the caller has ensured
/// that it fits. The input is trusted.
/// </summary>
/// <typeparam name="T">The numeric type: 64-bit, 128-bit or unbounded.</typeparam>
internal static class ApportionmentSolver<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The maximum number of claims for which scratch space is allocated on the stack.</summary>
    private const int Few = 8;

    public static ApportionmentResult Solve<TWeight>(
        long budget,
        T sum,
        ReadOnlySpan<TWeight> weights,
        Span<long> shares,
        ReadOnlySpan<long> floors,
        ReadOnlySpan<long> ceilings,
        ReadOnlySpan<long> precedence,
        Span<ShareBasis> bases)
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        if (weights.Length <= Few)
        {
            Scratch few = default;
            return Solve(budget, sum, weights, shares, floors, ceilings, precedence, bases, few);
        }

        T[] rented = ArrayPool<T>.Shared.Rent(2 * weights.Length);
        try
        {
            return Solve(budget, sum, weights, shares, floors, ceilings, precedence, bases, rented);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(rented);
        }
    }

    private static ApportionmentResult Solve<TWeight>(
        long budget,
        T sum,
        ReadOnlySpan<TWeight> weights,
        Span<long> shares,
        ReadOnlySpan<long> floors,
        ReadOnlySpan<long> ceilings,
        ReadOnlySpan<long> precedence,
        Span<ShareBasis> bases,
        Span<T> scratch)
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        Span<T> remainders = scratch[..weights.Length];
        bases.Clear();
        long spare = floors.IsEmpty && ceilings.IsEmpty
            ? ShareOut(budget, sum, weights, shares, remainders, bases)
            : ShareOutWithin(budget, sum, weights, shares, floors, ceilings, remainders, bases);
        if (spare <= 0)
        {
            return new(-spare, 0);
        }

        Span<T> copy = scratch.Slice(weights.Length, weights.Length);
        remainders.CopyTo(copy);
        long undecided = RoundUp((int)spare, shares, remainders, LargestValues.KthLargest(copy, (int)spare), precedence, bases);
        return new(undecided, undecided);
    }

    /// <summary>Shares by weight, rounding down; returns the units left by rounding.</summary>
    private static long ShareOut<TWeight>(
        long budget, T sum, ReadOnlySpan<TWeight> weights, Span<long> shares, Span<T> remainders, Span<ShareBasis> bases)
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        var pool = T.CreateTruncating(budget);
        long spare = budget;
        for (int i = 0; i < weights.Length; i++)
        {
            (T share, remainders[i]) = T.DivRem(pool * T.CreateTruncating(weights[i]), sum);
            shares[i] = long.CreateTruncating(share);
            spare -= shares[i];
        }

        for (int i = 0; i < bases.Length; i++)
        {
            bases[i] = TWeight.IsZero(weights[i]) ? ShareBasis.NoWeight : ShareBasis.ByWeight;
        }

        return spare;
    }

    /// <summary>
    /// Shares by weight between floors and ceilings, rounding down; returns the units left by rounding or, as a negative number,
    /// those that the ceilings prevent from being assigned.
    /// </summary>
    private static long ShareOutWithin<TWeight>(
        long budget,
        T sum,
        ReadOnlySpan<TWeight> weights,
        Span<long> shares,
        ReadOnlySpan<long> floors,
        ReadOnlySpan<long> ceilings,
        Span<T> remainders,
        Span<ShareBasis> bases)
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        (T above, T below) = Multiple(budget, sum, weights, floors, ceilings);
        long pool = budget;
        T active = T.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            var weight = T.CreateTruncating(weights[i]);
            long floor = floors.IsEmpty ? 0 : floors[i];
            ShareBasis basis = T.IsZero(weight) ? ShareBasis.NoWeight
                : above * weight <= T.CreateTruncating(floor) * below ? ShareBasis.AtFloor
                : !ceilings.IsEmpty && ceilings[i] < budget && above * weight >= T.CreateTruncating(ceilings[i]) * below ? ShareBasis.AtCeiling
                : ShareBasis.ByWeight;
            remainders[i] = T.Zero;
            shares[i] = basis == ShareBasis.AtCeiling ? ceilings[i] : floor;
            if (basis == ShareBasis.ByWeight)
            {
                // A negative marker, since shares are never negative, until all other claims have their shares.
                shares[i] = -1;
                active += weight;
            }
            else
            {
                pool -= shares[i];
            }

            if (!bases.IsEmpty)
            {
                bases[i] = basis;
            }
        }

        if (T.IsZero(active))
        {
            return -pool;
        }

        long spare = pool;
        var rest = T.CreateTruncating(pool);
        for (int i = 0; i < weights.Length; i++)
        {
            if (shares[i] < 0)
            {
                (T share, remainders[i]) = T.DivRem(rest * T.CreateTruncating(weights[i]), active);
                shares[i] = long.CreateTruncating(share);
                spare -= shares[i];
            }
        }

        return spare;
    }

    /// <summary>
    /// Returns the multiple of the weights that spends the budget, as a fraction; one over zero if every ceiling is reached
    /// first. A single sweep over the multiples at which a claim leaves its floor or meets its ceiling tracks the units taken at
    /// bounds and the weight of the remaining claims.
    /// </summary>
    private static (T Above, T Below) Multiple<TWeight>(
        long budget, T sum, ReadOnlySpan<TWeight> weights, ReadOnlySpan<long> floors, ReadOnlySpan<long> ceilings)
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        Turn[] rented = ArrayPool<Turn>.Shared.Rent(2 * weights.Length);
        try
        {
            int count = 0;
            T active = sum;
            var rest = T.CreateTruncating(budget);
            for (int i = 0; i < weights.Length; i++)
            {
                var weight = T.CreateTruncating(weights[i]);
                var floor = T.CreateTruncating(floors.IsEmpty ? 0 : floors[i]);
                if (!T.IsZero(floor))
                {
                    rest -= floor;
                    active -= weight;
                }

                bool apart = ceilings.IsEmpty || ceilings[i] > (floors.IsEmpty ? 0 : floors[i]);
                if (T.IsZero(weight) || !apart)
                {
                    // A claim whose ceiling equals its floor never moves.
                    active -= T.IsZero(floor) ? weight : T.Zero;
                    continue;
                }

                if (!T.IsZero(floor))
                {
                    rented[count++] = new(floor, weight, meetsCeiling: false);
                }

                // A ceiling at or above the budget is never met before the budget is spent.
                if (!ceilings.IsEmpty && ceilings[i] < budget)
                {
                    rented[count++] = new(T.CreateTruncating(ceilings[i]), weight, meetsCeiling: true);
                }
            }

            Span<Turn> turns = rented.AsSpan(0, count);
            turns.Sort();
            foreach (Turn turn in turns)
            {
                if (turn.Units * active >= rest * turn.Weight)
                {
                    return T.IsZero(active) ? (turn.Units, turn.Weight) : (rest, active);
                }

                rest += turn.MeetsCeiling ? -turn.Units : turn.Units;
                active += turn.MeetsCeiling ? -turn.Weight : turn.Weight;
            }

            return T.IsZero(active) ? (T.One, T.Zero) : (rest, active);
        }
        finally
        {
            ArrayPool<Turn>.Shared.Return(rented);
        }
    }

    /// <summary>Adds one unit to each of the largest remainders; returns the number of units left undecided by a tie.</summary>
    private static int RoundUp(
        int spare, Span<long> shares, ReadOnlySpan<T> remainders, T minimum, ReadOnlySpan<long> precedence, Span<ShareBasis> bases)
    {
        int raised = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            int up = remainders[i] >= minimum ? 1 : 0;
            shares[i] += up;
            raised += up;
        }

        for (int i = 0; i < bases.Length; i++)
        {
            bases[i] = remainders[i] >= minimum ? ShareBasis.RoundedUp : bases[i];
        }

        return raised == spare ? 0 : TakeBack(raised - spare, shares, remainders, minimum, precedence, bases);
    }

    /// <summary>
    /// Takes units back, among the claims with the smallest remainder that was rounded up, from those that come last by the
    /// declared key. If the key does not distinguish them, all of them give their unit back, and the units freed beyond the
    /// excess are undecided.
    /// </summary>
    private static int TakeBack(
        int excess, Span<long> shares, ReadOnlySpan<T> remainders, T minimum, ReadOnlySpan<long> precedence, Span<ShareBasis> bases)
    {
        int equal = 0;
        foreach (T remainder in remainders)
        {
            equal += remainder == minimum ? 1 : 0;
        }

        long first = long.MinValue;
        int last = equal;
        if (!precedence.IsEmpty)
        {
            long[] keys = ArrayPool<long>.Shared.Rent(equal);
            int count = 0;
            for (int i = 0; i < remainders.Length; i++)
            {
                if (remainders[i] == minimum)
                {
                    keys[count++] = precedence[i];
                }
            }

            first = LargestValues.KthLargest(keys.AsSpan(0, count), excess);
            last = 0;
            foreach (long key in keys.AsSpan(0, count))
            {
                last += key >= first ? 1 : 0;
            }

            ArrayPool<long>.Shared.Return(keys);
        }

        int undecided = last - excess;
        for (int i = 0; i < remainders.Length; i++)
        {
            if (remainders[i] != minimum || (!precedence.IsEmpty && precedence[i] < first))
            {
                continue;
            }

            shares[i]--;
            if (!bases.IsEmpty)
            {
                bases[i] = undecided > 0 && (precedence.IsEmpty || precedence[i] == first) ? ShareBasis.Tied : ShareBasis.ByWeight;
            }
        }

        return undecided;
    }

    /// <summary>
    /// The point at which a claim leaves its floor or meets its ceiling: the multiple equal to its units over its weight.
    /// </summary>
    private readonly record struct Turn : IComparable<Turn>
    {
        public Turn(T units, T weight, bool meetsCeiling)
        {
            Units = units;
            Weight = weight;
            MeetsCeiling = meetsCeiling;
        }

        public T Units { get; }

        public T Weight { get; }

        public bool MeetsCeiling { get; }

        public static bool operator <(Turn left, Turn right) => left.CompareTo(right) < 0;

        public static bool operator >(Turn left, Turn right) => left.CompareTo(right) > 0;

        public static bool operator <=(Turn left, Turn right) => left.CompareTo(right) <= 0;

        public static bool operator >=(Turn left, Turn right) => left.CompareTo(right) >= 0;

        public int CompareTo(Turn other) => (Units * other.Weight).CompareTo(other.Units * Weight);
    }

    [InlineArray(2 * Few)]
    private struct Scratch
    {
        private T _first;
    }
}
