using Conciliazione.Certificates;
using Conciliazione.Funding;
using FsCheck;
using FsCheck.Fluent;

namespace Conciliazione.Tests.Funding;

/// <summary>Splits, grants, residues and ranked sharings for properties.</summary>
internal static class FundingGenerators
{
    private static readonly Gen<(int Amount, int Rank)> SmallRequests =
        from amount in Gen.Choose(0, 12)
        from rank in Gen.Choose(1, 2)
        select (amount, rank);

    private static readonly Gen<ValueList<FundingSource>> SmallSources =
        from units in Gen.Choose(0, 14).ArrayOf(3)
        from count in Gen.Choose(1, 3)
        from reserved in Gen.Choose(0, 2).ArrayOf(3)
        select units.Take(count).Select((each, s) => new FundingSource(
            $"S{s}", new($"fonte {s}", $"source {s}"), each, reserved[s] == 0 ? "T" : null)).ToValueList();

    private static readonly Gen<ValueList<RankedClaim>> SmallClaims =
        from count in Gen.Choose(1, 5)
        from due in Gen.Choose(0, 12).ArrayOf(count)
        from ranks in Gen.Choose(0, 2).ArrayOf(count)
        from tagged in Gen.Elements(true, false).ArrayOf(count)
        select due.Select((units, i) => RankedSharingTests.Claim($"P{i}", units, ranks[i] == 0 ? null : ranks[i], tagged[i] ? ["T"] : [])).ToValueList();

    private static readonly Gen<RankPolicy> SmallPolicies = Gen.OneOf(
        Gen.Constant(RankPolicy.Stop), Gen.Constant(RankPolicy.Skip), Gen.Choose(1, 5).Select(minimum => RankPolicy.Part(minimum)));

    private static readonly Gen<ValueList<ResidueFacts>> ResidueFacts =
        from count in Gen.Choose(1, 8)
        from assigned in Gen.Choose(1, 5_000).ArrayOf(count)
        from cut in Gen.Choose(0, 3_000).ArrayOf(count)
        from paid in Gen.Choose(0, 100).ArrayOf(count)
        from started in Gen.Choose(0, 4).ArrayOf(count)
        from keyed in Gen.Elements(true, false)
        select assigned.Select((cents, i) => new ResidueFacts(
            $"P{i}",
            new($"progetto {i}", $"project {i}"),
            Euro.FromCents(cents + cut[i]),
            Euro.FromCents(cents),
            Euro.FromCents(cents * paid[i] / 100),
            4,
            started[i],
            keyed ? i : null)).ToValueList();

    /// <summary>Shares of two decimals that make 100%, from one to eight of them, zero shares included.</summary>
    public static Arbitrary<ValueList<Policy<Percentage>>> Shares { get; } = (
        from count in Gen.Choose(0, 7)
        from cuts in Gen.Choose(0, 10_000).ArrayOf(count)
        select Cut(cuts)).ToArbitrary();

