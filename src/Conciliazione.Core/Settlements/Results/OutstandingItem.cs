namespace Conciliazione.Settlements;

/// <summary>Something that the lead partner must still show. Italian term: da rendicontare.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record OutstandingItem
{
    private readonly LocalizedText? _rule;

    internal OutstandingItem(OutstandingKind kind, string subject, Euro amount, LocalizedText? rule = null)
    {
        _rule = rule;
        Kind = kind;
        Subject = subject;
        Amount = amount;
    }

    /// <summary>What it is.</summary>
    public OutstandingKind Kind { get; }

    /// <summary>The code of the expense, category or rule, or the name of the body.</summary>
    public string Subject { get; }

    /// <summary>The amount, above zero.</summary>
    public Euro Amount { get; }

    /// <summary>The item in words, without the amount.</summary>
    public LocalizedText Title => Kind switch
    {
        OutstandingKind.Payment => new($"pagamento della spesa {Subject}", $"payment of expense {Subject}"),
        OutstandingKind.Spending => new($"quanto resta della voce {Subject}", $"what is left of category {Subject}"),
        OutstandingKind.CashOfBody => new($"cofinanziamento in denaro di {Subject}", $"co-financing in cash of {Subject}"),
        OutstandingKind.InKindOfBody => new($"cofinanziamento valorizzato di {Subject}", $"co-financing in kind of {Subject}"),
        _ => new($"altro cofinanziamento, per: {_rule!.Italian}", $"further co-financing, for: {_rule!.English}"),
    };

    /// <summary>Returns the Italian title and the amount.</summary>
    public override string ToString() => $"{Title.Italian}: {Amount}";
}
