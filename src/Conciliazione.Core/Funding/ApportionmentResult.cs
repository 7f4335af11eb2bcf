using System.Runtime.InteropServices;

namespace Conciliazione.Funding;

/// <summary>What a sharing by weight left over. Italian term: residuo del riparto.</summary>
/// <remarks>Equality is by content. The default value is nothing left. Immutable, safe for any thread.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ApportionmentResult
{
    internal ApportionmentResult(long left, long undecided)
    {
        Left = left;
        Undecided = undecided;
    }

    /// <summary>What is left of the budget: what no ceiling lets anyone take, and what hangs on a tie.</summary>
    public long Left { get; }

    /// <summary>How much of it hangs on a tie; fewer units than there are claims tied for them, and at most one for each.</summary>
    public long Undecided { get; }

    /// <summary>What is left and what is undecided.</summary>
    public override string ToString() => FormattableString.Invariant($"{Left} left, {Undecided} undecided");
}
