namespace Conciliazione.Funding;

/// <summary>Units that hang on a tie: who is tied, and for how many. Italian term: parità.</summary>
/// <remarks>
/// Nothing declared tells these claims apart, so nobody guesses: the units stay in what is left until someone decides. Equality is
/// by content. Immutable, safe for any thread.
/// </remarks>
public sealed record ShareTie
{
    internal ShareTie(ValueList<string> codes, long units)
    {
        Codes = codes;
        Units = units;
    }

    /// <summary>The codes of those tied, in ordinal order; more than there are units.</summary>
    public ValueList<string> Codes { get; }

    /// <summary>How many units are undecided; each of those tied gets one of them or none.</summary>
    public long Units { get; }

    /// <summary>Who is tied, and for how many units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Units}: {Codes}");
}
