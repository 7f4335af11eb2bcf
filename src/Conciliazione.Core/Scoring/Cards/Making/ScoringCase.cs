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

    public bool TryRead(IMeasured<TSubject> measured, out long raw) =>
        _rows is null ? measured.TryRead(Subject, Days, out raw) : TryReadRow(measured.Fact, out raw);

    public bool TryRead(Fact<TSubject>.YesNo fact, out long raw) =>
        _rows is null ? fact.TryRead(Subject, Days, out raw) : TryReadRow(fact, out raw);

    public bool TryRead(Fact<TSubject>.Choice fact, out long raw) =>
        _rows is null ? fact.TryRead(Subject, Days, out raw) : TryReadRow(fact, out raw);

    public bool TryRead(Audience<TSubject> audience, out long raw) =>
        _rows is null ? audience.TryRead(Subject, Days, out raw) : TryReadRow(audience.Fact, out raw);

    public bool TryReadMark(Fact<TSubject>.Marks fact, out long hundredths) =>
        _rows is null ? fact.TryReadSingle(Subject, Days, out hundredths) : TryReadRow(fact, out hundredths);

    public Known<ValueList<Points>> ReadMarks(Fact<TSubject>.Marks fact) => _rows is null ? fact.Read(Subject, Days)
        : fact.IsSingle ? TryReadRow(fact, out long mark) ? new ValueList<Points>([Points.FromHundredths(mark)]) : default(Known<ValueList<Points>>)
        : Known.Unless((ValueList<Points>?)Other(fact));

    /// <summary>Returns what the row keeps of a fact that is not a single number, or of a rule written in code.</summary>
    public object? Other(object factOrRule) => _rows!.Other(Plan.Columns.OtherOf(factOrRule), _row);

    private bool TryReadRow(Fact<TSubject> fact, out long raw) => _rows!.TryRead(Plan.Columns.ColumnOf(fact), _row, out raw);
}
