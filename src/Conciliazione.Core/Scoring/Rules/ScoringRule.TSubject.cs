using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// A rule, simple or composite, that awards points for the facts of a subject. Italian term: criterio di punteggio.
/// </summary>
/// <typeparam name="TSubject">
/// The type of the subject whose facts it reads, such as an application or a <see cref="FactSheet"/>.
/// </typeparam>
/// <remarks>
/// <para>Rules are created by <see cref="ScoringRule"/> and applied through a <see cref="ScoringGrid{TSubject}"/>, which rejects
/// contradictory ones: on its own, a rule is only a value and has no effect.</para>
/// <para>A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by content;
/// functions supplied by the caller are compared as delegates. Immutable and thread-safe.</para>
/// </remarks>
public abstract partial record ScoringRule<TSubject> : IScoringRule
    where TSubject : notnull
{
    /// <summary>The maximum number of levels of parts, the rule itself included.</summary>
    public const int MaximumNesting = Conciliazione.Nesting.MaximumDepth;

    /// <summary>The maximum number of parts on all levels, the rule itself included; one that appears twice counts twice.</summary>
    public const int MaximumParts = Conciliazione.Nesting.MaximumCount;

    private ScoringRule(RuleLabel label)
    {
        Label = Guard.Against.Null(label);
        string cited = label.HasSource ? label.Source.Cite() : "";
        Ending = LocalizedText.From(language => ScoreNotes.First + cited + ProvenanceNote.Of(label.Provenance, language));
        Nesting = Nesting.Single;
    }

    private ScoringRule(RuleLabel label, ValueList<ScoringRule<TSubject>> parts, string name)
        : this(label) => Nesting = Nesting.Around(parts.Select(part => part.Nesting), name);

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    private Nesting Nesting { get; }

    /// <summary>The parts, in the order declared; empty for one that reads facts.</summary>
    public virtual ValueList<ScoringRule<TSubject>> Parts => [];

    /// <summary>The facts it reads directly, excluding those read by its parts.</summary>
    public virtual ValueList<Fact<TSubject>> Facts => [];

    /// <summary>The points that it can award to any subject.</summary>
    public PointsRange Range => new(RangeFor(KindAssignment.Any));

    /// <summary>The maximum points that it can award, unless its source sets none.</summary>
    public MaximumPoints HighestPoints => MaximumPoints.From(RangeFor(KindAssignment.Any).Maximum);

    LocalizedText IScoringRule.Ending => Ending;

    private LocalizedText Ending { get; }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="flag">For an answer that is worth points.</param>
    /// <param name="bands">For bands of a measure.</param>
    /// <param name="options">For options that are worth points.</param>
    /// <param name="perItem">For points per item of a list.</param>
    /// <param name="mark">For a mark given by the commission.</param>
    /// <param name="scaled">For a measure scaled between two bounds.</param>
    /// <param name="inCohort">For a measure scaled between the lowest and highest values of the cohort.</param>
    /// <param name="percentageOf">For a percentage of other points.</param>
    /// <param name="written">For a rule that the caller wrote in code.</param>
    /// <param name="highestOf">For the highest of its parts.</param>
    /// <param name="sumOf">For the sum of its parts.</param>
    /// <param name="onlyFor">For a rule that applies to some subjects only.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Flag, TResult> flag,
        Func<Bands, TResult> bands,
        Func<Options, TResult> options,
        Func<PerItem, TResult> perItem,
        Func<Mark, TResult> mark,
        Func<Scaled, TResult> scaled,
        Func<InCohort, TResult> inCohort,
        Func<PercentageOf, TResult> percentageOf,
        Func<Written, TResult> written,
        Func<HighestOf, TResult> highestOf,
        Func<SumOf, TResult> sumOf,
        Func<OnlyFor, TResult> onlyFor)
    {
        Guard.Against.Null(flag);
        Guard.Against.Null(bands);
        Guard.Against.Null(options);
        Guard.Against.Null(perItem);
        Guard.Against.Null(mark);
        Guard.Against.Null(scaled);
        Guard.Against.Null(inCohort);
        Guard.Against.Null(percentageOf);
        Guard.Against.Null(written);
        Guard.Against.Null(highestOf);
        Guard.Against.Null(sumOf);
        Guard.Against.Null(onlyFor);
        return this switch
        {
            Flag x => flag(x),
            Bands x => bands(x),
            Options x => options(x),
            PerItem x => perItem(x),
            Mark x => mark(x),
            Scaled x => scaled(x),
            InCohort x => inCohort(x),
            PercentageOf x => percentageOf(x),
            Written x => written(x),
            HighestOf x => highestOf(x),
            SumOf x => sumOf(x),
            OnlyFor x => onlyFor(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the code.</summary>
    public sealed override string ToString() => Label.Code;

    ScoreNotes IScoringRule.Describe(in ScoreFinding finding) =>
        finding.Detail is ValueList<MissingFact> ? ScoreNotes.None : Describe(finding);

    string IScoringRule.Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language) =>
        finding.Detail is ValueList<MissingFact> ? ScoreNotes.First : Write(ref text, finding, language);

    ValueList<MissingFact> IScoringRule.MissingIn(in ScoreFinding finding) =>
        finding.Detail as ValueList<MissingFact> ?? (finding.State == ScoreState.Unclear ? Lacking() : []);

    ValueList<Defect> IScoringRule.DefectsIn(in ScoreFinding finding) =>
        finding.State == ScoreState.Refused ? Refusals(finding) : [];

    /// <summary>Returns the points that the rule can award to subjects of a kind.</summary>
    internal abstract ScoreSpan RangeFor(KindAssignment kind);

    /// <summary>
    /// Returns the most hundredths of a point, of either sign, that any step of computing the points can come to, whatever the
    /// facts: before caps and limits, and for all the parts together.
    /// </summary>
    /// <param name="baseOf">The same for the criteria that a percentage is of, by the code of its rule.</param>
    internal virtual BigInteger Largest(Func<string, BigInteger> baseOf)
    {
        if (Parts.Count > 0)
        {
            return Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Largest(baseOf));
        }

        ScoreSpan range = RangeFor(KindAssignment.Any);
        return BigInteger.Max(BigInteger.Abs(range.Minimum), BigInteger.Abs(range.Maximum));
    }

    /// <summary>
    /// Computes the points of a block of subjects whose facts are known. A subject for which a relevant fact is unknown is marked
    /// in <paramref name="unclear"/>; its points are meaningless, and <see cref="Evaluate"/> returns their possible range.
    /// </summary>
    internal abstract void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear);

    /// <summary>
    /// Adds the points of a block of rows of a table to sums of 32 bits, into which the points of the grid are known to fit; otherwise as
    /// <see cref="Score"/>.
    /// </summary>
    internal virtual void AddShort(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
    {
        Span<long> row = stackalloc long[ScoringBlock<TSubject>.Maximum];
        for (int start = 0; start < points.Length; start += row.Length)
        {
            int count = Math.Min(row.Length, points.Length - start);
            Score(block.Slice(start, count), row[..count], unclear.Slice(start, count));
            for (int i = 0; i < count; i++)
            {
                points[start + i] += (int)row[i];
            }
        }
    }

    /// <summary>
    /// Returns the points of one subject, whether or not all its facts are known; also adds findings if a list is given.
    /// </summary>
    internal abstract ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth);

    /// <summary>Returns the defects of the rule itself, excluding those of its parts and facts.</summary>
    internal virtual IEnumerable<Defect> OwnDefects(string path) => [];

    /// <summary>Returns the facts and parameters that explain the points of a finding whose facts were known.</summary>
    private protected abstract ScoreNotes Describe(in ScoreFinding finding);

    /// <summary>
    /// Appends the facts and parameters that explain a finding whose facts were known; returns the separator for what follows. Rules
    /// that most calls have write without making the values first.
    /// </summary>
    private protected virtual string Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language) =>
        Describe(finding).Write(ref text, language);

    /// <summary>Returns what is missing if the rule read a partially unknown list; empty if its parts report it.</summary>
    private protected virtual ValueList<MissingFact> Lacking() => [];

    /// <summary>Returns the defects of the marks kept in the finding.</summary>
    private protected virtual ValueList<Defect> Refusals(in ScoreFinding finding) => [];

    /// <summary>Returns this rule and all its descendants, each before its parts.</summary>
    internal IEnumerable<ScoringRule<TSubject>> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);

    /// <summary>Records the finding of a rule that reads facts; the points are exact unless a fact is missing.</summary>
    private protected ScoreSpan Found(
        in ScoringCase<TSubject> one, FindingList? findings, int depth, ScoreSpan span, long raw, object? detail = null, ScoreState state = ScoreState.Scored)
    {
        findings?.Add(new(this, state, depth, span, raw, detail, one.Days));
        return span;
    }

    /// <summary>Records the finding if a fact is missing: the full range of the rule.</summary>
    private protected ScoreSpan Missing(in ScoringCase<TSubject> one, FindingList? findings, int depth, Fact<TSubject> fact) => Found(
        one,
        findings,
        depth,
        RangeFor(KindAssignment.Any),
        raw: 0,
        findings is null ? null : new ValueList<MissingFact>([fact.AsMissing()]),
        ScoreState.Unclear);

    /// <summary>Places the finding of a composite rule before those of its parts.</summary>
    private protected void Composed(in ScoringCase<TSubject> one, FindingList? findings, int place, int depth, ScoreSpan span, long raw = 0) =>
        findings?.Set(place, new(this, span.IsExact ? ScoreState.Scored : ScoreState.Unclear, depth, span, raw, detail: null, one.Days));

    private protected IEnumerable<Defect> EmptyDefects(string path) => Parts.Count > 0
        ? []
        : [DefectCodes.ScoringFound(DefectCodes.ScoringEmpty, path, Label, FactValue.Of(0), FactValue.Of(1))];

    private protected static NamedValue Shown(Fact<TSubject> fact, FactValue value) => new(fact.Code, fact.Title, value, Provenance.Given);

    private protected NamedValue Parameter(string code, LocalizedText title, FactValue value) => new(code, title, value, Label.Provenance);
}
