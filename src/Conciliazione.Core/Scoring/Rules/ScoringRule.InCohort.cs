using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Scales a measure between the lowest and highest values of the cohort. Italian term: punteggio relativo alla platea.
    /// </summary>
    /// <remarks>
    /// The points of one subject depend on the others: a withdrawal can change them. If all values are equal they cannot be
    /// scaled, and every subject gets the points that the rule declares for that case.
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

        /// <summary>The points for every subject when all values are equal.</summary>
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
            if (span.Lowest == span.Highest)
            {
                parameters.Add(Parameter("ALL-EQUAL", new("tutti uguali, a ciascuno", "all equal, to each"), FactValue.Of(WhenAllEqual)));
            }
            else
            {
                parameters.Add(Parameter("MAXIMUM", new("massimo", "maximum"), FactValue.Of(Maximum)));
                parameters.Add(Parameter("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title)));
            }

            return ScoreNotes.Of(
                [Shown(Fact, _measured.ShowStep(_measured.StepOf(finding.Raw, finding.Days)))], parameters.ToArray());
        }

        private long PointsOf(long step, in CohortSpan span) =>
            span.Lowest == span.Highest ? WhenAllEqual.Hundredths
            : Best == CohortBest.Highest ? _scale.PointsOf(step, span.Lowest, span.Highest)
            : _scale.PointsOf(step, span.Highest, span.Lowest);
    }
}
