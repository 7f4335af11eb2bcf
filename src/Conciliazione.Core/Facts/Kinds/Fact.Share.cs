namespace Conciliazione.Facts;

public abstract partial record Fact<TSubject>
{
    /// <summary>A share of a whole, such as the share of co-financing in a budget. Italian term: quota percentuale.</summary>
    /// <remarks>
    /// Compared with declared percentages exactly, or after the rounding that the fact declares: the meaning of "at least 30%"
    /// depends only on that rounding.
    /// </remarks>
    public sealed record Share : Measured<Percentage>
    {
        private const int ShownDecimals = 4;

        private readonly FactGetter<TSubject, Ratio> _getter;

        /// <summary>Initializes a new fact.</summary>
        /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
        /// <param name="title">The display name.</param>
        /// <param name="getter">Reads the share from the subject: 1 is the whole.</param>
        /// <param name="comparison">The rule by which the share is compared; exact if omitted.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
        /// </exception>
        public Share(string code, LocalizedText title, Func<TSubject, Known<Ratio>> getter, ComparisonRule? comparison = null)
            : this(code, title, new FactGetter<TSubject, Ratio>(getter), comparison ?? ComparisonRule.Exact)
        {
        }

        private Share(string code, LocalizedText title, FactGetter<TSubject, Ratio> getter, ComparisonRule comparison)
            : base(code, title, Conciliazione.Unit.Percent)
        {
            _getter = getter;
            Comparison = comparison;
        }

        /// <summary>The rule by which the share is compared with declared percentages.</summary>
        public ComparisonRule Comparison { get; }

        /// <summary>Returns the exact share, or unknown; a negative share is impossible and counts as unknown.</summary>
        /// <param name="subject">The subject.</param>
        /// <param name="days">The evaluation days.</param>
        public Known<Ratio> Read(TSubject subject, EvaluationDays days) =>
            _getter.Read(Given(subject), days).TryGet(out Ratio share) && share.Sign >= 0 ? share : default(Known<Ratio>);

        /// <inheritdoc cref="Fact{TSubject}.Through{TWhole}(Func{TWhole, TSubject})"/>
        public new Fact<TWhole>.Share Through<TWhole>(Func<TWhole, TSubject> part)
            where TWhole : notnull => new(Code, Title, _getter.Through(part), Comparison);

        /// <inheritdoc/>
        public override Known<FactValue> Show(TSubject subject, EvaluationDays days) =>
            Read(subject, days).TryGet(out Ratio share) ? Percent(share * Ratio.Whole(100)) : default(Known<FactValue>);

        internal override FactLoop<TSubject> Loop(int slot) => new ShareLoop(this);

        internal override long MinimumStep => 0;

        internal override long StepOf(Percentage value) => StepOf(value.Units, between: false);

        internal override FactOrigin Origin => _getter.Origin;

        private protected override FactKind CaseKind => FactKind.Share;

        internal override bool TryRead(TSubject subject, EvaluationDays days, out long raw)
        {
            bool known = Read(subject, days).TryGet(out Ratio share);
            raw = known ? StepOf(share) : 0;
            return known;
        }

        private protected override void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
        {
            for (int i = 0; i < subjects.Length; i++)
            {
                bool known = Read(subjects[i], days[i]).TryGet(out Ratio share);
                raws[i] = known ? StepOf(share) : 0;
                if (!known)
                {
                    unclear[i] = 1;
                }
            }
        }

        private protected override FactValue ShowStep(long step) => Percent(PercentOf(step));

        private protected override FactValue ShowBound(long step, bool isMaximum)
        {
            if (step % 2 == 0)
            {
                return ShowStep(step);
            }

            // An odd step is everything between two units: the edge of a band that does not include it.
            FactValue edge = ShowStep(isMaximum ? step + 1 : step - 1);
            return FactValue.Of(new LocalizedText(
                $"{(isMaximum ? "meno del" : "più del")} {edge.Render(Language.Italian)}",
                $"{(isMaximum ? "below" : "above")} {edge.Render(Language.English)}"));
        }

        private protected override FactPlace Place(long raw, EvaluationDays days, StepBounds bounds) => FactPlace.Of(
            Kind,
            raw,
            bounds,
            (from, to) => new(PercentOf(to) - PercentOf(from), Conciliazione.Unit.PercentagePoint, ShownDecimals));

        /// <summary>
        /// Returns the step of a percentage. There are two steps per unit: an even one for the unit itself, and an odd one for
        /// everything between it and the next unit. A share is thus below, equal to or above a declared percentage exactly as its
        /// step is.
        /// </summary>
        private static long StepOf(Int128 units, bool between) =>
            units > Percentage.MaximumUnits ? (2 * Percentage.MaximumUnits) + 1 : (2 * (long)units) + (between ? 1 : 0);

        /// <summary>Returns the percentage at a step; for an odd step, halfway between its neighbours.</summary>
        private static Ratio PercentOf(long step) => Ratio.Of(step * (Int128)50, Percentage.UnitsInAWhole);

        private static FactValue.Fraction Percent(Ratio percent) =>
            new(percent, Conciliazione.Unit.Percent, Math.Max(2, Math.Min(ShownDecimals, percent.ExactDecimals(0) ?? ShownDecimals)));

        internal long StepOf(Ratio share)
        {
            Ratio units = Comparison.Compared(share) * Ratio.Whole(Percentage.UnitsInAWhole / 100);
            Ratio whole = units.Round(0, RoundingRule.Truncate);
            return whole >= Ratio.Whole(Percentage.MaximumUnits)
                ? StepOf(Percentage.MaximumUnits, between: whole > Ratio.Whole(Percentage.MaximumUnits) || units != whole)
                : StepOf((Int128)whole.Numerator, between: units != whole);
        }

        private sealed class ShareLoop(Share fact) : FactLoop<TSubject>
        {
            public override void Read(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
                fact.ReadObjects(subjects, days, raws, unclear);
        }
    }
}
