using Conciliazione.CostPlans;
using Conciliazione.WorkPlans;

namespace Conciliazione.Settlements;

/// <summary>How the spending of a project is settled against its plan. Italian term: regole di rendicontazione.</summary>
/// <remarks>
/// <para>The caps and the minimum of co-financing are those of the cost plan template. That an expense in cash counts once it is paid, and
/// only in a category that the plan in force on its day has; that the limits are those of the plan in force on the day asked for, even for
/// expenses made under an earlier one; and that of the grant only accepted spending counts as paid out: this is our interpretation, as are the
/// policies where no text states them.</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record SettlementRules
{
    private SettlementRules(
        CostPlanTemplate costPlans, Policy<ExcessRule> excess, Policy<ShareBase> shares, Policy<CofinancingShortfall> shortfall, LegalSource source)
    {
        CostPlans = costPlans;
        Excess = excess;
        Shares = shares;
        Shortfall = shortfall;
        Source = source;
    }

    /// <summary>The categories and the rules of the cost plans.</summary>
    public CostPlanTemplate CostPlans { get; }

    /// <summary>Which spending is more than the plan allows.</summary>
    public Policy<ExcessRule> Excess { get; }

    /// <summary>The total on which shares count.</summary>
    public Policy<ShareBase> Shares { get; }

    /// <summary>What happens to the grant if co-financing is missing.</summary>
    public Policy<CofinancingShortfall> Shortfall { get; }

    /// <summary>The text that asks for the settlement.</summary>
    public LegalSource Source { get; }

    /// <summary>The policies, in the form that findings show.</summary>
    public ValueList<NamedValue> Parameters =>
    [
        Excess.ToNamedValue(value => FactValue.Of(SettlementText.Of(value))),
        ShareParameter,
        Shortfall.ToNamedValue(value => FactValue.Of(SettlementText.Of(value))),
    ];

    /// <summary>Creates rules, or returns their defects.</summary>
    /// <param name="costPlans">
    /// The categories and the rules of the cost plans. Shares that are capped are those of a category, and shares with a minimum those of
    /// co-financing, both of the total.
    /// </param>
    /// <param name="excess">Which spending is more than the plan allows.</param>
    /// <param name="shares">The total on which shares count.</param>
    /// <param name="shortfall">What happens to the grant if co-financing is missing.</param>
    /// <param name="source">The text that asks for the settlement.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<SettlementRules> Create(
        CostPlanTemplate costPlans, Policy<ExcessRule> excess, Policy<ShareBase> shares, Policy<CofinancingShortfall> shortfall, LegalSource source)
    {
        Guard.Against.Null(costPlans);
        Guard.Against.Null(excess);
        Guard.Against.Null(shares);
        Guard.Against.Null(shortfall);
        Guard.Against.Null(source);
        return Validated<SettlementRules>.From(
            costPlans.Rules.OfType<CostPlanRule.Share>()
                .Where(share => !IsCap(share) && !IsFloor(share))
                .Select(share => DefectCodes.SettlementShare.At(
                    $"costPlans.rules[{share.Label.Code}]",
                    share.Label.Title,
                    share.Side == LimitSide.AtMost
                        ? new LocalizedText("una voce, in percentuale del totale", "a category, as a share of the total")
                        : new("il cofinanziamento, in percentuale del totale", "co-financing, as a share of the total"),
                    share.Label.Source))
                .ToArray(),
            () => new(costPlans, excess, shares, shortfall, source));
    }

    /// <summary>Reads the expenses of a project, or returns all their defects.</summary>
    /// <param name="plans">The cost plans of the project. An expense is read against the version in force on its day.</param>
    /// <param name="term">The months of the plan, a year 0 included; with a start.</param>
    /// <param name="expenses">The expenses, in any order.</param>
    /// <returns>
    /// A report, against which days are settled; or the defects: the plan has no start, a version in force during the project contradicts
    /// itself or states no total or no grant, an expense has no code, body or document, an unknown category, an amount that is not above zero, or a day outside the plan,
    /// is paid before it was made, is in kind and yet paid, or is shown twice; or the sum of all is beyond the bounds of <see cref="Euro"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or an expense is <see langword="null"/>.</exception>
    public Validated<ExpenseReport> Read(History<CostPlan> plans, PlanTerm term, IEnumerable<Expense> expenses)
    {
        Guard.Against.Null(plans);
        Guard.Against.Null(term);
        ValueList<Expense> all = Guard.Against.NullItem(expenses);
        return Validated<ExpenseReport>.From(ExpenseCheck.Of(this, plans, term, all), () => new(
            this, plans, term, all.OrderBy(expense => expense.On).ThenBy(expense => expense.Code, StringComparer.Ordinal).ToValueList()));
    }

    /// <summary>The total on which shares count, in the form that findings show.</summary>
    internal NamedValue ShareParameter => Shares.ToNamedValue(value => FactValue.Of(SettlementText.Of(value)));

    /// <summary>The shares of a category that are capped, in the order of the template.</summary>
    internal IEnumerable<CostPlanRule.Share> Caps => CostPlans.Rules.OfType<CostPlanRule.Share>().Where(IsCap);

    /// <summary>The minimum shares of co-financing, in the order of the template.</summary>
    internal IEnumerable<CostPlanRule.Share> Floors => CostPlans.Rules.OfType<CostPlanRule.Share>().Where(IsFloor);

    private static bool IsCap(CostPlanRule.Share share) =>
        share.Side == LimitSide.AtMost && share.Part.CategoryCode is not null && share.Whole == CostMeasure.Total;

    private static bool IsFloor(CostPlanRule.Share share) =>
        share.Side == LimitSide.AtLeast
        && (share.Part == CostMeasure.Cofinancing || share.Part == CostMeasure.CashRows || share.Part == CostMeasure.InKindRows)
        && share.Whole == CostMeasure.Total;
}
