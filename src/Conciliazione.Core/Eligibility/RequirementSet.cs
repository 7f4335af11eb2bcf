using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

/// <summary>Requirements in force, in one version: they hold together and over the facts that their subject offers. Italian term: requisiti di accesso.</summary>
/// <typeparam name="TSubject">Whose facts they read.</typeparam>
/// <remarks>
/// A set that contradicts itself cannot be built, and the error names every defect. A published set is never edited: a
/// correction is a new version, and old decisions keep pointing at theirs. Equality is by content. Immutable, safe for any
/// thread when the caller's functions are.
/// </remarks>
public sealed record RequirementSet<TSubject>
    where TSubject : notnull
{
    /// <summary>How deep requirements may be nested, the root being at level 1.</summary>
    public const int DeepestLevel = 64;

    private RequirementSet(int version, FactCatalogue<TSubject> catalogue, Requirement<TSubject> root)
    {
        Version = version;
        Catalogue = catalogue;
        Root = root;
    }

    /// <summary>The code of the root.</summary>
    public string Code => Root.Label.Code;

    /// <summary>What the root asks.</summary>
    public LocalizedText Title => Root.Label.Title;

    /// <summary>The version of the rules; at least 1.</summary>
    public int Version { get; }

    /// <summary>The facts that the subject offers.</summary>
    public FactCatalogue<TSubject> Catalogue { get; }

    /// <summary>The requirement that stands for the whole.</summary>
    public Requirement<TSubject> Root { get; }

    /// <summary>A set that the caller asserts to be right.</summary>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that the subject offers.</param>
    /// <param name="root">The requirement that stands for the whole.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <paramref name="version"/> is less than 1.</exception>
    /// <exception cref="DefectsException">The requirements contradict themselves; the exception holds every defect.</exception>
    public static RequirementSet<TSubject> Of(int version, FactCatalogue<TSubject> catalogue, Requirement<TSubject> root) =>
        Create(version, catalogue, root).OrThrow();

    /// <summary>A set, or everything that is wrong with it.</summary>
    /// <param name="version">The version of the rules; at least 1.</param>
    /// <param name="catalogue">The facts that the subject offers.</param>
    /// <param name="root">The requirement that stands for the whole.</param>
    /// <param name="path">Where the set stands in the data at hand, for the messages; may be empty.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <paramref name="version"/> is less than 1.</exception>
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

    /// <summary>The verdict alone. Nothing is allocated, save by the caller's functions.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The days of the judgement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public Verdict Judge(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        return Root.Judge(subject, days);
    }

    /// <summary>The verdicts alone, each at the place of its subject. Nothing is allocated, save by the caller's functions.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="days">The days of the judgement.</param>
    /// <param name="verdicts">Where the verdicts go; what is beyond the number of subjects stays as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="verdicts"/> is shorter than <paramref name="subjects"/>, or a subject is <see langword="null"/>.</exception>
    public void Judge(ReadOnlySpan<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
    {
        if (verdicts.Length < subjects.Length)
        {
            throw new ArgumentException("There is less room than there are subjects.", nameof(verdicts));
        }

        for (int place = 0; place < subjects.Length; place++)
        {
            verdicts[place] = Judge(subjects[place], days);
        }
    }

    /// <summary>The verdict with every finding: what is met, what is not and by how much, what is missing, what can be cured.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The days of the judgement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public EligibilityReport Explain(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        return new(Version, days, Root.Explain(subject, days));
    }

    /// <summary>The code and the version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Version}");
}
