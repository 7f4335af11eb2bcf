using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>
/// A versioned set of requirements, consistent with itself and with the facts that its subject offers.
/// Italian term: requisiti di accesso.
/// </summary>
/// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
/// <remarks>
/// A contradictory set cannot be created, and the error lists every defect. A published set is never edited: a correction is a
/// new version, and earlier decisions keep referring to theirs. Equality is by content. Immutable, and thread-safe if the
/// caller's functions are.
/// </remarks>
public sealed record RequirementSet<TSubject>
    where TSubject : notnull
{
    /// <summary>The maximum nesting depth of requirements; the root is at level 1.</summary>
    public const int DeepestLevel = 64;

    private RequirementSet(int version, FactCatalogue<TSubject> catalogue, Requirement<TSubject> root)
    {
        Version = version;
        Catalogue = catalogue;
        Root = root;
    }

    /// <summary>The code of the root.</summary>
    public string Code => Root.Label.Code;

    /// <summary>The title of the root.</summary>
    public LocalizedText Title => Root.Label.Title;

    /// <summary>The version of the rules; at least 1.</summary>
    public int Version { get; }

    /// <summary>The facts that the subject offers.</summary>
    public FactCatalogue<TSubject> Catalogue { get; }

    /// <summary>The root requirement.</summary>
    public Requirement<TSubject> Root { get; }

    /// <summary>Creates a set, or returns its defects.</summary>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that the subject offers.</param>
    /// <param name="root">The root requirement.</param>
    /// <param name="path">The path of the set within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/> or <paramref name="version"/> is less than 1.
    /// </exception>
    public static Validated<RequirementSet<TSubject>> Create(
        int version, FactCatalogue<TSubject> catalogue, Requirement<TSubject> root, string path = "")
    {
        Guard.Against.BelowMinimum(version, 1);
        Guard.Against.Null(catalogue);
        Guard.Against.Null(root);
        Guard.Against.Null(path);
        List<Defect> defects = new RequirementCheck<TSubject>(catalogue, path).Run(root);
        return Validated<RequirementSet<TSubject>>.From(defects, () => new(version, catalogue, root));
    }

    /// <summary>Returns only the verdict. Nothing is allocated, except by the caller's functions.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public Verdict Judge(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        return Root.Judge(subject, days);
    }

    /// <summary>
    /// Evaluates many subjects, writing each verdict at its subject's index. Nothing is allocated, except by the caller's
    /// functions.
    /// </summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="days">The evaluation days.</param>
    /// <param name="verdicts">The span to write the verdicts to; entries beyond the number of subjects are unchanged.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="verdicts"/> is shorter than <paramref name="subjects"/>, or a subject is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A subject is <see langword="null"/>.</exception>
    public void Judge(ReadOnlySpan<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
    {
        if (verdicts.Length < subjects.Length)
        {
            throw new ArgumentException("There is less room than there are subjects.", nameof(verdicts));
        }

        Guard.Against.NullAmong(subjects);
        for (int i = 0; i < subjects.Length; i++)
        {
            verdicts[i] = Root.Judge(subjects[i], days);
        }
    }

    /// <summary>Evaluates the rows of a table, writing each verdict at its row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="days">The evaluation days, the same for all rows.</param>
    /// <param name="verdicts">The span to write the verdicts to; entries beyond the number of rows are unchanged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="verdicts"/> is shorter than the table.</exception>
    public void Judge(FactTable<TSubject> table, EvaluationDays days, Span<Verdict> verdicts)
    {
        Guard.Against.Null(table);
        if (verdicts.Length < table.Count)
        {
            throw new ArgumentException("There is less room than there are rows.", nameof(verdicts));
        }

        for (int start = 0; start < table.Count; start += Requirement<TSubject>.Block)
        {
            int count = Math.Min(Requirement<TSubject>.Block, table.Count - start);
            Root.Judge(table.Rows.Slice(start, count), days, verdicts.Slice(start, count));
        }
    }

    /// <summary>
    /// Returns the verdict with every finding: what is met, what is not and by how much, what is missing, what can be cured.
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public EligibilityReport Explain(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        return new(Version, days, Root.Explain(subject, days));
    }

    /// <summary>Returns the code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Version}");
}
