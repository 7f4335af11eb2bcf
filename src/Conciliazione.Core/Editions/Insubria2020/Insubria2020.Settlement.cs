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
    public static SettlementRules Settlement { get; } = SettlementRules.Create(
        CostPlans,
        new(SettlementPolicy("EXCESS", "spesa eccedente, non ammessa:", "excess spending, refused:"), ExcessRule.ByCategory),
        new(SettlementPolicy("SHARES", "base delle percentuali:", "shares are counted on:"), ShareBase.Accepted),
        new(SettlementPolicy("SHORTFALL", "cofinanziamento mancante:", "co-financing that is missing:"), CofinancingShortfall.Deducted),
        Insubria2020Sources.CostPlan).OrThrow();

    private static RuleLabel SettlementPolicy(string code, string italian, string english) =>
        new($"INS-SETTLEMENT-{code}", new(italian, english), Insubria2020Sources.CostPlan, Provenance.Reading);
}
