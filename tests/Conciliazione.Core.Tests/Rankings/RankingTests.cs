using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

public class RankingTests
{
    private static readonly LocalDate On = new(2020, 10, 1);

    [Fact]
    public void Points_decide_first_and_everybody_keeps_a_row()
    {
        Ranking<Entrant> ranking = Rules().Rank(
            [
                Of(new("E", 1.5m)),
                Of(new("D", null)),
                Of(new("C", 7)),
                Of(new("B", 9.5m)),
                Of(new("A", 12)),
                Of(new("F", 15), new CandidateState.Excluded(new("fuori termine", "too late"), Source)),
                Of(new("G", 14), new CandidateState.Withdrawn(On)),
            ],
            places: 2).OrThrow();
        Assert.Equal(
            ["1A place assigned", "2B place assigned", "3C eligible, no place left", "D unclear", "E not admitted: below the minimum", "F excluded", "G withdrawn"],
            Rows(ranking));
        Assert.Equal(Points.Of(2.5m), Assert.IsType<Separation.More>(ranking.Entries[0].Separation).Points);
        Assert.IsType<Separation.Last>(ranking.Entries[2].Separation);
        Assert.True(ranking.IsProvisional);
        Assert.Equal(Known.Of(Points.Of(9.5m)), ranking.CutOff);
        Assert.Equal(["C"], ranking.WaitingList.Select(entry => entry.Reference));
        var unclear = Assert.IsType<RankingStatus.Unclear>(ranking.Find("D")!.Status);
        Assert.Equal(["MARK"], unclear.Missing.Select(fact => fact.Code));
        Assert.Equal((Points.Zero, Points.Of(20)), (unclear.Range.Minimum, unclear.Range.Maximum!.Value));
    }

    [Fact]
    public void What_no_key_parts_is_a_tie_and_on_the_line_it_is_undecided()
    {
        Ranking<Entrant> ranking = Rules().Rank(places: 2, new("D", 3), new("C", 5), new("B", 5), new("A", 9));
        Assert.Equal(["1A place assigned", "2B undecided", "2C undecided", "4D eligible, no place left"], Rows(ranking));
        Assert.IsType<Separation.Tied>(ranking.Entries[1].Separation);
        Assert.Equal(Points.Of(2), Assert.IsType<Separation.More>(ranking.Entries[2].Separation).Points);
        Assert.Equal(
            "2. B: 5 punti, non deciso: decidono un criterio di preferenza in più o la commissione; ex aequo con il successivo",
            Cultures.SameInEach(() => ranking.Entries[1].Explain(Language.Italian)));
        Assert.Equal(
            "2. B: 5 points, undecided: a further tie key or the commission must decide; tied with the next",
            ranking.Entries[1].Explain(Language.English));
        Assert.Equal(["1A place assigned", "2B place assigned", "2C place assigned", "4D eligible, no place left"], Rows(Rules().Rank(places: 3, new("D", 3), new("C", 5), new("B", 5), new("A", 9))));
    }

