namespace Conciliazione.Editions;

/// <summary>
/// The contradictions of all published editions, each in its own edition and here in one list. Italian term: prospetto delle contraddizioni.
/// </summary>
/// <remarks>Codes are unique over all editions. Immutable and thread-safe.</remarks>
public static class EditionContradictions
{
    /// <summary>Every contradiction, edition by edition, in the order of the publication of their texts.</summary>
    public static ValueList<Contradiction> All { get; } = [.. Milano2014Contradictions.All, .. Insubria2020Contradictions.All];
}
