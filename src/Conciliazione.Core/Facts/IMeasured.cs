namespace Conciliazione.Facts;

/// <summary>
/// A fact whose values have an order, put on a scale of whole steps that keeps it: cents, days, years, metres. So that one
/// rule sets bounds to all of them.
/// </summary>
internal interface IMeasured<TSubject>
    where TSubject : notnull
{
    /// <summary>The least step that a value can have.</summary>
    public long LeastStep => long.MinValue;

    /// <summary>The value as a step; not known where the fact is not.</summary>
    public bool TryMeasure(TSubject subject, EvaluationDays days, out long step);

    /// <summary>A step as it is shown.</summary>
    public FactValue ShowStep(long step);

    /// <summary>Where the value, which is known, stands against bounds that hold something and have a limit.</summary>
    public FactPlace Place(TSubject subject, EvaluationDays days, long step, StepBounds bounds);
}
