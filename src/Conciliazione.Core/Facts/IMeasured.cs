namespace Conciliazione.Facts;

/// <summary>
/// A fact whose values have an order, put on a scale of whole steps that keeps it: cents, days, years, metres. So that one
/// rule sets bounds to all of them, and so that what was read can be shown again without its subject.
/// </summary>
internal interface IMeasured
{
    public FactKind Kind { get; }

    public string Code { get; }

    public LocalizedText Title { get; }

    /// <summary>The least step that a value can have.</summary>
    public long LeastStep => long.MinValue;

    /// <summary>The step of what was read; the same, save for an age, which is read as a day of birth.</summary>
    public long StepOf(long raw, EvaluationDays days) => raw;

    /// <summary>A step as it is shown.</summary>
    public FactValue ShowStep(long step);

    /// <summary>Where a value that was read stands against bounds that hold something and have a limit.</summary>
    public FactPlace Place(long raw, EvaluationDays days, StepBounds bounds);
}
