using System.Diagnostics;
using System.Numerics;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>How much of a bonus is due for the results of a project. Italian term: criterio della premialità.</summary>
/// <remarks>
/// <para>Indicators count if they have something to reach: one to be described, or without a target, does not. Of each line of
/// <see cref="IndicatorReport.On"/> the outcome or the progress counts, all lines with the same weight. What is not known is never zero: as
/// long as it would decide, the amount is unknown.</para>
/// <para>A result measured after the last day of its indicator counts as <see cref="Lateness"/> says. Whoever assigns a bonus may decide its
/// amount without a rule, which is <see cref="Decided"/>.</para>
/// <para>No rule gives more than what was assigned, and better results never give less. An amount of several alliances is not split: each
/// has its own report and what was assigned to it. The cases are nested; no other cases exist. Equality is by content. Immutable and
/// thread-safe.</para>
/// </remarks>
public abstract record BonusRule
{
    private BonusRule(RuleLabel label) => Label = Guard.Against.Unsourced(label);

    private BonusRule(RuleLabel label, Policy<BonusLateness>? lateness)
        : this(label) => Lateness = lateness ?? new(
            new("BONUS-LATENESS", new("risultati oltre il termine:", "results after their last day:"), label.Source, Provenance.Reading), BonusLateness.Counts);

    /// <summary>The code, title, source and provenance; <see cref="Provenance.Reading"/> where the text gives no rule.</summary>
    public RuleLabel Label { get; }

    /// <summary>The rule as text, such as <c>tutto o niente</c>.</summary>
    public LocalizedText Title => CaseTitle;

    /// <summary>
    /// What a result counts for that was measured after the last day of its indicator; <see langword="null"/> if results do not decide the
    /// amount. That it counts, where the text does not say, is our interpretation.
    /// </summary>
    public Policy<BonusLateness>? Lateness { get; }

    private protected abstract LocalizedText CaseTitle { get; }

