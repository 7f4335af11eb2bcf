namespace Conciliazione.Eligibility;

/// <summary>Specifies to whom a step of a selection, or a phase of a training, is open. Italian term: accesso al passo.</summary>
/// <remarks>The default value is <see cref="AfterEveryStep"/>.</remarks>
public enum StepAccess
{
    /// <summary>To those who passed every step before it.</summary>
    AfterEveryStep = 0,

    /// <summary>To every candidate, whatever the results of the steps before it.</summary>
    EveryCandidate = 1,
}
