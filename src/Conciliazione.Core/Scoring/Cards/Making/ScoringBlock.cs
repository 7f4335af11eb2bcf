using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// A block of consecutive subjects. Each rule processes the whole block before the next rule does, so that facts stay in cache
/// and the cost of calling a rule is paid once per block.
/// </summary>
/// <param name="subjects">The subjects.</param>
/// <param name="days">Their evaluation days.</param>
/// <param name="cohort">The bounds of the cohort if points depend on it.</param>
/// <param name="plan">The grid.</param>
/// <param name="numbers">The buffer for rows of points, and after them for the facts that several rules use.</param>
/// <param name="marks">The buffer that marks where such a fact is unknown.</param>
/// <param name="kept">The facts already read for the cards of the subjects, if cards are made.</param>
internal readonly ref struct ScoringBlock<TSubject>(
    Subjects<TSubject> subjects,
    DaysSpan days,
    CohortBounds? cohort,
    ScoringPlan<TSubject> plan,
    Span<long> numbers,
    Span<byte> marks,
    CardRows? kept = null)
    where TSubject : notnull
{
    /// <summary>The number of subjects processed together.</summary>
    public const int Maximum = 256;

    public readonly Subjects<TSubject> Subjects = subjects;
    public readonly DaysSpan Days = days;
    public readonly CohortBounds? Cohort = cohort;
    public readonly ScoringPlan<TSubject> Plan = plan;

    private readonly Span<long> _numbers = numbers;
    private readonly Span<byte> _marks = marks;
    private readonly CardRows? _kept = kept;

    /// <summary>Returns the points of a criterion.</summary>
    public Span<long> RowOf(int criterion) => _numbers.Slice(criterion * Maximum, Subjects.Count);

    /// <summary>Reads the facts that several rules use.</summary>
    public void ReadShared()
    {
        for (int column = 0; _kept is null && column < Plan.Columns.Shared; column++)
        {
            Span<byte> unclear = UnclearOf(column);
            unclear.Clear();
            Plan.Columns.Read(column, Subjects, Days, FactsOf(column), unclear);
        }
    }

    /// <summary>Reads a fact that is a single number, and marks the subjects for which it is unknown.</summary>
    public void Read(Fact<TSubject> fact, Span<long> raws, Span<byte> unclear)
    {
        int column = Plan.Columns.ColumnOf(fact);
        if (_kept is not null)
        {
            _kept.Read(column, raws, unclear);
            return;
        }

        if (column >= Plan.Columns.Shared)
        {
            Plan.Columns.Read(column, Subjects, Days, raws, unclear);
            return;
        }

        FactsOf(column).CopyTo(raws);
        ReadOnlySpan<byte> marked = UnclearOf(column);
        if (marked.ContainsAnyExcept((byte)0))
        {
            for (int i = 0; i < raws.Length; i++)
            {
                unclear[i] |= marked[i];
            }
        }
    }

    private Span<long> FactsOf(int column) => RowOf(Plan.Rows + column);

    private Span<byte> UnclearOf(int column) => _marks.Slice(column * Maximum, Subjects.Count);
}
