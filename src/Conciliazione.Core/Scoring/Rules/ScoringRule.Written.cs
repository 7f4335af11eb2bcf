using System.Numerics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

public abstract partial record ScoringRule<TSubject>
{
    /// <summary>
    /// A rule that the caller writes in code, under its own name and version. Italian term: criterio scritto in codice.
    /// </summary>
    /// <remarks>
    /// It declares which facts it reads and the bounds of its points. Its function must be total and free of side effects, and
    /// return unknown if a fact it needs is unknown. Where the source sets no maximum, its points still stop at one billion.
    /// </remarks>
    public sealed record Written : ScoringRule<TSubject>
    {
        private readonly Func<TSubject, EvaluationDays, Known<Points>> _score;

        internal Written(
            RuleLabel label,
            string name,
            int version,
            ValueList<Fact<TSubject>> facts,
            Points minimum,
            MaximumPoints limit,
            Func<TSubject, EvaluationDays, Known<Points>> score)
            : base(label)
        {
            Name = Guard.Against.InvalidCode(name);
            Version = Guard.Against.BelowMinimum(version, 1);
            Facts = Guard.Against.Null(facts);
            Minimum = minimum;
            Limit = Guard.Against.Null(limit);
            _score = Guard.Against.Null(score);
        }

        /// <summary>The name of the code, the same wherever it is used.</summary>
        public string Name { get; }

        /// <summary>The version of the code; at least 1.</summary>
        public int Version { get; }

        /// <summary>The minimum points it awards, inclusive.</summary>
        public Points Minimum { get; }

        /// <summary>The maximum points it awards, inclusive, unless the source sets none.</summary>
        public MaximumPoints Limit { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts { get; }

        /// <summary>Returns the same rule under another label.</summary>
        /// <param name="label">The code, title, source and provenance.</param>
        /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
        public Written Under(RuleLabel label) => new(label, Name, Version, Facts, Minimum, Limit, _score);

        internal override ScoreSpan RangeFor(KindAssignment kind) => new(Minimum.Hundredths, Limit.Hundredths);

        internal override BigInteger Largest(Func<string, BigInteger> baseOf) =>
            Math.Max(Math.Abs(Minimum.Hundredths), Math.Abs(MaximumHundredths));

        internal override void Score(in ScoringBlock<TSubject> block, Span<long> points, Span<byte> unclear)
        {
            for (int i = 0; i < points.Length; i++)
            {
                bool known = Read(block.Subjects[i], block.Days[i], out points[i]);
                if (!known)
                {
                    unclear[i] = 1;
                }
            }
        }

        internal override ScoreSpan Evaluate(in ScoringCase<TSubject> one, FindingList? findings, int depth)
        {
            object? detail = null;
            bool known = one.IsRow ? IsKnown(one.Other(this), out long points, out detail) : Read(one.Subject, one.Days, out points);
            return known
                ? Found(one, findings, depth, ScoreSpan.Exactly(points), raw: 0, detail)
                : Found(one, findings, depth, RangeFor(KindAssignment.Any), raw: 0, detail, ScoreState.Unclear);
        }

        /// <summary>Returns what a card keeps of the rule: the points and the facts as shown, or those that are unknown.</summary>
        internal object Keep(TSubject subject, EvaluationDays days) => Read(subject, days, out long points)
            ? (points, ShownFacts(subject, days))
            : Unknown(subject, days);

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            if (Minimum.Hundredths > Limit.Hundredths)
            {
                yield return DefectCodes.ScoringFound(DefectCodes.ScoringMinimumAboveMaximum, path, Label, FactValue.Of(Minimum), Limit.Shown());
            }

            foreach (Defect defect in DefectCodes.ScoringPointsDefects(path, Label, Limit.Value ?? Points.Zero, zeroAllowed: true)
                .Concat(DefectCodes.ScoringPointsDefects(path, Label, Minimum, zeroAllowed: true)))
            {
                yield return defect;
            }
        }

        private protected override ScoreNotes Describe(in ScoreFinding finding) => ScoreNotes.Of(
            finding.Detail as ValueList<NamedValue> ?? [],
            Parameter(
                "CODE",
                new("codice", "code"),
                FactValue.Of($"{Name} v{FixedPoint.Format(Version, 0, NumberShape.Plain, Notation.Invariant)}")));

        private static bool IsKnown(object? kept, out long points, out object? detail)
        {
            bool known = kept is (long, ValueList<NamedValue>);
            (points, detail) = known ? ((long, ValueList<NamedValue>))kept! : (0L, kept);
            return known;
        }

        private long MaximumHundredths => Math.Min(Limit.Hundredths, DefectCodes.ScoringLargest.Hundredths);

        private bool Read(TSubject subject, EvaluationDays days, out long hundredths)
        {
            bool known = _score(subject, days).TryGet(out Points points);
            hundredths = points.Hundredths;
            return !known || (points >= Minimum && hundredths <= MaximumHundredths)
                ? known
                : throw new InvalidOperationException($"The code of {Label.Code} gives points outside the bounds that it declares.");
        }

        /// <summary>Returns the unknown facts; the rule itself if all the facts it declares are known.</summary>
        private ValueList<MissingFact> Unknown(TSubject subject, EvaluationDays days)
        {
            MissingFact[] unknown = [.. Facts.Where(fact => !fact.Show(subject, days).IsKnown).Select(fact => fact.AsMissing())];
            return unknown.Length > 0 ? unknown.ToValueList() : [new MissingFact(Label.Code, Label.Title)];
        }

        private ValueList<NamedValue> ShownFacts(TSubject subject, EvaluationDays days)
        {
            var shown = new List<NamedValue>();
            foreach (Fact<TSubject> fact in Facts)
            {
                if (fact.Show(subject, days).TryGet(out FactValue? value))
                {
                    shown.Add(Shown(fact, value));
                }
            }

            return shown.ToValueList();
        }
    }
}
