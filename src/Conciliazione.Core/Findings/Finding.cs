namespace Conciliazione;

/// <summary>
/// The result of one rule for one subject: the rule, its source, the facts and parameters used, and the outcome.
/// Italian term: riscontro.
/// </summary>
/// <remarks>
/// Holds everything needed to explain the decision and to check it years later. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record Finding
{
    /// <summary>Initializes a new finding.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="title">The requirement that the rule states.</param>
    /// <param name="source">The source of the rule.</param>
    /// <param name="facts">The facts that the rule read.</param>
    /// <param name="parameters">The thresholds and policies that the rule used.</param>
    /// <param name="outcome">The outcome of the rule.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
    /// </exception>
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

    internal Finding(RuleLabel label, ValueList<NamedValue> facts, ValueList<NamedValue> parameters, Outcome outcome)
        : this(label.Code, label.Title, label.Source, facts, parameters, outcome)
    {
    }

    /// <summary>Returns the code of the rule.</summary>
    public string Code { get; }

    /// <summary>The requirement that the rule states.</summary>
    public LocalizedText Title { get; }

    /// <summary>The source of the rule.</summary>
    public LegalSource Source { get; }

    /// <summary>The facts that the rule read.</summary>
    public ValueList<NamedValue> Facts { get; }

    /// <summary>The thresholds and policies that the rule used.</summary>
    public ValueList<NamedValue> Parameters { get; }

    /// <summary>The outcome of the rule.</summary>
    public Outcome Outcome { get; }

    /// <summary>Returns the finding as one sentence: title, outcome, margins, facts, parameters and source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        string reason = Outcome.Match(
            met => Margins(met.Margins),
            notMet => Margins(notMet.Margins),
            unclear => ", " + MissingFact.Words(unclear.Missing, language),
            calculated => ": " + calculated.Value.Render(language));
        return $"{Title.In(language)}: {Outcome.Title.In(language)}{reason}{Values(Facts)}{Values(Parameters)} — {Source.Cite()}";

        string Margins(ValueList<Margin> margins) => margins.Count == 0
            ? ""
            : (margins[0].IsTime ? ", " : italian ? ", margine " : ", margin ") + string.Join(", ", margins.Select(margin => margin.Render(language)));

        string Values(ValueList<NamedValue> values) => values.Count == 0
            ? ""
            : "; " + string.Join("; ", values.Select(value => value.Render(language)));
    }

    /// <summary>Returns the code and the outcome; facts may be personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => $"{Code}: {Outcome.Title.Italian}";
}
