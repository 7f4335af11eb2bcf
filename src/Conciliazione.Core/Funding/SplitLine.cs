namespace Conciliazione.Funding;

/// <summary>What one share of a contribution came to. Italian term: importo di una quota.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record SplitLine
{
    internal SplitLine(Policy<Percentage> share, Ratio exact, Euro amount)
    {
        Share = share;
        Exact = exact;
        Amount = amount;
    }

    /// <summary>The share.</summary>
    public Policy<Percentage> Share { get; }

    /// <summary>The amount before rounding, in euros.</summary>
    public Ratio Exact { get; }

    /// <summary>The amount to the cent.</summary>
    public Euro Amount { get; }
}
