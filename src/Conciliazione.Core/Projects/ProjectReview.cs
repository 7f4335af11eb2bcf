namespace Conciliazione.Projects;

/// <summary>What the rules of a call say of one project. Italian term: istruttoria del progetto.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>What is wrong with what was handed in; empty when the form holds together.</summary>
    public ValueList<Defect> Defects { get; }

    /// <summary>One finding for each rule of the cost plan in force.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>What is measured and not limited.</summary>
    public ValueList<Finding> Indicators { get; }

    /// <summary>The steps of a replanning under way or done; empty where the plan was never changed.</summary>
    public ValueList<Finding> Replanning { get; }

    /// <summary>Whether the form holds together and every rule is met.</summary>
    public bool IsAdmissible => Defects.Count == 0 && Findings.All(finding => finding.Outcome is Outcome.Met);
}
