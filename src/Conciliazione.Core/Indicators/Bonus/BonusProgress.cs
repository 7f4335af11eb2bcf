using System.Numerics;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>What a report has reached of all that there is to reach, as the rules of a bonus read it.</summary>
/// <remarks>
/// The mean progress is a part of a whole of any width: the sum of many fractions need not fit in a <see cref="Ratio"/>.
/// </remarks>
internal sealed record BonusProgress
{
    private BonusProgress(int counted, int met, int notMet, ValueList<MissingFact> missing, BigInteger part, BigInteger whole)
    {
        Counted = counted;
        Met = met;
        NotMet = notMet;
        Missing = missing;
        Part = part;
        Whole = whole;
    }

    /// <summary>How many lines have something to reach.</summary>
    public int Counted { get; }

    public int Met { get; }

    public int NotMet { get; }

    /// <summary>What is unknown, or that there is nothing to reach; empty if the mean progress is known.</summary>
    public ValueList<MissingFact> Missing { get; }

    public BigInteger Part { get; }

    /// <summary>Above zero.</summary>
    public BigInteger Whole { get; }

    public static BonusProgress On(IndicatorReport report, LocalDate day)
    {
        IndicatorProgress[] lines =
            [.. report.On(day).Where(line => line.Indicator.Target is not (Target.Described or Target.NotStated))];
        BigInteger part = BigInteger.Zero;
        BigInteger whole = BigInteger.One;
        foreach (IGrouping<Int128, Ratio> same in lines.Select(line => line.Progress).OfType<Ratio>().GroupBy(progress => progress.Denominator))
        {
            BigInteger sum = same.Aggregate(BigInteger.Zero, (all, progress) => all + progress.Numerator);
            part = (part * same.Key) + (sum * whole);
            whole *= same.Key;
        }

        ValueList<MissingFact> missing = lines.Length == 0
            ? [new(report.Set.Label.Code, new("un indicatore con un valore da raggiungere", "an indicator with something to reach"))]
            : lines.SelectMany(MissingOf).Distinct().ToValueList();
        return new(
            lines.Length,
            lines.Count(line => line.Finding.Outcome is Outcome.Met),
            lines.Count(line => line.Finding.Outcome is Outcome.NotMet),
            missing,
            part,
            whole * Math.Max(lines.Length, 1));
    }

    /// <summary>
    /// Returns what is missing for the progress of a line: a line may be known not to be met, and how far it got be unknown.
    /// </summary>
    private static IEnumerable<MissingFact> MissingOf(IndicatorProgress line) => line.Finding.Outcome is Outcome.Unclear unclear ? unclear.Missing
        : line.Progress is null ? [new MissingFact(line.Indicator.Label.Code, LocalizedText.From(language =>
            (language == Language.Italian ? "avanzamento di " : "progress of ") + line.Indicator.Label.Title.In(language)))]
        : [];

    /// <summary>Returns what was found as a finding: the amount, or what is missing.</summary>
    public Finding ToFinding(BonusRule rule, RoundingRule? rounding, LocalDate day, Euro assigned, Euro? amount)
    {
        ValueList<NamedValue> mean = rounding is null
            ? []
            :
            [
                new("WEIGHTS", new("avanzamento medio,", "mean progress,"), FactValue.Of(new LocalizedText("stesso peso a ogni indicatore e periodo", "the same weight for each indicator and period")), Provenance.Reading),
                new("ROUNDING", new("arrotondamento:", "rounding:"), FactValue.Of(rounding.Title), rule.Label.Provenance),
            ];
        ValueList<NamedValue> left = amount is { } due
            ? [new("LEFT", new("resto", "left"), FactValue.Of(assigned - due), Provenance.Calculated)]
            : [];
        return new(
            rule.Label,
            [
                new("ASSIGNED", new("premialità assegnata", "bonus assigned"), FactValue.Of(assigned), Provenance.Given),
                new("DAY", new("risultati al", "results on"), FactValue.Of(day), Provenance.Given),
                new("COUNTED", new("indicatori con un valore da raggiungere", "indicators with something to reach"), FactValue.Of(Counted), Provenance.Calculated),
                new("MET", new("raggiunti", "met"), FactValue.Of(Met), Provenance.Calculated),
                .. Missing.Count > 0 ? ValueList<NamedValue>.Empty : [Mean()],
            ],
            [
                new("RULE", new("criterio:", "rule:"), FactValue.Of(rule.Title), rule.Label.Provenance),
                .. mean,
                .. left,
            ],
            amount is { } value ? new Outcome.Calculated(FactValue.Of(value)) : new Outcome.Unclear(Missing));
    }

    /// <summary>Returns the mean progress, cut off after hundredths of a percent.</summary>
    private NamedValue Mean() => new(
        "PROGRESS",
        new("avanzamento", "progress"),
        new FactValue.Fraction(Ratio.Of((Int128)(Part * 10_000 / Whole), 100), Unit.Percent, 2),
        Provenance.Calculated);
}
