namespace Conciliazione.Funding;

/// <summary>The amount of one share of a contribution. Italian term: importo di una quota.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>The amount, rounded to the cent.</summary>
    public Euro Amount { get; }
}
