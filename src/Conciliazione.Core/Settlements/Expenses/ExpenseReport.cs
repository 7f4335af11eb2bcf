using Conciliazione.CostPlans;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Settlements;

/// <summary>The expenses of a project, read against its cost plans. Italian term: rendicontazione delle spese.</summary>
/// <remarks>
/// The expenses are facts given by the caller; those after the day asked for are not seen. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record ExpenseReport
{
    internal ExpenseReport(SettlementRules rules, History<CostPlan> plans, PlanTerm term, ValueList<Expense> expenses)
    {
        Rules = rules;
        Plans = plans;
        Term = term;
        Expenses = expenses;
    }

    /// <summary>The rules.</summary>
    public SettlementRules Rules { get; }

    /// <summary>The cost plans of the project, with their versions.</summary>
    public History<CostPlan> Plans { get; }

    /// <summary>The months of the plan.</summary>
    public PlanTerm Term { get; }

    /// <summary>The expenses, in the order of their days; those of one day in the order of their codes.</summary>
    public ValueList<Expense> Expenses { get; }

    /// <summary>Settles the expenses made up to a day, against the cost plan in force on it.</summary>
    /// <param name="day">The day; expenses and payments after it are not seen.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public Settlement On(LocalDate day) => SettlementEngine.Run(this, Guard.Against.NonIsoDate(day));

    /// <summary>Returns the number of expenses.</summary>
    public override string ToString() => FormattableString.Invariant($"{Expenses.Count} expenses");
}
