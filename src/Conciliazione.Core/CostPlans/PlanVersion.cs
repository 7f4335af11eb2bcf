using NodaTime;

namespace Conciliazione.CostPlans;

/// <summary>One version of a project's cost plan. Italian term: versione del piano dei conti.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record PlanVersion
{
    internal PlanVersion(int number, CostPlan plan, LocalDate? proposedOn, LocalizedText reason, ValueList<StepTaken> stepsTaken, PlanDropped? dropped = null)
    {
        Number = number;
        Plan = plan;
        ProposedOn = proposedOn;
        Reason = reason;
        StepsTaken = stepsTaken;
        Dropped = dropped;
    }

    /// <summary>The number of the version, from 1.</summary>
    public int Number { get; }

    /// <summary>The plan.</summary>
    public CostPlan Plan { get; }

    /// <summary>The day on which it was handed in; <see langword="null"/> where the text does not say.</summary>
    public LocalDate? ProposedOn { get; }

    /// <summary>Why there is this version.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The steps of the replanning that were taken, in the order in which they were; none for the first version.</summary>
    public ValueList<StepTaken> StepsTaken { get; }

    /// <summary>How the change was refused or withdrawn; <see langword="null"/> where it was not.</summary>
    public PlanDropped? Dropped { get; }

    /// <summary>The number of the version.</summary>
    public override string ToString() => FormattableString.Invariant($"v{Number}");

    /// <summary>Whether a step was taken.</summary>
    internal bool Took(RuleLabel step) => StepsTaken.Any(taken => taken.Step == step);

    internal PlanVersion With(StepTaken taken) => new(Number, Plan, ProposedOn, Reason, [.. StepsTaken, taken]);

    internal PlanVersion With(PlanDropped dropped) => new(Number, Plan, ProposedOn, Reason, StepsTaken, dropped);
}
