namespace Conciliazione.Facts;

/// <summary>A fact whose values have an order, and how it is read from a subject.</summary>
internal interface IMeasured<TSubject> : IMeasured
    where TSubject : notnull
{
    /// <summary>What is read; not known where the fact is not.</summary>
    public bool TryRead(TSubject subject, EvaluationDays days, out long raw);

    /// <summary>
    /// What is read from each of many; where it is not known the subject is marked and zero is written. Nothing is allocated.
    /// </summary>
    public void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear);

    /// <summary>The value as a step; not known where the fact is not.</summary>
    public bool TryMeasure(TSubject subject, EvaluationDays days, out long step)
    {
        bool known = TryRead(subject, days, out long raw);
        step = known ? StepOf(raw, days) : 0;
        return known;
    }
}
