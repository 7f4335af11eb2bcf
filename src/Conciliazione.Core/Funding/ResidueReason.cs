namespace Conciliazione.Funding;

/// <summary>What a project got from one part of a residue round, and why. Italian term: motivazione della quota.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>What it got from it.</summary>
    public Euro Amount { get; }

    /// <summary>Why.</summary>
    public LocalizedText Text { get; }
}
