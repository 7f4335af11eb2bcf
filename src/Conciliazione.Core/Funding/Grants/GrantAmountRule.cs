namespace Conciliazione.Funding;

/// <summary>
/// Determines the eligible amount of a request before ranking: caps on a share of the cost, on the amount, or on both, and a
/// share or a flat amount that depends on the score. Italian term: regola dell'importo concedibile.
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
    /// <param name="bands">
    /// The bands in any order, all with a share or all with a flat amount of zero or more; no score twice, none above 100%, none
    /// that grants less than a lower score; empty for none.
    /// </param>
    /// <param name="rounding">
    /// The rule that rounds the result to the cent, or to the euro; never above the amount asked or the maximum.
    /// </param>
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

        foreach (IGrouping<Points, AmountBand> same in bands.Repeated(band => band.From))
        {
            defects.Add(DefectCodes.FundingBandTwice.At($"bands[{same.Key}]", Score(same.Key), FactValue.Of(1), label.Source));
        }

        foreach (AmountBand band in bands.Where(band => band.Share > Percentage.Hundred))
        {
            defects.Add(DefectCodes.FundingBandAbove.At($"bands[{band.From}]", band.Shown, FactValue.Of(Percentage.Hundred), label.Source));
        }

        foreach (AmountBand band in bands.Where(band => band.Flat < Euro.Zero))
        {
            defects.Add(DefectCodes.NumberNegative.At($"bands[{band.From}].flat", band.Flat!.Value, Euro.Zero, label.Source));
        }

        int flat = bands.Count(band => band.Flat is not null);
        if (flat > 0 && flat < bands.Count)
        {
            defects.Add(DefectCodes.FundingBandMixed.At("bands", flat, bands.Count, label.Source));
        }

        ValueList<AmountBand> ordered = bands.OrderBy(band => band.From).ToValueList();
        defects.AddRange(ordered.Zip(ordered.Skip(1))
            .Where(pair => pair.Second.Share < pair.First.Share || pair.Second.Flat < pair.First.Flat)
            .Select(pair => DefectCodes.FundingBandOrder.At(
                $"bands[{pair.Second.From}]", pair.Second.Shown, pair.First.Shown, label.Source)));
        return Validated<GrantAmountRule>.From(defects, () => new(label, maximumOfCost, maximum, ordered, rounding));
    }

    /// <summary>Returns the eligible amount of a request, without reasons.</summary>
    /// <param name="asked">The amount requested; zero or more.</param>
    /// <param name="cost">The cost; zero or more if known.</param>
    /// <param name="score">The score.</param>
    /// <returns>
    /// The amount, zero if the score is below the lowest band; unknown if the rule needs the cost or the score and it is unknown;
    /// or the defects: a negative request or cost.
    /// </returns>
    public Validated<Known<Euro>> AmountOf(Euro asked, Known<Euro> cost, Known<Points> score) =>
        Validated<Known<Euro>>.From(Negatives(asked, cost), () => Compute(asked, cost, score));

    /// <summary>
    /// Returns the same amount as <see cref="AmountOf"/>, explained. A missing fact is never represented by zero in the finding's
    /// value.
    /// </summary>
    /// <param name="asked">The amount requested; zero or more.</param>
    /// <param name="cost">The cost; zero or more if known.</param>
    /// <param name="score">The score.</param>
    /// <returns>
    /// Calculated, with the amount; not met if the score is below the lowest band; unclear if the rule needs the cost or the
    /// score and it is unknown; or the defects: a negative request or cost.
    /// </returns>
    public Validated<Finding> Measure(Euro asked, Known<Euro> cost, Known<Points> score) => Validated<Finding>.From(
        Negatives(asked, cost),
        () =>
        {
            ValueList<NamedValue> facts =
            [
                new("ASKED", new("richiesto", "requested"), FactValue.Of(asked), Provenance.Given),
                .. Given("COST", new("costo", "cost"), cost.TryGet(out Euro euros) ? FactValue.Of(euros) : null),
                .. Given("SCORE", new("punti", "points"), score.TryGet(out Points points) ? Score(points) : null),
            ];
            return new(Label.Code, Label.Title, Label.Source, facts, Parameters(BandOf(score)), OutcomeOf(asked, cost, score));
        });

    private List<Defect> Negatives(Euro asked, Known<Euro> cost)
    {
        var defects = new List<Defect>();
        if (asked < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At("asked", asked, Euro.Zero, Label.Source));
        }

        if (cost.TryGet(out Euro euros) && euros < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At("cost", euros, Euro.Zero, Label.Source));
        }

        return defects;
    }

    private AmountBand? BandOf(Known<Points> score) =>
        score.TryGet(out Points points) ? Bands.LastOrDefault(each => each.From <= points) : null;

    // Below the lowest band the amount is zero, whatever the cost.
    private ValueList<MissingFact> Missing(Known<Euro> cost, Known<Points> score) => IsBelowBands(score) ? [] :
    [
        .. MaximumOfCost is not null && !cost.IsKnown ? [new MissingFact("COST", new("il costo", "the cost"))] : ValueList<MissingFact>.Empty,
        .. Bands.Count > 0 && !score.IsKnown ? [new MissingFact("SCORE", new("il punteggio", "the score"))] : ValueList<MissingFact>.Empty,
    ];

    private Known<Euro> Compute(Euro asked, Known<Euro> cost, Known<Points> score)
    {
        if (Missing(cost, score).Count > 0)
        {
            return default;
        }

        if (IsBelowBands(score))
        {
            return Euro.Zero;
        }

        AmountBand? band = BandOf(score);

        Ratio amount = asked.ToRatio();
        if (MaximumOfCost is { } share && cost.TryGet(out Euro euros) && euros.ShareOf(share) is var ofCost && ofCost < amount)
        {
            amount = ofCost;
        }

        if (Maximum is { } maximum && maximum.ToRatio() < amount)
        {
            amount = maximum.ToRatio();
        }

        if (band?.Flat is { } flat)
        {
            return Rounded(flat.ToRatio() < amount ? flat.ToRatio() : amount);
        }

        return Rounded(band?.Share is { } granted ? amount * granted.ToRatio() : amount);

        // Rounding up never gives more than was asked, than the maximum nor than the whole cost.
        Euro Rounded(Ratio exact)
        {
            Euro most = Maximum is { } limit && limit < asked ? limit : asked;
            if (MaximumOfCost is not null && cost.TryGet(out Euro whole) && whole < most)
            {
                most = whole;
            }

            Ratio rounded = exact.Round(Rounding.IsToWholeEuros ? 0 : 2, Rounding);
            return rounded < most.ToRatio() ? Euro.Round(rounded, Rounding) : most;
        }
    }

    private Outcome OutcomeOf(Euro asked, Known<Euro> cost, Known<Points> score)
    {
        if (!Compute(asked, cost, score).TryGet(out Euro amount))
        {
            return new Outcome.Unclear(Missing(cost, score));
        }

        return IsBelowBands(score) && score.TryGet(out Points points)
            ? new Outcome.NotMet([new(new(points.ToRatio() - Bands[0].From.ToRatio(), Unit.Point, 2))])
            : new Outcome.Calculated(FactValue.Of(amount));
    }

    private bool IsBelowBands(Known<Points> score) => Bands.Count > 0 && score.TryGet(out Points points) && points < Bands[0].From;

    private ValueList<NamedValue> Parameters(AmountBand? band) =>
    [
        .. Given("MOST-OF-COST", new("al massimo, del costo,", "at most, of the cost,"), MaximumOfCost is { } share ? FactValue.Of(share) : null, Provenance.Stated),
        .. Given("MOST", new("al massimo", "at most"), Maximum is { } maximum ? FactValue.Of(maximum) : null, Provenance.Stated),
        .. Given("BAND", new("fascia: riconosciuto", "band: granted"), band?.Shown, Provenance.Stated),
        new("ROUNDING", new("arrotondamento", "rounding"), FactValue.Of(Rounding.Title)),
    ];

    private static ValueList<NamedValue> Given(string code, LocalizedText title, FactValue? value, Provenance provenance = Provenance.Given) =>
        value is null ? [] : [new(code, title, value, provenance)];

    private static FactValue Score(Points points) => FactValue.Of(new LocalizedText(
        points.ToString("G", Notation.Italian), points.ToString("G", Notation.Invariant)));
}
