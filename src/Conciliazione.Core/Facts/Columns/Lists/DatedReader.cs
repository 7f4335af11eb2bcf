using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>Reads the items of a dated list from subjects; what they amount to is the same wherever they come from.</summary>
/// <param name="Rule">The rule that determines when an item that begins on 29 February completes a year.</param>
internal abstract record DatedReader<TSubject>(MissingDayRule Rule)
    where TSubject : notnull
{
    /// <summary>The number of wholes through which the list is read.</summary>
    public virtual int Depth => 0;

    /// <summary>
    /// Reads the list of each subject; those for whom it is unknown are marked in <paramref name="unclear"/> and get an empty list.
    /// </summary>
    public abstract void Read(scoped ReadOnlySpan<TSubject> subjects, EvaluationDays days, ref DatedItems items, scoped Span<byte> unclear);
}
