using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

internal sealed class RankingDefectProducers : IDefectProducers
{
    private static readonly LocalDate On = new(2020, 10, 1);

    private static readonly Ranking<Entrant> Ranked = Rules().Rank(places: 1, new("A", 5), new("B", 4));

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("RANK-DUPLICATE", () => Single([TieKey.YesFirst(Label("K"), Disabled), TieKey.NoFirst(Label("K"), Disabled)])),
        ("RANK-SOURCE", () => Single([TieKey.YesFirst(new RuleLabel("K", new("senza fonte", "without source"), source: null), Disabled)])),
        ("RANK-FACT", () => Single([TieKey.YesFirst(Label("K"), new Fact<Entrant>.YesNo("OTHER", new("altro", "other"), _ => true))])),
        ("RANK-FACT-OTHER", () => Single([TieKey.YesFirst(Label("K"), new Fact<Entrant>.YesNo("DISABLED", new("altro", "other"), _ => true))])),
        ("RANK-PART", () => Single([TieKey.HigherPart<Entrant>(Label("K"), "NOWHERE")])),
        ("RANK-LOT", () => Single([TieKey.Lot<Entrant>(Label("L"), "seed"), TieKey.YesFirst(Label("K"), Disabled)])),
        ("RANK-LOT", () => Single([TieKey.Lot<Entrant>(Label("L"), "seed").OnlyAtCutOff(), TieKey.YesFirst(Label("K"), Disabled).OnlyAtCutOff()])),
        ("RANK-QUOTA", () => Single([], reserves: [new(Label("R"), Audience.If(Disabled), 0)])),
        ("RANK-OPTION", () => Single([], [Precedence.Of(Label("P"), Kind, "NOWHERE")])),
        ("RANK-OPTION-TWICE", () => Single([], [Precedence.Of(Label("P"), Kind, "NEW", "NEW")])),
        ("RANK-OPTION-TWICE", () => Single([], [Precedence.YesFirst(Label("P"), Disabled, Disabled)])),
        ("RANK-CATEGORIES", () => Single([], [.. Enumerable.Range(1, 31).Select(i => Precedence.YesFirst(Label($"P{i}"), Disabled))])),
        ("RANK-REFERENCE", () => Single(Rules().Rank([Of(new("A", 3)), Of(new("A", 4))]))),
        ("RANK-PLACES", () => Single(Rules().Rank([], places: -1))),
        ("RANK-RESERVED", () => Single(RankingTests.Reserved(UnusedReserve.GoesToOthers, 2).Rank([], places: 1))),
        ("RANK-EVENT-REFERENCE", () => Single(Ranked.Apply(RankingEvent.Withdraw<Entrant>("Z", On, Source)))),
        ("RANK-EVENT-STANDING", () => Single(Gone.Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)))),
        ("RANK-EVENT-ORDER", () => Single(Gone.Apply(RankingEvent.Withdraw<Entrant>("B", On.PlusDays(-1), Source)))),
        ("RANK-EVENT-PLACES", () => Single(Ranked.Apply(RankingEvent.AddPlaces<Entrant>(0, On, Source)))),
        ("RANK-EVENT-NO-PLACES", () => Single(Rules().Rank(places: null, new Entrant("A", 5)).Apply(RankingEvent.AddPlaces<Entrant>(1, On, Source)))),
        ("RANK-EVENT-MANY", () => Single(Ranked.Apply(RankingEvent.AddPlaces<Entrant>(int.MaxValue, On, Source)))),
        ("RANK-EVENT-EARLY", () => Single(Ranked.Apply(RankingEvent.Withdraw<Entrant>("A", Days.OfDecision.PlusDays(-1), Source)))),
        ("RANK-MERGE", () => Single(Ranking<Entrant>.Merge([Ranked, Rules().Rank(places: 2, new Entrant("C", 3))]))),
        ("RANK-MERGE-EMPTY", () => Single(Ranking<Entrant>.Merge([]))),
        ("RANK-PART-BYTES", () => Single(RankingPart<Entrant>.Read(Rules(), [1, 2, 3]))),
        ("RANK-PART-RULES", () => Single(RankingPart<Entrant>.Read(Rules(TieKey.SmallerFirst(Label("POORER"), Income)), RankingPartTests.Bytes(Ranked.ToPart())))),
        ("RANK-SHORTLIST-KEY", () => Single(Shortlist(TieKey.Lot<Entrant>(Label("K"), "seed")))),
        ("RANK-SHORTLIST-KEY", () => Single(Shortlist(TieKey.HigherPart<Entrant>(Label("K"), "WORTH")))),
        ("RANK-DUPLICATE", () => Single(Shortlist(TieKey.YesFirst(Label("K"), Disabled), TieKey.NoFirst(Label("K"), Disabled)))),
        ("RANK-SOURCE", () => Single(Shortlist(TieKey.YesFirst(new RuleLabel("K", new("senza fonte", "without source"), source: null), Disabled)))),
        ("RANK-FACT", () => Single(Shortlist(TieKey.YesFirst(Label("K"), new Fact<Entrant>.YesNo("OTHER", new("altro", "other"), _ => true))))),
        ("RANK-FACT-OTHER", () => Single(Shortlist(TieKey.YesFirst(Label("K"), new Fact<Entrant>.YesNo("DISABLED", new("altro", "other"), _ => true))))),
        ("RANK-REFERENCE", () => Single(Shortlist().OrThrow().List([Of(new("A", 3)), Of(new("A", 4))]))),
        ("RANK-MERGE-EVENTS", () => Single(Ranking<Entrant>.Merge([Gone]))),
    ];

    private static Validated<ShortlistRules<Entrant>> Shortlist(params TieKey<Entrant>[] keys) => ShortlistRules<Entrant>.Create(
        Label("SHORTLIST"),
        RequirementSet<Entrant>.Create(1, Catalogue, Requirement.Is(Label("NEED"), Disabled)).OrThrow(),
        keys.ToValueList());

    private static Ranking<Entrant> Gone => Ranked.Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow();

    private static Defect Single(
        ValueList<TieKey<Entrant>> ties, ValueList<Precedence<Entrant>>? precedences = null, ValueList<ReservedQuota<Entrant>>? reserves = null) =>
        Single(RankingRules<Entrant>.Create(Label("RANKING"), Grid, ties, precedences: precedences, reserves: reserves));

    private static Defect Single<T>(Validated<T> result)
        where T : notnull => Assert.Single(result.DefectsOrEmpty().AsEnumerable());
}
