using Conciliazione.Projects;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Tests.Projects;

internal sealed class ProjectDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("PR-INTERVENTION", () => Assert.Single(FictitiousCall.Call.Review(Carrying("TWO")).Defects)),
        ("PR-NO-INTERVENTION", () => Assert.Single(FictitiousCall.Call.Review(Carrying()).Defects)),
        ("PR-PROCEDURE", () => Assert.Single(FictitiousCall.Call.Review(AllianceCallEditionTests.Unprocedured()).Defects)),
        ("PR-FOREIGN-REVIEW", () => Funded([AllianceCallEditionTests.Foreign()], Ranked("A"))),
        ("PR-FOREIGN-RANKING", () => Funded([Review("A")], AllianceCallEditionTests.WithPlaces("A"))),
        ("PR-NOT-RANKED", () => Funded([Review("A"), Review("B")], Ranked("A"))),
        ("PR-RULES-DAY", () => Assert.Single(FictitiousCall.Call.Evaluate([], new LocalDate(2031, 1, 9), Euro.Zero).DefectsOrEmpty())),
        ("PR-CALL-TWICE", () => Wrong([FictitiousCall.Call.Interventions[0], FictitiousCall.Call.Interventions[0]], "GRANTS")),
        ("PR-CALL-EMPTY", () => Wrong([], "GRANTS")),
        ("PR-NO-INDICATORS", () => Assert.Single(FictitiousCall.Sound("A").ReadResults([]).DefectsOrEmpty())),
        ("PR-CALL-SHARE", () => Wrong(FictitiousCall.Call.Interventions, "NONE")),
        ("PR-SCHEME-EMPTY", () => Scheme()),
        ("PR-SCHEME-TWICE", () => Scheme(new(FictitiousCall.Call.Interventions[0], "a"), new(new("OTHER", Samples.Title, Samples.Source), "a"))),
        ("PR-LETTER", () => Resolved("z", Samples.Source)),
        ("PR-LETTER-NO-FORM", () => Resolved("a", form: null)),
        ("PR-FORM", () => Resolved("a", Samples.Source.At("art. 2"))),
    ];

    private static Defect Scheme(params InterventionEntry[] entries) =>
        Assert.Single(InterventionScheme.Create(new("S", Samples.Title, Samples.Source), entries.ToValueList()).DefectsOrEmpty());

    private static Defect Resolved(string letter, LegalSource? form)
    {
        InterventionScheme scheme = InterventionScheme.Create(new("S", Samples.Title, Samples.Source), [new(FictitiousCall.Call.Interventions[0], "a")]).OrThrow();
        return Assert.Single(InterventionScheme.Resolve([scheme], letter, form).DefectsOrEmpty());
    }

    private static Project Carrying(params string[] interventions)
    {
        Project project = FictitiousCall.Sound("A");
        return new(
            project.Code, project.Title, project.Alliance, interventions.ToValueList(), project.Plans, project.Runs, project.Notices, project.Source, project.Submitted);
    }

    private static ProjectReview Review(string code) => FictitiousCall.Call.Review(FictitiousCall.Sound(code));

    private static Ranking<JudgedProject> Ranked(string code) =>
        FictitiousCall.Ranked(FictitiousCall.Judged(FictitiousCall.Sound(code), 50));

    private static Defect Funded(ValueList<ProjectReview> reviews, Ranking<JudgedProject> ranking) =>
        Assert.Single(FictitiousCall.Call.Fund(Euro.Zero, reviews, ranking).DefectsOrEmpty());

    private static Defect Wrong(ValueList<InterventionType> interventions, string grantShare)
    {
        AllianceCallEdition call = FictitiousCall.Call;
        return Assert.Single(AllianceCallEdition.Create(
            call.Code, call.Version, call.Title, call.Source, call.Window, interventions, call.CostPlans, call.Indicators,
            call.Replanning, call.RankingRules, call.Split, grantShare, call.Grants).DefectsOrEmpty());
    }
}
