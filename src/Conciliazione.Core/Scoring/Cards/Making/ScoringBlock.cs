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
    /// <summary>The number of objects processed together: what they hold fits in the nearest cache.</summary>
    public const int Objects = 256;

    /// <summary>The number of rows of a table processed together, of which only numbers are read; as far as rows of points lie apart.</summary>
    public const int Maximum = 1_024;

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

    /// <summary>
    /// Computes points that change as a fact rises, from its column if that is kept in 32 bits, and marks the subjects for which it is unknown;
    /// otherwise returns false. Numbers are neither copied nor widened: that took a fifth of the time of ordering a table.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="changes">The changes of points, ascending; of an age at its completed years.</param>
    /// <param name="points">The span to write the points to.</param>
    /// <param name="unclear">The span to mark subjects in.</param>
    public bool TryScore(Fact<TSubject> fact, ReadOnlySpan<PointsStep> changes, Span<long> points, Span<byte> unclear)
    {
        if (!Subjects.AreRows || !Days.IsShared || !AreFew(changes)
            || !Subjects.TryReadShort(fact, unclear, out ReadOnlySpan<int> numbers, out ShortScale scale))
        {
            return false;
        }

        var steps = new ShortSteps(stackalloc (int, int)[changes.Length]);
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

        steps.Write(numbers, points);
        return true;
    }

    /// <summary>Determines whether changes are few, and the points that they come to fit in 32 bits.</summary>
    private static bool AreFew(ReadOnlySpan<PointsStep> changes)
    {
        long points = 0;
        bool fit = changes.Length <= MaximumChanges;
        for (int i = 0; fit && i < changes.Length; i++)
        {
            points += changes[i].More;
            fit = points == (int)points && changes[i].More == (int)changes[i].More;
        }

        return fit;
    }

    private Span<long> FactsOf(int column) => RowOf(Plan.Rows + column);

    private Span<byte> UnclearOf(int column) => _marks.Slice(column * Maximum, Subjects.Count);
}
