using Conciliazione.CostPlans;
using Conciliazione.Editions;
using NodaTime;

namespace Conciliazione.Tests.CostPlans;

internal sealed class CostPlanDefectProducers : IDefectProducers
{
    private static readonly LegalSource Form = new("Avviso di prova", section: "parte C");
    private static readonly LocalDate Day = new(2020, 6, 1);
    private static readonly LocalizedText Reason = new("cambio", "change");

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("CP-CATEGORY", () => Wrong(costs: [new("Z", Euro.Zero)])),
        ("CP-CATEGORY-TWICE", () => Wrong(costs: [new("E", Euro.Zero)])),
        ("CP-BODY-TWICE", () => Wrong(bodies: [new("Ente uno", Euro.Zero, Euro.Zero)])),
        ("CP-BODY-BLANK", () => Wrong(bodies: [new("", Euro.Zero, Euro.Zero)])),
        ("CP-SUM", () => Wrong(bodies: [new("Ente tre", Euro.FromCents(1), Euro.Zero)])),
        ("CP-ABOVE", () => One(CostPlanSamples.Template.Validate(CostPlanSamples.OnTheLine(coordination: 600.01m)))),
        ("CP-MISSING", () => CostPlanSamples.Template.Validate(CostPlanSamples.OnTheLine(total: null)).DefectsOrEmpty()[0]),
        ("CP-TEMPLATE-TWICE", () => One(CostPlanTemplate.Create([Insubria2020.Staff, Insubria2020.Staff], [], Form))),
        ("CP-TEMPLATE-UNKNOWN", () => CostPlanTemplate.Create([Insubria2020.Coordination], [], Form).DefectsOrEmpty()[0]),
        ("CP-TEMPLATE-UNKEPT", () => One(CostPlanTemplate.Create([Insubria2020.Staff, Insubria2020.Coordination], [], Form))),
        ("CP-TEMPLATE-IMPOSSIBLE", () => One(CostPlanTemplate.Create([Insubria2020.Staff], [Limit("F", LimitSide.AtLeast, 30), Limit("C", LimitSide.AtMost, 29)], Form))),
        ("CP-TEMPLATE-EMPTY", () => One(CostPlanTemplate.Create([], [], Form))),
        ("CP-TEMPLATE-LEFT-OUT", () => One(CostPlanTemplate.Create(
            [Insubria2020.Staff, Insubria2020.Goods],
            [new CostPlanRule.Sum(new("S", Reason, Form), CostMeasure.Total, [CostMeasure.Category(Insubria2020.Staff)])],
            Form))),
        ("FP-CODE-TWICE", () => One(FundsPlan.Create(new("PLAN", Reason, Form), [new("A", Reason, Form)], [new("A", Reason, Form)], [], []))),
        ("FP-ACTION", () => One(FundsPlanTests.Create([FundsPlanTests.Cell("Z", "S1", 1)], []))),
        ("FP-SOURCE", () => One(FundsPlanTests.Create([], [FundsTotal.OfSource("Z", Euro.Zero)]))),
        ("FP-CELL-TWICE", () => One(FundsPlanTests.Create([FundsPlanTests.Cell("A", "S1", 1), FundsPlanTests.Cell("A", "S1", 1)], []))),
        ("FP-TOTAL-TWICE", () => One(FundsPlanTests.Create([], [FundsTotal.OfWhole(Euro.Zero), FundsTotal.OfWhole(Euro.Zero)]))),
        ("NUM-OVERFLOW", () => One(FundsPlanTests.Create([new("A", "S1", Euro.MaxValue), new("A", "S2", Euro.MaxValue)], []))),
        ("RP-PENDING", () => One(Proposed.Propose(CostPlanSamples.OnTheLine(), Reason, Day))),
        ("RP-NONE", () => One(Started.Take("ATS", Day))),
        ("RP-STEP", () => One(Proposed.Take("MAYOR", Day))),
        ("RP-STEP-TWICE", () => One(Proposed.Take("ATS", Day).OrThrow().Take("ATS", Day))),
        ("RP-DATE", () => One(Started.Propose(CostPlanSamples.OnTheLine(), Reason, Day.PlusDays(-1)))),
        ("RP-VERSION", () => One(Started.Version(2))),
        ("RP-NOT-APPROVED", () => One(Proposed.Version(2))),
        ("RP-DROPPED", () => One(Proposed.Withdraw(Day, Reason).OrThrow().Version(2))),
    ];

    private static CostPlanRule.Share Limit(string code, LimitSide side, int percent) => new(
        new(code, Reason, Form), CostMeasure.Grant, CostMeasure.Total, side, Percentage.Of(percent), ComparisonRule.Exact, Provenance.Stated);

    private static History<CostPlan> Started => History.Start(Insubria2020.Replanning, CostPlanSamples.OnTheLine(), Reason, Day);

    private static History<CostPlan> Proposed => Started.Propose(CostPlanSamples.OnTheLine(cofinancing: 400), Reason, Day).OrThrow();

    private static Defect Wrong(ValueList<CostLine>? costs = null, ValueList<CofinancingLine>? bodies = null)
    {
        CostPlan plan = CostPlanSamples.OnTheLine();
        return One(CostPlanSamples.Template.Validate(new(
            [.. plan.Costs, .. costs ?? []], [.. plan.Cofinancing, .. bodies ?? []], plan.Total, plan.Grant, plan.CofinancingTotal)));
    }

    private static Defect One<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty());
}
