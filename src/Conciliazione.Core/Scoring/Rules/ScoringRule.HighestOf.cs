namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>Awards the highest points of its parts, which do not add up. Italian term: punteggio non cumulabile.</summary>
    public sealed record HighestOf : ScoringRule<TSubject>
    {
        internal HighestOf(RuleLabel label, ValueList<ScoringRule<TSubject>> parts)
            : base(label, parts, nameof(parts))
        {
            Parts = parts;
        }

        /// <inheritdoc/>
        public override ValueList<ScoringRule<TSubject>> Parts { get; }

        internal override ScoreSpan RangeFor(KindAssignment kind)
        {
            ScoreSpan? range = null;
            foreach (ScoringRule<TSubject> part in Parts)
            {
                ScoreSpan other = part.RangeFor(kind);
                range = range is { } highest ? highest.Highest(other) : other;
            }

            return range ?? ScoreSpan.Zero;
        }

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            Span<long> other = stackalloc long[ScoringBlock<TSubject>.Maximum];
            other = other[..points.Length];
            Parts[0].Score(block, points, unclear);
            foreach (ScoringRule<TSubject> part in Parts.AsSpan()[1..])
            {
                part.Score(block, other, unclear);
                PointsRow.Highest(points, other);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            int own = findings?.Reserve() ?? 0;
            ScoreSpan highest = Parts[0].Evaluate(one, findings, depth + 1);
            foreach (ScoringRule<TSubject> part in Parts.AsSpan()[1..])
            {
                highest = highest.Highest(part.Evaluate(one, findings, depth + 1));
            }

            Composed(one, findings, own, depth, highest);
            return highest;
        }

        internal override IEnumerable<Defect> OwnDefects(string path) => EmptyDefects(path);

        private protected override ScoreNotes Describe(in ScoreFinding finding) =>
            ScoreNotes.Of([], Parameter("CUMULATION", new("non cumulabili:", "no stacking:"), FactValue.Of(new LocalizedText("vale il più alto", "the highest counts"))));
    }
}
