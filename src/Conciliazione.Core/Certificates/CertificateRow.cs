namespace Conciliazione.Certificates;

/// <summary>One row of a certificate: the figures of a claim and its share. Italian term: riga del certificato.</summary>
/// <remarks>
/// As it was written: whether it holds is for the certificate to verify, so any figure is accepted here. Equality is by content.
/// Immutable, safe for any thread.
/// </remarks>
public sealed record CertificateRow
{
    /// <summary>Builds a row of a sharing by weight.</summary>
    /// <param name="code">The identifier of the claim.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="floor">The least it gets.</param>
    /// <param name="ceiling">The most it gets; <see langword="null"/> for none.</param>
    /// <param name="precedence">The declared key for equal remainders, lower first; <see langword="null"/> for none.</param>
    /// <param name="share">What it got.</param>
    /// <param name="status">How it stands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public CertificateRow(
        string code,
        LocalizedText title,
        Ratio weight,
        long floor,
        long? ceiling,
        long? precedence,
        long share,
        CertificateStatus status = CertificateStatus.TakesPart)
        : this(code, title, weight, floor, ceiling, precedence, rank: null, share, [], [], status, note: null)
    {
    }

    /// <summary>Builds a row of a sharing by rank.</summary>
    /// <param name="code">The identifier of the claim.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="rank">Its place, from 1; <see langword="null"/> after all that have one, tied with one another.</param>
    /// <param name="kept">What it already had before this sharing, and keeps.</param>
    /// <param name="due">What it is to get in all.</param>
    /// <param name="share">What it got in all, what it kept included.</param>
    /// <param name="tags">What opens a source to it.</param>
    /// <param name="draws">What it draws on each source, beyond what it kept.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="note">Why it is excluded, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A text or a list is <see langword="null"/>.</exception>
    public CertificateRow(
        string code,
        LocalizedText title,
        int? rank,
        long kept,
        long due,
        long share,
        ValueList<string> tags,
        ValueList<SourceDraw> draws,
        CertificateStatus status = CertificateStatus.TakesPart,
        LocalizedText? note = null)
        : this(code, title, Ratio.Whole(0), kept, due, precedence: null, rank, share, tags, draws, status, note)
    {
    }

    private CertificateRow(
        string code,
        LocalizedText title,
        Ratio weight,
        long floor,
        long? ceiling,
        long? precedence,
        int? rank,
        long share,
        ValueList<string> tags,
        ValueList<SourceDraw> draws,
        CertificateStatus status,
        LocalizedText? note)
    {
        Code = Guard.Against.Null(code);
        Title = Guard.Against.Null(title);
        Weight = weight;
        Floor = floor;
        Ceiling = ceiling;
        Precedence = precedence;
        Rank = rank;
        Share = share;
        Tags = Guard.Against.Null(tags);
        Draws = Guard.Against.Null(draws);
        Status = status;
        Note = note;
    }

    /// <summary>The identifier of the claim.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its weight; 0 in a sharing by rank.</summary>
    public Ratio Weight { get; }

    /// <summary>The least it gets; in a sharing by rank, what it already had and keeps.</summary>
    public long Floor { get; }

    /// <summary>The most it gets, or <see langword="null"/> for no limit; in a sharing by rank, what it is to get in all.</summary>
    public long? Ceiling { get; }

    /// <summary>The declared key for equal remainders, lower first, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>Its place in the ranking, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>What it got in all.</summary>
    public long Share { get; }

    /// <summary>What opens a source to it.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>What it draws on each source.</summary>
    public ValueList<SourceDraw> Draws { get; }

    /// <summary>How it stands.</summary>
    public CertificateStatus Status { get; }

    /// <summary>Why it is excluded, or <see langword="null"/>.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Code and share.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Share}");
}
