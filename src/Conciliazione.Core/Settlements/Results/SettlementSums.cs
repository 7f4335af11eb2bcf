using Conciliazione.CostPlans;

namespace Conciliazione.Settlements;

/// <summary>Adds up the outcomes of expenses, and finds what follows from the sums.</summary>
internal sealed class SettlementSums
{
    private readonly SettlementRules _rules;
    private readonly CostPlan _plan;
    private readonly ValueList<ExpenseOutcome> _expenses;

    public SettlementSums(SettlementRules rules, CostPlan plan, ValueList<ExpenseOutcome> expenses)
    {
        _rules = rules;
        _plan = plan;
        _expenses = expenses;
        Total = Amounts(SettlementEngine.TotalOf(plan), expenses);
        Categories = rules.CostPlans.Categories
            .Select(category => new CategorySettlement(category, Amounts(
                plan.AmountOf(category.Code) ?? Euro.Zero,
                expenses.Where(each => SettlementEngine.Covers(category, each.Expense.Category, rules.CostPlans)))))
            .ToValueList();
        Bodies = SumBodies();
        AcceptedPlan = SumAccepted();
        CostPlan basis = rules.Shares.Value == ShareBase.Accepted
            ? AcceptedPlan
            : new(AcceptedPlan.Costs, AcceptedPlan.Cofinancing, Total.Planned, AcceptedPlan.Grant, AcceptedPlan.CofinancingTotal);
        Shares = rules.CostPlans.Rules.OfType<CostPlanRule.Share>().Select(share => WithBase(share.Check(basis))).ToValueList();
        (CostPlanRule.Share? floor, Euro missing, Euro required) = Missing(basis);
        Euro granted = plan.Grant ?? Euro.Zero;
        Euro borne = AcceptedPlan.Grant!.Value;
        GrantDue = Due(granted, borne, missing, required);
        PaidOut = Least(granted, Euro.Sum(expenses.Where(each => each.Expense.Funding == ExpenseFunding.Grant).Select(each => each.Accepted)));
        Grant = Explain(granted, borne, missing, required, floor);
        Outstanding = SumOutstanding(floor, missing);
    }

    public SettledAmounts Total { get; }

    public ValueList<CategorySettlement> Categories { get; }

    public ValueList<BodySettlement> Bodies { get; }

    public CostPlan AcceptedPlan { get; }

    public ValueList<Finding> Shares { get; }

    public Finding Grant { get; }

    public Euro GrantDue { get; }

    public Euro PaidOut { get; }

    public ValueList<OutstandingItem> Outstanding { get; }

    private Finding WithBase(Finding share) => new(
        share.Code, share.Title, share.Source, share.Facts, [.. share.Parameters, _rules.Parameters[1]], share.Outcome);

    private static Euro Least(Euro left, Euro right) => left < right ? left : right;

    private static SettledAmounts Amounts(Euro planned, IEnumerable<ExpenseOutcome> expenses)
    {
        ExpenseOutcome[] counted = [.. expenses];
        return new(planned, Euro.Sum(counted.Select(each => each.Expense.Amount)), Euro.Sum(counted.Select(each => each.Accepted)));
    }

    private ValueList<BodySettlement> SumBodies()
    {
        ILookup<(string, ExpenseFunding), ExpenseOutcome> spent = _expenses.ToLookup(each => (SettlementText.Key(each.Expense.Body), each.Expense.Funding));
        ILookup<string, CofinancingLine> lines = _plan.Cofinancing.ToLookup(line => SettlementText.Key(line.Body), StringComparer.Ordinal);
        return _plan.Cofinancing.Select(line => line.Body)
            .Concat(_expenses.Select(each => each.Expense.Body))
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
    private (CostPlanRule.Share? Floor, Euro Missing, Euro Required) Missing(CostPlan basis) => _rules.Floors
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
        if (missing == Euro.Zero || _rules.Shortfall.Value == CofinancingShortfall.Ignored)
        {
            return Least(granted, borne);
        }

        if (_rules.Shortfall.Value == CofinancingShortfall.InProportion)
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
            floor?.Label.Source ?? _rules.Source,
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
            _rules.Parameters,
            new Outcome.Calculated(FactValue.Of(GrantDue)));
    }

    private ValueList<OutstandingItem> SumOutstanding(CostPlanRule.Share? floor, Euro missing) =>
    [
        .. _expenses.Where(each => each.Reason == RefusalReason.NotPaid)
            .Select(each => new OutstandingItem(OutstandingKind.Payment, each.Expense.Code, each.Expense.Amount)),
        .. Categories.Where(each => each.Category.Within is null && each.Amounts.Left > Euro.Zero)
            .Select(each => new OutstandingItem(OutstandingKind.Spending, each.Category.Code, each.Amounts.Left)),
        .. Bodies.Where(body => body.Cash.Left > Euro.Zero)
            .Select(body => new OutstandingItem(OutstandingKind.CashOfBody, body.Body, body.Cash.Left)),
        .. Bodies.Where(body => body.InKind.Left > Euro.Zero)
            .Select(body => new OutstandingItem(OutstandingKind.InKindOfBody, body.Body, body.InKind.Left)),
        .. floor is null
            ? ValueList<OutstandingItem>.Empty
            : [new(OutstandingKind.MinimumCofinancing, floor.Label.Code, Needed(floor.Threshold, missing), floor.Label.Title)],
    ];

    /// <summary>
    /// Returns the co-financing to show for a minimum share: where shares count on the accepted total, more of it raises that total too.
    /// </summary>
    private Euro Needed(Percentage minimum, Euro missing)
    {
        long rest = Percentage.UnitsInAWhole - minimum.Units;
        if (_rules.Shares.Value == ShareBase.Planned || rest <= 0)
        {
            return missing;
        }

        Int128 lacking = ((Int128)minimum.Units * Total.Accepted.Cents) - ((Int128)Percentage.UnitsInAWhole * AcceptedPlan.CofinancingTotal!.Value.Cents);
        return Euro.FromCents((long)Int128.Min((lacking + rest - 1) / rest, Euro.MaxValue.Cents));
    }
}
