using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>A choice must be one of those accepted. Italian term: requisito di scelta.</summary>
    public sealed record Among : Requirement<TSubject>
    {
        internal Among(RuleLabel label, Fact<TSubject>.Choice fact, ValueList<string> accepted)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            Accepted = Guard.Against.Null(accepted);
        }

        /// <summary>The fact.</summary>
        public Fact<TSubject>.Choice Fact { get; }

        /// <summary>The accepted codes; a set rejects an empty list and codes that the fact does not declare.</summary>
        public ValueList<string> Accepted { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal override Verdict Judge(TSubject subject, EvaluationDays days)
        {
            if (!Fact.Read(subject, days).TryGet(out string? choice))
            {
                return Verdict.Unclear;
            }

            foreach (string accepted in Accepted)
            {
                if (string.Equals(choice, accepted, StringComparison.Ordinal))
                {
                    return Verdict.Met;
                }
            }

            return Verdict.NotMet;
        }

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Span<long> places = stackalloc long[Block];
            Span<byte> unknown = stackalloc byte[Block];
            places = places[..verdicts.Length];
            unknown.Clear();
            if (!subjects.TryRead(Fact, DaysSpan.Shared(days), places, unknown))
            {
                base.Judge(subjects, days, verdicts);
                return;
            }

            for (int i = 0; i < verdicts.Length; i++)
            {
                verdicts[i] = unknown[i] != 0 ? Verdict.Unclear : Accepted.AsSpan().Contains(Fact.Options[(int)places[i]].Code) ? Verdict.Met : Verdict.NotMet;
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days) => RequirementFinding.Of(
            Label,
            Judge(subject, days),
            Shown(subject, days),
            [new("ONE-OF", new("ammessi:", "accepted:"), FactValue.Of(Titles()), Label.Provenance)],
            [Fact.AsMissing()]);

        internal override IEnumerable<Defect> OwnDefects(string path)
        {
            if (Accepted.Count == 0)
            {
                yield return DefectCodes.EligibilityFound(DefectCodes.EligibilityNothingAccepted, path, Label, FactValue.Of(0), FactValue.Of(1));
            }

            foreach (string accepted in Accepted.Where(code => Fact.Find(code) is null))
            {
                yield return DefectCodes.EligibilityFound(
                    DefectCodes.EligibilityUndeclaredOption, path, Label, FactValue.Of(accepted), FactValue.Of(string.Join(", ", Fact.Options)));
            }
        }

        private LocalizedText Titles() => LocalizedText.Join(", ", Accepted.Select(code => Fact.Find(code)!.Title));
    }
}
