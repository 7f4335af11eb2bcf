namespace Conciliazione.Funding;

/// <summary>A contribution divided into its declared shares. Italian term: riparto del contributo.</summary>
/// <remarks>The amounts and the remainder sum to the contribution. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ContributionSplit
{
    private readonly ContributionSplitRule _rule;

    internal ContributionSplit(ContributionSplitRule rule, Euro contribution, ValueList<Line> lines)
    {
        _rule = rule;
        Contribution = contribution;
        Lines = lines;
        Remaining = contribution - Euro.Sum(lines.Select(line => line.Amount));
    }

    /// <summary>The contribution.</summary>
    public Euro Contribution { get; }

    /// <summary>The shares, in the declared order.</summary>
    public ValueList<Line> Lines { get; }

    /// <summary>The remainder left by rounding; never negative.</summary>
    public Euro Remaining { get; }

    /// <summary>Returns the amount of a share.</summary>
    /// <param name="code">The code of the share.</param>
    /// <exception cref="ArgumentException">No share has this code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Euro AmountOf(string code)
    {
        Guard.Against.Null(code);
        return Lines.FirstOrDefault(line => line.Share.Label.Code == code)?.Amount
            ?? throw new ArgumentException($"There is no share '{code}'.", nameof(code));
    }

    /// <summary>Returns one finding for each share: the amount, the exact fraction before rounding, and the policy.</summary>
    public ValueList<Finding> Explain() => Lines.Select(line => new Finding(
        $"SPLIT-{line.Share.Label.Code}",
        line.Share.Label.Title,
        _rule.Source,
        [
            new("CONTRIBUTION", new("contributo", "contribution"), FactValue.Of(Contribution), Provenance.Given),
            new("EXACT", new("importo esatto", "exact amount"), new FactValue.Fraction(line.Exact, Unit.Euro, line.Exact.ExactDecimals(2) ?? 2), Provenance.Calculated),
        ],
        [
            new("PERCENTAGE", new("percentuale", "share"), FactValue.Of(line.Share.Value), line.Share.Label.Provenance),
            new("POLICY", new("arrotondamento", "rounding"), FactValue.Of(_rule.Policy.Title), _rule.PolicyProvenance),
        ],
        new Outcome.Calculated(FactValue.Of(line.Amount)))).ToValueList();

    /// <summary>The amount of one share of a contribution. Italian term: importo di una quota.</summary>
    /// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
    public sealed record Line
    {
        internal Line(Policy<Percentage> share, Ratio exact, Euro amount)
        {
            Share = share;
            Exact = exact;
            Amount = amount;
        }

        /// <summary>The share.</summary>
        public Policy<Percentage> Share { get; }

        /// <summary>The amount before rounding, in euros.</summary>
        public Ratio Exact { get; }

        /// <summary>The amount, rounded to the cent.</summary>
        public Euro Amount { get; }
    }
}
