using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>Who is not ranked, in which order, and what is missing of them; and keys that are read of each on days of its own.</summary>
public sealed class NotRankedTests
{
    private static readonly LocalDate On = new(2020, 10, 1);

    /// <summary>Categories first, then reserves for people with a disability and for single parents.</summary>
    private static readonly RankingRules<Entrant> Kinds = RankingRules<Entrant>.Create(
        Label("RANKING"),
        Grid,
        [],
        [Precedence.Of(Label("KINDS"), Kind, "RENEWAL")],
        [new(Label("FIRST"), Audience.If(Disabled), 1), new(Label("SECOND"), Audience.If(Alone), 1)]).OrThrow();

    [Theory]
    [InlineData("", 5, true, "NEW", false, false)]
    [InlineData("KIND", 5, true, null, false, false)]
    [InlineData("DISABLED", 5, true, "NEW", null, false)]
    [InlineData("DISABLED", 5, true, "NEW", null, true)]
    [InlineData("ALONE", 5, true, "NEW", false, null)]
    [InlineData("", 5, true, "NEW", true, null)]
    [InlineData("KIND", 5, true, null, true, null)]
    [InlineData("KIND ALONE", 5, true, null, false, null)]
    [InlineData("DISABLED ALONE", 5, true, "NEW", null, null)]
    [InlineData("MARK", 0, false, "NEW", false, false)]
    [InlineData("MARK KIND DISABLED ALONE", 0, false, null, null, null)]
    public void All_that_keeps_somebody_from_being_ranked_is_named(string missing, int mark, bool isMarked, string? kind, bool? disabled, bool? alone)
    {
        Ranking<Entrant> ranking = Kinds.Rank(places: 3, new("A", 9), new("B", isMarked ? mark : null, Kind: kind, Disabled: disabled, Alone: alone));
        RankingEntry<Entrant> entry = ranking.Find("B")!;

        Assert.Equal(missing.Length > 0, entry.Status is RankingStatus.Unclear);
        Assert.Equal(missing.Length == 0, entry.Position is not null);
        Assert.Equal(missing, entry.Status is RankingStatus.Unclear unclear ? string.Join(' ', unclear.Missing.Select(fact => fact.Code)) : "");
    }

    /// <summary>Points that are capped may be known while a fact below them is not; points may be unknown though they reach the minimum.</summary>
    [Fact]
    public void A_fact_below_the_points_is_missing_only_if_the_points_or_the_minimum_depend_on_it()
    {
        ScoringGrid<Entrant> grid = ScoringGrid<Entrant>.Create(
            Label("GRID"),
            1,
            Catalogue,
            [
                ScoringSection.Of(
                    Label("MERIT"),
                    MaximumPoints.Of(10),
                    ScoringRule.CappedSum(
                        Label("SUM"),
                        Points.Of(10),
                        ScoringRule.Mark(Label("WORTH"), Mark, Points.Of(20), MarkStep.Half),
                        ScoringRule.Flag(Label("ALONE-POINTS"), Alone, Points.Of(3)))),
            ],
            MaximumPoints.Of(10),
            [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(2))]).OrThrow();
        RankingRules<Entrant> rules = RankingRules<Entrant>.Create(Label("RANKING"), grid, [], [Precedence.Of(Label("KINDS"), Kind, "RENEWAL")]).OrThrow();
        Ranking<Entrant> ranking = rules.Rank(
            places: null, new("A", 10, Alone: null), new("B", 5, Alone: null), new("C", 10, Kind: null, Alone: null), new("D", 1, Alone: null));

