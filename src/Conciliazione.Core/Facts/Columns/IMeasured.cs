namespace Conciliazione.Facts;

/// <summary>
/// A fact whose values have an order, put on a scale of whole steps that keeps it: cents, days, years, metres. It is a
/// <see cref="Fact{TSubject}.Measured{TValue}"/> for those who need not know the type of its values, so that one rule reads
/// all of them, and what was read can be shown again without its subject.
/// </summary>
internal interface IMeasured<TSubject>
    where TSubject : notnull
{
    /// <summary>Gets the fact itself.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>Gets the lowest step that a value can have.</summary>
    public long MinimumStep { get; }

    /// <summary>Returns the step of what was read: the same number, save for an age, which is read as a day of birth.</summary>
    public long StepOf(long raw, EvaluationDays days);

    /// <summary>Returns a step as it is shown.</summary>
    public FactValue ShowStep(long step);

    /// <summary>Determines where a value that was read stands against bounds, which hold at least one step and have a limit.</summary>
    public FactPlace Place(long raw, EvaluationDays days, StepBounds bounds);

    /// <summary>Reads one subject; <see langword="false"/> where its fact is not known.</summary>
    public bool TryRead(TSubject subject, EvaluationDays days, out long raw);

    /// <summary>
    /// Reads many subjects. Where the fact of one is not known, the subject is marked and zero is written. Nothing is allocated.
    /// </summary>
    public void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear);

    /// <summary>Reads the step of one subject; <see langword="false"/> where its fact is not known.</summary>
    public bool TryMeasure(TSubject subject, EvaluationDays days, out long step);
}
