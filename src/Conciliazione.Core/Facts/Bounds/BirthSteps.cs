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
    private const int MaximumLimits = 64;

    private static readonly ShortScale AnyDay = new(Origin: 0, Step: 1, int.MinValue, int.MaxValue - 1);

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
    /// Writes the points of all days before each, from none of them to all, many at once: the points of consecutive days are then one
    /// difference, without a loop whose length nobody can predict. Returns false, and writes nothing, if they might not fit.
    /// </summary>
    /// <param name="days">The days.</param>
    /// <param name="sums">The span to write to, one more than there are days.</param>
    public bool TryAddUp(ReadOnlySpan<int> days, Span<int> sums)
    {
        if (_limits.Length > MaximumLimits || (Int128)Maximum * days.Length > int.MaxValue)
        {
            return false;
        }

        var steps = new ShortSteps(stackalloc int[_limits.Length], stackalloc int[_limits.Length]);
        for (int i = 0; i < _limits.Length; i++)
        {
            // All of the days, but those after the limit.
            steps.AddToAll(_more[i]);
            steps.AddFrom(AnyDay, _limits[i] + 1, -_more[i]);
        }

        sums = sums[..(days.Length + 1)];
        sums.Clear();
        steps.AddTo(sums[1..], days);
        int sum = 0;
        foreach (ref int each in sums)
        {
            each = sum += each;
        }

        return true;
    }
}
