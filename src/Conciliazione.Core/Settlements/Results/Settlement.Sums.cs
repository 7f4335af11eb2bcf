using Conciliazione.CostPlans;

namespace Conciliazione.Settlements;

/// <content>What follows from the outcomes of the expenses, added up.</content>
public sealed partial record Settlement
{
    private SettlementRules Rules => Report.Rules;

    private Finding WithBase(Finding share) => new(
        share.Code, share.Title, share.Source, share.Facts, [.. share.Parameters, Rules.ShareParameter], share.Outcome);

    private static Euro Least(Euro left, Euro right) => left < right ? left : right;

    private static SettledAmounts Amounts(Euro planned, IEnumerable<ExpenseOutcome> expenses)
    {
        ExpenseOutcome[] counted = [.. expenses];
        return new(planned, Euro.Sum(counted.Select(each => each.Expense.Amount)), Euro.Sum(counted.Select(each => each.Accepted)));
    }

    private ValueList<BodySettlement> SumBodies()
    {
        ILookup<(string, ExpenseFunding), ExpenseOutcome> spent = Expenses.ToLookup(each => (SettlementText.Key(each.Expense.Body), each.Expense.Funding));
        ILookup<string, CofinancingLine> lines = Version.Value.Cofinancing.ToLookup(line => SettlementText.Key(line.Body), StringComparer.Ordinal);
        return Version.Value.Cofinancing.Select(line => line.Body)
            .Concat(Expenses.Select(each => each.Expense.Body))
            .DistinctBy(SettlementText.Key, StringComparer.Ordinal)
            .Select(body =>
            {
                string key = SettlementText.Key(body);
                return new BodySettlement(
                    body.Trim(),
                    lines.Contains(key),
                    Of(ExpenseFunding.Cash, Euro.Sum(lines[key].Select(line => line.Cash))),
                    Of(ExpenseFunding.InKind, Euro.Sum(lines[key].Select(line => line.InKind))),
                    Of(ExpenseFunding.Grant, Euro.Zero));

                SettledAmounts Of(ExpenseFunding funding, Euro planned) => Amounts(planned, spent[(key, funding)]);
            })
            .ToValueList();
    }

    private CostPlan SumAccepted()
    {
        Euro cofinancing = Euro.Sum(Bodies.Select(body => body.Cash.Accepted + body.InKind.Accepted));
        return new(
            Categories.Select(each => new CostLine(each.Category.Code, each.Amounts.Accepted)).ToValueList(),
            Bodies.Where(body => body.Cash.Accepted + body.InKind.Accepted > Euro.Zero)
                .Select(body => new CofinancingLine(body.Body, body.Cash.Accepted, body.InKind.Accepted)).ToValueList(),
            Total.Accepted,
            Total.Accepted - cofinancing,
            cofinancing);
    }

    /// <summary>Returns the minimum of co-financing of which the largest amount is missing, and that amount.</summary>
    private (CostPlanRule.Share? Floor, Euro Missing, Euro Required) Missing(CostPlan basis) => Rules.Floors
        .Where(floor => floor.Check(basis).Outcome is Outcome.NotMet)
        .Select(floor =>
        {
            Euro required = Euro.Round(basis.Total!.Value.ShareOf(floor.Threshold), RoundingRule.Up);
            return ((CostPlanRule.Share?)floor, required - floor.Part.Of(basis)!.Value, required);
        })
        .OrderByDescending(each => each.Item2)
        .FirstOrDefault();

    private Euro Due(Euro granted, Euro borne, Euro missing, Euro required)
    {
        if (missing == Euro.Zero || Rules.Shortfall.Value == CofinancingShortfall.Ignored)
        {
            return Least(granted, borne);
        }

        if (Rules.Shortfall.Value == CofinancingShortfall.InProportion)
        {
            return Euro.FromCents((long)((Int128)Least(granted, borne).Cents * (required - missing).Cents / required.Cents));
        }

        return missing >= borne ? Euro.Zero : Least(granted, borne - missing);
    }

    private Finding Explain(Euro granted, Euro borne, Euro missing, Euro required, CostPlanRule.Share? floor)
    {
        NamedValue Amount(string code, LocalizedText title, Euro amount, Provenance provenance) => new(code, title, FactValue.Of(amount), provenance);
        return new(
            "SETTLEMENT-GRANT",
            new("Contributo spettante", "Grant due"),
            floor?.Label.Source ?? Rules.Source,
            [
                Amount("GRANTED", new("contributo del piano", "grant of the plan"), granted, Provenance.Given),
                Amount("BORNE", new("spese ammesse a carico del contributo", "accepted spending that the grant bears"), borne, Provenance.Calculated),
                .. floor is null
                    ? ValueList<NamedValue>.Empty
                    : [
                        Amount("REQUIRED", new("cofinanziamento richiesto", "co-financing required"), required, Provenance.Calculated),
                        Amount("MISSING", new("cofinanziamento mancante", "co-financing missing"), missing, Provenance.Calculated),
                    ],
            ],
            Rules.Parameters,
            new Outcome.Calculated(FactValue.Of(GrantDue)));
    }

    private ValueList<OutstandingItem> SumOutstanding(CostPlanRule.Share? floor, Euro missing) =>
    [
        .. Expenses.Where(each => each.Reason == RefusalReason.NotPaid)
            .Select(each => new OutstandingItem(OutstandingKind.Payment, each.Expense.Code, each.Expense.Amount)),
        .. Categories.Where(each => each.Category.Within is null && each.Amounts.Left > Euro.Zero)
            .Select(each => new OutstandingItem(OutstandingKind.Spending, each.Category.Code, each.Amounts.Left)),
        .. Bodies.Where(body => body.Cash.Left > Euro.Zero)
            .Select(body => new OutstandingItem(OutstandingKind.CashOfBody, body.Body, body.Cash.Left)),
        .. Bodies.Where(body => body.InKind.Left > Euro.Zero)
            .Select(body => new OutstandingItem(OutstandingKind.InKindOfBody, body.Body, body.InKind.Left)),
        .. floor is null
            ? ValueList<OutstandingItem>.Empty
            : [new(OutstandingKind.MinimumCofinancing, floor.Label.Code, Needed(floor, missing), floor.Label.Title)],
    ];

    /// <summary>
    /// Returns the co-financing to show for a minimum share: where shares count on the accepted total, more of it raises that total too.
    /// </summary>
    private Euro Needed(CostPlanRule.Share floor, Euro missing)
    {
        long rest = Percentage.UnitsInAWhole - floor.Threshold.Units;
        if (Rules.Shares.Value == ShareBase.Planned || rest <= 0)
        {
            return missing;
        }

        Int128 lacking = ((Int128)floor.Threshold.Units * Total.Accepted.Cents) - (Percentage.UnitsInAWhole * floor.Part.CentsOf(AcceptedPlan)!.Value);
        return Euro.FromCents((long)Int128.Min((lacking + rest - 1) / rest, Euro.MaxValue.Cents));
    }
}
