namespace Conciliazione.Facts;

/// <summary>Bands of completed years as bands of births, on one day of request.</summary>
/// <param name="bands">The bands, and the most that one thing can count.</param>
/// <param name="within">For each band, the last birth within it.</param>
/// <param name="tooOld">For each band, the last birth too old for it.</param>
/// <param name="today">The key of the day itself: what begins after it does not count.</param>
internal readonly ref struct BirthBands(ItemBands bands, ReadOnlySpan<long> within, ReadOnlySpan<long> tooOld, long today)
{
    private readonly ReadOnlySpan<AgePoints> _bands = bands.Bands.AsSpan();
    private readonly ReadOnlySpan<long> _within = within;
    private readonly ReadOnlySpan<long> _tooOld = tooOld;
    private readonly long _today = today;

    /// <summary>The most that a thing can count whose day is not known.</summary>
    public long Most { get; } = bands.Most;

    /// <summary>What a thing counts that began on the day with this key.</summary>
    public long WorthOf(long birth)
    {
        if (birth > _today)
        {
            return 0;
        }

        for (int place = 0; place < _within.Length; place++)
        {
            if (birth <= _within[place] && birth > _tooOld[place])
            {
                return _bands[place].Worth;
            }
        }

        return 0;
    }
}
