namespace Conciliazione.CostPlans;

/// <summary>What one source gives to one action. Italian term: casella del piano finanziario.</summary>
/// <remarks>
/// A blank cell is not in the plan; a cell of zero is. The figure is kept as submitted: the plan checks it. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record FundsCell
{
    /// <summary>Initializes a new cell.</summary>
    /// <param name="action">The code of the action.</param>
    /// <param name="source">The code of the source of funds.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentNullException">A code is <see langword="null"/>.</exception>
    public FundsCell(string action, string source, Euro amount)
    {
        Action = Guard.Against.Null(action);
        Source = Guard.Against.Null(source);
        Amount = amount;
    }

    /// <summary>The code of the action.</summary>
    public string Action { get; }

    /// <summary>The code of the source of funds.</summary>
    public string Source { get; }

    /// <summary>The amount.</summary>
    public Euro Amount { get; }

    /// <summary>Returns the codes and the amount.</summary>
    public override string ToString() => $"{Action} {Source} {Amount}";
}
