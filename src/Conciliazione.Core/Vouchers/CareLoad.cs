using Conciliazione.Facts;

namespace Conciliazione.Vouchers;

/// <summary>How heavy the care load of a subject is: how many of the conditions declared it meets. Italian term: carico di cura.</summary>
/// <typeparam name="TSubject">What is read.</typeparam>
/// <remarks>
/// A condition that nobody stated counts for nothing, and the finding says that it was not stated. Equality is by content. Immutable,
/// safe for any thread.
/// </remarks>
public sealed record CareLoad<TSubject>
    where TSubject : notnull
{
    private CareLoad(RuleLabel label, ValueList<Fact<TSubject>.YesNo> conditions)
    {
        Label = label;
        Conditions = conditions;
    }

    /// <summary>What the rule is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The conditions; each met counts one.</summary>
    public ValueList<Fact<TSubject>.YesNo> Conditions { get; }

    /// <summary>A rule that the caller asserts to be right.</summary>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="conditions">The conditions; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The rule has no source or no condition.</exception>
    public static CareLoad<TSubject> Of(RuleLabel label, ValueList<Fact<TSubject>.YesNo> conditions)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(conditions);
        var defects = new List<Defect>();
        VoucherChecks.Source(label, "label", defects);
        VoucherChecks.AtLeastOne(conditions.Count, "conditions", label.Source, defects);
        return defects.Count == 0 ? new(label, conditions) : throw new DefectsException(defects.ToValueList());
    }

    /// <summary>How many conditions a subject meets; those not stated count for nothing.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The days on which facts are taken.</param>
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

    /// <summary>The count with each condition stated.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The days on which facts are taken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public Finding Explain(TSubject subject, EvaluationDays days) => new(
        Label.Code,
        Label.Title,
        Label.Source,
        Conditions.Select(condition => Stated(condition, subject, days)).ToValueList(),
        [new("CONDITIONS", new("condizioni", "conditions"), FactValue.Of(Conditions.Count), Label.Provenance)],
        new Outcome.Calculated(FactValue.Of(CountOf(subject, days))));

    /// <summary>The code of the rule.</summary>
    public override string ToString() => Label.Code;

    private static NamedValue Stated(Fact<TSubject>.YesNo condition, TSubject subject, EvaluationDays days) => new(
        condition.Code,
        condition.Title,
        condition.Read(subject, days).TryGet(out bool met) ? FactValue.Of(met) : FactValue.Of(new LocalizedText("non dichiarato", "not stated")),
        Provenance.Given);
}
