namespace Conciliazione.Funding;

/// <summary>
/// Determines the eligible amount of a request before ranking: caps on a share of the cost, on the amount, or on both, and a
/// share that depends on the score. Italian term: regola dell'importo concedibile.
/// </summary>
/// <remarks>
/// Intermediate values are not rounded; the result is rounded once. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record GrantAmountRule
{
    private GrantAmountRule(
        RuleLabel label, Percentage? maximumOfCost, Euro? maximum, ValueList<AmountBand> bands, RoundingRule rounding)
    {
        Label = label;
        MaximumOfCost = maximumOfCost;
        Maximum = maximum;
        Bands = bands;
        Rounding = rounding;
    }

    /// <summary>The rule's code, title, source and provenance; the source is never missing.</summary>
    public RuleLabel Label { get; }

    /// <summary>The maximum share of the cost, or <see langword="null"/> for none.</summary>
    public Percentage? MaximumOfCost { get; }

    /// <summary>The maximum amount, or <see langword="null"/> for none.</summary>
    public Euro? Maximum { get; }

    /// <summary>The bands, lowest score first; empty if the amount does not depend on the score.</summary>
    public ValueList<AmountBand> Bands { get; }

    /// <summary>The rule that rounds the result to the cent.</summary>
    public RoundingRule Rounding { get; }

    /// <summary>Creates a rule, or returns its defects.</summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="maximumOfCost">The largest share of the cost, or <see langword="null"/>.</param>
    /// <param name="maximum">The largest amount, zero or more, or <see langword="null"/>.</param>
    /// <param name="bands">The bands in any order; no score twice, none above 100%; empty for none.</param>
    /// <param name="rounding">The rule that rounds the result to the cent.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> has no source, or an argument that must be given is <see langword="null"/>.
    /// </exception>
    public static Validated<GrantAmountRule> Create(
        RuleLabel label, Percentage? maximumOfCost, Euro? maximum, ValueList<AmountBand> bands, RoundingRule rounding)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(bands);
        Guard.Against.Null(rounding);
        var defects = new List<Defect>();
        if (maximum < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At("most", maximum.Value, Euro.Zero, label.Source));
        }

        foreach (IGrouping<Points, AmountBand> same in bands.GroupBy(band => band.From).Where(same => same.Skip(1).Any()))
        {
            defects.Add(DefectCodes.FundingBandTwice.At($"bands[{same.Key}]", Score(same.Key), FactValue.Of(1), label.Source));
        }

        foreach (AmountBand band in bands.Where(band => band.Share > Percentage.Hundred))
        {
            defects.Add(DefectCodes.FundingBandAbove.At($"bands[{band.From}]", FactValue.Of(band.Share), FactValue.Of(Percentage.Hundred), label.Source));
        }

        return Validated<GrantAmountRule>.From(
            defects,
            () => new(label, maximumOfCost, maximum, bands.OrderBy(band => band.From).ToValueList(), rounding));
    }

    /// <summary>
    /// Returns the eligible amount of a request, explained. A missing fact is never represented by zero in the finding's value.
    /// </summary>
    /// <param name="asked">The amount requested.</param>
    /// <param name="cost">The cost, or <see langword="null"/> if unknown.</param>
    /// <param name="score">The score, or <see langword="null"/> if unknown.</param>
    /// <returns>
    /// Calculated, with the amount; not met if the score is below the lowest band; unclear if the rule needs the cost or the
    /// score and it is missing.
    /// </returns>
    public Finding Measure(Euro asked, Euro? cost, Points? score)
    {
        AmountBand? band = score is { } points ? Bands.LastOrDefault(each => each.From <= points) : null;
        ValueList<NamedValue> facts =
        [
            new("ASKED", new("chiesto", "asked"), FactValue.Of(asked), Provenance.Given),
            .. Given("COST", new("costo", "cost"), cost is { } euros ? FactValue.Of(euros) : null),
            .. Given("SCORE", new("punti", "points"), score is { } reached ? Score(reached) : null),
        ];
        return new(Label.Code, Label.Title, Label.Source, facts, Parameters(band), Outcome(asked, cost, score, band));
    }

    private Outcome Outcome(Euro asked, Euro? cost, Points? score, AmountBand? band)
    {
        ValueList<MissingFact> missing =
        [
            .. MaximumOfCost is not null && cost is null ? [new MissingFact("COST", new("il costo", "the cost"))] : ValueList<MissingFact>.Empty,
            .. Bands.Count > 0 && score is null ? [new MissingFact("SCORE", new("il punteggio", "the score"))] : ValueList<MissingFact>.Empty,
        ];
        if (missing.Count > 0)
        {
            return new Outcome.Unclear(missing);
        }

        if (Bands.Count > 0 && band is null)
        {
            Ratio below = score!.Value.ToRatio() - Bands[0].From.ToRatio();
            return new Outcome.NotMet([new(new(below, Unit.Point, 2))]);
        }

        Ratio amount = asked.ToRatio();
        if (MaximumOfCost is { } share && cost!.Value.ShareOf(share) is var ofCost && ofCost < amount)
        {
            amount = ofCost;
        }

        if (Maximum is { } maximum && maximum.ToRatio() < amount)
        {
            amount = maximum.ToRatio();
        }

        return new Outcome.Calculated(FactValue.Of(Euro.Round(band is null ? amount : amount * band.Share.ToRatio(), Rounding)));
    }

    private ValueList<NamedValue> Parameters(AmountBand? band) =>
    [
        .. Given("MOST-OF-COST", new("al massimo, del costo,", "at most, of the cost,"), MaximumOfCost is { } share ? FactValue.Of(share) : null, Provenance.Stated),
        .. Given("MOST", new("al massimo", "at most"), Maximum is { } maximum ? FactValue.Of(maximum) : null, Provenance.Stated),
        .. Given("BAND", new("fascia: riconosciuto il", "band: granted"), band is null ? null : FactValue.Of(band.Share), Provenance.Stated),
        new("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title)),
    ];

    private static ValueList<NamedValue> Given(string code, LocalizedText title, FactValue? value, Provenance provenance = Provenance.Given) =>
        value is null ? [] : [new(code, title, value, provenance)];

    private static FactValue Score(Points points) => FactValue.Of(new LocalizedText(
        points.ToString("G", Notation.Italian), points.ToString("G", Notation.Invariant)));
}
