namespace Conciliazione.Funding;

/// <summary>The rule that divides a contribution into declared shares. Italian term: regola di riparto del contributo.</summary>
/// <remarks>A rule cannot be created unless its shares sum to 100%. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ContributionSplitRule
{
    private ContributionSplitRule(
        ValueList<Policy<Percentage>> shares, SplitPolicy policy, Provenance policyProvenance, LegalSource source)
    {
        Shares = shares;
        Policy = policy;
        PolicyProvenance = policyProvenance;
        Source = source;
    }

    /// <summary>The shares, in the order that breaks equal remainders.</summary>
    public ValueList<Policy<Percentage>> Shares { get; }

    /// <summary>The policy that rounds the shares to the cent.</summary>
    public SplitPolicy Policy { get; }

    /// <summary>Whether the call states the policy, implies it, or is silent.</summary>
    public Provenance PolicyProvenance { get; }

    /// <summary>The source of the shares.</summary>
    public LegalSource Source { get; }

    /// <summary>Creates a rule, or returns its defects.</summary>
    /// <param name="shares">The declared shares, such as 20% to the system actions; no code twice, 100% in all.</param>
    /// <param name="policy">The policy that rounds the shares to the cent.</param>
    /// <param name="policyProvenance">Whether the call states the policy, implies it, or is silent.</param>
    /// <param name="source">The source of the shares.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policyProvenance"/> is not a declared value.</exception>
    public static Validated<ContributionSplitRule> Create(
        ValueList<Policy<Percentage>> shares, SplitPolicy policy, Provenance policyProvenance, LegalSource source)
    {
        Guard.Against.Null(shares);
        Guard.Against.Null(policy);
        Guard.Against.Undeclared(policyProvenance);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddRepeated(shares.Select(share => share.Label.Code), "shares", source);
        Ratio sum = shares.Aggregate(Ratio.Whole(0), (total, share) => total + share.Value.ToRatio());
        if (sum != Ratio.Whole(1))
        {
            Ratio percent = sum * Ratio.Whole(100);
            defects.Add(DefectCodes.FundingSharesTotal.At(
                "shares",
                new FactValue.Fraction(percent, Unit.Percent, percent.DecimalsToTellFrom(Ratio.Whole(100), 0)),
                FactValue.Of(Percentage.Hundred),
                source));
        }

        return Validated<ContributionSplitRule>.From(defects, () => new(shares, policy, policyProvenance, source));
    }

    /// <summary>Divides a contribution. Input and results are in whole cents.</summary>
    /// <param name="contribution">The contribution; zero or more.</param>
    /// <returns>The split, or its defects: a negative contribution, or shares whose rounded sum exceeds it.</returns>
    public Validated<ContributionSplit> Split(Euro contribution)
    {
        if (contribution < Euro.Zero)
        {
            return Validated<ContributionSplit>.Invalid(
                [DefectCodes.NumberNegative.At("contribution", contribution, Euro.Zero, Source)]);
        }

        Int128[] cents = Policy.Match(each => RoundEach(contribution, each.Rounding), _ => LargestRemainders(contribution));
        Int128 spent = 0;
        foreach (Int128 amount in cents)
        {
            spent += amount;
        }

        if (spent > contribution.Cents)
        {
            var above = new FactValue.Fraction(Ratio.Of(spent, 100), Unit.Euro, 2);
            return Validated<ContributionSplit>.Invalid(
                [DefectCodes.FundingRoundedAbove.At("contribution", above, FactValue.Of(contribution), Source)]);
        }

        return Validated<ContributionSplit>.Valid(new(
            this,
            contribution,
            Shares.Select((share, i) => new ContributionSplit.Line(share, contribution.ShareOf(share.Value), Euro.FromCents((long)cents[i]))).ToValueList()));
    }

    private Int128[] RoundEach(Euro contribution, RoundingRule rounding) =>
        [.. Shares.Select(share => contribution.CentsOf(share.Value, rounding))];

    private Int128[] LargestRemainders(Euro contribution)
    {
        var cents = new long[Shares.Count];
        Apportionment.Share(
            contribution.Cents,
            [.. Shares.Select(share => share.Value.Units)],
            cents,
            precedence: [.. Enumerable.Range(0, Shares.Count).Select(i => (long)i)]);
        return [.. cents];
    }
}
