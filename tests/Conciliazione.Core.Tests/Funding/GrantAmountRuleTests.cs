using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

public sealed class GrantAmountRuleTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    [Theory]
    [InlineData(100, 100, null, 70)]
    [InlineData(60, 100, null, 60)]
    [InlineData(100, 100, 50, 50)]
    [InlineData(100, 60, 50, 42)]
    public void The_lower_of_the_caps_binds(int asked, int cost, int? maximum, int expected) => Assert.Equal(
        Euro.Of(expected),
        Amount(Rule(Percentage.Of(70), maximum is { } euros ? Euro.Of(euros) : null), Euro.Of(asked), Euro.Of(cost), score: default));

    [Fact]
    public void The_result_is_rounded_once_by_the_declared_rule()
    {
        // 33.33% of 100.01 is 33.333333; half of it 16.6666665.
        AmountBand half = new(Points.Zero, Percentage.Of(50));

        Assert.Equal(Euro.Of(16.67m), Rounded(RoundingRule.HalfUp));
        Assert.Equal(Euro.Of(16.66m), Rounded(RoundingRule.Truncate));
        Assert.Equal(Euro.Of(16.67m), Rounded(RoundingRule.Up));
        Assert.Equal(Euro.Of(17), Rounded(RoundingRule.HalfUp.ToWholeEuros()));
        Assert.Equal(Euro.Of(16), Rounded(RoundingRule.Truncate.ToWholeEuros()));

        Euro Rounded(RoundingRule rounding) => Amount(
            GrantAmountRule.Create(new("RULE", new("importo", "amount"), Act), Percentage.Of(33.33m), maximum: null, [half], rounding).OrThrow(),
            Euro.Of(1_000),
            Euro.Of(100.01m),
            Points.Zero);
    }

    /// <summary>70% of 143.50 is 100.45, up to the euro 101: more than was asked, and than the maximum.</summary>
    [Theory]
    [InlineData(200, null, 101)]
    [InlineData(100.46, null, 100.46)]
    [InlineData(200, 100.99, 100.99)]
    [InlineData(200, 500.0, 101)]
    public void Rounding_up_never_exceeds_what_was_asked_nor_the_maximum(double asked, double? maximum, double expected) => Assert.Equal(
        Euro.Of((decimal)expected),
        Amount(
            GrantAmountRule.Create(
                new("RULE", new("importo", "amount"), Act),
                Percentage.Of(70),
                maximum is { } euros ? Euro.Of((decimal)euros) : null,
                [],
                RoundingRule.Up.ToWholeEuros()).OrThrow(),
            Euro.Of((decimal)asked),
            Euro.Of(143.50m),
            score: default));

    [Fact]
    public void Rounding_up_never_exceeds_the_cost()
    {
        GrantAmountRule whole = GrantAmountRule.Create(
            new("RULE", new("importo", "amount"), Act), Percentage.Hundred, maximum: null, [], RoundingRule.Up.ToWholeEuros()).OrThrow();
        Assert.Equal(Euro.Of(100.01m), Amount(whole, Euro.Of(150), Euro.Of(100.01m), score: default));
        Assert.Equal(Euro.MaxValue, Amount(whole, Euro.MaxValue, Euro.MaxValue, score: default));
    }

    [Theory]
    [InlineData(29.99, 60)]
    [InlineData(30, 80)]
    [InlineData(39.99, 80)]
    [InlineData(40, 100)]
    public void The_score_picks_its_band_from_its_edge_on(double score, int expected) => Assert.Equal(
        Euro.Of(expected), Amount(Banded(), Euro.Of(100), cost: default, Points.Of((decimal)score)));

    [Fact]
    public void Below_the_lowest_band_the_amount_is_zero_and_the_finding_says_how_far()
    {
        Finding finding = Banded().Measure(Euro.Of(100), cost: default, Points.Of(19.5m)).OrThrow();

        Assert.Equal(Euro.Zero, Amount(Banded(), Euro.Of(100), cost: default, Points.Of(19.5m)));
        Assert.Equal(Ratio.Of(-1, 2), Assert.IsType<Outcome.NotMet>(finding.Outcome).Margins[0].Distance.Value);
        Assert.Contains("-0,50 punti", finding.Explain(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_missing_is_named_and_never_a_zero()
    {
        Assert.False(Rule(Percentage.Of(70), null).AmountOf(Euro.Of(1), default, default).OrThrow().IsKnown);
        Assert.False(Banded().AmountOf(Euro.Of(1), default, default).OrThrow().IsKnown);
        Assert.Equal("COST", Missing(Rule(Percentage.Of(70), null)));
        Assert.Equal("SCORE", Missing(Banded()));

        static string Missing(GrantAmountRule rule) =>
            Assert.Single(Assert.IsType<Outcome.Unclear>(rule.Measure(Euro.Of(1), default, default).OrThrow().Outcome).Missing).Code;
    }

    [Fact]
    public void A_rule_without_caps_or_bands_gives_what_is_asked() =>
        Assert.Equal(Euro.Of(7), Amount(Rule(null, null), Euro.Of(7), default, default));

    [Fact]
    public void A_negative_request_or_cost_is_a_defect_and_not_an_amount()
    {
        GrantAmountRule rule = Rule(Percentage.Of(70), null);

        Assert.Equal(
            [(DefectCodes.NumberNegative, "asked"), (DefectCodes.NumberNegative, "cost")],
            rule.AmountOf(Euro.Of(-1), Euro.Of(-2), default).DefectsOrEmpty().Select(defect => (defect.Code, defect.Path)));
        Assert.Equal("asked", Assert.Single(rule.Measure(Euro.Of(-1), Euro.Of(2), default).DefectsOrEmpty()).Path);
    }

    /// <summary>70% of the cost and € 500 at most, then 60, 80 or 100% by score; the resulting amounts go down the ranking.</summary>
    [Fact]
    public void Amounts_by_cost_and_score_go_down_the_ranking()
    {
        GrantAmountRule rule = GrantAmountRule.Create(
            new("RULE", new("importo", "amount"), Act),
            Percentage.Of(70),
            Euro.Of(500),
            [new(Points.Of(20), Percentage.Of(60)), new(Points.Of(30), Percentage.Of(80)), new(Points.Of(40), Percentage.Hundred)],
            RoundingRule.HalfUp).OrThrow();
        (string Code, decimal Asked, decimal Cost, int Score)[] given = [("A", 600, 1_000, 45), ("B", 350, 500, 33), ("C", 200, 300, 21)];

        RankedSharing sharing = RankedSharing.Share(
            Unit.EuroCent,
            [new("POOL", new("fondo", "pool"), 850_00)],
            given.OrderByDescending(each => each.Score).Select((each, i) => new RankedClaim(
                each.Code,
                LocalizedText.Same(each.Code),
                Amount(rule, Euro.Of(each.Asked), Euro.Of(each.Cost), Points.Of(each.Score)).Cents,
                i + 1,
                [])).ToValueList(),
            RankPolicy.Part(),
            Act).OrThrow();

        // A: 500, the absolute cap; B: 80% of 350; C: 60% of 200, of which 70 are left.
        Assert.Equal([500_00L, 280_00, 70_00], sharing.Lines.Select(line => line.Units));
        Assert.Equal([500_00L, 280_00, 120_00], sharing.Lines.Select(line => line.Claim.Due));
    }

    [Fact]
    public void A_negative_cap_is_refused() => Assert.Equal(
        DefectCodes.NumberNegative,
        Assert.Single(GrantAmountRule.Create(
            new("RULE", new("importo", "amount"), Act), null, Euro.Of(-1), [], RoundingRule.HalfUp).DefectsOrEmpty()).Code);

    private static GrantAmountRule Rule(Percentage? maximumOfCost, Euro? maximum) =>
        GrantAmountRule.Create(new("RULE", new("importo", "amount"), Act), maximumOfCost, maximum, [], RoundingRule.HalfUp).OrThrow();

    /// <summary>60% from 20 points, 80% from 30, all of it from 40.</summary>
    internal static GrantAmountRule Banded() => GrantAmountRule.Create(
        new("RULE", new("importo", "amount"), Act),
        maximumOfCost: null,
        maximum: null,
        [new(Points.Of(40), Percentage.Hundred), new(Points.Of(20), Percentage.Of(60)), new(Points.Of(30), Percentage.Of(80))],
        RoundingRule.HalfUp).OrThrow();

    /// <summary>The amount, which the finding says too.</summary>
    private static Euro Amount(GrantAmountRule rule, Euro asked, Known<Euro> cost, Known<Points> score)
    {
        Euro amount = rule.AmountOf(asked, cost, score).OrThrow().Get();
        rule.Measure(asked, cost, score).OrThrow().Outcome.Match(
            _ => 0,
            _ => 0,
            _ => 0,
            calculated =>
            {
                Assert.Equal(FactValue.Of(amount), calculated.Value);
                return 0;
            });
        return amount;
    }
}
