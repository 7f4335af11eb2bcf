using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Many applications with their days and scores, and the further data that some keys need.</summary>
internal readonly ref struct ManyApplications<TApplication>(
    Subjects<TApplication> applications, DaysSpan days, ReadOnlySpan<Score> scores, ReadOnlySpan<string> references, CohortBounds? cohort)
    where TApplication : notnull
{
    public readonly Subjects<TApplication> Applications = applications;
    public readonly DaysSpan Days = days;
    public readonly ReadOnlySpan<Score> Scores = scores;
    public readonly ReadOnlySpan<string> References = references;
    public readonly CohortBounds? Cohort = cohort;
}
