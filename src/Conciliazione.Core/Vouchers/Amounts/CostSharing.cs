namespace Conciliazione.Vouchers;

/// <summary>The rule that shares a price among voucher, company and worker. Italian term: compartecipazione al costo.</summary>
/// <remarks>
/// <para>The voucher covers the amount set by its rule, up to the part of the price that the company's minimum leaves. The
/// company's minimum is a share of the price, always rounded up to the cent, since "at least" would not hold otherwise. The
/// worker pays the rest, so the parts sum to the price.</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record CostSharing
{
    private CostSharing(RuleLabel label, VoucherAmount voucher, Percentage companyAtLeast)
    {
        Label = label;
        Voucher = voucher;
        CompanyAtLeast = companyAtLeast;
    }

    /// <summary>The rule's code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The rule for the amount that the voucher covers.</summary>
    public VoucherAmount Voucher { get; }

    /// <summary>The minimum share of the price that the company pays; zero if it need not pay.</summary>
    public Percentage CompanyAtLeast { get; }

    /// <summary>Creates a rule, or returns its defects.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="voucher">The rule for the amount that the voucher covers.</param>
    /// <param name="companyAtLeast">The minimum share of the price that the company pays, at most 100%.</param>
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

    /// <summary>Returns the minimum that the company pays of a price, rounded up to the cent.</summary>
    /// <param name="price">The price; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="price"/> is negative.</exception>
    public Euro CompanyMinimum(Euro price)
    {
        if (price < Euro.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(price), price, "A price is not negative.");
        }

        return price - Euro.Round(price.ToRatio() - price.ShareOf(CompanyAtLeast), RoundingRule.Truncate);
    }

    /// <summary>Returns the parts of a price, or the defects of the figures.</summary>
    /// <param name="facts">The price, as the expense, and any other figures that the voucher's rule reads.</param>
    /// <param name="companyPays">The amount that the company chose to pay; its minimum when omitted.</param>
    /// <param name="voucherLeft">The amount left for the voucher, such as in a budget; no limit when omitted.</param>
    /// <returns>
    /// The parts, or defects if the price is not positive, the company pays less than its minimum or more than the price, the
    /// amount left or another figure is negative, or a figure that the voucher's rule needs was not stated.
    /// </returns>
    public Validated<CostSplit> Split(AmountFacts facts, Euro? companyPays = null, Euro? voucherLeft = null)
    {
        Euro price = facts.Expense;
        var defects = new List<Defect>();
        if (price <= Euro.Zero)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherNotPositive, "expense", Label.Source, FactValue.Of(price), FactValue.Of(Euro.Zero)));
            return Validated<CostSplit>.From(defects, () => new(price, Euro.Zero, Euro.Zero));
        }

        Euro minimum = CompanyMinimum(price);
        Euro company = companyPays ?? minimum;
        if (company < minimum)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherCofinancingShort, "company", Label.Source, FactValue.Of(company), FactValue.Of(minimum)));
        }
        else if (company > price)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherCompanyAbovePrice, "company", Label.Source, FactValue.Of(company), FactValue.Of(price)));
        }

        if (voucherLeft < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At("left", voucherLeft.Value, Euro.Zero, Label.Source));
        }

        List<Defect>? figures = null;
        facts.CheckFigures("facts", ref figures);
        defects.AddRange(figures ?? []);
        if (Voucher.Missing(facts) is { } missing)
        {
            defects.Add(DefectCodes.VoucherFound(
                DefectCodes.VoucherFigureMissing,
                missing == VoucherAmount.NoOtherBenefit ? "facts.otherBenefit" : $"facts.stated[{missing.Code}]",
                Label.Source,
                FactValue.Of(missing.Title),
                FactValue.Of(Voucher.Label.Title)));
        }

        return Validated<CostSplit>.From(defects, () =>
        {
            long maximum = Math.Min((price - company).Cents, voucherLeft?.Cents ?? long.MaxValue);
            return new(price, Euro.FromCents(Math.Min(Voucher.Cents(facts), maximum)), company);
        });
    }

    /// <summary>Returns the code of the rule.</summary>
    public override string ToString() => Label.Code;
}
