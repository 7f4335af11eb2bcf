namespace Conciliazione.Projects;

/// <summary>The result of applying the rules of a call to a project. Italian term: istruttoria del progetto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ProjectReview
{
    internal ProjectReview(
        AllianceCallEdition call,
        Project project, ValueList<Defect> defects, ValueList<Finding> findings, ValueList<Finding> indicators, ValueList<Finding> replanning)
    {
        Call = call;
        Project = project;
        Defects = defects;
        Findings = findings;
        Indicators = indicators;
        Replanning = replanning;
    }

    /// <summary>The edition whose rules were applied.</summary>
    public AllianceCallEdition Call { get; }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>The defects of the submitted form; empty if the form is consistent.</summary>
    public ValueList<Defect> Defects { get; }

    /// <summary>One finding for each rule of the cost plan in force.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The indicators, which are measured but not limited.</summary>
    public ValueList<Finding> Indicators { get; }

    /// <summary>The steps of a replanning, pending or completed; empty if the plan was never changed.</summary>
    public ValueList<Finding> Replanning { get; }

    /// <summary>Whether the form is consistent and every rule is met.</summary>
    public bool IsAdmissible => Defects.Count == 0 && Findings.All(finding => finding.Outcome is Outcome.Met);
}
