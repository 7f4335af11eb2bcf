using Conciliazione.Funding;

namespace Conciliazione.Coworking;

/// <summary>What a call for desks does where another could do otherwise. Italian term: regole dell'assegnazione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskPolicies
{
    /// <summary>Builds the policies.</summary>
    /// <param name="whenFull">What happens after one in the ranking for whom there is no room.</param>
    /// <param name="samePerson">Which of several requests of one person counts.</param>
    /// <param name="renewals">In which order renewals are taken, all before outside requests; its source is that of their priority.</param>
    /// <param name="factsOn">On which day ages and care loads are taken.</param>
    /// <param name="behindScores">What else was chosen about scores that no rule of the grid says, such as how marks become one; shown with every score.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DeskPolicies(
        DeskPolicy<ShortfallPolicy> whenFull,
        DeskPolicy<SamePersonRule> samePerson,
        DeskPolicy<RenewalOrder> renewals,
        DeskPolicy<FactsDay> factsOn,
        ValueList<NamedValue>? behindScores = null)
    {
        WhenFull = Guard.Against.Null(whenFull);
        SamePerson = Guard.Against.Null(samePerson);
        Renewals = Guard.Against.Null(renewals);
        FactsOn = Guard.Against.Null(factsOn);
        BehindScores = behindScores ?? [];
    }

    /// <summary>What happens after one in the ranking for whom there is no room.</summary>
    public DeskPolicy<ShortfallPolicy> WhenFull { get; }

    /// <summary>Which of several requests of one person counts.</summary>
    public DeskPolicy<SamePersonRule> SamePerson { get; }

    /// <summary>In which order renewals are taken, all before outside requests.</summary>
    public DeskPolicy<RenewalOrder> Renewals { get; }

    /// <summary>On which day ages and care loads are taken.</summary>
    public DeskPolicy<FactsDay> FactsOn { get; }

    /// <summary>What else was chosen about scores that no rule of the grid says.</summary>
    public ValueList<NamedValue> BehindScores { get; }

    /// <summary>All of them, as findings show them.</summary>
    public ValueList<NamedValue> All =>
        [.. BehindScores, WhenFull.ToNamedValue(), SamePerson.ToNamedValue(), Renewals.ToNamedValue(), FactsOn.ToNamedValue()];

    internal ValueList<RuleLabel> Labels => [WhenFull.Label, SamePerson.Label, Renewals.Label, FactsOn.Label];

    /// <summary>The policies in Italian.</summary>
    public override string ToString() => string.Join("; ", All);
}
