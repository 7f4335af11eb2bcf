using System.Numerics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// Awards the mark given by the commission, up to a maximum: one agreed mark, or the mean of one mark per commissioner.
    /// Italian term: voto della commissione.
    /// </summary>
    /// <remarks>
    /// A mark that is missing, above its maximum, negative or between two steps is never zero: the finding reports it, and the
    /// points are a range until it is corrected.
    /// </remarks>
    public sealed record Mark : ScoringRule<TSubject>
    {
        private const long WholePoint = 100;
        private const long HalfPoint = 50;

        private const ulong InverseOf25 = 0x8F5C_28F5_C28F_5C29;

        private const int MaximumWritten = 64;

        private readonly NamedValue _maximum;
        private readonly ValueList<ScoreNotes> _notes;

        internal Mark(RuleLabel label, Fact<TSubject>.Marks fact, Points maximum, MarkStep step, int commissioners, PointsRounding? rounding)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            Maximum = maximum;
            Step = Guard.Against.Undeclared(step);
            Commissioners = Guard.Against.BelowMinimum(commissioners, 1);
            Rounding = rounding;
            _maximum = Parameter("MAXIMUM", new("massimo", "maximum"), FactValue.Of(maximum));
            long steps = maximum.Hundredths / StepHundredths;
            _notes = fact.IsSingle && rounding is null && steps is >= 0 and < MaximumWritten
                ? Enumerable.Range(0, (int)steps + 1).Select(at => ScoreNotes.Shared([OneMark(at * StepHundredths)], _maximum)).ToValueList()
                : [];
        }

        /// <summary>The marks.</summary>
        public Fact<TSubject>.Marks Fact { get; }

        /// <summary>The maximum mark, inclusive; the minimum is zero.</summary>
        public Points Maximum { get; }

        /// <summary>Whether marks are given in whole or half points.</summary>
        public MarkStep Step { get; }

        /// <summary>The number of commissioners, each of whom gives a mark; 1 for an agreed mark.</summary>
        public int Commissioners { get; }

        /// <summary>How the mean is rounded; <see langword="null"/> for an agreed mark.</summary>
        public PointsRounding? Rounding { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        /// <summary>The step between consecutive marks.</summary>
        internal long StepHundredths => Step == MarkStep.Half ? HalfPoint : WholePoint;

        internal override ScoreSpan RangeFor(KindAssignment kind) => new(0, Maximum.Hundredths);

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            if (!Fact.IsSingle || Rounding is not null)
            {
                ScoreMeans(block, points, unclear);
                return;
            }

            block.Read(Fact, points, unclear);
            if (AreMarks(points))
            {
                return;
            }

            for (int i = 0; i < points.Length; i++)
            {
                if (!IsMark(points[i]))
                {
                    (points[i], unclear[i]) = (0, 1);
                }
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            if (Fact.IsSingle && Rounding is null)
            {
                return !one.TryRead(Fact, out long mark) ? Missing(one, findings, depth, Fact)
                    : IsMark(mark) ? Found(one, findings, depth, ScoreSpan.Exactly(mark), mark)
                    : Refused(one, findings, depth, findings is null ? null : new([Points.FromHundredths(mark)]));
            }

            if (!one.ReadMarks(Fact).TryGet(out ValueList<Points>? marks) || marks.Count == 0)
            {
                return Missing(one, findings, depth, Fact);
            }

            if (marks.Count > Commissioners || !AreMarks(marks))
            {
                return Refused(one, findings, depth, marks);
            }

            Int128 sum = Sum(marks);
            return marks.Count == Commissioners
                ? Found(one, findings, depth, ScoreSpan.Exactly(Mean(sum)), raw: 0, findings is null ? null : marks)
                : Found(
                    one,
                    findings,
                    depth,
                    new(Mean(sum), Mean(sum + ((Int128)Maximum.Hundredths * (Commissioners - marks.Count)))),
                    raw: 0,
                    findings is null ? null : new ValueList<MissingFact>([Fact.AsMissing()]),
                    ScoreState.Unclear);
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            foreach (Defect defect in DefectCodes.ScoringPointsDefects(path, Label, Maximum, negativeAllowed: false))
            {
                yield return defect;
            }

            if (Maximum.Hundredths % StepHundredths != 0)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringMaximumOffStep, path, Label, FactValue.Of(Maximum), FactValue.Of(Points.FromHundredths(StepHundredths)));
            }
        }

        /// <summary>Returns the defects of marks: each that is out of bounds or between two steps, or one too many.</summary>
        internal IEnumerable<Defect> MarkDefects(ValueList<Points> marks, string path)
        {
            if (marks.Count > Commissioners)
            {
                yield return DefectCodes.ScoringFound(
                    DefectCodes.ScoringTooManyMarks, path, Label, FactValue.Of(marks.Count), FactValue.Of(Commissioners));
            }

            foreach (Points mark in marks.ToArray())
            {
                if (mark > Maximum)
                {
                    yield return DefectCodes.ScoringFound(DefectCodes.ScoringMarkTooHigh, path, Label, FactValue.Of(mark), FactValue.Of(Maximum));
                }
                else if (mark < Points.Zero)
                {
                    yield return DefectCodes.ScoringFound(DefectCodes.ScoringMarkNegative, path, Label, FactValue.Of(mark), FactValue.Of(Points.Zero));
                }

                if (mark.Hundredths % StepHundredths != 0)
                {
                    yield return DefectCodes.ScoringFound(
                        DefectCodes.ScoringMarkOffStep, path, Label, FactValue.Of(mark), FactValue.Of(Points.FromHundredths(StepHundredths)));
                }
            }
        }

        private protected override ValueList<Defect> Refusals(in ScoreFinding finding) =>
            MarkDefects((ValueList<Points>)finding.Detail!, $"marks[{Label.Code}]").ToValueList();

        private protected override ScoreNotes Describe(in ScoreFinding finding)
        {
            if (finding.State != ScoreState.Scored)
            {
                return ScoreNotes.Of(finding.Detail is ValueList<Points> refused ? [Shown(Fact, FactValue.Of(refused))] : [], _maximum);
            }

            if (finding.Detail is not ValueList<Points> marks)
            {
                int step = (int)(finding.Minimum / StepHundredths);
                return step < _notes.Count ? _notes[step] : ScoreNotes.Of([OneMark(finding.Minimum)], _maximum);
            }

            if (Rounding is not { } rounding)
            {
                return ScoreNotes.Of([Shown(Fact, FactValue.Of(marks))], _maximum);
            }

            var mean = Ratio.Of(Sum(marks), (Int128)100 * marks.Count);
            return ScoreNotes.Of(
                [Shown(Fact, FactValue.Of(marks))],
                _maximum,
                new(
                    "MEAN",
                    new("media esatta", "exact mean"),
                    FactValue.Of(new LocalizedText(mean.ToExactText(Notation.Italian), mean.ToExactText(Notation.Invariant))),
                    Provenance.Calculated),
                Parameter("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(rounding.Title)));
        }

        private NamedValue OneMark(long hundredths) => Shown(Fact, FactValue.Of(new ValueList<Points>([Points.FromHundredths(hundredths)])));

        private static Int128 Sum(ValueList<Points> marks)
        {
            Int128 sum = 0;
            foreach (Points mark in marks)
            {
                sum += mark.Hundredths;
            }

            return sum;
        }

        private bool AreMarks(ValueList<Points> marks)
        {
            foreach (Points mark in marks)
            {
                if (!IsMark(mark.Hundredths))
                {
                    return false;
                }
            }

            return true;
        }

        private bool IsMark(long hundredths) => (ulong)hundredths <= (ulong)Maximum.Hundredths && hundredths % StepHundredths == 0;

        /// <summary>
        /// Checks many marks, with one multiplication each. The inverse of 25 maps a multiple of 25 to its quotient and anything
        /// else beyond the range of quotients; the rotation does the same with 2 or 4. Steps are 2 or 4 times 25.
        /// </summary>
        private bool AreMarks(ReadOnlySpan<long> points)
        {
            ulong steps = (ulong)(Maximum.Hundredths / StepHundredths);
            int twos = Step == MarkStep.Half ? 1 : 2;
            bool all = true;
            foreach (long hundredths in points)
            {
                all &= BitOperations.RotateRight((ulong)hundredths * InverseOf25, twos) <= steps;
            }

            return all;
        }

        /// <summary>Returns the rounded mean, which never exceeds the maximum mark.</summary>
        private long Mean(Int128 sum) => Rounding is { } rounding
            ? Math.Min(Maximum.Hundredths, rounding.Round(sum, Commissioners))
            : (long)(sum / Commissioners);

        private ScoreSpan Refused(in ScoringCase<TSubject> one, FindingList? findings, int depth, ValueList<Points>? marks) =>
            Found(one, findings, depth, RangeFor(KindAssignment.Any), raw: 0, marks, ScoreState.Refused);

        private void ScoreMeans(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            for (int i = 0; i < points.Length; i++)
            {
                points[i] = 0;
                bool all = Fact.Read(block.Subjects[i], block.Days[i]).TryGet(out ValueList<Points>? marks)
                    && marks.Count == Commissioners;
                Int128 sum = 0;
                for (int mark = 0; all && mark < marks!.Count; mark++)
                {
                    all = IsMark(marks[mark].Hundredths);
                    sum += marks[mark].Hundredths;
                }

                points[i] = all ? Mean(sum) : 0;
                unclear[i] |= all ? (byte)0 : (byte)1;
            }
        }
    }
}
