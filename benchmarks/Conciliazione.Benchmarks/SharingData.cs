using System.Numerics;

namespace Conciliazione.Benchmarks;

/// <summary>Claims with made-up weights, the same at every run, for a sharing in one width of numbers.</summary>
internal sealed class SharingData
{
    private SharingData(long budget, long[] weights)
    {
        Budget = budget;
        Weights = weights;
        Order = [.. Enumerable.Range(0, weights.Length).Select(i => (long)i)];
        // What binds for some and not for others: a third has a floor, half a ceiling.
        double mean = (double)budget / weights.Length;
        Floors = [.. Order.Select(i => i % 3 == 0 ? (long)(mean * (Mixed(i, 7) % 100) / 120) : 0)];
        Ceilings = [.. Order.Select(i => i % 2 == 0 ? Floors[i] + (long)(mean * (Mixed(i, 11) % 300) / 100) : long.MaxValue)];
    }

    public long Budget { get; }

    public long[] Weights { get; }

    /// <summary>The place of each claim, which decides equal remainders.</summary>
    public long[] Order { get; }

    public long[] Floors { get; }

    public long[] Ceilings { get; }

    /// <summary>Budget times the sum of the weights fits in 64 bits, or needs 128.</summary>
    public static SharingData Of(int claims, int bits, int set = 0)
    {
        (long budget, long maximum) = bits == 64 ? (5_000_003L, 1_000_000L) : (1_000_000_000_000_003L, 1_000_000_000L);
        return new(budget, [.. Enumerable.Range(0, claims).Select(i => 1 + (long)(Mixed(i, 3 + (1_000_000 * (ulong)set)) % (ulong)maximum))]);
    }

    /// <summary>Throws unless both ways give the same shares and spend the budget.</summary>
    public void RequireSame(long[] one, long[] other)
    {
        if (!one.AsSpan().SequenceEqual(other) || one.Aggregate(BigInteger.Zero, (sum, share) => sum + share) != Budget)
        {
            throw new InvalidOperationException("The budget is shared in two ways.");
        }
    }

    private static ulong Mixed(long i, ulong salt)
    {
        ulong mixed = ((ulong)i + salt) * 0x9E37_79B9_7F4A_7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        return (mixed ^ (mixed >> 27)) >> 1;
    }
}
