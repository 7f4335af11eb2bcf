namespace Conciliazione.Rankings;

/// <summary>
/// Goes down a ranking and gives places, those of a reserve first. Who gets one depends on how many of each reserve are ahead and
/// not on their order, so what a tie comes to is exact: a place is sure where it is left with all the other tied ahead, and sure
/// not to be had where none is left with none of them ahead.
/// </summary>
internal sealed class PlaceWalk
{
    private readonly int[] _reserved;
    private readonly int[] _ahead;
    private readonly int _open;

    /// <param name="places">All the places.</param>
    /// <param name="quotas">The places of each reserve.</param>
    /// <param name="members">How many of each reserve are ranked.</param>
    /// <param name="unused">What becomes of reserved places that nobody takes.</param>
    public PlaceWalk(int places, ReadOnlySpan<int> quotas, ReadOnlySpan<int> members, UnusedReserve unused)
    {
        // Place 0 is for those of no reserve.
        _reserved = new int[quotas.Length + 1];
        _ahead = new int[quotas.Length + 1];
        for (int quota = 0; quota < quotas.Length; quota++)
        {
            _reserved[quota + 1] = unused == UnusedReserve.GoesToOthers ? Math.Min(quotas[quota], members[quota]) : quotas[quota];
        }

        _open = places - _reserved.Sum();
    }

    /// <summary>What those of the next group come to, by their reserve (0 for none): yes, no, or undecided.</summary>
    /// <param name="classes">The reserve of each.</param>
    public PlaceOutcome[] Take(ReadOnlySpan<int> classes)
    {
        var outcomes = new PlaceOutcome[classes.Length];
        int[] others = (int[])_ahead.Clone();
        foreach (int own in classes)
        {
            others[own]++;
        }

        for (int i = 0; i < classes.Length; i++)
        {
            int own = classes[i];
            bool best = HasPlace(_ahead, own);
            others[own]--;
            bool worst = HasPlace(others, own);
            bool reserved = others[own] < _reserved[own];
            others[own]++;
            outcomes[i] = !best ? PlaceOutcome.None
                : !worst ? PlaceOutcome.Undecided
                : reserved ? PlaceOutcome.Reserved
                : PlaceOutcome.Open;
        }

        others.CopyTo(_ahead, 0);
        return outcomes;
    }

    private bool HasPlace(int[] ahead, int own)
    {
        if (ahead[own] < _reserved[own])
        {
            return true;
        }

        long taken = 0;
        for (int kind = 0; kind < ahead.Length; kind++)
        {
            taken += Math.Max(0, ahead[kind] - _reserved[kind]);
        }

        return taken < _open;
    }
}
