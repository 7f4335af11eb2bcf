using System.Buffers;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>Adds up its parts, up to a cap if one is declared. Italian term: somma con tetto.</summary>
    public sealed record SumOf : ScoringRule<TSubject>
    {
        internal SumOf(RuleLabel label, Points? cap, ValueList<ScoringRule<TSubject>> parts)
            : base(label, parts, nameof(parts))
        {
            Cap = cap;
            Parts = parts;
        }

        /// <summary>The maximum points of the sum, inclusive; <see langword="null"/> for no cap.</summary>
        public Points? Cap { get; }

        /// <inheritdoc/>
        public override ValueList<ScoringRule<TSubject>> Parts { get; }

        private long CapHundredths => Cap?.Hundredths ?? ScoreSpan.Unbounded;

        internal override ScoreSpan RangeFor(KindAssignment kind)
        {
            ScoreSpan range = ScoreSpan.Zero;
            foreach (ScoringRule<TSubject> part in Parts)
            {
                range += part.RangeFor(kind);
            }

            return range.CappedAt(CapHundredths);
        }

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            Span<long> other = stackalloc long[ScoringBlock<TSubject>.Maximum];
            other = other[..points.Length];
            points.Clear();
            foreach (ScoringRule<TSubject> part in Parts)
            {
                part.Score(block, other, unclear);
                PointsRow.Add(points, other);
            }

            PointsRow.CapAt(points, CapHundredths);
        }

        internal override void AddShort(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
        {
            if (Cap is null)
            {
                AddParts(block, points, unclear);
                return;
            }

            int[] rented = ArrayPool<int>.Shared.Rent(points.Length);
            Span<int> sums = rented.AsSpan(0, points.Length);
            sums.Clear();
            AddParts(block, sums, unclear);
            PointsRow.AddCapped(points, sums, CapHundredths);
            ArrayPool<int>.Shared.Return(rented);
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            int own = findings?.Reserve() ?? 0;
            ScoreSpan sum = ScoreSpan.Zero;
            foreach (ScoringRule<TSubject> part in Parts)
            {
                sum += part.Evaluate(one, findings, depth + 1);
            }

            ScoreSpan capped = sum.CappedAt(CapHundredths);
            Composed(one, findings, own, depth, capped, sum.Minimum);
            return capped;
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            foreach (Defect defect in EmptyDefects(path))
            {
                yield return defect;
            }

            if (Cap is { } cap)
            {
                foreach (Defect defect in DefectCodes.ScoringPointsDefects($"{path}.cap", Label, cap, negativeAllowed: false))
                {
                    yield return defect;
                }
            }
        }

        private void AddParts(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
        {
            foreach (ScoringRule<TSubject> part in Parts)
            {
                part.AddShort(block, points, unclear);
            }
        }

        private protected override ScoreNotes Describe(in ScoreFinding finding)
        {
            if (Cap is not { } cap)
            {
                return ScoreNotes.None;
            }

            NamedValue maximum = Parameter("CAP", new("tetto", "cap"), FactValue.Of(cap));
            return finding.Raw > cap.Hundredths
                ? ScoreNotes.Of(
                    [],
                    maximum,
                    new("SUM", new("somma", "sum"), FactValue.Of(Points.FromHundredths(finding.Raw)), Provenance.Calculated))
                : ScoreNotes.Of([], maximum);
        }
    }
}
