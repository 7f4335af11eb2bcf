using Conciliazione;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Settlements;
using Conciliazione.WorkPlans;
using NodaTime;

namespace PianoInsubria;

/// <summary>Ten expenses of an invented project in its first phase.</summary>
internal static class SpendingCase
{
    private const string Alfa = "Ufficio di Piano Alfa";
    private const string Kappa = "Cooperativa Kappa";
    private const string Lambda = "Cooperativa Lambda";

    public static LocalDate Day => ResidueCases.EndOfPhase;

    public static ExpenseReport Report { get; } = Insubria2020.SettlementRules.Read(
        History.Start(
            Insubria2020.Replanning,
            new CostPlan(
                [
                    new("A", Euro.Of(60_000)), new("A.COORD", Euro.Of(10_000)), new("B", Euro.Of(3_000)), new("C", Euro.Of(40_000)),
                    new("D", Euro.Of(15_000)), new("E", Euro.Of(2_000)),
                ],
                [
                    new(Alfa, cash: Euro.Of(6_000), inKind: Euro.Of(4_000)), new(Kappa, cash: Euro.Zero, inKind: Euro.Of(18_000)),
                    new(Lambda, cash: Euro.Zero, inKind: Euro.Of(8_000)),
                ],
                total: Euro.Of(120_000),
                grant: Euro.Of(84_000),
                cofinancingTotal: Euro.Of(36_000)),
            new("piano di esempio", "example plan")),
        PlanTerm.Between(new(2020, 6), new(2023, 5)),
        [
            Paid("01", new(2020, 6, 30), "A", Alfa, 12_000),
            Paid("02", new(2020, 7, 15), "B", Lambda, 3_400),
            Paid("03", new(2020, 8, 31), "E", Alfa, 1_200),
            Paid("04", new(2020, 9, 10), "C", Kappa, 15_000),
            Paid("05", new(2020, 9, 11), "C", Alfa, 4_000, ExpenseFunding.Cash),
            Paid("06", new(2020, 9, 30), "A.COORD", Kappa, 9_900),
            Paid("07", new(2020, 10, 5), "C", Kappa, 9_000),
            InKind("08", new(2020, 10, 31), "A", Kappa, 5_000),
            InKind("09", new(2020, 10, 31), "A", Lambda, 2_000),
            new("10", new(2020, 10, 31), "D", Lambda, Euro.Of(3_600), ExpenseFunding.Grant, "mandato 10", paidOn: new(2020, 11, 12)),
        ]).OrThrow();

    private static Expense Paid(string code, LocalDate on, string category, string body, decimal amount, ExpenseFunding funding = ExpenseFunding.Grant) =>
        new(code, on, category, body, Euro.Of(amount), funding, $"fattura {code}", on.PlusDays(15));

    private static Expense InKind(string code, LocalDate on, string category, string body, decimal amount) =>
        new(code, on, category, body, Euro.Of(amount), ExpenseFunding.InKind, $"timesheet {code}");
}
