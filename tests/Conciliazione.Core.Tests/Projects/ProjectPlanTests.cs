using Conciliazione.CostPlans;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.Tests.WorkPlans;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Projects;

public sealed class ProjectPlanTests
{
    private static readonly LocalizedText Reason = new("emergenza", "emergency");
    private static readonly LegalSource Act = new("Avviso di prova");
    private static readonly ReplanningProcedure Procedure = new([new("ATS", new("ATS", "ATS"), Act)], Act);
    private static readonly LocalDate October = new(2020, 10, 1);

    [Fact]
    public void Every_difference_between_two_plans_is_named()
    {
        Assert.Equal(
            [
                "services[S0]: title S0: way 1 > ",
                "services[S1].ways: way 1 > way 2",
                "activities[A].bars: June 2020 – November 2020 > June 2020 – January 2021",
                "indicators[I0].target: at least 2 > at least 4",
                "costs[A]: € 100.00 > € 90.00",
                "services[S2]:  > title S2: way 1",
                "cofinancing[Ente].cash:  > € 0.00",
                "cofinancing[Ente].inKind:  > € 10.00",
            ],
            PlanSamples.Second.ChangesFrom(PlanSamples.First).Select(change => change.ToString()));
        Assert.Equal(
            "servizio «titolo S1», modalità: modo 1 → modo 2",
            PlanSamples.Second.ChangesFrom(PlanSamples.First)[1].Render(Language.Italian));
        Assert.Equal(
            "service «title S2»: not stated → title S2: way 1",
            PlanSamples.Second.ChangesFrom(PlanSamples.First)[5].Render(Language.English));
    }

    [Fact]
    public void What_a_plan_does_not_have_is_not_stated_and_not_zero()
    {
        var unknown = new ProjectPlan(new([], [], total: null, grant: null, cofinancingTotal: null));
        PlanChange total = PlanSamples.First.ChangesFrom(unknown).Single(change => change.Path == "total");

        Assert.Null(total.Before);
        Assert.Equal("totale: non indicato → € 100,00", total.Render(Language.Italian));
        Assert.Equal(
            ["services[S0]", "services[S1]", "activities", "activities[A]", "indicators", "indicators[I0]", "indicators[I1]", "costs[A]", "total"],
            PlanSamples.First.ChangesFrom(unknown).Select(change => change.Path));
    }

    /// <summary>The two sets have the same targets, and the second another source.</summary>
    [Fact]
    public void What_no_part_shows_is_listed_as_a_whole()
    {
        ProjectPlan Read(Provenance provenance) => new(
            PlanSamples.First.Costs, [new(new("S", new("servizio", "service"), Act, provenance), [])]);

        PlanChange change = Assert.Single(Read(Provenance.Reading).ChangesFrom(Read(Provenance.Stated)));

        Assert.Equal("services[S]", change.Path);
        Assert.Equal(change.Before, change.After);
        Assert.Throws<ArgumentException>("services", () => new ProjectPlan(PlanSamples.First.Costs, [PlanSamples.Service("S", 1), PlanSamples.Service("S", 2)]));
    }

    [Law]
    public void Back_and_forth_the_changes_are_the_same_with_before_and_after_exchanged(ProjectPlan one, ProjectPlan other) => Assert.Equal(
        one.ChangesFrom(other).Select(change => (change.Path, change.Before, change.After)).OrderBy(change => change.Path, StringComparer.Ordinal),
        other.ChangesFrom(one).Select(change => (change.Path, change.After, change.Before)).OrderBy(change => change.Path, StringComparer.Ordinal));

    [Law]
    public void Plans_are_without_a_change_exactly_when_they_are_equal(ProjectPlan one, ProjectPlan other, bool services, bool activities, bool indicators, bool costs)
    {
        var mixed = new ProjectPlan(
            (costs ? one : other).Costs, (services ? one : other).Services, (activities ? one : other).Activities, (indicators ? one : other).Indicators);

        Assert.Equal(one == mixed, mixed.ChangesFrom(one).Count == 0);
        CostPlan turned = new(
            one.Costs.Costs.Reverse().ToValueList(), one.Costs.Cofinancing.Reverse().ToValueList(), one.Costs.Total, one.Costs.Grant, one.Costs.CofinancingTotal);
        Assert.Empty(one.ChangesFrom(new(turned, one.Services.Reverse().ToValueList(), one.Activities, one.Indicators)));
    }

    [Law]
    public void A_plan_replanned_and_planned_back_differs_in_nothing(ProjectPlan one, ProjectPlan other)
    {
        History<ProjectPlan> history = Approved(Approved(History.Start(Procedure, one, Reason), other, October), one, October.PlusDays(30));

        Assert.Equal(3, history.InForce.Number);
        Assert.Empty(history.Version(3).OrThrow().Value.ChangesFrom(history.Version(1).OrThrow().Value));
        Assert.Equal(history.Select(plan => plan.Costs).InForceOn(October), history.InForceOn(October) is { } version ? history.Select(plan => plan.Costs).Version(version.Number).OrThrow() : null);
    }

