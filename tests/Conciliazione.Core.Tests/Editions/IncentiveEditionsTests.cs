using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The incentives of the older programmes, by hand; points and amounts are given, as no text has any.</summary>
public sealed class IncentiveEditionsTests
{
    private static readonly IncentiveCall InPractice = Milano2014Incentives.InPractice(
        Amounts(maximum: 4_000), Amounts(bands: [new(Points.Of(5), Euro.Of(2_000)), new(Points.Of(8), Euro.Of(3_000))]), Amounts(maximum: 1_500), Points.Of(5), Points.Of(3), Points.Of(2));

    /// <summary>
    /// Micro and small enterprises of the trial get € 4,000.00 and € 2,500.00 of € 7,000.00; a large one and one outside the trial get nothing.
    /// Source: Conciliazione in Pratica, obiettivi e finalità: incentives to the micro, small and medium enterprises of the trial.
    /// </summary>
    [Fact]
    public void The_enterprises_of_the_trial_get_incentives_from_the_base_funds()
    {
        IncentiveRound round = InPractice.Award(
            Milano2014Incentives.Trial,
            Fund(IncentiveMoney.Base, 7_000),
            [
                Milan("T1", 5_000, 1, Milano2014Incentives.Size.Is("MICRO"), Milano2014Incentives.InTrial.Is(true)),
                Milan("T2", 2_500, 2, Milano2014Incentives.Size.Is("SMALL"), Milano2014Incentives.InTrial.Is(true)),
                Milan("T3", 2_500, 3, Milano2014Incentives.Size.Is("LARGE"), Milano2014Incentives.InTrial.Is(true)),
                Milan("T4", 2_500, 4, Milano2014Incentives.Size.Is("MEDIUM"), Milano2014Incentives.InTrial.Is(false)),
            ]).OrThrow();
        Assert.Equal(["T1 InFull € 4.000,00", "T2 InFull € 2.500,00", "T3 Excluded € 0,00", "T4 Excluded € 0,00"], Rows(round));
        Assert.Equal((Euro.Of(6_500), Euro.Of(500)), (round.Given, round.Remaining));
    }

    /// <summary>
    /// F1 has 5 + 3 + 2 = 10 points, F2 5 + 2 = 7, F3 3 alone, below the lowest band; F4 is of the trial and F5's measures are not structural.
    /// € 3,000.00 and € 2,000.00 are the € 5,000.00 of the bonus. Source: modalità di utilizzo della premialità, Conciliazione in Pratica, first use.
    /// </summary>
    [Fact]
    public void Further_enterprises_get_the_bonus_by_the_easy_grid()
    {
        IncentiveRound round = InPractice.Award(
            "CIP-FURTHER-INCENTIVE",
            Fund(IncentiveMoney.Bonus, 5_000),
            [Further("F1", true, true, true), Further("F2", true, false, true), Further("F3", false, true, false), Further("F4", true, true, true, inTrial: true), Further("F5", true, true, true, structural: false)]).OrThrow();
        Assert.Equal(["F1 InFull € 3.000,00", "F2 InFull € 2.000,00", "F3 Excluded € 0,00", "F4 Excluded € 0,00", "F5 Excluded € 0,00"], Rows(round));
        Assert.Equal(["10", "7", "3"], new[] { "F1", "F2", "F3" }.Select(code => round.Ranking!.Find(code)!.Card.Score.Points.ToString()));
        Assert.Equal(Euro.Zero, round.Remaining);
        Assert.Equal("INC-TRIGGER", Assert.Single(InPractice.Award("CIP-FURTHER-INCENTIVE", Fund(IncentiveMoney.Base, 5_000), []).DefectsOrEmpty()).Code.Code);
    }

