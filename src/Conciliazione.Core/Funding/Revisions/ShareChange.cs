namespace Conciliazione.Funding;

/// <summary>
/// A gain or loss in a revision: the claim, the number of units, and the reason. Italian term: variazione della quota.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The number of units before the revision.</summary>
    public long Before { get; }

    /// <summary>The number of units after the revision.</summary>
    public long After { get; }

    /// <summary>The number of units gained; negative for a loss.</summary>
    public long Difference => After - Before;

    /// <summary>The reason.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Returns the code and the units before and after.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Before} -> {After}");
}
