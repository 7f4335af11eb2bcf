using Conciliazione.CostPlans;
using Conciliazione.Eligibility;
using NodaTime;

namespace Conciliazione.Projects;

/// <summary>The result of applying the rules of a call to a project. Italian term: istruttoria del progetto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ProjectReview
{
    internal ProjectReview(
        AllianceCallEdition call,
        Project project,
        Finding submission,
        ValueList<Defect> defects,
        ValueList<Finding> findings,
        ValueList<Finding> indicators,
        ValueList<Finding> replanning)
    {
        Call = call;
        Project = project;
        Submission = submission;
        Defects = defects;
        Findings = findings;
        Indicators = indicators;
        Replanning = replanning;
        Verdict = Gates.Any(finding => finding.Outcome is Outcome.NotMet) || OtherDefects.Any() ? Verdict.NotMet
            : Gates.Any(finding => finding.Outcome is Outcome.Unclear) ? Verdict.Unclear
            : Verdict.Met;
    }

    /// <summary>The edition whose rules were applied.</summary>
    public AllianceCallEdition Call { get; }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>Whether the project was submitted in the window of the call; unclear if the moment is unknown.</summary>
    public Finding Submission { get; }

    /// <summary>The defects of the submitted form; empty if the form is consistent.</summary>
    public ValueList<Defect> Defects { get; }

    /// <summary>One finding for each rule of the cost plan in force.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The indicators, which are measured but not limited.</summary>
    public ValueList<Finding> Indicators { get; }

    /// <summary>The steps of a replanning, pending or completed; empty if the plan was never changed.</summary>
    public ValueList<Finding> Replanning { get; }

    /// <summary>
    /// Whether the project is admissible: submitted in time, a consistent form, every rule met. Unclear if a fact that would decide
    /// is missing and nothing else excludes the project.
    /// </summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the project is admissible, and no fact that could change this is missing.</summary>
    public bool IsAdmissible => Verdict == Verdict.Met;

    /// <summary>The missing facts that would decide; empty unless the verdict is unclear.</summary>
    public ValueList<MissingFact> Missing => Verdict != Verdict.Unclear ? [] : Gates
        .SelectMany(finding => finding.Outcome is Outcome.Unclear unclear ? unclear.Missing : [])
        .Distinct()
        .ToValueList();

    /// <summary>
    /// The reasons why the project is not admissible: the rules that are not met, then any other defects of the form; empty unless
    /// it is not admissible. An unmet rule is named once.
    /// </summary>
    public ValueList<LocalizedText> Reasons => Verdict != Verdict.NotMet ? [] :
    [
        .. Submission.Outcome is Outcome.NotMet ? [LateOrEarly()] : ValueList<LocalizedText>.Empty,
        .. Findings.Where(finding => finding.Outcome is Outcome.NotMet).Select(finding => new LocalizedText(
            $"requisito non soddisfatto: {finding.Title.Italian}", $"requirement not met: {finding.Title.English}")),
        .. OtherDefects.Select(defect => LocalizedText.From(defect.Render)),
    ];

    private IEnumerable<Finding> Gates => Findings.Prepend(Submission);

    private IEnumerable<Defect> OtherDefects => Defects.Where(defect => !CostPlanTemplate.IsOfARule(defect));

    private LocalizedText LateOrEarly()
    {
        bool early = Project.Submitted.TryGet(out Instant moment) && moment < Call.Window.FirstMoment;
        return new(
            In(Language.Italian, early ? "prima dell'apertura" : "oltre il termine"), In(Language.English, early ? "before the opening" : "after the deadline"));

        string In(Language language, string where) => Submission.Facts[0].Render(language) + $", {where}: "
            + string.Join("; ", Submission.Parameters.Select(value => value.Value.Render(language) + ProvenanceNote.Of(value.Provenance, language))) + $" [{Submission.Source.Cite()}]";
    }
}
