using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Projects;

public sealed class AllianceCallEditionTests
{
    [Fact]
    public void A_plan_that_breaks_every_rule_gets_a_finding_for_each_and_keeps_its_row_without_money()
    {
        ProjectReview bad = FictitiousCall.Call.Review(FictitiousCall.BreaksEverything("BAD"));

        Assert.All(bad.Findings, finding => Assert.IsType<Outcome.NotMet>(finding.Outcome));
        Assert.Equal([DefectCodes.CostPlanSum, DefectCodes.CostPlanAbove], bad.Defects.Select(defect => defect.Code));
        Assert.False(bad.IsAdmissible);

        CallMoney money = FictitiousCall.Call.Fund(Euro.Of(2_000), [bad, Review("A")]).OrThrow();
        GrantDecision row = money.Assignment.Decisions.Single(decision => decision.Request.Code == "BAD");

        Assert.Equal(GrantStatus.Excluded, row.Status);
        Assert.Equal(Euro.Zero, row.Amount);
        Assert.Contains("cash at least 12.5%", row.Reason.English);
        Assert.DoesNotContain("CP-SUM", row.Reason.English);
    }

    [Fact]
    public void Requests_beyond_the_pool_go_down_the_ranking_and_the_last_gets_a_part()
    {
        ProjectReview[] reviews = [Review("A"), Review("B"), Review("C")];
        Dictionary<string, int> ranks = new() { ["C"] = 1, ["A"] = 2, ["B"] = 3 };

        // 70% of 2,000.01 is 1,400.007: one cent goes to the larger remainder, the projects' .7 against .3.
        CallMoney money = FictitiousCall.Call.Fund(Euro.Of(2_000.01m), [.. reviews], project => ranks[project.Code]).OrThrow();

        Assert.Equal(Euro.Of(1_400.01m), money.Assignment.Pool);
        Assert.Equal(
            [("C", GrantStatus.InFull, 800m), ("A", GrantStatus.InPart, 600.01m), ("B", GrantStatus.NotFunded, 0m)],
            money.Assignment.Decisions.Select(decision => (decision.Request.Code, decision.Status, decision.Amount.ToDecimal())));
        Assert.Equal(0, money.Certificate.Remaining);
        Assert.True(money.Certificate.IsVerified);
    }

    [Fact]
    public void Without_a_ranking_requests_beyond_the_pool_are_undecided()
    {
        CallMoney money = FictitiousCall.Call.Fund(Euro.Of(2_000), [Review("A"), Review("B")]).OrThrow();

        Assert.All(money.Assignment.Decisions, decision => Assert.Equal(GrantStatus.Undecided, decision.Status));
        Assert.Equal((140_000, 140_000), (money.Certificate.Remaining, money.Certificate.Undecided));
        Assert.True(money.Certificate.IsVerified);
    }

    [Fact]
    public void Exactly_on_both_thresholds_is_admissible()
    {
        Assert.True(Review("A").IsAdmissible);
    }

    [Fact]
    public void A_blank_or_negative_grant_is_a_defect_and_shows_as_zero()
    {
        ProjectReview negative = FictitiousCall.Call.Review(FictitiousCall.Sound("A", grant: -1));

        Assert.Equal(DefectCodes.NumberNegative, Assert.Single(negative.Defects).Code);
        GrantDecision row = Assert.Single(FictitiousCall.Call.Fund(Euro.Of(2_000), [negative]).OrThrow().Assignment.Decisions);
        Assert.Equal(GrantStatus.Excluded, row.Status);
        Assert.Equal(Euro.Zero, row.Request.Amount);
    }

    [Fact]
    public void Interventions_that_the_call_does_not_fund_are_named()
    {
        Project sound = FictitiousCall.Sound("A");
        ProjectReview none = FictitiousCall.Call.Review(With(sound, []));
        ProjectReview other = FictitiousCall.Call.Review(With(sound, ["ONE", "TWO"]));

        Assert.Equal(DefectCodes.ProjectNoIntervention, Assert.Single(none.Defects).Code);
        Defect unknown = Assert.Single(other.Defects);
        Assert.Equal(DefectCodes.ProjectUnknownIntervention, unknown.Code);
        Assert.Equal(FactValue.Of("TWO"), unknown.Value);
        Assert.False(other.IsAdmissible);
    }

    [Fact]
    public void Two_projects_with_one_code_and_a_negative_contribution_are_refused()
    {
        Assert.Equal(
            DefectCodes.FundingTwice,
            Assert.Single(FictitiousCall.Call.Fund(Euro.Of(1), [Review("A"), Review("A")]).DefectsOrEmpty()).Code);
        Assert.Equal(
            DefectCodes.NumberNegative, Assert.Single(FictitiousCall.Call.Fund(Euro.Of(-1), [Review("A")]).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void A_call_that_contradicts_itself_cannot_be_built()
    {
        AllianceCallEdition call = FictitiousCall.Call;

        ValueList<Defect> defects = AllianceCallEdition.Create(
            "X", 1, call.Title, call.Source, [call.Interventions[0], call.Interventions[0]], call.CostPlans, call.Indicators,
            call.Replanning, call.Split, "NONE", call.Shortfall, call.ShortfallProvenance).DefectsOrEmpty();

        Assert.Equal([DefectCodes.ProjectCallTwice, DefectCodes.ProjectCallShare], defects.Select(defect => defect.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllianceCallEdition.Create(
            "X", 0, call.Title, call.Source, call.Interventions, call.CostPlans, call.Indicators, call.Replanning, call.Split, "OWN", call.Shortfall, call.ShortfallProvenance));
    }

    [Fact]
    public void The_rules_hold_for_the_newest_plan_in_force()
    {
        Project sound = FictitiousCall.Sound("A");
        PlanHistory changed = sound.Plans
            .Propose(FictitiousCall.BreaksEverything("A").Plan, new("cambio", "change"), new(2031, 5, 1)).OrThrow();

        Assert.True(FictitiousCall.Call.Review(sound).IsAdmissible);
        Assert.False(FictitiousCall.Call.Review(With(sound, sound.Interventions, changed)).IsAdmissible);
    }

    [Fact]
    public void A_project_whose_plan_changes_by_another_procedure_is_not_admissible()
    {
        Assert.Equal(DefectCodes.ProjectProcedure, Assert.Single(FictitiousCall.Call.Review(Unprocedured()).Defects).Code);
    }

    [Fact]
    public void A_review_under_another_edition_funds_nothing()
    {
        Defect defect = Assert.Single(Insubria2020.Call.Fund(Euro.Of(1), [Review("A")]).DefectsOrEmpty());

        Assert.Equal(DefectCodes.ProjectForeignReview, defect.Code);
        Assert.Equal((FactValue.Of("PROVA-2031 v3"), FactValue.Of("INSUBRIA-2020 v1")), (defect.Value, defect.Limit));
    }

    internal static Project Unprocedured()
    {
        Project project = FictitiousCall.Sound("A");
        return With(project, project.Interventions, PlanHistory.Start(
            new ReplanningProcedure([new("MAYOR", new("sindaco", "mayor"), FictitiousCall.Act)], FictitiousCall.Act),
            project.Plan,
            new("piano", "plan")));
    }

    private static ProjectReview Review(string code) => FictitiousCall.Call.Review(FictitiousCall.Sound(code));

    private static Project With(Project project, ValueList<string> interventions, PlanHistory? plans = null) => new(
        project.Code, project.Title, project.Alliance, interventions, plans ?? project.Plans, project.Runs, project.Notices, project.Source);
}
