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

    public CallMoney Money { get; }

    public Plan()
    {
        Reviews = Insubria2020Projects.All.Select(Call.Review).ToValueList();
        Money = Call.Fund(Insubria2020.RegionalContribution.Value, Reviews).OrThrow();
    }

    /// <summary>Returns the amount assigned to a project.</summary>
    public Euro AssignedTo(Project project) => DecisionOn(project).Amount;

    /// <summary>Returns the reason for the amount assigned to a project.</summary>
    public LocalizedText ReasonFor(Project project) => DecisionOn(project).Reason;

    private GrantDecision DecisionOn(Project project) => Money.Assignment.Decisions.First(decision => decision.Request.Code == project.Code);
}
