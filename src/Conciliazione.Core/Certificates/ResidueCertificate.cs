namespace Conciliazione.Certificates;

/// <summary>
/// A round of unspent funds as plain figures, with its parts chained, which anyone can verify without the engine.
/// Italian term: certificato dello scorrimento dei residui.
/// </summary>
/// <remarks>
/// The figures may be incorrect, since they may come from elsewhere: <see cref="Verify()"/> detects this, using only these figures
/// (docs/decisions/0016). Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ResidueCertificate
{
    /// <summary>Initializes a new certificate from its figures.</summary>
    /// <param name="residue">The amount of the unspent funds.</param>
    /// <param name="rows">One row per project.</param>
    /// <param name="parts">The parts, in the order in which they are shared.</param>
    /// <param name="left">The amount that no part could assign, plus the amount left undecided by a tie.</param>
    /// <param name="digest">The digest of what was submitted, or <see langword="null"/> if none is stated.</param>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    public ResidueCertificate(
        Euro residue, ValueList<ResidueFacts> rows, ValueList<ResidueCertificatePart> parts, Euro left, InputDigest? digest = null)
    {
        Residue = residue;
        Rows = Guard.Against.Null(rows);
        Parts = Guard.Against.Null(parts);
        Remaining = left;
        Digest = digest;
    }

    /// <summary>The amount of the unspent funds.</summary>
    public Euro Residue { get; }

    /// <summary>One row per project.</summary>
    public ValueList<ResidueFacts> Rows { get; }

    /// <summary>The parts, in the order in which they are shared.</summary>
    public ValueList<ResidueCertificatePart> Parts { get; }

    /// <summary>The amount that no part could assign, plus the amount left undecided by a tie.</summary>
    public Euro Remaining { get; }

    /// <summary>
    /// The digest of what was submitted, as stated in the certificate; <see langword="null"/> if it states none.
    /// </summary>
    public InputDigest? Digest { get; }

    /// <summary>Whether every check of <see cref="Verify()"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Performs every check, and returns one finding per check that names the items at fault: the balance over all parts, the
    /// unspent funds divided as declared, the amount that a part could not assign passed to the next one, the weights and
    /// ceilings derived from the figures of the projects, no project above the amount requested in the parts that stop there, the
    /// certificate of each part, and the digest if the certificate states one. The content of the certificate never causes an
    /// exception.
    /// </summary>
    /// <remarks>
    /// Anyone can state the digest of other projects: a project that is missing altogether is only found by
    /// <see cref="Verify(InputDigest)"/>.
    /// </remarks>
    public ValueList<Finding> Verify() => ResidueReplay.Of(this, held: null);

    /// <summary>
    /// Performs every check of <see cref="Verify()"/>, and compares the digest with the one held by whoever holds the figures of
    /// the projects, so that a project missing, added or changed is found.
    /// </summary>
    /// <param name="held">The digest of what was submitted, computed from the projects and not from the certificate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is <see langword="null"/>.</exception>
    public ValueList<Finding> Verify(InputDigest held) => ResidueReplay.Of(this, Guard.Against.Null(held));

    /// <summary>Returns the digest of the figures that were submitted, computed from this certificate.</summary>
    public InputDigest ComputeDigest() => DigestText.Of(this);

    /// <summary>Returns the certificate with the digest of its own figures.</summary>
    internal ResidueCertificate WithDigest() => new(Residue, Rows, Parts, Remaining, ComputeDigest());
}
