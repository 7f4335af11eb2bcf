namespace Conciliazione.Certificates;

/// <summary>
/// A sharing as plain figures that anyone can verify without the engine that made it. Italian term: certificato di riparto.
/// </summary>
/// <remarks>
/// It can hold wrong figures, since it may come from elsewhere: <see cref="Verify"/> tells, and uses nothing but these figures
/// (docs/decisions/0006). Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record ShareCertificate
{
    /// <summary>Builds a certificate from its figures.</summary>
    /// <param name="unit">What is shared.</param>
    /// <param name="budget">How many units there were.</param>
    /// <param name="policy">How they were shared.</param>
    /// <param name="sources">The sources that are spent, in their order; empty in a sharing by weight.</param>
    /// <param name="claims">How many claims there were, so that a row left out shows even where it got nothing.</param>
    /// <param name="rows">One row a claim.</param>
    /// <param name="left">What is left of the budget.</param>
    /// <param name="undecided">How much of what is left hangs on a tie.</param>
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
        Left = left;
        Undecided = undecided;
    }

    /// <summary>What is shared.</summary>
    public Unit Unit { get; }

    /// <summary>How many units there were, those that the rows already kept included.</summary>
    public long Budget { get; }

    /// <summary>How they were shared.</summary>
    public CertificatePolicy Policy { get; }

    /// <summary>The sources that are spent, in their order; empty in a sharing by weight.</summary>
    public ValueList<FundingSource> Sources { get; }

    /// <summary>How many claims there were.</summary>
    public int Claims { get; }

    /// <summary>One row a claim.</summary>
    public ValueList<CertificateRow> Rows { get; }

    /// <summary>What is left of the budget.</summary>
    public long Left { get; }

    /// <summary>How much of what is left hangs on a tie.</summary>
    public long Undecided { get; }

    /// <summary>Whether every check of <see cref="Verify"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Every check, each a finding that names the rows at fault: the balance, every claim once, nothing negative, floors and
    /// ceilings kept, equal claims within one unit, the weights followed to the last unit or the ranking without a jump. It never
    /// throws for what the certificate holds.
    /// </summary>
    public ValueList<Finding> Verify() => CertificateChecks.Of(this);

    /// <summary>For each row, why it got what it got, worked out again from the figures. It never throws for what they are.</summary>
    public ValueList<CertificateReason> Explain()
    {
        IReadOnlyList<LocalizedText> texts = Policy is CertificatePolicy.ByRank policy
            ? RankReplay.Of(this, policy).Reasons
            : WeightReplay.Of(this).Reasons;
        return Rows.Select((row, i) => new CertificateReason(row, texts[i])).ToValueList();
    }

    /// <summary>Budget, rows and what is left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Budget}: {Rows}, {Left} left");
}
