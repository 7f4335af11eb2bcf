namespace Conciliazione.CostPlans;

/// <summary>What one body puts in. Italian term: cofinanziamento di un ente.</summary>
/// <remarks>As handed in: whether it makes sense is for the template to say. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CofinancingLine
{
    /// <summary>Builds a line.</summary>
    /// <param name="body">The body as the plan names it; it need not be a partner ("client enterprises").</param>
    /// <param name="cash">What it puts in as money. Italian term: cofinanziamento monetario.</param>
    /// <param name="inKind">What it puts in as work or goods, by value. Italian term: valorizzazione economica.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    public CofinancingLine(string body, Euro cash, Euro inKind)
    {
        Body = Guard.Against.Null(body);
        Cash = cash;
        InKind = inKind;
    }

    /// <summary>The body as the plan names it.</summary>
    public string Body { get; }

    /// <summary>What it puts in as money.</summary>
    public Euro Cash { get; }

    /// <summary>What it puts in as work or goods, by value.</summary>
    public Euro InKind { get; }
}
