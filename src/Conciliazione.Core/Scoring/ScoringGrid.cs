using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Sections of criteria in force, in one version: they hold together and over the facts that their subject offers. Italian term: griglia di valutazione.</summary>
/// <typeparam name="TSubject">Whose facts they read.</typeparam>
/// <remarks>
/// <para>A grid that contradicts itself cannot be built, and the error names every defect: bands are disjoint and without gaps,
/// maxima sum to what is declared, minima can be reached by every kind of subject, every rule has a source, every fact is
/// offered. A published grid is never edited: a correction is a new version, and old decisions keep pointing at theirs.</para>
/// <para>Scores alone and explained scores come from the same rules. Equality is by content. Immutable, safe for any thread
/// when the caller's functions are.</para>
/// </remarks>
public sealed record ScoringGrid<TSubject> : IScoringGrid
    where TSubject : notnull
{
    /// <summary>How deep rules may be nested, a criterion being at level 1.</summary>
    public const int DeepestLevel = 16;

    /// <summary>How many rules a grid may have, parts included.</summary>
    public const int MostRules = 256;

    private ScoringGrid(
        RuleLabel label,
        int version,
        FactCatalogue<TSubject> catalogue,
        ValueList<ScoringSection<TSubject>> sections,
        MostPoints most,
        ValueList<ScoreMinimum> minima,
        ScoringReferences<TSubject> references)
    {
        Label = label;
        Version = version;
        Catalogue = catalogue;
        Sections = sections;
        Most = most;
        Minima = minima;
        Plan = new(sections, minima, references);
        CohortRules = sections.SelectMany(section => section.Criteria).SelectMany(criterion => criterion.Flatten())
            .OfType<ScoringRule<TSubject>.InCohort>().ToValueList();
        Views = sections.Select(section => new SectionView(
            section.Label,
            section.Most,
            section.Criteria.Select(criterion => criterion.Label.Code).ToValueList(),
            section.Audience?.Title)).ToValueList();
    }

    /// <summary>What the grid is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The stable code.</summary>
    public string Code => Label.Code;

    /// <summary>What it is called.</summary>
    public LocalizedText Title => Label.Title;

    /// <summary>The version of the rules; at least 1.</summary>
    public int Version { get; }

    /// <summary>The facts that the subject offers.</summary>
    public FactCatalogue<TSubject> Catalogue { get; }

    /// <summary>The sections, in the order declared.</summary>
    public ValueList<ScoringSection<TSubject>> Sections { get; }

    /// <summary>The most points that the source declares.</summary>
    public MostPoints Most { get; }

    /// <summary>The minima, all of which must be reached; may be none.</summary>
    public ValueList<ScoreMinimum> Minima { get; }

    /// <summary>Whether some points depend on all those who compete.</summary>
    public bool NeedsCohort => CohortRules.Count > 0;

    ValueList<SectionView> IScoringGrid.Views => Views;

    internal ScoringPlan<TSubject> Plan { get; }

    internal ValueList<ScoringRule<TSubject>.InCohort> CohortRules { get; }

    private ValueList<SectionView> Views { get; }

    /// <summary>A grid that the caller asserts to be right.</summary>
    /// <param name="label">What the grid is called and where it stands.</param>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that the subject offers.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="most">The most points that the source declares.</param>
    /// <param name="minima">The minima, all of which must be reached; may be none.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <paramref name="version"/> is less than 1.</exception>
    /// <exception cref="DefectsException">The grid contradicts itself; the exception holds every defect.</exception>
    public static ScoringGrid<TSubject> Of(
        RuleLabel label,
        int version,
        FactCatalogue<TSubject> catalogue,
        ValueList<ScoringSection<TSubject>> sections,
        MostPoints most,
        params ReadOnlySpan<ScoreMinimum> minima) =>
        Create(label, version, catalogue, sections, most, ValueList.Create(minima)).OrThrow();

    /// <summary>A grid, or everything that is wrong with it.</summary>
    /// <param name="label">What the grid is called and where it stands.</param>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that the subject offers.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="most">The most points that the source declares.</param>
    /// <param name="minima">The minima, all of which must be reached; may be none.</param>
    /// <param name="path">Where the grid stands in the data at hand, for the messages; may be empty.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <paramref name="version"/> is less than 1.</exception>
    public static Validated<ScoringGrid<TSubject>> Create(
        RuleLabel label,
        int version,
        FactCatalogue<TSubject> catalogue,
        ValueList<ScoringSection<TSubject>> sections,
        MostPoints most,
        ValueList<ScoreMinimum> minima,
        string path = "")
    {
        Guard.Against.Null(label);
        Guard.Against.BelowMinimum(version, 1);
        Guard.Against.Null(catalogue);
        Guard.Against.Null(sections);
        Guard.Against.Null(most);
        Guard.Against.Null(minima);
        Guard.Against.Null(path);
        var references = new ScoringReferences<TSubject>(sections);
        List<Defect> defects = new ScoringCheck<TSubject>(catalogue, references, path).Run(label, sections, most, minima);
        return Validated<ScoringGrid<TSubject>>.From(
            defects, () => new(label, version, catalogue, sections, most, minima, references));
    }

    /// <summary>The score of one subject, without reasons. Nothing is allocated, save by the caller's functions.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The days of the judgement.</param>
    /// <param name="cohort">The bounds of all those who compete; needed where <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cohort is needed and missing, or was measured for another grid.</exception>
    /// <exception cref="OverflowException">The points are outside the bounds of <see cref="Points"/>.</exception>
    public Score Score(TSubject subject, EvaluationDays days, CohortBounds? cohort = null)
    {
        Guard.Against.Null(subject);
        Check(cohort);
        return Plan.Evaluate(subject, days, cohort).ToScore();
    }

    /// <summary>The scores alone, each at the place of its subject. Nothing is allocated for each subject, save by the caller's functions.</summary>
    /// <param name="subjects">The subjects; none is <see langword="null"/>.</param>
    /// <param name="days">The days of the judgement, the same for all.</param>
    /// <param name="scores">Where the scores go; what is beyond the number of subjects stays as it is.</param>
    /// <param name="cohort">The bounds of all those who compete; needed where <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> is shorter than <paramref name="subjects"/>, the cohort is needed and missing, or was measured for another grid.</exception>
    /// <exception cref="OverflowException">The points are outside the bounds of <see cref="Points"/>.</exception>
    public void Score(ReadOnlySpan<TSubject> subjects, EvaluationDays days, Span<Score> scores, CohortBounds? cohort = null) =>
        Score(subjects, DaysSpan.Shared(days), scores, cohort);

    /// <summary>The scores alone of subjects that have days of their own.</summary>
    /// <param name="subjects">The subjects; none is <see langword="null"/>.</param>
    /// <param name="days">The days of each subject, at its place.</param>
    /// <param name="scores">Where the scores go; what is beyond the number of subjects stays as it is.</param>
    /// <param name="cohort">The bounds of all those who compete; needed where <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="days"/> has not one entry for each subject, <paramref name="scores"/> is shorter, the cohort is needed and missing, or was measured for another grid.</exception>
    /// <exception cref="OverflowException">The points are outside the bounds of <see cref="Points"/>.</exception>
    public void Score(
        ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days, Span<Score> scores, CohortBounds? cohort = null)
    {
        SameLength(subjects, days);
        Score(subjects, DaysSpan.Each(days), scores, cohort);
    }

    /// <summary>The score of one subject with every finding: what each rule read, gave, and how far the next band is.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The days of the judgement.</param>
    /// <param name="cohort">The bounds of all those who compete; needed where <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cohort is needed and missing, or was measured for another grid.</exception>
    /// <exception cref="OverflowException">The points are outside the bounds of <see cref="Points"/>.</exception>
    public ScoreCard Explain(TSubject subject, EvaluationDays days, CohortBounds? cohort = null)
    {
        Guard.Against.Null(subject);
        Check(cohort);
        return Explain(subject, days, cohort, change: null);
    }

    /// <summary>The lowest and the highest of those who compete, by each rule that scales between them.</summary>
    /// <param name="subjects">All those who compete, or a part whose bounds are merged with those of the others.</param>
    /// <param name="days">The days of each subject, at its place.</param>
    /// <returns>The bounds, or the defect that there is nobody.</returns>
    /// <exception cref="ArgumentException"><paramref name="days"/> has not one entry for each subject.</exception>
    public Validated<CohortBounds> CohortOf(ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days)
    {
        SameLength(subjects, days);
        if (subjects.IsEmpty)
        {
            return Validated<CohortBounds>.Invalid(
                [ScoringDefects.Found(ScoringDefects.EmptyCohort, "", Label, FactValue.Of(0), FactValue.Of(1))]);
        }

        var limits = new List<CohortLimits>();
        foreach (ScoringRule<TSubject>.InCohort rule in CohortRules)
        {
            CohortSpan? span = null;
            for (int place = 0; place < subjects.Length; place++)
            {
                if (rule.Measured.TryMeasure(subjects[place], days[place], out long step))
                {
                    var own = new CohortSpan(step, step);
                    span = span is { } others ? others.And(own) : own;
                }
            }

            if (span is { } found)
            {
                limits.Add(new(rule.Label.Code, found, rule.Measured.ShowStep(found.Lowest), rule.Measured.ShowStep(found.Highest)));
            }
        }

        return Validated<CohortBounds>.Valid(
            new(Code, Version, limits.OrderBy(limit => limit.RuleCode, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>Whether two grids are the same: everything declared in them, code by code.</summary>
    /// <param name="other">The other grid.</param>
    public bool Equals(ScoringGrid<TSubject>? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Label == other.Label && Version == other.Version && Catalogue == other.Catalogue && Sections == other.Sections
                && Most == other.Most && Minima == other.Minima));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Version, Sections.Count, Most);

    /// <summary>The code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Version}");

    /// <summary>The same where one fact is taken to be otherwise than it is.</summary>
    internal ScoreCard Explain(TSubject subject, EvaluationDays days, CohortBounds? cohort, FactChange? change)
    {
        using var findings = new FindingList(Plan.Rules);
        var minima = Minima.Count == 0 ? [] : new MinimumResult[Minima.Count];
        Evaluation evaluation = Plan.Evaluate(subject, days, cohort, findings, minima, change);
        return new(this, days, NeedsCohort ? cohort : null, evaluation, findings.ToValueList(), new(minima));
    }

    private static void SameLength(ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days)
    {
        if (days.Length != subjects.Length)
        {
            throw new ArgumentException("There must be days for each subject.", nameof(days));
        }
    }

    private void Score(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<Score> scores, CohortBounds? cohort)
    {
        if (scores.Length < subjects.Length)
        {
            throw new ArgumentException("There is less room than there are subjects.", nameof(scores));
        }

        Check(cohort);
        Plan.Score(subjects, days, cohort, scores);
    }

    private void Check(CohortBounds? cohort)
    {
        if (cohort is null ? NeedsCohort : !string.Equals(cohort.GridCode, Code, StringComparison.Ordinal) || cohort.GridVersion != Version)
        {
            throw new ArgumentException(
                cohort is null ? $"The grid {this} scales within a cohort: hand in its bounds." : $"The cohort was measured for another grid than {this}.",
                nameof(cohort));
        }
    }
}
