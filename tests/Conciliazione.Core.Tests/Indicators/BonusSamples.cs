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
    public static BonusScheme Scheme(BonusChoice choice = BonusChoice.ExactlyOne, BonusSurvey survey = BonusSurvey.WithinPlan) => BonusScheme.Create(
        Label("SCHEME"), [Label("U1"), Label("U2")], new(Label("CHOICE"), choice), new(Label("MONTHS"), 12), new(Label("SURVEY"), survey)).OrThrow();

    /// <summary>Counts to reach, and what was reached of each; one that was not measured has no result.</summary>
    public static IndicatorReport Report(params (int Least, int? Reached)[] counts)
    {
        string[] codes = [.. Enumerable.Range(1, counts.Length).Select(i => FormattableString.Invariant($"I{i}"))];
        return Set([.. counts.Select((each, i) => new Indicator(Label(codes[i]), new Target.Count(LimitSide.AtLeast, each.Least)))])
            .Read([.. counts.Select((each, i) => (each.Reached, Code: codes[i])).Where(each => each.Reached is not null)
                .Select(each => new IndicatorResult(each.Code, new Measure.Number(each.Reached!.Value), Day))]).OrThrow();
    }

    public static IndicatorReport Report(IEnumerable<BonusLine> lines, bool rising = false, bool withUnknown = false)
    {
        (BonusLine Line, string Code)[] coded = [.. lines.Select((line, i) => (line, FormattableString.Invariant($"I{i}")))];
        ValueList<Indicator> unknown = withUnknown ? [new(Label("UNKNOWN"), new Target.Count(LimitSide.AtLeast, 3))] : [];
        return Set([.. coded.Select(each => each.Line.ToIndicator(each.Code)), .. unknown])
            .Read(coded.SelectMany(each => each.Line.ToResults(each.Code, rising))).OrThrow();
    }

    /// <summary>
    /// Counts due by the end of August, what was reached of each by then, and by the end of October; one that was not measured by then has no
    /// result in time.
    /// </summary>
    public static IndicatorReport LateReport(params (int Least, int? InTime, int Late)[] counts)
    {
        (string Code, int Least, int? InTime, int Late)[] coded =
            [.. counts.Select((each, i) => (FormattableString.Invariant($"I{i}"), each.Least, each.InTime, each.Late))];
        return Set([.. coded.Select(each => new Indicator(Label(each.Code), new Target.Count(LimitSide.AtLeast, each.Least), dueIn: 3))]).Read(
        [
            .. coded.Where(each => each.InTime is not null).Select(each => new IndicatorResult(each.Code, new Measure.Number(each.InTime!.Value), new(2020, 8, 31))),
            .. coded.Select(each => new IndicatorResult(each.Code, new Measure.Number(each.Late), Day)),
        ]).OrThrow();
    }

    public static Policy<BonusLateness> Lateness(BonusLateness value) => new(Label("LATE"), value);

    public static BonusRule.Decided Decided(Euro amount) =>
        new(new("ACT", new("Decreto di prova", "Test decree"), new LegalSource("Decreto di prova"), Provenance.Given), amount);

    public static BonusRule Banded(params (int From, int Share)[] bands) => BonusRule.ByBand.Create(
        Label("BANDS"), bands.Select(band => new BonusBand(Percentage.Of(band.From), Percentage.Of(band.Share))).ToValueList()).OrThrow();

    public static PerformanceBonus Amount(this BonusRule rule, Euro assigned, params (int Least, int? Reached)[] counts) =>
        rule.AmountOn(Report(counts), Day, assigned).OrThrow();
}
