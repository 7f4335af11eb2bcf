using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Awards points for each item of a list by its age band in completed years, such as three points for each child up to the
    /// age of four. Italian term: punteggio per elemento.
    /// </summary>
    /// <remarks>Items in no band are worth nothing: the bands must be disjoint and may leave gaps.</remarks>
    public sealed record PerItem : ScoringRule<TSubject>
    {
        private readonly ItemBands _bands;
        private readonly ValueList<LocalizedText> _words;
        private readonly ValueList<LocalizedText> _worth;

        internal PerItem(RuleLabel label, Fact<TSubject>.DatedList fact, MaximumPoints limit, ValueList<Band<int>> table)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            Limit = Guard.Against.Null(limit);
            Table = Guard.Against.Null(table);
            _bands = new(Steps
                .Where(band => !band.Bounds.IsEmpty)
                .OrderBy(band => band.Bounds.Minimum)
                .Select(band => new AgePoints(
                    (int)Math.Min(band.Bounds.Minimum, int.MaxValue), (int)Math.Min(band.Bounds.Maximum, int.MaxValue), band.Hundredths))
                .ToValueList());
            _words = table.Select(band => BoundWords.Ages(StepBounds.OfCount(band.Bounds))).ToValueList();
            _worth = table.Select(band => FactValue.Of(band.Points))
                .Select(points => LocalizedText.From(points.Render))
                .ToValueList();
        }

        private static LocalizedText AtMost { get; } = new("al più", "at most");

        /// <summary>More items than a list can hold: those with a day and those without are each counted in 32 bits.</summary>
        private static BigInteger MaximumItems => 2 * (BigInteger)int.MaxValue;

        /// <summary>The list.</summary>
        public Fact<TSubject>.DatedList Fact { get; }

        /// <summary>The maximum points for the whole list, unless the source sets none.</summary>
        public MaximumPoints Limit { get; }

        /// <summary>The bands of completed years on the day of the request, and the points for each item in them.</summary>
        public ValueList<Band<int>> Table { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal ItemBands Ages => _bands;

        private IEnumerable<StepBand> Steps =>
            Table.Select(band => new StepBand(StepBounds.OfCount(band.Bounds), band.Points.Hundredths));

        internal override ScoreSpan RangeFor(KindAssignment kind) => new(0, Limit.Hundredths);

        internal override BigInteger Largest(Func<string, BigInteger> baseOf) => MaximumItems * _bands.Maximum;

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            Fact.Read(block.Subjects, block.Days, _bands, points, unclear);
            PointsRow.CapAt(points, Limit.Hundredths);
        }

        internal override void AddShort(in ScoringBlock<TSubject> block, Span<int> points, Span<byte> unclear)
        {
            int[] rented = ArrayPool<int>.Shared.Rent(points.Length);
            Span<int> sums = rented.AsSpan(0, points.Length);
            bool isRead = Fact.TryRead(block.Subjects, block.Days, _bands, sums, unclear);
            if (isRead)
            {
                PointsRow.AddCapped(points, sums, Limit.Hundredths);
            }

            ArrayPool<int>.Shared.Return(rented);
            if (!isRead)
            {
                base.AddShort(block, points, unclear);
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            if (!one.IsRow)
            {
                return Fact.TrySum(one.Subject, one.Days, _bands, out long minimum, out long maximum)
                    ? new ScoreSpan(minimum, maximum).CappedAt(Limit.Hundredths)
                    : RangeFor(KindAssignment.Any);
            }

            if (one.Other(Fact) is not { } kept)
            {
                return Missing(one, findings, depth, Fact);
            }

            ItemAges ages = Fact.AgesOf(kept, one.Days);
            ScoreSpan span = Sum(ages).CappedAt(Limit.Hundredths);
            return Found(
                one, findings, depth, span, raw: 0, findings is null ? null : ages, span.IsExact ? ScoreState.Scored : ScoreState.Unclear);
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            StepBand[] steps = [.. Steps];
            if (steps.Length == 0)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringNoBands, path, Label, FactValue.Of(0), FactValue.Of(1));
            }

            for (int i = 0; i < steps.Length; i++)
            {
                string at = $"{path}.bands[{FixedPoint.Format(i, 0, NumberShape.Plain, Notation.Invariant)}]";
                if (steps[i].Bounds.IsEmpty)
                {
                    yield return DefectCodes.ScoringFound(
                        DefectCodes.ScoringEmptyBand, at, Label, Words(Table[i]), FactValue.Of(1));
                }

                // Negative points would leave the total without a lower bound.
                foreach (Defect defect in DefectCodes.ScoringPointsDefects(at, Label, Table[i].Points, negativeAllowed: false))
                {
                    yield return defect;
                }

                for (int other = 0; other < i; other++)
                {
                    if (steps[i].Bounds.Minimum <= steps[other].Bounds.Maximum && steps[other].Bounds.Minimum <= steps[i].Bounds.Maximum
                        && !steps[i].Bounds.IsEmpty && !steps[other].Bounds.IsEmpty)
                    {
                        yield return DefectCodes.ScoringFound(
                            DefectCodes.ScoringOverlap, path, Label, Words(Table[other]), Words(Table[i]));
                    }
                }
            }

            if (Limit.Value is { } limit)
            {
                foreach (Defect defect in DefectCodes.ScoringPointsDefects($"{path}.limit", Label, limit, negativeAllowed: false))
                {
                    yield return defect;
                }
            }
        }

        private protected override ValueList<MissingFact> Lacking() => [Fact.AsMissing()];

        private protected override ScoreNotes Describe(in ScoreFinding finding)
        {
            if (finding.Detail is not ItemAges ages)
            {
                return ScoreNotes.None;
            }

            var counted = new List<NamedValue>();
            for (int i = 0; i < Table.Count; i++)
            {
                int number = CountIn(i, ages);
                if (number > 0)
                {
                    string times = FixedPoint.Format(number, 0, NumberShape.Plain, Notation.Invariant);
                    LocalizedText worth = _worth[i];
                    counted.Add(Parameter(
                        "ITEMS", _words[i], FactValue.Of(new LocalizedText($"{times} × {worth.Italian}", $"{times} × {worth.English}"))));
                }
            }

            if (IsLimited(ages))
            {
                counted.Add(Parameter("LIMIT", AtMost, FactValue.Of(Limit.Value!.Value)));
            }

            return ScoreNotes.Of([Shown(Fact, FactValue.Of(ages.ToText()))], counted.ToArray());
        }

        private protected override string Write(ref DefaultInterpolatedStringHandler text, in ScoreFinding finding, Language language)
        {
            if (finding.Detail is not ItemAges ages)
            {
                return ScoreNotes.First;
            }

            text.AppendLiteral(ScoreNotes.First);
            text.AppendLiteral(Fact.Title.In(language));
            text.AppendLiteral(": ");
            ages.Write(ref text, language);
            for (int i = 0; i < Table.Count; i++)
            {
                int number = CountIn(i, ages);
                if (number > 0)
                {
                    text.AppendLiteral(ScoreNotes.Next);
                    text.AppendLiteral(_words[i].In(language));
                    text.AppendLiteral(" ");
                    text.AppendFormatted(number);
                    text.AppendLiteral(" × ");
                    text.AppendLiteral(_worth[i].In(language));
                }
            }

            if (IsLimited(ages))
            {
                text.AppendLiteral(ScoreNotes.Next);
                text.AppendLiteral(AtMost.In(language));
                text.AppendLiteral(" ");
                text.AppendLiteral(FactValue.Of(Limit.Value!.Value).Render(language));
            }

            return ScoreNotes.Next;
        }

        /// <summary>Returns how many items certainly belong to a band of the table.</summary>
        private int CountIn(int band, in ItemAges ages)
        {
            var bounds = StepBounds.OfCount(Table[band].Bounds);
            int number = 0;
            foreach (int years in ages.Certain)
            {
                number += bounds.Contains(years) ? 1 : 0;
            }

            return number;
        }

        private bool IsLimited(in ItemAges ages) => Limit.Value is { } limit && Sum(ages).Minimum > limit.Hundredths;

        private static FactValue Words(Band<int> band) => FactValue.Of(BoundWords.Ages(StepBounds.OfCount(band.Bounds)));

        private ScoreSpan Sum(in ItemAges ages)
        {
            long certain = 0;
            foreach (int years in ages.Certain)
            {
                certain = checked(certain + _bands.PointsFor(years));
            }

            // Points per item are never negative: items that may count can only add points.
            long maximum = certain;
            foreach (int years in ages.Possible)
            {
                maximum = checked(maximum + _bands.PointsFor(years));
            }

            return new(certain, checked(maximum + (ages.Undated * _bands.Maximum)));
        }
    }
}
