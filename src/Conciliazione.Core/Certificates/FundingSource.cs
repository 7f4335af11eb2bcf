namespace Conciliazione.Certificates;

/// <summary>
/// A source of funds: the units to spend, and the claims that may draw on them. Italian term: fonte di finanziamento.
/// </summary>
/// <remarks>
/// A reserved quota is a source that only some claims may draw on, declared before the one open to all. In a certificate, a
/// source holds the units available at the start of the round. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record FundingSource
{
    /// <summary>Initializes a new source.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="title">The display name.</param>
    /// <param name="units">The number of units that the source holds.</param>
    /// <param name="onlyFor">
    /// The tag that a claim must carry to draw on it; <see langword="null"/> when it is open to all.
    /// </param>
    /// <param name="released">Whether what those it is reserved for leave in it goes to the others, in a second round.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, <paramref name="title"/> is <see langword="null"/> or <paramref name="onlyFor"/> is
    /// given and blank.
    /// </exception>
    public FundingSource(string code, LocalizedText title, long units, string? onlyFor = null, bool released = false)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Units = units;
        OnlyFor = Guard.Against.BlankWhenGiven(onlyFor);
        Released = released;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The number of units that the source holds.</summary>
    public long Units { get; }

    /// <summary>The tag that a claim must carry to draw on it, or <see langword="null"/>.</summary>
    public string? OnlyFor { get; }

    /// <summary>Whether what those it is reserved for leave in it goes to the others.</summary>
    public bool Released { get; }

    /// <summary>Determines whether a claim may draw on this source.</summary>
    /// <param name="tags">The tags of the claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tags"/> is <see langword="null"/>.</exception>
    public bool IsOpenTo(ValueList<string> tags)
    {
        Guard.Against.Null(tags);
        return OnlyFor is null || tags.Contains(OnlyFor, StringComparer.Ordinal);
    }

    /// <summary>Returns the code and the units.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Units}");
}
