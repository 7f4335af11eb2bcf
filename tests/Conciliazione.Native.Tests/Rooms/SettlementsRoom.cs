using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Settlements;
using Conciliazione.WorkPlans;

namespace Conciliazione.Native.Tests.Rooms;

internal static class SettlementsRoom
{
    public static void Check(Checks checks)
    {
        var plan = new CostPlan(
            [new("A", Euro.Of(600)), new("A.COORD", Euro.Of(100)), new("B", Euro.Of(100)), new("C", Euro.Of(200)), new("D", Euro.Of(100)), new("E", Euro.Zero)],
            [new("Alfa", Euro.Of(100), Euro.Of(200))],
            Euro.Of(1_000),
            Euro.Of(700),
            Euro.Of(300));
        PlanTerm term = PlanTerm.Between(new(2030, 6), new(2031, 5));
        History<CostPlan> plans = History.Start(Insubria2020.Replanning, plan, new("approvato", "approved"));
        ExpenseReport report = Insubria2020.SettlementRules.Read(
            plans,
            term,
            [
                new("S1", new(2030, 9, 10), "A.COORD", "Alfa", Euro.Of(100), ExpenseFunding.Grant, "fattura 1", new(2030, 9, 20)),
                new("S2", new(2030, 9, 11), "A", "Alfa", Euro.Of(300), ExpenseFunding.InKind, "timesheet"),
            ]).OrThrow();
        Settlement settled = report.On(new(2031, 5, 31));
        checks.Equal(Euro.Of(352.94m), settled.Total.Accepted);
        checks.Equal(Euro.Of(52.94m), settled.GrantDue);
        checks.That(settled.Expenses[0].Reason == RefusalReason.AboveShare);
        checks.That(settled.Expenses[0].Explain(Language.Italian).Length > 0);
        checks.That(settled.GrantFinding.Explain(Language.English).Length > 0);
        checks.That(settled.Outstanding.Count > 0);
        checks.That(Insubria2020.SettlementRules.Read(plans, term, [new("", new(2031, 6, 1), "Z", "", Euro.Zero, ExpenseFunding.Grant, "")]).DefectsOrEmpty().Count == 6);
    }
}
