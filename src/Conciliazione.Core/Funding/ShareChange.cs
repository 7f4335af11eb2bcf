namespace Conciliazione.Funding;

/// <summary>Who gained or lost in a revision, how much, and why. Italian term: variazione della quota.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ShareChange
{
    internal ShareChange(string code, LocalizedText title, long before, long after, LocalizedText reason)
    {
        Code = code;
        Title = title;
        Before = before;
        After = after;
        Reason = reason;
    }

    /// <summary>The code of the claim.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>How many units it had.</summary>
    public long Before { get; }

    /// <summary>How many units it has.</summary>
    public long After { get; }

    /// <summary>How many more; negative for fewer.</summary>
    public long Difference => After - Before;

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Code, before and after.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Before} -> {After}");
}
