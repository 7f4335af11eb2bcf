namespace Conciliazione.Rankings;

/// <summary>
/// Goes down a ranking and assigns places, those of a reserve first. Whether a candidate gets one depends on the number of
/// candidates of each reserve ahead of it and not on their order, so the outcome of a tie is exact: a place is certain if one is
/// left with all the other tied candidates ahead, and certain not to be available if none is left with none of them ahead.
/// </summary>
internal sealed class PlaceWalk
{
    private readonly int[] _reserved;
    private readonly int[] _ahead;
    private readonly int[] _gathered;
    private readonly int _open;

    /// <param name="places">The total number of places.</param>
    /// <param name="quotas">The number of places of each reserve.</param>
    /// <param name="members">The number of ranked candidates of each reserve.</param>
    /// <param name="unused">What happens to reserved places that no candidate of the reserve takes.</param>
    public PlaceWalk(int places, ReadOnlySpan<int> quotas, ReadOnlySpan<long> members, UnusedReserve unused)
    {
        // Index 0 is for candidates without a reserve.
        _reserved = new int[quotas.Length + 1];
        _ahead = new int[quotas.Length + 1];
        _gathered = new int[quotas.Length + 1];
        for (int quota = 0; quota < quotas.Length; quota++)
        {
            _reserved[quota + 1] = unused == UnusedReserve.GoesToOthers ? (int)Math.Min(quotas[quota], members[quota]) : quotas[quota];
        }

        _open = places - _reserved.Sum();
    }

    /// <summary>Returns the outcomes of the candidates of the next group, given their reserves (0 for none).</summary>
    /// <param name="classes">The reserve of each candidate.</param>
    public PlaceOutcome[] Take(ReadOnlySpan<int> classes)
    {
        var outcomes = new PlaceOutcome[classes.Length];
        Gather(classes);
        for (int i = 0; i < classes.Length; i++)
        {
            outcomes[i] = OutcomeOf(classes[i]);
        }

        _gathered.CopyTo(_ahead, 0);
        return outcomes;
    }

    /// <summary>Determines whether a place depends on the order of the candidates of the next group, which stays the next.</summary>
    /// <param name="classes">The reserve of each candidate.</param>
    public bool IsOnCutOff(ReadOnlySpan<int> classes)
    {
        Gather(classes);
        for (int own = 0; own < _ahead.Length; own++)
        {
            // One to which nobody of the group belongs is undecided only where another is.
            if (OutcomeOf(own) == PlaceOutcome.Undecided)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes past candidates of a reserve (0 for none).</summary>
    public void Pass(int own, int number = 1) => _ahead[own] += number;

    /// <summary>Counts the candidates ahead together with those of the next group.</summary>
    private void Gather(ReadOnlySpan<int> classes)
    {
        _ahead.CopyTo(_gathered, 0);
        foreach (int own in classes)
        {
            _gathered[own]++;
        }
    }

    /// <summary>Returns the outcome of a candidate of the gathered group.</summary>
    private PlaceOutcome OutcomeOf(int own)
    {
        bool best = HasPlace(_ahead, own);
        _gathered[own]--;
        bool worst = HasPlace(_gathered, own);
        bool reserved = _gathered[own] < _reserved[own];
        _gathered[own]++;
        return !best ? PlaceOutcome.None
            : !worst ? PlaceOutcome.Undecided
            : reserved ? PlaceOutcome.Reserved
            : PlaceOutcome.Open;
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
