namespace Conciliazione.Funding;

/// <summary>A declared share of a contribution, such as 20% to the system actions. Italian term: quota del contributo.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ContributionShare
{
    /// <summary>Builds a share.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="title">What the money is for.</param>
    /// <param name="percentage">How much of the contribution.</param>
    /// <param name="provenance">Whether the call states the percentage, or it follows from the others.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no code, <paramref name="title"/> is <see langword="null"/>, or the provenance is not a declared value.</exception>
    public ContributionShare(string code, LocalizedText title, Percentage percentage, Provenance provenance)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Percentage = percentage;
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What the money is for.</summary>
    public LocalizedText Title { get; }

    /// <summary>How much of the contribution.</summary>
    public Percentage Percentage { get; }

    /// <summary>Whether the call states the percentage, or it follows from the others.</summary>
    public Provenance Provenance { get; }
}
