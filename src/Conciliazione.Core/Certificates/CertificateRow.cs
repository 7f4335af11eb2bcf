namespace Conciliazione.Certificates;

/// <summary>A row of a certificate: the figures of a claim and its share. Italian term: riga del certificato.</summary>
/// <remarks>
/// The figures are kept as written: the certificate verifies them, so any figure is accepted here. Equality is by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed record CertificateRow
{
    /// <summary>Initializes a new row of a sharing by weight.</summary>
    /// <param name="code">The identifier of the claim.</param>
    /// <param name="title">The display name.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="floor">The minimum share.</param>
    /// <param name="ceiling">The maximum share; <see langword="null"/> for no limit.</param>
    /// <param name="precedence">
    /// The declared key that breaks equal remainders, lower first; <see langword="null"/> for none.
    /// </param>
    /// <param name="share">The share.</param>
    /// <param name="status">The status of the row.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="code"/> or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
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

    /// <summary>Initializes a new row of a sharing by rank.</summary>
    /// <param name="code">The identifier of the claim.</param>
    /// <param name="title">The display name.</param>
    /// <param name="rank">
    /// The rank, from 1; <see langword="null"/> for a row that follows all ranked rows, tied with any others without a rank.
    /// </param>
    /// <param name="kept">The amount that the claim already had before this sharing, and keeps.</param>
    /// <param name="due">The total amount due.</param>
    /// <param name="share">The total share, including the amount kept.</param>
    /// <param name="tags">The tags that open sources to the claim.</param>
    /// <param name="draws">The amount drawn from each source, in addition to the amount kept.</param>
    /// <param name="status">The status of the row.</param>
    /// <param name="note">The reason for the exclusion, or <see langword="null"/>.</param>
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

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The weight; 0 in a sharing by rank.</summary>
    public Ratio Weight { get; }

    /// <summary>The minimum share; in a sharing by rank, the amount already held and kept.</summary>
    public long Floor { get; }

    /// <summary>The maximum share, or <see langword="null"/> for no limit; in a sharing by rank, the total amount due.</summary>
    public long? Ceiling { get; }

    /// <summary>The declared key that breaks equal remainders, lower first, or <see langword="null"/>.</summary>
    public long? Precedence { get; }

    /// <summary>The rank, or <see langword="null"/>.</summary>
    public int? Rank { get; }

    /// <summary>The total share.</summary>
    public long Share { get; }

    /// <summary>The tags that open sources to the claim.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>The amount drawn from each source.</summary>
    public ValueList<SourceDraw> Draws { get; }

    /// <summary>The status of the row.</summary>
    public CertificateStatus Status { get; }

    /// <summary>The reason for the exclusion, or <see langword="null"/>.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Returns the code and the share.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Share}");
}
