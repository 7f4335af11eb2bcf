namespace Conciliazione.CostPlans;

/// <summary>A figure before and after a change of plan. Italian term: variazione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record AmountChange
{
    internal AmountChange(string path, Euro? before, Euro? after)
    {
        Path = path;
        Before = before;
        After = after;
    }

    /// <summary>The figure, as identified in defects: <c>costs[A]</c>, <c>cofinancing[Totem].cash</c>, <c>total</c>.</summary>
    public string Path { get; }

    /// <summary>The figure before the change; <see langword="null"/> if there was none.</summary>
    public Euro? Before { get; }

    /// <summary>The figure after the change; <see langword="null"/> if there is none.</summary>
    public Euro? After { get; }

    /// <summary>Returns the path and the figures before and after, in invariant form.</summary>
    public override string ToString() => $"{Path}: {Before} > {After}";
}
