using System.Numerics;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>What a report has reached of all that there is to reach, as the rules of a bonus read it.</summary>
/// <remarks>
/// The mean progress is a part of a whole of any width: the sum of many fractions need not fit in a <see cref="Ratio"/>.
/// </remarks>
internal sealed record BonusProgress
{
    private BonusProgress(ValueList<IndicatorProgress> lines, int omitted, int late, ValueList<MissingFact> missing, BigInteger part, BigInteger whole)
    {
        Counted = lines.Count;
        Omitted = omitted;
        Met = lines.Count(line => line.Finding.Outcome is Outcome.Met);
        NotMet = lines.Count(line => line.Finding.Outcome is Outcome.NotMet);
        Late = late;
        Missing = missing;
        Part = part;
        Whole = whole;
    }

    /// <summary>How many lines have something to reach.</summary>
    public int Counted { get; }

    /// <summary>How many lines are to be described or have no target, so that they do not count.</summary>
    public int Omitted { get; }

    public int Met { get; }

    public int NotMet { get; }

    /// <summary>Of how many lines with something to reach the newest result was measured after their last day, whether it counts or not.</summary>
    public int Late { get; }

    /// <summary>What is unknown, or that there is nothing to reach; empty if the mean progress is known.</summary>
    public ValueList<MissingFact> Missing { get; }

    public BigInteger Part { get; }

    /// <summary>Above zero.</summary>
    public BigInteger Whole { get; }

    public static BonusProgress On(IndicatorReport report, LocalDate day, BonusLateness lateness)
    {
        ValueList<IndicatorProgress> all = report.On(day);
        ValueList<IndicatorProgress> lines = WithTarget(all);
        int late = lines.Count(line => line.Result?.On > line.Due);
        int omitted = all.Count - lines.Count;
        if (lateness == BonusLateness.DoesNotCount && late > 0)
        {
            lines = WithTarget(report.InTime().On(day));
        }

        BigInteger part = BigInteger.Zero;
        BigInteger whole = BigInteger.One;
        foreach (IGrouping<Int128, Ratio> same in lines.Select(line => line.Progress).OfType<Ratio>().GroupBy(progress => progress.Denominator))
        {
            BigInteger sum = same.Aggregate(BigInteger.Zero, (sum, progress) => sum + progress.Numerator);
            part = (part * same.Key) + (sum * whole);
            whole *= same.Key;
        }

        ValueList<MissingFact> missing = lines.Count == 0
            ? [new(report.Set.Label.Code, new("un indicatore con un valore da raggiungere", "an indicator with something to reach"))]
            : lines.SelectMany(MissingOf).Distinct().ToValueList();
        return new(lines, omitted, late, missing, part, whole * Math.Max(lines.Count, 1));
    }

    /// <summary>Returns what was found as a finding: the amount, or what is missing.</summary>
    public Finding ToFinding(BonusRule rule, RoundingRule? rounding, LocalDate day, Euro assigned, Euro? amount) => new(
        rule.Label,
        [
            new("ASSIGNED", new("premialità assegnata", "bonus assigned"), FactValue.Of(assigned), Provenance.Given),
            new("DAY", new("risultati al", "results on"), FactValue.Of(day), Provenance.Given),
            new("COUNTED", new("indicatori con un valore da raggiungere", "indicators with something to reach"), FactValue.Of(Counted), Provenance.Calculated),
            new("OMITTED", new("esclusi, da descrivere o senza un valore", "omitted, to be described or without a target"), FactValue.Of(Omitted), Provenance.Calculated),
            new("MET", new("raggiunti", "met"), FactValue.Of(Met), Provenance.Calculated),
            new("LATE", new("rilevati oltre il termine", "measured after their last day"), FactValue.Of(Late), Provenance.Calculated),
            .. Missing.Count > 0 ? ValueList<NamedValue>.Empty : [Mean()],
        ],
        [
            new("RULE", new("criterio:", "rule:"), FactValue.Of(rule.Title), rule.Label.Provenance),
            .. rounding is null ? ValueList<NamedValue>.Empty : MeanRead(rule, rounding),
            .. rule.Lateness is { } lateness ? [lateness.ToNamedValue(value => FactValue.Of(Words(value)))] : ValueList<NamedValue>.Empty,
            .. amount is { } due ? [Left(assigned, due)] : ValueList<NamedValue>.Empty,
        ],
        amount is { } value ? new Outcome.Calculated(FactValue.Of(value)) : new Outcome.Unclear(Missing));

    /// <summary>Returns what is left of what was assigned, as findings show it.</summary>
    public static NamedValue Left(Euro assigned, Euro due) => new("LEFT", new("resto", "left"), FactValue.Of(assigned - due), Provenance.Calculated);

    private static ValueList<IndicatorProgress> WithTarget(ValueList<IndicatorProgress> lines) =>
        lines.Where(line => line.Indicator.Target is not (Target.Described or Target.NotStated)).ToValueList();

    /// <summary>
    /// Returns what is missing for the progress of a line: a line may be known not to be met, and how far it got be unknown.
    /// </summary>
    private static IEnumerable<MissingFact> MissingOf(IndicatorProgress line) => line.Finding.Outcome is Outcome.Unclear unclear ? unclear.Missing
        : line.Progress is null ? [new MissingFact(line.Indicator.Label.Code, LocalizedText.From(language =>
            (language == Language.Italian ? "avanzamento di " : "progress of ") + line.Indicator.Label.Title.In(language)))]
        : [];

    private static ValueList<NamedValue> MeanRead(BonusRule rule, RoundingRule rounding) =>
    [
        new("WEIGHTS", new("avanzamento medio,", "mean progress,"), FactValue.Of(new LocalizedText("stesso peso a ogni indicatore e periodo", "the same weight for each indicator and period")), Provenance.Reading),
        new("ROUNDING", new("arrotondamento:", "rounding:"), FactValue.Of(rounding.Title), rule.Label.Provenance),
    ];

    private static LocalizedText Words(BonusLateness lateness) => lateness == BonusLateness.Counts
        ? new("contano per intero", "count in full")
        : new("non contano", "do not count");

    /// <summary>Returns the mean progress, cut off after hundredths of a percent, and then said to be.</summary>
    private NamedValue Mean()
    {
        var hundredths = (Int128)BigInteger.DivRem(Part * 10_000, Whole, out BigInteger rest);
        LocalizedText title = rest.IsZero ? new("avanzamento", "progress") : new("avanzamento, troncato a", "progress, truncated to");
        return new("PROGRESS", title, new FactValue.Fraction(Ratio.Of(hundredths, 100), Unit.Percent, 2), Provenance.Calculated);
    }
}
