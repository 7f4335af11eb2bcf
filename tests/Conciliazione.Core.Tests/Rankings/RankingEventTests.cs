using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

public class RankingEventTests
{
    private static readonly LocalDate On = new(2020, 10, 1);

    private static readonly Ranking<Entrant> Before = Rules().Rank(places: 2, new("A", 12), new("B", 9.5m), new("C", 7), new("D", 7), new("E", 1));

    [Fact]
    public void A_withdrawal_gives_its_place_to_the_next_and_the_old_ranking_stays()
    {
        Ranking<Entrant> after = Before.Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow();
        Assert.Equal(["1B place assigned", "2C undecided", "2D undecided", "E not admitted: below the minimum", "A withdrawn"], Rows(after));
        Assert.Equal(["1A place assigned", "2B place assigned", "3C eligible, no place left", "3D eligible, no place left", "E not admitted: below the minimum"], Rows(Before));
        RankingDifference difference = after.ChangesFrom(Before);
        Assert.Equal(["B", "C", "D", "A"], difference.Changes.Select(change => change.Reference));
        Assert.Equal(["C", "D", "A"], difference.ToCommunicate.Select(change => change.Reference));
        Assert.Equal(["A"], difference.Lost.Select(change => change.Reference));
        Assert.Empty(difference.Gained);
        Assert.Equal(
            "B: posizione 2, 9,5 punti, posto assegnato → posizione 1, 9,5 punti, posto assegnato — rinuncia A (01/10/2020)",
            Cultures.SameInEach(() => difference.Changes[0].Explain(Language.Italian)));
        Assert.Equal("B: position 2, 9.5 points, place assigned → position 1, 9.5 points, place assigned — withdrawal A (2020-10-01)", difference.Changes[0].Explain(Language.English));
    }

    [Fact]
    public void More_places_an_exclusion_and_an_appeal()
    {
        Ranking<Entrant> more = Before.Apply(RankingEvent.AddPlaces<Entrant>(2, On, Source)).OrThrow();
        Assert.Equal(["1A place assigned", "2B place assigned", "3C place assigned", "3D place assigned", "E not admitted: below the minimum"], Rows(more));
        Assert.Equal(["C", "D"], more.ChangesFrom(Before).Gained.Select(change => change.Reference));
        Ranking<Entrant> excluded = Before.Apply(RankingEvent.Exclude<Entrant>("B", new("dichiarazione falsa", "false statement"), On, Source)).OrThrow();
        Assert.Equal(["1A place assigned", "2C undecided", "2D undecided", "E not admitted: below the minimum", "B excluded"], Rows(excluded));
        Ranking<Entrant> appeal = excluded.Apply(RankingEvent.UpholdAppeal(Of(new("B", 13)), On.PlusDays(5), Source)).OrThrow();
        Assert.Equal(["1B place assigned", "2A place assigned", "3C eligible, no place left", "3D eligible, no place left", "E not admitted: below the minimum"], Rows(appeal));
        RankingDifference both = appeal.ChangesFrom(Before);
        Assert.Equal(["B", "A"], both.Changes.Select(change => change.Reference));
        Assert.Equal(2, both.Changes[0].Causes.Count);
        Assert.Throws<ArgumentException>(() => Before.ChangesFrom(appeal));
        Assert.Throws<ArgumentException>(() => more.ChangesFrom(appeal));
    }

    /// <summary>A leaves, and B moves; then E, below the minimum, leaves, and nobody moves: that is no cause for B.</summary>
    [Fact]
    public void Each_move_has_the_events_that_caused_it_and_no_other()
    {
        Ranking<Entrant> after = Before
            .Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow()
            .Apply(RankingEvent.Withdraw<Entrant>("E", On, Source)).OrThrow();
        RankingDifference difference = after.ChangesFrom(Before);
        Assert.Equal(
            ["B: withdrawal A (2020-10-01)", "C: withdrawal A (2020-10-01)", "D: withdrawal A (2020-10-01)", "A: withdrawal A (2020-10-01)", "E: withdrawal E (2020-10-01)"],
            difference.Changes.Select(change => $"{change.Reference}: {Assert.Single(change.Causes.AsEnumerable()).English}"));
    }

