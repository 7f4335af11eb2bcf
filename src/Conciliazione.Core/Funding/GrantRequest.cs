namespace Conciliazione.Funding;

/// <summary>A contribution asked for. Italian term: contributo richiesto.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record GrantRequest
{
    /// <summary>Builds a request.</summary>
    /// <param name="code">The caller's identifier of the project; not blank.</param>
    /// <param name="title">What the project is called; not blank.</param>
    /// <param name="amount">The amount asked for.</param>
    /// <param name="rank">
    /// The place in the ranking, from 1; the same place for several is a tie. <see langword="null"/> where there is no ranking:
    /// such requests come after the ranked ones, tied with one another.
    /// </param>
    /// <param name="exclusion">Why it takes no money and keeps its row; <see langword="null"/> when it takes part.</param>
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

    /// <summary>What the project is called.</summary>
    public string Title { get; }

    /// <summary>The amount asked for.</summary>
    public Euro Amount { get; }

    /// <summary>The place in the ranking, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>Why it takes no money, or <see langword="null"/>.</summary>
    public LocalizedText? Exclusion { get; }

    /// <summary>Code and amount.</summary>
    public override string ToString() => $"{Code} {Amount}";
}
