using Conciliazione.Calendars;
using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>
    /// The number of items in a list must be within bounds, such as at least one child aged 3 to 14.
    /// Italian term: requisito di numero.
    /// </summary>
    /// <remarks>
    /// Items that begin after the day of the request do not count. An item whose day is unknown may count: the verdict is Unclear
    /// while that could be decisive.
    /// </remarks>
    public sealed record Count : Requirement<TSubject>
    {
        private readonly StepBounds _aged;
        private readonly StepBounds _howMany;

        internal Count(RuleLabel label, Fact<TSubject>.DatedList fact, StepBounds aged, StepBounds howMany)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            _aged = aged;
            _howMany = howMany;
        }

        /// <summary>The fact.</summary>
        public Fact<TSubject>.DatedList Fact { get; }

        /// <summary>The completed years that an item must have to count; unbounded if all items count.</summary>
        public Bounds<int> Aged => _aged.ToBounds();

        /// <summary>The required count.</summary>
        public Bounds<int> HowMany => _howMany.ToBounds();

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal override Verdict Judge(TSubject subject, EvaluationDays days) =>
            Fact.TryCount(subject, days, Span, out DatedTally tally) ? Judge(tally) : Verdict.Unclear;

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Span<DatedTally> tallies = stackalloc DatedTally[Block];
            Span<byte> unknown = stackalloc byte[Block];
            unknown.Clear();
            Fact.Count(subjects, days, Span, tallies, unknown[..verdicts.Length]);
            for (int i = 0; i < verdicts.Length; i++)
            {
                verdicts[i] = unknown[i] != 0 ? Verdict.Unclear : Judge(tallies[i]);
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            bool known = Fact.TryCount(subject, days, Span, out DatedTally tally);
            Verdict verdict = known ? Judge(tally) : Verdict.Unclear;
            return RequirementFinding.Of(
                Label, verdict, Shown(subject, days), Parameters(), [Fact.AsMissing()], known ? Margins(tally) : [], Reason(tally, verdict));
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            if (_howMany.IsUnlimited)
            {
                yield return DefectCodes.EligibilityFound(DefectCodes.EligibilityNoBounds, path, Label, FactValue.Of(0), FactValue.Of(1));
            }

            foreach (StepBounds bounds in new[] { _aged, _howMany }.Where(bounds => !bounds.IsUnlimited && bounds.IsEmpty))
            {
                yield return DefectCodes.EligibilityFound(
                    DefectCodes.EligibilityNothingWithin,
                    path,
                    Label,
                    FactValue.Of(bounds.From?.Value ?? 0),
                    bounds.To is { } to ? FactValue.Of(to.Value) : FactValue.Of("∞"));
            }
        }

        private YearSpan Span => new((int)_aged.Minimum, (int)Math.Min(_aged.Maximum, int.MaxValue));

        private Verdict Judge(DatedTally tally)
        {
            long maximum = (long)tally.Certain + tally.Possible;
            return maximum < _howMany.Minimum || tally.Certain > _howMany.Maximum ? Verdict.NotMet
                : tally.Certain >= _howMany.Minimum && maximum <= _howMany.Maximum ? Verdict.Met
                : Verdict.Unclear;
        }

        private ValueList<Margin> Margins(DatedTally tally)
        {
            long? below = _howMany.From is { } from ? (long)tally.Certain + tally.Possible - from.Value : null;
            long? above = _howMany.To is { } to ? to.Value - tally.Certain : null;
            long nearest = Math.Min(below ?? long.MaxValue, above ?? long.MaxValue);
            return [Margin.Whole(nearest, Unit.Count)];
        }

        private static LocalizedText? Reason(DatedTally tally, Verdict verdict) => verdict switch
        {
            Verdict.NotMet => BoundWords.Counted(tally.Certain, tally.Possible),
            _ => null,
        };

        private ValueList<NamedValue> Parameters()
        {
            var parameters = new List<NamedValue>();
            Add("FROM", "TO", _howMany, FactKind.WholeNumber, Unit.Count);
            Add("AGED-FROM", "AGED-TO", _aged, FactKind.Age, TimeUnits.Year);
            return parameters.ToValueList();

            void Add(string fromCode, string toCode, StepBounds bounds, FactKind kind, Unit unit)
            {
                if (bounds.From is { } from)
                {
                    parameters.Add(new(fromCode, BoundWords.From(kind, from.Edge), Value(from, unit), Label.Provenance));
                }

                if (bounds.To is { } to)
                {
                    parameters.Add(new(toCode, BoundWords.To(kind, to.Edge), Value(to, unit), Label.Provenance));
                }
            }

            static FactValue Value(Limit<long> limit, Unit unit) => new FactValue.Fraction(Ratio.Whole(limit.Value), unit, decimals: 0);
        }
    }
}
