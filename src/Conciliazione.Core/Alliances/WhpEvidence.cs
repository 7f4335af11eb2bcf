using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// Which members of an alliance belong to the network for workplace health promotion, or plan to by a day. Italian term: adesione dei
/// partner alla rete WHP.
/// </summary>
/// <remarks>Made by <see cref="Alliance.WhpBy"/>. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record WhpEvidence
{
    internal WhpEvidence(Alliance alliance, LocalDate by)
    {
        By = by;
        ILookup<bool?, Partner> members = alliance.Members.ToLookup(member => member.Whp.CountsBy(by));
        Counting = members[true].ToValueList();
        NotCounting = members[false].ToValueList();
        NotStated = members[null].ToValueList();
    }

    /// <summary>The last day that counts, inclusive.</summary>
    public LocalDate By { get; }

    /// <summary>The members that belong to the network, or plan to by the day.</summary>
    public ValueList<Partner> Counting { get; }

    /// <summary>The members that do not, or plan to after the day.</summary>
    public ValueList<Partner> NotCounting { get; }

    /// <summary>The members of which the text does not say.</summary>
    public ValueList<Partner> NotStated { get; }

    /// <summary>The number of members that count; unknown while the text does not say of every member.</summary>
    public Known<int> Count => NotStated.Count == 0 ? Counting.Count : default(Known<int>);

    /// <summary>Returns the number as a finding: calculated, or unclear with the members of which the text does not say.</summary>
    /// <param name="rule">The rule: code, title, source and provenance.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is <see langword="null"/> or has no source.</exception>
    public Finding ToFinding(RuleLabel rule)
    {
        Guard.Against.Unsourced(rule);
        return new(
            rule,
            [
                new("WHP-COUNTING", new("partner aderenti o con adesione programmata", "partners that are members or plan to be"), FactValue.Of(Counting.Count)),
                new("WHP-NOT-COUNTING", new("partner che non aderiscono", "partners that are not"), FactValue.Of(NotCounting.Count)),
                new("WHP-NOT-STATED", new("partner di cui il testo non dice", "partners of which the text does not say"), FactValue.Of(NotStated.Count)),
            ],
            [new("WHP-BY", new("entro il", "by"), FactValue.Of(By), rule.Provenance)],
            Count.TryGet(out int count)
                ? new Outcome.Calculated(FactValue.Of(count))
                : new Outcome.Unclear(NotStated
                    .Select(partner => new MissingFact("WHP", new($"adesione WHP di {partner.Body.Name}", $"WHP membership of {partner.Body.Name}")))
                    .ToValueList()));
    }

    /// <summary>Returns the day, and how many members count, do not, and are not stated.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{TimeText.Day(By, Language.English)}: {Counting.Count}, {NotCounting.Count}, {NotStated.Count}");
}
