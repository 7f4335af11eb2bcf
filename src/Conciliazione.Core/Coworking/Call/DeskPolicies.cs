using Conciliazione.Certificates;

namespace Conciliazione.Coworking;

/// <summary>The choices of a call for desks where other calls may differ. Italian term: regole dell'assegnazione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskPolicies
{
    /// <summary>Initializes the policies.</summary>
    /// <param name="whenFull">What happens after a request in the ranking that does not fit.</param>
    /// <param name="samePerson">Which of several requests of one person counts.</param>
    /// <param name="renewals">
    /// The order in which renewals are taken, all before outside requests; its source is that of their priority.
    /// </param>
    /// <param name="factsOn">The day on which ages and care loads are evaluated.</param>
    /// <param name="behindScores">
    /// Other choices about scores that no rule of the grid states, such as how several marks are combined into one; shown with
    /// every score.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not a declared value.</exception>
    public DeskPolicies(
        Policy<ShortfallPolicy> whenFull,
        Policy<SamePersonRule> samePerson,
        Policy<RenewalOrder> renewals,
        Policy<FactsDay> factsOn,
        ValueList<NamedValue>? behindScores = null)
    {
        Guard.Against.Null(whenFull);
        Guard.Against.Null(samePerson);
        Guard.Against.Null(renewals);
        Guard.Against.Null(factsOn);
        Guard.Against.Undeclared(whenFull.Value, nameof(whenFull));
        Guard.Against.Undeclared(samePerson.Value, nameof(samePerson));
        Guard.Against.Undeclared(renewals.Value, nameof(renewals));
        Guard.Against.Undeclared(factsOn.Value, nameof(factsOn));
        WhenFull = whenFull;
        SamePerson = samePerson;
        Renewals = renewals;
        FactsOn = factsOn;
        BehindScores = behindScores ?? [];
    }

    /// <summary>What happens after a request in the ranking that does not fit.</summary>
    public Policy<ShortfallPolicy> WhenFull { get; }

    /// <summary>Which of several requests of a person counts.</summary>
    public Policy<SamePersonRule> SamePerson { get; }

    /// <summary>The order in which renewals are taken, all before outside requests.</summary>
    public Policy<RenewalOrder> Renewals { get; }

    /// <summary>The day on which ages and care loads are determined.</summary>
    public Policy<FactsDay> FactsOn { get; }

    /// <summary>The other choices about scores that no rule of the grid states.</summary>
    public ValueList<NamedValue> BehindScores { get; }

    /// <summary>All the policies, as findings show them.</summary>
    public ValueList<NamedValue> All =>
        [.. BehindScores, WhenFull.ToNamedValue(DeskWords.Of), SamePerson.ToNamedValue(DeskWords.Of), Renewals.ToNamedValue(DeskWords.Of), FactsOn.ToNamedValue(DeskWords.Of)];

    internal ValueList<RuleLabel> Labels => [WhenFull.Label, SamePerson.Label, Renewals.Label, FactsOn.Label];

    /// <summary>Returns the policies in Italian.</summary>
    public override string ToString() => string.Join("; ", All);
}
