using System.Runtime.CompilerServices;

namespace Conciliazione.Facts;

/// <summary>
/// A fact whose values have an order, mapped to a scale of whole steps that preserves it: cents, days, years, metres. It
/// represents a <see cref="Fact{TSubject}.Measured{TValue}"/> without the type of its values, so that one rule reads all of them,
/// and a value read can be shown later without its subject.
/// </summary>
internal interface IMeasured<TSubject>
    where TSubject : notnull
{
    /// <summary>Gets the fact itself.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>Gets the lowest step that a value can have.</summary>
    public long MinimumStep { get; }

    /// <summary>Returns the step of a value read: the same number, except for an age, which is read as a birth date.</summary>
    public long StepOf(long raw, EvaluationDays days);

    /// <summary>Returns a step as it is shown.</summary>
    public FactValue ShowStep(long step);

    /// <summary>
    /// Returns a step that a value would have to reach as it is shown: for an excluded edge, what it must exceed or stay below.
    /// </summary>
    public FactValue ShowBound(long step, bool isMaximum);

    /// <summary>
    /// Determines the position of a value read relative to bounds, which contain at least one step and have a limit.
    /// </summary>
    public FactPlace Place(long raw, EvaluationDays days, StepBounds bounds);

    /// <summary>Appends a step as it is shown.</summary>
    public void WriteStep(ref DefaultInterpolatedStringHandler text, long step, Language language);

    /// <summary>Appends how far a value read is from bounds that it is outside of, as <see cref="Place"/> says it.</summary>
    public void WriteGap(ref DefaultInterpolatedStringHandler text, long raw, EvaluationDays days, StepBounds bounds, Language language);

    /// <summary>Reads one subject; returns <see langword="false"/> if its fact is unknown.</summary>
    public bool TryRead(TSubject subject, EvaluationDays days, out long raw);

    /// <summary>Reads the step of one subject; returns <see langword="false"/> if its fact is unknown.</summary>
    public bool TryMeasure(TSubject subject, EvaluationDays days, out long step);
}
