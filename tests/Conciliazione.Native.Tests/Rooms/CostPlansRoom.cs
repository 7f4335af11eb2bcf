using Conciliazione.CostPlans;

namespace Conciliazione.Native.Tests.Rooms;

internal static class CostPlansRoom
{
    public static void Check(Checks checks)
    {
        var staff = new CostCategory("STAFF", new("personale", "staff"));
        var direction = new CostCategory("STAFF.DIR", new("direzione", "direction"), within: "STAFF");
        var goods = new CostCategory("GOODS", new("beni", "goods"));
        CostMeasure people = CostMeasure.Category(staff), things = CostMeasure.Category(goods);
        CostPlanRule sum = checks.Case<CostPlanRule>(new CostPlanRule.Sum(Given.Label("SUM"), CostMeasure.Total, [people, things]), Name);
        CostPlanRule within = checks.Case<CostPlanRule>(new CostPlanRule.Within(Given.Label("WITHIN"), CostMeasure.Category(direction), people), Name);
        CostPlanRule share = checks.Case<CostPlanRule>(
            new CostPlanRule.Share(Given.Label("SHARE"), things, CostMeasure.Total, LimitSide.AtMost, Percentage.Of(40), ComparisonRule.Exact, Provenance.Stated), Name);
        CostPlanTemplate template = CostPlanTemplate.Create([staff, direction, goods], [sum, within, share], Given.Source).OrThrow();

        CostPlan plan = template.Read(
            new([("STAFF", "600,00"), ("STAFF.DIR", "60"), ("GOODS", "400")], [("Ente", "125", "75")], "1.000,00", "800", "200"), Notation.Italian).OrThrow();
        checks.That(template.IsMetBy(plan));
        checks.Equal(3, template.Check(plan).Count);
        checks.Equal(Euro.Of(125), CostMeasure.CashRows.Of(plan));
        checks.Equal(Ratio.Of(1, 8), new CostShareIndicator(Given.Label("CASH"), CostMeasure.CashRows, CostMeasure.Total, 1).ShareOf(plan).Match(ratio => ratio, () => default));
        var worse = new CostPlan([new("STAFF", Euro.Of(500)), new("STAFF.DIR", Euro.Of(501)), new("GOODS", Euro.Of(401))], [], Euro.Of(1_000), null, null);
        checks.Equal(3, template.Check(worse).Count(finding => finding.Outcome is Outcome.NotMet));
        checks.That(template.Validate(worse).DefectsOrEmpty().Count > 0);

        History<CostPlan> history = History.Start(new ReplanningProcedure([Given.Label("COMMITTEE")], Given.Source), plan, new("approvato", "approved"), Given.Today)
            .Propose(worse, new("variazione", "change"), Given.Today).OrThrow()
            .Take("COMMITTEE", Given.Today.PlusDays(1)).OrThrow();
        checks.Equal(2, history.Versions.Count);
        checks.That(worse.ChangesFrom(plan).Count > 0 && history.CheckSteps().Count > 0);
        checks.That(History.Start(new([Given.Label("COMMITTEE")], Given.Source), plan, new("approvato", "approved")).Take("NONE", Given.Today).DefectsOrEmpty().Count > 0);
        Funds(checks);
    }

    private static void Funds(Checks checks)
    {
        FundsPlan plan = FundsPlan.Create(
            Given.Label("FUNDS"),
            [Given.Label("A"), Given.Label("B")],
            [Given.Label("S")],
            [new("A", "S", Euro.Of(3)), new("B", "S", Euro.Of(1))],
            [FundsTotal.OfAction("A", Euro.Of(3)), FundsTotal.OfSource("S", Euro.Of(5)), FundsTotal.OfWhole(Euro.Of(4))]).OrThrow();
        checks.Equal(1, plan.Check().Count(figure => figure is PrintedFigure.Contradicted));
        checks.Equal(Ratio.Whole(1), plan.ShareOf("S").Match(share => share, () => default));
        checks.Equal(Ratio.Whole(1), plan.MeanShareOf("S", ["A", "B"]).Match(mean => mean.Plain, () => default));
        checks.That(plan.SpentOn(Given.Label("SYSTEM"), Given.Label("SYSTEM").Title, ["A"], new("NECESSARY", Given.Label("SYSTEM").Title)).Outcome is Outcome.Unclear);
        checks.Equal(1, FundsPlan.Create(plan.Label, plan.Actions, plan.Sources, [new("Z", "S", Euro.Of(3))], []).DefectsOrEmpty().Count);
    }

    private static string Name(CostPlanRule rule) => rule.Match(_ => "Sum", _ => "Within", _ => "Share");
}
