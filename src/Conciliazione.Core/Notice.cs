namespace Conciliazione;

/// <summary>
/// Something a reader should know that no rule decides, such as a contradiction inside a source. Italian term: avvertenza.
/// </summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record Notice
{
    /// <summary>Builds a notice.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="text">What there is to know.</param>
    /// <param name="source">The passage that it is about.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
    public Notice(string code, LocalizedText text, LegalSource source)
    {
        Code = Guard.Against.InvalidCode(code);
        Text = Guard.Against.Null(text);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What there is to know.</summary>
    public LocalizedText Text { get; }

    /// <summary>The passage that it is about.</summary>
    public LegalSource Source { get; }

    /// <summary>Text and source.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Text.In(language)} — {Source.Cite()}";

    /// <summary>The Italian text and source.</summary>
    public override string ToString() => Render(Language.Italian);
}
