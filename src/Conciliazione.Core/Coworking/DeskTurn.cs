using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>What one row came to when its turn came.</summary>
/// <param name="Row">The row.</param>
/// <param name="Ranked">Its place in the ranking; none for a renewal.</param>
internal sealed record DeskTurn(DeskRow Row, RankingEntry<DeskRequest>? Ranked)
{
    /// <summary>What it came to.</summary>
    public DeskOutcome Outcome { get; init; }

    /// <summary>What was free at most, day by day where days are named.</summary>
    public LocalizedText Free { get; init; } = LocalizedText.Same("-");

    /// <summary>How many desk-days were free at most.</summary>
    public long FreeDays { get; init; }

    /// <summary>At whom the ranking stopped before it; several where that depends on the order of those tied.</summary>
    public ValueList<string> StoppedAt { get; init; } = [];

    /// <summary>Those on its rank, itself among them.</summary>
    public ValueList<DeskTurn> Tied { get; init; } = [];
}
