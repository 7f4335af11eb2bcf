using System.Numerics;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Adds a percentage of other points: those of criteria or of whole sections. Italian term: maggiorazione percentuale.
    /// </summary>
    /// <remarks>
    /// Negative points are not increased: the percentage then adds nothing. The rule alone does not know its base, and says that it
    /// awards up to its limit; a grid is checked with what the base can come to.
    /// </remarks>
    public sealed record PercentageOf : ScoringRule<TSubject>
    {
        internal PercentageOf(RuleLabel label, Percentage percentage, ValueList<string> of, MaximumPoints limit, PointsRounding rounding)
            : base(label)
        {
            Percentage = percentage;
            Of = Guard.Against.Null(of);
            Limit = Guard.Against.Null(limit);
            Rounding = Guard.Against.Null(rounding);
        }

        /// <summary>The percentage.</summary>
        public Percentage Percentage { get; }

        /// <summary>The codes of the criteria and sections whose points are the base of the percentage.</summary>
        public ValueList<string> Of { get; }

        /// <summary>The maximum points it awards, unless the source sets none.</summary>
        public MaximumPoints Limit { get; }

        /// <summary>How the percentage of the points is rounded.</summary>
        public PointsRounding Rounding { get; }

        internal override ScoreSpan RangeFor(KindAssignment kind) =>
            kind.BaseOf is { } baseOf ? SpanOf(baseOf(Label.Code)) : new(0, Limit.Hundredths);

        internal override BigInteger Largest(Func<string, BigInteger> baseOf) =>
            (baseOf(Label.Code) * Percentage.Units / Percentage.UnitsInAWhole) + Rounding.Step;

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            points.Clear();
            foreach (int criterion in block.Plan.BaseOf(Label.Code))
            {
                PointsRow.Add(points, block.RowOf(criterion));
            }

            for (int i = 0; i < points.Length; i++)
            {
                points[i] = Share(points[i]);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            ScoreSpan of = ScoreSpan.Zero;
            foreach (int criterion in one.Plan.BaseOf(Label.Code))
            {
                of += one.Results[criterion];
            }

            ScoreSpan span = SpanOf(of);
            return Found(one, findings, depth, span, of.Minimum, detail: null, span.IsExact ? ScoreState.Scored : ScoreState.Unclear);
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            if (Of.Count == 0)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringEmpty, path, Label, FactValue.Of(0), FactValue.Of(1));
            }

            if (Percentage == Percentage.Zero)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringNoPoints, path, Label, FactValue.Of(Percentage), FactValue.Of(Percentage.Hundred));
            }

            if (Limit.Value is { } limit)
            {
                foreach (Defect defect in DefectCodes.ScoringPointsDefects($"{path}.limit", Label, limit, negativeAllowed: false))
                {
                    yield return defect;
                }
            }
        }

        private protected override ScoreNotes Describe(in ScoreFinding finding) => ScoreNotes.Of(
            [],
            Parameter("PERCENTAGE", new("percentuale", "percentage"), FactValue.Of(Percentage)),
            new("BASE", new($"dei punti di {string.Join(", ", Of)}", $"of the points of {string.Join(", ", Of)}"),
                FactValue.Of(Points.FromHundredths(finding.Raw)), Provenance.Calculated),
            Parameter("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title)));

        private ScoreSpan SpanOf(ScoreSpan of) => new(Share(of.Minimum), of.Maximum == ScoreSpan.Unbounded ? Limit.Hundredths : Share(of.Maximum));

        private long Share(long hundredths) => hundredths <= 0
            ? 0
            : Math.Min(Rounding.Round((Int128)hundredths * Percentage.Units, Percentage.UnitsInAWhole), Limit.Hundredths);
    }
}
