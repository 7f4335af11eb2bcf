using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.Tests.Indicators;
using Conciliazione.Tests.WorkPlans;
using Conciliazione.WorkPlans;

namespace Conciliazione.Tests.Projects;

/// <summary>Whole plans of a project: two services, one activity, two indicators, one line of costs.</summary>
internal static class PlanSamples
{
    public static ProjectPlan First { get; } = new(
        new([new("A", Euro.Of(100))], [], total: Euro.Of(100), grant: null, cofinancingTotal: null),
        [Service("S0", 1), Service("S1", 1)],
        WorkPlanSamples.Plan(new Activity(WorkPlanSamples.Label("A"), [WorkPlanSamples.Over(1, 6)])),
        Set(2, 1));

    /// <summary>One service in another way, one gone and one new; two months more; one target higher; other costs.</summary>
    public static ProjectPlan Second { get; } = new(
        new([new("A", Euro.Of(90))], [new("Ente", Euro.Zero, Euro.Of(10))], total: Euro.Of(100), grant: null, cofinancingTotal: null),
        [Service("S1", 2), Service("S2", 1)],
        WorkPlanSamples.Plan(new Activity(WorkPlanSamples.Label("A"), [WorkPlanSamples.Over(1, 8)])),
        Set(4, 1));

    public static PlannedService Service(string code, int way) => new(WorkPlanSamples.Label(code), [new($"modo {way}", $"way {way}")]);

    /// <summary>An indicator for each target that is not zero, with at least that many to reach.</summary>
    public static IndicatorSet Set(params int[] targets) => IndicatorSamples.Set(
        [.. targets.Select((target, i) => (target, i)).Where(each => each.target > 0)
            .Select(each => new Indicator(WorkPlanSamples.Label($"I{each.i}"), new Target.Count(LimitSide.AtLeast, each.target)))]);
}