    /// <summary>T1 ended its trial and goes on: € 1,500.00. T2 has not ended it. Source: the same passage, second use.</summary>
    [Fact]
    public void The_second_incentive_is_for_those_that_have_completed_the_trial()
    {
        IncentiveApplication t1 = Milan("T1", 2_000, 1, Milano2014Incentives.Extends.Is(true));
        IncentiveApplication t2 = Milan("T2", 2_000, 2, Milano2014Incentives.Extends.Is(true));
        ValueList<CompletedTrial> trials = [new(Milano2014Incentives.Trial, "T1", new(2016, 5, 31))];
        Assert.Equal(["T1 InFull € 1.500,00"], Rows(InPractice.Award("CIP-EXTENSION-INCENTIVE", Fund(IncentiveMoney.Bonus, 5_000), [t1], trials).OrThrow()));
        Defect defect = Assert.Single(InPractice.Award("CIP-EXTENSION-INCENTIVE", Fund(IncentiveMoney.Bonus, 5_000), [t1, t2], trials).DefectsOrEmpty());
        Assert.Equal(("INC-TRIAL", "applications[T2].enterprise"), (defect.Code.Code, defect.Path));
    }

    /// <summary>
    /// With € 6,000.00 of residual funds: cash up to € 5,000.00, and a place in a course that costs nothing; base funds do not start the action.
    /// Source: Concilia Milano, attività: the further action, if funds are left or new ones come.
    /// </summary>
    [Fact]
    public void The_third_action_starts_only_with_residual_or_new_funds()
    {
        IncentiveCall call = Milano2014Incentives.Companies(Amounts(maximum: 5_000));
        ValueList<IncentiveApplication> applications =
        [
            Milan("A", 6_000, 1, Milano2014Incentives.MadeFlexible.Is(true)),
            Training("B", Milano2014Incentives.MadeFlexible.Is(false), Milano2014Incentives.WishesFlexible.Is(true)),
            Milan("C", 500, 3, Milano2014Incentives.MadeFlexible.Is(false), Milano2014Incentives.WishesFlexible.Is(false)),
        ];
        foreach (IncentiveMoney money in new[] { IncentiveMoney.Residual, IncentiveMoney.New })
        {
            Assert.Equal(["A InFull € 5.000,00", "B InFull € 0,00", "C Excluded € 0,00"], Rows(call.Award("CMI-COMPANY-INCENTIVE", Fund(money, 6_000), applications).OrThrow()));
        }

        foreach (IncentiveFund fund in new[] { Fund(IncentiveMoney.Base, 6_000), Fund(IncentiveMoney.Bonus, 6_000), Fund(IncentiveMoney.Residual, 0) })
        {
            Assert.Equal("INC-TRIGGER", Assert.Single(call.Award("CMI-COMPANY-INCENTIVE", fund, applications).DefectsOrEmpty()).Code.Code);
        }
    }

    /// <summary>
    /// Half of € 3,000.00 is € 1,500.00 for an audit, half of € 1,000.01 is € 500.01 for a consultancy, half up; who has been attested before gets
    /// nothing, and the whole cost cannot be asked. Source: attività 6: part-financing of the first audit or of a consultancy path.
    /// </summary>
    [Fact]
    public void A_part_of_the_first_audit_or_of_a_consultancy_is_paid()
    {
        IncentiveCall call = Rhodense2014Incentives.Call(Amounts(share: 50));
        IncentiveRound round = call.Award(
            Rhodense2014Incentives.Scheme,
            Fund(IncentiveMoney.Base, 10_000),
            [Rho("A", IncentiveBenefit.Audit, 2_000, 3_000, 1), Rho("B", IncentiveBenefit.Consultancy, 1_000, 1_000.01m, 2), Rho("C", IncentiveBenefit.Audit, 2_000, 3_000, 3, attested: true)]).OrThrow();
        Assert.Equal(["A InFull € 1.500,00", "B InFull € 500,01", "C Excluded € 0,00"], Rows(round));
        Assert.Equal("INC-WHOLE-COST", Assert.Single(call.Award(Rhodense2014Incentives.Scheme, Fund(IncentiveMoney.Base, 10_000), [Rho("A", IncentiveBenefit.Audit, 3_000, 3_000, 1)]).DefectsOrEmpty()).Code.Code);
        Assert.Equal("INC-BENEFIT", Assert.Single(call.Award(Rhodense2014Incentives.Scheme, Fund(IncentiveMoney.Base, 10_000), [Rho("A", IncentiveBenefit.Cash, 2_000, 3_000, 1)]).DefectsOrEmpty()).Code.Code);
        Assert.Throws<DefectsException>(() => Rhodense2014Incentives.Call(Amounts(share: 100)));
    }

