using Conciliazione.Settlements;

namespace Conciliazione.Editions;

/// <content>How the spending of the funded projects is settled. Italian term: rendicontazione.</content>
public static partial class Insubria2020
{
    /// <summary>
    /// The rules by which the spending of a project is settled: the caps and the minimum of the cost plan, counted on the spending
    /// accepted; what is above a category or the total is refused; missing co-financing is deducted from the grant. The text asks lead
    /// partners for a settlement and says neither which excess is refused, nor on which total the 15% and the 30% count, nor what a
    /// shortfall of co-financing does: the three policies are our interpretation. Source: project form, part C.
    /// </summary>
    public static SettlementRules SettlementRules { get; } = SettlementRulesWith();

    /// <summary>Returns the rules by which the spending of a project is settled, with other choices where the text is silent.</summary>
    /// <param name="excess">Which spending is more than the plan allows.</param>
    /// <param name="shares">
    /// The total on which shares count. On the total of the plan, the whole co-financing that it requires is missing until all of it is shown.
    /// </param>
    /// <param name="shortfall">What happens to the grant if co-financing is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a declared value.</exception>
    public static SettlementRules SettlementRulesWith(
        ExcessRule excess = ExcessRule.ByCategory, ShareBase shares = ShareBase.Accepted, CofinancingShortfall shortfall = CofinancingShortfall.Deducted) =>
        SettlementRules.Create(
            CostPlans,
            new(SettlementPolicy("EXCESS", "spesa eccedente, non ammessa:", "excess spending, refused:"), Guard.Against.Undeclared(excess)),
            new(SettlementPolicy("SHARES", "base delle percentuali:", "shares are counted on:"), Guard.Against.Undeclared(shares)),
            new(SettlementPolicy("SHORTFALL", "cofinanziamento mancante:", "co-financing that is missing:"), Guard.Against.Undeclared(shortfall)),
            Insubria2020Sources.CostPlan).OrThrow();

    private static RuleLabel SettlementPolicy(string code, string italian, string english) =>
        new($"INS-SETTLEMENT-{code}", new(italian, english), Insubria2020Sources.CostPlan, Provenance.Reading);
}
