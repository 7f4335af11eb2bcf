using Conciliazione.Funding;

namespace Conciliazione.Coworking;

/// <summary>Makes a <see cref="DeskPolicy{T}"/>. Italian term: regole dichiarate.</summary>
public static class DeskPolicy
{
    /// <summary>What happens after one in the ranking for whom there is no room.</summary>
    /// <param name="label">Where it stands.</param>
    /// <param name="value">Stop or skip; a call refuses part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a declared value.</exception>
    public static DeskPolicy<ShortfallPolicy> Of(RuleLabel label, ShortfallPolicy value) => new(label, value, value switch
    {
        ShortfallPolicy.Stop => new("ci si ferma a chi non trova posto", "the ranking stops at one who does not fit"),
        ShortfallPolicy.Skip => new("si passa a chi segue", "those who follow are tried"),
        _ => new("si dà quel che resta", "what is left is given"),
    });

    /// <summary>Which of several requests of one person counts.</summary>
    /// <param name="label">Where it stands.</param>
    /// <param name="value">The choice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a declared value.</exception>
    public static DeskPolicy<SamePersonRule> Of(RuleLabel label, SamePersonRule value) => new(label, value, value switch
    {
        SamePersonRule.LatestCounts => new("vale l'ultima nei termini", "the last in time counts"),
        SamePersonRule.EarliestCounts => new("vale la prima", "the first counts"),
        _ => new("chi ha presentato la domanda dice quale vale", "the applicant says which counts"),
    });

    /// <summary>In which order renewals are taken.</summary>
    /// <param name="label">Where it stands.</param>
    /// <param name="value">The choice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a declared value.</exception>
    public static DeskPolicy<RenewalOrder> Of(RuleLabel label, RenewalOrder value) => new(label, value, value switch
    {
        RenewalOrder.ByArrival => new("in ordine di arrivo", "in order of arrival"),
        _ => new("tutti alla pari", "none before another"),
    });

    /// <summary>On which day ages and care loads are taken.</summary>
    /// <param name="label">Where it stands.</param>
    /// <param name="value">The choice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a declared value.</exception>
    public static DeskPolicy<FactsDay> Of(RuleLabel label, FactsDay value) => new(label, value, value switch
    {
        FactsDay.OfDeadline => new("l'ultimo giorno utile, anni compiuti", "the last day of the call, completed years"),
        _ => new("quello della domanda, anni compiuti", "that of the request, completed years"),
    });
}
