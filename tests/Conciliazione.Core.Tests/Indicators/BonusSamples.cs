using Conciliazione.Indicators;
using NodaTime;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

internal static class BonusSamples
{
    public static readonly LocalDate On = new(2021, 6, 1);

    public static readonly BonusRule AllOrNothing = new BonusRule.AllOrNothing(Label("ALL"));

    public static readonly BonusRule ByProgress = new BonusRule.ByProgress(Label("PROGRESS"));

    /// <summary>The plan is June 2020 to May 2021; twelve months of monitoring end with it.</summary>
    public static BonusScheme Scheme(BonusChoice choice = BonusChoice.ExactlyOne) => BonusScheme.Create(
        Label("SCHEME"), [Label("U1"), Label("U2")], new(Label("CHOICE"), choice), new(Label("MONTHS"), 12), Label("SURVEY")).OrThrow();

    /// <summary>Counts to reach, and what was reached of each; one that was not measured has no result.</summary>
    public static IndicatorReport Report(params (int Least, int? Reached)[] counts)
    {
        string[] codes = [.. Enumerable.Range(1, counts.Length).Select(i => FormattableString.Invariant($"I{i}"))];
        return Set([.. counts.Select((each, i) => new Indicator(Label(codes[i]), new Target.Count(LimitSide.AtLeast, each.Least)))])
            .Read([.. counts.Select((each, i) => (each.Reached, Code: codes[i])).Where(each => each.Reached is not null)
                .Select(each => new IndicatorResult(each.Code, new Measure.Number(each.Reached!.Value), Day))]).OrThrow();
    }

    public static BonusRule Banded(params (int From, int Share)[] bands) => BonusRule.ByBand.Create(
        Label("BANDS"), bands.Select(band => new BonusBand(Percentage.Of(band.From), Percentage.Of(band.Share))).ToValueList()).OrThrow();

    public static BonusAmount Amount(this BonusRule rule, Euro assigned, params (int Least, int? Reached)[] counts) =>
        rule.AmountOn(Report(counts), Day, assigned).OrThrow();
}
