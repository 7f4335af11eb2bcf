using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Scales a measure between two bounds: no points at one, the maximum at the other, in proportion between them.
    /// Italian term: punteggio proporzionale.
    /// </summary>
    /// <remarks>
    /// Values beyond a bound get the points of that bound. If the maximum is at the lower bound, less is better.
    /// </remarks>
    public sealed record Scaled : ScoringRule<TSubject>
    {
        private readonly IMeasured<TSubject> _measured;
        private readonly long _zeroAt;
        private readonly long _fullAt;
        private readonly Scale _scale;

        internal Scaled(
            RuleLabel label, IMeasured<TSubject> measured, long zeroAt, long fullAt, Points maximum, PointsRounding rounding)
            : base(label)
        {
            Fact = measured.Fact;
            Maximum = maximum;
            Rounding = Guard.Against.Null(rounding);
            _measured = measured;
            _zeroAt = zeroAt;
            _fullAt = fullAt;
            _scale = new(maximum.Hundredths, rounding);
        }

        /// <summary>The measure.</summary>
        public Fact<TSubject> Fact { get; }

        /// <summary>The value that is worth no points.</summary>
        public FactValue ZeroAt => _measured.ShowStep(_zeroAt);

        /// <summary>The value that is worth the maximum points.</summary>
        public FactValue FullAt => _measured.ShowStep(_fullAt);

        /// <summary>The maximum points.</summary>
        public Points Maximum { get; }

        /// <summary>How the proportional points are rounded.</summary>
        public PointsRounding Rounding { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal IMeasured<TSubject> Measured => _measured;

        internal (long ZeroAt, long FullAt) Ends => (_zeroAt, _fullAt);

        internal override ScoreSpan RangeFor(KindAssignment kind) => new(0, Maximum.Hundredths);

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            block.Read(Fact, points, unclear);
            for (int i = 0; i < points.Length; i++)
            {
                points[i] = unclear[i] != 0
                    ? 0
                    : _scale.PointsOf(_measured.StepOf(points[i], block.Days[i]), _zeroAt, _fullAt);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth) =>
            one.TryRead(Fact, out long raw)
                ? Found(one, findings, depth, ScoreSpan.Exactly(_scale.PointsOf(_measured.StepOf(raw, one.Days), _zeroAt, _fullAt)), raw)
                : Missing(one, findings, depth, Fact);

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            foreach (Defect defect in DefectCodes.ScoringPointsDefects(path, Label, Maximum, negativeAllowed: false))
            {
                yield return defect;
            }

            if (_zeroAt == _fullAt)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringNoScale, path, Label, ZeroAt, FullAt);
            }

            foreach (Defect defect in ScaleCheck.Run(Fact, path, Label))
            {
                yield return defect;
            }
        }

        private protected override ScoreNotes Describe(in ScoreFinding finding) => ScoreNotes.Of(
            [Shown(Fact, _measured.ShowStep(_measured.StepOf(finding.Raw, finding.Days)))],
            Parameter("ZERO-AT", new("zero punti a", "no points at"), ZeroAt),
            Parameter("FULL-AT", new("punteggio pieno a", "all points at"), FullAt),
            Parameter("MAXIMUM", new("massimo", "maximum"), FactValue.Of(Maximum)),
            Parameter("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title)));
    }
}
