using Conciliazione.Eligibility;
using Conciliazione.Funding;
using Conciliazione.Scoring;

namespace Conciliazione.Incentives;

/// <summary>The outcome of one application, with the reasons. Italian term: esito della richiesta di incentivo.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record IncentiveEntry
{
    private readonly IncentiveScheme _scheme;
    private readonly IncentiveFund _fund;

    internal IncentiveEntry(
        IncentiveScheme scheme,
        IncentiveFund fund,
        IncentiveApplication application,
        EligibilityReport eligibility,
        ScoreCard? card,
        Finding amount,
        GrantDecision decision)
    {
        _scheme = scheme;
        _fund = fund;
        Application = application;
        Eligibility = eligibility;
        Card = card;
        Amount = amount;
        Decision = decision;
    }

    /// <summary>The application.</summary>
    public IncentiveApplication Application { get; }

    /// <summary>Whether the enterprise meets the requirements, and why.</summary>
    public EligibilityReport Eligibility { get; }

    /// <summary>The points by the grid; <see langword="null"/> if applications are served as they arrive.</summary>
    public ScoreCard? Card { get; }

    /// <summary>The amount due by the rule of the scheme, before the money is counted.</summary>
    public Finding Amount { get; }

    /// <summary>The amount given, and why.</summary>
    public GrantDecision Decision { get; }

    /// <summary>The finding of the outcome: benefit, money, amounts, reason, and the policies that decided.</summary>
    public Finding Finding => new(
        _scheme.Label.Code,
        _scheme.Label.Title,
        _scheme.Label.Source,
        [
            new("ASKED", new("richiesto", "requested"), FactValue.Of(Application.Asked), Provenance.Given),
            new("BENEFIT", new("beneficio", "benefit"), FactValue.Of(IncentiveText.Of(Application.Benefit)), Provenance.Given),
            new("MONEY", new("risorse", "money"), FactValue.Of(IncentiveText.Of(_fund.Kind)), _fund.Label.Provenance),
            .. Decision.Request.Exclusion is null
                ? [new("AVAILABLE", new("disponibile", "available"), FactValue.Of(Decision.Available), Provenance.Calculated)] : ValueList<NamedValue>.Empty,
            .. Decision.Missing.Count == 0
                ? [new("REASON", new("motivo", "reason"), FactValue.Of(Decision.Reason), Provenance.Calculated)] : ValueList<NamedValue>.Empty,
        ],
        [
            new(_scheme.Order.Code, new("si procede per", "served in"), FactValue.Of(_scheme.Order.Title), _scheme.Order.Provenance),
            _scheme.Shortfall.ToNamedValue(policy => FactValue.Of(IncentiveText.Of(policy))),
            .. _scheme.MostRecipients is { } most ? [most.ToNamedValue(number => FactValue.Of(number))] : ValueList<NamedValue>.Empty,
            .. _scheme.Places is { } places ? [places.ToNamedValue(place => FactValue.Of(IncentiveText.Of(place)))] : ValueList<NamedValue>.Empty,
        ],
        Decision.Missing.Count > 0 ? new Outcome.Unclear(Decision.Missing) : new Outcome.Calculated(FactValue.Of(Decision.Amount)));

    /// <summary>Returns the requirements, the points, the amount due and the outcome as text, each with its reasons.</summary>
    /// <param name="language">The output language; sources are cited in Italian in either language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) =>
        string.Join('\n', (string[])[Application.Code, Eligibility.Explain(language), .. Card is null ? [] : new[] { Card.Explain(language) }, Amount.Explain(language), Finding.Explain(language)]);

    /// <summary>Returns the decision.</summary>
    public override string ToString() => Decision.ToString();
}
