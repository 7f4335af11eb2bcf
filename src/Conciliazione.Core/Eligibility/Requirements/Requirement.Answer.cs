using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>The answer to a yes-or-no fact must be the expected one. Italian term: requisito sì/no.</summary>
    public sealed record Answer : Requirement<TSubject>
    {
        internal Answer(RuleLabel label, Fact<TSubject>.YesNo fact, bool expected)
            : base(label)
        {
            Fact = Guard.Against.Null(fact);
            Expected = expected;
        }

        /// <summary>The fact.</summary>
        public Fact<TSubject>.YesNo Fact { get; }

        /// <summary>The answer that meets the requirement.</summary>
        public bool Expected { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts => [Fact];

        internal override Verdict Judge(TSubject subject, EvaluationDays days) =>
            !Fact.Read(subject, days).TryGet(out bool answer) ? Verdict.Unclear
            : answer == Expected ? Verdict.Met
            : Verdict.NotMet;

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            if (!TryJudge(Fact, subjects, days, verdicts, Expected ? 1 : 0, Expected ? 1 : 0))
            {
                base.Judge(subjects, days, verdicts);
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days) => RequirementFinding.Of(
            Label,
            Judge(subject, days),
            Shown(subject, days),
            [new("EXPECTED", new("risposta richiesta", "answer required"), FactValue.Of(Expected), Label.Provenance)],
            [Fact.AsMissing()]);
    }
}
