using NodaTime;

namespace Conciliazione.CostPlans;

/// <summary>A version of a project's cost plan. Italian term: versione del piano dei conti.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PlanVersion
{
    internal PlanVersion(
        int number,
        CostPlan plan,
        LocalDate? proposedOn,
        LocalizedText reason,
        Known<bool> altersObjectives,
        ValueList<StepTaken> stepsTaken,
        PlanDropped? dropped = null)
    {
        Number = number;
        Plan = plan;
        ProposedOn = proposedOn;
        Reason = reason;
        AltersObjectives = altersObjectives;
        StepsTaken = stepsTaken;
        Dropped = dropped;
    }

    /// <summary>The number of the version, from 1.</summary>
    public int Number { get; }

    /// <summary>The plan.</summary>
    public CostPlan Plan { get; }

    /// <summary>The day on which the version was submitted; <see langword="null"/> if the text does not say.</summary>
    public LocalDate? ProposedOn { get; }

    /// <summary>The reason for the version.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Whether the change alters the objectives of the project; of the first version, <c>false</c>.</summary>
    public Known<bool> AltersObjectives { get; }

    /// <summary>The replanning steps taken, in the order in which they were taken; empty for the first version.</summary>
    public ValueList<StepTaken> StepsTaken { get; }

    /// <summary>How the change was rejected or withdrawn; <see langword="null"/> if it was not.</summary>
    public PlanDropped? Dropped { get; }

    /// <summary>Returns the number of the version.</summary>
    public override string ToString() => FormattableString.Invariant($"v{Number}");

    /// <summary>Determines whether a step was taken.</summary>
    internal bool Took(RuleLabel step) => StepsTaken.Any(taken => taken.Step == step);

    internal PlanVersion With(StepTaken taken) => new(Number, Plan, ProposedOn, Reason, AltersObjectives, [.. StepsTaken, taken]);

    internal PlanVersion With(PlanDropped dropped) => new(Number, Plan, ProposedOn, Reason, AltersObjectives, StepsTaken, dropped);
}