    public static TheoryData<string, string> Keys => new()
    {
        { "EARLIER", "ABC" },
        { "LATER", "CBA" },
        { "POORER", "BCA" },
        { "RICHER", "ACB" },
        { "YOUNGER", "CAB" },
        { "OLDER", "BAC" },
        { "SMALLER-AGE", "CAB" },
        { "LARGER-AGE", "BAC" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_key_parts_a_tie_in_its_own_order(string code, string order)
    {
        TieKey<Entrant> key = code switch
        {
            "EARLIER" => TieKey.EarlierFirst(Label(code), Arrival),
            "LATER" => TieKey.LaterFirst(Label(code), Arrival),
            "POORER" => TieKey.SmallerFirst(Label(code), Income),
            "RICHER" => TieKey.LargerFirst(Label(code), Income),
            "YOUNGER" => TieKey.YoungerFirst(Label(code), Years),
            "SMALLER-AGE" => TieKey.SmallerFirst(Label(code), Years),
            "LARGER-AGE" => TieKey.LargerFirst(Label(code), Years),
            _ => TieKey.OlderFirst(Label(code), Years),
        };
        Ranking<Entrant> ranking = Rules(key).Rank(
            places: 2, new("A", 5, Arrival: 1, Income: 30, Years: 40), new("B", 5, Arrival: 2, Income: 10, Years: 50), new("C", 5, Arrival: 3, Income: 20, Years: 30));
        Assert.Equal(order, string.Concat(ranking.Entries.Select(entry => entry.Reference)));
        Assert.All(ranking.Entries.Take(2), entry => Assert.Equal(code, Assert.IsType<Separation.Key>(entry.Separation).Label.Code));
        Assert.Equal([1, 2, 3], ranking.Entries.Select(entry => entry.Position!.Value));
    }

    [Fact]
    public void Only_days_and_moments_are_earlier_or_later()
    {
        Assert.Throws<ArgumentException>("fact", () => TieKey.EarlierFirst(Label("EARLIER"), Income));
        Assert.Throws<ArgumentException>("fact", () => TieKey.LaterFirst(Label("LATER"), Years));
        Assert.Throws<ArgumentNullException>("fact", () => TieKey.EarlierFirst(Label("EARLIER"), (Fact<Entrant>.Moment)null!));
    }

    [Fact]
    public void A_chain_goes_on_where_a_key_leaves_a_tie()
    {
        Ranking<Entrant> ranking = Rules(TieKey.YesFirst(Label("DISABLED"), Disabled), TieKey.SmallerFirst(Label("POORER"), Income)).Rank(
            places: null, new("A", 5, Income: 10), new("B", 5, Income: 20, Disabled: true), new("C", 5, Income: 15, Disabled: true), new("D", 5, Income: 10));
        Assert.Equal(["1C admitted", "2B admitted", "3A admitted", "3D admitted"], Rows(ranking));
        Assert.Equal(["POORER", "DISABLED", "", "", ""], ranking.Entries.Select(entry => (entry.Separation as Separation.Key)?.Label.Code ?? "").Append(""));
        Assert.Equal(
            "1. C: 5 punti, ammesso; precede a parità per regola POORER: € 15,00",
            Cultures.SameInEach(() => ranking.Entries[0].Explain(Language.Italian)));
    }

    [Fact]
    public void The_points_of_a_criterion_or_section_part_a_tie()
    {
        Ranking<Entrant> higher = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, [TieKey.HigherPart<Entrant>(Label("KEY"), "WORTH")]).OrThrow()
            .Rank(places: 1, new("A", 5, Value: 10), new("B", 15, Value: 0));
        Assert.Equal(["1B place assigned", "2A eligible, no place left"], Rows(higher));
        Ranking<Entrant> lower = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, [TieKey.LowerPart<Entrant>(Label("KEY"), "WORTH")]).OrThrow()
            .Rank(places: 1, new("A", 5, Value: 10), new("B", 15, Value: 0));
        Assert.Equal(["1A place assigned", "2B eligible, no place left"], Rows(lower));
    }

    [Fact]
    public void A_missing_fact_stops_the_chain_and_is_named()
    {
        TieKey<Entrant> arrival = TieKey.EarlierFirst(Label("ARRIVAL"), Arrival);
        Entrant[] tied = [new("A", 5, Arrival: null), new("B", 5, Arrival: 1), new("C", 5, Arrival: 2)];
        Ranking<Entrant> stopped = Rules(arrival, TieKey.YesFirst(Label("DISABLED"), Disabled)).Rank(places: 1, tied);
        Assert.Equal(["1A undecided", "1B undecided", "1C undecided"], Rows(stopped));
        var undecided = Assert.IsType<RankingStatus.Undecided>(stopped.Entries[0].Status);
        Assert.Equal(["ARRIVAL"], undecided.Missing.Select(fact => fact.Code));
        Ranking<Entrant> last = Rules(TieKey.EarlierFirst(Label("ARRIVAL"), Arrival, WhenUnknown.ComesLast)).Rank(places: 1, tied);
        Assert.Equal(["1B place assigned", "2C eligible, no place left", "3A eligible, no place left"], Rows(last));
    }

