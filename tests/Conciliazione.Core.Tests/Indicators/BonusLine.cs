using Conciliazione.Calendars;
using Conciliazione.Indicators;
using NodaTime;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

/// <summary>The kinds of indicator that the laws of a bonus draw.</summary>
public enum BonusLineKind
{
    AtLeast,
    AtMost,
    Share,
    YesNo,
    PerThing,
    Quarterly,
}

/// <summary>
/// An indicator and what was measured of it; a rise is by how much more, or less where less is better. How much is reached and whether it is
/// met are worked out here, apart from the library.
/// </summary>
public sealed record BonusLine(BonusLineKind Kind, int Least, int Value, int Other, int Rise, bool IsStrict)
{
    private static readonly LocalDate FirstQuarter = new(2020, 8, 31);

    /// <summary>Percentages in steps of eight, so that a share of twentieths meets some.</summary>
    private int Percent => Least * 8;

    public Indicator ToIndicator(string code) => new(
        Label(code),
        Kind switch
        {
            BonusLineKind.AtMost => new Target.Count(LimitSide.AtMost, Least, IsStrict),
            BonusLineKind.Share => new Target.Share(LimitSide.AtLeast, Percentage.Of(Percent), ComparisonRule.Exact, IsStrict),
            BonusLineKind.YesNo => new Target.YesNo(),
            BonusLineKind.PerThing => new Target.PerThing([Label("X"), Label("Y")], Least),
            _ => new Target.Count(LimitSide.AtLeast, Least, IsStrict),
        },
        cadence: Kind == BonusLineKind.Quarterly ? new Cadence(1, 3) : null);

    public IndicatorResult[] ToResults(string code, bool rising)
    {
        int value = Reached(rising);
        return Kind switch
        {
            BonusLineKind.Share => [new(code, new Measure.PartOf(value, 20), Day)],
            BonusLineKind.YesNo => [new(code, new Measure.Answer(value > 0), Day)],
            BonusLineKind.PerThing => [new(code, new Measure.PerThing([new("X", value), new("Y", Other)]), Day)],
            BonusLineKind.Quarterly => [new(code, new Measure.Number(value), FirstQuarter), new(code, new Measure.Number(Other), Day)],
            _ => [new(code, new Measure.Number(value), Day)],
        };
    }

    /// <summary>The progress: one, or one of each of the two quarters that have begun.</summary>
    public Ratio[] Progress(bool rising)
    {
        int value = Reached(rising);
        return Kind switch
        {
            BonusLineKind.AtMost => [value <= Least ? Ratio.Whole(1) : Ratio.Of(Least, value)],
            BonusLineKind.Share => [Part(5 * value, Percent)],
            BonusLineKind.YesNo => [Ratio.Whole(value)],
            BonusLineKind.PerThing => [Part(Math.Min(value, Least) + Math.Min(Other, Least), 2 * Least)],
            BonusLineKind.Quarterly => [Part(value, Least), Part(Other, Least)],
            _ => [Part(value, Least)],
        };

        static Ratio Part(int reached, int least) => reached >= least ? Ratio.Whole(1) : Ratio.Of(reached, least);
    }

    public bool IsMet(bool rising)
    {
        int value = Reached(rising);
        return Kind switch
        {
            BonusLineKind.AtMost => IsStrict ? value < Least : value <= Least,
            BonusLineKind.Share => Passes(5 * value, Percent),
            BonusLineKind.YesNo => value > 0,
            BonusLineKind.PerThing => Math.Min(value, Other) >= Least,
            BonusLineKind.Quarterly => Passes(value, Least) && Passes(Other, Least),
            _ => Passes(value, Least),
        };

        bool Passes(int reached, int least) => IsStrict ? reached > least : reached >= least;
    }

    private int Reached(bool rising)
    {
        int rise = rising ? Rise : 0;
        return Kind switch
        {
            BonusLineKind.AtMost => Math.Max(0, Value - rise),
            BonusLineKind.Share => Math.Min(20, Value + rise),
            BonusLineKind.YesNo => Value + rise >= 7 ? 1 : 0,
            _ => Value + rise,
        };
    }
}

/// <summary>Indicators and what was reached of each, what was assigned, and how it is rounded and banded.</summary>
public sealed record BonusCase(ValueList<BonusLine> Lines, Euro Assigned, RoundingRule Rounding, ValueList<BonusBand> Bands);
