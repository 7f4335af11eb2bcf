using Conciliazione.CostPlans;
using Conciliazione.Editions;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.CostPlans;

/// <summary>Plans for tests: one that meets every rule of the Insubria template, and generated ones around every edge.</summary>
internal static class CostPlanSamples
{
    public static CostPlanTemplate Template => Insubria2020.CostPlans;

    /// <summary>
    /// Plans whose stated figures are right most of the time and off by a cent, blank or wild now and then, so that every rule
    /// is met, missed and unclear often enough.
    /// </summary>
    public static Arbitrary<CostPlan> Plans { get; } = (
        from amounts in Gen.Choose(0, 200_000).Select(cents => (long)cents).ArrayOf(5)
        from coordination in Gen.Choose(0, 40)
        from share in Gen.Choose(2_990, 3_010)
        from cash in Gen.Choose(0, 100)
        from total in Off
        from grant in Off
        from cofinancing in Off
        from rows in Off
        select Build(amounts, coordination, share, cash, total, grant, cofinancing, rows)).ToArbitrary();

    /// <summary>Plans by source of up to four actions and three sources, with blank cells, zeros and right totals.</summary>
    public static Arbitrary<FundsPlan> FundsPlans { get; } = (
        from actions in Gen.Choose(1, 4)
        from sources in Gen.Choose(1, 3)
        from amounts in Gen.Frequency(
            (2, Gen.Constant((long?)null)), (1, Gen.Constant((long?)0)), (5, Gen.Choose(1, 100_000).Select(cents => (long?)cents))).ArrayOf(actions * sources)
        select Funds(actions, sources, amounts)).ToArbitrary();

    private static Gen<long?> Off => Gen.Frequency(
        (12, Gen.Constant((long?)0)),
        (1, Gen.Elements<long?>(1, -1, 100, -5_000)),
        (1, Gen.Constant((long?)null)));

    /// <summary>A plan of 1,000.00 with 300.00 of co-financing and 150.00 of coordination: exactly on both thresholds.</summary>
    public static CostPlan OnTheLine(
        decimal coordination = 150, decimal cofinancing = 300, decimal? total = 1_000, decimal? grant = null, decimal? cash = null)
    {
        decimal inCash = cash ?? 100;
        return new(
            [
                new("A", Euro.Of(600)),
                new("A.COORD", Euro.Of(coordination)),
                new("B", Euro.Of(100)),
                new("C", Euro.Of(100)),
                new("D", Euro.Of(150)),
                new("E", Euro.Of(50)),
            ],
            [new("Ente uno", Euro.Of(inCash), Euro.Zero), new("Ente due", Euro.Zero, Euro.Of(cofinancing - inCash))],
            total is { } stated ? Euro.Of(stated) : null,
            Euro.Of(grant ?? 1_000 - cofinancing),
            Euro.Of(cofinancing));
    }

    private static FundsPlan Funds(int actions, int sources, long?[] amounts)
    {
        var text = new LegalSource("Avviso di prova", section: "piano finanziario");
        ValueList<RuleLabel> rows = Lines("A", actions), columns = Lines("S", sources);
        ValueList<FundsCell> cells = amounts
            .Select((cents, i) => (Row: rows[i / sources].Code, Column: columns[i % sources].Code, Cents: cents))
            .Where(each => each.Cents is not null)
            .Select(each => new FundsCell(each.Row, each.Column, Euro.FromCents(each.Cents!.Value)))
            .ToValueList();
        return FundsPlan.Create(
            new("PLAN", new("piano di prova", "test plan"), text),
            rows,
            columns,
            cells,
            [
                .. rows.Select(row => FundsTotal.OfAction(row.Code, Sum(cells.Where(cell => cell.Action == row.Code)))),
                .. columns.Select(column => FundsTotal.OfSource(column.Code, Sum(cells.Where(cell => cell.Source == column.Code)))),
                FundsTotal.OfWhole(Sum(cells)),
            ]).OrThrow();

        ValueList<RuleLabel> Lines(string letter, int count) =>
            Enumerable.Range(1, count).Select(i => new RuleLabel(FormattableString.Invariant($"{letter}{i}"), new("riga", "line"), text)).ToValueList();

        static Euro Sum(IEnumerable<FundsCell> some) => Euro.FromCents(some.Sum(cell => cell.Amount.Cents));
    }

    private static CostPlan Build(
        long[] amounts, int coordination, int share, int cash, long? total, long? grant, long? cofinancing, long? rows)
    {
        long sum = amounts.Sum();
        long cofinanced = sum * share / 10_000;
        long inCash = cofinanced * cash / 100;
        return new(
            [
                .. amounts.Select((cents, i) => new CostLine(((char)('A' + i)).ToString(), Euro.FromCents(cents))),
                new("A.COORD", Euro.FromCents(sum * coordination / 100)),
            ],
            [new("Ente uno", Euro.FromCents(inCash), Euro.Zero), new("Ente due", Euro.Zero, Euro.FromCents(cofinanced - inCash + (rows ?? 0)))],
            total is null ? null : Euro.FromCents(sum + total.Value),
            grant is null ? null : Euro.FromCents(sum - cofinanced + grant.Value),
            cofinancing is null ? null : Euro.FromCents(cofinanced + cofinancing.Value));
    }
}
