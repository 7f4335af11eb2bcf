namespace Conciliazione.Funding;

/// <summary>Units left undecided by a tie: the tied claims and the number of units. Italian term: parità.</summary>
/// <remarks>
/// No declared key distinguishes these claims, so the library does not guess: the units are left over until a decision is made.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ShareTie
{
    internal ShareTie(ValueList<string> codes, long units)
    {
        Codes = codes;
        Units = units;
    }

    /// <summary>The codes of the claims in the tie, in ordinal order; there are more codes than units.</summary>
    public ValueList<string> Codes { get; }

    /// <summary>The number of undecided units; each claim in the tie gets one of them or none.</summary>
    public long Units { get; }

    /// <summary>Returns the number of units and the codes of the claims in the tie.</summary>
    public override string ToString() => FormattableString.Invariant($"{Units}: {Codes}");
}
