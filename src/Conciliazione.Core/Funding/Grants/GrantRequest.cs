namespace Conciliazione.Funding;

/// <summary>A request for a contribution. Italian term: contributo richiesto.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record GrantRequest
{
    /// <summary>Initializes a new request.</summary>
    /// <param name="code">The caller's identifier of the project; not blank.</param>
    /// <param name="title">The display name of the project; not blank.</param>
    /// <param name="amount">The amount requested.</param>
    /// <param name="rank">
    /// The position in the ranking, from 1; equal ranks are a tie. <see langword="null"/> without a ranking: such requests come
    /// after the ranked ones, tied with each other.
    /// </param>
    /// <param name="exclusion">
    /// The reason why the request receives no money but keeps its row; <see langword="null"/> if it takes part.
    /// </param>
    /// <exception cref="ArgumentException">A text is <see langword="null"/> or blank.</exception>
    public GrantRequest(string code, string title, Euro amount, int? rank = null, LocalizedText? exclusion = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Amount = amount;
        Rank = rank;
        Exclusion = exclusion;
    }

    /// <summary>The caller's identifier of the project.</summary>
    public string Code { get; }

    /// <summary>The display name of the project.</summary>
    public string Title { get; }

    /// <summary>The amount requested.</summary>
    public Euro Amount { get; }

    /// <summary>The position in the ranking, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>The reason why the request receives no money, or <see langword="null"/>.</summary>
    public LocalizedText? Exclusion { get; }

    /// <summary>Returns the code and the amount.</summary>
    public override string ToString() => $"{Code} {Amount}";
}
