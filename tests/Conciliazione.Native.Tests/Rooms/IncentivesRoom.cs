using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using NodaTime;

namespace Conciliazione.Native.Tests.Rooms;

internal static class IncentivesRoom
{
    public static void Check(Checks checks)
    {
        GrantAmountRule half = GrantAmountRule.Create(Given.Label("HALF"), Percentage.Of(50), null, [], RoundingRule.HalfUp).OrThrow();
        IncentiveRound round = Rhodense2014Incentives.Call(half, targetIsCeiling: true).Award(
            Rhodense2014Incentives.Scheme, new(Given.Label("FUND"), IncentiveMoney.Base, Euro.Of(2_000)), [Rho("A", 1), Rho("B", 2)]).OrThrow();
        checks.Equal(Euro.Of(1_500), round.Given);
        checks.Equal(Euro.Of(500), round.Remaining);
        checks.That(round.Find("B")!.Decision.Status == GrantStatus.NotFunded);
        checks.That(round.Entries[0].Explain(Language.Italian).Length > 0 && round.Entries[1].Explain(Language.English).Length > 0);

        IncentiveCall practice = Milano2014Incentives.InPractice(half, half, half, Points.Of(3), Points.Of(2), Points.Of(1));
        IncentiveFund bonus = new(Given.Label("FUND"), IncentiveMoney.Bonus, Euro.Of(2_000));
        checks.That(practice.Award("CIP-FURTHER-INCENTIVE", bonus, [Milan("A")]).OrThrow().Ranking!.Entries.Count == 1);
        checks.That(practice.Award("CIP-EXTENSION-INCENTIVE", bonus, [Milan("A")], [new(Milano2014Incentives.Trial, "A", Given.Today)]).OrThrow().Entries.Count == 1);
        checks.That(Milano2014Incentives.Companies(half).Award("CMI-COMPANY-INCENTIVE", bonus, [Milan("A")]).DefectsOrEmpty().Count == 1);
    }

    private static IncentiveApplication Rho(string code, int arrived) => new(
        code,
        code,
        FactSheet.Create(Rhodense2014Incentives.Catalogue, [Rhodense2014Incentives.Joined.Is(true), Rhodense2014Incentives.Attested.Is(false)]).OrThrow(),
        Given.Days,
        IncentiveBenefit.Audit,
        Euro.Of(1_800),
        Euro.Of(3_000),
        Instant.FromUnixTimeSeconds(arrived));

    private static IncentiveApplication Milan(string code) => new(
        code,
        code,
        FactSheet.Create(Milano2014Incentives.Catalogue, [Milano2014Incentives.Adopts.Is(true), Milano2014Incentives.MediumOrLong.Is(true)]).OrThrow(),
        Given.Days,
        IncentiveBenefit.Cash,
        Euro.Of(1_000),
        Euro.Of(3_000),
        Instant.FromUnixTimeSeconds(0));
}