        Assert.Equal(["1A admitted", "B unclear", "C unclear", "D unclear"], Rows(ranking));
        Assert.Equal(["ALONE", "KIND", "ALONE"], ranking.Entries.Skip(1).Select(entry =>
            string.Join(' ', Assert.IsType<RankingStatus.Unclear>(entry.Status).Missing.Select(fact => fact.Code))));
    }

    /// <summary>Those below the minimum stand by their points; all others by their references.</summary>
    [Fact]
    public void Whoever_is_not_ranked_stands_by_reference_and_below_the_minimum_by_points()
    {
        var excluded = new CandidateState.Excluded(new("fuori termine", "too late"), Source);
        Ranking<Entrant> ranking = Kinds.Rank(
            [
                Of(new("A", 9, Kind: null)), Of(new("B", 19, Kind: null)), Of(new("C", 0.5m)), Of(new("D", 1.5m)), Of(new("E", 0.5m)),
                Of(new("F", 4), excluded), Of(new("G", 14), excluded), Of(new("H", 3), new CandidateState.Withdrawn(On)), Of(new("I", 13), new CandidateState.Withdrawn(On)),
                Of(new("J", 5)),
            ],
            places: 2).OrThrow();

        Assert.Equal(["J", "A", "B", "D", "C", "E", "F", "G", "H", "I"], ranking.Entries.Select(entry => entry.Reference));
    }

    /// <summary>
    /// Of six with days of their own, two tie and are few: only they are read. Whoever was born after its own day has no age, and comes last.
    /// </summary>
    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public void A_key_is_read_of_each_on_its_own_days(string born, string unborn)
    {
        RankingRules<Entrant> rules = Rules(TieKey.OlderFirst(Label("OLDER"), Years, WhenUnknown.ComesLast));
        Entrant[] entrants = [new("C", 20), new("A", 9, Years: 2), new("D", 19), new("B", 9, Years: 2), new("E", 18), new("F", 17), new("G", 1), new("H", 1), new("I", 1)];
        EvaluationDays[] days = [.. entrants.Select(entrant => entrant.Reference == unborn ? EvaluationDays.On(new LocalDate(2018, 1, 1)) : Days)];
        var scores = new Score[entrants.Length];
        int[] order = new int[entrants.Length];
        rules.Grid.Score(entrants, days, scores);

        Assert.Equal(6, rules.Order(entrants, days, scores, order));
        Assert.Equal(["C", "D", "E", "F", born, unborn], order[..6].Select(which => entrants[which].Reference));
    }

    /// <summary>Ten points each, of which those for the mark differ: the order is told from the score cards.</summary>
    [Fact]
    public void A_part_of_the_points_puts_bare_applications_in_order()
    {
        Entrant[] entrants = [new("B", 5, Value: 5), new("C", 2, Value: 8), new("A", 10, Value: 0), new("D", 20, Value: 10), new("E", 2, Value: 0)];
        foreach (bool higher in new[] { true, false })
        {
            RankingRules<Entrant> rules = RankingRules<Entrant>.Create(
                Label("RANKING"), CohortGrid, [higher ? TieKey.HigherPart<Entrant>(Label("KEY"), "WORTH") : TieKey.LowerPart<Entrant>(Label("KEY"), "WORTH")]).OrThrow();
            CohortBounds? cohort = rules.CohortOf(entrants.Select(entrant => Of(entrant)).ToValueList());
            var scores = new Score[entrants.Length];
            int[] order = new int[entrants.Length];
            int[] positions = new int[entrants.Length];
            rules.Grid.Score(entrants, [.. Enumerable.Repeat(Days, entrants.Length)], scores, cohort);

            Assert.Equal(5, rules.Order(entrants, [Days], scores, order, positions, cohort: cohort));
            Assert.Equal(higher ? ["D", "A", "B", "C", "E"] : ["D", "C", "B", "A", "E"], order.Select(which => entrants[which].Reference));
            Assert.Equal([1, 2, 3, 4, 5], positions);
        }
    }

    /// <summary>B and D stand above the minimum; D's disability gives it the reserved place, which B had while nobody competed for it.</summary>
    [Fact]
    public void Who_loses_a_place_to_a_reserve_is_told_that_reserves_are_counted_anew()
    {
        const string Reserves = "reserved places are counted on who competes, and who competes has changed";
        Ranking<Entrant> before = RankingTests.Reserved(UnusedReserve.GoesToOthers, 1).Rank(
            places: 2, new("A", 18), new("B", 12), new("C", 11), new("D", 1, Disabled: true));
        Assert.Equal(["1A place assigned", "2B place assigned", "3C eligible, no place left", "D not admitted: below the minimum"], Rows(before));

        RankingDifference difference = before.Apply(RankingEvent.UpholdAppeal(Of(new("D", 10, Disabled: true)), On, Source)).OrThrow().ChangesFrom(before);

        Assert.Equal(
            ["B: appeal upheld D (2020-10-01) | " + Reserves, "D: appeal upheld D (2020-10-01)"],
            difference.Changes.Select(change => $"{change.Reference}: {string.Join(" | ", change.Causes.Select(cause => cause.English))}"));
    }

    /// <summary>A line lies between those who have a place and others who could have had one: without either there is none.</summary>
    [Fact]
    public void There_is_a_line_only_between_two()
    {
        Entrant[] entrants = [new("A", 12), new("B", 9), new("C", 1)];
        Assert.False(Rules().Rank(0, entrants).CutOff.IsKnown);
        Assert.False(Rules().Rank(2, entrants).CutOff.IsKnown);
        Assert.False(Rules().Rank(0).CutOff.IsKnown);
        Assert.Equal(Known.Of(Points.Of(12)), Rules().Rank(1, entrants).CutOff);
    }

    [Fact]
    public void Events_are_kept_in_their_order_and_need_nobody()
    {
        Ranking<Entrant> nobody = Rules().Rank(places: 1);
        Ranking<Entrant> after = nobody.Apply(RankingEvent.AddPlaces<Entrant>(1, On, Source)).OrThrow().Apply(RankingEvent.AddPlaces<Entrant>(2, On, Source)).OrThrow();
        Assert.Equal([1, 2], after.Events.Select(each => Assert.IsType<RankingEvent<Entrant>.PlacesAdded>(each).Number));
        Assert.Equal(4, after.Places);
        Assert.Empty(after.ChangesFrom(nobody).Changes);
        Assert.Throws<ArgumentException>("before", () => after.ChangesFrom(Rules(TieKey.SmallerFirst(Label("POORER"), Income)).Rank(places: 1)));
        Assert.Throws<ArgumentNullException>("reference", () => nobody.WhyNot(null!));
        Assert.Throws<ArgumentException>("reference", () => nobody.WhyNot("A"));
    }

    [Fact]
    public void A_row_says_no_more_than_concerns_it()
    {
        Ranking<Entrant> before = RankingTests.Reserved(UnusedReserve.GoesToOthers, 1).Rank(
            [Of(new("A", 12)), Of(new("B", 9, Disabled: true)), Of(new("C", 1), new CandidateState.Excluded(new("fuori termine", "too late"), Source)), Of(new("D", 1))],
            places: 2).OrThrow();
        Assert.EndsWith("place assigned (rule RESERVE)", before.Find("B")!.Status.Render(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("place assigned", before.Find("A")!.Status.Render(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("rule MINIMUM", before.Find("C")!.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("rule MINIMUM", before.Find("D")!.Explain(Language.English), StringComparison.Ordinal);

        RankingChange change = before.Apply(RankingEvent.Withdraw<Entrant>("A", On, Source)).OrThrow().ChangesFrom(before).Changes.Single(each => each.Reference == "A");
        Assert.Equal("position 1, 12 points, place assigned", change.Before.Render(Language.English));
        Assert.Equal("12 points, withdrawn (2020-10-01)", change.After.Render(Language.English));

        // A mark above its maximum is a defect, and the kind is missing: both are said.
        var unclear = Assert.IsType<RankingStatus.Unclear>(Kinds.Rank(places: 2, new Entrant("A", 30, Kind: null)).Find("A")!.Status);
        Assert.Single(unclear.Defects.AsEnumerable());
        Assert.Contains("kind of request; ", unclear.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_say_what_they_are_and_what_they_need()
    {
        Ranking<Entrant> ranking = Rules().Rank(places: 2, new("A", 12), new("B", 9), new("C", 7));
        RankingEvent<Entrant> more = RankingEvent.AddPlaces<Entrant>(1, On, Source);
        RankingEvent<Entrant> exclusion = RankingEvent.Exclude<Entrant>("B", new("dichiarazione falsa", "false statement"), On, Source);
        Ranking<Entrant> excluded = ranking.Apply(exclusion).OrThrow();
        Ranking<Entrant> withdrawn = ranking.Apply(RankingEvent.Withdraw<Entrant>("B", On, Source)).OrThrow();

        Assert.Equal(("aumento dei posti (01/10/2020)", "more places (2020-10-01)"), (more.ToString(), more.Render(Language.English)));
        Assert.Equal("exclusion B (2020-10-01)", exclusion.Render(Language.English));
        Assert.EndsWith("it must be competing", Needs(excluded.Apply(exclusion)), StringComparison.Ordinal);
        Assert.EndsWith("it must be competing", Needs(excluded.Apply(RankingEvent.Withdraw<Entrant>("B", On, Source))), StringComparison.Ordinal);
        Assert.EndsWith("it must be competing or excluded", Needs(withdrawn.Apply(RankingEvent.UpholdAppeal(Of(new("B", 13)), On, Source))), StringComparison.Ordinal);
        Assert.True(excluded.Apply(RankingEvent.UpholdAppeal(Of(new("B", 13)), On, Source)).TryGetValue(out _));

        Assert.Equal(int.MaxValue, ranking.Apply(RankingEvent.AddPlaces<Entrant>(int.MaxValue - 2, On, Source)).OrThrow().Places);
        Assert.Equal("RANK-EVENT-MANY", Assert.Single(ranking.Apply(RankingEvent.AddPlaces<Entrant>(int.MaxValue - 1, On, Source)).DefectsOrEmpty().AsEnumerable()).Code.Code);

        static string Needs(Validated<Ranking<Entrant>> applied)
        {
            string words = Assert.Single(applied.DefectsOrEmpty().AsEnumerable()).Render(Language.English);
            return words[..words.IndexOf(" [", StringComparison.Ordinal)];
        }
    }
}
