using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Scales a measure between the lowest and highest values of the cohort. Italian term: punteggio relativo alla platea.
    /// </summary>
    /// <remarks>
    /// The points of one subject depend on the others: a withdrawal can change them. If all values are equal they cannot be
    /// scaled, and every subject gets the points that the rule declares for that case. A value beyond bounds that were measured
    /// without it counts as the bound it lies beyond: better than the best one is worth the maximum, worse than the worst one nothing,
    /// even if both bounds are the same value.
    /// </remarks>
    public sealed record InCohort : ScoringRule<TSubject>
    {
        private readonly IMeasured<TSubject> _measured;
        private readonly Scale _scale;

        internal InCohort(
            RuleLabel label,
            IMeasured<TSubject> measured,
            CohortBest best,
            Points maximum,
            Points whenAllEqual,
            PointsRounding rounding)
            : base(label)
        {
            Fact = measured.Fact;
            Best = Guard.Against.Undeclared(best);
            Maximum = maximum;
            WhenAllEqual = whenAllEqual;
            Rounding = Guard.Against.Null(rounding);
            _measured = measured;
            _scale = new(maximum.Hundredths, rounding);
        }

        /// <summary>The measure.</summary>
        public Fact<TSubject> Fact { get; }

        /// <summary>The end of the cohort that is worth the maximum points.</summary>
        public CohortBest Best { get; }

        /// <summary>The maximum points.</summary>
        public Points Maximum { get; }

        /// <summary>The points for every subject with the only value of the cohort, when all are equal.</summary>
        public Points WhenAllEqual { get; }

        /// <summary>How the proportional points are rounded.</summary>
        public PointsRounding Rounding { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal IMeasured<TSubject> Measured => _measured;

        internal override ScoreSpan RangeFor(KindAssignment kind) => new(0, Maximum.Hundredths);

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            block.Read(Fact, points, unclear);
            if (block.Cohort?.Find(Label.Code) is not { } span)
            {
                points.Clear();
                unclear[..points.Length].Fill(1);
                return;
            }

            for (int i = 0; i < points.Length; i++)
            {
                points[i] = unclear[i] != 0 ? 0 : PointsOf(_measured.StepOf(points[i], block.Days[i]), span);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            // No span for the rule: no value was known when the cohort was measured, so nothing can be scaled.
            if (!one.TryRead(Fact, out long raw) || one.Cohort?.Find(Label.Code) is not { } span)
            {
                return Missing(one, findings, depth, Fact);
            }

            ScoreSpan points = ScoreSpan.Exactly(PointsOf(_measured.StepOf(raw, one.Days), span));
            return Found(one, findings, depth, points, raw, findings is null ? null : span);
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            foreach (Defect defect in DefectCodes.ScoringPointsDefects(path, Label, Maximum, negativeAllowed: false)
                .Concat(DefectCodes.ScoringPointsDefects($"{path}.whenAllEqual", Label, WhenAllEqual, zeroAllowed: true, negativeAllowed: false)))
            {
                yield return defect;
            }

            if (WhenAllEqual > Maximum)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringEqualTooHigh, path, Label, FactValue.Of(WhenAllEqual), FactValue.Of(Maximum));
            }

            foreach (Defect defect in ScaleCheck.Run(Fact, path, Label))
            {
                yield return defect;
            }
        }

        private protected override ScoreNotes Describe(in ScoreFinding finding)
        {
            if (finding.Detail is not CohortSpan span)
            {
                return ScoreNotes.None;
            }

            var parameters = new List<NamedValue>
            {
                new("LOWEST", new("il più basso", "the lowest"), _measured.ShowStep(span.Lowest), Provenance.Calculated),
                new("HIGHEST", new("il più alto", "the highest"), _measured.ShowStep(span.Highest), Provenance.Calculated),
            };
            long step = _measured.StepOf(finding.Raw, finding.Days);
            if (span.Lowest == span.Highest)
            {
                parameters.Add(
                    step == span.Lowest
                        ? Parameter("ALL-EQUAL", new("tutti uguali nella platea, a ciascuno", "all equal in the cohort, to each"), FactValue.Of(WhenAllEqual))
                    : IsBetter(step, span)
                        ? Parameter("BETTER", new("migliore dell'unico valore della platea, il massimo:", "better than the only value of the cohort, the maximum:"), FactValue.Of(Maximum))
                    : Parameter("WORSE", new("peggiore dell'unico valore della platea, il minimo:", "worse than the only value of the cohort, the minimum:"), FactValue.Of(Points.Zero)));
            }
            else
            {
                parameters.Add(Parameter("MAXIMUM", new("massimo", "maximum"), FactValue.Of(Maximum)));
                parameters.Add(Parameter("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title)));
            }

            return ScoreNotes.Of(
                [Shown(Fact, _measured.ShowStep(step))], parameters.ToArray());
        }

        private bool IsBetter(long step, in CohortSpan span) => Best == CohortBest.Highest ? step > span.Highest : step < span.Lowest;

        private long PointsOf(long step, in CohortSpan span) =>
            span.Lowest == span.Highest ? (step == span.Lowest ? WhenAllEqual.Hundredths : IsBetter(step, span) ? Maximum.Hundredths : 0)
            : Best == CohortBest.Highest ? _scale.PointsOf(step, span.Lowest, span.Highest)
            : _scale.PointsOf(step, span.Highest, span.Lowest);
    }
}
