namespace Conciliazione.Certificates;

/// <summary>
/// A sharing as plain figures, which anyone can verify without the engine that created it. Italian term: certificato di riparto.
/// </summary>
/// <remarks>
/// The figures may be incorrect, since they may come from elsewhere: <see cref="Verify()"/> detects this, using only these figures
/// (docs/decisions/0006). Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ShareCertificate
{
    /// <summary>Initializes a new certificate from its figures.</summary>
    /// <param name="unit">The unit being shared.</param>
    /// <param name="budget">The number of units available.</param>
    /// <param name="policy">The policy of the sharing.</param>
    /// <param name="sources">The sources that are spent, in order; empty in a sharing by weight.</param>
    /// <param name="claims">The number of claims, so that an omitted row is detected even if it got nothing.</param>
    /// <param name="rows">One row per claim.</param>
    /// <param name="left">The units of the budget left over.</param>
    /// <param name="undecided">The part of the units left over that is undecided because of a tie.</param>
    /// <param name="digest">The digest of what was submitted, or <see langword="null"/> if none is stated.</param>
    /// <exception cref="ArgumentNullException">Another argument is <see langword="null"/>.</exception>
    public ShareCertificate(
        Unit unit,
        long budget,
        CertificatePolicy policy,
        ValueList<FundingSource> sources,
        int claims,
        ValueList<CertificateRow> rows,
        long left,
        long undecided = 0,
        InputDigest? digest = null)
    {
        Unit = Guard.Against.Null(unit);
        Budget = budget;
        Policy = Guard.Against.Null(policy);
        Sources = Guard.Against.Null(sources);
        Claims = claims;
        Rows = Guard.Against.Null(rows);
        Remaining = left;
        Undecided = undecided;
        Digest = digest;
    }

    /// <summary>The unit being shared.</summary>
    public Unit Unit { get; }

    /// <summary>The number of units available, including those that the rows already kept.</summary>
    public long Budget { get; }

    /// <summary>The policy of the sharing.</summary>
    public CertificatePolicy Policy { get; }

    /// <summary>The sources that are spent, in order; empty in a sharing by weight.</summary>
    public ValueList<FundingSource> Sources { get; }

    /// <summary>The number of claims.</summary>
    public int Claims { get; }

    /// <summary>One row per claim.</summary>
    public ValueList<CertificateRow> Rows { get; }

    /// <summary>The units of the budget left over.</summary>
    public long Remaining { get; }

    /// <summary>The part of the units left over that is undecided because of a tie.</summary>
    public long Undecided { get; }

    /// <summary>
    /// The digest of what was submitted, as stated in the certificate; <see langword="null"/> if it states none.
    /// </summary>
    public InputDigest? Digest { get; }

    /// <summary>Whether every check of <see cref="Verify()"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Performs every check, and returns one finding per check that names the rows at fault: the balance, every claim once,
    /// nothing negative, floors and ceilings respected, equal claims within one unit, only what a sharing can give, the weights
    /// followed to the last unit or the ranking without gaps, and the digest if the certificate states one. The content of the
    /// certificate never causes an exception.
    /// </summary>
    /// <remarks>
    /// Anyone can state the digest of other claims: a claim that is missing altogether is only found by
    /// <see cref="Verify(InputDigest)"/>.
    /// </remarks>
    public ValueList<Finding> Verify() => CertificateChecks.Of(this, held: null);

    /// <summary>
    /// Performs every check of <see cref="Verify()"/>, and compares the digest with the one held by whoever holds the claims, so
    /// that a claim missing, added or changed is found.
    /// </summary>
    /// <param name="held">The digest of what was submitted, computed from the claims and not from the certificate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is <see langword="null"/>.</exception>
    public ValueList<Finding> Verify(InputDigest held) => CertificateChecks.Of(this, Guard.Against.Null(held));

    /// <summary>Returns the digest of the figures that were submitted, computed from this certificate.</summary>
    public InputDigest ComputeDigest() => DigestText.Of(this);

    /// <summary>
    /// Returns the reason for the share of each row, recomputed from the figures. The figures never cause an exception.
    /// </summary>
    public ValueList<CertificateReason> Explain()
    {
        IReadOnlyList<LocalizedText> texts = Policy is CertificatePolicy.ByRank policy
            ? RankReplay.Of(this, policy).Reasons
            : WeightReplay.Of(this).Reasons;
        return Rows.Select((row, i) => new CertificateReason(row, texts[i])).ToValueList();
    }

    /// <summary>Returns the certificate with the digest of its own figures.</summary>
    internal ShareCertificate WithDigest() => new(Unit, Budget, Policy, Sources, Claims, Rows, Remaining, Undecided, ComputeDigest());

    /// <summary>Returns the budget, the rows and the units left over.</summary>
    public override string ToString() => FormattableString.Invariant($"{Budget}: {Rows}, {Remaining} left");
}
