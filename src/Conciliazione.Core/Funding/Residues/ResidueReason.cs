namespace Conciliazione.Funding;

/// <summary>
/// The amount that a project received from one part of a round of unspent funds, and the reason.
/// Italian term: motivazione della quota.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ResidueReason
{
    internal ResidueReason(ResiduePart part, Euro amount, LocalizedText text)
    {
        Part = part;
        Amount = amount;
        Text = text;
    }

    /// <summary>The part.</summary>
    public ResiduePart Part { get; }

    /// <summary>The amount received from the part.</summary>
    public Euro Amount { get; }

    /// <summary>The reason.</summary>
    public LocalizedText Text { get; }
}
