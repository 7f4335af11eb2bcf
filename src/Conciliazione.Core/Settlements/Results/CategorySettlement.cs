using Conciliazione.CostPlans;

namespace Conciliazione.Settlements;

/// <summary>The spending of a category of the cost plan. Italian term: rendiconto della voce.</summary>
/// <remarks>Of a heading, its parts are included. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CategorySettlement
{
    internal CategorySettlement(CostCategory category, SettledAmounts amounts)
    {
        Category = category;
        Amounts = amounts;
    }

    /// <summary>The category.</summary>
    public CostCategory Category { get; }

    /// <summary>What was planned, shown and accepted.</summary>
    public SettledAmounts Amounts { get; }

    /// <summary>Returns the code and the amounts.</summary>
    public override string ToString() => $"{Category.Code} {Amounts}";
}
