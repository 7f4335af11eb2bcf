namespace Conciliazione;

/// <summary>
/// Something that the reader should know but that no rule decides, such as a contradiction within a source.
/// Italian term: avvertenza.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Notice
{
    /// <summary>Initializes a new notice.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="text">The text of the notice.</param>
    /// <param name="source">The passage that the notice is about.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
    /// </exception>
    public Notice(string code, LocalizedText text, LegalSource source)
    {
        Code = Guard.Against.InvalidCode(code);
        Text = Guard.Against.Null(text);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The text of the notice.</summary>
    public LocalizedText Text { get; }

    /// <summary>The passage that the notice is about.</summary>
    public LegalSource Source { get; }

    /// <summary>Returns the text and the source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{Text.In(language)} — {Source.Cite()}";

    /// <summary>Returns the Italian text and the source.</summary>
    public override string ToString() => Render(Language.Italian);
}
