using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

/// <summary>Bands of completed years turned round, on one day of request: what is gained or lost by a birth on or before each limit.</summary>
/// <param name="limits">The last births, from the latest; none after the day itself, as what begins later does not count.</param>
/// <param name="more">What a birth up to each limit adds.</param>
/// <param name="most">The most that one thing can count.</param>
internal readonly ref struct BirthSteps(ReadOnlySpan<long> limits, ReadOnlySpan<long> more, long most)
{
    private readonly ReadOnlySpan<long> _limits = limits;
    private readonly ReadOnlySpan<long> _more = more;

    /// <summary>The most that a thing can count whose day is not known.</summary>
    public long Most { get; } = most;

    /// <summary>What a thing counts that began on the day with this key.</summary>
    public long WorthOf(long birth)
    {
        // All limits are asked, as nobody can foresee where to stop.
        long worth = 0;
        for (int place = 0; place < _limits.Length; place++)
        {
            worth += -(long)Unsafe.BitCast<bool, byte>(birth <= _limits[place]) & _more[place];
        }

        return worth;
    }
}
