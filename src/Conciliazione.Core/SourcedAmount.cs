namespace Conciliazione;

/// <summary>An amount that an edition fixes, with the passage that it stands in or follows from. Italian term: importo con fonte.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record SourcedAmount
{
    /// <summary>Builds an amount with its source.</summary>
    /// <param name="title">What the amount is.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="provenance">Whether the source states it, or it follows from figures that the source gives.</param>
    /// <param name="source">The passage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public SourcedAmount(LocalizedText title, Euro amount, Provenance provenance, LegalSource source)
    {
        Title = Guard.Against.Null(title);
        Amount = amount;
        Provenance = Guard.Against.Undeclared(provenance);
        Source = Guard.Against.Null(source);
    }

    /// <summary>What the amount is.</summary>
    public LocalizedText Title { get; }

    /// <summary>The amount.</summary>
    public Euro Amount { get; }

    /// <summary>Whether the source states it, or it follows from figures that the source gives.</summary>
    public Provenance Provenance { get; }

    /// <summary>The passage.</summary>
    public LegalSource Source { get; }

    /// <summary>Title, amount, where it comes from, and the passage.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) =>
        $"{new NamedValue("AMOUNT", Title, FactValue.Of(Amount), Provenance).Render(language)} — {Source.Cite()}";

    /// <summary>The Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
