using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>Awards points if the answer is yes. Italian term: punteggio per condizione.</summary>
    public sealed record Flag : ScoringRule<TSubject>
    {
        private readonly ScoreNotes _yes;
        private readonly ScoreNotes _no;

        internal Flag(RuleLabel label, Fact<TSubject>.YesNo fact, Points points)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            Points = points;
            _yes = ScoreNotes.Shared([Shown(fact, FactValue.Of(answer: true))]);
            _no = ScoreNotes.Shared([Shown(fact, FactValue.Of(answer: false))]);
        }

        /// <summary>The answer.</summary>
        public Fact<TSubject>.YesNo Fact { get; }

        /// <summary>The points for a yes; a no is worth nothing.</summary>
        public Points Points { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal override ScoreSpan RangeFor(KindAssignment kind) => kind.TryGet(Fact.Code, out long answer)
            ? ScoreSpan.Exactly(answer == 0 ? 0 : Points.Hundredths)
            : new(Math.Min(0, Points.Hundredths), Math.Max(0, Points.Hundredths));

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            block.Read(Fact, points, unclear);
            PointsRow.Award(points, Points.Hundredths);
        }

        internal override void AddShort(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
        {
            if (!block.TryAdd(Fact, [new(1, Points.Hundredths)], points, unclear))
            {
                base.AddShort(block, points, unclear);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth) =>
            one.TryRead(Fact, out long raw)
                ? Found(one, findings, depth, ScoreSpan.Exactly(raw == 0 ? 0 : Points.Hundredths), raw)
                : Missing(one, findings, depth, Fact);

        internal override IEnumerable<Defect> OwnDefects(string path) => DefectCodes.ScoringPointsDefects(path, Label, Points);

        private protected override ScoreNotes Describe(in ScoreFinding finding) => finding.Raw != 0 ? _yes : _no;
    }
}
