namespace Conciliazione.Funding;

/// <summary>Someone with a place in a ranking and units to get in full. Italian term: richiesta in graduatoria.</summary>
/// <remarks>As it was handed in: <see cref="RankedSharing.Share"/> says what is wrong with it. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record RankedClaim
{
    /// <summary>Builds a claim.</summary>
    /// <param name="code">The caller's identifier; not blank.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="due">How many units it is to get.</param>
    /// <param name="rank">
    /// The place in the ranking, from 1; the same place for several is a tie. <see langword="null"/> where there is no ranking: such
    /// claims come after the ranked ones, tied with one another.
    /// </param>
    /// <param name="tags">What opens a reserved source to it.</param>
    /// <param name="exclusion">Why it takes nothing and keeps its row; <see langword="null"/> when it takes part.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or blank, or another argument is <see langword="null"/>.</exception>
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

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>How many units it is to get.</summary>
    public long Due { get; }

    /// <summary>The place in the ranking, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>What opens a reserved source to it.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>Why it takes nothing, or <see langword="null"/>.</summary>
    public LocalizedText? Exclusion { get; }

    /// <summary>Code and what is due.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Due}");
}
