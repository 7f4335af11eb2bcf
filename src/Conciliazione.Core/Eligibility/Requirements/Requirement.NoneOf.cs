using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>None of the parts may be met. Italian term: nessuna delle condizioni.</summary>
    public sealed record NoneOf : Requirement<TSubject>
    {
        internal NoneOf(RuleLabel label, ValueList<Requirement<TSubject>> parts)
            : base(label, parts, nameof(parts))
        {
            Parts = parts;
        }

        /// <inheritdoc/>
        public override RequirementForm Form => RequirementForm.NoneOf;

        /// <inheritdoc/>
        public override ValueList<Requirement<TSubject>> Parts { get; }

        internal override Verdict Judge(TSubject subject, EvaluationDays days) => Verdicts.Not(AnyOf.Any(Parts, subject, days));

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            AnyOf.Any(Parts, subjects, days, verdicts);
            foreach (ref Verdict verdict in verdicts)
            {
                verdict = Verdicts.Not(verdict);
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            RequirementFinding[] parts = ExplainParts(subject, days);
            var tally = Tally.Of(parts);
            return RequirementFinding.Of(Label, Form, parts.ToValueList(), Verdicts.Not(tally.AtLeast(1)), [], [], needed: 0);
        }
    }
}
