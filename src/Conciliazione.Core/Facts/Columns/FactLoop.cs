namespace Conciliazione.Facts;

/// <summary>Reads one fact from many subjects, as numbers.</summary>
internal abstract class FactLoop<TSubject>
    where TSubject : notnull
{
    /// <summary>
    /// Reads the fact; subjects for which it is unknown are marked in <paramref name="unclear"/> and get zero. Does not allocate.
    /// </summary>
    public abstract void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear);
}
