namespace Conciliazione.CostPlans;

/// <summary>An amount under a category. Italian term: importo di una voce di costo.</summary>
/// <remarks>
/// The figures are kept as submitted: the template checks them. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record CostLine
{
    /// <summary>Initializes a new line.</summary>
    /// <param name="category">The code of the category.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public CostLine(string category, Euro amount)
    {
        Category = Guard.Against.Null(category);
        Amount = amount;
    }

    /// <summary>The code of the category.</summary>
    public string Category { get; }

    /// <summary>The amount.</summary>
    public Euro Amount { get; }
}
