namespace Conciliazione.Funding;

/// <summary>The share of one claim in a sharing by weight. Italian term: quota assegnata.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ShareLine
{
    internal ShareLine(Claim claim, long units, ShareBasis basis)
    {
        Claim = claim;
        Units = units;
        Basis = basis;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The number of units assigned.</summary>
    public long Units { get; }

    /// <summary>The basis of the share.</summary>
    public ShareBasis Basis { get; }

    /// <summary>Returns the code and the units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Claim.Code} {Units}");
}
