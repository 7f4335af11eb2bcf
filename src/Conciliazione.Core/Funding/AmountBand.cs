namespace Conciliazione.Funding;

/// <summary>From which score on how much of an amount is granted. Italian term: fascia di punteggio.</summary>
/// <remarks>It reaches up to the next band's score, exclusive. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record AmountBand
{
    /// <summary>Builds a band.</summary>
    /// <param name="from">The least score in it, inclusive.</param>
    /// <param name="share">How much of the amount is granted.</param>
    public AmountBand(Points from, Percentage share)
    {
        From = from;
        Share = share;
    }

    /// <summary>The least score in it, inclusive.</summary>
    public Points From { get; }

    /// <summary>How much of the amount is granted.</summary>
    public Percentage Share { get; }
}
