using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Applies a rule to some subjects only, and awards nothing to the others. Italian term: punteggio riservato.
    /// </summary>
    /// <remarks>Facts of the part are not reported as missing if the rule does not apply.</remarks>
    public sealed record OnlyFor : ScoringRule<TSubject>
    {
        private readonly ValueList<ScoreNotes> _notes;
        private readonly ScoreNotes _notKnown;

        internal OnlyFor(RuleLabel label, Audience<TSubject> audience, ScoringRule<TSubject> part)
            : base(label, [Guard.Against.Null(part)], nameof(part))
        {
            Audience = Guard.Against.Null(audience);
            Part = part;
            NamedValue only = Parameter("AUDIENCE", new("solo per", "only for"), FactValue.Of(audience.Title));
            _notes = audience.Shown.Select(value => ScoreNotes.Shared([Shown(audience.Fact, value)], only)).ToValueList();
            _notKnown = ScoreNotes.Shared([], only);
        }

        /// <summary>The subjects to which the rule applies.</summary>
        public Audience<TSubject> Audience { get; }

        /// <summary>The rule that applies to them.</summary>
        public ScoringRule<TSubject> Part { get; }

        /// <inheritdoc/>
        public override ValueList<ScoringRule<TSubject>> Parts => [Part];

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Audience.Fact];

        internal override ScoreSpan RangeFor(KindAssignment kind) => kind.TryGet(Audience.Fact.Code, out long place)
            ? Audience.Accepts(place) ? Part.RangeFor(kind) : ScoreSpan.Zero
            : Part.RangeFor(kind).Or(ScoreSpan.Zero);

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            Span<long> kinds = stackalloc long[ScoringBlock<TSubject>.Maximum];
            Span<byte> ofPart = stackalloc byte[ScoringBlock<TSubject>.Maximum];
            kinds = kinds[..points.Length];
            block.Read(Audience.Fact, kinds, unclear);
            Part.Score(block, points, ofPart);
            Audience.Restrict(kinds, ofPart, points, unclear);
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            bool known = one.TryRead(Audience.Fact, out long kind);
            if (known && !Audience.Accepts(kind))
            {
                return Found(one, findings, depth, ScoreSpan.Zero, kind, detail: null, ScoreState.NotAsked);
            }

            int own = findings?.Reserve() ?? 0;
            ScoreSpan span = Part.Evaluate(one, findings, depth + 1);
            if (known)
            {
                Composed(one, findings, own, depth, span, kind);
                return span;
            }

            span = span.Or(ScoreSpan.Zero);
            findings?.Set(own, new(
                this,
                span.IsExact ? ScoreState.Scored : ScoreState.Unclear,
                depth,
                span,
                raw: -1,
                new ValueList<MissingFact>([Audience.Fact.AsMissing()]),
                one.Days));
            return span;
        }

        internal override IEnumerable<Defect> OwnDefects(string path) => Audience.Defects(path, Label);

        private protected override ScoreNotes Describe(in ScoreFinding finding) =>
            finding.Raw < 0 ? _notKnown : _notes[(int)finding.Raw];
    }
}
