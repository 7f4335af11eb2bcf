using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>Every part must be met. Italian term: tutti i requisiti.</summary>
    public sealed record AllOf : Requirement<TSubject>
    {
        internal AllOf(RuleLabel label, ValueList<Requirement<TSubject>> parts)
            : base(label, parts, nameof(parts))
        {
            Parts = parts;
        }

        /// <inheritdoc/>
        public override RequirementForm Form => RequirementForm.AllOf;

        /// <inheritdoc/>
        public override ValueList<Requirement<TSubject>> Parts { get; }

        internal override Verdict Judge(TSubject subject, EvaluationDays days)
        {
            var verdict = Verdict.Met;
            foreach (Requirement<TSubject> part in Parts)
            {
                verdict = Verdicts.And(verdict, part.Judge(subject, days));
                if (verdict == Verdict.NotMet)
                {
                    break;
                }
            }

            return verdict;
        }

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Span<Verdict> ofPart = stackalloc Verdict[Block];
            verdicts.Fill(Verdict.Met);
            foreach (Requirement<TSubject> part in Parts)
            {
                part.Judge(subjects, days, ofPart[..verdicts.Length]);
                for (int i = 0; i < verdicts.Length; i++)
                {
                    verdicts[i] = (Verdict)Math.Min((int)verdicts[i], (int)ofPart[i]);
                }
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            RequirementFinding[] parts = ExplainParts(subject, days);
            var tally = Tally.Of(parts);
            return RequirementFinding.Of(Label, Form, parts.ToValueList(), tally.AtLeast(Parts.Count), [], [], needed: Parts.Count);
        }
    }
}
