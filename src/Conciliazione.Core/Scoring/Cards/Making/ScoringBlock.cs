using Conciliazione.Facts;
using NodaTime;

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
/// <param name="marks">The buffer that marks where such a fact is unknown; if empty, facts are read for each rule anew.</param>
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

    /// <summary>The number of rows of a table processed together where points are in 32 bits.</summary>
    public const int MaximumShort = 1_024;

    /// <summary>More changes of points than these are not worth a comparison of every number with each.</summary>
    private const int MaximumChanges = 64;

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

        if (column >= Plan.Columns.Shared || _marks.IsEmpty)
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

    /// <summary>
    /// Adds points that change as a fact rises to sums, from its column if that is kept in 32 bits, and marks the subjects for which it is
    /// unknown; otherwise returns false. Nothing is copied, and nothing widened: that took most of the time of scoring a table.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="changes">The changes of points, ascending; of an age at its completed years.</param>
    /// <param name="points">The sums.</param>
    /// <param name="unclear">The span to mark subjects in.</param>
    public bool TryAdd(Fact<TSubject> fact, ReadOnlySpan<PointsStep> changes, Span<int> points, Span<byte> unclear)
    {
        if (!Days.IsShared || changes.Length > MaximumChanges
            || !Subjects.TryReadShort(fact, unclear, out ReadOnlySpan<int> numbers, out ShortScale scale))
        {
            return false;
        }

        var steps = new ShortSteps(stackalloc int[changes.Length], stackalloc int[changes.Length]);
        if (fact is Fact<TSubject>.Age age)
        {
            // Birth dates fall as ages rise: whoever is born after the last day that completes the years loses the points again.
            LocalDate day = Days[0].OfRequest;
            Fact<TSubject>.Age.MarkUnborn(day, numbers, scale, unclear);
            foreach (PointsStep change in changes)
            {
                steps.AddToAll(change.More);
                steps.AddFrom(scale, BirthLimits.LastBirth(day, (int)Math.Min(change.From, int.MaxValue), age.Rule) + 1, -change.More);
            }
        }
        else
        {
            foreach (PointsStep change in changes)
            {
                steps.AddFrom(scale, change.From, change.More);
            }
        }

        steps.AddTo(points, numbers);
        return true;
    }

    /// <summary>Returns a part of a block whose facts are read whenever they are asked for.</summary>
    public ScoringBlock<TSubject> Slice(int start, int count) =>
        new(Subjects.Slice(start, count), Days.Slice(start, count), Cohort, Plan, numbers: [], marks: []);

    private Span<long> FactsOf(int column) => RowOf(Plan.Rows + column);

    private Span<byte> UnclearOf(int column) => _marks.Slice(column * Maximum, Subjects.Count);
}
