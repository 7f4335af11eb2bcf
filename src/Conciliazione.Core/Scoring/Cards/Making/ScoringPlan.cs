using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// A grid prepared for scoring: its criteria in evaluation order, and the criteria that minima and percentages count.
/// </summary>
internal sealed class ScoringPlan<TSubject>
    where TSubject : notnull
{
    private const int Block = ScoringBlock<TSubject>.Maximum;

    private readonly ScoringRule<TSubject>[] _criteria;
    private readonly int[] _sectionOf;
    private readonly Audience<TSubject>?[] _audiences;
    private readonly int[] _order;
    private readonly bool _orderIsDeclared;
    private readonly MinimumPlan[] _minima;
    private readonly FrozenDictionary<string, int[]> _bases;

    /// <summary>Whether only totals are asked for, and sums of all the points that rules may give fit in 32 bits.</summary>
    private readonly bool _fitsShort;

    public ScoringPlan(
        ValueList<ScoringSection<TSubject>> sections, ValueList<ScoreMinimum> minima, ScoringReferences<TSubject> references)
    {
        _criteria = [.. sections.SelectMany(section => section.Criteria)];
        _sectionOf = [.. sections.SelectMany((section, i) => section.Criteria.Select(_ => i))];
        _audiences = [.. sections.Select(section => section.Audience)];
        _order = references.Order;
        _orderIsDeclared = _order.SequenceEqual(Enumerable.Range(0, _criteria.Length));
        _bases = references.Bases.ToFrozenDictionary(StringComparer.Ordinal);
        _minima = [.. minima.Select(minimum => Ready(minimum, references))];
        Rows = _bases.Count > 0 || Array.Exists(_minima, minimum => minimum.Criteria.Count < _criteria.Length) ? _criteria.Length : 1;
        ScoringRule<TSubject>[] rules = [.. _criteria.SelectMany(criterion => criterion.Flatten())];
        Columns = new(rules, sections.Where(section => section.Audience is not null).Select(section => section.Audience!.Fact));
        Rules = rules.Length;
        _fitsShort = Rows == 1 && Array.TrueForAll(_audiences, audience => audience is null) && Bound(rules) <= int.MaxValue;
    }

    /// <summary>The number of rules, including parts.</summary>
    public int Rules { get; }

    /// <summary>The rows of points that scoring needs: one a criterion if some are looked up later, otherwise one for all.</summary>
    public int Rows { get; }

    /// <summary>The facts that the rules read.</summary>
    public FactColumns<TSubject> Columns { get; }

    /// <summary>Returns the criteria whose points are the base of a percentage.</summary>
    public ReadOnlySpan<int> BaseOf(string rule) => _bases[rule];

    /// <summary>Computes scores without reasons, block by block, and rule by rule within a block.</summary>
    /// <remarks>Buffers are rented at the start and returned at the end, so that scoring allocates nothing per subject.</remarks>
    public void Score(Subjects<TSubject> subjects, DaysSpan days, CohortBounds? cohort, Span<Score> scores)
    {
        if (_fitsShort && subjects.AreRows && subjects.Count > 0)
        {
            ScoreShort(subjects, days, cohort, scores, rows: [], points: []);
            return;
        }

        long[] numbers = ArrayPool<long>.Shared.Rent((Rows + Columns.Shared) * Block);
        byte[] marks = ArrayPool<byte>.Shared.Rent((Columns.Shared + 1) * Block);
        try
        {
            for (int start = 0; start < subjects.Count; start += Block)
            {
                int length = Math.Min(Block, subjects.Count - start);
                Score(
                    new(subjects.Slice(start, length), days.Slice(start, length), cohort, this, numbers, marks), scores.Slice(start, length));
            }
        }
        finally
        {
            ArrayPool<long>.Shared.Return(numbers);
            ArrayPool<byte>.Shared.Return(marks);
        }
    }

    /// <summary>Makes the cards of many subjects, block by block: the cards of a block share what they keep.</summary>
    public void Explain(
        IScoringGrid grid, ReadOnlySpan<TSubject> subjects, DaysSpan days, CohortBounds? cohort, Span<ScoreCard> cards)
    {
        Span<long> totals = stackalloc long[Block];
        Span<byte> unclear = stackalloc byte[Block];
        Span<byte> belows = stackalloc byte[Block];
        long[] numbers = ArrayPool<long>.Shared.Rent(Rows * Block);
        try
        {
            for (int start = 0; start < subjects.Length; start += Block)
            {
                int length = Math.Min(Block, subjects.Length - start);
                ReadOnlySpan<TSubject> some = subjects.Slice(start, length);
                CardRows rows = Columns.Keep(grid, some, days.Slice(start, length), cohort);
                Score(new(some, days.Slice(start, length), cohort, this, numbers, [], rows), totals[..length], unclear, belows);
                for (int row = 0; row < length; row++)
                {
                    cards[start + row] = new(
                        rows, row, unclear[row] == 0 ? new(ScoreSpan.Exactly(totals[row]), belows[row] == 0) : Evaluate(rows, row));
                }
            }
        }
        finally
        {
            ArrayPool<long>.Shared.Return(numbers);
        }
    }

    /// <summary>Evaluates one subject, whether or not all its facts are known.</summary>
    public Evaluation Evaluate(TSubject subject, EvaluationDays days, CohortBounds? cohort) =>
        Evaluate(new(subject, days, cohort, this, stackalloc ScoreSpan[_criteria.Length]), findings: null, minima: default);

    /// <summary>Evaluates what a card keeps; also writes findings and minima if buffers are given.</summary>
    public Evaluation Evaluate(CardRows rows, int row, FindingList? findings = null, Span<MinimumResult> minima = default) =>
        Evaluate(new(rows, row, this, stackalloc ScoreSpan[_criteria.Length]), findings, minima);

    private Evaluation Evaluate(in ScoringCase<TSubject> one, FindingList? findings, Span<MinimumResult> minima)
    {
        Span<ScoreSpan> results = one.Results;
        if (findings is null || !_orderIsDeclared)
        {
            foreach (int place in _order)
            {
                results[place] = Evaluate(one, place, findings: null);
            }
        }

        if (findings is not null)
        {
            // Findings are in the order declared, regardless of the order of evaluation.
            for (int i = 0; i < results.Length; i++)
            {
                results[i] = Evaluate(one, i, findings);
            }
        }

        ScoreSpan total = ScoreSpan.Zero;
        foreach (ScoreSpan criterion in results)
        {
            total += criterion;
        }

        bool? all = true;
        for (int i = 0; i < _minima.Length; i++)
        {
            MinimumResult result = Result(one, _minima[i]);
            all = all == false || result.IsReached == false ? false : all is null || result.IsReached is null ? null : true;
            if (!minima.IsEmpty)
            {
                minima[i] = result;
            }
        }

        return new(total, all);
    }

    private static MinimumResult Result(in ScoringCase<TSubject> one, bool? asked, MinimumPlan minimum)
    {
        ScoreSpan points = ScoreSpan.Zero;
        foreach (int criterion in minimum.Criteria)
        {
            points += one.Results[criterion];
        }

        // Subjects that reach the minimum do so whether or not it applies; if they fall short and it may not apply, the result is
        // unclear.
        bool? reached = asked == false ? true : points.Reaches(minimum.Minimum);
        return new(points, asked, asked is null && reached == false ? null : reached);
    }

    private MinimumPlan Ready(ScoreMinimum minimum, ScoringReferences<TSubject> references)
    {
        ValueList<int> criteria = minimum.Of is { } code
            ? references.Find(code)!.ToValueList()
            : Enumerable.Range(0, _criteria.Length).ToValueList();
        return new(minimum.Minimum.Hundredths, criteria, minimum.Of is null ? -1 : _sectionOf[criteria[0]]);
    }

    private MinimumResult Result(in ScoringCase<TSubject> one, MinimumPlan minimum) => Result(
        one,
        minimum.Section >= 0 && _audiences[minimum.Section] is { } audience
            ? one.TryRead(audience.Fact, out long kind) ? audience.Accepts(kind) : null
            : true,
        minimum);

    private ScoreSpan Evaluate(in ScoringCase<TSubject> one, int place, FindingList? findings)
    {
        ScoringRule<TSubject> criterion = _criteria[place];
        if (_audiences[_sectionOf[place]] is not { } audience)
        {
            return criterion.Evaluate(one, findings, depth: 0);
        }

        if (one.TryRead(audience.Fact, out long kind))
        {
            return audience.Accepts(kind) ? criterion.Evaluate(one, findings, depth: 0) : ScoreSpan.Zero;
        }

        ScoreSpan span = criterion.Evaluate(one, findings: null, depth: 0).Or(ScoreSpan.Zero);
        findings?.Add(new(
            criterion, ScoreState.Unclear, depth: 0, span, raw: 0, new ValueList<MissingFact>([audience.Fact.AsMissing()]), one.Days));
        return span;
    }

    /// <summary>Returns the most hundredths, of either sign, that any sum of points can come to; those of items are cut off one by one.</summary>
    private static Int128 Bound(IEnumerable<ScoringRule<TSubject>> rules)
    {
        Int128 sum = 0;
        foreach (ScoreSpan range in rules.Where(rule => rule.Parts.Count == 0).Select(rule => rule.RangeFor(KindAssignment.Any)))
        {
            sum += Int128.Max(Int128.Abs(range.Minimum), Int128.Abs(range.Maximum));
        }

        return sum;
    }

    /// <summary>
    /// Writes the rows of a table that reach every minimum, ascending, and their points; returns how many they are, or -1 if points might not fit in
    /// 32 bits.
    /// </summary>
    public int Reached(Subjects<TSubject> subjects, DaysSpan days, CohortBounds? cohort, Span<int> rows, Span<int> points) =>
        _fitsShort ? ScoreShort(subjects, days, cohort, scores: [], rows, points) : -1;

    /// <summary>
    /// The same for rows of a table where everything fits in 32 bits: rules add to totals, and read columns as they are kept. Writes the scores, or
    /// who reaches every minimum.
    /// </summary>
    private int ScoreShort(Subjects<TSubject> subjects, DaysSpan days, CohortBounds? cohort, Span<Score> scores, Span<int> rows, Span<int> points)
    {
        const int Together = ScoringBlock<TSubject>.MaximumShort;
        int[] numbers = ArrayPool<int>.Shared.Rent(Together);
        byte[] marks = ArrayPool<byte>.Shared.Rent(Together);
        long minimum = _minima.Select(each => each.Minimum).DefaultIfEmpty(long.MinValue).Max();
        int reached = 0;
        try
        {
            for (int start = 0; start < subjects.Count; start += Together)
            {
                int length = Math.Min(Together, subjects.Count - start);
                var block = new ScoringBlock<TSubject>(subjects.Slice(start, length), days.Slice(start, length), cohort, this, numbers: [], marks: []);
                Span<int> totals = numbers.AsSpan(0, length);
                Span<byte> unclear = marks.AsSpan(0, length);
                totals.Clear();
                unclear.Clear();
                foreach (int place in _order)
                {
                    _criteria[place].AddShort(block, totals, unclear);
                }

                if (scores.IsEmpty)
                {
                    reached = Keep(block, totals, unclear, minimum, start, rows, points, reached);
                }
                else
                {
                    Write(block, totals, unclear, minimum, scores.Slice(start, length));
                }
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(numbers);
            ArrayPool<byte>.Shared.Return(marks);
        }

        return reached;
    }

    private void Write(in ScoringBlock<TSubject> block, ReadOnlySpan<int> totals, ReadOnlySpan<byte> unclear, long minimum, Span<Score> scores)
    {
        Conciliazione.Scoring.Score.Write(totals, minimum, scores);
        for (int subject = unclear.IndexOf((byte)1); subject >= 0 && subject < unclear.Length; subject++)
        {
            if (unclear[subject] != 0)
            {
                scores[subject] = Evaluate(block.Subjects[subject], block.Days[subject], block.Cohort).ToScore();
            }
        }
    }

    /// <summary>Keeps the rows of a block that reach the minimum, after those kept so far; returns how many are kept then.</summary>
    private int Keep(
        in ScoringBlock<TSubject> block, Span<int> totals, ReadOnlySpan<byte> unclear, long minimum, int start, Span<int> rows, Span<int> points, int kept)
    {
        if (!unclear.ContainsAnyExcept((byte)0))
        {
            return Keep(totals, minimum, start, rows, points, kept);
        }

        for (int subject = 0; subject < totals.Length; subject++)
        {
            Score score = unclear[subject] == 0
                ? new(totals[subject], totals[subject] >= minimum)
                : Evaluate(block.Subjects[subject], block.Days[subject], block.Cohort).ToScore();
            if (score.IsReached)
            {
                (rows[kept], points[kept]) = (start + subject, (int)score.Hundredths);
                kept++;
            }
        }

        return kept;
    }

    // Whether one reaches the minimum is as good as random, so that a branch could not be predicted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Keep(ReadOnlySpan<int> totals, long minimum, int start, Span<int> rows, Span<int> points, int kept)
    {
        for (int i = 0; i < totals.Length; i++)
        {
            rows[kept] = start + i;
            points[kept] = totals[i];
            kept += totals[i] >= minimum ? 1 : 0;
        }

        return kept;
    }

    private void Score(in ScoringBlock<TSubject> block, Span<Score> scores)
    {
        Span<long> totals = stackalloc long[Block];
        Span<byte> unclear = stackalloc byte[Block];
        Span<byte> belows = stackalloc byte[Block];
        Score(block, totals[..scores.Length], unclear, belows);
        for (int subject = 0; subject < scores.Length; subject++)
        {
            scores[subject] = unclear[subject] == 0
                ? new(totals[subject], belows[subject] == 0)
                : Evaluate(block.Subjects[subject], block.Days[subject], block.Cohort).ToScore();
        }
    }

    /// <summary>
    /// Computes the totals of a block, marks those below a minimum, and marks those for which something is unclear, whose total is
    /// meaningless.
    /// </summary>
    private void Score(in ScoringBlock<TSubject> block, Span<long> totals, Span<byte> unclear, Span<byte> belows)
    {
        totals.Clear();
        unclear.Clear();
        belows.Clear();
        block.ReadShared();
        foreach (int place in _order)
        {
            Span<long> row = block.RowOf(Rows > 1 ? place : 0);
            if (_audiences[_sectionOf[place]] is { } audience)
            {
                ScoreFor(audience, _criteria[place], block, row, unclear);
            }
            else
            {
                _criteria[place].Score(block, row, unclear);
            }

            PointsRow.Add(totals, row);
        }

        foreach (MinimumPlan minimum in _minima)
        {
            Compare(minimum, block, totals, belows);
        }
    }

    private static void ScoreFor(
        Audience<TSubject> audience, ScoringRule<TSubject> criterion, in ScoringBlock<TSubject> block, Span<long> row, Span<byte> unclear)
    {
        Span<long> kinds = stackalloc long[Block];
        Span<byte> ofPart = stackalloc byte[Block];
        kinds = kinds[..row.Length];
        ofPart.Clear();
        block.Read(audience.Fact, kinds, unclear);
        criterion.Score(block, row, ofPart);
        audience.Restrict(kinds, ofPart, row, unclear);
    }

    private void Compare(MinimumPlan minimum, in ScoringBlock<TSubject> block, Span<long> totals, Span<byte> belows)
    {
        Span<long> points = stackalloc long[Block];
        points = points[..totals.Length];
        if (minimum.Criteria.Count == _criteria.Length)
        {
            totals.CopyTo(points);
        }
        else
        {
            points.Clear();
            foreach (int criterion in minimum.Criteria)
            {
                PointsRow.Add(points, block.RowOf(criterion));
            }
        }

        if (minimum.Section >= 0 && _audiences[minimum.Section] is { } audience)
        {
            Span<long> kinds = stackalloc long[Block];
            Span<byte> unknown = stackalloc byte[Block];
            kinds = kinds[..points.Length];
            block.Read(audience.Fact, kinds, unknown);
            for (int subject = 0; subject < points.Length; subject++)
            {
                points[subject] = audience.Accepts(kinds[subject]) ? points[subject] : long.MaxValue;
            }
        }

        for (int subject = 0; subject < points.Length; subject++)
        {
            belows[subject] |= points[subject] < minimum.Minimum ? (byte)1 : (byte)0;
        }
    }
}
