using Conciliazione;
using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Settlements;
using Conciliazione.WorkPlans;
using NodaTime;

namespace PianoInsubria;

/// <summary>The first phase of four invented projects: what they paid of the grant and started, out of expenses and records.</summary>
internal static class ResidueCases
{
    public static LocalDate EndOfPhase { get; } = new(2020, 10, 31);

    private static LegalSource Source { get; } = new("Dati di esempio");

    private static PlanTerm Term { get; } = PlanTerm.Between(new(2020, 6), new(2023, 5));

    // After what it is made of: values are initialised in the order in which they stand.
    public static ValueList<ResidueFacts> All { get; } =
    [
        Facts("Acero", asked: 120_000, assigned: 90_000, cofinancing: 40_000, planned: 4, started: 2, place: 1, 20_000, 16_000),
        Facts("Betulla", asked: 80_000, assigned: 64_000, cofinancing: 28_000, planned: 5, started: 4, place: 2, 30_000, 12_500, 5_500),
        Facts("Cedro", asked: 150_000, assigned: 135_000, cofinancing: 60_000, planned: 6, started: 6, place: 3, 81_000),
        Facts("Dalia", asked: 90_000, assigned: 60_000, cofinancing: 26_000, planned: 8, started: 2, place: 4, 15_000),
    ];

    /// <summary>
    /// Everything is bought as services. Besides the invoices paid there is work by value, and an invoice that is paid after the phase:
    /// neither counts as paid out.
    /// </summary>
    private static ResidueFacts Facts(
        string name, decimal asked, decimal assigned, decimal cofinancing, int planned, int started, int place, params decimal[] invoices)
    {
        var plan = new CostPlan(
            [
                new("A", Euro.Zero), new("A.COORD", Euro.Zero), new("B", Euro.Zero), new("C", Euro.Of(assigned + cofinancing)), new("D", Euro.Zero),
                new("E", Euro.Zero),
            ],
            [new(name, Euro.Zero, Euro.Of(cofinancing))],
            Euro.Of(assigned + cofinancing),
            Euro.Of(assigned),
            Euro.Of(cofinancing));
        Expense[] expenses =
        [
            .. invoices.Select((amount, i) => Invoice($"{name}-{(char)('1' + i)}", amount, paidOn: new(2020, 10, 15))),
            new($"{name}-8", new(2020, 9, 30), "C", name, Euro.Of(1_000), ExpenseFunding.InKind, "timesheet"),
            Invoice($"{name}-9", 2_000, paidOn: new(2020, 11, 5)),
        ];
        RuleLabel[] actions = [.. Enumerable.Range(1, planned).Select(i => new RuleLabel($"{name.ToUpperInvariant()}-{(char)('0' + i)}", LocalizedText.Same($"{name} {(char)('0' + i)}"), Source))];
        WorkPlan work = WorkPlan.Create(new(name.ToUpperInvariant(), LocalizedText.Same(name), Source), Term, actions.Select(action => new Activity(action, [new Bar.Over(new(1, 12))]))).OrThrow();
        return Insubria2020.SettlementRules.Read(History.Start(Insubria2020.Replanning, plan, new("piano di esempio", "example plan")), Term, expenses).OrThrow()
            .On(EndOfPhase)
            .ToResidueFacts(
                name.ToUpperInvariant(),
                LocalizedText.Same(name),
                Euro.Of(asked),
                work.Read(actions.Take(started).Select(action => WorkRecord.Started(action.Code, new(2020, 9, 1)))).OrThrow(),
                place);

        Expense Invoice(string code, decimal amount, LocalDate paidOn) =>
            new(code, new(2020, 9, 15), "C", name, Euro.Of(amount), ExpenseFunding.Grant, $"fattura {code}", paidOn);
    }
}