    /// <summary>Fifteen companies are the target (punto 6): as a ceiling, the sixteenth gets nothing, although there is money.</summary>
    [Theory]
    [InlineData(false, 16)]
    [InlineData(true, 15)]
    public void Whether_fifteen_is_a_ceiling_is_chosen(bool ceiling, int served)
    {
        IncentiveRound round = Rhodense2014Incentives.Call(Amounts(share: 50), ceiling).Award(
            Rhodense2014Incentives.Scheme,
            Fund(IncentiveMoney.Base, 100_000),
            Enumerable.Range(1, 16).Select(i => Rho($"E{i}", IncentiveBenefit.Audit, 2_000, 3_000, i)).ToValueList()).OrThrow();
        Assert.Equal(served, round.Entries.Count(entry => entry.Decision.Status == GrantStatus.InFull));
        Assert.Equal(Euro.Of(1_500) * served, round.Given);
        Assert.Equal(ceiling, round.Find("E16")!.Decision.Status == GrantStatus.Excluded);
    }

    internal static GrantAmountRule Amounts(decimal? share = null, decimal? maximum = null, ValueList<AmountBand>? bands = null) => GrantAmountRule.Create(
        new("AMOUNT", new("importo", "amount"), Samples.Source, Provenance.Given),
        share is { } percent ? Percentage.Of(percent) : null,
        maximum is { } euros ? Euro.Of(euros) : null,
        bands ?? [],
        RoundingRule.HalfUp).OrThrow();

    private static IncentiveFund Fund(IncentiveMoney kind, decimal amount) =>
        new(new("FUND", new("fondo", "fund"), Samples.Source, Provenance.Given), kind, Euro.Of(amount));

    private static IncentiveApplication Milan(string code, decimal asked, int arrived, params SheetEntry[] facts) => new(
        code, code, FactSheet.Create(Milano2014Incentives.Catalogue, facts.ToValueList()).OrThrow(), EvaluationDays.On(new LocalDate(2016, 6, 10)), IncentiveBenefit.Cash, Euro.Of(asked), arrived: Instant.FromUnixTimeSeconds(arrived));

    private static IncentiveApplication Training(string code, params SheetEntry[] facts) => new(
        code, code, FactSheet.Create(Milano2014Incentives.Catalogue, facts.ToValueList()).OrThrow(), EvaluationDays.On(new LocalDate(2016, 6, 10)), IncentiveBenefit.Training, Euro.Zero, arrived: Instant.FromUnixTimeSeconds(2));

    private static IncentiveApplication Further(string code, bool mediumOrLong, bool accord, bool lasting, bool inTrial = false, bool structural = true) => Milan(
        code,
        3_000,
        0,
        Milano2014Incentives.Adopts.Is(true),
        Milano2014Incentives.Structural.Is(structural),
        Milano2014Incentives.InTrial.Is(inTrial),
        Milano2014Incentives.MediumOrLong.Is(mediumOrLong),
        Milano2014Incentives.JoinsAccord.Is(accord),
        Milano2014Incentives.LastingCommitment.Is(lasting));

    private static IncentiveApplication Rho(string code, IncentiveBenefit benefit, decimal asked, decimal cost, int arrived, bool attested = false) => new(
        code,
        code,
        FactSheet.Create(Rhodense2014Incentives.Catalogue, [Rhodense2014Incentives.Joined.Is(true), Rhodense2014Incentives.Attested.Is(attested)]).OrThrow(),
        EvaluationDays.On(new LocalDate(2014, 12, 10)),
        benefit,
        Euro.Of(asked),
        Euro.Of(cost),
        Instant.FromUnixTimeSeconds(arrived));

    private static string[] Rows(IncentiveRound round) => [.. round.Entries.Select(entry => $"{entry.Decision.Request.Code} {entry.Decision.Status} {FactValue.Of(entry.Decision.Amount)}")];
}