    /// <summary>By hand: two places, one of them for D; an appeal that changes only points changes no reserve.</summary>
    [Theory]
    [InlineData(UnusedReserve.GoesToOthers)]
    [InlineData(UnusedReserve.StaysEmpty)]
    public void A_reserve_is_a_cause_only_where_those_who_compete_for_it_changed(UnusedReserve unused)
    {
        Ranking<Entrant> before = RankingTests.Reserved(unused, 1).Rank(places: 2, new("D", 12, Disabled: true), new("A", 11), new("B", 10));

        RankingDifference appeal = before.Apply(RankingEvent.UpholdAppeal(Of(new("B", 11.5m)), On, Source)).OrThrow().ChangesFrom(before);
        Assert.Equal("appeal upheld B (2020-10-01)", Assert.Single(appeal.Changes.Single(change => change.Reference == "A").Causes.AsEnumerable()).English);

        RankingDifference excluded = before.Apply(RankingEvent.Withdraw<Entrant>("D", On, Source)).OrThrow().ChangesFrom(before);
        Assert.Equal(unused == UnusedReserve.GoesToOthers, excluded.Changes.Any(change => change.Reference == "B" && change.GainsPlace));
    }

    /// <summary>
    /// By hand: two places, one for people with a disability and one for lone parents, of whom there are none. X, who is both, comes
    /// in, counts only in the first reserve and takes D's place; the second reserve stays without anybody.
    /// </summary>
    [Fact]
    public void Whoever_belongs_to_two_reserves_counts_only_in_the_first_among_the_causes_too()
    {
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
            Label("RANKING"),
            Grid,
            ties: [],
            reserves: [new(Label("FIRST"), Audience.If(Disabled), 1), new(Label("SECOND"), Audience.If(Alone), 1)]).OrThrow();
        Ranking<Entrant> before = rules.Rank(
            [Of(new("A", 18)), Of(new("D", 10, Disabled: true)), Of(new("X", 1, Disabled: true, Alone: true))], places: 2).OrThrow();
        Assert.Equal(["1A place assigned", "2D place assigned", "X not admitted: below the minimum"], Rows(before));

