using Conciliazione.Funding;

namespace Conciliazione.Tests.Funding;

internal sealed class FundingDefectProducers : IDefectProducers
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("FU-SHARES-TOTAL", () => One(Rule(50, 49))),
        ("FU-ROUNDED-ABOVE", () => One(Rule(50, 50).OrThrow().Split(Euro.FromCents(1)))),
        ("FU-TWICE", () => One(Assign(new("A", "Primo", Euro.Zero), new("A", "Secondo", Euro.Zero)))),
        ("FU-RANK", () => One(Assign(new GrantRequest("A", "Primo", Euro.Zero, rank: 0)))),
    ];

    private static Validated<ContributionSplitRule> Rule(int first, int second) => ContributionSplitRule.Create(
        [new("A", new("quota", "share"), Percentage.Of(first), Provenance.Stated), new("B", new("quota", "share"), Percentage.Of(second), Provenance.Stated)],
        SplitPolicy.Each(RoundingRule.HalfUp),
        Provenance.Reading,
        Act);

    private static Validated<GrantAssignment> Assign(params GrantRequest[] requests) =>
        GrantAssignment.Assign(Euro.Zero, requests.ToValueList(), ShortfallPolicy.Stop, Provenance.Stated, Act);

    private static Defect One<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty());
}
