using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>
    /// Requires a measured fact, such as an income or an age, to be within bounds. Italian term: requisito di misura.
    /// </summary>
    public sealed record Within : Requirement<TSubject>
    {
        private readonly IMeasured<TSubject> _measured;
        private readonly StepBounds _bounds;

        internal Within(RuleLabel label, IMeasured<TSubject> measured, StepBounds bounds)
            : base(label)
        {
            Fact = measured.Fact;
            _measured = measured;
            _bounds = bounds;
        }

        /// <summary>The measured fact.</summary>
        public Fact<TSubject> Fact { get; }

        /// <summary>The bounds as declared.</summary>
        public FactBounds Bounds => FactBounds.Of(_measured, _bounds);

        /// <summary>The lower end as displayed, or <see langword="null"/> if there is none.</summary>
        public FactValue? From => _bounds.From is { } from ? _measured.ShowStep(from.Value) : null;

        /// <summary>Whether the lower end is included; inclusive if there is none.</summary>
        public Edge FromEdge => _bounds.From?.Edge ?? Edge.Inclusive;

        /// <summary>The upper end as displayed, or <see langword="null"/> if there is none.</summary>
        public FactValue? To => _bounds.To is { } to ? _measured.ShowStep(to.Value) : null;

        /// <summary>Whether the upper end is included; inclusive if there is none.</summary>
        public Edge ToEdge => _bounds.To?.Edge ?? Edge.Inclusive;

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal override Verdict Judge(TSubject subject, EvaluationDays days) =>
            !_measured.TryMeasure(subject, days, out long step) ? Verdict.Unclear
            : _bounds.Contains(step) ? Verdict.Met
            : Verdict.NotMet;

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            (long minimum, long maximum) = (_bounds.Minimum, _bounds.Maximum);
            if (Fact is Fact<TSubject>.Age age)
            {
                // Ages rise as birth dates fall.
                long beyond = maximum < int.MaxValue ? BirthLimits.LastBirth(days.OfRequest, (int)maximum + 1, age.Rule) : long.MinValue;
                (minimum, maximum) = (beyond + 1, BirthLimits.LastBirth(days.OfRequest, (int)Math.Min(minimum, int.MaxValue), age.Rule));
            }

            if (!TryJudge(Fact, subjects, days, verdicts, minimum, maximum))
            {
                base.Judge(subjects, days, verdicts);
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            (ValueList<Margin> margins, LocalizedText? reason) = _measured.TryRead(subject, days, out long raw)
                ? _measured.Place(raw, days, _bounds)
                : new FactPlace([], Reason: null);
            return RequirementFinding.Of(
                Label, Judge(subject, days), Shown(subject, days), Parameters(), [Fact.AsMissing()], margins, reason);
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            if (_bounds.IsUnlimited)
            {
                yield return DefectCodes.EligibilityFound(DefectCodes.EligibilityNoBounds, path, Label, FactValue.Of(0), FactValue.Of(1));
            }

            if (!_bounds.IsUnlimited && _bounds.IsEmpty)
            {
                yield return DefectCodes.EligibilityFound(
                    DefectCodes.EligibilityNothingWithin, path, Label, From ?? FactValue.Of("-∞"), To ?? FactValue.Of("∞"));
            }
            else if (Fact.Kind == FactKind.Age)
            {
                foreach (Defect defect in _bounds.CheckAgeBand(path).DefectsOrEmpty().AsEnumerable())
                {
                    yield return defect;
                }
            }
        }

        private ValueList<NamedValue> Parameters()
        {
            var parameters = new List<NamedValue>();
            if (From is { } from)
            {
                parameters.Add(new("FROM", BoundWords.From(Fact.Kind, FromEdge), from, Label.Provenance));
            }

            if (To is { } to)
            {
                parameters.Add(new("TO", BoundWords.To(Fact.Kind, ToEdge), to, Label.Provenance));
            }

            return parameters.ToValueList();
        }
    }
}
