using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>
    /// A requirement whose shortfall, such as a missing document, can be cured until a date. Italian term: requisito sanabile.
    /// </summary>
    /// <remarks>
    /// Up to and including that date a part that is not met results in Unclear, as it may still be cured; afterwards, in NotMet.
    /// The date is compared with the day of the decision.
    /// </remarks>
    public sealed record Curable : Requirement<TSubject>
    {
        internal Curable(RuleLabel label, LocalDate until, Requirement<TSubject> part)
            : base(label, [Guard.Against.Null(part)], nameof(part))
        {
            Parts = [part];
            Until = Guard.Against.NonIsoDate(until);
        }

        /// <inheritdoc/>
        public override RequirementForm Form => RequirementForm.Curable;

        /// <summary>The only part.</summary>
        public override ValueList<Requirement<TSubject>> Parts { get; }

        /// <summary>The last day, inclusive, on which the shortfall can be cured; in the ISO calendar.</summary>
        public LocalDate Until { get; }

        internal override Verdict Judge(TSubject subject, EvaluationDays days) =>
            Cured(Parts[0].Judge(subject, days), days);

        internal override void Judge(in Subjects<TSubject> subjects, EvaluationDays days, Span<Verdict> verdicts)
        {
            Parts[0].Judge(subjects, days, verdicts);
            for (int i = 0; i < verdicts.Length; i++)
            {
                verdicts[i] = Cured(verdicts[i], days);
            }
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            RequirementFinding part = Parts[0].Explain(subject, days);
            bool open = part.Verdict == Verdict.NotMet && Cured(part.Verdict, days) == Verdict.Unclear;
            return RequirementFinding.Of(
                Label,
                Form,
                [part],
                Cured(part.Verdict, days),
                [],
                [new("UNTIL", new("da integrare entro il", "can be cured until"), FactValue.Of(Until), Label.Provenance)],
                needed: 1,
                curableUntil: open ? Until : null);
        }

        private Verdict Cured(Verdict verdict, EvaluationDays days) =>
            verdict == Verdict.NotMet && days.OfDecision <= Until ? Verdict.Unclear : verdict;
    }
}
