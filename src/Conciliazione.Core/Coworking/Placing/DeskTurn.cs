namespace Conciliazione.Coworking;

/// <summary>Those on one rank when their turn comes, and the outcome of each.</summary>
/// <param name="rows">The rows; more than one where they are tied.</param>
/// <param name="group">The index of their group in the ranking; <see langword="null"/> for renewals.</param>
internal sealed class DeskTurn(DeskRow[] rows, int? group)
{
    /// <summary>The rows.</summary>
    public DeskRow[] Rows { get; } = rows;

    /// <summary>The index of their group in the ranking; <see langword="null"/> for renewals.</summary>
    public int? Group { get; } = group;

    /// <summary>The outcome of each row.</summary>
    public DeskOutcome[] Outcomes { get; } = new DeskOutcome[rows.Length];

    /// <summary>At whom the ranking stopped, on this rank or before; several where that depends on the order of tied candidates.</summary>
    public ValueList<string> StoppedAt { get; private set; } = [];

    /// <summary>Gives the rows their turn.</summary>
    /// <param name="walk">What is free.</param>
    /// <param name="stoppedAt">At whom the ranking stopped before them.</param>
    public void Take(DeskWalk walk, ValueList<string> stoppedAt)
    {
        var stopsAt = new bool[Rows.Length];
        walk.Take(Array.ConvertAll(Rows, row => row.Ask), Outcomes, stopsAt);
        StoppedAt = stoppedAt.Count > 0 ? stoppedAt : Rows.Where((_, i) => stopsAt[i]).Select(row => row.Reference).ToValueList();
    }

    /// <summary>Returns at whom the ranking stopped before a row; empty where that is not why it waits.</summary>
    public ValueList<string> StoppedBefore(int index) => Outcomes[index] == DeskOutcome.Stopped ? StoppedAt : [];
}
