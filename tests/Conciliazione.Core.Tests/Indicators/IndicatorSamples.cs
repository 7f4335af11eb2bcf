using Conciliazione.Calendars;
using Conciliazione.Indicators;
using Conciliazione.Tests.WorkPlans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Indicators;

internal static class IndicatorSamples
{
    public static readonly LocalDate Day = new(2020, 10, 31);

    /// <summary>Small numbers, so that values meet their threshold, and now and then large ones.</summary>
    public static Arbitrary<MeasureCase> Cases { get; } = (
        from side in Gen.Elements(LimitSide.AtLeast, LimitSide.AtMost)
        from numbers in Gen.Frequency((4, Gen.Choose(0, 12)), (1, Gen.Choose(0, int.MaxValue))).ListOf(4)
        from percent in Gen.Choose(0, 200)
        from isStrict in Gen.Elements(true, false)
        from isRounded in Gen.Elements(true, false)
        select new MeasureCase(side, numbers[0], numbers[1], numbers[2], numbers[3], percent / 2.0, isStrict, isRounded)).ToArbitrary();

    private static Gen<BonusLine> Lines =>
        from kind in Gen.Elements(Enum.GetValues<BonusLineKind>())
        from least in Gen.Choose(0, 12)
        from value in Gen.Choose(0, 14)
        from other in Gen.Choose(0, 14)
        from rise in Gen.Choose(0, 5)
        from isStrict in Gen.Elements(true, false)
        select new BonusLine(kind, least, value, other, rise, isStrict);

    /// <summary>
    /// One to five indicators of all kinds, what was reached, and by how much more; amounts small and of the whole range, bands with rising
    /// shares.
    /// </summary>
    public static Arbitrary<BonusCase> Bonuses { get; } = (
        from count in Gen.Choose(1, 5)
        from lines in Lines.ListOf(count)
        from cents in Gen.Frequency((3, Gen.Choose(0, 20_000).Select(value => (long)value)), (2, Gen.Choose(0, int.MaxValue).Select(value => (long)value)), (1, Gen.Constant(1L << 62)))
        from rounding in Gen.Elements(RoundingRule.All.AsEnumerable())
        from isWhole in Gen.Elements(true, false)
        from steps in Gen.Choose(1, 30).ListOf(3)
        from shares in Gen.Choose(0, 33).ListOf(3)
        select new BonusCase(
            lines.ToValueList(),
            Euro.FromCents(cents),
            isWhole ? rounding.ToWholeEuros() : rounding,
            Enumerable.Range(1, 3).Select(i => new BonusBand(Percentage.Of(steps.Take(i).Sum()), Percentage.Of(shares.Take(i).Sum()))).ToValueList())).ToArbitrary();

    public static RuleLabel Label(string code) => WorkPlanSamples.Label(code);

    public static IndicatorSet Set(params Indicator[] indicators) =>
        IndicatorSet.Create(Label("SET"), WorkPlanSamples.Year2020, indicators).OrThrow();

    public static IndicatorSet Of(Target target, int? dueIn = null, Cadence? cadence = null) => Set(new Indicator(Label("I"), target, dueIn, cadence));

    public static IndicatorResult Result(Measure measure, LocalDate? on = null, string? evidence = null) => new("I", measure, on ?? Day, evidence);

    /// <summary>How the only indicator stands with a result, or without one.</summary>
    public static IndicatorProgress Progress(Target target, Measure? measure) =>
        Assert.Single(Of(target).Read(measure is null ? [] : [Result(measure)]).OrThrow().On(Day));

    public static string OutcomeOf(Target target, Measure? measure) => Progress(target, measure).Finding.Outcome.GetType().Name;
}

/// <summary>A target and what is measured, to be put together as a law needs it.</summary>
public sealed record MeasureCase(LimitSide Side, int Threshold, int Value, int More, int Rest, double Percent, bool IsStrict, bool IsRounded);
