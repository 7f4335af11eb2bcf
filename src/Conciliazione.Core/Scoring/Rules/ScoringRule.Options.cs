using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>Awards points by the option chosen. Italian term: punteggio per opzione.</summary>
    public sealed record Options : ScoringRule<TSubject>
    {
        private readonly ValueList<long> _byPlace;
        private readonly ValueList<PointsStep> _changes;
        private readonly ValueList<ScoreNotes> _notes;

        internal Options(RuleLabel label, Fact<TSubject>.Choice fact, ValueList<OptionPoints> points)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            Points = Guard.Against.Null(points);
            _byPlace = fact.Options
                .Select(option => points.FirstOrDefault(worth => worth.Option == option.Code)?.Points.Hundredths ?? 0)
                .ToValueList();
            _changes = _byPlace.Select((worth, place) => new PointsStep(place, worth - (place == 0 ? 0 : _byPlace[place - 1])))
                .Where(change => change.More != 0)
                .ToValueList();
            _notes = fact.Options.Select(option => ScoreNotes.Shared([Shown(fact, FactValue.Of(option.Title))])).ToValueList();
        }

        /// <summary>The choice.</summary>
        public Fact<TSubject>.Choice Fact { get; }

        /// <summary>The points for each option; options not listed are worth nothing.</summary>
        public ValueList<OptionPoints> Points { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal override ScoreSpan RangeFor(KindAssignment kind) =>
            kind.TryGet(Fact.Code, out long place) ? ScoreSpan.Exactly(_byPlace[(int)place])
            : _byPlace.Count == 0 ? default
            : new(_byPlace.Min(), _byPlace.Max());

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            block.Read(Fact, points, unclear);
            ReadOnlySpan<long> worth = _byPlace.AsSpan();
            for (int i = 0; i < points.Length; i++)
            {
                points[i] = worth[(int)points[i]];
            }
        }

        internal override void AddShort(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
        {
            if (!block.TryAdd(Fact, _changes.AsSpan(), points, unclear))
            {
                base.AddShort(block, points, unclear);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth) =>
            one.TryRead(Fact, out long raw)
                ? Found(one, findings, depth, ScoreSpan.Exactly(_byPlace[(int)raw]), raw)
                : Missing(one, findings, depth, Fact);

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            if (Points.Count == 0)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringNoOptions, path, Label, FactValue.Of(0), FactValue.Of(1));
            }

            foreach (Defect defect in Audience<TSubject>.OptionDefects(Fact, Points.Select(worth => worth.Option), path, Label))
            {
                yield return defect;
            }

            foreach (Defect defect in Points.SelectMany(worth =>
                DefectCodes.ScoringPointsDefects($"{path}.options[{worth.Option}]", Label, worth.Points, zeroAllowed: true)))
            {
                yield return defect;
            }
        }

        private protected override ScoreNotes Describe(in ScoreFinding finding) =>
            _notes[(int)finding.Raw];
    }
}
