using Conciliazione.Facts;

namespace Conciliazione.Vouchers;

/// <summary>
/// The rule for the care load of a subject: the number of declared conditions that it meets. Italian term: carico di cura.
/// </summary>
/// <typeparam name="TSubject">The type of the subject whose facts it reads.</typeparam>
/// <remarks>
/// A condition that was not stated does not count, and the finding reports it as not stated. Equality is by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record CareLoad<TSubject>
    where TSubject : notnull
{
    private CareLoad(RuleLabel label, ValueList<Fact<TSubject>.YesNo> conditions)
    {
        Label = label;
        Conditions = conditions;
    }

    /// <summary>The rule's code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The conditions; each one met counts as one.</summary>
    public ValueList<Fact<TSubject>.YesNo> Conditions { get; }

    /// <summary>Creates a rule, or returns its defects: no source, no conditions.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="conditions">The conditions; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<CareLoad<TSubject>> Create(RuleLabel label, ValueList<Fact<TSubject>.YesNo> conditions)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(conditions);
        var defects = new List<Defect>();
        VoucherChecks.Source(label, "label", defects);
        VoucherChecks.AtLeastOne(conditions.Count, "conditions", label.Source, defects);
        return Validated<CareLoad<TSubject>>.From(defects, () => new(label, conditions));
    }

    /// <summary>Returns the number of conditions that a subject meets; conditions not stated do not count.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public int CountOf(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        int count = 0;
        foreach (Fact<TSubject>.YesNo condition in Conditions)
        {
            count += condition.Read(subject, days).TryGet(out bool met) && met ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns the count, explained with each condition.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public Finding Explain(TSubject subject, EvaluationDays days)
    {
        Guard.Against.Null(subject);
        return new(
            Label,
            Conditions.Select(condition => Stated(condition, subject, days)).ToValueList(),
            [new("CONDITIONS", new("condizioni", "conditions"), FactValue.Of(Conditions.Count), Label.Provenance)],
            new Outcome.Calculated(FactValue.Of(CountOf(subject, days))));
    }

    /// <summary>Returns the code of the rule.</summary>
    public override string ToString() => Label.Code;

    private static NamedValue Stated(Fact<TSubject>.YesNo condition, TSubject subject, EvaluationDays days) => new(
        condition.Code,
        condition.Title,
        condition.Read(subject, days).TryGet(out bool met) ? FactValue.Of(met) : FactValue.Of(new LocalizedText("non dichiarato", "not stated")),
        Provenance.Given);
}
