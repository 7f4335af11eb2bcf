using System.Runtime.InteropServices;

namespace Conciliazione.Funding;

/// <summary>The units left over by a sharing by weight. Italian term: residuo del riparto.</summary>
/// <remarks>Equality is by content. The default value has no units left. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ApportionmentResult
{
    internal ApportionmentResult(long left, long undecided)
    {
        Remaining = left;
        Undecided = undecided;
    }

    /// <summary>The units of the budget left over, because of the ceilings or because of a tie.</summary>
    public long Remaining { get; }

    /// <summary>
    /// The part of these units that is undecided because of a tie; fewer units than the claims that are tied for them, and at
    /// most one per claim.
    /// </summary>
    public long Undecided { get; }

    /// <summary>Returns the units left and the units undecided.</summary>
    public override string ToString() => FormattableString.Invariant($"{Remaining} left, {Undecided} undecided");
}
