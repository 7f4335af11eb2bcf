using Conciliazione.Editions;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Projects;

internal sealed class ProjectDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("PR-INTERVENTION", () => Assert.Single(FictitiousCall.Call.Review(Carrying("TWO")).Defects)),
        ("PR-NO-INTERVENTION", () => Assert.Single(FictitiousCall.Call.Review(Carrying()).Defects)),
        ("PR-PROCEDURE", () => Assert.Single(FictitiousCall.Call.Review(AllianceCallEditionTests.Unprocedured()).Defects)),
        ("PR-FOREIGN-REVIEW", () => Assert.Single(Insubria2020.Call.Fund(
            Euro.Zero, [FictitiousCall.Call.Review(FictitiousCall.Sound("A"))]).DefectsOrEmpty())),
        ("PR-CALL-TWICE", () => Wrong([FictitiousCall.Call.Interventions[0], FictitiousCall.Call.Interventions[0]], "GRANTS")),
        ("PR-CALL-EMPTY", () => Wrong([], "GRANTS")),
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
        AllianceCallEdition call = FictitiousCall.Call;
        return Assert.Single(AllianceCallEdition.Create(
            call.Code, call.Version, call.Title, call.Source, interventions, call.CostPlans, call.Indicators,
            call.Replanning, call.Split, grantShare, call.Shortfall, call.ShortfallProvenance).DefectsOrEmpty());
    }
}
