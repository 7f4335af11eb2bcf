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
    /// Micro and small enterprises of the trial get € 4,000.00 and € 2,500.00 of € 7,000.00; a large one, one outside the trial and one whose
    /// measures meet no needs of conciliation get nothing.
    /// Source: Conciliazione in Pratica, obiettivi e finalità: incentives to the micro, small and medium enterprises of the trial.
    /// </summary>
    [Fact]
    public void The_enterprises_of_the_trial_get_incentives_from_the_base_funds()
    {
        IncentiveRound round = InPractice.Award(
            Milano2014Incentives.Trial,
            Fund(IncentiveMoney.Base, 7_000),
            [
                Milan("T1", 5_000, 1, Milano2014Incentives.Size.Is("MICRO"), Milano2014Incentives.InTrial.Is(true), Milano2014Incentives.MeetsNeeds.Is(true)),
                Milan("T2", 2_500, 2, Milano2014Incentives.Size.Is("SMALL"), Milano2014Incentives.InTrial.Is(true), Milano2014Incentives.MeetsNeeds.Is(true)),
                Milan("T3", 2_500, 3, Milano2014Incentives.Size.Is("LARGE"), Milano2014Incentives.InTrial.Is(true), Milano2014Incentives.MeetsNeeds.Is(true)),
                Milan("T4", 2_500, 4, Milano2014Incentives.Size.Is("MEDIUM"), Milano2014Incentives.InTrial.Is(false), Milano2014Incentives.MeetsNeeds.Is(true)),
                Milan("T5", 500, 5, Milano2014Incentives.Size.Is("MEDIUM"), Milano2014Incentives.InTrial.Is(true), Milano2014Incentives.MeetsNeeds.Is(false)),
            ]).OrThrow();
        Assert.Equal(["T1 InPart € 4.000,00", "T2 InFull € 2.500,00", "T3 Excluded € 0,00", "T4 Excluded € 0,00", "T5 Excluded € 0,00"], Rows(round));
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
        Assert.Equal(["F1 InFull € 3.000,00", "F2 InPart € 2.000,00", "F3 Excluded € 0,00", "F4 Excluded € 0,00", "F5 Excluded € 0,00"], Rows(round));
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
        Assert.Equal(["T1 InPart € 1.500,00"], Rows(InPractice.Award("CIP-EXTENSION-INCENTIVE", Fund(IncentiveMoney.Bonus, 5_000), [t1], trials).OrThrow()));
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
            Assert.Equal(["A InPart € 5.000,00", "B InFull € 0,00", "C Excluded € 0,00"], Rows(call.Award("CMI-COMPANY-INCENTIVE", Fund(money, 6_000), applications).OrThrow()));
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
        Assert.Equal(["A InPart € 1.500,00", "B InPart € 500,01", "C Excluded € 0,00"], Rows(round));
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
        Assert.Equal(served, round.Entries.Count(entry => entry.Decision.Status == GrantStatus.InPart));
        Assert.Equal(Euro.Of(1_500) * served, round.Given);
        Assert.Equal(ceiling, round.Find("E16")!.Decision.Status == GrantStatus.Excluded);
    }

    /// <summary>
    /// € 22,500.00 are 15 contributions of € 1,500.00; E1 asks for an audit of € 50,000.00, half of which the fund does not have. It takes no place,
    /// unless whose turn it is takes one: then fourteen others do.
    /// </summary>
    [Theory]
    [InlineData(RecipientPlace.WhoReceives, 15, "un posto lo occupa chi riceve l'incentivo (interpretazione applicata")]
    [InlineData(RecipientPlace.WhoseTurn, 14, "un posto lo occupa chi arriva al proprio turno, anche se i fondi non bastano (interpretazione applicata")]
    public void Who_counts_towards_the_fifteen_is_chosen_and_shown(RecipientPlace place, int served, string words)
    {
        IncentiveRound round = Rhodense2014Incentives.Call(Amounts(share: 50), targetIsCeiling: true, place).Award(
            Rhodense2014Incentives.Scheme,
            Fund(IncentiveMoney.Base, 22_500),
            Enumerable.Range(1, 16).Select(i => i == 1 ? Rho("E1", IncentiveBenefit.Audit, 49_000, 50_000, 1) : Rho($"E{i}", IncentiveBenefit.Audit, 2_000, 3_000, i)).ToValueList()).OrThrow();
        Assert.Equal(GrantStatus.NotFunded, round.Find("E1")!.Decision.Status);
        Assert.Equal(served, round.Entries.Count(entry => entry.Decision.Status == GrantStatus.InPart));
        Assert.Contains(words, round.Find("E16")!.Finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    /// <summary>An enterprise that received the residual funds does not receive the new ones too; one that received nothing does.</summary>
    [Fact]
    public void The_third_action_goes_to_an_enterprise_once()
    {
        IncentiveCall call = Milano2014Incentives.Companies(Amounts());
        IncentiveApplication a = Milan("A", 500, 1, Milano2014Incentives.MadeFlexible.Is(true));
        IncentiveApplication b = Milan("B", 500, 2, Milano2014Incentives.MadeFlexible.Is(true));
        IncentiveRound residual = call.Award("CMI-COMPANY-INCENTIVE", Fund(IncentiveMoney.Residual, 700), [a, b]).OrThrow();
        Assert.Equal(["A InFull € 500,00", "B NotFunded € 0,00"], Rows(residual));
        Assert.Equal("INC-BEFORE", Assert.Single(call.Award("CMI-COMPANY-INCENTIVE", Fund(IncentiveMoney.New, 700), [a, b], earlier: [residual]).DefectsOrEmpty()).Code.Code);
        Assert.Equal(["B InFull € 500,00"], Rows(call.Award("CMI-COMPANY-INCENTIVE", Fund(IncentiveMoney.New, 700), [b], earlier: [residual]).OrThrow()));
    }

    /// <summary>The outcome in the words of both languages: cash by the grid, a place in a course, and an audit while another is unclear.</summary>
    [Fact]
    public void Each_benefit_reads_well_in_both_languages()
    {
        IncentiveEntry grid = InPractice.Award("CIP-FURTHER-INCENTIVE", Fund(IncentiveMoney.Bonus, 2_000), [Further("F2", true, false, true)]).OrThrow().Entries[0];
        IncentiveEntry course = Milano2014Incentives.Companies(Amounts()).Award("CMI-COMPANY-INCENTIVE", Fund(IncentiveMoney.New, 100), [Training("B", Milano2014Incentives.WishesFlexible.Is(true))]).OrThrow().Entries[0];
        IncentiveApplication unclear = new(
            "R1",
            "R1",
            FactSheet.Create(Rhodense2014Incentives.Catalogue, [Rhodense2014Incentives.Joined.Is(true), SheetEntry.Unknown("ATTESTED")]).OrThrow(),
            EvaluationDays.On(new LocalDate(2014, 12, 10)),
            IncentiveBenefit.Consultancy,
            Euro.Of(1_500),
            Euro.Of(3_000),
            Instant.FromUnixTimeSeconds(1));
        IncentiveEntry audit = Rhodense2014Incentives.Call(Amounts(share: 50), targetIsCeiling: true).Award(
            Rhodense2014Incentives.Scheme, Fund(IncentiveMoney.Base, 2_000), [unclear, Rho("R2", IncentiveBenefit.Audit, 1_500, 3_000, 2)]).OrThrow().Find("R2")!;
        Assert.Equal(
            [
                "Incentivi ad altre imprese: calcolato: € 2.000,00; richiesto € 3.000,00; beneficio denaro; risorse premialità; disponibile € 2.000,00; motivo richiesta accolta fino all'importo spettante; si procede per punti della griglia; se i fondi non bastano per una richiesta si passa alla successiva",
                "Incentives to further enterprises: calculated: € 2,000.00; requested € 3,000.00; benefit cash; money bonus; available € 2,000.00; reason granted up to the amount due; served in order of points in the grid; if the money is not enough for an application the next one is tried",
                "Conciliazienda: calcolato: € 0,00; richiesto € 0,00; beneficio percorso formativo; risorse nuovi finanziamenti; disponibile € 100,00; motivo richiesta accolta per intero; si procede per ordine di arrivo; se i fondi non bastano per una richiesta si passa alla successiva",
                "Conciliazienda: calculated: € 0.00; requested € 0.00; benefit training; money new funds; available € 100.00; reason granted in full; served in order of arrival; if the money is not enough for an application the next one is tried",
                "Cofinanziamento del primo audit o di una consulenza: da chiarire, dato mancante: l'esito di R1; richiesto € 1.500,00; beneficio audit; risorse fondi di base; disponibile € 2.000,00; si procede per ordine di arrivo; se i fondi non bastano per una richiesta si passa alla successiva; imprese accompagnate, al massimo 15; un posto lo occupa chi riceve l'incentivo",
                "Part-financing of the first audit or of a consultancy: unclear, missing: the outcome of R1; requested € 1,500.00; benefit audit; money base funds; available € 2,000.00; served in order of arrival; if the money is not enough for an application the next one is tried; enterprises accompanied, at most 15; a place is taken by whoever receives the incentive",
            ],
            new[] { grid, course, audit }.SelectMany(entry => new[] { Words(entry, Language.Italian), Words(entry, Language.English) }));

        static string Words(IncentiveEntry entry, Language language) => entry.Finding.Explain(language)
            .Split(" — ")[0]
            .Replace(" (interpretazione applicata: l'avviso non lo precisa)", "", StringComparison.Ordinal)
            .Replace(" (interpretation applied: the call does not say)", "", StringComparison.Ordinal);
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
