namespace Conciliazione.Coworking;

/// <summary>The rows on one rank when their turn comes, and the outcome of each.</summary>
/// <param name="rows">The rows; more than one if they are tied.</param>
/// <param name="isRanked">Whether they are ranked; renewals are not.</param>
internal sealed class DeskTurn(DeskRow[] rows, bool isRanked)
{
    /// <summary>The rows.</summary>
    public DeskRow[] Rows { get; } = rows;

    /// <summary>Whether they are ranked; renewals are not.</summary>
    public bool IsRanked { get; } = isRanked;

    /// <summary>The outcome of each row.</summary>
    public DeskOutcome[] Outcomes { get; } = new DeskOutcome[rows.Length];

    /// <summary>
    /// The rows at which the ranking stopped, on this rank or before; several if that depends on the order of tied rows.
    /// </summary>
    public ValueList<string> StoppedAt { get; private set; } = [];

    /// <summary>Processes the turn of the rows.</summary>
    /// <param name="walk">The walk, which holds the free desks.</param>
    /// <param name="stoppedAt">The rows at which the ranking stopped before these.</param>
    public void Take(DeskWalk walk, ValueList<string> stoppedAt)
    {
        var stopsAt = new bool[Rows.Length];
        walk.Take(Array.ConvertAll(Rows, row => row.Ask), Outcomes, stopsAt);
        StoppedAt = stoppedAt.Count > 0 ? stoppedAt : Rows.Where((_, i) => stopsAt[i]).Select(row => row.Reference).ToValueList();
    }

    /// <summary>Returns the rows at which the ranking stopped before a row; empty if that is not why it waits.</summary>
    public ValueList<string> StoppedBefore(int index) => Outcomes[index] == DeskOutcome.Stopped ? StoppedAt : [];
}
