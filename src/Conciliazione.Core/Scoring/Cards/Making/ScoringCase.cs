using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// One subject as rules read it, from itself or from the row that its card keeps: its facts, the evaluation days, the cohort, and the
/// points of the criteria already scored.
/// </summary>
internal readonly ref struct ScoringCase<TSubject>
    where TSubject : notnull
{
    public readonly EvaluationDays Days;
    public readonly CohortBounds? Cohort;
    public readonly ScoringPlan<TSubject> Plan;
    public readonly Span<ScoreSpan> Results;

    private readonly TSubject? _subject;
    private readonly CardRows? _rows;
    private readonly int _row;

    public ScoringCase(TSubject subject, EvaluationDays days, CohortBounds? cohort, ScoringPlan<TSubject> plan, Span<ScoreSpan> results)
    {
        _subject = subject;
        Days = days;
        Cohort = cohort;
        Plan = plan;
        Results = results;
    }

    public ScoringCase(CardRows rows, int row, ScoringPlan<TSubject> plan, Span<ScoreSpan> results)
    {
        _rows = rows;
        _row = row;
        Days = rows.DaysOf(row);
        Cohort = rows.Cohort;
        Plan = plan;
        Results = results;
    }

    /// <summary>Whether the facts are read from a row; findings are made only then.</summary>
    public bool IsRow => _rows is not null;

    /// <summary>The subject itself; only if it is not a row.</summary>
    public TSubject Subject => _subject!;

    /// <summary>Reads a fact as a single number; returns <see langword="false"/> if it is unknown.</summary>
    public bool TryRead(Fact<TSubject> fact, out long raw) => _rows is null
        ? fact.TryRead(Subject, Days, out raw)
        : _rows.TryRead(Plan.Columns.ColumnOf(fact), _row, out raw);

    public Known<ValueList<Points>> ReadMarks(Fact<TSubject>.Marks fact) => _rows is null ? fact.Read(Subject, Days)
        : fact.IsSingle ? TryRead(fact, out long mark) ? new ValueList<Points>([Points.FromHundredths(mark)]) : default(Known<ValueList<Points>>)
        : Known.Unless((ValueList<Points>?)Other(fact));

    /// <summary>Returns what the row keeps of a fact that is not a single number, or of a rule written in code.</summary>
    public object? Other(object factOrRule) => _rows!.Other(Plan.Columns.OtherOf(factOrRule), _row);
}
