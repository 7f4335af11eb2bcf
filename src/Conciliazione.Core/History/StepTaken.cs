using NodaTime;

namespace Conciliazione;

/// <summary>A step of the procedure that was taken, with its day. Italian term: passaggio compiuto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>Returns the step and the day in ISO form.</summary>
    public override string ToString() => FormattableString.Invariant($"{Step} {On:uuuu-MM-dd}");
}
