namespace Conciliazione.CostPlans;

/// <summary>
/// The mean share of a source over several actions, weighted by what they cost and plain: two figures that a text may call by one name.
/// Italian term: media.
/// </summary>
/// <remarks>It serves the Milan plan alone, which calls the weighted one the mean. The two are equal where all actions cost the same. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record FundsMean
{
    internal FundsMean(Ratio weighted, Ratio plain)
    {
        Weighted = weighted;
        Plain = plain;
    }

    /// <summary>What the source gives to all of the actions, over what they cost; exact. Italian term: media ponderata.</summary>
    public Ratio Weighted { get; }

    /// <summary>The sum of the shares of the source in each action, over the number of actions; exact. Italian term: media semplice.</summary>
    public Ratio Plain { get; }
}
