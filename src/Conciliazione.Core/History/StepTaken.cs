using NodaTime;

namespace Conciliazione;

/// <summary>A step of the procedure that was taken, with its day. Italian term: passaggio compiuto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record StepTaken
{
    internal StepTaken(RuleLabel step, LocalDate? on)
    {
        Step = step;
        On = on;
    }

    /// <summary>The step.</summary>
    public RuleLabel Step { get; }

    /// <summary>The day on which it was taken; <see langword="null"/> if the text does not say.</summary>
    public LocalDate? On { get; }

    /// <summary>Returns the step and, if known, the day in ISO form.</summary>
    public override string ToString() => On is { } on ? FormattableString.Invariant($"{Step} {on:uuuu-MM-dd}") : Step.ToString();
}
