using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// One subject as rules read it: its facts, the evaluation days, the cohort, and the points of the criteria already scored.
/// </summary>
internal readonly ref struct ScoringCase<TSubject>(
    TSubject subject, EvaluationDays days, CohortBounds? cohort, ScoringPlan<TSubject> plan, Span<ScoreSpan> results, FactChange? change)
    where TSubject : notnull
{
    public readonly TSubject Subject = subject;
    public readonly EvaluationDays Days = days;
    public readonly CohortBounds? Cohort = cohort;
    public readonly ScoringPlan<TSubject> Plan = plan;
    public readonly Span<ScoreSpan> Results = results;

    /// <summary>A value assumed for a fact, for what-if analysis.</summary>
    public readonly FactChange? Change = change;

    public bool TryRead(IMeasured<TSubject> measured, out long raw) =>
        Change is null ? measured.TryRead(Subject, Days, out raw) : IsChanged(measured.Fact, out raw) || measured.TryRead(Subject, Days, out raw);

    public bool TryRead(Fact<TSubject>.YesNo fact, out long raw) =>
        IsChanged(fact, out raw) || fact.TryRead(Subject, Days, out raw);

    public bool TryRead(Fact<TSubject>.Choice fact, out long raw) =>
        IsChanged(fact, out raw) || fact.TryRead(Subject, Days, out raw);

    public bool TryRead(Audience<TSubject> audience, out long raw) =>
        IsChanged(audience.Fact, out raw) || audience.TryRead(Subject, Days, out raw);

    public bool TryReadAges(Fact<TSubject>.DatedList fact, out ItemAges ages)
    {
        if (Change is { } other && other.Of(fact))
        {
            ages = other.Ages;
            return true;
        }

        return fact.TryReadAges(Subject, Days, out ages);
    }

    public bool TryReadMark(Fact<TSubject>.Marks fact, out long hundredths)
    {
        if (Change is { } other && other.Of(fact))
        {
            hundredths = other.Marks[0].Hundredths;
            return true;
        }

        return fact.TryReadSingle(Subject, Days, out hundredths);
    }

    public Known<ValueList<Points>> ReadMarks(Fact<TSubject>.Marks fact) =>
        Change is { } other && other.Of(fact) ? other.Marks : fact.Read(Subject, Days);

    /// <summary>Determines whether a fact is assumed to differ from its actual value, and as which number.</summary>
    private bool IsChanged(Fact<TSubject> fact, out long raw)
    {
        bool changed = Change is { } other && other.Of(fact);
        raw = changed ? Change!.Raw : 0;
        return changed;
    }
}
