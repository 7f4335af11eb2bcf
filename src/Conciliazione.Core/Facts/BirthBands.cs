using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

/// <summary>Bands of completed years as bands of births, on one day of request.</summary>
/// <param name="bands">The bands, and the most that one thing can count.</param>
/// <param name="within">For each band, the last birth within it; none after the day itself, as what begins later does not count.</param>
/// <param name="tooOld">For each band, the last birth too old for it.</param>
internal readonly ref struct BirthBands(ItemBands bands, ReadOnlySpan<long> within, ReadOnlySpan<long> tooOld)
{
    private readonly ReadOnlySpan<AgePoints> _bands = bands.Bands.AsSpan();
    private readonly ReadOnlySpan<long> _within = within;
    private readonly ReadOnlySpan<long> _tooOld = tooOld;

    /// <summary>The most that a thing can count whose day is not known.</summary>
    public long Most { get; } = bands.Most;

    /// <summary>What a thing counts that began on the day with this key.</summary>
    public long WorthOf(long birth)
    {
        // All are asked, as bands are disjoint and nobody can foresee where to stop.
        long worth = 0;
        for (int place = 0; place < _within.Length; place++)
        {
            int inside = Unsafe.BitCast<bool, byte>(birth <= _within[place]) & Unsafe.BitCast<bool, byte>(birth > _tooOld[place]);
            worth += -(long)inside & _bands[place].Worth;
        }

        return worth;
    }
}
