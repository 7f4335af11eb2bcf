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
    /// Writes the points of each day and all days before it, many at once: the points of consecutive days are then one difference,
    /// without a loop whose length nobody can predict. Returns false, and writes nothing, if they might not fit.
    /// </summary>
    public bool TryAddUp(ReadOnlySpan<int> days, Span<int> sums)
    {
        if (_limits.Length > MaximumLimits || (Int128)Maximum * days.Length > int.MaxValue)
        {
            return false;
        }

        var steps = new ShortSteps(stackalloc (int, int)[_limits.Length]);
        for (int i = 0; i < _limits.Length; i++)
        {
            // Days up to the limit: all of them, but those after it.
            steps.AddToAll(_more[i]);
            steps.AddFrom(AnyDay, _limits[i] + 1, -_more[i]);
        }

        steps.Write(days, sums);
        int sum = 0;
        foreach (ref int each in sums[..days.Length])
        {
            each = sum += each;
        }

        return true;
    }
}
