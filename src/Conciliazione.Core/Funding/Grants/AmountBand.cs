namespace Conciliazione.Funding;

/// <summary>
/// A score from which a share of an amount, or at most a flat amount, is granted. Italian term: fascia di punteggio.
/// </summary>
/// <remarks>The band extends up to the next band's score, exclusive. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record AmountBand
{
    /// <summary>Initializes a new band that grants a share.</summary>
    /// <param name="from">The minimum score in the band, inclusive.</param>
    /// <param name="share">The share of the amount granted.</param>
    public AmountBand(Points from, Percentage share)
    {
        From = from;
        Share = share;
    }

    /// <summary>Initializes a new band that grants a flat amount, and never more than the amount itself.</summary>
    /// <param name="from">The minimum score in the band, inclusive.</param>
    /// <param name="flat">The flat amount.</param>
    public AmountBand(Points from, Euro flat)
    {
        From = from;
        Flat = flat;
    }

    /// <summary>The minimum score in the band, inclusive.</summary>
    public Points From { get; }

    /// <summary>The share of the amount granted, or <see langword="null"/> for a flat amount.</summary>
    public Percentage? Share { get; }

    /// <summary>The flat amount granted, or <see langword="null"/> for a share.</summary>
    public Euro? Flat { get; }

    internal FactValue Shown => Share is { } share ? FactValue.Of(share) : FactValue.Of(Flat!.Value);
}
