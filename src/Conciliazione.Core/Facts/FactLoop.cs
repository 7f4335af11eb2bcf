namespace Conciliazione.Facts;

/// <summary>Reads one fact from many subjects, as numbers.</summary>
internal abstract class FactLoop<TSubject>
    where TSubject : notnull
{
    /// <summary>Those of whom it is not known are marked and get zero. Nothing is allocated.</summary>
    public abstract void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear);
}
