using System.Numerics;
using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Funding;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

/// <summary>Weights whose common denominator is too wide to be written for each: hundreds and thousands of projects.</summary>
public sealed class WideSharingTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    [Fact]
    public void Three_hundred_projects_are_answered_for()
    {
        ValueList<ResidueFacts> facts = WideSharingCases.Projects(300, seed: 13);
        ResidueRound round = Insubria2020.Residues.Share(Euro.Of(500_000), facts).OrThrow();

        Assert.Equal(Euro.Of(500_000), Euro.Sum(facts.Select(each => round.AmountOf(each.Code))) + round.Remaining);
        Assert.All(round.ToCertificate().Verify(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    [Fact]
    public void Ten_thousand_projects_are_answered_for_and_verify()
    {
        ValueList<ResidueFacts> facts = WideSharingCases.Projects(10_000, seed: 7);
        ResidueRule rule = ResidueRoundTests.Rule(places: 3_000, ceilings: [ResiduePart.CeilingRule.None, ResiduePart.CeilingRule.Request, ResiduePart.CeilingRule.Request]);
        ResidueRound round = rule.Share(Euro.Of(200_000_000), facts).OrThrow();

        Assert.Equal(Euro.Of(200_000_000), Euro.Sum(facts.Select(each => round.AmountOf(each.Code))) + round.Remaining);
        Assert.True(round.ToCertificate().IsVerified);
        Assert.Equal(round.AmountOf(facts[0].Code), Euro.Sum(round.ReasonsOf(facts[0].Code).Select(reason => reason.Amount)));
    }

    /// <summary>The certificates of the parts are made with the round: asking one project after the other does not make them again.</summary>
    [Fact]
    public void Reasons_of_a_project_rest_on_certificates_that_are_made_once()
    {
        ValueList<ResidueFacts> facts = WideSharingCases.Projects(500, seed: 11);
        ResidueRound round = ResidueRoundTests.Rule(places: 150).Share(Euro.Of(1_000_000), facts).OrThrow();
        Assert.Equal(3, round.Parts.Count(part => part.Sharing is not null));
        Bytes(() => round.ReasonsOf(facts[0].Code));

        long reasons = Bytes(() => round.ReasonsOf(facts[1].Code));
        long certificates = Bytes(() => round.Parts.Select(part => part.Sharing!.ToCertificate()).ToArray());

        Assert.True(4 * reasons < certificates, $"{reasons} bytes for the reasons of one project, {certificates} for the certificates.");

        static long Bytes(Func<object> work)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(work());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Law]
    public void A_wide_sharing_is_what_the_definition_gives(WideSharingCase given, bool floorsFirst)
    {
        (long budget, ValueList<Claim> claims) = given.Value;
        SharingPolicy policy = floorsFirst ? SharingPolicy.FloorsThenWeight : SharingPolicy.ByWeight;
        Sharing sharing = Sharing.Share(budget, Unit.EuroCent, claims, policy, Act).OrThrow();
        var oracle = new SharingOracle(budget, claims, policy);

        Assert.Equal(oracle.Shares, sharing.Lines.Select(line => (BigInteger)line.Units));
        Assert.Equal((oracle.Remaining, oracle.Undecided), (sharing.Remaining, sharing.Tie?.Units ?? 0));
        Assert.Equal(string.Join(", ", oracle.Tied.Select(i => claims[i].Code)), string.Join(", ", sharing.Tie?.Codes ?? []));
        Assert.Equal(sharing, Sharing.Share(budget, Unit.EuroCent, claims.Reverse().ToValueList(), policy, Act).OrThrow());
        Assert.All(sharing.ToCertificate().Verify(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    [Law]
    public void The_laws_of_money_hold_among_hundreds_of_projects(LargeResidueCase given)
    {
        (ValueList<ResidueFacts> facts, Euro residue, ResidueRule rule) = given.Value;
        ResidueRound round = rule.Share(residue, facts).OrThrow();

        Assert.Equal(residue, Euro.Sum(facts.Select(each => round.AmountOf(each.Code))) + round.Remaining);
        Assert.All(round.ToCertificate().Verify(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    [Fact]
    public void Each_part_of_a_large_round_is_what_the_definition_gives()
    {
        foreach (LargeResidueCase given in WideSharingCases.LargeResidues.Generator.Sample(12))
        {
            ResidueRound round = given.Value.Rule.Share(given.Value.Residue, given.Value.Facts).OrThrow();
            foreach (Sharing sharing in round.Parts.Select(part => part.Sharing).OfType<Sharing>())
            {
                var oracle = new SharingOracle(sharing.Budget, sharing.Lines.Select(line => line.Claim), SharingPolicy.ByWeight);
                Assert.Equal(oracle.Shares, sharing.Lines.Select(line => (BigInteger)line.Units));
                Assert.Equal(oracle.Undecided, sharing.Tie?.Units ?? 0);
            }
        }
    }

    /// <summary>
    /// Weights of 1/q and (q - 1)/q for two hundred odd numbers q of 64 bits, and one of 1: 201 in all. Seven units for each of the
    /// 201 give the last exactly seven; of each pair, the second misses seven by 7/q and is rounded up, the first gets nothing.
    /// </summary>
    [Theory]
    [InlineData(null, ShareBasis.ByWeight)]
    [InlineData(8L, ShareBasis.ByWeight)]
    [InlineData(7L, ShareBasis.AtCeiling)]
    public void A_share_that_is_whole_is_told_from_one_that_is_nearly_whole(long? ceiling, ShareBasis basis)
    {
        ValueList<Claim> claims = [.. Pairs(200), new("WHOLE", LocalizedText.Same("intero"), Ratio.Whole(1), ceiling: ceiling)];
        Sharing sharing = Sharing.Share(7 * 201, Unit.Whole, claims, SharingPolicy.ByWeight, Act).OrThrow();

        Assert.Equal((7L, basis), (sharing.UnitsOf("WHOLE"), sharing.Lines[^1].Basis));
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal((0L, 7L), (sharing.UnitsOf($"A{i:000}"), sharing.UnitsOf($"B{i:000}"))));
        Assert.Equal((0L, (ShareTie?)null), (sharing.Remaining, sharing.Tie));
        Assert.True(sharing.ToCertificate().IsVerified);
        Assert.Contains("share 7 units, exact", sharing.ToCertificate().Explain()[^1].Text.English, StringComparison.Ordinal);
    }

    /// <summary>
    /// Besides the pairs, 2/5, 1 + 2/5 and 1/5 share one unit each for a weight of one: after the pairs, one unit is left for the two
    /// that have 2/5 over, although their weights differ.
    /// </summary>
    [Theory]
    [InlineData(null, null, 0, 1, 1)]
    [InlineData(1L, 1L, 0, 1, 1)]
    [InlineData(2L, 1L, 0, 2, 0)]
    [InlineData(1L, 2L, 1, 1, 0)]
    public void Equal_remainders_of_unequal_weights_tie(long? first, long? second, long small, long large, long undecided)
    {
        ValueList<Claim> claims =
        [
            .. Pairs(200),
            new("LARGE", LocalizedText.Same("grande"), Ratio.Of(7, 5), precedence: second),
            new("OTHER", LocalizedText.Same("altro"), Ratio.Of(1, 5), precedence: 0),
            new("SMALL", LocalizedText.Same("piccolo"), Ratio.Of(2, 5), precedence: first),
        ];
        Sharing sharing = Sharing.Share(202, Unit.Whole, claims, SharingPolicy.ByWeight, Act).OrThrow();

        Assert.Equal((large, 0L, small), (sharing.UnitsOf("LARGE"), sharing.UnitsOf("OTHER"), sharing.UnitsOf("SMALL")));
        Assert.Equal((undecided, undecided), (sharing.Remaining, sharing.Tie?.Units ?? 0));
        Assert.Equal(undecided == 0 ? "" : "LARGE, SMALL", string.Join(", ", sharing.Tie?.Codes ?? []));
        Assert.True(sharing.ToCertificate().IsVerified);
    }

    [Fact]
    public void A_wide_sharing_that_every_ceiling_stops_leaves_the_rest()
    {
        ValueList<Claim> claims = Pairs(200).Select(claim => new Claim(claim.Code, claim.Title, claim.Weight, ceiling: 2)).ToValueList();
        Sharing sharing = Sharing.Share(1_000, Unit.Whole, claims, SharingPolicy.ByWeight, Act).OrThrow();

        Assert.All(sharing.Lines, line => Assert.Equal((2L, ShareBasis.AtCeiling), (line.Units, line.Basis)));
        Assert.Equal((200L, (ShareTie?)null), (sharing.Remaining, sharing.Tie));
        Assert.True(sharing.ToCertificate().IsVerified);
    }

    [Fact]
    public void Only_an_equal_part_has_a_bound_and_its_defect_names_it()
    {
        Defect defect = Assert.Single(Sharing.Share(10, Unit.Whole, Pairs(200), SharingPolicy.EqualThenWeight(Percentage.Of(30)), Act).DefectsOrEmpty());
        Assert.Equal((DefectCodes.FundingWeightsTooWide, "4096"), (defect.Code, defect.Limit.Render(Language.English).Replace(",", "", StringComparison.Ordinal)));

        // A certificate of such a sharing could not have been given.
        var certificate = new ShareCertificate(
            Unit.Whole,
            0,
            new CertificatePolicy.EqualPart(Percentage.Of(30)),
            [],
            400,
            Pairs(200).Select(claim => new CertificateRow(claim.Code, claim.Title, claim.Weight, 0, null, null, 0)).ToValueList(),
            0);
        Assert.Contains(certificate.Verify(), finding => finding is { Code: "CERTIFICATE-WEIGHT", Outcome: Outcome.NotMet });
    }

    [Fact]
    public void The_units_of_each_of_a_hundred_thousand_claims_are_found()
    {
        const int Count = 100_000;
        Sharing sharing = Sharing.Share(
            Count,
            Unit.Whole,
            Enumerable.Range(0, Count).Select(i => new Claim($"C{i:000000}", LocalizedText.Same("voce"), Ratio.Whole(1), precedence: i)).ToValueList(),
            SharingPolicy.ByWeight,
            Act).OrThrow();

        Assert.All(sharing.Lines, line => Assert.Equal(1, sharing.UnitsOf(line.Claim.Code)));
        Assert.All(new[] { "", "C", "C0000000", "C100000", "D", "c000001" }, code => Assert.Throws<ArgumentException>(nameof(code), () => sharing.UnitsOf(code)));
    }

    private static ValueList<Claim> Pairs(int count) => Enumerable.Range(0, count).SelectMany(i =>
    {
        Int128 odd = ((Int128)ulong.MaxValue) - (2 * i);
        return new Claim[]
        {
            new($"A{i:000}", LocalizedText.Same($"A{i}"), Ratio.Of(1, odd)),
            new($"B{i:000}", LocalizedText.Same($"B{i}"), Ratio.Of(odd - 1, odd)),
        };
    }).ToValueList();
}
