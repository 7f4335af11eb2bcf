using Conciliazione.Facts;

namespace Conciliazione.Eligibility;

public abstract partial record Requirement<TSubject>
{
    /// <summary>
    /// A requirement that the caller writes in code, under its own name and version. Italian term: requisito scritto in codice.
    /// </summary>
    /// <remarks>
    /// It declares which facts it reads. Its function must be total, free of side effects, and monotone in information: it may
    /// return Met or NotMet only if that holds for any value of its unknown facts.
    /// </remarks>
    public sealed record Written : Requirement<TSubject>
    {
        private readonly Func<TSubject, EvaluationDays, Verdict> _judge;

        internal Written(
            RuleLabel label, string name, int version, ValueList<Fact<TSubject>> facts, Func<TSubject, EvaluationDays, Verdict> judge)
            : base(label)
        {
            Name = Guard.Against.InvalidCode(name);
            Version = Guard.Against.BelowMinimum(version, 1);
            Facts = Guard.Against.Null(facts);
            _judge = Guard.Against.Null(judge);
        }

        /// <summary>The name of the code, the same wherever it is used.</summary>
        public string Name { get; }

        /// <summary>The version of the code; at least 1.</summary>
        public int Version { get; }

        /// <inheritdoc/>
        public override ValueList<Fact<TSubject>> Facts { get; }

        /// <summary>Returns the same requirement under another label.</summary>
        /// <param name="label">The code, title, source and provenance.</param>
        /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
        public Written Under(RuleLabel label) => new(label, Name, Version, Facts, _judge);

        internal override Verdict Judge(TSubject subject, EvaluationDays days)
        {
            Verdict verdict = _judge(subject, days);
            return verdict is Verdict.NotMet or Verdict.Unclear or Verdict.Met
                ? verdict
                : throw new InvalidOperationException($"The code of {Label.Code} gives a verdict that does not exist.");
        }

        internal override RequirementFinding Explain(TSubject subject, EvaluationDays days)
        {
            MissingFact[] unknown = [.. Facts.Where(fact => !fact.Show(subject, days).IsKnown).Select(fact => fact.AsMissing())];
            return RequirementFinding.Of(
                Label,
                Judge(subject, days),
                Shown(subject, days),
                [new("CODE", new("codice", "code"), FactValue.Of($"{Name} v{FixedPoint.Format(Version, 0, NumberShape.Plain, Notation.Invariant)}"), Label.Provenance)],
                unknown.Length > 0 ? unknown.ToValueList() : [new MissingFact(Label.Code, Label.Title)]);
        }
    }
}
