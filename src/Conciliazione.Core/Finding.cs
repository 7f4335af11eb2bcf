namespace Conciliazione;

/// <summary>
/// What one rule said of one subject: rule, source, facts and parameters used, outcome. Italian term: riscontro.
/// </summary>
/// <remarks>
/// It holds all that is needed to read the decision out and to check it years later. Equality is by content. Immutable, safe
/// for any thread.
/// </remarks>
public sealed record Finding
{
    /// <summary>Builds a finding.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="title">What the rule asks.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="facts">The facts that the rule read.</param>
    /// <param name="parameters">The thresholds and policies that it used.</param>
    /// <param name="outcome">What it came to.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
    public Finding(
        string code,
        LocalizedText title,
        LegalSource source,
        ValueList<NamedValue> facts,
        ValueList<NamedValue> parameters,
        Outcome outcome)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Source = Guard.Against.Null(source);
        Facts = Guard.Against.Null(facts);
        Parameters = Guard.Against.Null(parameters);
        Outcome = Guard.Against.Null(outcome);
    }

    /// <summary>The code of the rule.</summary>
    public string Code { get; }

    /// <summary>What the rule asks.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where the rule stands.</summary>
    public LegalSource Source { get; }

    /// <summary>The facts that the rule read.</summary>
    public ValueList<NamedValue> Facts { get; }

    /// <summary>The thresholds and policies that it used.</summary>
    public ValueList<NamedValue> Parameters { get; }

    /// <summary>What it came to.</summary>
    public Outcome Outcome { get; }

    /// <summary>The finding as one sentence: title, outcome, margins, facts, parameters, source.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        string reason = Outcome.Match(
            met => Margins(met.Margins),
            notMet => Margins(notMet.Margins),
            unclear => (italian ? ": manca " : ": missing ") + string.Join(", ", unclear.Missing.Select(fact => fact.Title.In(language))),
            calculated => ": " + calculated.Value.Render(language));
        return $"{Title.In(language)}: {Outcome.Title.In(language)}{reason}{Values(Facts)}{Values(Parameters)} — {Source.Cite()}";

        string Margins(ValueList<Margin> margins) => margins.Count == 0
            ? ""
            : (italian ? ", margine " : ", margin ") + string.Join(", ", margins.Select(margin => margin.Render(language)));

        string Values(ValueList<NamedValue> values) => values.Count == 0
            ? ""
            : "; " + string.Join("; ", values.Select(value => value.Render(language)));
    }

    /// <summary>Code and outcome, never the facts: they may be personal data, and <see cref="Explain"/> is there for who asks.</summary>
    public override string ToString() => $"{Code}: {Outcome.Title.Italian}";
}
