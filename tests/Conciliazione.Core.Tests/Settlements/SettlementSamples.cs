using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Settlements;
using Conciliazione.WorkPlans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Settlements;

/// <summary>Plans and expenses for tests, and generated ones for properties.</summary>
internal static class SettlementSamples
{
    private static readonly string[] Leaves = ["A", "A.COORD", "B", "C", "D", "E"];

    public static LegalSource Source { get; } = new("Avviso di prova", section: "rendiconto");

    /// <summary>June 2030 to May 2031.</summary>
    public static PlanTerm Term { get; } = PlanTerm.Between(new(2030, 6), new(2031, 5));

    public static LocalDate End { get; } = new(2031, 5, 31);

    /// <summary>1,000 euros: 600 of staff, of which 100 of coordination, 100 of goods, 200 of services, 100 of vouchers; a grant of 700.</summary>
    public static CostPlan Plan { get; } = PlanOf(500, 100, 100, 200, 100, 0, 700, [new("Alfa", Euro.Of(100), Euro.Of(100)), new("Beta", Euro.Zero, Euro.Of(100))]);

    public static SettlementRules ByCategory { get; } = Rules(ExcessRule.ByCategory, ShareBase.Accepted, CofinancingShortfall.Deducted);

    public static Arbitrary<SettlementCase> Cases { get; } = (
        from planned in Amounts.ListOf(6)
        from before in Amounts.ListOf(6)
        from since in Gen.Choose(0, 400)
        from cash in Gen.Choose(0, 200)
        from count in Gen.Choose(0, 12)
        from expenses in Expenses.ListOf(count)
        from excess in Gen.Elements(Enum.GetValues<ExcessRule>())
        from shares in Gen.Elements(Enum.GetValues<ShareBase>())
        from shortfall in Gen.Elements(Enum.GetValues<CofinancingShortfall>())
        from day in Gen.Choose(0, 400)
        from which in Gen.Choose(0, 11)
        from more in Gen.Choose(1, 300)
        select new SettlementCase(
            CentsPlan(planned, cash),
            CentsPlan(before, cash),
            new LocalDate(2030, 6, 1).PlusDays(Math.Min(since, day)),
            Distinct(expenses),
            Rules(excess, shares, shortfall),
            new LocalDate(2030, 6, 1).PlusDays(day),
            which,
            Euro.FromCents(more))).ToArbitrary();

    /// <summary>Cents, every fifth time none: a category that one version of the plan does not have.</summary>
    private static Gen<int> Amounts => Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 400)));

    private static Gen<Expense> Expenses =>
        from days in Gen.Choose(0, 364)
        from category in Gen.Elements(Leaves)
        from body in Gen.Elements("Alfa", "Beta", "Gamma")
        from cents in Gen.Choose(1, 500)
        from funding in Gen.Elements(Enum.GetValues<ExpenseFunding>())
        from paid in Gen.Choose(-20, 60)
        let made = new LocalDate(2030, 6, 1).PlusDays(days)
        select new Expense("", made, category, body, Euro.FromCents(cents), funding, "doc", paid < 0 || funding == ExpenseFunding.InKind ? null : made.PlusDays(paid));

    public static CostPlan PlanOf(
        decimal staff, decimal coordination, decimal goods, decimal services, decimal vouchers, decimal running, decimal grant, ValueList<CofinancingLine> cofinancing) => new(
        [
            new("A", Euro.Of(staff + coordination)), new("A.COORD", Euro.Of(coordination)), new("B", Euro.Of(goods)), new("C", Euro.Of(services)),
            new("D", Euro.Of(vouchers)), new("E", Euro.Of(running)),
        ],
        cofinancing,
        Euro.Of(staff + coordination + goods + services + vouchers + running),
        Euro.Of(grant),
        Euro.Of(staff + coordination + goods + services + vouchers + running - grant));

    public static SettlementRules Rules(ExcessRule excess, ShareBase shares, CofinancingShortfall shortfall) =>
        SettlementRules.Create(Insubria2020.CostPlans, new(Label("EXCESS"), excess), new(Label("SHARES"), shares), new(Label("SHORTFALL"), shortfall), Source).OrThrow();

    public static History<CostPlan> Only(CostPlan plan) => History.Start(Insubria2020.Replanning, plan, new("piano approvato", "plan as approved"));

    /// <summary>A plan that another takes the place of on a day.</summary>
    public static History<CostPlan> Changed(CostPlan before, CostPlan after, LocalDate on) => Only(before)
        .Propose(after, new("altro piano", "another plan"), on, altersObjectives: false).OrThrow()
        .Take("ATS", on).OrThrow()
        .Take("COMMITTEE", on).OrThrow();

    public static Expense Paid(string code, LocalDate on, string category, decimal amount, string body = "Alfa", ExpenseFunding funding = ExpenseFunding.Grant) =>
        new(code, on, category, body, Euro.Of(amount), funding, $"fattura {code}", on.PlusDays(10));

    public static Expense InKind(string code, LocalDate on, string category, decimal amount, string body = "Alfa") =>
        new(code, on, category, body, Euro.Of(amount), ExpenseFunding.InKind, $"timesheet {code}");

    public static Settlement Settle(SettlementRules rules, params Expense[] expenses) => rules.Read(Only(Plan), Term, expenses).OrThrow().On(End);

    private static RuleLabel Label(string code) => new(code, new($"titolo {code}", $"title {code}"), Source, Provenance.Reading);

    private static Expense[] Distinct(IEnumerable<Expense> expenses) => [.. expenses.Select((each, i) =>
        new Expense($"S{(char)('A' + i)}", each.On, each.Category, each.Body, each.Amount, each.Funding, $"doc {(char)('A' + i)}", each.PaidOn))];

    /// <summary>The two bodies bear what the grant does not, the first the cash it can.</summary>
    private static CostPlan CentsPlan(List<int> planned, int cash)
    {
        int total = planned.Sum();
        int borne = Math.Min(cash, total);
        int inKind = (total - borne) / 5;
        return PlanOf(
            planned[0] / 100m, planned[1] / 100m, planned[2] / 100m, planned[3] / 100m, planned[4] / 100m, planned[5] / 100m, (total - borne - inKind) / 100m,
            [new("Alfa", Euro.FromCents(borne), Euro.Zero), new("Beta", Euro.Zero, Euro.FromCents(inKind))]);
    }
}

/// <summary>
/// A plan, the one before it and the day on which it took its place; expenses and rules; a day from then on, one of the expenses and an amount
/// by which it may be raised.
/// </summary>
public sealed record SettlementCase(
    CostPlan Plan, CostPlan Before, LocalDate Since, Expense[] Expenses, SettlementRules Rules, LocalDate Day, int Which, Euro More)
{
    public Settlement On(LocalDate day) => Settle(Expenses, day);

    public Settlement Settle(IEnumerable<Expense> expenses, LocalDate day) =>
        Rules.Read(SettlementSamples.Changed(Before, Plan, Since), SettlementSamples.Term, expenses).OrThrow().On(day);
}
