using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>One rule that gives points for the facts of a subject, alone or made up of others. Italian term: criterio di punteggio.</summary>
/// <typeparam name="TSubject">Whose facts it reads, such as an application or a <see cref="FactSheet"/>.</typeparam>
/// <remarks>
/// <para>Rules are made by <see cref="Award"/> and applied through a <see cref="ScoringGrid{TSubject}"/>, which refuses those
/// that contradict themselves: a rule on its own is a value that can be written down, not a rule in force.</para>
/// <para>A closed hierarchy: the nested cases are all there are, and <see cref="Match"/> takes one function for each. Equality
/// is by content, functions of the caller being compared as the framework compares delegates. Immutable, safe for any
/// thread.</para>
/// </remarks>
public abstract partial record ScoringRule<TSubject> : IScoringRule
    where TSubject : notnull
{
    private ScoringRule(RuleLabel label)
    {
        Label = Guard.Against.Null(label);
        Cited = label.HasSource ? label.Source.Cite() : "";
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>Its parts, in the order declared; none for one that reads facts.</summary>
    public virtual ValueList<ScoringRule<TSubject>> Parts => [];

    /// <summary>The facts that it reads itself, not through its parts.</summary>
    public virtual ValueList<Fact<TSubject>> Facts => [];

    /// <summary>The points that it can give, whoever the subject is.</summary>
    public PointsRange Range => new(RangeFor(KindAssignment.Any));

    /// <summary>The most points that it can give, or that its source sets no bound.</summary>
    public MostPoints Most => MostPoints.From(RangeFor(KindAssignment.Any).Most);

    string IScoringRule.Cited => Cited;

    private string Cited { get; }

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
    /// <param name="flag">For an answer that is worth points.</param>
    /// <param name="bands">For bands of a measure.</param>
    /// <param name="options">For options that are worth points.</param>
    /// <param name="perItem">For points for each thing of a list.</param>
    /// <param name="mark">For a mark given by those who judge.</param>
    /// <param name="scaled">For a measure scaled between two bounds.</param>
    /// <param name="inCohort">For a measure scaled between the lowest and the highest of the cohort.</param>
    /// <param name="percentageOf">For a percentage of other points.</param>
    /// <param name="written">For one that the caller wrote in code.</param>
    /// <param name="highestOf">For the highest of its parts.</param>
    /// <param name="sumOf">For the sum of its parts.</param>
    /// <param name="onlyFor">For one that applies to some only.</param>
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

    /// <summary>The code.</summary>
    public sealed override string ToString() => Label.Code;

    ScoreNotes IScoringRule.Describe(in ScoreFinding finding) =>
        finding.Detail is ValueList<MissingFact> ? ScoreNotes.None : Describe(finding);

    ValueList<MissingFact> IScoringRule.MissingIn(in ScoreFinding finding) =>
        finding.Detail as ValueList<MissingFact> ?? (finding.State == ScoreState.Unclear ? Lacking() : []);

    ValueList<Defect> IScoringRule.DefectsIn(in ScoreFinding finding) =>
        finding.State == ScoreState.Refused ? Refusals(finding) : [];

    /// <summary>The points that it can give to subjects of a kind.</summary>
    internal abstract ScoreSpan RangeFor(KindAssignment kind);

    /// <summary>
    /// The points of a block of subjects whose facts are known. Where a fact that matters is not, the subject is marked in
    /// <paramref name="unclear"/>, its points are meaningless, and <see cref="Evaluate"/> says what they can come to.
    /// </summary>
    internal abstract void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear);

    /// <summary>The points of one subject, whatever is known of it; with findings where a list is given.</summary>
    internal abstract ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth);

    /// <summary>What makes the rule impossible to apply, its parts and facts apart.</summary>
    internal virtual IEnumerable<Defect> OwnDefects(string path) => [];

    /// <summary>Returns the facts and parameters that explain the points of a finding whose facts were known.</summary>
    private protected abstract ScoreNotes Describe(in ScoreFinding finding);

    /// <summary>What is missing where the rule read a list of which a part is unknown; nothing where its parts say it.</summary>
    private protected virtual ValueList<MissingFact> Lacking() => [];

    /// <summary>What is wrong with the marks that the finding kept.</summary>
    private protected virtual ValueList<Defect> Refusals(in ScoreFinding finding) => [];

    /// <summary>This rule and all those below it, each before its parts.</summary>
    internal IEnumerable<ScoringRule<TSubject>> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);

    /// <summary>The finding of a rule that reads facts; the points are exact unless a fact is missing.</summary>
    private protected ScoreSpan Found(
        in ScoringCase<TSubject> one, FindingList? findings, int depth, ScoreSpan span, long raw, object? detail = null, ScoreState state = ScoreState.Scored)
    {
        findings?.Add(new(this, state, depth, span, raw, detail, one.Days));
        return span;
    }

    /// <summary>The finding where a fact is missing: whatever the rule can give.</summary>
    private protected ScoreSpan Missing(in ScoringCase<TSubject> one, FindingList? findings, int depth, Fact<TSubject> fact) => Found(
        one,
        findings,
        depth,
        RangeFor(KindAssignment.Any),
        raw: 0,
        findings is null ? null : new ValueList<MissingFact>([fact.AsMissing()]),
        ScoreState.Unclear);

    /// <summary>Puts the finding of a rule made up of others before those of its parts.</summary>
    private protected void Composed(in ScoringCase<TSubject> one, FindingList? findings, int place, int depth, ScoreSpan span, long raw = 0) =>
        findings?.Set(place, new(this, span.IsExact ? ScoreState.Scored : ScoreState.Unclear, depth, span, raw, detail: null, one.Days));

    private protected IEnumerable<Defect> EmptyDefects(string path) => Parts.Count > 0
        ? []
        : [ScoringDefects.Found(ScoringDefects.Empty, path, Label, FactValue.Of(0), FactValue.Of(1))];

    private protected static NamedValue Shown(Fact<TSubject> fact, FactValue value) => new(fact.Code, fact.Title, value, Provenance.Given);

    private protected NamedValue Parameter(string code, LocalizedText title, FactValue value) => new(code, title, value, Label.Provenance);
}
