namespace Conciliazione.CostPlans;

/// <summary>One figure before and after a replanning. Italian term: variazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record AmountChange
{
    internal AmountChange(CostMeasure measure, Euro? before, Euro? after)
    {
        Measure = measure;
        Before = before;
        After = after;
    }

    /// <summary>Which figure.</summary>
    public CostMeasure Measure { get; }

    /// <summary>The figure before; <see langword="null"/> where it was left blank.</summary>
    public Euro? Before { get; }

    /// <summary>The figure after; <see langword="null"/> where it is left blank.</summary>
    public Euro? After { get; }
}
