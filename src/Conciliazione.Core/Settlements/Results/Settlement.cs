using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Settlements;

/// <summary>The spending of a project up to a day, settled against the plan in force on it. Italian term: rendiconto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed partial record Settlement
{
    internal Settlement(ExpenseReport report, LocalDate day, HistoryVersion<CostPlan> version, ValueList<ExpenseOutcome> expenses)
    {
        Report = report;
        Day = day;
        Version = version;
        Expenses = expenses;
        CostPlan plan = version.Value;
        Total = Amounts(SettlementEngine.TotalOf(plan), expenses);
        Categories = Rules.CostPlans.Categories
            .Select(category => new CategorySettlement(category, Amounts(
                plan.AmountOf(category.Code) ?? Euro.Zero,
                expenses.Where(each => SettlementEngine.Covers(category, each.Expense.Category, Rules.CostPlans)))))
            .ToValueList();
        Bodies = SumBodies();
        AcceptedPlan = SumAccepted();
        CostPlan basis = Rules.Shares.Value == ShareBase.Accepted
            ? AcceptedPlan
            : new(AcceptedPlan.Costs, AcceptedPlan.Cofinancing, Total.Planned, AcceptedPlan.Grant, AcceptedPlan.CofinancingTotal);
        Shares = Rules.CostPlans.Rules.OfType<CostPlanRule.Share>().Select(share => WithBase(share.Check(basis))).ToValueList();
        (CostPlanRule.Share? floor, Euro missing, Euro required) = Missing(basis);
        Euro granted = plan.Grant ?? Euro.Zero;
        Euro borne = AcceptedPlan.Grant!.Value;
        GrantDue = Due(granted, borne, missing, required);
        PaidOut = Least(granted, Euro.Sum(expenses.Where(each => each.Expense.Funding == ExpenseFunding.Grant).Select(each => each.Accepted)));
        GrantFinding = Explain(granted, borne, missing, required, floor);
        Outstanding = SumOutstanding(floor, missing);
    }

    /// <summary>The expenses and the rules.</summary>
    public ExpenseReport Report { get; }

    /// <summary>The day; expenses and payments after it are not seen.</summary>
    public LocalDate Day { get; }

    /// <summary>The version of the cost plan that is in force on the day.</summary>
    public HistoryVersion<CostPlan> Version { get; }

    /// <summary>Each expense made up to the day, with what is accepted of it, in the order of their days.</summary>
    public ValueList<ExpenseOutcome> Expenses { get; }

    /// <summary>What was planned, shown and accepted in all.</summary>
    public SettledAmounts Total { get; }

    /// <summary>The same for each category of the form, headings and parts, in its order.</summary>
    public ValueList<CategorySettlement> Categories { get; }

    /// <summary>The spending of each body: those of the plan, in its order, then any others.</summary>
    public ValueList<BodySettlement> Bodies { get; }

    /// <summary>The accepted spending in the form of a cost plan; its grant is what the grant would bear before any limit.</summary>
    public CostPlan AcceptedPlan { get; }

    /// <summary>A finding for each share that the form limits, on the total that the rules name.</summary>
    public ValueList<Finding> Shares { get; }

    /// <summary>How the grant due was found.</summary>
    public Finding GrantFinding { get; }

    /// <summary>The grant due for the accepted spending, at most that of the plan. Italian term: contributo spettante.</summary>
    public Euro GrantDue { get; }

    /// <summary>
    /// What was paid out of the grant: accepted spending that it bears, paid by the day, at most the grant of the plan. Work and goods,
    /// and what bodies bear themselves, never count. Italian term: risorse liquidate.
    /// </summary>
    public Euro PaidOut { get; }

    /// <summary>What was paid out of the grant beyond what is due for what is accepted so far; zero if nothing was.</summary>
    public Euro PaidAboveDue => PaidOut > GrantDue ? PaidOut - GrantDue : Euro.Zero;

    /// <summary>
    /// What the lead partner must still show. The kinds overlap: what is left of the headings is the whole plan that is left, and payments and
    /// co-financing are part of it. Italian term: ancora da rendicontare.
    /// </summary>
    public ValueList<OutstandingItem> Outstanding { get; }

    /// <summary>Returns what was planned, shown and accepted of a category.</summary>
    /// <param name="category">The code of the category.</param>
    /// <exception cref="ArgumentException">The form has no such category, or the code is <see langword="null"/>.</exception>
    public SettledAmounts Of(string category)
    {
        Guard.Against.Null(category);
        return Categories.FirstOrDefault(each => each.Category.Code == category)?.Amounts
            ?? throw new ArgumentException($"The form has no category '{category}'.", nameof(category));
    }

    /// <summary>
    /// Returns the facts of the project that a round of unspent funds needs: the grant of the plan, what was paid out of it, and the
    /// activities that were to start by the day, their month over, with those that have started. Source: Piano territoriale ATS Insubria 2020-2023, cap. 6.
    /// </summary>
    /// <param name="code">The caller's identifier of the project; not blank.</param>
    /// <param name="title">The display name of the project.</param>
    /// <param name="asked">The amount originally requested.</param>
    /// <param name="log">What was done under the work plan.</param>
    /// <param name="precedence">The declared key for equal remainders, lower first, or <see langword="null"/>.</param>
    /// <remarks>
    /// An activity that started before its time counts as planned and as started. The round itself checks the figures.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// An argument other than the last is <see langword="null"/>, or <paramref name="code"/> is blank.
    /// </exception>
    public ResidueFacts ToResidueFacts(string code, LocalizedText title, Euro asked, WorkLog log, long? precedence = null)
    {
        Guard.Against.Null(log);
        DueItem[] starts = [.. log.On(Day).Where(item => item.Kind == DueKind.Start)];
        bool Started(DueItem item) => item.State is DueState.Done or DueState.DoneLate
            || log.Records.Any(record => record.Kind == RecordKind.Ended && record.Code == item.Label.Code && record.On <= Day);
        return new(
            code,
            title,
            asked,
            assigned: Version.Value.Grant ?? Euro.Zero,
            PaidOut,
            planned: starts.Count(item => Started(item) || item.Window?.End <= Day),
            started: starts.Count(Started),
            precedence);
    }

    /// <summary>Returns the amounts in all.</summary>
    public override string ToString() => Total.ToString();
}
