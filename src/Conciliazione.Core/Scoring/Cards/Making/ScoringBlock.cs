using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// A block of consecutive subjects. Each rule processes the whole block before the next rule does, so that facts stay in cache
/// and the cost of calling a rule is paid once per block.
/// </summary>
internal readonly ref struct ScoringBlock<TSubject>(
    Subjects<TSubject> subjects, DaysSpan days, CohortBounds? cohort, ScoringPlan<TSubject> plan, ScoringRoom room, CardRows? kept = null)
    where TSubject : notnull
{
    public const int Maximum = ScoringRoom.Block;

    public readonly Subjects<TSubject> Subjects = subjects;
    public readonly DaysSpan Days = days;
    public readonly CohortBounds? Cohort = cohort;
    public readonly ScoringPlan<TSubject> Plan = plan;

    private readonly ScoringRoom _room = room;

    /// <summary>The facts already read for the cards of the subjects, if cards are made.</summary>
    private readonly CardRows? _kept = kept;

    /// <summary>Returns the points of a criterion.</summary>
    public Span<long> RowOf(int criterion) => _room.RowOf(criterion)[..Subjects.Count];

    /// <summary>Reads the facts that several rules use.</summary>
    public void ReadShared()
    {
        for (int column = 0; _kept is null && column < Plan.Columns.Shared; column++)
        {
            Span<byte> unclear = _room.UnclearOf(column);
            unclear.Clear();
            Plan.Columns.Read(column, Subjects, Days, _room.FactsOf(column)[..Subjects.Count], unclear);
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

        _room.FactsOf(column)[..raws.Length].CopyTo(raws);
        ReadOnlySpan<byte> marked = _room.UnclearOf(column)[..raws.Length];
        if (marked.ContainsAnyExcept((byte)0))
        {
            for (int i = 0; i < raws.Length; i++)
            {
                unclear[i] |= marked[i];
            }
        }
    }
}