        Ranking<Entrant> after = before.Apply(RankingEvent.UpholdAppeal(Of(new("X", 20, Disabled: true, Alone: true)), On, Source)).OrThrow();
        Assert.Equal(["1X place assigned", "2A place assigned", "3D eligible, no place left"], Rows(after));
        RankingChange lost = Assert.Single(after.ChangesFrom(before).Lost.AsEnumerable());
        Assert.Equal("appeal upheld X (2020-10-01)", Assert.Single(lost.Causes.AsEnumerable()).English);
    }

    /// <summary>"GRID v1, 1, -" told nobody what differs.</summary>
    [Fact]
    public void Parts_that_differ_say_in_what()
    {
        Defect defect = Assert.Single(Ranking<Entrant>.Merge([Before, Rules().Rank(places: 1, new Entrant("F", 5))]).DefectsOrEmpty().AsEnumerable());
        Assert.StartsWith("parts[1]: la parte ha 1 posto; la prima ha 2 posti [RANK-MERGE", defect.Render(Language.Italian), StringComparison.Ordinal);
        Assert.StartsWith("parts[1]: the part has 1 place; the first has 2 places [RANK-MERGE", defect.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_points_depend_on_who_competes_the_difference_says_so()
    {
        Entrant[] entrants = [new("A", 10, Value: 10), new("B", 4, Value: 5), new("C", 2, Value: 0), new("D", 6.5m, Value: 2)];
        RankingRules<Entrant> frozen = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, []).OrThrow();
        RankingRules<Entrant> fresh = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, [], cohort: CohortPolicy.Recomputed).OrThrow();
        // Values 0 to 10: A 10 + 10 = 20, B 4 + 5 = 9, D 6.5 + 2 = 8.5, C 2 + 0 = 2.
        Assert.Equal(["1A place assigned", "2B place assigned", "3D eligible, no place left", "4C eligible, no place left"], Rows(frozen.Rank(places: 2, entrants)));
        RankingEvent<Entrant> leaves = RankingEvent.Withdraw<Entrant>("C", On, Source);
        // Without C values go from 2 to 10: B 4 + 3.75 → 4 = 8, D 6.5 + 0 = 6.5; the order stays. Frozen, nothing changes at all.
        Ranking<Entrant> kept = frozen.Rank(places: 2, entrants).Apply(leaves).OrThrow();
        Assert.Equal(["C"], kept.ChangesFrom(frozen.Rank(places: 2, entrants)).Changes.Select(change => change.Reference));
        Ranking<Entrant> measured = fresh.Rank(places: 2, entrants).Apply(leaves).OrThrow();
        RankingDifference difference = measured.ChangesFrom(fresh.Rank(places: 2, entrants));
        Assert.Equal(["B", "D", "C"], difference.Changes.Select(change => change.Reference));
        Assert.Contains("chi concorre è cambiato", difference.Changes[0].Explain(Language.Italian), StringComparison.Ordinal);
        // Without A values go from 0 to 5: B 4 + 10 = 14, D 6.5 + 4 = 10.5.
        Assert.Equal(
            ["1B place assigned", "2D place assigned", "3C eligible, no place left", "A withdrawn"],
            Rows(fresh.Rank(places: 2, entrants).Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow()));
    }

    [Fact]
    public void An_event_that_cannot_be_is_refused_and_the_ranking_stays()
    {
        Assert.Equal("RANK-EVENT-REFERENCE", Refused(Before, RankingEvent.Withdraw<Entrant>("Z", On, Source)));
        Ranking<Entrant> gone = Before.Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow();
        Assert.Equal("RANK-EVENT-STANDING", Refused(gone, RankingEvent.Withdraw<Entrant>("A", On, Source)));
        Assert.Equal("RANK-EVENT-STANDING", Refused(gone, RankingEvent.UpholdAppeal(Of(new("A", 12)), On, Source)));
        Assert.Equal("RANK-EVENT-ORDER", Refused(gone, RankingEvent.Withdraw<Entrant>("B", On.PlusDays(-1), Source)));
        Assert.Equal("RANK-EVENT-PLACES", Refused(Before, RankingEvent.AddPlaces<Entrant>(0, On, Source)));
        Assert.Equal("RANK-EVENT-NO-PLACES", Refused(Rules().Rank(places: null, new Entrant("A", 5)), RankingEvent.AddPlaces<Entrant>(1, On, Source)));
        Assert.Equal("RANK-EVENT-MANY", Refused(Before, RankingEvent.AddPlaces<Entrant>(int.MaxValue, On, Source)));
        // The ranking was decided on 15 September.
        Assert.Equal("RANK-EVENT-EARLY", Refused(Before, RankingEvent.Withdraw<Entrant>("A", new(2020, 9, 14), Source)));
        Assert.True(Before.Apply(RankingEvent.Withdraw<Entrant>("A", new(2020, 9, 15), Source)).TryGetValue(out _));
        Assert.Equal(
            ["RANK-EVENT-ORDER", "RANK-EVENT-REFERENCE"],
            gone.Apply(RankingEvent.Withdraw<Entrant>("Z", On.PlusDays(-1), Source)).DefectsOrEmpty().Select(defect => defect.Code.Code));
    }

    private static string Refused(Ranking<Entrant> ranking, RankingEvent<Entrant> happened) =>
        Assert.Single(ranking.Apply(happened).DefectsOrEmpty().AsEnumerable()).Code.Code;
}
