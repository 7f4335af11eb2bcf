using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;

namespace PianoInsubria;

/// <summary>The real data: the call, the four projects with their checks, the contribution divided.</summary>
internal sealed class Plan
{
    public AllianceCallEdition Call { get; } = Insubria2020.Call;

    public ValueList<ProjectReview> Reviews { get; }

    /// <summary>The contribution, divided into its shares.</summary>
    public ContributionSplit Split { get; }

    /// <summary>
    /// The grants: the text publishes no marks, and none are needed, as the share of the projects suffices for all that they request.
    /// </summary>
    public GrantAssignment Grants { get; }

    public Plan()
    {
        Reviews = Insubria2020Projects.All.Select(Call.Review).ToValueList();
        Split = Call.Split.Split(Insubria2020.RegionalContribution.Value).OrThrow();
        Grants = GrantAssignment.Assign(
            Split.AmountOf(Call.GrantShare),
            Reviews.Select(review => new GrantRequest(
                review.Project.Code, review.Project.Title, Known.Unless(review.Project.CostPlan.Grant), cost: Known.Unless(review.Project.CostPlan.Total))).ToValueList(),
            Call.Grants,
            Call.Split.Source).OrThrow();
    }

    /// <summary>Returns the amount assigned to a project.</summary>
    public Euro AssignedTo(Project project) => DecisionOn(project).Amount;

    /// <summary>Returns the reason for the amount assigned to a project.</summary>
    public LocalizedText ReasonFor(Project project) => DecisionOn(project).Reason;

    private GrantDecision DecisionOn(Project project) => Grants.DecisionOn(project.Code);
}