    public static Arbitrary<Contribution> Contributions { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 1_000).Select(cents => Euro.FromCents(cents))),
        (3, Gen.Choose(0, int.MaxValue).Select(cents => Euro.FromCents(cents))),
        (1, Gen.Elements(Euro.Zero, Euro.MaxValue, Euro.FromCents(1)))).Select(euro => new Contribution(euro)).ToArbitrary();

    /// <summary>Into how many equal shares of two decimals the whole can be cut.</summary>
    public static Arbitrary<EqualShareCount> EqualShareCounts { get; } =
        Gen.Elements(1, 2, 4, 5, 8, 10, 16, 20).Select(value => new EqualShareCount(value)).ToArbitrary();

    public static Arbitrary<GrantCase> Grants { get; } = (
        from pool in Gen.Choose(0, 2_000)
        from amounts in Gen.Choose(0, 500).ArrayOf()
        from ranks in Gen.Choose(0, 6).ArrayOf(amounts.Length)
        from excluded in Gen.Choose(0, 9).ArrayOf(amounts.Length)
        select new GrantCase(
            Euro.FromCents(pool),
            amounts.Select((cents, i) => new GrantRequest(
                $"P{i}",
                LocalizedText.Same($"Progetto {i}"),
                Euro.FromCents(cents),
                ranks[i] == 0 ? null : ranks[i],
                exclusion: excluded[i] == 0 ? new("rinuncia", "withdrawal") : null)).ToValueList())).ToArbitrary();

    /// <summary>Points and amounts that often tie, on a pool that often does not suffice, under every policy.</summary>
    public static Arbitrary<ScoredGrants> Scored { get; } = (
        from pool in Gen.Choose(0, 900)
        from count in Gen.Choose(1, 6)
        from points in Gen.Choose(1, 50).ArrayOf(count)
        from amounts in Gen.OneOf(Gen.Elements(100, 200), Gen.Choose(0, 400)).ArrayOf(count)
        from costs in Gen.Frequency((6, Gen.Elements(100, 200, 300)), (3, Gen.Choose(0, 600)), (1, Gen.Constant(-1))).ArrayOf(count)
        from excluded in Gen.Elements(true, false, false, false, false, false).ArrayOf(count)
        from policy in Gen.Elements(
            GrantPolicy.InProportion,
            GrantPolicy.ByBand(GrantAmountRuleTests.Banded()),
            GrantPolicy.ByBand(Capped(Percentage.Of(70), maximum: null)),
            GrantPolicy.ByBand(Capped(maximumOfCost: null, Euro.FromCents(150))),
            GrantPolicy.ByBand(Capped(Percentage.Of(70), Euro.FromCents(150), new(Points.Of(10), Percentage.Of(60)), new(Points.Of(30), Percentage.Hundred))),
            GrantPolicy.ByRank(ShortfallPolicy.Stop),
            GrantPolicy.ByRank(ShortfallPolicy.Skip),
            GrantPolicy.ByRank(ShortfallPolicy.Part))
        from raised in Gen.Choose(0, count - 1)
        from more in Gen.Choose(1, 30)
        select new ScoredGrants(
            pool,
            [.. points.Select((score, i) => new ScoredRequest(score, amounts[i], costs[i] < 0 ? null : costs[i], excluded[i]))],
            policy,
            raised,
            more)).ToArbitrary();

    private static GrantAmountRule Capped(Percentage? maximumOfCost, Euro? maximum, params ReadOnlySpan<AmountBand> bands) => GrantAmountRule.Create(
        new("RULE", new("importo", "amount"), Samples.Source), maximumOfCost, maximum, ValueList.Create(bands), RoundingRule.HalfUp).OrThrow();

    public static Arbitrary<ShortfallPolicy> ShortfallPolicies { get; } =
        Gen.Elements(ShortfallPolicy.Stop, ShortfallPolicy.Skip, ShortfallPolicy.Part).ToArbitrary();

    /// <summary>Few enough requests to try every order of those that tie.</summary>
    public static Arbitrary<SmallGrantCase> SmallGrants { get; } = (
        from pool in Gen.Choose(0, 25)
        from count in Gen.Choose(1, 5)
        from given in SmallRequests.ArrayOf(count)
        select new SmallGrantCase(pool, given)).ToArbitrary();

    public static Arbitrary<ResidueCase> Residues { get; } = (
        from facts in ResidueFacts
        from cents in Gen.Choose(0, 20_000)
        from places in Gen.Choose(1, 4)
        from ceilings in Gen.Elements(Enum.GetValues<ResiduePart.CeilingRule>()).ArrayOf(3)
        from cut in Gen.Elements(Enum.GetValues<ResiduePart.CutMeasure>())
        select new ResidueCase(facts, Euro.FromCents(cents), ResidueRoundTests.Rule(places, cut, ceilings))).ToArbitrary();

    public static Arbitrary<RankPolicy> RankPolicies { get; } = Gen.OneOf(
        Gen.Constant(RankPolicy.Stop),
        Gen.Constant(RankPolicy.Skip),
        Gen.Choose(1, 300).Select(minimum => RankPolicy.Part(minimum))).ToArbitrary();

    public static Arbitrary<ValueList<FundingSource>> Sources { get; } = (
        from units in Gen.Choose(0, 1_500).ArrayOf(3)
        from count in Gen.Choose(1, 3)
        from reserved in Gen.Choose(0, 2).ArrayOf(3)
        from released in Gen.Elements(true, false).ArrayOf(3)
        select units.Take(count).Select((each, s) => new FundingSource(
            $"S{s}", new($"fonte {s}", $"source {s}"), each, reserved[s] == 0 ? "T" : null, released[s])).ToValueList()).ToArbitrary();

    public static Arbitrary<ValueList<RankedClaim>> Claims { get; } = (
        from due in Gen.Choose(0, 500).ArrayOf()
        from ranks in Gen.Choose(0, 8).ArrayOf(due.Length)
        from excluded in Gen.Choose(0, 9).ArrayOf(due.Length)
        from tagged in Gen.Elements(true, false).ArrayOf(due.Length)
        select due.Select((units, i) => new RankedClaim(
            $"P{i:000}",
            new($"progetto {i}", $"project {i}"),
            units,
            ranks[i] == 0 ? null : ranks[i],
            tagged[i] ? ["T"] : [],
            excluded[i] == 0 ? new("rinuncia", "withdrawal") : null)).ToValueList()).ToArbitrary();

    /// <summary>Few enough claims to try every order of those that tie.</summary>
    public static Arbitrary<SmallRankedCase> SmallRanked { get; } = (
        from sources in SmallSources
        from claims in SmallClaims
        from policy in SmallPolicies
        select new SmallRankedCase(sources, claims, policy)).ToArbitrary();

    private static ValueList<Policy<Percentage>> Cut(int[] cuts)
    {
        int[] edges = [0, .. cuts.Order(), 10_000];
        return edges.Skip(1).Select((edge, i) => ContributionSplitTests.Share($"S{i}", (edge - edges[i]) / 100m)).ToValueList();
    }
}

/// <summary>An amount to be split, never negative.</summary>
public sealed record Contribution(Euro Value);

/// <summary>A number of equal shares that divides 100% without a rest.</summary>
public sealed record EqualShareCount(int Value);

/// <summary>A pool and the requests for grants from it.</summary>
public sealed record GrantCase(Euro Pool, ValueList<GrantRequest> Requests);

/// <summary>A pool and at most five requests, in cents, with a rank of 1 or 2.</summary>
public sealed record SmallGrantCase(int Pool, (int Amount, int Rank)[] Requests);

/// <summary>A residue, what is known of those who may get it, and the rule that shares it.</summary>
public sealed record ResidueCase(ValueList<ResidueFacts> Facts, Euro Residue, ResidueRule Rule);

/// <summary>A pool and requests with points, both in cents, the policy, and the request whose points are raised, and by how many.</summary>
public sealed record ScoredGrants(int Pool, ScoredRequest[] Requests, GrantPolicy Policy, int Raised, int By);

/// <summary>The points of a request, its amount in cents, the cost of its project if it is known, and whether it is excluded.</summary>
public sealed record ScoredRequest(int Points, int Amount, int? Cost, bool IsExcluded);

/// <summary>Sources, at most five ranked claims on them, and the policy.</summary>
public sealed record SmallRankedCase(ValueList<FundingSource> Sources, ValueList<RankedClaim> Claims, RankPolicy Policy);
