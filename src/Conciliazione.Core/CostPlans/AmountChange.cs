namespace Conciliazione.CostPlans;

/// <summary>One figure before and after a replanning. Italian term: variazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record AmountChange
{
    internal AmountChange(string path, Euro? before, Euro? after)
    {
        Path = path;
        Before = before;
        After = after;
    }

    /// <summary>Which figure, as defects name it: <c>costs[A]</c>, <c>cofinancing[Totem].cash</c>, <c>total</c>.</summary>
    public string Path { get; }

    /// <summary>The figure before; <see langword="null"/> where there was none.</summary>
    public Euro? Before { get; }

    /// <summary>The figure after; <see langword="null"/> where there is none.</summary>
    public Euro? After { get; }

    /// <summary>Path, before and after, in invariant form.</summary>
    public override string ToString() => $"{Path}: {Before} > {After}";
}
