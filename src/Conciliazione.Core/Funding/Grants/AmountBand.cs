namespace Conciliazione.Funding;

/// <summary>A score from which a share of an amount is granted. Italian term: fascia di punteggio.</summary>
/// <remarks>The band extends up to the next band's score, exclusive. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record AmountBand
{
    /// <summary>Initializes a new band.</summary>
    /// <param name="from">The minimum score in the band, inclusive.</param>
    /// <param name="share">The share of the amount granted.</param>
    public AmountBand(Points from, Percentage share)
    {
        From = from;
        Share = share;
    }

    /// <summary>The minimum score in the band, inclusive.</summary>
    public Points From { get; }

    /// <summary>The share of the amount granted.</summary>
    public Percentage Share { get; }
}
