namespace Conciliazione.Vouchers;

/// <summary>
/// The budget of a company converted into vouchers of one value, with what remains. Italian term: conversione del budget in voucher.
/// </summary>
/// <remarks>
/// <para>Vouchers times their value plus the remainder is the budget, and the remainder is less than one voucher. A budget below the value gives no
/// voucher and remains whole.</para>
/// <para>A voucher covers strictly a part of a price: at least one cent is left to the worker, or to the company if it chooses to pay. Equality is by
/// content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record VoucherConversion
{
    private VoucherConversion(RuleLabel label, CompanyBudget budget, Euro value)
    {
        Label = label;
        Budget = budget;
        Value = value;
        Vouchers = budget.Amount.Cents / value.Cents;
    }

    /// <summary>The rule's code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The budget of the company.</summary>
    public CompanyBudget Budget { get; }

    /// <summary>The value of one voucher; more than zero.</summary>
    public Euro Value { get; }

    /// <summary>The number of vouchers that the budget gives; zero if it is below the value of one.</summary>
    public long Vouchers { get; }

    /// <summary>What remains of the budget; not negative, and less than one voucher.</summary>
    public Euro Remainder => Budget.Amount - AmountOf(Vouchers);

    /// <summary>Converts a budget, or returns the defects of its figures.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="budget">The budget of the company; more than zero.</param>
    /// <param name="value">The value of one voucher; more than zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="budget"/> is <see langword="null"/>.</exception>
    public static Validated<VoucherConversion> Create(RuleLabel label, CompanyBudget budget, Euro value)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(budget);
        var defects = new List<Defect>();
        VoucherChecks.Source(label, "label", defects);
        VoucherChecks.Positive(budget.Amount, "budget", label.Source, defects);
        VoucherChecks.Positive(value, "value", label.Source, defects);
        return Validated<VoucherConversion>.From(defects, () => new(label, budget, value));
    }

    /// <summary>Returns the parts of a price of which vouchers pay strictly a part, or the defects of the figures.</summary>
    /// <param name="price">The price; more than zero.</param>
    /// <param name="vouchers">The number of vouchers, from 1.</param>
    /// <param name="companyPays">
    /// What the company chose to pay of the rest, from zero to all of it; zero when omitted, so that the worker pays the rest.
    /// </param>
    /// <returns>
    /// The parts, or all the defects at once: a price that is not above zero, less than one voucher, vouchers that cover the whole price, a company
    /// that pays less than zero or more than the rest.
    /// </returns>
    public Validated<CostSplit> Split(Euro price, long vouchers, Euro? companyPays = null)
    {
        var defects = new List<Defect>();
        Euro company = companyPays ?? Euro.Zero;
        CheckParts(price, vouchers, company, "", defects);
        return Validated<CostSplit>.From(defects, () => PartsOf(price, vouchers, company));
    }

    /// <summary>Returns the conversion as a finding: the budget, the value and the remainder, with the number of vouchers as its outcome.</summary>
    public Finding ToFinding() => new(
        Label,
        [
            new("BUDGET", new("budget", "budget"), FactValue.Of(Budget.Amount), Provenance.Given),
            new("VALUE", new("valore di un voucher", "value of one voucher"), FactValue.Of(Value), Provenance.Given),
            new("REMAINDER", new("resto", "remainder"), FactValue.Of(Remainder), Label.Provenance),
        ],
        [],
        new Outcome.Calculated(FactValue.Of(Vouchers)));

    /// <summary>Returns the company and the figures, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{Budget.Company}: {Budget.Amount} = {Vouchers} × {Value} + {Remainder}");

    /// <summary>Returns the value of a number of vouchers that the budget gives, or that a price above it covers.</summary>
    internal Euro AmountOf(long vouchers) => Value * vouchers;

    /// <summary>Returns the parts of a price; the figures have been checked by <see cref="CheckParts"/>.</summary>
    internal CostSplit PartsOf(Euro price, long vouchers, Euro company) => new(price, AmountOf(vouchers), company);

    /// <summary>Adds the defects of a number of vouchers, and of what the company adds, as payment for a part of a price.</summary>
    internal void CheckParts(Euro price, long vouchers, Euro company, string path, List<Defect> defects)
    {
        string prefix = path.Length == 0 ? "" : path + ".";
        Int128 covered = (Int128)Math.Max(0, vouchers) * Value.Cents;
        VoucherChecks.Positive(price, $"{prefix}price", Label.Source, defects);
        if (vouchers < 1)
        {
            defects.Add(DefectCodes.VoucherLessThanOne.At($"{prefix}vouchers", vouchers, 1, Label.Source));
        }
        else if (price > Euro.Zero && covered >= price.Cents)
        {
            defects.Add(DefectCodes.VoucherWholePrice.At($"{prefix}vouchers", AccountChecks.AmountText(covered), FactValue.Of(price), Label.Source));
        }

        Int128 rest = Int128.Max(0, price.Cents - covered);
        if (company < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At($"{prefix}company", company, Euro.Zero, Label.Source));
        }
        else if (company.Cents > rest)
        {
            defects.Add(DefectCodes.VoucherCompanyAboveRest.At($"{prefix}company", FactValue.Of(company), AccountChecks.AmountText(rest), Label.Source));
        }
    }
}
