using NodaTime;

namespace Conciliazione;

/// <summary>
/// The end of a change of plan that was not adopted: rejected at a step, or withdrawn. Italian term: rimodulazione non accolta.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record VersionDropped
{
    internal VersionDropped(RuleLabel? refusedAt, LocalDate on, LocalizedText reason)
    {
        RefusedAt = refusedAt;
        On = on;
        Reason = reason;
    }

    /// <summary>The step at which the change was rejected; <see langword="null"/> if the alliance withdrew it.</summary>
    public RuleLabel? RefusedAt { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The reason.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Returns the step, if any, and the day in ISO form.</summary>
    public override string ToString() => FormattableString.Invariant($"{RefusedAt?.Code ?? "withdrawn"} {On:uuuu-MM-dd}");
}
