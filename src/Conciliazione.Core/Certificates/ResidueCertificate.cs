namespace Conciliazione.Certificates;

/// <summary>
/// A round of unspent funds as plain figures, with its parts chained, which anyone can verify without the engine.
/// Italian term: certificato dello scorrimento dei residui.
/// </summary>
/// <remarks>
/// The figures may be incorrect, since they may come from elsewhere: <see cref="Verify"/> detects this, using only these figures
/// (docs/decisions/0016). Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ResidueCertificate
{
    /// <summary>Initializes a new certificate from its figures.</summary>
    /// <param name="residue">The amount of the unspent funds.</param>
    /// <param name="rows">One row per project.</param>
    /// <param name="parts">The parts, in the order in which they are shared.</param>
    /// <param name="left">The amount that no part could assign, plus the amount left undecided by a tie.</param>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    public ResidueCertificate(
        Euro residue, ValueList<ResidueFacts> rows, ValueList<ResidueCertificatePart> parts, Euro left)
    {
        Residue = residue;
        Rows = Guard.Against.Null(rows);
        Parts = Guard.Against.Null(parts);
        Remaining = left;
    }

    /// <summary>The amount of the unspent funds.</summary>
    public Euro Residue { get; }

    /// <summary>One row per project.</summary>
    public ValueList<ResidueFacts> Rows { get; }

    /// <summary>The parts, in the order in which they are shared.</summary>
    public ValueList<ResidueCertificatePart> Parts { get; }

    /// <summary>The amount that no part could assign, plus the amount left undecided by a tie.</summary>
    public Euro Remaining { get; }

    /// <summary>Whether every check of <see cref="Verify"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Performs every check, and returns one finding per check that names the items at fault: the balance over all parts, the
    /// unspent funds divided as declared, the amount that a part could not assign passed to the next one, the weights and
    /// ceilings derived from the figures of the projects, no project above the amount requested in the parts that stop there, and
    /// the certificate of each part. The content of the certificate never causes an exception.
    /// </summary>
    public ValueList<Finding> Verify() => ResidueReplay.Of(this);
}
