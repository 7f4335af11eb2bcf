using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

internal sealed class FundingDefectProducers : IDefectProducers
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("FU-SHARES-TOTAL", () => One(Rule(50, 49))),
        ("FU-ROUNDED-ABOVE", () => One(Rule(50, 50).OrThrow().Split(Euro.FromCents(1)))),
        ("FU-TWICE", () => One(Rank(Ranked(rank: 1), Ranked(rank: 1)))),
        ("FU-EMPTY", () => One(Share())),
        ("FU-WEIGHTS", () => One(Share(Claim(0)))),
        ("FU-CEILING", () => One(Share(Claim(1, floor: 2, ceiling: 1)))),
        ("FU-FLOORS", () => One(Share(Claim(1, floor: 11)))),
        ("FU-WIDTH", () => One(Sharing.Share(
            10,
            Unit.Hour,
            [.. Enumerable.Range(0, 60).Select(i => new Claim($"C{i}", new("voce", "item"), Ratio.Of(1, Int128.MaxValue - i)))],
            SharingPolicy.EqualThenWeight(Percentage.Of(30)),
            Act))),
        ("FU-ACTIONS", () => Residue(planned: 1, started: 2)),
        ("FU-NO-ACTIONS", () => Residue(planned: 0)),
        ("FU-ASKED", () => Residue(asked: 9)),
        ("FU-ASSIGNED", () => Residue(assigned: 0)),
        ("FU-BAND", () => Bands(new(Points.Of(20), Percentage.Of(50)), new(Points.Of(20), Percentage.Of(60)))),
        ("FU-BAND-MIXED", () => Bands(new AmountBand(Points.Of(20), Percentage.Of(50)), new AmountBand(Points.Of(30), Euro.Of(5_000)))),
        ("FU-BAND-SHARE", () => Bands(new AmountBand(Points.Of(20), Percentage.Of(101)))),
        ("FU-BAND-ORDER", () => Bands(new(Points.Of(20), Percentage.Of(60)), new(Points.Of(30), Percentage.Of(50)))),
        ("FU-UNKNOWN", () => Revised(ShareEvent.Withdraw("Z"))),
        ("FU-PAID", () => Revised(ShareEvent.Withdraw("A", paid: 6))),
        ("FU-REDUCTION", () => Revised(ShareEvent.Reduce("A", due: 6))),
        ("FU-RANK", () => One(Rank(Ranked(rank: 0)))),
    ];

    private static Validated<ContributionSplitRule> Rule(int first, int second) => ContributionSplitRule.Create(
        [new(new("A", new("percentuale", "share"), Act), Percentage.Of(first)), new(new("B", new("percentuale", "share"), Act), Percentage.Of(second))],
        SplitPolicy.Each(RoundingRule.HalfUp),
        Provenance.Reading,
        Act);

    private static Validated<RankedSharing> Rank(params RankedClaim[] claims) => RankedSharing.Share(
        Unit.Hour, [new("POOL", new("fondo", "pool"), 10)], claims.ToValueList(), RankPolicy.Stop, Act);

    private static RankedClaim Ranked(int rank) => new("A", new("voce", "item"), due: 5, rank, []);

    private static Defect Revised(ShareEvent change) => One(Rank(Ranked(rank: 1)).OrThrow().Revise([change]));

    private static Defect Residue(int asked = 20, int assigned = 10, int planned = 1, int started = 0) => One(
        Conciliazione.Editions.Insubria2020.Residues.Share(
            Euro.Zero, [new("A", new("voce", "item"), Euro.Of(asked), Euro.Of(assigned), Euro.Zero, planned, started)]));

    private static Defect Bands(params AmountBand[] bands) => One(GrantAmountRule.Create(
        new("RULE", new("importo", "amount"), Act), maximumOfCost: null, maximum: null, bands.ToValueList(), RoundingRule.HalfUp));

    private static Validated<Sharing> Share(params Claim[] claims) =>
        Sharing.Share(10, Unit.Hour, claims.ToValueList(), SharingPolicy.ByWeight, Act);

    private static Claim Claim(int weight, long floor = 0, long? ceiling = null) => new("A", new("voce", "item"), Ratio.Whole(weight), floor, ceiling);

    private static Defect One<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty());
}
