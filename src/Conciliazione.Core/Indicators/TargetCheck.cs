namespace Conciliazione.Indicators;

/// <summary>Compares a measure with a target: the outcome with its margins, and the progress.</summary>
/// <remarks>
/// Progress is a ratio from 0 to 1, or <see langword="null"/> where there is none. It is <see langword="null"/> when unclear, never zero.
/// </remarks>
internal static class TargetCheck
{
    private static readonly Ratio One = Ratio.Whole(1);

    /// <summary>Determines whether a target can be compared with a kind of measure.</summary>
    public static bool Takes(Target target, Measure measure) => target switch
    {
        Target.Count or Target.Range => measure is Measure.Number or Measure.Names,
        Target.Share => measure is Measure.PartOf,
        Target.YesNo => measure is Measure.Answer,
        Target.PerThing => measure is Measure.PerThing,
        Target.Described => measure is Measure.Words,
        Target.NotStated { IsShare: true } => measure is Measure.PartOf,
        _ => measure is Measure.Number or Measure.Names,
    };

    /// <summary>Returns the kinds of measure that a target takes.</summary>
    public static LocalizedText Kinds(Target target) => target switch
    {
        Target.Share or Target.NotStated { IsShare: true } => new("una parte e il suo totale", "a part and its whole"),
        Target.YesNo => new("sì o no", "yes or no"),
        Target.PerThing => new("un conteggio per voce", "a count of each thing"),
        Target.Described => new("una descrizione", "a description"),
        _ => new("un numero o un elenco di nomi", "a number or a list of names"),
    };

    /// <summary>Compares a measure that the target takes and that has no defect; <see langword="null"/> for none.</summary>
    public static (Outcome Outcome, Ratio? Progress) Of(Target target, Measure? measure, RuleLabel label) => measure is null
        ? (Missing(label.Code, label.Title), null)
        : target.Match(
            count => Count(count, Number(measure)),
            range => Range(range, Number(measure)),
            share => Share(share, (Measure.PartOf)measure, label),
            _ => Answer(((Measure.Answer)measure).IsYes),
            each => Each(each, (Measure.PerThing)measure),
            _ => (new Outcome.Calculated(measure.ToFactValue()), null),
            _ => measure is Measure.PartOf share ? Measured(share, label) : (new Outcome.Calculated(measure.ToFactValue()), null));

    private static long Number(Measure measure) => measure is Measure.Names names ? names.All.Count : ((Measure.Number)measure).Value;

    private static (Outcome Outcome, Ratio? Progress) Count(Target.Count target, long value)
    {
        // The distance from a threshold is of values that are not negative, so it fits.
        long margin = target.Side == LimitSide.AtLeast ? value - target.Threshold : target.Threshold - value;
        return (
            Outcome.MetIf(target.IsStrict ? margin > 0 : margin >= 0, [Margin.Whole(margin, Unit.Count)]),
            Reached(target.Side, Ratio.Whole(value), Ratio.Whole(target.Threshold)));
    }

    private static (Outcome Outcome, Ratio? Progress) Range(Target.Range target, long value)
    {
        Ratio low = Reached(LimitSide.AtLeast, Ratio.Whole(value), Ratio.Whole(target.Minimum));
        Ratio high = Reached(LimitSide.AtMost, Ratio.Whole(value), Ratio.Whole(target.Maximum));
        return (
            Outcome.MetIf(
                value >= target.Minimum && value <= target.Maximum,
                [Margin.Whole(Math.Min(value - target.Minimum, target.Maximum - value), Unit.Count)]),
            low < high ? low : high);
    }

    private static (Outcome Outcome, Ratio? Progress) Share(Target.Share target, Measure.PartOf measure, RuleLabel label)
    {
        if (measure.Whole == 0)
        {
            return (OfNothing(label), null);
        }

        Ratio compared = target.Comparison.Compared(Ratio.Of(measure.Part, measure.Whole));
        Ratio threshold = target.Threshold.ToRatio() * Ratio.Whole(100);
        int side = target.Side == LimitSide.AtLeast ? compared.CompareTo(threshold) : threshold.CompareTo(compared);
        Ratio distance = target.Side == LimitSide.AtLeast ? compared - threshold : threshold - compared;
        return (
            Outcome.MetIf(
                target.IsStrict ? side > 0 : side >= 0,
                [
                    new Margin(
                        new FactValue.Fraction(distance, Unit.PercentagePoint, decimals: target.Comparison.Decimals ?? 2),
                        target.Comparison == ComparisonRule.Exact ? MarginBasis.Exact : MarginBasis.AsCompared),
                ]),
            Reached(target.Side, compared, threshold));
    }

    /// <summary>Returns a share with which nothing is compared, as a percentage.</summary>
    private static (Outcome Outcome, Ratio? Progress) Measured(Measure.PartOf measure, RuleLabel label) => (
        measure.Whole == 0
            ? OfNothing(label)
            : new Outcome.Calculated(new FactValue.Fraction(Ratio.Of(measure.Part, measure.Whole) * Ratio.Whole(100), Unit.Percent, decimals: 2)),
        null);

    private static Outcome.Unclear OfNothing(RuleLabel label) =>
        Missing(label.Code, new($"{label.Title.Italian} (totale pari a zero)", $"{label.Title.English} (the whole is zero)"));

    private static (Outcome Outcome, Ratio? Progress) Answer(bool isYes) => (Outcome.MetIf(isYes, []), isYes ? One : Ratio.Whole(0));

    /// <summary>A thing below its minimum decides; while none is, a thing that was not counted leaves it unclear.</summary>
    private static (Outcome Outcome, Ratio? Progress) Each(Target.PerThing target, Measure.PerThing measure)
    {
        Dictionary<string, long> counts = measure.Counts.ToDictionary(count => count.Thing, count => count.Count, StringComparer.Ordinal);
        MissingFact[] missing =
        [
            .. target.Things.Where(thing => !counts.ContainsKey(thing.Code)).Select(thing => new MissingFact(thing.Code, thing.Title)),
        ];
        long? lowest = counts.Count == 0 ? null : counts.Values.Min();
        Outcome outcome = missing.Length > 0 && !(lowest < target.Minimum)
            ? new Outcome.Unclear(missing.ToValueList())
            : Outcome.MetIf(lowest >= target.Minimum, [Margin.Whole(lowest!.Value - target.Minimum, Unit.Count)]);
        if (missing.Length > 0)
        {
            return (outcome, null);
        }

        Int128 reached = 0;
        foreach (long count in counts.Values)
        {
            reached += Math.Min(count, target.Minimum);
        }

        return (outcome, Reached(LimitSide.AtLeast, Ratio.Whole(reached), Ratio.Whole((Int128)target.Minimum * target.Things.Count)));
    }

    /// <summary>
    /// Returns how much of a threshold is reached, at most 1: of a minimum the value over it, and 1 if the minimum is zero; of a maximum
    /// 1 up to it, and beyond it the maximum over the value.
    /// </summary>
    private static Ratio Reached(LimitSide side, Ratio value, Ratio threshold) => side == LimitSide.AtLeast
        ? threshold.Sign == 0 || value >= threshold ? One : Quotient(value, threshold)
        : value <= threshold ? One : Quotient(threshold, value);

    private static Ratio Quotient(Ratio value, Ratio by) => value * Ratio.Of(by.Denominator, by.Numerator);

    private static Outcome.Unclear Missing(string code, LocalizedText title) => new([new(code, title)]);
}
