using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>
    /// Consecutive steps: a step is evaluated only if all those before it are met. Italian term: passaggi successivi.
    /// </summary>
    /// <remarks>
    /// Steps after one that is not met or unclear are neither read nor evaluated, like an interview that never took place. The
    /// verdict is that of the last step evaluated.
    /// </remarks>
    public sealed record Staged : Requirement<TSubject>
    {
        internal Staged(RuleLabel label, ValueList<Requirement<TSubject>> steps)
            : base(label, steps, nameof(steps))
        {
            Parts = steps;
        }

        /// <inheritdoc/>
        public override RequirementForm Form => RequirementForm.Staged;

        /// <summary>The steps, in order.</summary>
        public override ValueList<Requirement<TSubject>> Parts { get; }

        internal override Verdict Judge(TSubject subject, EvaluationDays days)
        {
            foreach (Requirement<TSubject> step in Parts)
            {
                Verdict verdict = step.Judge(subject, days);
                if (verdict != Verdict.Met)
                {
                    return verdict;
                }
            }

            return Verdict.Met;
        }

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Span<Verdict> ofStep = stackalloc Verdict[Block];
            Span<int> reached = stackalloc int[Block];
            Span<int> rows = stackalloc int[Block];
            verdicts.Fill(Verdict.Met);
            foreach (Requirement<TSubject> step in Parts)
            {
                // Only those who have met all steps before are looked at.
                int count = 0;
                for (int i = 0; i < verdicts.Length; i++)
                {
                    (reached[count], rows[count]) = (i, subjects.Rows[i]);
                    count += verdicts[i] == Verdict.Met ? 1 : 0;
                }

                step.Judge(subjects.At(rows[..count]), days, ofStep[..count]);
                for (int i = 0; i < count; i++)
                {
                    verdicts[reached[i]] = ofStep[i];
                }
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            var looked = new List<RequirementFinding>();
            foreach (Requirement<TSubject> step in Parts)
            {
                looked.Add(step.Explain(subject, days));
                if (looked[^1].Verdict != Verdict.Met)
                {
                    break;
                }
            }

            // Every step before the last one evaluated is met.
            return RequirementFinding.Of(
                Label,
                Form,
                looked.ToValueList(),
                looked[^1].Verdict,
                [],
                [],
                needed: Parts.Count,
                notLookedAt: Parts.Skip(looked.Count).Select(step => step.Label).ToValueList());
        }
    }
}
