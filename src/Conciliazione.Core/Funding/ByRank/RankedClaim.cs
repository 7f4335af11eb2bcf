namespace Conciliazione.Funding;

/// <summary>
/// A claim with a position in a ranking and a number of units due in full. Italian term: richiesta in graduatoria.
/// </summary>
/// <remarks>
/// The figures are kept as submitted: <see cref="RankedSharing.Share"/> reports their defects. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record RankedClaim
{
    /// <summary>Initializes a new claim.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">The display name.</param>
    /// <param name="due">The number of units due.</param>
    /// <param name="rank">
    /// The position in the ranking, from 1; equal ranks are a tie. <see langword="null"/> without a ranking: such claims come
    /// after the ranked ones, tied with each other.
    /// </param>
    /// <param name="tags">The tags that open reserved sources to the claim.</param>
    /// <param name="exclusion">
    /// The reason why the claim receives nothing but keeps its row; <see langword="null"/> if it takes part.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or blank, or another argument is <see langword="null"/>.
    /// </exception>
    public RankedClaim(
        string code, LocalizedText title, long due, int? rank, ValueList<string> tags, LocalizedText? exclusion = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Due = due;
        Rank = rank;
        Tags = Guard.Against.Null(tags);
        Exclusion = exclusion;
    }

    /// <summary>The caller's identifier.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The number of units due.</summary>
    public long Due { get; }

    /// <summary>The position in the ranking, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>The tags that open reserved sources to the claim.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>The reason why the claim receives nothing, or <see langword="null"/>.</summary>
    public LocalizedText? Exclusion { get; }

    /// <summary>Returns the code and the units due.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Due}");
}