    private protected abstract RoundingRule? CaseRounding { get; }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="allOrNothing">For all or nothing.</param>
    /// <param name="byBand">For a share by bands of progress.</param>
    /// <param name="byProgress">For an amount in proportion to progress.</param>
    /// <param name="decided">For an amount that was decided.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<AllOrNothing, TResult> allOrNothing, Func<ByBand, TResult> byBand, Func<ByProgress, TResult> byProgress, Func<Decided, TResult> decided)
    {
        Guard.Against.Null(allOrNothing);
        Guard.Against.Null(byBand);
        Guard.Against.Null(byProgress);
        Guard.Against.Null(decided);
        return this switch
        {
            AllOrNothing x => allOrNothing(x),
            ByBand x => byBand(x),
            ByProgress x => byProgress(x),
            Decided x => decided(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns how much of a bonus is due for what is reached on a day, or the defects.</summary>
    /// <param name="report">The results.</param>
    /// <param name="day">
    /// The day; results after it are not seen. Before the last day of an indicator, one that is not met yet is not met. For a decided amount, the day
    /// of the decision.
    /// </param>
    /// <param name="assigned">What was assigned for these results; not negative.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="report"/> is <see langword="null"/>, or <paramref name="day"/> is not in the ISO calendar.
    /// </exception>
    public Validated<PerformanceBonus> AmountOn(IndicatorReport report, LocalDate day, Euro assigned)
    {
        Guard.Against.Null(report);
        Guard.Against.NonIsoDate(day);
        Defect[] defects =
        [
            .. assigned < Euro.Zero ? [DefectCodes.BonusNegative.At("assigned", assigned, Euro.Zero, Label.Source)] : ValueList<Defect>.Empty,
            .. CaseDefects(assigned),
        ];
        return Validated<PerformanceBonus>.From(defects, () =>
        {
            var reached = BonusProgress.On(report, day, Lateness?.Value ?? BonusLateness.Counts);
            Euro? amount = CaseAmount(reached, assigned);
            return new(this, report, day, assigned, amount, CaseFinding(reached, day, assigned, amount));
        });
    }

    /// <summary>Returns the Italian title.</summary>
    public sealed override string ToString() => Title.Italian;

    private protected abstract Euro? CaseAmount(BonusProgress reached, Euro assigned);

    private protected virtual ValueList<Defect> CaseDefects(Euro assigned) => [];

    private protected virtual Finding CaseFinding(BonusProgress reached, LocalDate day, Euro assigned, Euro? amount) =>
        reached.ToFinding(this, CaseRounding, day, assigned, amount);

    /// <summary>Returns a part of an amount, rounded to the cent or to the euro as the rule declares.</summary>
    private static Euro PartOf(Euro assigned, BigInteger part, BigInteger whole, RoundingRule rounding)
    {
        int unit = rounding.IsToWholeEuros ? 100 : 1;
        BigInteger cents = rounding.Divide(assigned.Cents * part, whole * unit) * unit;
        // Up to the next euro may be above what was assigned.
        return cents < assigned.Cents ? Euro.FromCents((long)cents) : assigned;
    }

    /// <summary>
    /// All that was assigned if every indicator is met; nothing as soon as one is not. While none is known not to be met and one is unclear,
    /// the amount is unknown.
    /// </summary>
    public sealed record AllOrNothing : BonusRule
    {
        /// <summary>Initializes a new rule.</summary>
        /// <param name="label">The code, title, source and provenance.</param>
        /// <param name="lateness">What results after the last day of their indicator count for; in full when omitted.</param>
        /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
        public AllOrNothing(RuleLabel label, Policy<BonusLateness>? lateness = null)
            : base(label, lateness)
        {
        }

        private protected override LocalizedText CaseTitle => new("tutto o niente", "all or nothing");

        private protected override RoundingRule? CaseRounding => null;

        private protected override Euro? CaseAmount(BonusProgress reached, Euro assigned) =>
            reached.NotMet > 0 ? Euro.Zero
            : reached.Missing.Count > 0 ? null
            : assigned;
    }

    /// <summary>
    /// The share of the highest band that the mean progress reaches; nothing below the first. The progress is compared as it is, without
    /// rounding.
    /// </summary>
    public sealed record ByBand : BonusRule
    {
        private ByBand(RuleLabel label, ValueList<BonusBand> bands, RoundingRule rounding, Policy<BonusLateness>? lateness)
            : base(label, lateness)
        {
            Bands = bands;
            Rounding = rounding;
        }

        /// <summary>The bands, from the lowest; at least one.</summary>
        public ValueList<BonusBand> Bands { get; }

        /// <summary>The rule that rounds the amount.</summary>
        public RoundingRule Rounding { get; }

        private protected override LocalizedText CaseTitle =>
            LocalizedText.From(language => (language == Language.Italian ? "per fasce, " : "by band, ") + LocalizedText.Join("; ", Bands.Select(band => band.Title)).In(language));

        private protected override RoundingRule? CaseRounding => Rounding;

        /// <summary>Creates a rule, or returns its defects.</summary>
        /// <param name="label">The code, title, source and provenance.</param>
        /// <param name="bands">The bands; at least one, with rising progress and with shares that do not fall, at most 100%.</param>
        /// <param name="rounding">The rule that rounds the amount to the cent, or to the euro; half up when omitted.</param>
        /// <param name="lateness">What results after the last day of their indicator count for; in full when omitted.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="label"/> or <paramref name="bands"/> is <see langword="null"/>, the label has no source, or there are no bands.
        /// </exception>
        public static Validated<ByBand> Create(
            RuleLabel label, ValueList<BonusBand> bands, RoundingRule? rounding = null, Policy<BonusLateness>? lateness = null)
        {
            Guard.Against.Unsourced(label);
            Guard.Against.EmptyList(bands);
            var defects = new List<Defect>();
            for (int i = 0; i < bands.Count; i++)
            {
                string path = FormattableString.Invariant($"bands[{i}]");
                if (bands[i].Share > Percentage.Hundred)
                {
                    defects.Add(DefectCodes.BonusAbove.At(path, FactValue.Of(bands[i].Share), FactValue.Of(Percentage.Hundred), label.Source));
                }

                if (i > 0 && (bands[i].From <= bands[i - 1].From || bands[i].Share < bands[i - 1].Share))
                {
                    defects.Add(DefectCodes.BonusBands.At(path, bands[i].Title, bands[i - 1].Title, label.Source));
                }
            }

            return Validated<ByBand>.From(defects, () => new(label, bands, rounding ?? RoundingRule.HalfUp, lateness));
        }

        private protected override Euro? CaseAmount(BonusProgress reached, Euro assigned)
        {
            if (reached.Missing.Count > 0)
            {
                return null;
            }

            BonusBand? band = Bands.LastOrDefault(each => each.From.Units * reached.Whole <= reached.Part * Percentage.UnitsInAWhole);
            return band is null ? Euro.Zero : PartOf(assigned, band.Share.Units, Percentage.UnitsInAWhole, Rounding);
        }
    }

    /// <summary>The part of what was assigned that the mean progress is of all there is to reach.</summary>
    public sealed record ByProgress : BonusRule
    {
        /// <summary>Initializes a new rule.</summary>
        /// <param name="label">The code, title, source and provenance.</param>
        /// <param name="rounding">The rule that rounds the amount to the cent, or to the euro; half up when omitted.</param>
        /// <param name="lateness">What results after the last day of their indicator count for; in full when omitted.</param>
        /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
        public ByProgress(RuleLabel label, RoundingRule? rounding = null, Policy<BonusLateness>? lateness = null)
            : base(label, lateness) => Rounding = rounding ?? RoundingRule.HalfUp;

        /// <summary>The rule that rounds the amount.</summary>
        public RoundingRule Rounding { get; }

        private protected override LocalizedText CaseTitle => new("in proporzione all'avanzamento", "in proportion to progress");

        private protected override RoundingRule? CaseRounding => Rounding;

        private protected override Euro? CaseAmount(BonusProgress reached, Euro assigned) =>
            reached.Missing.Count > 0 ? null : PartOf(assigned, reached.Part, reached.Whole, Rounding);
    }

    /// <summary>
    /// An amount that whoever assigns the bonus has decided, such as where results are in words; results do not change it. Given by the caller.
    /// </summary>
    public sealed record Decided : BonusRule
    {
        /// <summary>Initializes a new decision.</summary>
        /// <param name="act">The code and title of the act that decides the amount, with the act as source.</param>
        /// <param name="amount">
        /// The amount; one that is negative or above what was assigned is a defect of <see cref="BonusRule.AmountOn"/>.
        /// </param>
        /// <exception cref="ArgumentException"><paramref name="act"/> is <see langword="null"/> or has no source.</exception>
        public Decided(RuleLabel act, Euro amount)
            : base(Guard.Against.Unsourced(act)) => Amount = amount;

        /// <summary>The amount.</summary>
        public Euro Amount { get; }

        private protected override LocalizedText CaseTitle => new("importo deciso", "amount decided");

        private protected override RoundingRule? CaseRounding => null;

        private protected override ValueList<Defect> CaseDefects(Euro assigned) =>
            Amount < Euro.Zero ? [DefectCodes.BonusNegative.At("amount", Amount, Euro.Zero, Label.Source)]
            : Amount > assigned ? [DefectCodes.BonusAbove.At("amount", Amount, assigned, Label.Source)]
            : [];

        private protected override Euro? CaseAmount(BonusProgress reached, Euro assigned) => Amount;

        private protected override Finding CaseFinding(BonusProgress reached, LocalDate day, Euro assigned, Euro? amount) => new(
            Label,
            [
                new("ASSIGNED", new("premialità assegnata", "bonus assigned"), FactValue.Of(assigned), Provenance.Given),
                new("DECIDED", new("importo deciso", "amount decided"), FactValue.Of(Amount), Provenance.Given),
                new("DAY", new("deciso il", "decided on"), FactValue.Of(day), Provenance.Given),
            ],
            [BonusProgress.Left(assigned, Amount)],
            new Outcome.Calculated(FactValue.Of(Amount)));
    }
}
