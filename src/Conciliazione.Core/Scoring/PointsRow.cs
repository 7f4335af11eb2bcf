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
        for (int place = 0; place < wide.Length; place++)
        {
            Vector<long> sum = wide[place] + others[place];
            overflow |= (wide[place] ^ sum) & (others[place] ^ sum);
            wide[place] = sum;
        }

        if (Vector.LessThanAny(overflow, Vector<long>.Zero))
        {
            throw new OverflowException();
        }

        for (int place = wide.Length * Vector<long>.Count; place < sums.Length; place++)
        {
            sums[place] = checked(sums[place] + more[place]);
        }
    }

    /// <summary>Keeps the higher of two values, element by element.</summary>
    public static void Highest(Span<long> points, ReadOnlySpan<long> others)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        ReadOnlySpan<Vector<long>> wideOthers = MemoryMarshal.Cast<long, Vector<long>>(others)[..wide.Length];
        for (int place = 0; place < wide.Length; place++)
        {
            wide[place] = Vector.Max(wide[place], wideOthers[place]);
        }

        for (int place = wide.Length * Vector<long>.Count; place < points.Length; place++)
        {
            points[place] = Math.Max(points[place], others[place]);
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
        for (int place = 0; place < wide.Length; place++)
        {
            wide[place] = Vector.Min(wide[place], caps);
        }

        for (int place = wide.Length * Vector<long>.Count; place < points.Length; place++)
        {
            points[place] = Math.Min(points[place], cap);
        }
    }

    /// <summary>Replaces 1 with the points and leaves 0 unchanged.</summary>
    public static void Award(Span<long> answers, long points)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(answers);
        var worth = new Vector<long>(points);
        for (int place = 0; place < wide.Length; place++)
        {
            wide[place] = -wide[place] & worth;
        }

        for (int place = wide.Length * Vector<long>.Count; place < answers.Length; place++)
        {
            answers[place] = -answers[place] & points;
        }
    }

    /// <summary>Adds points wherever a measure is at or above a limit.</summary>
    public static void AddFrom(Span<long> points, ReadOnlySpan<long> measures, long limit, long more)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        ReadOnlySpan<Vector<long>> wideMeasures = MemoryMarshal.Cast<long, Vector<long>>(measures)[..wide.Length];
        var limits = new Vector<long>(limit);
        var worth = new Vector<long>(more);
        for (int place = 0; place < wide.Length; place++)
        {
            wide[place] += Vector.GreaterThanOrEqual(wideMeasures[place], limits) & worth;
        }

        for (int place = wide.Length * Vector<long>.Count; place < points.Length; place++)
        {
            points[place] += measures[place] >= limit ? more : 0;
        }
    }

    /// <summary>Adds points wherever a measure is at or below a limit.</summary>
    public static void AddUpTo(Span<long> points, ReadOnlySpan<long> measures, long limit, long more)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(points);
        ReadOnlySpan<Vector<long>> wideMeasures = MemoryMarshal.Cast<long, Vector<long>>(measures)[..wide.Length];
        var limits = new Vector<long>(limit);
        var worth = new Vector<long>(more);
        for (int place = 0; place < wide.Length; place++)
        {
            wide[place] += Vector.LessThanOrEqual(wideMeasures[place], limits) & worth;
        }

        for (int place = wide.Length * Vector<long>.Count; place < points.Length; place++)
        {
            points[place] += measures[place] <= limit ? more : 0;
        }
    }
}
