using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>At least one part must be met. Italian term: almeno un requisito.</summary>
    public sealed record AnyOf : Requirement<TSubject>
    {
        internal AnyOf(RuleLabel label, ValueList<Requirement<TSubject>> parts)
            : base(label, parts, nameof(parts))
        {
            Parts = parts;
        }

        /// <inheritdoc/>
        public override RequirementForm Form => RequirementForm.AnyOf;

        /// <inheritdoc/>
        public override ValueList<Requirement<TSubject>> Parts { get; }

        internal override Verdict Judge(TSubject subject, EvaluationDays days) => Any(Parts, subject, days);

        internal static Verdict Any(ValueList<Requirement<TSubject>> parts, TSubject subject, EvaluationDays days)
        {
            var verdict = Verdict.NotMet;
            foreach (Requirement<TSubject> part in parts)
            {
                verdict = Verdicts.Or(verdict, part.Judge(subject, days));
                if (verdict == Verdict.Met)
                {
                    break;
                }
            }

            return verdict;
        }

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts) => Any(Parts, subjects, days, verdicts);

        internal static void Any(ValueList<Requirement<TSubject>> parts, in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Span<Verdict> ofPart = stackalloc Verdict[Block];
            verdicts.Fill(Verdict.NotMet);
            foreach (Requirement<TSubject> part in parts)
            {
                part.Judge(subjects, days, ofPart[..verdicts.Length]);
                for (int i = 0; i < verdicts.Length; i++)
                {
                    verdicts[i] = (Verdict)Math.Max((int)verdicts[i], (int)ofPart[i]);
                }
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            RequirementFinding[] parts = ExplainParts(subject, days);
            var tally = Tally.Of(parts);
            return RequirementFinding.Of(Label, Form, parts.ToValueList(), tally.AtLeast(1), [], [], needed: 1);
        }
    }
}