    /// <summary>
    /// At least 2, and at least 4 from 1 October: three on the last of September are enough, three on the last of October are not.
    /// </summary>
    [Fact]
    public void A_result_is_read_by_the_indicators_in_force_on_its_day()
    {
        Project project = Changed();
        History<IndicatorReport> reports = project.ReadResults(
            [new("I0", new Measure.Number(3), October.PlusDays(30)), new("I0", new Measure.Number(3), October.PlusDays(-1))]).OrThrow();

        Assert.IsType<Outcome.Met>(On(October.PlusDays(-1)).Finding.Outcome);
        Assert.IsType<Outcome.Unclear>(On(October).Finding.Outcome);
        Assert.IsType<Outcome.NotMet>(On(October.PlusDays(30)).Finding.Outcome);
        // The third version has the indicator of the first again, but the second changed it, so that it is measured anew.
        Assert.Equal([1, 1, 0], project.Plans
            .Propose(PlanSamples.First, Reason, October.PlusDays(60)).OrThrow() is { } waiting ? With(waiting).ReadResults(
                [new("I0", new Measure.Number(3), October.PlusDays(90)), new("I0", new Measure.Number(3), October.PlusDays(-1))]).OrThrow()
                .Versions.Select(version => version.Value.Results.Count) : []);

        IndicatorProgress On(LocalDate day) => reports.InForceOn(day).Value.On(day)[0];
    }

    /// <summary>Only the costs change in October, so what was measured in September still counts, and the newest after it.</summary>
    [Fact]
    public void An_indicator_that_a_change_leaves_as_it_is_keeps_its_results()
    {
        ProjectPlan costs = new(PlanSamples.Second.Costs, PlanSamples.First.Services, PlanSamples.First.Activities, PlanSamples.First.Indicators);
        Project project = With(Approved(History.Start(Procedure, PlanSamples.First, Reason), costs, October));
        IndicatorReport after = project.ReadResults([new("I0", new Measure.Number(3), October.PlusDays(-1)), new("I0", new Measure.Number(2), October.PlusDays(9))])
            .OrThrow().InForceOn(October).Value;

        Assert.Equal(2, after.Results.Count);
        Assert.Equal(new Measure.Number(3), after.On(October)[0].Result!.Measure);
        Assert.Equal(new Measure.Number(2), after.On(October.PlusDays(9))[0].Result!.Measure);
    }

    [Fact]
    public void Bad_results_of_every_version_are_told_at_once_by_their_place()
    {
        Project project = Changed();

        Assert.Equal(
            [(DefectCodes.IndicatorUnknown, "results[2]"), (DefectCodes.IndicatorNegative, "results[0].measure")],
            project.ReadResults(
            [
                new("I0", new Measure.Number(-1), October),
                new("I0", new Measure.Number(1), October.PlusDays(1)),
                new("I9", new Measure.Number(1), October.PlusDays(-1)),
            ]).DefectsOrEmpty().Select(defect => (defect.Code, defect.Path)));
        Assert.Equal(
            "plans[1].indicators", Assert.Single(FictitiousCall.Sound("A").ReadResults([]).DefectsOrEmpty()).Path);
    }

    [Fact]
    public void A_project_whose_text_gives_no_start_takes_one()
    {
        PlanTerm relative = PlanTerm.Relative(12);
        ProjectPlan plan = new(
            PlanSamples.First.Costs,
            activities: WorkPlan.Create(WorkPlanSamples.Label("PLAN"), relative, [new(WorkPlanSamples.Label("A"), [WorkPlanSamples.Over(1, 6)])]).OrThrow(),
            indicators: IndicatorSet.Create(WorkPlanSamples.Label("SET"), relative, [new(WorkPlanSamples.Label("I"), new Target.YesNo())]).OrThrow());
        Project project = With(History.Start(Procedure, plan, Reason));

        Assert.Equal(DefectCodes.IndicatorNoStart, Assert.Single(project.ReadResults([]).DefectsOrEmpty()).Code);
        Project started = project.StartingIn(new(2020, 9)).OrThrow();
        Assert.Equal(new YearMonth(2020, 9), started.Plan.Activities!.Term.Start);
        Assert.Single(started.ReadResults([new("I", new Measure.Answer(true), new(2020, 9, 1))]).OrThrow().InForce.Value.Results);
        Assert.Equal(project.Code, started.Code);
    }

    [Fact]
    public void Something_is_covered_when_anything_covers_it()
    {
        RuleLabel thing = WorkPlanSamples.Label("THING"), by = WorkPlanSamples.Label("BY");
        Finding covered = new Coverage(thing, [by]).Check();

        Assert.IsType<Outcome.Met>(covered.Outcome);
        Assert.Equal("title BY", Assert.Single(covered.Facts).Value.Render(Language.English));
        Assert.IsType<Outcome.NotMet>(new Coverage(thing, []).Check().Outcome);
        Assert.Equal("THING: BY", new Coverage(thing, [by]).ToString());
        Assert.Throws<ArgumentException>("by", () => new Coverage(thing, [by, by]));
        Assert.Throws<ArgumentException>("by", () => new Coverage(thing, [new("X", Reason, source: null)]));
    }

    private static Project Changed() => With(Approved(History.Start(Procedure, PlanSamples.First, Reason), PlanSamples.Second, October));

    private static History<ProjectPlan> Approved(History<ProjectPlan> history, ProjectPlan plan, LocalDate on) =>
        history.Propose(plan, Reason, on).OrThrow().Take("ATS", on).OrThrow();

    private static Project With(History<ProjectPlan> plans) => FictitiousCall.Sound("A").With(plans);
}
