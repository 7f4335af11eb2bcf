using Conciliazione.Certificates;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>The choices of a call for desks where other calls may differ. Italian term: regole dell'assegnazione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskPolicies
{
    /// <summary>Initializes the policies.</summary>
    /// <param name="whenFull">
    /// What happens after a request in the ranking that does not fit. If a text only says that desks are assigned until none is left,
    /// skip is the interpretation to take: what is left goes to one who fits.
    /// </param>
    /// <param name="samePerson">Which of several requests of one person counts.</param>
    /// <param name="renewals">
    /// The order in which renewals are taken, all before outside requests; its source is that of their priority.
    /// </param>
    /// <param name="renewalsBefore">
    /// The last day, inclusive, of the period before whose end renewals are requested; unknown if each is requested before the end of
    /// its own assignment.
    /// </param>
    /// <param name="renewalOnLastDay">Whether a renewal requested on the last day is in time.</param>
    /// <param name="factsOn">The day on which ages and care loads are evaluated.</param>
    /// <param name="behindScores">
    /// Other choices about scores that no rule of the grid states, such as how several marks are combined into one; shown with
    /// every score.
    /// </param>
    /// <param name="maximumRenewals">
    /// The maximum number of renewals of an assignment, not negative; <see langword="null"/> if the call sets none.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument other than the last two is <see langword="null"/>, or <paramref name="renewalsBefore"/> is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A choice is not a declared value, or <paramref name="maximumRenewals"/> is negative.
    /// </exception>
    public DeskPolicies(
        Policy<ShortfallPolicy> whenFull,
        Policy<SamePersonRule> samePerson,
        Policy<RenewalOrder> renewals,
        Policy<Known<LocalDate>> renewalsBefore,
        Policy<bool> renewalOnLastDay,
        Policy<FactsDay> factsOn,
        ValueList<NamedValue>? behindScores = null,
        Policy<int>? maximumRenewals = null)
    {
        Guard.Against.Null(whenFull);
        Guard.Against.Null(samePerson);
        Guard.Against.Null(renewals);
        Guard.Against.Null(renewalsBefore);
        Guard.Against.Null(factsOn);
        Guard.Against.Undeclared(whenFull.Value, nameof(whenFull));
        Guard.Against.Undeclared(samePerson.Value, nameof(samePerson));
        Guard.Against.Undeclared(renewals.Value, nameof(renewals));
        Guard.Against.Undeclared(factsOn.Value, nameof(factsOn));
        WhenFull = whenFull;
        SamePerson = samePerson;
        Guard.Against.BelowMinimum(maximumRenewals?.Value ?? 0, 0, nameof(maximumRenewals));
        Guard.Against.NonIsoDate(renewalsBefore.Value, nameof(renewalsBefore));
        Renewals = renewals;
        RenewalsBefore = renewalsBefore;
        RenewalOnLastDay = Guard.Against.Null(renewalOnLastDay);
        FactsOn = factsOn;
        BehindScores = behindScores ?? [];
        MaximumRenewals = maximumRenewals;
    }

    /// <summary>What happens after a request in the ranking that does not fit.</summary>
    public Policy<ShortfallPolicy> WhenFull { get; }

    /// <summary>Which of several requests of a person counts.</summary>
    public Policy<SamePersonRule> SamePerson { get; }

    /// <summary>The order in which renewals are taken, all before outside requests.</summary>
    public Policy<RenewalOrder> Renewals { get; }

    /// <summary>
    /// The last day, inclusive, of the period before whose end renewals are requested; unknown if each is requested before the end of
    /// its own assignment.
    /// </summary>
    public Policy<Known<LocalDate>> RenewalsBefore { get; }

    /// <summary>Whether a renewal requested on the last day is in time.</summary>
    public Policy<bool> RenewalOnLastDay { get; }

    /// <summary>
    /// The maximum number of renewals of an assignment; <see langword="null"/> if the call sets none.
    /// </summary>
    public Policy<int>? MaximumRenewals { get; }

    /// <summary>The day on which ages and care loads are determined.</summary>
    public Policy<FactsDay> FactsOn { get; }

    /// <summary>The other choices about scores that no rule of the grid states.</summary>
    public ValueList<NamedValue> BehindScores { get; }

    /// <summary>All the policies, as findings show them.</summary>
    public ValueList<NamedValue> All =>
    [
        .. BehindScores,
        WhenFull.ToNamedValue(DeskWords.Of),
        SamePerson.ToNamedValue(DeskWords.Of),
        Renewals.ToNamedValue(DeskWords.Of),
        .. OfRenewals,
        FactsOn.ToNamedValue(DeskWords.Of),
    ];

    /// <summary>The policies that decide whether a renewal is admitted.</summary>
    internal ValueList<NamedValue> OfRenewals
    {
        get
        {
            NamedValue[] always = [RenewalsBefore.ToNamedValue(DeskWords.Of), RenewalOnLastDay.ToNamedValue(DeskWords.OfLastDay)];
            return MaximumRenewals is { } maximum ? [.. always, maximum.ToNamedValue(static number => FactValue.Of(number))] : [.. always];
        }
    }

    internal ValueList<RuleLabel> Labels
    {
        get
        {
            RuleLabel[] always = [WhenFull.Label, SamePerson.Label, Renewals.Label, RenewalsBefore.Label, RenewalOnLastDay.Label, FactsOn.Label];
            return MaximumRenewals is { } maximum ? [.. always, maximum.Label] : [.. always];
        }
    }

    /// <summary>Returns the policies in Italian.</summary>
    public override string ToString() => string.Join("; ", All);
}
