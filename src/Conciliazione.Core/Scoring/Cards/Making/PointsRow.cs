using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione.Scoring;

/// <summary>Vectorized arithmetic over the points of a block of subjects.</summary>
internal static class PointsRow
{
    /// <summary>Adds points to sums, element by element.</summary>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static void Add(Span<long> sums, ReadOnlySpan<long> more)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(sums);
        ReadOnlySpan<Vector<long>> others = MemoryMarshal.Cast<long, Vector<long>>(more)[..wide.Length];
        Vector<long> overflow = Vector<long>.Zero;
        for (int i = 0; i < wide.Length; i++)
        {
            Vector<long> sum = wide[i] + others[i];
            overflow |= (wide[i] ^ sum) & (others[i] ^ sum);
            wide[i] = sum;
        }

        if (Vector.LessThanAny(overflow, Vector<long>.Zero))
        {
            throw new OverflowException();
        }

        for (int i = wide.Length * Vector<long>.Count; i < sums.Length; i++)
        {
            sums[i] = checked(sums[i] + more[i]);
        }
    }

    /// <summary>Keeps the higher of two values, element by element.</summary>
    public static void Highest(Span<long> points, ReadOnlySpan<long> others)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        ReadOnlySpan<Vector<long>> wideOthers = MemoryMarshal.Cast<long, Vector<long>>(others)[..wide.Length];
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = Vector.Max(wide[i], wideOthers[i]);
        }

        for (int i = wide.Length * Vector<long>.Count; i < points.Length; i++)
        {
            points[i] = Math.Max(points[i], others[i]);
        }
    }

    /// <summary>Limits points to a cap.</summary>
    public static void CapAt(Span<long> points, long cap)
    {
        if (cap == long.MaxValue)
        {
            return;
        }

        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        var caps = new Vector<long>(cap);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = Vector.Min(wide[i], caps);
        }

        for (int i = wide.Length * Vector<long>.Count; i < points.Length; i++)
        {
            points[i] = Math.Min(points[i], cap);
        }
    }

    /// <summary>Adds points, up to a cap, to sums that hold them.</summary>
    public static void AddCapped(Span<int> sums, ReadOnlySpan<int> more, long cap)
    {
        Span<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(sums);
        ReadOnlySpan<Vector<int>> others = MemoryMarshal.Cast<int, Vector<int>>(more)[..wide.Length];
        int highest = (int)Math.Min(cap, int.MaxValue);
        var caps = new Vector<int>(highest);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] += Vector.Min(others[i], caps);
        }

        for (int i = wide.Length * Vector<int>.Count; i < sums.Length; i++)
        {
            sums[i] += Math.Min(more[i], highest);
        }
    }

    /// <summary>Replaces 1 with the points and leaves 0 unchanged.</summary>
    public static void Award(Span<long> answers, long points)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(answers);
        var worth = new Vector<long>(points);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = -wide[i] & worth;
        }

        for (int i = wide.Length * Vector<long>.Count; i < answers.Length; i++)
        {
            answers[i] = -answers[i] & points;
        }
    }

    /// <summary>Adds points wherever a measure is at or above a limit.</summary>
    public static void AddFrom(Span<long> points, ReadOnlySpan<long> measures, long limit, long more)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        ReadOnlySpan<Vector<long>> wideMeasures = MemoryMarshal.Cast<long, Vector<long>>(measures)[..wide.Length];
        var limits = new Vector<long>(limit);
        var worth = new Vector<long>(more);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] += Vector.GreaterThanOrEqual(wideMeasures[i], limits) & worth;
        }

        for (int i = wide.Length * Vector<long>.Count; i < points.Length; i++)
        {
            points[i] += measures[i] >= limit ? more : 0;
        }
    }

    /// <summary>Adds points wherever a measure is at or below a limit.</summary>
    public static void AddUpTo(Span<long> points, ReadOnlySpan<long> measures, long limit, long more)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        ReadOnlySpan<Vector<long>> wideMeasures = MemoryMarshal.Cast<long, Vector<long>>(measures)[..wide.Length];
        var limits = new Vector<long>(limit);
        var worth = new Vector<long>(more);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] += Vector.LessThanOrEqual(wideMeasures[i], limits) & worth;
        }

        for (int i = wide.Length * Vector<long>.Count; i < points.Length; i++)
        {
            points[i] += measures[i] <= limit ? more : 0;
        }
    }
}
