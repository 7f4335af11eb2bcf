using System.Diagnostics;
using Conciliazione.Facts;

namespace Conciliazione.Vouchers;

/// <summary>The rule that determines the amount of a voucher from the expense. Italian term: importo del voucher.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. An amount is never negative,
/// and never above the expense it is computed from, except for flat sums. Amounts that need rounding are rounded once, by the
/// declared rule. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record VoucherAmount
{
    /// <summary>The maximum number of levels of parts, the rule itself included.</summary>
    public const int MaximumNesting = Conciliazione.Nesting.MaximumDepth;

    /// <summary>The maximum number of parts on all levels, the rule itself included; one that appears twice counts twice.</summary>
    public const int MaximumParts = Conciliazione.Nesting.MaximumCount;

    internal static readonly MissingFact NoOtherBenefit = new("OTHER-BENEFIT", new("l'importo dell'altro beneficio", "the amount of the other benefit"));

    private VoucherAmount(RuleLabel label, bool isFree = false)
    {
        Label = Guard.Against.Null(label);
        IsFree = isFree;
        Nesting = Nesting.Single;
    }

    private VoucherAmount(RuleLabel label, IEnumerable<VoucherAmount> rules, string name, bool isFree = false)
        : this(label, isFree) => Nesting = Nesting.Around(rules.Select(rule => rule.Nesting), name);

    /// <summary>The rule's code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>Whether it is a free place, for which no money is transferred.</summary>
    public bool IsFree { get; }

    private Nesting Nesting { get; }

    /// <summary>Creates a rule for a share of the expense, up to a maximum.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="share">The share of the expense.</param>
    /// <param name="maximum">The maximum, or <see langword="null"/> for none.</param>
    /// <param name="rounding">The rule that rounds the share to the cent, or to the euro; half up when omitted.</param>
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

    /// <summary>Creates a rule for a flat sum, whatever the expense: once, or for each unit of a count, such as a month.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="amount">
    /// The sum; not negative, and zero where nothing is due. Without a maximum, a sum for each unit is at most € 42,949,672.98, so
    /// that no count exceeds what can be written.
    /// </param>
    /// <param name="per">The count, not negative, by which the sum is multiplied; due once when omitted.</param>
    /// <param name="maximum">The maximum, or <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">
    /// The sum is negative or too large, the maximum is not positive, or the rule has no source.
    /// </exception>
    public static VoucherAmount Flat(RuleLabel label, Euro amount, Fact<FactSheet>.WholeNumber? per = null, Euro? maximum = null)
    {
        var rule = new FlatSum(label, amount, per, maximum);
        VoucherChecks.Amount(rule);
        return rule;
    }

    /// <summary>
    /// Creates a rule for whole vouchers of one value: as many as are asked for, as long as they cover strictly a part of the expense, so that at
    /// least one cent is left to others.
    /// </summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="value">The value of a voucher; more than zero, and at most € 42,949,672.98.</param>
    /// <param name="number">The number of vouchers asked for, not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="number"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The value is not above zero, or too large, or the rule has no source.</exception>
    public static VoucherAmount WholeVouchers(RuleLabel label, Euro value, Fact<FactSheet>.WholeNumber number)
    {
        var rule = new FlatSum(label, value, Guard.Against.Null(number), maximum: null, partOnly: true);
        VoucherChecks.Amount(rule);
        return rule;
    }

    /// <summary>Creates a rule that depends on the band of the expense.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="steps">
    /// The bands in any order: at least one, none repeated, none with a free place. Below the lowest, nothing is due.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The steps are not valid, or the rule has no source.</exception>
    /// <exception cref="ArgumentException">
    /// With <paramref name="steps"/> the result would exceed <see cref="MaximumNesting"/>
    /// or <see cref="MaximumParts"/>.
    /// </exception>
    public static VoucherAmount ByBand(RuleLabel label, ValueList<AmountStep<Euro>> steps)
    {
        Guard.Against.Null(steps);
        return Banded(label, fact: null, steps.Select(step => new Band(step.From.Cents, FactValue.Of(step.From), step.Rule)));
    }

    /// <summary>Creates a rule that depends on the band of a stated fact, such as an income or a number of children.</summary>
    /// <typeparam name="T">The type of the fact's bounds.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The fact; not an age, which depends on a day.</param>
    /// <param name="steps">
    /// The bands in any order: at least one, none repeated, none with a free place. Below the lowest, nothing is due.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is an age.</exception>
    /// <exception cref="DefectsException">The steps are not valid, or the rule has no source.</exception>
    /// <exception cref="ArgumentException">
    /// With <paramref name="steps"/> the result would exceed <see cref="MaximumNesting"/>
    /// or <see cref="MaximumParts"/>.
    /// </exception>
    public static VoucherAmount ByBand<T>(RuleLabel label, Fact<FactSheet>.Measured<T> fact, ValueList<AmountStep<T>> steps)
        where T : struct, IComparable<T>
    {
        Guard.Against.Null(fact);
        Guard.Against.Null(steps);
        if (fact.Kind == FactKind.Age)
        {
            throw new ArgumentException("An age depends on a day, which an amount does not read.", nameof(fact));
        }

        IMeasured<FactSheet> measured = fact;
        return Banded(
            label, measured, steps.Select(step => new Band(fact.StepOf(step.From), measured.ShowStep(fact.StepOf(step.From)), step.Rule)));
    }

    /// <summary>
    /// Creates a rule for the part of the expense that another benefit does not cover: never more than that part, and nothing if the
    /// benefit covers it all. A free place, for which no money is transferred, stays one whatever another benefit covers.
    /// </summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="rule">The rule for the amount due on the rest of the expense.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The rule has no source.</exception>
    /// <exception cref="ArgumentException">
    /// With <paramref name="rule"/> the result would exceed <see cref="MaximumNesting"/>
    /// or <see cref="MaximumParts"/>.
    /// </exception>
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
    /// <exception cref="ArgumentException">
    /// With <paramref name="rule"/> the result would exceed <see cref="MaximumNesting"/>
    /// or <see cref="MaximumParts"/>.
    /// </exception>
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
    /// <returns>
    /// Calculated, with the amount, including zero; unclear if a figure that the rule needs was not stated; or the defects of the
    /// figures, of which none can be negative.
    /// </returns>
    public Validated<Finding> Measure(AmountFacts facts) => Validated<Finding>.From(Negatives(facts), () => Explain(facts));

    /// <summary>Returns the amount due, without reasons.</summary>
    /// <param name="facts">The figures.</param>
    /// <returns>
    /// The amount, including zero; unknown if a figure that the rule needs was not stated; or the defects of the figures, of which
    /// none can be negative.
    /// </returns>
    public Validated<Known<Euro>> AmountOf(AmountFacts facts) => Validated<Known<Euro>>.From(
        Negatives(facts), () => Missing(facts) is null ? Euro.FromCents(Cents(facts)) : default(Known<Euro>));

    private static List<Defect> Negatives(AmountFacts facts)
    {
        List<Defect>? defects = facts.Expense < Euro.Zero
            ? [DefectCodes.NumberNegative.At("facts.expense", facts.Expense, Euro.Zero, DefectCodes.VoucherSource)]
            : null;
        facts.CheckFigures("facts", ref defects);
        return defects ?? [];
    }

    private Finding Explain(AmountFacts facts)
    {
        ValueList<NamedValue> figures =
        [
            new("EXPENSE", new("spesa", "expense"), FactValue.Of(facts.Expense), Provenance.Given),
            .. Stated("OTHER-BENEFIT", new("altro beneficio", "other benefit"), facts.OtherBenefit),
            .. FactsRead(facts),
        ];
        return new(
            Label.Code,
            Label.Title,
            Label.Source,
            figures,
            [.. Parameters(facts)],
            Missing(facts) is { } missing ? new Outcome.Unclear([missing]) : new Outcome.Calculated(FactValue.Of(Euro.FromCents(Cents(facts)))));
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="share">For a share of the expense.</param>
    /// <param name="flat">For a flat sum.</param>
    /// <param name="byBand">For a rule that depends on a band.</param>
    /// <param name="above">For an amount above another benefit.</param>
    /// <param name="leaving">For an amount that leaves others a minimum part.</param>
    /// <param name="free">For a free place.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<ShareOfExpense, TResult> share,
        Func<FlatSum, TResult> flat,
        Func<ByBands, TResult> byBand,
        Func<AboveBenefit, TResult> above,
        Func<LeavingPart, TResult> leaving,
        Func<Free, TResult> free)
    {
        Guard.Against.Null(share);
        Guard.Against.Null(flat);
        Guard.Against.Null(byBand);
        Guard.Against.Null(above);
        Guard.Against.Null(leaving);
        Guard.Against.Null(free);
        return this switch
        {
            ShareOfExpense x => share(x),
            FlatSum x => flat(x),
            ByBands x => byBand(x),
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

    /// <summary>
    /// Whether the amount may be the whole of an expense of at least the given cents, as the rule states it: rounding aside.
    /// </summary>
    internal virtual bool MayCoverAll(long from = 0) => true;

    /// <summary>Returns the parameters that apply to the figures.</summary>
    internal abstract IEnumerable<NamedValue> Parameters(AmountFacts facts);

    /// <summary>Returns the stated facts that the rule reads and that are known.</summary>
    internal virtual IEnumerable<NamedValue> FactsRead(AmountFacts facts) => [];

    private static ByBands Banded(RuleLabel label, IMeasured<FactSheet>? fact, IEnumerable<Band> bands)
    {
        ValueList<Band> given = bands.ToValueList();
        var rule = new ByBands(label, fact, given.OrderBy(band => band.From).ToValueList());
        VoucherChecks.Amount(rule, given);
        return rule;
    }

    private static IEnumerable<NamedValue> Read(Fact<FactSheet> fact, AmountFacts facts) =>
        facts.Stated is { } sheet && fact.Show(sheet, default).TryGet(out FactValue? value) ? [new(fact.Code, fact.Title, value, Provenance.Given)] : [];

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

        /// <summary>The rule that rounds the share, to the cent or to the whole euro.</summary>
        public RoundingRule Rounding { get; }

        internal override long Cents(in AmountFacts facts)
        {
            long expense = Math.Max(facts.Expense.Cents, 0);
            long units = Percent.Units;

            // Most products fit in 64 bits and most shares are whole cents; the others take the wide path.
            if (expense <= NarrowCents)
            {
                (long cents, long left) = Math.DivRem(expense * units, Percentage.UnitsInAWhole);
                if (left == 0 && !Rounding.IsToWholeEuros)
                {
                    return Math.Min(cents, _maximum);
                }
            }

            // Rounding up never pays more than the expense.
            return (long)Int128.Min(Euro.FromCents(expense).CentsOf(Percent, Rounding), Math.Min(expense, _maximum));
        }

        internal override bool MayCoverAll(long from = 0) => Percent == Percentage.Hundred && _maximum >= from;

        internal override IEnumerable<NamedValue> Parameters(AmountFacts facts) =>
        [
            new("SHARE", new("percentuale della spesa", "share of the expense"), FactValue.Of(Percent), Label.Provenance),
            .. Maximum is { } maximum ? [new NamedValue("MOST", new("al massimo", "at most"), FactValue.Of(maximum))] : ValueList<NamedValue>.Empty,
            new("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title), Provenance.Reading),
        ];
    }

    /// <summary>A flat sum, once or for each unit of a count.</summary>
    public sealed record FlatSum : VoucherAmount
    {
        internal FlatSum(RuleLabel label, Euro amount, Fact<FactSheet>.WholeNumber? per, Euro? maximum, bool partOnly = false)
            : base(label)
        {
            Amount = amount;
            Per = per;
            Maximum = maximum;
            PartOnly = partOnly;
        }

        /// <summary>The sum.</summary>
        public Euro Amount { get; }

        /// <summary>The count by which the sum is multiplied; <see langword="null"/> if it is due once.</summary>
        public Fact<FactSheet>.WholeNumber? Per { get; }

        /// <summary>The maximum, or <see langword="null"/> for none.</summary>
        public Euro? Maximum { get; }

        /// <summary>Whether the sum is due only for as many whole units as leave at least one cent of the expense.</summary>
        public bool PartOnly { get; }

        internal override MissingFact? Missing(in AmountFacts facts) => Per is null || TryCount(facts, out _) ? null : Per.AsMissing();

        internal override long Cents(in AmountFacts facts)
        {
            int count = 1;
            if (Per is not null && !TryCount(facts, out count))
            {
                throw new UnreachableException("A missing count is found before the amount is computed.");
            }

            Int128 due = (Int128)Amount.Cents * (PartOnly ? Math.Clamp(count, 0, Math.Max(0, facts.Expense.Cents - 1) / Amount.Cents) : Math.Max(count, 0));
            return (long)Int128.Min(due, Maximum?.Cents ?? long.MaxValue);
        }

        internal override bool MayCoverAll(long from = 0) =>
            !PartOnly && Amount > Euro.Zero && (Maximum?.Cents ?? (Per is null ? Amount.Cents : long.MaxValue)) >= from;

        internal override IEnumerable<NamedValue> Parameters(AmountFacts facts) =>
        [
            new("FLAT", Per is null ? new("importo fisso", "flat sum") : new($"importo fisso per ogni unità di «{Per.Title.Italian}»", $"flat sum for each unit of \"{Per.Title.English}\""), FactValue.Of(Amount), Label.Provenance),
            .. Maximum is { } maximum ? [new NamedValue("MOST", new("al massimo", "at most"), FactValue.Of(maximum))] : ValueList<NamedValue>.Empty,
            .. PartOnly ? [new NamedValue("PART-ONLY", new("a carico d'altri, almeno", "others pay at least"), FactValue.Of(Euro.FromCents(1)), Label.Provenance)] : ValueList<NamedValue>.Empty,
        ];

        internal override IEnumerable<NamedValue> FactsRead(AmountFacts facts) => Per is null ? [] : Read(Per, facts);

        private bool TryCount(in AmountFacts facts, out int count)
        {
            count = 0;
            return Per is not null && facts.Stated is { } sheet && Per.Read(sheet, default).TryGet(out count);
        }
    }

    /// <summary>A rule that depends on the band of the expense or of a stated fact.</summary>
    public sealed record ByBands : VoucherAmount
    {
        private readonly IMeasured<FactSheet>? _measured;

        internal ByBands(RuleLabel label, IMeasured<FactSheet>? measured, ValueList<Band> bands)
            : base(label, bands.Select(band => band.Rule), "steps")
        {
            _measured = measured;
            Bands = bands;
        }

        /// <summary>The fact that determines the band; <see langword="null"/> if the expense does.</summary>
        public Fact<FactSheet>? Fact => _measured?.Fact;

        /// <summary>The rules of the bands, lowest band first; below the lowest, nothing is due.</summary>
        public ValueList<VoucherAmount> Rules => Bands.Select(band => band.Rule).ToValueList();

        /// <summary>The bands, lowest first.</summary>
        internal ValueList<Band> Bands { get; }

        internal override MissingFact? Missing(in AmountFacts facts) =>
            TryFigure(facts, out long figure) ? Reached(figure)?.Rule.Missing(facts) : Fact!.AsMissing();

        internal override long Cents(in AmountFacts facts) =>
            TryFigure(facts, out long figure) && Reached(figure) is { } band ? band.Rule.Cents(facts) : 0;

        internal override bool MayCoverAll(long from = 0) =>
            Bands.Any(band => band.Rule.MayCoverAll(_measured is null ? Math.Max(from, band.From) : from));

        internal override IEnumerable<NamedValue> Parameters(AmountFacts facts) =>
            TryFigure(facts, out long figure) && Reached(figure) is { } band
                ?
                [
                    new("BAND", new($"fascia «{band.Rule.Label.Title.Italian}», da", $"band \"{band.Rule.Label.Title.English}\", from"), band.Shown, band.Rule.Label.Provenance),
                    .. band.Rule.Parameters(facts),
                ]
                : Bands.Select(each => new NamedValue("STEP", new($"«{each.Rule.Label.Title.Italian}» da", $"\"{each.Rule.Label.Title.English}\" from"), each.Shown));

        internal override IEnumerable<NamedValue> FactsRead(AmountFacts facts) =>
        [
            .. Fact is { } fact ? Read(fact, facts) : [],
            .. TryFigure(facts, out long figure) && Reached(figure) is { } band ? band.Rule.FactsRead(facts) : [],
        ];

        /// <summary>Reads the figure; a measured fact that needs no day.</summary>
        private bool TryFigure(in AmountFacts facts, out long figure)
        {
            figure = facts.Expense.Cents;
            return _measured is null || (facts.Stated is { } sheet && _measured.TryMeasure(sheet, default, out figure));
        }

        private Band? Reached(long figure)
        {
            Band? reached = null;
            foreach (Band band in Bands)
            {
                reached = band.From <= figure ? band : reached;
            }

            return reached;
        }
    }

    /// <summary>A band on the scale of its figure, and the rule that applies from its start.</summary>
    internal sealed record Band(long From, FactValue Shown, VoucherAmount Rule);

    /// <summary>An amount on the part of the expense that another benefit does not cover.</summary>
    public sealed record AboveBenefit : VoucherAmount
    {
        internal AboveBenefit(RuleLabel label, VoucherAmount rule)
            : base(label, [rule], nameof(rule), rule.IsFree) => Rule = rule;

        /// <summary>The rule for the amount due on the rest of the expense.</summary>
        public VoucherAmount Rule { get; }

        internal override MissingFact? Missing(in AmountFacts facts) =>
            IsFree ? null
            : !facts.OtherBenefit.IsKnown ? NoOtherBenefit
            : Rest(facts) is { Expense.Cents: > 0 } rest ? Rule.Missing(rest)
            : null;

        internal override long Cents(in AmountFacts facts)
        {
            AmountFacts rest = Rest(facts);
            return rest.Expense <= Euro.Zero ? 0 : Math.Min(Rule.Cents(rest), rest.Expense.Cents);
        }

        internal override bool MayCoverAll(long from = 0) => Rule.MayCoverAll(from);

        internal override IEnumerable<NamedValue> Parameters(AmountFacts facts) => Rule.Parameters(Rest(facts));

        internal override IEnumerable<NamedValue> FactsRead(AmountFacts facts) => Rule.FactsRead(Rest(facts));

        /// <summary>Returns the figures on what the benefit leaves of the expense: never more than it, and zero if nothing.</summary>
        private static AmountFacts Rest(in AmountFacts facts)
        {
            facts.OtherBenefit.TryGet(out Euro other);
            Int128 rest = (Int128)facts.Expense.Cents - other.Cents;
            return facts.On(Euro.FromCents((long)Int128.Clamp(rest, 0, Math.Max(facts.Expense.Cents, 0))));
        }
    }

    /// <summary>An amount that leaves others a minimum part of the expense.</summary>
    public sealed record LeavingPart : VoucherAmount
    {
        internal LeavingPart(RuleLabel label, Percentage part, VoucherAmount rule)
            : base(label, [rule], nameof(rule), rule.IsFree)
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

        internal override bool MayCoverAll(long from = 0) => Part == Percentage.Zero && Rule.MayCoverAll(from);

        internal override IEnumerable<NamedValue> Parameters(AmountFacts facts) =>
        [
            new("OTHERS-PAY", new("parte a carico d'altri, almeno", "others pay at least"), FactValue.Of(Part), Label.Provenance), .. Rule.Parameters(facts),
        ];

        internal override IEnumerable<NamedValue> FactsRead(AmountFacts facts) => Rule.FactsRead(facts);
    }

    /// <summary>A free place.</summary>
    public sealed record Free : VoucherAmount
    {
        internal Free(RuleLabel label)
            : base(label, isFree: true)
        {
        }

        internal override long Cents(in AmountFacts facts) => 0;

        internal override IEnumerable<NamedValue> Parameters(AmountFacts facts) => [];
    }
}
