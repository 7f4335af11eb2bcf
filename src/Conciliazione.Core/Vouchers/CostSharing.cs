namespace Conciliazione.Vouchers;

/// <summary>How a price is shared among voucher, company and worker. Italian term: compartecipazione al costo.</summary>
/// <remarks>
/// <para>The voucher covers what its rule says, and never so much that the company's least part would not fit. The company's least
/// part is a share of the price, always rounded up to the cent: "at least" would not hold otherwise. The worker pays the rest, so
/// that the parts sum to the price.</para>
/// <para>Equality is by content. Immutable, safe for any thread.</para>
/// </remarks>
public sealed record CostSharing
{
    private CostSharing(RuleLabel label, VoucherAmount voucher, Percentage companyAtLeast)
    {
        Label = label;
        Voucher = voucher;
        CompanyAtLeast = companyAtLeast;
    }

    /// <summary>What the rule is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>What the voucher covers.</summary>
    public VoucherAmount Voucher { get; }

    /// <summary>The least share of the price that the company pays; zero where it need not pay.</summary>
    public Percentage CompanyAtLeast { get; }

    /// <summary>A rule, or what is wrong with it.</summary>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="voucher">What the voucher covers.</param>
    /// <param name="companyAtLeast">The least share of the price that the company pays, at most 100%.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<CostSharing> Create(RuleLabel label, VoucherAmount voucher, Percentage companyAtLeast = default)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(voucher);
        var defects = new List<Defect>();
        VoucherChecks.Source(label, "label", defects);
        VoucherChecks.AtMostAll(companyAtLeast, "companyAtLeast", label.Source, defects);
        return Validated<CostSharing>.From(defects, () => new(label, voucher, companyAtLeast));
    }

    /// <summary>A rule that the caller asserts to be right.</summary>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="voucher">What the voucher covers.</param>
    /// <param name="companyAtLeast">The least share of the price that the company pays, at most 100%.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The rule is not right.</exception>
    public static CostSharing Of(RuleLabel label, VoucherAmount voucher, Percentage companyAtLeast = default) =>
        Create(label, voucher, companyAtLeast).OrThrow();

    /// <summary>The least that the company pays of a price, rounded up to the cent.</summary>
    /// <param name="price">The price; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="price"/> is negative.</exception>
    public Euro CompanyLeast(Euro price)
    {
        if (price < Euro.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(price), price, "A price is not negative.");
        }

        return price - Euro.Round(price.ToRatio() - price.ShareOf(CompanyAtLeast), RoundingRule.Truncate);
    }

    /// <summary>The parts of a price, or what is wrong with the figures.</summary>
    /// <param name="facts">The price as the expense, and what else the voucher's rule reads.</param>
    /// <param name="companyPays">What the company chose to pay; its least part when left out.</param>
    /// <param name="voucherLeft">What is left for the voucher, such as in a budget; no limit when left out.</param>
    /// <returns>
    /// The parts. Defects where the price is not positive, the company pays less than its least part or more than the price, what is
    /// left is negative, or a figure that the voucher's rule needs was not stated.
    /// </returns>
    public Validated<CostSplit> Split(AmountFacts facts, Euro? companyPays = null, Euro? voucherLeft = null)
    {
        Euro price = facts.Expense;
        var defects = new List<Defect>();
        if (price <= Euro.Zero)
        {
            defects.Add(VoucherDefects.Found(VoucherDefects.NotPositive, "expense", Label.Source, FactValue.Of(price), FactValue.Of(Euro.Zero)));
            return Validated<CostSplit>.From(defects, () => new(price, Euro.Zero, Euro.Zero));
        }

        Euro least = CompanyLeast(price);
        Euro company = companyPays ?? least;
        if (company < least)
        {
            defects.Add(VoucherDefects.Found(VoucherDefects.CofinancingShort, "company", Label.Source, FactValue.Of(company), FactValue.Of(least)));
        }
        else if (company > price)
        {
            defects.Add(VoucherDefects.Found(VoucherDefects.CompanyAbovePrice, "company", Label.Source, FactValue.Of(company), FactValue.Of(price)));
        }

        if (voucherLeft < Euro.Zero)
        {
            defects.Add(NumberDefects.Negative.At("left", voucherLeft.Value, Euro.Zero, Label.Source));
        }

        if (Voucher.Missing(facts) is { } missing)
        {
            defects.Add(VoucherDefects.Found(
                VoucherDefects.FigureMissing, "expense", Label.Source, FactValue.Of(missing.Title), FactValue.Of(Voucher.Label.Title)));
        }

        return Validated<CostSplit>.From(defects, () =>
        {
            long most = Math.Min((price - company).Cents, voucherLeft?.Cents ?? long.MaxValue);
            return new(price, Euro.FromCents(Math.Min(Voucher.Cents(facts), most)), company);
        });
    }

    /// <summary>The code of the rule.</summary>
    public override string ToString() => Label.Code;
}
