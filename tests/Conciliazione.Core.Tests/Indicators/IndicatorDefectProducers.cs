using Conciliazione.Calendars;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

internal sealed class IndicatorDefectProducers : IDefectProducers
{
    private static readonly Target Four = new Target.Count(LimitSide.AtLeast, 4);

    private static readonly Target Half = new Target.Share(LimitSide.AtLeast, Percentage.Of(50), ComparisonRule.Exact);

    private static readonly Target EachDistrict = new Target.PerThing([Label("X")], 1);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("IND-TWICE", () => Wrong(new Indicator(Label("I"), Four), new Indicator(Label("I"), Half))),
        ("IND-OUTSIDE", () => Wrong(new Indicator(Label("I"), Four, dueIn: 13))),
        ("IND-NO-START", () => Assert.Single(IndicatorSet.Create(Label("SET"), PlanTerm.Relative(12), []).OrThrow().Read([]).DefectsOrEmpty())),
        ("IND-UNKNOWN", () => Read(Four, new IndicatorResult("J", new Measure.Number(1), Day))),
        ("IND-KIND", () => Read(Four, Result(new Measure.Answer(true)))),
        ("IND-EARLY", () => Read(Four, Result(new Measure.Number(1), new(2020, 5, 31)))),
        ("IND-RESULT-TWICE", () => Read(Four, Result(new Measure.Number(1)), Result(new Measure.Number(2)))),
        ("IND-NEGATIVE", () => Read(Four, Result(new Measure.Number(-1)))),
        ("IND-NO-PERIOD", () => Assert.Single(
            Of(Four, cadence: new Cadence(1, 5)).Read([Result(new Measure.Number(1), new(2021, 4, 1))]).DefectsOrEmpty())),
        ("IND-PART", () => Read(Half, Result(new Measure.PartOf(2, 1)))),
        ("IND-NAME-TWICE", () => Read(Four, Result(new Measure.Names(["Ente", "ente"])))),
        ("IND-NAME-BLANK", () => Read(Four, Result(new Measure.Names([" "])))),
        ("IND-THING", () => Read(EachDistrict, Result(new Measure.PerThing([new("Y", 1)])))),
    ];

    private static Defect Wrong(params Indicator[] indicators) =>
        Assert.Single(IndicatorSet.Create(Label("SET"), WorkPlans.WorkPlanSamples.Year2020, indicators).DefectsOrEmpty());

    private static Defect Read(Target target, params IndicatorResult[] results) => Assert.Single(Of(target).Read(results).DefectsOrEmpty());
}
