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
}
