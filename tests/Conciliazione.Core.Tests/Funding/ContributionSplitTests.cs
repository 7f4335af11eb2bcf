using System.Numerics;
using Conciliazione.Editions;
using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

public sealed class ContributionSplitTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 7");

    [Fact]
    public void Insubria_closes_to_the_cent()
    {
        ContributionSplit split = Insubria2020.Split.Split(Euro.Of(514_254.69m)).OrThrow();

        Assert.Equal(Euro.Of(102_850.94m), split.AmountOf(Insubria2020.SystemActionsShare));
        Assert.Equal(Euro.Of(411_403.75m), split.AmountOf(Insubria2020.ProjectsShare));
        Assert.Equal(Ratio.Of(102_850_938, 1_000), split.Lines[0].Exact);
        Assert.Equal(Ratio.Of(411_403_752, 1_000), split.Lines[1].Exact);
        Assert.Equal(Euro.Zero, split.Remaining);
    }

    [Fact]
    public void Half_a_cent_each_is_one_cent_too_many_and_refused()
    {
        ContributionSplitRule half = Rule(SplitPolicy.Each(RoundingRule.HalfUp), 50, 50);

        Defect defect = Assert.Single(half.Split(Euro.FromCents(1)).DefectsOrEmpty());

        Assert.Equal(DefectCodes.FundingRoundedAbove, defect.Code);
        Assert.Equal("€ 0,02", defect.Value.Render(Language.Italian));
        Assert.Equal(FactValue.Of(Euro.FromCents(1)), defect.Limit);
        Assert.Equal(Euro.FromCents(1), Rule(SplitPolicy.Each(RoundingRule.Truncate), 50, 50).Split(Euro.FromCents(1)).OrThrow().Remaining);
    }

    [Fact]
    public void Equal_remainders_go_by_the_declared_order()
    {
        ContributionSplit split = Rule(SplitPolicy.ByLargestRemainder, 25, 25, 25, 25).Split(Euro.Of(1.02m)).OrThrow();

        Assert.Equal([26L, 26, 25, 25], split.Lines.Select(line => line.Amount.Cents));
    }

    [Fact]
    public void The_largest_remainder_gets_the_cent()
    {
        // 0.10 at 33.33 / 33.34 / 33.33: 3.333, 3.334, 3.333 cents.
        ContributionSplit split = Rule(SplitPolicy.ByLargestRemainder, 33.33m, 33.34m, 33.33m).Split(Euro.FromCents(10)).OrThrow();

        Assert.Equal([3L, 4, 3], split.Lines.Select(line => line.Amount.Cents));
    }

    [Law]
    public void By_largest_remainder_everything_is_spent_and_nobody_is_a_cent_away_from_the_exact_share(ValueList<Policy<Percentage>> shares, Contribution contribution)
    {
        ContributionSplit split = ContributionSplitRule.Create(shares, SplitPolicy.ByLargestRemainder, Provenance.Reading, Act)
            .OrThrow().Split(contribution.Value).OrThrow();

        Assert.Equal(Euro.Zero, split.Remaining);
        Assert.Equal(contribution.Value, Euro.Sum(split.Lines.Select(line => line.Amount)));
        Assert.All(split.Lines, line =>
        {
            BigInteger exact = new BigInteger(contribution.Value.Cents) * (BigInteger)(line.Share.Value.ToDecimal() * 100);
            BigInteger floor = exact / 10_000;
            Assert.InRange(line.Amount.Cents, (long)floor, (long)floor + (exact % 10_000 == 0 ? 0 : 1));
            Assert.Equal(Ratio.Of((Int128)exact, 1_000_000), line.Exact);
        });
    }

    [Law]
    public void Equal_shares_differ_by_one_cent_at_most(Contribution contribution, EqualShareCount count)
    {
        decimal[] equal = Enumerable.Repeat(100m / count.Value, count.Value).ToArray();
        long[] cents = Rule(SplitPolicy.ByLargestRemainder, equal).Split(contribution.Value).OrThrow().Lines
            .Select(line => line.Amount.Cents).ToArray();

        Assert.InRange(cents.Max() - cents.Min(), 0, 1);
    }

    [Law]
    public void Rounded_one_by_one_each_is_its_own_rounding_and_the_rest_is_visible_or_refused(ValueList<Policy<Percentage>> shares, Contribution contribution, RoundingRule rounding)
    {
        Validated<ContributionSplit> result = ContributionSplitRule
            .Create(shares, SplitPolicy.Each(rounding), Provenance.Reading, Act).OrThrow().Split(contribution.Value);
        int decimals = rounding.Code.EndsWith("-EURO", StringComparison.Ordinal) ? 0 : 2;
        Int128[] expected = shares
            .Select(share => (Int128)(contribution.Value.ShareOf(share.Value).Round(decimals, rounding) * Ratio.Whole(100)).Numerator)
            .ToArray();
        Int128 spent = expected.Aggregate(Int128.Zero, (sum, cents) => sum + cents);

        if (spent > contribution.Value.Cents)
        {
            Assert.Equal(DefectCodes.FundingRoundedAbove, Assert.Single(result.DefectsOrEmpty()).Code);
            return;
        }

        ContributionSplit split = result.OrThrow();
        Assert.Equal(expected, split.Lines.Select(line => (Int128)line.Amount.Cents));
        Assert.Equal(contribution.Value.Cents, spent + split.Remaining.Cents);
        Assert.True(split.Remaining >= Euro.Zero);
    }

    [Fact]
    public void A_negative_contribution_and_shares_that_make_no_whole_are_refused()
    {
        Assert.Equal(DefectCodes.NumberNegative, Assert.Single(Insubria2020.Split.Split(Euro.FromCents(-1)).DefectsOrEmpty()).Code);

        ValueList<Defect> defects = ContributionSplitRule.Create(
            [Share("A", 20), Share("A", 79.99m)], SplitPolicy.ByLargestRemainder, Provenance.Reading, Act).DefectsOrEmpty();

        Assert.Equal([DefectCodes.FundingTwice, DefectCodes.FundingSharesTotal], defects.Select(defect => defect.Code));
        Assert.Equal("99,99%", defects[1].Value.Render(Language.Italian));
        Assert.Equal(
            DefectCodes.FundingSharesTotal,
            Assert.Single(ContributionSplitRule.Create([], SplitPolicy.ByLargestRemainder, Provenance.Reading, Act).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void Shares_that_round_to_a_whole_for_the_eye_are_still_told_from_it()
    {
        Defect defect = Assert.Single(ContributionSplitRule.Create(
            [Share("A", 99.99999999m)], SplitPolicy.ByLargestRemainder, Provenance.Reading, Act).DefectsOrEmpty());

        Assert.Equal("99,99999999%", defect.Value.Render(Language.Italian));
    }

    [Fact]
    public void Each_share_is_explained_with_its_exact_amount_and_policy()
    {
        Finding finding = Insubria2020.Split.Split(Euro.Of(514_254.69m)).OrThrow().Explain()[0];
        string english = finding.Explain(Language.English);

        Assert.Contains("€ 102,850.94", english);
        Assert.Contains("€ 102,850.938", english);
        Assert.Contains("half up", english);
        Assert.Contains("cap. 7", english);
    }

    [Fact]
    public void An_unknown_share_is_the_callers_error()
    {
        Assert.Throws<ArgumentException>(() => Insubria2020.Split.Split(Euro.Zero).OrThrow().AmountOf("NONE"));
    }

    private static ContributionSplitRule Rule(SplitPolicy policy, params decimal[] percentages) => ContributionSplitRule.Create(
        percentages.Select((percent, i) => Share($"S{i}", percent)).ToValueList(), policy, Provenance.Reading, Act).OrThrow();

    internal static Policy<Percentage> Share(string code, decimal percent) => new(new(code, new("percentuale", "share"), Act), Percentage.Of(percent));
}
