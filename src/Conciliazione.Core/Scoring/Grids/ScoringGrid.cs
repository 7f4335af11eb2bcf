using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// A versioned set of sections of criteria, consistent with itself and with the facts that its subject offers.
/// Italian term: griglia di valutazione.
/// </summary>
/// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
/// <remarks>
/// <para>A contradictory grid cannot be created, and the error lists every defect: bands are disjoint and without gaps, maxima
/// add up to the declared totals, minima can be reached by every kind of subject, every rule has a source, every fact is offered.
/// A published grid is never edited: a correction is a new version, and earlier decisions keep referring to theirs.</para>
/// <para>Scores with and without explanations come from the same rules. Equality is by content. Immutable, and thread-safe if the
/// caller's functions are.</para>
/// </remarks>
public sealed record ScoringGrid<TSubject> : IScoringGrid
    where TSubject : notnull
{
    /// <summary>The maximum nesting depth of rules; a criterion is at level 1.</summary>
    public const int DeepestLevel = 16;

    /// <summary>The maximum number of rules in a grid, including parts.</summary>
    public const int MaximumRules = 256;

    private ScoringGrid(
        RuleLabel label,
        int version,
        FactCatalogue<TSubject> catalogue,
        ValueList<ScoringSection<TSubject>> sections,
        MaximumPoints maximum,
        ValueList<ScoreMinimum> minima,
        ScoringReferences<TSubject> references)
    {
        Label = label;
        Version = version;
        Catalogue = catalogue;
        Sections = sections;
        Maximum = maximum;
        Minima = minima;
        Plan = new(sections, minima, references);
        CohortRules = sections.SelectMany(section => section.Criteria).SelectMany(criterion => criterion.Flatten())
            .OfType<ScoringRule<TSubject>.InCohort>().ToValueList();
        Views = sections.Select(section => new SectionView(
            section.Label,
            section.Maximum,
            section.Criteria.Select(criterion => criterion.Label.Code).ToValueList(),
            section.Audience?.Title)).ToValueList();
    }

    /// <summary>The grid's code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The stable code.</summary>
    public string Code => Label.Code;

    /// <summary>The title.</summary>
    public LocalizedText Title => Label.Title;

    /// <summary>The version of the rules; at least 1.</summary>
    public int Version { get; }

    /// <summary>The facts that the subject offers.</summary>
    public FactCatalogue<TSubject> Catalogue { get; }

    /// <summary>The sections, in the order declared.</summary>
    public ValueList<ScoringSection<TSubject>> Sections { get; }

    /// <summary>The maximum points declared by the source.</summary>
    public MaximumPoints Maximum { get; }

    /// <summary>The minimum scores, all of which must be reached; may be empty.</summary>
    public ValueList<ScoreMinimum> Minima { get; }

    /// <summary>Whether some points depend on the whole cohort.</summary>
    public bool NeedsCohort => CohortRules.Count > 0;

    ValueList<SectionView> IScoringGrid.Views => Views;

    int IScoringGrid.Rules => Plan.Rules;

    internal ScoringPlan<TSubject> Plan { get; }

    internal ValueList<ScoringRule<TSubject>.InCohort> CohortRules { get; }

    private ValueList<SectionView> Views { get; }

    /// <summary>Creates a grid, or returns its defects.</summary>
    /// <param name="label">The grid's code, title, source and provenance.</param>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that the subject offers.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="maximum">The maximum points declared by the source.</param>
    /// <param name="minima">The minimum scores, all of which must be reached; none when omitted.</param>
    /// <param name="path">The path of the grid within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentException">
    /// An argument other than <paramref name="minima"/> is <see langword="null"/>, or <paramref name="version"/> is less than 1.
    /// </exception>
    public static Validated<ScoringGrid<TSubject>> Create(
        RuleLabel label,
        int version,
        FactCatalogue<TSubject> catalogue,
        ValueList<ScoringSection<TSubject>> sections,
        MaximumPoints maximum,
        ValueList<ScoreMinimum>? minima = null,
        string path = "")
    {
        Guard.Against.Null(label);
        Guard.Against.BelowMinimum(version, 1);
        Guard.Against.Null(catalogue);
        Guard.Against.Null(sections);
        Guard.Against.Null(maximum);
        Guard.Against.Null(path);
        minima ??= [];
        var references = new ScoringReferences<TSubject>(sections);
        List<Defect> defects = new ScoringCheck<TSubject>(catalogue, references, path).Run(label, sections, maximum, minima);
        return Validated<ScoringGrid<TSubject>>.From(
            defects, () => new(label, version, catalogue, sections, maximum, minima, references));
    }

    /// <summary>
    /// Returns the score of one subject, without reasons. Nothing is allocated, except by the caller's functions.
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cohort is required but missing, or was measured for another grid.</exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public Score Score(TSubject subject, EvaluationDays days, CohortBounds? cohort = null)
    {
        Guard.Against.Null(subject);
        Check(cohort);
        return Plan.Evaluate(subject, days, cohort).ToScore();
    }

    /// <summary>
    /// Scores many subjects without reasons, writing each score at its subject's index. Nothing is allocated per subject, except
    /// by the caller's functions.
    /// </summary>
    /// <param name="subjects">The subjects; none may be <see langword="null"/>.</param>
    /// <param name="days">The evaluation days, the same for all subjects.</param>
    /// <param name="scores">The span to write the scores to; entries beyond the number of subjects are unchanged.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="scores"/> is shorter than <paramref name="subjects"/>, or the cohort is required but missing or was
    /// measured for another grid.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    /// <exception cref="ArgumentException">A subject is <see langword="null"/>.</exception>
    public void Score(ReadOnlySpan<TSubject> subjects, EvaluationDays days, Span<Score> scores, CohortBounds? cohort = null) =>
        Score(subjects, DaysSpan.Shared(days), scores, cohort);

    /// <summary>Scores many subjects that have different evaluation days, without reasons.</summary>
    /// <param name="subjects">The subjects; none may be <see langword="null"/>.</param>
    /// <param name="days">The evaluation days of each subject, at the same index.</param>
    /// <param name="scores">The span to write the scores to; entries beyond the number of subjects are unchanged.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="days"/> does not have one entry per subject, <paramref name="scores"/> is shorter than
    /// <paramref name="subjects"/>, or the cohort is required but missing or was measured for another grid.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    /// <exception cref="ArgumentException">A subject is <see langword="null"/>.</exception>
    public void Score(
        ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days, Span<Score> scores, CohortBounds? cohort = null)
    {
        SameLength(subjects, days);
        Score(subjects, DaysSpan.Each(days), scores, cohort);
    }

    /// <summary>Scores the rows of a table without reasons, writing each score at its row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="days">The evaluation days, the same for all rows.</param>
    /// <param name="scores">The span to write the scores to; entries beyond the number of rows are unchanged.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="scores"/> is shorter than the table, or the cohort is required but missing or was measured for another grid.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public void Score(FactTable<TSubject> table, EvaluationDays days, Span<Score> scores, CohortBounds? cohort = null)
    {
        Guard.Against.Null(table);
        Score(table.Rows, DaysSpan.Shared(days), scores, cohort);
    }

    /// <summary>
    /// Writes the rows of a table that reach every minimum, ascending, and their points in hundredths, without the scores; returns how many they are,
    /// or -1, and nothing written, if points might not fit.
    /// </summary>
    internal int Reached(FactTable<TSubject> table, EvaluationDays days, CohortBounds? cohort, Span<int> rows, Span<int> points)
    {
        Check(cohort);
        return Plan.Reached(table.Rows, DaysSpan.Shared(days), cohort, rows, points);
    }

    /// <summary>
    /// Returns the score of one subject with every finding: what each rule read and awarded, and how far the next band is.
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cohort is required but missing, or was measured for another grid.</exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public ScoreCard Explain(TSubject subject, EvaluationDays days, CohortBounds? cohort = null)
    {
        Guard.Against.Null(subject);
        Check(cohort);
        return Explain(subject, days, cohort, change: null);
    }

    /// <summary>
    /// Explains the scores of many subjects, writing the card of each at its subject's index. Much faster than one by one: the facts
    /// of up to 256 subjects are read and kept together.
    /// </summary>
    /// <param name="subjects">The subjects; none may be <see langword="null"/>.</param>
    /// <param name="days">The evaluation days, the same for all subjects.</param>
    /// <param name="cards">The span to write the cards to; entries beyond the number of subjects are unchanged.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentException">
    /// A subject is <see langword="null"/>, <paramref name="cards"/> is shorter than <paramref name="subjects"/>, or the cohort is
    /// required but missing or was measured for another grid.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public void Explain(ReadOnlySpan<TSubject> subjects, EvaluationDays days, Span<ScoreCard> cards, CohortBounds? cohort = null) =>
        Explain(subjects, DaysSpan.Shared(days), cards, cohort);

    /// <summary>Explains the scores of many subjects that have different evaluation days.</summary>
    /// <param name="subjects">The subjects; none may be <see langword="null"/>.</param>
    /// <param name="days">The evaluation days of each subject, at the same index.</param>
    /// <param name="cards">The span to write the cards to; entries beyond the number of subjects are unchanged.</param>
    /// <param name="cohort">The bounds of the whole cohort; required if <see cref="NeedsCohort"/>.</param>
    /// <exception cref="ArgumentException">
    /// A subject is <see langword="null"/>, <paramref name="days"/> does not have one entry per subject, <paramref name="cards"/> is
    /// shorter than <paramref name="subjects"/>, or the cohort is required but missing or was measured for another grid.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The code of a rule gives points outside the bounds that it declares, or above one billion.
    /// </exception>
    public void Explain(
        ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days, Span<ScoreCard> cards, CohortBounds? cohort = null)
    {
        SameLength(subjects, days);
        Explain(subjects, DaysSpan.Each(days), cards, cohort);
    }

    /// <summary>Returns the lowest and highest values of a cohort, for each rule that scales between them.</summary>
    /// <param name="subjects">The whole cohort, or a part of it whose bounds are merged with those of the others.</param>
    /// <param name="days">The evaluation days of each subject, at the same index.</param>
    /// <returns>The bounds, or a defect if the cohort is empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="days"/> does not have one entry per subject.</exception>
    /// <exception cref="ArgumentException">A subject is <see langword="null"/>.</exception>
    public Validated<CohortBounds> CohortOf(ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days)
    {
        SameLength(subjects, days);
        Guard.Against.NullAmong(subjects);
        if (subjects.IsEmpty)
        {
            return Validated<CohortBounds>.Invalid(
                [DefectCodes.ScoringFound(DefectCodes.ScoringEmptyCohort, "", Label, FactValue.Of(0), FactValue.Of(1))]);
        }

        var limits = new List<(string Code, CohortSpan Span)>();
        foreach (ScoringRule<TSubject>.InCohort rule in CohortRules)
        {
            CohortSpan? span = null;
            for (int i = 0; i < subjects.Length; i++)
            {
                if (rule.Measured.TryMeasure(subjects[i], days[i], out long step))
                {
                    var own = new CohortSpan(step, step);
                    span = span is { } others ? others.And(own) : own;
                }
            }

            if (span is { } found)
            {
                limits.Add((rule.Label.Code, found));
            }
        }

        return Validated<CohortBounds>.Valid(BoundsOf(limits));
    }

    /// <summary>Returns the bounds of a cohort, given those for each of some rules.</summary>
    internal CohortBounds BoundsOf(IEnumerable<(string Code, CohortSpan Span)> spans) => new(Code, Version, spans
        .Select(each => (each.Code, each.Span, CohortRules.First(rule => string.Equals(rule.Label.Code, each.Code, StringComparison.Ordinal)).Measured))
        .Select(each => new CohortLimits(each.Code, each.Span, each.Measured.ShowStep(each.Span.Lowest), each.Measured.ShowStep(each.Span.Highest)))
        .OrderBy(limits => limits.RuleCode, StringComparer.Ordinal)
        .ToValueList());

    /// <summary>Determines whether two grids are equal: everything declared in them, code by code.</summary>
    /// <param name="other">The other grid.</param>
    public bool Equals(ScoringGrid<TSubject>? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Label == other.Label && Version == other.Version && Catalogue == other.Catalogue && Sections == other.Sections
                && Maximum == other.Maximum && Minima == other.Minima));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Version, Sections.Count, Maximum);

    /// <summary>Returns the code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Version}");

    /// <summary>Explains the score with an assumed value for one fact.</summary>
    internal ScoreCard Explain(TSubject subject, EvaluationDays days, CohortBounds? cohort, FactChange? change)
    {
        CardRows rows = Plan.Columns.Keep(this, new(in subject), DaysSpan.Shared(days), NeedsCohort ? cohort : null, change);
        return new(rows, row: 0, Plan.Evaluate(rows, row: 0));
    }

    Evaluation IScoringGrid.Evaluate(CardRows rows, int row, FindingList? findings, Span<MinimumResult> minima) =>
        Plan.Evaluate(rows, row, findings, minima);

    /// <summary>Returns a defect for each mark of a criterion that does not apply to the subject.</summary>
    internal IEnumerable<Defect> MisplacedMarks(TSubject subject, EvaluationDays days, ValueList<CriterionMark> marks, string path)
    {
        HashSet<string> given = marks.Where(entry => entry.Marks.Count > 0).Select(entry => entry.Criterion).ToHashSet(StringComparer.Ordinal);
        return Sections.SelectMany(section => section.Criteria.SelectMany(criterion => Elsewhere(criterion, Outside(section.Audience))));

        Audience<TSubject>? Outside(Audience<TSubject>? audience) =>
            audience is not null && audience.Holds(subject, days).TryGet(out bool holds) && !holds ? audience : null;

        IEnumerable<Defect> Elsewhere(ScoringRule<TSubject> rule, Audience<TSubject>? outside)
        {
            outside ??= rule is ScoringRule<TSubject>.OnlyFor only ? Outside(only.Audience) : null;
            IEnumerable<Defect> own = outside is not null && rule is ScoringRule<TSubject>.Mark && given.Contains(rule.Label.Code)
                ? [DefectCodes.ScoringFound(
                    DefectCodes.ScoringMarkElsewhere,
                    $"{path}.marks[{rule.Label.Code}]",
                    rule.Label,
                    FactValue.Of(rule.Label.Code),
                    FactValue.Of(outside.Title))]
                : [];
            return own.Concat(rule.Parts.SelectMany(part => Elsewhere(part, outside)));
        }
    }

    private static void SameLength(ReadOnlySpan<TSubject> subjects, ReadOnlySpan<EvaluationDays> days)
    {
        if (days.Length != subjects.Length)
        {
            throw new ArgumentException("There must be days for each subject.", nameof(days));
        }
    }

    private void Score(Subjects<TSubject> subjects, DaysSpan days, Span<Score> scores, CohortBounds? cohort)
    {
        if (scores.Length < subjects.Count)
        {
            throw new ArgumentException("There is less room than there are subjects.", nameof(scores));
        }

        if (!subjects.AreRows)
        {
            Guard.Against.NullAmong(subjects.Each, nameof(subjects));
        }

        Check(cohort);
        Plan.Score(subjects, days, cohort, scores);
    }

    private void Explain(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<ScoreCard> cards, CohortBounds? cohort)
    {
        if (cards.Length < subjects.Length)
        {
            throw new ArgumentException("There is less room than there are subjects.", nameof(cards));
        }

        Guard.Against.NullAmong(subjects);
        Check(cohort);
        Plan.Explain(this, subjects, days, NeedsCohort ? cohort : null, cards);
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
