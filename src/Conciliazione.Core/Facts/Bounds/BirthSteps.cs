using System.Numerics;
using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

/// <summary>
/// Bands of completed years, inverted for one day of request: the points gained or lost by a birth date on or before each limit.
/// </summary>
/// <param name="limits">
/// The last birth dates, from the latest; none after the day itself, as items that begin later do not count.
/// </param>
/// <param name="more">The points added by a birth date on or before each limit.</param>
/// <param name="maximum">The maximum points for one item.</param>
internal readonly ref struct BirthSteps(ReadOnlySpan<long> limits, ReadOnlySpan<long> more, long maximum)
{
    private readonly ReadOnlySpan<long> _limits = limits;
    private readonly ReadOnlySpan<long> _more = more;

    /// <summary>The maximum points for an item whose day is unknown.</summary>
    public long Maximum { get; } = maximum;

    /// <summary>Returns the points for an item that began on the day with this key.</summary>
    public long WorthOf(long birth)
    {
        // All limits are compared, as a branch that stops early could not be predicted.
        long worth = 0;
        for (int i = 0; i < _limits.Length; i++)
        {
            worth += -(long)Unsafe.BitCast<bool, byte>(birth <= _limits[i]) & _more[i];
        }

        return worth;
    }

    /// <summary>
    /// Writes the points of each day and all days before it, many at once: the points of consecutive days are then one difference,
    /// without a loop whose length nobody can predict. Returns false, and writes nothing, if they might not fit.
    /// </summary>
    public bool TryAddUp(ReadOnlySpan<int> days, Span<int> sums)
    {
        if ((Int128)Maximum * days.Length > int.MaxValue)
        {
            return false;
        }

        int i = 0;
        for (; i <= days.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            var births = new Vector<int>(days[i..]);
            Vector<int> worth = Vector<int>.Zero;
            for (int step = 0; step < _limits.Length; step++)
            {
                worth += Vector.LessThanOrEqual(births, new Vector<int>(Clamped(_limits[step]))) & new Vector<int>((int)_more[step]);
            }

            worth.CopyTo(sums[i..]);
        }

        for (; i < days.Length; i++)
        {
            sums[i] = (int)WorthOf(days[i]);
        }

        int sum = 0;
        foreach (ref int each in sums[..days.Length])
        {
            each = sum += each;
        }

        return true;
    }

    /// <summary>A limit beyond all days is as good as the last one.</summary>
    private static int Clamped(long limit) => (int)Math.Clamp(limit, int.MinValue, int.MaxValue);
}
