namespace Conciliazione.Certificates;

/// <summary>
/// A sharing as plain figures, which anyone can verify without the engine that created it. Italian term: certificato di riparto.
/// </summary>
/// <remarks>
/// The figures may be incorrect, since they may come from elsewhere: <see cref="Verify"/> detects this, using only these figures
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
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ShareCertificate(
        Unit unit,
        long budget,
        CertificatePolicy policy,
        ValueList<FundingSource> sources,
        int claims,
        ValueList<CertificateRow> rows,
        long left,
        long undecided = 0)
    {
        Unit = Guard.Against.Null(unit);
        Budget = budget;
        Policy = Guard.Against.Null(policy);
        Sources = Guard.Against.Null(sources);
        Claims = claims;
        Rows = Guard.Against.Null(rows);
        Remaining = left;
        Undecided = undecided;
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

    /// <summary>Whether every check of <see cref="Verify"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Performs every check, and returns one finding per check that names the rows at fault: the balance, every claim once,
    /// nothing negative, floors and ceilings respected, equal claims within one unit, and the weights followed to the last unit
    /// or the ranking without gaps. The content of the certificate never causes an exception.
    /// </summary>
    public ValueList<Finding> Verify() => CertificateChecks.Of(this);

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

    /// <summary>Returns the budget, the rows and the units left over.</summary>
    public override string ToString() => FormattableString.Invariant($"{Budget}: {Rows}, {Remaining} left");
}
