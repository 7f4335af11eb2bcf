using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>At least a given number of parts must be met. Italian term: almeno n requisiti.</summary>
    public sealed record SomeOf : Requirement<TSubject>
    {
        internal SomeOf(RuleLabel label, int atLeast, ValueList<Requirement<TSubject>> parts)
            : base(label, parts, nameof(parts))
        {
            Parts = parts;
            AtLeast = atLeast;
        }

        /// <inheritdoc/>
        public override RequirementForm Form => RequirementForm.SomeOf;

        /// <inheritdoc/>
        public override ValueList<Requirement<TSubject>> Parts { get; }

        /// <summary>The minimum number of parts; a set rejects a number below 1 or above the number of parts.</summary>
        public int AtLeast { get; }

        internal override Verdict Judge(TSubject subject, EvaluationDays days)
        {
            int met = 0;
            int possible = Parts.Count;
            foreach (Requirement<TSubject> part in Parts)
            {
                Verdict verdict = part.Judge(subject, days);
                met += verdict == Verdict.Met ? 1 : 0;
                possible -= verdict == Verdict.NotMet ? 1 : 0;
                if (met >= AtLeast)
                {
                    return Verdict.Met;
                }

                if (possible < AtLeast)
                {
                    return Verdict.NotMet;
                }
            }

            return Verdict.Unclear;
        }

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Span<Verdict> ofPart = stackalloc Verdict[Block];
            Span<int> met = stackalloc int[Block];
            Span<int> open = stackalloc int[Block];
            met.Clear();
            open.Clear();
            foreach (Requirement<TSubject> part in Parts)
            {
                part.Judge(subjects, days, ofPart[..verdicts.Length]);
                for (int i = 0; i < verdicts.Length; i++)
                {
                    met[i] += ofPart[i] == Verdict.Met ? 1 : 0;
                    open[i] += ofPart[i] == Verdict.Unclear ? 1 : 0;
                }
            }

            for (int i = 0; i < verdicts.Length; i++)
            {
                verdicts[i] = met[i] >= AtLeast ? Verdict.Met : met[i] + open[i] < AtLeast ? Verdict.NotMet : Verdict.Unclear;
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            RequirementFinding[] parts = ExplainParts(subject, days);
            var tally = Tally.Of(parts);
            return RequirementFinding.Of(
                Label,
                Form,
                parts.ToValueList(),
                tally.AtLeast(AtLeast),
                [Margin.Whole(tally.Met - AtLeast, Unit.Count)],
                [new("AT-LEAST", new("requisiti che bastano", "requirements that are enough"), FactValue.Of(AtLeast), Label.Provenance)],
                needed: AtLeast);
        }

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            foreach (Defect defect in base.OwnDefects(path))
            {
                yield return defect;
            }

            if (AtLeast < 1)
            {
                yield return DefectCodes.EligibilityFound(DefectCodes.EligibilityTooFewAsked, path, Label, FactValue.Of(AtLeast), FactValue.Of(1));
            }

            if (AtLeast > Parts.Count)
            {
                yield return DefectCodes.EligibilityFound(
                    DefectCodes.EligibilityTooManyAsked, path, Label, FactValue.Of(AtLeast), FactValue.Of(Parts.Count));
            }
        }
    }
}
