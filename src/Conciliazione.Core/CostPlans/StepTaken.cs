using NodaTime;

namespace Conciliazione.CostPlans;

/// <summary>A step of the procedure that was taken, and when. Italian term: passaggio compiuto.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record StepTaken
{
    internal StepTaken(RuleLabel step, LocalDate on)
    {
        Step = step;
        On = on;
    }

    /// <summary>The step.</summary>
    public RuleLabel Step { get; }

    /// <summary>The day on which it was taken.</summary>
    public LocalDate On { get; }

    /// <summary>The step and the day in ISO form.</summary>
    public override string ToString() => FormattableString.Invariant($"{Step} {On:uuuu-MM-dd}");
}
