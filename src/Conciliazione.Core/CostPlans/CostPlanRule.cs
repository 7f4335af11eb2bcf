using System.Diagnostics;

namespace Conciliazione.CostPlans;

/// <summary>A rule that a cost plan must meet, as a value. Italian term: regola del piano dei conti.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. The same rule produces the
/// plain verdict and the explained finding. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record CostPlanRule
{
    private const int MaximumExactDecimals = 6;

    private CostPlanRule(RuleLabel label)
    {
        Guard.Against.Unsourced(label);
        Label = label;
    }

    /// <summary>The rule's code, title, source and provenance; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>
    /// Whether a plan that does not meet the rule contradicts itself, which is a defect of the form rather than an unmet
    /// condition of the call.
    /// </summary>
    public abstract bool IsIdentity { get; }

    /// <summary>The measures read by the rule.</summary>
    internal abstract IEnumerable<CostMeasure> Measures { get; }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="sum">For a sum.</param>
    /// <param name="within">For a part within a whole.</param>
    /// <param name="share">For a limited share.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Sum, TResult> sum, Func<Within, TResult> within, Func<Share, TResult> share)
    {
        Guard.Against.Null(sum);
        Guard.Against.Null(within);
        Guard.Against.Null(share);
        return this switch
        {
            Sum x => sum(x),
            Within x => within(x),
            Share x => share(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Checks a plan, and returns the finding with every figure used.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public Finding Check(CostPlan plan)
    {
        Guard.Against.Null(plan);
        CostMeasure[] missing = Measures.Where(measure => measure.CentsOf(plan) is null).ToArray();
        return missing.Length == 0
            ? Explain(plan)
            : Unclear(plan, missing.Select(measure => new MissingFact(measure.Code, measure.Title)));
    }

    /// <summary>Returns the verdict only, without allocating: false if the rule is not met or a figure is missing.</summary>
    internal abstract bool IsMetBy(CostPlan plan);

    private protected abstract Finding Explain(CostPlan plan);

    private protected Finding Unclear(CostPlan plan, IEnumerable<MissingFact> missing) => new(
        Label,
        Measures.Where(measure => measure.CentsOf(plan) is not null).Select(measure => Fact(measure, plan)).ToValueList(),
        [],
        new Outcome.Unclear(missing.ToValueList()));

    private protected static NamedValue Fact(CostMeasure measure, CostPlan plan) =>
        new(measure.Code, measure.Title, Amount(measure.CentsOf(plan)!.Value), Provenance.Given);

    internal static FactValue Amount(Int128 cents) => cents >= long.MinValue && cents <= long.MaxValue
        ? FactValue.Of(Euro.FromCents((long)cents))
        : new FactValue.Fraction(Ratio.Of(cents, 100), Unit.Euro, 2);

    /// <summary>Returns the distance in euros and, if there is a whole, in percentage points of the whole.</summary>
    private protected static ValueList<Margin> Margins(Int128 cents, Int128 wholeCents)
    {
        var euros = new Margin(Euros(Ratio.Of(cents, 100)));
        return wholeCents > 0
            ? [euros, new(Distance(Ratio.Of(cents, wholeCents) * Ratio.Whole(100), Unit.PercentagePoint))]
            : [euros];
    }

    /// <summary>
    /// Returns an amount in euros with all its decimals: cents times a declared percentage have a finite expansion, so nothing
    /// needs rounding for display.
    /// </summary>
    private protected static FactValue.Fraction Euros(Ratio value) => new(value, Unit.Euro, value.ExactDecimals(2) ?? 2);

    /// <summary>
    /// Returns a distance with all its decimals if they are few, otherwise with enough to distinguish it from zero and no fewer
    /// than the share beside it, so that the two never seem to disagree.
    /// </summary>
    private protected static FactValue.Fraction Distance(Ratio value, Unit unit, int atLeast = 2) => new(
        value,
        unit,
        value.ExactDecimals(atLeast) is { } exact and <= MaximumExactDecimals ? exact : value.DecimalsToTellFrom(default, atLeast));

    /// <summary>Returns the number of decimals needed to distinguish a value from its threshold, at least two.</summary>
    private protected static int ShownDecimals(Ratio value, Ratio threshold) => value.DecimalsToTellFrom(threshold, 2);

    /// <summary>A rule that a whole is the sum of its parts, to the cent.</summary>
    public sealed record Sum : CostPlanRule
    {
        /// <summary>Initializes a new rule.</summary>
        /// <param name="label">The rule's code, title, source and provenance.</param>
        /// <param name="whole">The stated sum.</param>
        /// <param name="parts">The measures that the sum consists of; at least one.</param>
        /// <exception cref="ArgumentException">
        /// An argument is <see langword="null"/> or empty, or the label has no source.
        /// </exception>
        public Sum(RuleLabel label, CostMeasure whole, ValueList<CostMeasure> parts)
            : base(label)
        {
            Whole = Guard.Against.Null(whole);
            Parts = Guard.Against.EmptyList(parts);
        }

        /// <summary>The stated sum.</summary>
        public CostMeasure Whole { get; }

        /// <summary>The measures that the sum consists of.</summary>
        public ValueList<CostMeasure> Parts { get; }

        /// <inheritdoc/>
        public override bool IsIdentity => true;

        internal override IEnumerable<CostMeasure> Measures => Parts.Prepend(Whole);

        internal override bool IsMetBy(CostPlan plan) => Whole.CentsOf(plan) is { } whole && SumOf(plan) == whole;

        private protected override Finding Explain(CostPlan plan)
        {
            Int128 whole = Whole.CentsOf(plan)!.Value;
            Int128 sum = SumOf(plan)!.Value;
            ValueList<Margin> margins = Margins(-Int128.Abs(sum - whole), whole);
            return new(
                Label,
                [Fact(Whole, plan), new("SUM", new("somma delle parti", "sum of the parts"), Amount(sum), Provenance.Calculated), .. Parts.Select(part => Fact(part, plan))],
                [],
                Outcome.MetIf(sum == whole, margins));
        }

        private Int128? SumOf(CostPlan plan)
        {
            Int128 sum = 0;
            foreach (CostMeasure part in Parts)
            {
                if (part.CentsOf(plan) is not { } cents)
                {
                    return null;
                }

                sum += cents;
            }

            return sum;
        }
    }

    /// <summary>A rule that a part is not larger than its whole.</summary>
    public sealed record Within : CostPlanRule
    {
        /// <summary>Initializes a new rule.</summary>
        /// <param name="label">The rule's code, title, source and provenance.</param>
        /// <param name="part">The part.</param>
        /// <param name="whole">The whole that contains the part.</param>
        /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the label has no source.</exception>
        public Within(RuleLabel label, CostMeasure part, CostMeasure whole)
            : base(label)
        {
            Part = Guard.Against.Null(part);
            Whole = Guard.Against.Null(whole);
        }

        /// <summary>The part.</summary>
        public CostMeasure Part { get; }

        /// <summary>The whole that contains the part.</summary>
        public CostMeasure Whole { get; }

        /// <inheritdoc/>
        public override bool IsIdentity => true;

        internal override IEnumerable<CostMeasure> Measures => [Part, Whole];

        internal override bool IsMetBy(CostPlan plan) =>
            Part.CentsOf(plan) is { } part && Whole.CentsOf(plan) is { } whole && part <= whole;

        private protected override Finding Explain(CostPlan plan)
        {
            Int128 part = Part.CentsOf(plan)!.Value;
            Int128 whole = Whole.CentsOf(plan)!.Value;
            ValueList<Margin> margins = Margins(whole - part, whole);
            return new(
                Label,
                [Fact(Part, plan), Fact(Whole, plan)],
                [],
                Outcome.MetIf(part <= whole, margins));
        }
    }

    /// <summary>A rule that a part is at least, or at most, a given share of a whole.</summary>
    public sealed record Share : CostPlanRule
    {
        /// <summary>Initializes a new rule.</summary>
        /// <param name="label">The rule's code, title, source and provenance.</param>
        /// <param name="part">The part.</param>
        /// <param name="whole">The whole; if it is zero or less in a plan, the rule is unclear.</param>
        /// <param name="side">Whether the threshold is a floor or a cap; the threshold itself is allowed.</param>
        /// <param name="threshold">The threshold.</param>
        /// <param name="comparison">The rule by which the share is compared with the threshold.</param>
        /// <param name="comparisonProvenance">Whether the call states that comparison, shows it, or is silent.</param>
        /// <exception cref="ArgumentException">
        /// An argument is <see langword="null"/> or not a declared value, or the label has no source.
        /// </exception>
        public Share(
            RuleLabel label,
            CostMeasure part,
            CostMeasure whole,
            LimitSide side,
            Percentage threshold,
            ComparisonRule comparison,
            Provenance comparisonProvenance)
            : base(label)
        {
            Part = Guard.Against.Null(part);
            Whole = Guard.Against.Null(whole);
            Side = Guard.Against.Undeclared(side);
            Threshold = threshold;
            Comparison = Guard.Against.Null(comparison);
            ComparisonProvenance = Guard.Against.Undeclared(comparisonProvenance);
        }

        /// <summary>The part.</summary>
        public CostMeasure Part { get; }

        /// <summary>The whole.</summary>
        public CostMeasure Whole { get; }

        /// <summary>Whether the threshold is a floor or a cap.</summary>
        public LimitSide Side { get; }

        /// <summary>The threshold; the threshold itself is allowed.</summary>
        public Percentage Threshold { get; }

        /// <summary>How the share is compared with the threshold.</summary>
        public ComparisonRule Comparison { get; }

        /// <summary>Whether the call states the comparison, implies it, or is silent.</summary>
        public Provenance ComparisonProvenance { get; }

        /// <inheritdoc/>
        public override bool IsIdentity => false;

        internal override IEnumerable<CostMeasure> Measures => [Part, Whole];

        internal override bool IsMetBy(CostPlan plan) =>
            Part.CentsOf(plan) is { } part
            && Whole.CentsOf(plan) is { } whole
            && whole > 0
            && Allows(Comparison.Compare(part, whole, Threshold));

        private protected override Finding Explain(CostPlan plan)
        {
            Int128 part = Part.CentsOf(plan)!.Value;
            Int128 whole = Whole.CentsOf(plan)!.Value;
            if (whole <= 0)
            {
                return Unclear(plan, [new(Whole.Code, new($"{Whole.Title.Italian} maggiore di zero", $"{Whole.Title.English} above zero"))]);
            }

            var share = Ratio.Of(part, whole);
            Ratio percent = share * Ratio.Whole(100);
            Ratio threshold = Threshold.ToRatio() * Ratio.Whole(100);
            Ratio good = Ratio.Whole(Side == LimitSide.AtLeast ? 1 : -1);
            int decimals = ShownDecimals(percent, threshold);
            ValueList<Margin> margins =
            [
                new(Euros(good * (Ratio.Of(part, 100) - (Ratio.Of(whole, 100) * Threshold.ToRatio())))),
                new(Distance(good * (percent - threshold), Unit.PercentagePoint, decimals)),
            ];
            if (Comparison != ComparisonRule.Exact)
            {
                margins = [.. margins, new(Distance(good * (Comparison.Compared(share) - threshold), Unit.PercentagePoint), MarginBasis.AsCompared)];
            }

            return new(
                Label,
                [
                    Fact(Part, plan),
                    Fact(Whole, plan),
                    new("SHARE", new("percentuale", "share"), new FactValue.Fraction(percent, Unit.Percent, decimals), Provenance.Calculated),
                ],
                [
                    new("THRESHOLD", Side == LimitSide.AtLeast ? new("minimo", "at least") : new("massimo", "at most"), FactValue.Of(Threshold)),
                    new("COMPARISON", new("confronto", "comparison"), FactValue.Of(Comparison.Title), ComparisonProvenance),
                ],
                Outcome.MetIf(Allows(Comparison.Compared(share).CompareTo(threshold)), margins));
        }

        private bool Allows(int comparison) => Side == LimitSide.AtLeast ? comparison >= 0 : comparison <= 0;
    }
}
