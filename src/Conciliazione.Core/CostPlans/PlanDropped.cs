using NodaTime;

namespace Conciliazione.CostPlans;

/// <summary>How a change of plan came to nothing: refused at a step, or withdrawn. Italian term: rimodulazione non accolta.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record PlanDropped
{
    internal PlanDropped(RuleLabel? refusedAt, LocalDate on, LocalizedText reason)
    {
        RefusedAt = refusedAt;
        On = on;
        Reason = reason;
    }

    /// <summary>The step at which it was refused; <see langword="null"/> where the alliance withdrew it.</summary>
    public RuleLabel? RefusedAt { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The step, where there is one, and the day in ISO form.</summary>
    public override string ToString() => FormattableString.Invariant($"{RefusedAt?.Code ?? "withdrawn"} {On:uuuu-MM-dd}");
}
