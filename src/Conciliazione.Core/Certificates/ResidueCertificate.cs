namespace Conciliazione.Certificates;

/// <summary>A residue round as plain figures, its parts chained, that anyone can verify without the engine. Italian term: certificato dello scorrimento dei residui.</summary>
/// <remarks>
/// It can hold wrong figures, since it may come from elsewhere: <see cref="Verify"/> tells, and uses nothing but these figures
/// (docs/decisions/0016). Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record ResidueCertificate
{
    /// <summary>Builds a certificate from its figures.</summary>
    /// <param name="residue">What there was.</param>
    /// <param name="rows">One row a project.</param>
    /// <param name="parts">The parts, in the order in which they are shared.</param>
    /// <param name="left">What no part could place, and what hangs on a tie.</param>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    public ResidueCertificate(
        Euro residue, ValueList<ResidueFacts> rows, ValueList<ResidueCertificatePart> parts, Euro left)
    {
        Residue = residue;
        Rows = Guard.Against.Null(rows);
        Parts = Guard.Against.Null(parts);
        Left = left;
    }

    /// <summary>What there was.</summary>
    public Euro Residue { get; }

    /// <summary>One row a project.</summary>
    public ValueList<ResidueFacts> Rows { get; }

    /// <summary>The parts, in the order in which they are shared.</summary>
    public ValueList<ResidueCertificatePart> Parts { get; }

    /// <summary>What no part could place, and what hangs on a tie.</summary>
    public Euro Left { get; }

    /// <summary>Whether every check of <see cref="Verify"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Every check, each a finding that names what is at fault: the balance over all parts, the residue divided as declared, what a
    /// part could not place handed to the next, the weights and ceilings that follow from the figures of the projects, nobody above
    /// what was asked, and each part's own certificate. It never throws for what the certificate holds.
    /// </summary>
    public ValueList<Finding> Verify() => ResidueReplay.Of(this);
}