    [Fact]
    public void On_the_line_only_the_tie_that_matters_is_parted()
    {
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
            Label("RANKING"), Grid, [TieKey.SmallerFirst(Label("POORER"), Income).OnlyAtCutOff()]).OrThrow();
        Entrant[] entrants =
        [
            new("A", 9, Income: 2), new("B", 9, Income: 1), new("C", 7, Income: 2), new("D", 7, Income: 1), new("E", 3, Income: 2), new("F", 3, Income: 1),
        ];
        Assert.Equal(
            ["1A place assigned", "1B place assigned", "3D place assigned", "4C eligible, no place left", "5E eligible, no place left", "5F eligible, no place left"],
            Rows(rules.Rank(places: 3, entrants)));
        Assert.Equal(
            ["1A place assigned", "1B place assigned", "3C place assigned", "3D place assigned", "5E eligible, no place left", "5F eligible, no place left"],
            Rows(rules.Rank(places: 4, entrants)));
    }

    /// <summary>Income stands for the distance: nearest first on the cut-off, and in order of arrival everywhere else.</summary>
    [Fact]
    public void On_the_line_one_key_decides_and_everywhere_else_another()
    {
        RankingRules<Entrant> rules = Rules(TieKey.SmallerFirst(Label("NEARER"), Income).OnlyAtCutOff(), TieKey.EarlierFirst(Label("ARRIVAL"), Arrival));
        Entrant[] entrants =
        [
            new("A", 9, Arrival: 5, Income: 0), new("B", 9, Arrival: 1, Income: 9),
            new("C", 7, Arrival: 9, Income: 1), new("D", 7, Arrival: 3, Income: 1), new("E", 7, Arrival: 10, Income: 0),
        ];

        // Three places: the line runs through C, D and E. E is nearest; C and D, out of reach by then, go by arrival.
        Assert.Equal(
            ["1B place assigned", "2A place assigned", "3E place assigned", "4D eligible, no place left", "5C eligible, no place left"], Rows(rules.Rank(places: 3, entrants)));

        // Four places: C and D are as near as each other, so the next key decides between them too.
        Ranking<Entrant> four = rules.Rank(places: 4, entrants);
        Assert.Equal(["1B place assigned", "2A place assigned", "3E place assigned", "4D place assigned", "5C eligible, no place left"], Rows(four));
        Assert.Equal(["ARRIVAL", "9", "NEARER", "ARRIVAL", ""], four.Entries.Select(entry => entry.Separation.Match(
            _ => "", category => category.Label.Code, _ => "9", key => key.Label.Code, _ => "tied")));

        // Two places: the line is between the two marks, and no tie is on it.
        Assert.Equal(
            ["1B place assigned", "2A place assigned", "3D eligible, no place left", "4C eligible, no place left", "5E eligible, no place left"], Rows(rules.Rank(places: 2, entrants)));
        Assert.Equal(["1B admitted", "2A admitted", "3D admitted", "4C admitted", "5E admitted"], Rows(rules.Rank(places: null, entrants)));

        // One place: A, the nearer, and when both have gone the line has moved to the others, whose tie is decided again.
        Ranking<Entrant> one = rules.Rank(places: 1, entrants);
        Assert.Equal(
            ["1A place assigned", "2B eligible, no place left", "3D eligible, no place left", "4C eligible, no place left", "5E eligible, no place left"], Rows(one));
        Ranking<Entrant> moved = one.Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow().Apply(RankingEvent.Withdraw<Entrant>("B", On, Source)).OrThrow();
        Assert.Equal(
            ["1E place assigned", "2D eligible, no place left", "3C eligible, no place left", "A withdrawn", "B withdrawn"], Rows(moved));
        Ranking<Entrant> parts = Ranking<Entrant>.Merge([rules.Rank(places: 3, entrants[..3]), rules.Rank(places: 3, entrants[3..])]).OrThrow();
        Assert.Equal(rules.Rank(places: 3, entrants), parts);
    }

    [Fact]
    public void A_lot_on_the_line_leaves_other_ties_to_the_keys_after_it()
    {
        TieKey<Entrant> lot = TieKey.Lot<Entrant>(Label("LOT"), "seed 2020").OnlyAtCutOff();
        TieKey<Entrant> arrival = TieKey.EarlierFirst(Label("ARRIVAL"), Arrival);
        Entrant[] entrants = [new("A", 9, Arrival: 2), new("B", 9, Arrival: 1), new("C", 7), new("D", 7), new("E", 7)];
        Ranking<Entrant> ranking = Rules(lot, arrival).Rank(places: 3, entrants);
        Assert.Equal(["1B place assigned", "2A place assigned"], Rows(ranking).Take(2));
        Assert.Equal("LOT", Assert.IsType<Separation.Key>(ranking.Entries[2].Separation).Label.Code);
        Assert.Equal([1, 2, 3, 4, 5], ranking.Entries.Select(entry => entry.Position!.Value));
        Assert.NotEqual(lot, TieKey.Lot<Entrant>(Label("LOT"), "seed 2020"));
    }

    [Fact]
    public void A_lot_leaves_no_tie_and_anybody_can_draw_it_again()
    {
        Ranking<Entrant> ranking = Rules(TieKey.Lot<Entrant>(Label("LOT"), "seed 2020")).Rank(places: 1, new("A", 5), new("B", 5), new("C", 5));
        // printf 'seed 2020\nA' | sha256sum, and so on.
        string[] byHand = ["A", "B", "C"];
        Array.Sort(Array.ConvertAll(byHand, reference => new DrawnLot("seed 2020", reference).Number), byHand, StringComparer.Ordinal);
        Assert.Equal(byHand, ranking.Entries.Select(entry => entry.Reference));
        Assert.Equal([1, 2, 3], ranking.Entries.Select(entry => entry.Position!.Value));
        Assert.Equal("ca3a07c5b874a88647e42f87e7e6ab3b", new DrawnLot("seed 2020", "A").Number[..32]);
    }

    [Fact]
    public void Categories_go_first_whatever_the_points()
    {
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(Label("RANKING"), Grid, [], precedences: [Precedence.Of(Label("FIRST"), Kind, "RENEWAL")]).OrThrow();
        Ranking<Entrant> ranking = rules.Rank(places: 2, new("A", 12), new("B", 3, Kind: "RENEWAL"), new("C", 14, Kind: "OUTSIDE"), new("D", 9, Kind: null));
        Assert.Equal(["1B place assigned", "2C place assigned", "3A eligible, no place left", "D unclear"], Rows(ranking));
        Assert.Equal("precede per regola FIRST: rinnovo", ranking.Entries[0].Separation.Render(Language.Italian));
        RankingRules<Entrant> answers = RankingRules<Entrant>.Create(Label("RANKING"), Grid, [], precedences: [Precedence.YesFirst(Label("FIRST"), Disabled)]).OrThrow();
        Assert.Equal(["1B place assigned", "2A eligible, no place left"], Rows(answers.Rank(places: 1, new("A", 12), new("B", 3, Disabled: true))));
    }

    [Fact]
    public void First_all_with_one_condition_then_all_with_another_then_the_rest()
    {
        Entrant[] entrants =
        [
            new("A", 20), new("B", 12, Disabled: true), new("C", 9, Alone: true), new("D", 5, Alone: true, Disabled: true),
            new("E", 4, Alone: null), new("F", 4, Alone: true, Disabled: null), new("G", 4, Alone: false, Disabled: null),
        ];

        // Of those with the first condition, the second does not count: points order them.
        Ranking<Entrant> cascade = With(Precedence.YesFirst(Label("CONDITIONS"), Alone, Disabled)).Rank(places: null, entrants);
        Assert.Equal(["1C admitted", "2D admitted", "3F admitted", "4B admitted", "5A admitted", "E unclear", "G unclear"], Rows(cascade));
        Assert.Equal("ahead by rule CONDITIONS: single parent", cascade.Find("F")!.Separation.Render(Language.English));
        Assert.Equal("ahead by rule CONDITIONS: disability", cascade.Find("B")!.Separation.Render(Language.English));
        Assert.Equal(["ALONE"], Assert.IsType<RankingStatus.Unclear>(cascade.Find("E")!.Status).Missing.Select(fact => fact.Code));
        Assert.Equal(["DISABLED"], Assert.IsType<RankingStatus.Unclear>(cascade.Find("G")!.Status).Missing.Select(fact => fact.Code));

        // Declared one after the other, the second orders those whom the first leaves equal.
        Ranking<Entrant> both = With(Precedence.YesFirst(Label("FIRST"), Alone), Precedence.YesFirst(Label("SECOND"), Disabled)).Rank(places: null, entrants[..4]);
        Assert.Equal(["1D admitted", "2C admitted", "3B admitted", "4A admitted"], Rows(both));
        Assert.Equal(["SECOND", "FIRST", "SECOND", ""], both.Entries.Select(entry => entry.Separation.Match(
            _ => "", category => category.Label.Code, _ => "points", key => key.Label.Code, _ => "tied")));

        static RankingRules<Entrant> With(params Precedence<Entrant>[] precedences) =>
            RankingRules<Entrant>.Create(Label("RANKING"), Grid, [], precedences.ToValueList()).OrThrow();
    }

    [Fact]
    public void A_reserve_makes_sure_of_a_number_and_who_is_placed_on_merit_uses_it_up()
    {
        RankingRules<Entrant> rules = Reserved(UnusedReserve.GoesToOthers, 2);
        Assert.Equal(
            ["1A place assigned", "2B place assigned", "3C eligible, no place left", "4D place assigned", "5E eligible, no place left"],
            Rows(rules.Rank(places: 3, new("A", 12, Disabled: true), new("B", 11), new("C", 10), new("D", 9, Disabled: true), new("E", 8, Disabled: true))));
        Ranking<Entrant> none = rules.Rank(places: 3, new("A", 12), new("B", 11), new("C", 10), new("D", 9));
        Assert.Equal(["1A place assigned", "2B place assigned", "3C place assigned", "4D eligible, no place left"], Rows(none));
        Assert.Equal(
            ["1A place assigned", "2B eligible, no place left", "3C eligible, no place left"],
            Rows(Reserved(UnusedReserve.StaysEmpty, 2).Rank(places: 3, new("A", 12), new("B", 11), new("C", 10))));
        Ranking<Entrant> reserved = rules.Rank(places: 2, new("A", 12), new("B", 11, Disabled: true), new("C", 10, Disabled: true));
        Assert.Equal("RESERVE", Assert.IsType<RankingStatus.Placed>(reserved.Find("C")!.Status).Reserve!.Code);
    }

    [Fact]
    public void A_tie_across_the_line_of_a_reserve_is_undecided_only_for_whom_it_matters()
    {
        // Two places, one reserved: whichever of A and B comes first, the reserved one goes to B and the open one to A or C.
        Ranking<Entrant> ranking = Reserved(UnusedReserve.GoesToOthers, 1).Rank(
            places: 2, new("A", 12), new("B", 12, Disabled: true), new("C", 12));
        Assert.Equal(["1A undecided", "1B place assigned", "1C undecided"], Rows(ranking));
    }

    [Fact]
    public void Bad_input_is_told_all_at_once_and_nobody_is_lost()
    {
        ValueList<Defect> defects = Reserved(UnusedReserve.GoesToOthers, 2).Rank(
            [Of(new("A", 3)), Of(new("A", 4)), Of(new("B", 5)), Of(new("B", 5)), Of(new("B", 6))], places: 1).DefectsOrEmpty();
        Assert.Equal(
            ["RANK-RESERVED places", "RANK-REFERENCE candidates[A]", "RANK-REFERENCE candidates[B]"],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Ranking<Entrant> wrong = Rules().Rank(places: 1, new("A", 21), new("B", 3));
        Assert.Equal(["1B place assigned", "A unclear"], Rows(wrong));
        Assert.Equal("SCORE-MARK-HIGH", Assert.Single(wrong.Find("A")!.Card.Defects.AsEnumerable()).Code.Code);
        Assert.Empty(Rules().Rank(places: 1).Entries);
        Assert.Empty(RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, []).OrThrow().Rank(places: 1).Entries);
        Ranking<Entrant> equal = RankingRules<Entrant>.Create(Label("RANKING"), CohortGrid, []).OrThrow().Rank(places: 1, new("A", 3, Value: 7), new("B", 4, Value: 7));
        Assert.Equal(["1B place assigned", "2A eligible, no place left"], Rows(equal));
        Assert.Contains("tutti uguali nella platea, a ciascuno 0 punti", equal.Entries[0].Card.Explain(Language.Italian), StringComparison.Ordinal);
    }

    internal static RankingRules<Entrant> Reserved(UnusedReserve unused, int places, params TieKey<Entrant>[] ties) => RankingRules<Entrant>.Create(
        Label("RANKING"), Grid, ties.ToValueList(), reserves: [new(Label("RESERVE"), Audience.If(Disabled), places)], unused: unused).OrThrow();
}
