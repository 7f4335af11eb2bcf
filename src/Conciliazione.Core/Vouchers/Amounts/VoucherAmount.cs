using System.Diagnostics;

namespace Conciliazione.Vouchers;

/// <summary>The rule that determines the amount of a voucher from the expense. Italian term: importo del voucher.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. An amount is never negative,
/// and never above the expense it is computed from, except for fixed amounts by band. Amounts that need rounding are rounded
/// once, by the declared rule. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record VoucherAmount
{
    private static readonly MissingFact NoOtherBenefit = new("OTHER-BENEFIT", new("l'importo dell'altro beneficio", "the amount of the other benefit"));
    private static readonly MissingFact NoMeasure = new("MEASURE", new("il dato della fascia", "the figure of the band"));

    private VoucherAmount(RuleLabel label, bool isFree = false)
    {
        Label = Guard.Against.Null(label);
        IsFree = isFree;
    }

    /// <summary>The rule's code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>Whether it is a free place, for which no money is transferred.</summary>
    public bool IsFree { get; }

    /// <summary>Creates a rule for a share of the expense, up to a maximum.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="share">The share of the expense.</param>
    /// <param name="maximum">The maximum, or <see langword="null"/> for none.</param>
    /// <param name="rounding">The rule that rounds the share to the cent; half up when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">
    /// The share is above 100%, the maximum is not positive, or the rule has no source.
    /// </exception>
    public static VoucherAmount Share(RuleLabel label, Percentage share, Euro? maximum = null, RoundingRule? rounding = null)
    {
        var rule = new ShareOfExpense(label, share, maximum, rounding ?? RoundingRule.HalfUp);
        VoucherChecks.Amount(rule);
        return rule;
    }

    /// <summary>Creates a rule for fixed amounts by band.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="basis">The figure that determines the band.</param>
    /// <param name="steps">
    /// The bands in any order: at least one, none repeated, no negative amounts. Below the lowest, nothing is due.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not a declared value.</exception>
    /// <exception cref="DefectsException">The steps are not valid, or the rule has no source.</exception>
    public static VoucherAmount ByBand(RuleLabel label, BandBasis basis, ValueList<AmountStep> steps)
    {
        Guard.Against.Undeclared(basis);
        Guard.Against.Null(steps);
        var rule = new FixedByBand(label, basis, steps.OrderBy(step => step.From).ToValueList());
        VoucherChecks.Amount(rule);
        return rule;
    }

    /// <summary>
    /// Creates a rule for the part of the expense that another benefit does not cover; nothing is due if the benefit covers it
    /// all.
    /// </summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="rule">The rule for the amount due on the rest of the expense.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The rule has no source.</exception>
    public static VoucherAmount Above(RuleLabel label, VoucherAmount rule)
    {
        Guard.Against.Null(rule);
        var above = new AboveBenefit(label, rule);
        VoucherChecks.Amount(above);
        return above;
    }

    /// <summary>Creates a rule that leaves a minimum part of the expense to be paid by others, such as the company.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="part">
    /// The minimum part of the expense that others pay; the amount never reaches into it, not even by one cent.
    /// </param>
    /// <param name="rule">The rule for the amount due, as far as that part leaves room for it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The part is above 100%, or the rule has no source.</exception>
    public static VoucherAmount Leaving(RuleLabel label, Percentage part, VoucherAmount rule)
    {
        Guard.Against.Null(rule);
        var leaving = new LeavingPart(label, part, rule);
        VoucherChecks.Amount(leaving);
        return leaving;
    }

    /// <summary>Creates a rule for a free place: no money is transferred, and only places are counted.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The rule has no source.</exception>
    public static VoucherAmount Place(RuleLabel label)
    {
        var rule = new Free(label);
        VoucherChecks.Amount(rule);
        return rule;
    }

    /// <summary>Returns the amount due, with figures, parameters and source.</summary>
    /// <param name="facts">The figures.</param>
    /// <returns>Calculated, with the amount, including zero; unclear if a figure that the rule needs was not stated.</returns>
    /// <exception cref="DefectsException">The rule has no source.</exception>
    public Finding Measure(AmountFacts facts)
    {
        ValueList<NamedValue> figures =
        [
            new("EXPENSE", new("spesa", "expense"), FactValue.Of(facts.Expense), Provenance.Given),
            .. Stated("OTHER-BENEFIT", new("altro beneficio", "other benefit"), facts.OtherBenefit),
            .. Stated("MEASURE", new("dato della fascia", "figure of the band"), facts.Measure),
        ];
        return new(
            Label.Code,
            Label.Title,
            Label.Source,
            figures,
            [.. Parameters()],
            Missing(facts) is { } missing ? new Outcome.Unclear([missing]) : new Outcome.Calculated(FactValue.Of(Euro.FromCents(Cents(facts)))));
    }

    /// <summary>Returns the amount due, or <see langword="null"/> if a figure that the rule needs was not stated.</summary>
    /// <param name="facts">The figures.</param>
    public Euro? AmountOf(AmountFacts facts) => Missing(facts) is null ? Euro.FromCents(Cents(facts)) : null;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="share">For a share of the expense.</param>
    /// <param name="byBand">For fixed amounts by band.</param>
    /// <param name="above">For an amount above another benefit.</param>
    /// <param name="leaving">For an amount that leaves others a minimum part.</param>
    /// <param name="free">For a free place.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<ShareOfExpense, TResult> share,
        Func<FixedByBand, TResult> byBand,
        Func<AboveBenefit, TResult> above,
        Func<LeavingPart, TResult> leaving,
        Func<Free, TResult> free)
    {
        Guard.Against.Null(share);
        Guard.Against.Null(byBand);
        Guard.Against.Null(above);
        Guard.Against.Null(leaving);
        Guard.Against.Null(free);
        return this switch
        {
            ShareOfExpense x => share(x),
            FixedByBand x => byBand(x),
            AboveBenefit x => above(x),
            LeavingPart x => leaving(x),
            Free x => free(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the code of the rule.</summary>
    public sealed override string ToString() => Label.Code;

    /// <summary>Returns the figure that the rule needs and that was not stated.</summary>
    internal virtual MissingFact? Missing(in AmountFacts facts) => null;

    /// <summary>Returns the amount due, in cents, if no figure is missing. Does not allocate.</summary>
    internal abstract long Cents(in AmountFacts facts);

    internal abstract IEnumerable<NamedValue> Parameters();

    private static ValueList<NamedValue> Stated(string code, LocalizedText title, Known<Euro> value) =>
        value.TryGet(out Euro amount) ? [new(code, title, FactValue.Of(amount), Provenance.Given)] : [];

    /// <summary>A share of the expense, up to a maximum.</summary>
    public sealed record ShareOfExpense : VoucherAmount
    {
        /// <summary>One million euros: multiplied by 100%, the maximum share, it fits in 64 bits.</summary>
        private const long NarrowCents = 100_000_000;

        private readonly long _maximum;

        internal ShareOfExpense(RuleLabel label, Percentage share, Euro? maximum, RoundingRule rounding)
            : base(label)
        {
            Percent = share;
            Maximum = maximum;
            Rounding = rounding;
            _maximum = maximum?.Cents ?? long.MaxValue;
        }

        /// <summary>The share of the expense; at most 100%.</summary>
        public Percentage Percent { get; }

        /// <summary>The maximum, or <see langword="null"/> for none.</summary>
        public Euro? Maximum { get; }

        /// <summary>The rule that rounds the share to the cent.</summary>
        public RoundingRule Rounding { get; }

        internal override long Cents(in AmountFacts facts)
        {
            long expense = Math.Max(facts.Expense.Cents, 0);
            long units = Percent.Units;

            // Most products fit in 64 bits and most shares are whole cents; the others take the wide path.
            if (expense <= NarrowCents)
            {
                (long cents, long left) = Math.DivRem(expense * units, Percentage.UnitsInAWhole);
                if (left == 0)
                {
                    return Math.Min(cents, _maximum);
                }
            }

            return Math.Min(Euro.FromCents(expense).ShareOf(Percent, Rounding).Cents, _maximum);
        }

        internal override IEnumerable<NamedValue> Parameters() =>
        [
            new("SHARE", new("quota della spesa", "share of the expense"), FactValue.Of(Percent), Label.Provenance),
            .. Maximum is { } maximum ? [new NamedValue("MOST", new("al massimo", "at most"), FactValue.Of(maximum))] : ValueList<NamedValue>.Empty,
            new("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title), Provenance.Reading),
        ];
    }

    /// <summary>Fixed amounts by band.</summary>
    public sealed record FixedByBand : VoucherAmount
    {
        internal FixedByBand(RuleLabel label, BandBasis basis, ValueList<AmountStep> steps)
            : base(label)
        {
            Basis = basis;
            Steps = steps;
        }

        /// <summary>The figure that determines the band.</summary>
        public BandBasis Basis { get; }

        /// <summary>The bands, lowest first; below the lowest, nothing is due.</summary>
        public ValueList<AmountStep> Steps { get; }

        internal override MissingFact? Missing(in AmountFacts facts) =>
            Basis == BandBasis.Stated && !facts.Measure.IsKnown ? NoMeasure : null;

        internal override long Cents(in AmountFacts facts)
        {
            Euro figure = Basis == BandBasis.Stated && facts.Measure.TryGet(out Euro stated) ? stated : facts.Expense;
            long cents = 0;
            foreach (AmountStep step in Steps)
            {
                cents = step.From <= figure ? step.Amount.Cents : cents;
            }

            return cents;
        }

        internal override IEnumerable<NamedValue> Parameters() => Steps.Select(step => new NamedValue(
            "STEP",
            new($"da {step.From.ToString(Language.Italian)}:", $"from {step.From.ToString(Language.English)}:"),
            FactValue.Of(step.Amount)));
    }

    /// <summary>An amount on the part of the expense that another benefit does not cover.</summary>
    public sealed record AboveBenefit : VoucherAmount
    {
        internal AboveBenefit(RuleLabel label, VoucherAmount rule)
            : base(label) => Rule = rule;

        /// <summary>The rule for the amount due on the rest of the expense.</summary>
        public VoucherAmount Rule { get; }

        internal override MissingFact? Missing(in AmountFacts facts) =>
            !facts.OtherBenefit.IsKnown ? NoOtherBenefit : Rule.Missing(facts);

        internal override long Cents(in AmountFacts facts)
        {
            facts.OtherBenefit.TryGet(out Euro other);
            Int128 rest = (Int128)facts.Expense.Cents - other.Cents;
            return rest <= 0 ? 0 : Rule.Cents(facts.On(Euro.FromCents((long)Int128.Min(rest, facts.Expense.Cents))));
        }

        internal override IEnumerable<NamedValue> Parameters() => Rule.Parameters();
    }

    /// <summary>An amount that leaves others a minimum part of the expense.</summary>
    public sealed record LeavingPart : VoucherAmount
    {
        internal LeavingPart(RuleLabel label, Percentage part, VoucherAmount rule)
            : base(label, rule.IsFree)
        {
            Part = part;
            Rule = rule;
        }

        /// <summary>The minimum part of the expense that others pay; at most 100%.</summary>
        public Percentage Part { get; }

        /// <summary>The rule for the amount due, as far as that part leaves room for it.</summary>
        public VoucherAmount Rule { get; }

        internal override MissingFact? Missing(in AmountFacts facts) => Rule.Missing(facts);

        /// <summary>"At least" holds to the cent: the amount left for the voucher is rounded down.</summary>
        internal override long Cents(in AmountFacts facts)
        {
            Int128 expense = Math.Max(facts.Expense.Cents, 0);
            return Math.Min(Rule.Cents(facts), (long)(expense * (Percentage.UnitsInAWhole - Part.Units) / Percentage.UnitsInAWhole));
        }

        internal override IEnumerable<NamedValue> Parameters() =>
        [
            new("OTHERS-PAY", new("parte a carico d'altri, almeno", "others pay at least"), FactValue.Of(Part), Label.Provenance), .. Rule.Parameters(),
        ];
    }

    /// <summary>A free place.</summary>
    public sealed record Free : VoucherAmount
    {
        internal Free(RuleLabel label)
            : base(label, isFree: true)
        {
        }

        internal override long Cents(in AmountFacts facts) => 0;

        internal override IEnumerable<NamedValue> Parameters() => [];
    }
}
