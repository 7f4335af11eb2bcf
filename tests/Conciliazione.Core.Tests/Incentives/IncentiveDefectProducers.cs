using Conciliazione.Incentives;
using static Conciliazione.Tests.Incentives.IncentiveSamples;

namespace Conciliazione.Tests.Incentives;

internal sealed class IncentiveDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("INC-TRIGGER", () => Wrong("FIRST", Fund(IncentiveMoney.Residual, Euro.Of(100)), Application("P1", 10))),
        ("INC-TRIGGER", () => Wrong("FIRST", Fund(IncentiveMoney.New, Euro.Zero), Application("P1", 10))),
        ("INC-TRIAL", () => Wrong("NEXT", Application("P1", 10))),
        ("INC-WHOLE-COST", () => Wrong("FIRST", Application("P1", 10, cost: 10))),
        ("INC-WHOLE-COST", () => Assert.Single(TryScheme("FIRST", share: Percentage.Hundred).DefectsOrEmpty())),
        ("INC-POINTS", () => Assert.Single(TryScheme("FIRST", bands: [new(Points.Of(1), Euro.Of(10))]).DefectsOrEmpty())),
        ("INC-BENEFIT", () => Wrong("FIRST", Application("P1", 10, benefit: IncentiveBenefit.Training))),
        ("INC-SCHEME", () => Wrong("OTHER", Application("P1", 10))),
        ("INC-SCHEME", () => Assert.Single(Call.Award("FIRST", Hundred, [], [new("OTHER", "E1", Day)]).DefectsOrEmpty())),
        ("INC-SCHEME", () => Assert.Single(IncentiveCall.Create(Label("CALL"), [TryScheme("A1", follows: "A1").OrThrow()]).DefectsOrEmpty())),
        ("INC-BEFORE", () => Assert.Single(Call.Award("FIRST", Hundred, [Application("P1", 10, cost: 20)], earlier: [First()]).DefectsOrEmpty())),
        ("INC-SCHEME", () => Assert.Single(IncentiveCall.Create(Label("CALL"), [TryScheme("OTHER").OrThrow()]).OrThrow().Award("OTHER", Hundred, [], earlier: [First()]).DefectsOrEmpty())),
        ("INC-ARRIVAL", () => Wrong("FIRST", Application("P1", 10, arrived: null))),
        ("INC-ENTERPRISE-TWICE", () => Wrong("FIRST", Application("P1", 10, enterprise: "E1"), Application("P2", 10, enterprise: "E1"))),
    ];

    private static IncentiveFund Hundred => Fund(IncentiveMoney.Base, Euro.Of(100));

    private static IncentiveRound First() => Call.Award("FIRST", Hundred, [Application("P1", 10, cost: 20)]).OrThrow();

    private static Defect Wrong(string scheme, params IncentiveApplication[] applications) => Wrong(scheme, Hundred, applications);

    private static Defect Wrong(string scheme, IncentiveFund fund, params IncentiveApplication[] applications) =>
        Assert.Single(Call.Award(scheme, fund, applications.ToValueList()).DefectsOrEmpty());
}
