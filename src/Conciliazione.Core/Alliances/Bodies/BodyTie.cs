namespace Conciliazione.Alliances;

/// <summary>A tie of a body to another name of it, or to another body. Italian term: legame fra enti.</summary>
/// <remarks>Bodies only, never people. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record BodyTie
{
    private BodyTie(BodyTieKind kind, string body, string other, LegalSource source, Provenance provenance)
    {
        Kind = kind;
        Body = Guard.Against.NullOrWhiteSpace(body);
        Other = other;
        Source = Guard.Against.Null(source);
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>How the two are tied.</summary>
    public BodyTieKind Kind { get; }

    /// <summary>The code of the body, as in its alliances.</summary>
    public string Body { get; }

    /// <summary>The other name, for <see cref="BodyTieKind.WrittenAs"/>; otherwise the code of the other body.</summary>
    public string Other { get; }

    /// <summary>The text that shows the tie.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether the text states the tie or it is our interpretation.</summary>
    public Provenance Provenance { get; }

    /// <summary>Creates the tie of a body to another name under which the text writes it.</summary>
    /// <param name="body">The code of the body; not blank.</param>
    /// <param name="name">The name, letter for letter; not blank.</param>
    /// <param name="source">The text that writes the name.</param>
    /// <param name="provenance">Whether the text states that the name means the body.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public static BodyTie WrittenAs(string body, string name, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new(BodyTieKind.WrittenAs, body, Guard.Against.NullOrWhiteSpace(name), source, provenance);

    /// <summary>Creates the tie of a body that took the place of another one.</summary>
    /// <param name="body">The code of the body that has the place now; not blank.</param>
    /// <param name="replaced">The code of the body that had it; not blank.</param>
    /// <param name="source">The text that says so.</param>
    /// <param name="provenance">Whether the text states the tie.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public static BodyTie Replaces(string body, string replaced, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new(BodyTieKind.Replaces, body, Guard.Against.NullOrWhiteSpace(replaced), source, provenance);

    /// <summary>Creates the tie of a body or service that acts through another body.</summary>
    /// <param name="body">The code of the body or service; not blank.</param>
    /// <param name="through">The code of the body through which it acts; not blank.</param>
    /// <param name="source">The text that shows it.</param>
    /// <param name="provenance">Whether the text states the tie.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public static BodyTie ActsThrough(string body, string through, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new(BodyTieKind.ActsThrough, body, Guard.Against.NullOrWhiteSpace(through), source, provenance);

    /// <summary>Returns the body, the kind and the other name or body.</summary>
    public override string ToString() => $"{Body} {Kind} {Other}";
}
