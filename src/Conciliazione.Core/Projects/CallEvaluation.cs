using Conciliazione.Certificates;
using Conciliazione.Funding;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Projects;

/// <summary>
/// A call from points to money: the review of each project, the ranking, the grants and their certificate.
/// Italian term: esito dell'avviso.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CallEvaluation
{
    internal CallEvaluation(
        AllianceCallEdition call,
        LocalDate rulesOf,
        ValueList<ProjectReview> reviews,
        Ranking<JudgedProject> ranking,
        ContributionSplit split,
        GrantAssignment grants)
    {
        Call = call;
        RulesOf = rulesOf;
        Reviews = reviews;
        Ranking = ranking;
        Split = split;
        Grants = grants;
        Dictionary<string, ProjectReview> byCode = reviews.ToDictionary(review => review.Project.Code, StringComparer.Ordinal);
        Lines = ranking.Entries
            .Select(entry => new Line(byCode[entry.Reference], entry, grants, grants.DecisionOn(entry.Reference)))
            .ToValueList();
    }

    /// <summary>The edition whose rules were applied.</summary>
    public AllianceCallEdition Call { get; }

    /// <summary>The day whose rules were applied: later versions of the deadline do not count.</summary>
    public LocalDate RulesOf { get; }

    /// <summary>The reviews, in the order in which the projects were given.</summary>
    public ValueList<ProjectReview> Reviews { get; }

    /// <summary>The ranking; a project that is not admissible keeps its row, excluded with the reason.</summary>
    public Ranking<JudgedProject> Ranking { get; }

    /// <summary>The contribution, divided into its shares.</summary>
    public ContributionSplit Split { get; }

    /// <summary>The assignment of the pool of the grants.</summary>
    public GrantAssignment Grants { get; }

    /// <summary>The figures of the assignment, which can be verified on their own.</summary>
    public ShareCertificate Certificate => Grants.Certificate;

    /// <summary>One line for each project, in the order of the ranking.</summary>
    public ValueList<Line> Lines { get; }

    /// <summary>Returns the line of a project, or <see langword="null"/> if there is none.</summary>
    /// <param name="code">The code of the project, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Line? Find(string code)
    {
        Guard.Against.Null(code);
        return Lines.FirstOrDefault(line => string.Equals(line.Project.Code, code, StringComparison.Ordinal));
    }

    /// <summary>Returns the edition and the lines.</summary>
    public override string ToString() => $"{Call}: {Lines}";

    /// <summary>One project from its review to its grant, with the reasons. Italian term: esito del progetto.</summary>
    /// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
    public sealed record Line
    {
        private readonly GrantAssignment _grants;

        internal Line(ProjectReview review, RankingEntry<JudgedProject> entry, GrantAssignment grants, GrantDecision decision)
        {
            Review = review;
            Entry = entry;
            _grants = grants;
            Decision = decision;
        }

        /// <summary>The project.</summary>
        public Project Project => Review.Project;

        /// <summary>Whether the project is admissible, and why.</summary>
        public ProjectReview Review { get; }

        /// <summary>The row in the ranking, with the score card.</summary>
        public RankingEntry<JudgedProject> Entry { get; }

        /// <summary>The grant, and why.</summary>
        public GrantDecision Decision { get; }

        /// <summary>
        /// Returns the line as text: the submission, every rule of the cost plan, the other defects of the form, the row of the
        /// ranking and the grant, each with its reasons.
        /// </summary>
        /// <param name="language">The output language; sources are cited in Italian in either language.</param>
        /// <returns>Lines separated by a line feed, with none at the end.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
        public string Explain(Language language) => string.Join('\n',
        [
            $"{Project.Code}, {Project.Title.In(language)}",
            .. Review.Findings.Prepend(Review.Submission).Select(finding => finding.Explain(language)),
            .. Review.Defects.Select(defect => defect.Render(language)),
            Entry.Explain(language),
            _grants.Explain(Decision).Explain(language),
        ]);

        /// <summary>Returns the decision.</summary>
        public override string ToString() => Decision.ToString();
    }
}
