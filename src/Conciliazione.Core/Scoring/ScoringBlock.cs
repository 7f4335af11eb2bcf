using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// Some subjects in a row, which each rule goes through before the next does: their facts stay near the processor, and the call
/// of a rule is paid once a block.
/// </summary>
internal readonly ref struct ScoringBlock<TSubject>(
    ReadOnlySpan<TSubject> subjects, DaysSpan days, CohortBounds? cohort, ScoringPlan<TSubject> plan, Span<long> results)
    where TSubject : notnull
{
    public const int Most = 64;

    public readonly ReadOnlySpan<TSubject> Subjects = subjects;
    public readonly DaysSpan Days = days;
    public readonly CohortBounds? Cohort = cohort;
    public readonly ScoringPlan<TSubject> Plan = plan;

    /// <summary>The points of the criteria already scored, a row of <see cref="Most"/> for each.</summary>
    public readonly Span<long> Results = results;

    public Span<long> RowOf(int criterion) => Results.Slice(criterion * Most, Subjects.Length);
}
