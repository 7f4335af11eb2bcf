namespace Conciliazione.CostPlans;

/// <summary>A total that a plan by source states: of an action, of a source, or of the whole. Italian term: totale dichiarato.</summary>
/// <remarks>The figure is kept as submitted: the plan checks it. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record FundsTotal
{
    private FundsTotal(string? action, string? source, Euro amount)
    {
        Action = action;
        Source = source;
        Amount = amount;
    }

    /// <summary>The code of the action whose row is summed, or <see langword="null"/>.</summary>
    public string? Action { get; }

    /// <summary>The code of the source whose column is summed, or <see langword="null"/>.</summary>
    public string? Source { get; }

    /// <summary>The stated amount.</summary>
    public Euro Amount { get; }

    /// <summary>Creates the stated total of an action: of a row.</summary>
    /// <param name="action">The code of the action.</param>
    /// <param name="amount">The stated amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    public static FundsTotal OfAction(string action, Euro amount) => new(Guard.Against.Null(action), source: null, amount);

    /// <summary>Creates the stated total of a source: of a column.</summary>
    /// <param name="source">The code of the source of funds.</param>
    /// <param name="amount">The stated amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static FundsTotal OfSource(string source, Euro amount) => new(action: null, Guard.Against.Null(source), amount);

    /// <summary>Creates the stated total of the whole plan.</summary>
    /// <param name="amount">The stated amount.</param>
    public static FundsTotal OfWhole(Euro amount) => new(action: null, source: null, amount);

    /// <summary>Returns what is summed, and the amount.</summary>
    public override string ToString() => $"{Action ?? Source ?? "*"} {Amount}";
}
