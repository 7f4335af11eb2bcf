namespace Conciliazione.CostPlans;

/// <summary>The amounts that one body contributes. Italian term: cofinanziamento di un ente.</summary>
/// <remarks>
/// The figures are kept as submitted: the template checks them. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record CofinancingLine
{
    /// <summary>Initializes a new line.</summary>
    /// <param name="body">The body as named in the plan; it need not be a partner ("client enterprises").</param>
    /// <param name="cash">The contribution in cash. Italian term: cofinanziamento monetario.</param>
    /// <param name="inKind">The contribution in work or goods, by value. Italian term: valorizzazione economica.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    public CofinancingLine(string body, Euro cash, Euro inKind)
    {
        Body = Guard.Against.Null(body);
        Cash = cash;
        InKind = inKind;
    }

    /// <summary>The body as named in the plan.</summary>
    public string Body { get; }

    /// <summary>The contribution in cash.</summary>
    public Euro Cash { get; }

    /// <summary>The contribution in work or goods, by value.</summary>
    public Euro InKind { get; }
}
