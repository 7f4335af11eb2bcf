using Conciliazione.Certificates;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Rankings;

namespace Conciliazione.Incentives;

/// <summary>
/// One kind of incentive: who may have it, in which order, how much, what it consists of and which money pays for it.
/// Italian term: misura di incentivazione.
/// </summary>
/// <remarks>Equality is by content. Immutable, and thread-safe if the caller's functions are.</remarks>
public sealed record IncentiveScheme
{
    private IncentiveScheme(
        RuleLabel label,
        RequirementSet<FactSheet> requirements,
        RuleLabel order,
        GrantAmountRule amounts,
        Policy<ShortfallPolicy> shortfall,
        ValueList<IncentiveBenefit> benefits,
        ValueList<IncentiveMoney> money,
        RankingRules<FactSheet>? ranking,
        string? follows,
        RuleLabel? partOnly,
        Policy<int>? mostRecipients,
        Policy<RecipientPlace>? places)
    {
        Label = label;
        Requirements = requirements;
        Order = order;
        Amounts = amounts;
        Shortfall = shortfall;
        Benefits = benefits;
        Money = money;
        Ranking = ranking;
        Follows = follows;
        PartOnly = partOnly;
        MostRecipients = mostRecipients;
        Places = places;
    }

    /// <summary>The code, title, source and provenance of the scheme.</summary>
    public RuleLabel Label { get; }

    /// <summary>The requirements of an enterprise.</summary>
    public RequirementSet<FactSheet> Requirements { get; }

    /// <summary>How applications are put in order, as every finding shows it.</summary>
    public RuleLabel Order { get; }

    /// <summary>The rule for the amount due to an application.</summary>
    public GrantAmountRule Amounts { get; }

    /// <summary>What happens to the first application for which the money does not suffice.</summary>
    public Policy<ShortfallPolicy> Shortfall { get; }

    /// <summary>The benefits among which an enterprise chooses.</summary>
    public ValueList<IncentiveBenefit> Benefits { get; }

    /// <summary>The kinds of money that start the scheme: without any of them there is no round.</summary>
    public ValueList<IncentiveMoney> Money { get; }

    /// <summary>The rules of the ranking; <see langword="null"/> if applications are served as they arrive.</summary>
    public RankingRules<FactSheet>? Ranking { get; }

    /// <summary>The code of the scheme whose completed trials this one follows; <see langword="null"/> for none.</summary>
    public string? Follows { get; }

    /// <summary>
    /// The rule by which the incentive covers strictly a part of the cost; <see langword="null"/> if it may cover all of it.
    /// </summary>
    public RuleLabel? PartOnly { get; }

    /// <summary>The maximum number of enterprises; <see langword="null"/> for none.</summary>
    public Policy<int>? MostRecipients { get; }

    /// <summary>Who counts towards <see cref="MostRecipients"/>; <see langword="null"/> if there is no maximum.</summary>
    public Policy<RecipientPlace>? Places { get; }

    /// <summary>Creates a scheme, or returns its defects.</summary>
    /// <param name="label">The code, title, source and provenance of the scheme.</param>
    /// <param name="requirements">The requirements of an enterprise.</param>
    /// <param name="order">How applications are put in order: by the ranking, or by arrival if there is none.</param>
    /// <param name="amounts">
    /// The rule for the amount due; it has bands of points only if there is a ranking, and must not reach the whole cost under
    /// <paramref name="partOnly"/>.
    /// </param>
    /// <param name="shortfall">What happens to the first application for which the money does not suffice.</param>
    /// <param name="benefits">The benefits among which an enterprise chooses; at least one.</param>
    /// <param name="money">The kinds of money that start the scheme; at least one.</param>
    /// <param name="ranking">
    /// The rules of the ranking, which only puts applications in order: reserves of places have no effect. Served as they arrive when omitted.
    /// </param>
    /// <param name="follows">The code of the scheme whose completed trials this one follows; none when omitted.</param>
    /// <param name="partOnly">The rule by which strictly a part of the cost is covered; none when omitted.</param>
    /// <param name="mostRecipients">The maximum number of enterprises, at least 1; none when omitted.</param>
    /// <param name="places">Who counts towards that number; must be given with it, and only with it.</param>
    /// <exception cref="ArgumentException">
    /// An argument that must be given is <see langword="null"/> or empty, <paramref name="label"/> or <paramref name="partOnly"/> has no
    /// source, <paramref name="follows"/> is blank, a benefit, a kind of money or a place is not a declared value,
    /// <paramref name="mostRecipients"/> is less than 1, or <paramref name="places"/> is given without it or it without <paramref name="places"/>.
    /// </exception>
    public static Validated<IncentiveScheme> Create(
        RuleLabel label,
        RequirementSet<FactSheet> requirements,
        RuleLabel order,
        GrantAmountRule amounts,
        Policy<ShortfallPolicy> shortfall,
        ValueList<IncentiveBenefit> benefits,
        ValueList<IncentiveMoney> money,
        RankingRules<FactSheet>? ranking = null,
        string? follows = null,
        RuleLabel? partOnly = null,
        Policy<int>? mostRecipients = null,
        Policy<RecipientPlace>? places = null)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(requirements);
        Guard.Against.Null(order);
        Guard.Against.Null(amounts);
        Guard.Against.Null(shortfall);
        Guard.Against.EmptyList(benefits);
        Guard.Against.EmptyList(money);
        foreach (IncentiveBenefit benefit in benefits)
        {
            Guard.Against.Undeclared(benefit, nameof(benefits));
        }

        foreach (IncentiveMoney kind in money)
        {
            Guard.Against.Undeclared(kind, nameof(money));
        }

        Guard.Against.BlankWhenGiven(follows);
        if (partOnly is not null)
        {
            Guard.Against.Unsourced(partOnly);
        }

        if (mostRecipients is not null)
        {
            Guard.Against.BelowMinimum(mostRecipients.Value, 1, nameof(mostRecipients));
        }

        if (mostRecipients is null != places is null)
        {
            throw new ArgumentException("A maximum number of enterprises says who takes a place, and only a maximum does.", nameof(places));
        }

        if (places is not null)
        {
            Guard.Against.Undeclared(places.Value, nameof(places));
        }

        var defects = new List<Defect>();
        if (partOnly is not null && amounts.MaximumOfCost is { } share && share >= Percentage.Hundred)
        {
            defects.Add(DefectCodes.IncentiveWholeCost.At(
                "amounts", FactValue.Of(share), FactValue.Of(Percentage.Hundred), partOnly.Source));
        }

        if (ranking is null && amounts.Bands.Count > 0)
        {
            defects.Add(DefectCodes.IncentivePoints.At(
                "amounts", FactValue.Of(amounts.Bands.Count), FactValue.Of(new LocalizedText("una graduatoria", "a ranking")), label.Source));
        }

        return Validated<IncentiveScheme>.From(
            defects,
            () => new(label, requirements, order, amounts, shortfall, benefits, money, ranking, follows, partOnly, mostRecipients, places));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
