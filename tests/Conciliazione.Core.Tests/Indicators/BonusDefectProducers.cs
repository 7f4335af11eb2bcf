using Conciliazione.Indicators;
using static Conciliazione.Tests.Indicators.BonusSamples;
using static Conciliazione.Tests.Indicators.IndicatorSamples;

namespace Conciliazione.Tests.Indicators;

internal sealed class BonusDefectProducers : IDefectProducers
{
    private static readonly Euro Hundred = Euro.Of(100);

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("IND-BONUS-NO-USE", () => Single(BonusScheme.Create(Label("S"), [], new(Label("C"), BonusChoice.AnyUse)))),
        ("IND-BONUS-NO-USE", () => Choose(Scheme())),
        ("IND-BONUS-USE-TWICE", () => Single(BonusScheme.Create(Label("S"), [Label("U"), Label("U")], new(Label("C"), BonusChoice.AnyUse)))),
        ("IND-BONUS-USE-TWICE", () => Choose(Scheme(), new("U1", Euro.Of(1)), new("U1", Euro.Of(2)))),
        ("IND-BONUS-USE", () => Choose(Scheme(), new BonusUse("U9", Hundred))),
        ("IND-BONUS-ONE-USE", () => Choose(Scheme(), new("U1", Euro.Of(1)), new("U2", Euro.Of(2)))),
        ("IND-BONUS-EARLY", () => Single(Scheme().Choose(AllOrNothing.Amount(Hundred, (4, 4)), [new("U1", Hundred)], On.PlusDays(-1), Day))),
        ("IND-BONUS-EARLY", () => Single(Scheme().Choose(Results(AllOrNothing), [new("U1", Hundred)], On, Day))),
        ("IND-BONUS-EARLY", () => Single(Scheme().Choose(Results(Decided(Hundred)), [new("U1", Hundred)], On, Day))),
        ("IND-BONUS-SURVEY", () => Single(Scheme().Choose(AllOrNothing.Amount(Hundred, (4, 4)), [new("U1", Hundred)], On))),
        ("IND-BONUS-SURVEY-EARLY", () => Single(Scheme().Choose(AllOrNothing.Amount(Hundred, (4, 4)), [new("U1", Hundred)], On, new(2020, 5, 31)))),
        ("IND-BONUS-SURVEY-EARLY", () => Single(Scheme(survey: BonusSurvey.AfterMonitoring)
            .Choose(AllOrNothing.Amount(Hundred, (4, 4)), [new("U1", Hundred)], On, On.PlusDays(-1)))),
        ("IND-BONUS-OTHERS", () => Single(BonusScheme.Create(Label("S"), [Label("U1")], new(Label("C"), BonusChoice.AnyUse), indicators: "OTHER").OrThrow()
            .Choose(AllOrNothing.Amount(Hundred, (4, 4)), [new("U1", Hundred)], On))),
        ("IND-BONUS-USE-ZERO", () => Choose(Scheme(), new BonusUse("U1", Euro.Zero))),
        ("IND-BONUS-UNKNOWN", () => Single(Scheme().Choose(AllOrNothing.Amount(Hundred, (4, null)), [new("U1", Euro.Of(1))], On, On))),
        ("IND-BONUS-ABOVE", () => Choose(Scheme(), new BonusUse("U1", Euro.Of(100.01m)))),
        ("IND-BONUS-ABOVE", () => Single(BonusRule.ByBand.Create(Label("B"), [new(Percentage.Of(50), Percentage.Of(101))]))),
        ("IND-BONUS-NEGATIVE", () => Choose(Scheme(), new BonusUse("U1", Euro.Of(-1)))),
        ("IND-BONUS-ABOVE", () => Single(Decided(Euro.Of(100.01m)).AmountOn(Report((4, 4)), Day, Hundred))),
        ("IND-BONUS-NEGATIVE", () => Single(Decided(Euro.Of(-1)).AmountOn(Report((4, 4)), Day, Hundred))),
        ("IND-BONUS-NEGATIVE", () => Single(ByProgress.AmountOn(Report((4, 4)), Day, Euro.Of(-0.01m)))),
        ("IND-BONUS-BANDS", () => Single(BonusRule.ByBand.Create(
            Label("B"), [new(Percentage.Of(50), Percentage.Of(40)), new(Percentage.Of(60), Percentage.Of(30))]))),
    ];

    /// <summary>Read, or decided, on the day after that of the choice.</summary>
    private static PerformanceBonus Results(BonusRule rule) => rule.AmountOn(Report((4, 4)), On.PlusDays(1), Hundred).OrThrow();

    private static Defect Choose(BonusScheme scheme, params BonusUse[] uses) =>
        Single(scheme.Choose(AllOrNothing.Amount(Hundred, (4, 4)), uses.ToValueList(), On, On));

    private static Defect Single<T>(Validated<T> read)
        where T : notnull => Assert.Single(read.DefectsOrEmpty().AsEnumerable());
}
