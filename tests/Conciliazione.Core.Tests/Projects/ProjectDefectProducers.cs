using Conciliazione.Projects;

namespace Conciliazione.Tests.Projects;

internal sealed class ProjectDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("PR-INTERVENTION", () => Assert.Single(FictitiousCall.Call.Review(Carrying("TWO")).Defects)),
        ("PR-NO-INTERVENTION", () => Assert.Single(FictitiousCall.Call.Review(Carrying()).Defects)),
        ("PR-CALL-TWICE", () => Wrong([FictitiousCall.Call.Interventions[0], FictitiousCall.Call.Interventions[0]], "GRANTS")),
        ("PR-CALL-SHARE", () => Wrong(FictitiousCall.Call.Interventions, "NONE")),
    ];

    private static Project Carrying(params string[] interventions)
    {
        Project project = FictitiousCall.Sound("A");
        return new(
            project.Code, project.Title, project.Alliance, interventions.ToValueList(), project.Plans, project.Runs, project.Notices, project.Source);
    }

    private static Defect Wrong(ValueList<InterventionType> interventions, string grantShare)
    {
        AllianceCall call = FictitiousCall.Call;
        return Assert.Single(AllianceCall.Create(
            call.Code, call.Version, call.Title, call.Source, interventions, call.CostPlans, call.Indicators,
            call.Replanning, call.Split, grantShare, call.Shortfall).DefectsOrEmpty());
    }
}
