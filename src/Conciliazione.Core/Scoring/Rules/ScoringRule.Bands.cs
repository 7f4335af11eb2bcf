using System.Runtime.CompilerServices;
using Conciliazione.Calendars;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Awards points by the band a measure falls in: a number, an amount, a percentage, a day, an age, a distance.
    /// Italian term: punteggio per fasce.
    /// </summary>
    public sealed record Bands : ScoringRule<TSubject>
    {
        private readonly IMeasured<TSubject> _measured;
        private readonly BandTable _table;
        private readonly ValueList<NamedValue> _bands;
        private readonly ValueList<LocalizedText> _written;
        private readonly ValueList<LocalizedText> _worth;

        internal Bands(RuleLabel label, IMeasured<TSubject> measured, BandTable table)
            : base(label)
        {
            Fact = measured.Fact;
            _measured = measured;
            _table = table;
            _bands = table.Rising
                .Select(band => Parameter("BAND", BandWords.Title, FactValue.Of(BandWords.Of(measured, band.Bounds))))
                .ToValueList();
            _written = _bands
                .Select(band => LocalizedText.From(language => $"{ScoreNotes.Next}{band.Title.In(language)} {band.Value.Render(language)}"))
                .ToValueList();
            _worth = table.Rising.Select(band => BandWords.Worth(Points.FromHundredths(band.Hundredths))).ToValueList();
        }

        /// <summary>The measure.</summary>
        public Fact<TSubject> Fact { get; }

        /// <summary>
        /// The points for values below the lowest band or above the highest; <see langword="null"/> if no value lies there.
        /// </summary>
        public Points? Elsewhere => _table.Elsewhere;

        /// <summary>The bands as displayed, in the order declared: ends, edges and points.</summary>
        public ValueList<NamedValue> Table => _table.Declared
            .Select(band => Parameter("BAND", BandWords.Of(_measured, band.Bounds), FactValue.Of(Points.FromHundredths(band.Hundredths))))
            .ToValueList();

        /// <summary>The bands with their points, in the order declared.</summary>
        public ValueList<FactBand> Declared => _table.Declared
            .Select(band => new FactBand(FactBounds.Of(_measured, band.Bounds), Points.FromHundredths(band.Hundredths)))
            .ToValueList();

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal IMeasured<TSubject> Measured => _measured;

        internal BandTable Bounds => _table;

        internal override ScoreSpan RangeFor(KindAssignment kind) => _table.Range;

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            Span<long> room = stackalloc long[ScoringBlock<TSubject>.Maximum];
            Span<long> raws = room[..points.Length];
            block.Read(Fact, raws, unclear);
            points.Clear();
            if (Fact is Fact<TSubject>.Age age)
            {
                ScoreAges(block.Days, age.Rule, raws, points);
                return;
            }

            foreach (PointsStep step in _table.Steps)
            {
                PointsRow.AddFrom(points, raws, step.From, step.More);
            }
        }

        internal override void AddShort(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
        {
            if (!block.TryAdd(Fact, _table.Steps.AsSpan(), points, unclear))
            {
                base.AddShort(block, points, unclear);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth) =>
            one.TryRead(Fact, out long raw)
                ? Found(one, findings, depth, ScoreSpan.Exactly(_table.PointsOf(_measured.StepOf(raw, one.Days))), raw)
                : Missing(one, findings, depth, Fact);

        internal override IEnumerable<Defect> OwnDefects(string path) => BandCheck.Run(_table, _measured, path, Label);

        private protected override ScoreNotes Describe(in ScoreFinding finding)
        {
            long step = _measured.StepOf(finding.Raw, finding.Days);
            ValueList<NamedValue> facts = [Shown(Fact, _measured.ShowStep(step))];
            ValueList<NamedValue> parameters = _table.PlaceOf(step) is { } band ? [_bands[band]] : [];
            if (_table.Better(step) is not { } better)
            {
                return new(facts, parameters, [], reason: null);
            }

            FactPlace place = _measured.Place(finding.Raw, finding.Days, _table.Rising[better].Bounds);
            return new(
                facts,
                parameters,
                place.Margins,
                place.Reason is { } reason ? new(reason.Italian + _worth[better].Italian, reason.English + _worth[better].English) : null);
        }

        private protected override string Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language)
        {
            long step = _measured.StepOf(finding.Raw, finding.Days);
            text.AppendLiteral(ScoreNotes.First);
            text.AppendLiteral(Fact.Title.In(language));
            text.AppendLiteral(": ");
            _measured.WriteStep(ref text, step, language);
            if (_table.PlaceOf(step) is { } band)
            {
                text.AppendLiteral(_written[band].In(language));
            }

            if (_table.Better(step) is { } better)
            {
                text.AppendLiteral(ScoreNotes.Next);
                _measured.WriteGap(ref text, finding.Raw, finding.Days, _table.Rising[better].Bounds, language);
                text.AppendLiteral(_worth[better].In(language));
            }

            return ScoreNotes.Next;
        }

        /// <summary>
        /// Birth keys decrease as ages increase: the first year of a band corresponds to a latest birth date, computed once per
        /// run of equal days.
        /// </summary>
        private void ScoreAges(DaysSpan days, MissingDayRule rule, ReadOnlySpan<long> births, Span<long> points)
        {
            int start = 0;
            while (start < births.Length)
            {
                EvaluationDays known = days[start];
                int end = days.EndOfSame(start, births.Length);
                foreach (PointsStep step in _table.Steps)
                {
                    long last = BirthLimits.LastBirth(known.OfRequest, (int)Math.Min(step.From, int.MaxValue), rule);
                    PointsRow.AddUpTo(points[start..end], births[start..end], last, step.More);
                }

                start = end;
            }
        }
    }
}
