namespace Conciliazione.Funding;

/// <summary>What one claim got in a sharing by weight. Italian term: quota assegnata.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>How many units it got.</summary>
    public long Units { get; }

    /// <summary>What they rest on.</summary>
    public ShareBasis Basis { get; }

    /// <summary>Code and units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Claim.Code} {Units}");
}
