using Conciliazione.Certificates;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Funding;
using FsCheck.Fluent;
using NodaTime;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>What only a figure worked out by hand can show: who stands where on the line, and by whose figures.</summary>
public sealed class LineTests
{
    private static readonly LegalSource Act = new("Avviso di prova", section: "art. 6");

    private static readonly FundingSource[] Pool = [new("POOL", new("fondo", "pool"), 100)];

    /// <summary>
    /// Three places of four: two for those with a disability, one for single parents. D, with a disability, comes fourth on merit
    /// and takes the second place of its reserve; S, a single parent, takes that of the other; M, better than both, none.
    /// </summary>
    [Fact]
    public void Two_reserves_keep_their_own_places_and_their_own_names()
    {
        Ranking<Entrant> ranking = TwoReserves(first: 2, second: 1).Rank(
            places: 4,
            new("A", 12),
            new("B", 11, Disabled: true),
            new("M", 10),
            new("D", 6, Disabled: true),
            new("S", 5, Alone: true),
            new("T", 4, Alone: true),
            new("E", 3, Disabled: true));

        Assert.Equal(
            ["A ", "B FIRST", "M -", "D FIRST", "S SECOND", "T -", "E -"],
            ranking.Entries.Select(entry => $"{entry.Reference} {Place(entry)}"));

        // The other way round, the two places are for single parents.
        Assert.Equal(
            ["A ", "B FIRST", "M -", "D -", "S SECOND", "T SECOND", "E -"],
            TwoReserves(first: 1, second: 2).Rank(
                places: 4,
                new("A", 12),
                new("B", 11, Disabled: true),
                new("M", 10),
                new("D", 6, Disabled: true),
                new("S", 5, Alone: true),
                new("T", 4, Alone: true),
                new("E", 3, Disabled: true)).Entries.Select(entry => $"{entry.Reference} {Place(entry)}"));
    }

    /// <summary>Who belongs to both counts in the one declared first, and leaves the place of the other to somebody else.</summary>
    [Fact]
    public void Who_belongs_to_two_reserves_counts_in_the_first()
    {
        Ranking<Entrant> ranking = TwoReserves(first: 1, second: 1).Rank(
            places: 2, new("A", 12), new("B", 6, Disabled: true, Alone: true), new("C", 5, Alone: true), new("D", 4, Disabled: true));

        Assert.Equal(["A -", "B FIRST", "C SECOND", "D -"], ranking.Entries.Select(entry => $"{entry.Reference} {Place(entry)}"));
    }

    /// <summary>
    /// Two places among A, then B, C and D tied: the key of the line puts C first, and only C is placed; B and D, not needed, stay
    /// tied with each other, by code.
    /// </summary>
    [Fact]
    public void On_the_line_the_key_puts_in_order_and_the_list_shows_that_order()
    {
        Ranking<Entrant> ranking = Rules(TieKey.SmallerFirst(Label("POORER"), Income).OnlyAtCutOff()).Rank(
            places: 2, new("D", 5, Income: 20), new("B", 5, Income: 20), new("C", 5, Income: 10), new("A", 9));

        Assert.Equal(["1A place assigned", "2C place assigned", "3B eligible, no place left", "3D eligible, no place left"], Rows(ranking));
        Assert.Equal("POORER", Assert.IsType<Separation.Key>(ranking.Entries[1].Separation).Label.Code);
        int[] order = new int[4];
        Assert.Equal(4, FastOrder(Rules(TieKey.SmallerFirst(Label("POORER"), Income).OnlyAtCutOff()), order, places: 2, new("D", 5, Income: 20), new("B", 5, Income: 20), new("C", 5, Income: 10), new("A", 9)));
        Assert.Equal([3, 2], order[..2]);
    }

    /// <summary>Tied candidates are listed by code, whatever the order in which they were submitted.</summary>
    [Fact]
    public void The_tied_are_listed_by_code_and_not_as_submitted()
    {
        Assert.Equal(["1A admitted", "2B admitted", "2C admitted", "2D admitted"], Rows(Rules().Rank(places: null, new("D", 5), new("B", 5), new("A", 9), new("C", 5))));
        Assert.Equal(["A unclear", "B unclear", "C unclear"], Rows(Rules().Rank(places: null, new("C", null), new("A", null), new("B", null))));

        RankedSharing sharing = RankedSharing.Share(Unit.Hour, [.. Pool], [Claim("D", 5), Claim("B", 5), Claim("A", 5, 1), Claim("C", 5)], RankPolicy.Stop, Act).OrThrow();
        Assert.Equal(["A", "B", "C", "D"], sharing.Lines.Select(line => line.Claim.Code));

        Sharing tied = Sharing.Share(
            1, Unit.Hour, [.. new[] { "C", "A", "B" }.Select(code => new Claim(code, LocalizedText.Same(code), Ratio.Whole(1)))], SharingPolicy.ByWeight, Act).OrThrow();
        Assert.Equal(["A", "B", "C"], tied.Tie!.Codes);
        Assert.Equal(["A", "B", "C"], tied.Lines.Select(line => line.Claim.Code));
    }

    /// <summary>
    /// Both were born on 1 October 1990. A, judged on 30 September 2020, is 29 and gets 5 points for being under thirty; B, judged
    /// two days later, is 30 and gets none.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_candidate_is_judged_on_its_own_days(bool reversed)
    {
        RankingRules<Born> rules = Born.Rules();
        Candidate<Born>[] candidates =
        [
            new("A", new("A", new(1990, 10, 1)), EvaluationDays.On(new(2020, 9, 30))),
            new("B", new("B", new(1990, 10, 1)), EvaluationDays.On(new(2020, 10, 2))),
            new("C", new("C", new(1990, 10, 1)), EvaluationDays.On(new(2020, 10, 1))),
        ];
        candidates = reversed ? [.. candidates.AsEnumerable().Reverse()] : candidates;
        Ranking<Born> ranking = rules.Rank(candidates.ToValueList()).OrThrow();

        Assert.Equal([("A", 5), ("B", 0), ("C", 0)], ranking.Entries.Select(entry => (entry.Reference, (int)entry.Card.Total.Minimum.ToDecimal())));

        Born[] applications = Array.ConvertAll(candidates, candidate => candidate.Application);
        EvaluationDays[] days = Array.ConvertAll(candidates, candidate => candidate.Days);
        var scores = new Score[3];
        rules.Grid.Score(applications, days, scores);
        Assert.Equal(
            ranking.Entries.OrderBy(entry => entry.Reference, StringComparer.Ordinal).Select(entry => entry.Card.Score),
            scores.Zip(applications).OrderBy(each => each.Second.Reference, StringComparer.Ordinal).Select(each => each.First));
        int[] order = new int[3];
        Assert.Equal(3, rules.Order(applications, days, scores, order));
        Assert.Equal("A", applications[order[0]].Reference);
    }

    /// <summary>
    /// The lots of A to D from the seed "2020", worked out with another tool (printf '2020\nA' | sha256sum): the lowest comes first.
    /// </summary>
    [Fact]
    public void Each_lot_is_drawn_with_the_reference_of_its_own_candidate()
    {
        string[] references = ["A", "B", "C", "D"];
        string[] byHand = [.. references.OrderBy(
            reference => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("2020\n" + reference))), StringComparer.Ordinal)];
        RankingRules<Entrant> rules = Rules(TieKey.Lot<Entrant>(Label("LOT"), "2020"));
        Entrant[] entrants = [.. references.Select(reference => new Entrant(reference, 5))];
        Ranking<Entrant> ranking = rules.Rank(places: null, entrants);

        Assert.Equal(byHand, ranking.Entries.Select(entry => entry.Reference));
        Assert.All(ranking.Entries.Take(3), entry => Assert.Equal(
            new DrawnLot("2020", entry.Reference).Number, Assert.IsType<Separation.Key>(entry.Separation).Own.Render(Language.English)));

        // In the bare order, the reference is the caller's at the same index.
        foreach (Entrant[] some in new[] { entrants, [.. entrants.AsEnumerable().Reverse()] })
        {
            int[] order = new int[4];
            Assert.Equal(4, FastOrder(rules, order, places: null, some));
            Assert.Equal(byHand, order.Select(i => some[i].Reference));
        }
    }

    /// <summary>
    /// The tied draw one unit each on their reserve of five, then on the pool; one of them may not touch the reserve, and is served
    /// in full in every order. Of twelve, the orders are listed and it is certain; of thirteen they are not, and it is undecided.
    /// </summary>
    [Theory]
    [InlineData(12, GrantStatus.InFull)]
    [InlineData(13, GrantStatus.Undecided)]
    public void The_orders_of_twelve_tied_are_listed_and_of_thirteen_are_not(int tied, GrantStatus outside)
    {
        RankedSharing sharing = RankedSharing.Share(
            Unit.Hour,
            [new("RESERVE", new("riserva", "reserve"), 5, "T"), .. Pool],
            [.. Enumerable.Range(0, tied - 1).Select(i => Claim($"T{i:00}", 1, 1, "T")), Claim("Z", 1, 1)],
            RankPolicy.Stop,
            Act).OrThrow();

        Assert.Equal(outside, sharing.Lines[^1].Status);
        Assert.All(sharing.Lines.SkipLast(1), line => Assert.Equal(GrantStatus.Undecided, line.Status));
        Assert.All(sharing.Certificates[0].Verify(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    /// <summary>
    /// 20 units by weights of 3, 2, 1 and 1: 8.57, 5.71, 2.86 and 2.86. The floors make 17, and the three left go to the two
    /// remainders of 0.86 and to that of 0.71: only those are rounded up. Two more are held at a floor and at a ceiling.
    /// </summary>
    [Fact]
    public void Only_those_who_are_rounded_up_are_said_to_be()
    {
        Sharing sharing = Sharing.Share(
            26,
            Unit.Hour,
            [
                Weighed("A", 3), Weighed("B", 2), Weighed("C", 1), Weighed("D", 1), Weighed("E", 0),
                new("F", LocalizedText.Same("F"), Ratio.Whole(1), floor: 5), new("G", LocalizedText.Same("G"), Ratio.Whole(9), ceiling: 1),
            ],
            SharingPolicy.ByWeight,
            Act).OrThrow();

        Assert.Equal(
            [
                ("A", 8L, ShareBasis.ByWeight), ("B", 6L, ShareBasis.RoundedUp), ("C", 3L, ShareBasis.RoundedUp), ("D", 3L, ShareBasis.RoundedUp),
                ("E", 0L, ShareBasis.NoWeight), ("F", 5L, ShareBasis.AtFloor), ("G", 1L, ShareBasis.AtCeiling),
            ],
            sharing.Lines.Select(line => (line.Claim.Code, line.Units, line.Basis)));

        static Claim Weighed(string code, int weight) => new(code, LocalizedText.Same(code), Ratio.Whole(weight));
    }

    /// <summary>The same values, ranked, ordered and shared by many threads at once, are the same results.</summary>
    [Fact]
    public void Many_threads_get_the_same_results_from_the_same_values()
    {
        Competition competition = RankingGenerators.UpTo60.Generator.Sample(1).First().Value;
        RankingRules<Entrant> rules = competition.Rules();
        Ranking<Entrant> ranking = competition.Rank();
        string explained = ranking.Explain(Language.Italian);
        ValueList<ResidueFacts> facts = WideSharingCases.Projects(150, seed: 5);
        ResidueRule residues = Insubria2020.Residues;
        ResidueRound round = residues.Share(Euro.Of(10_000), facts).OrThrow();
        ResidueCertificate certificate = round.ToCertificate();

        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 16 }, _ =>
        {
            Assert.Equal(ranking, rules.Rank(competition.Candidates, competition.Places).OrThrow());
            Assert.Equal(explained, ranking.Explain(Language.Italian));
            Assert.Equal(round, residues.Share(Euro.Of(10_000), facts).OrThrow());
            Assert.Equal(certificate, round.ToCertificate());
            Assert.True(certificate.IsVerified);
        });
    }

    private static string Place(RankingEntry<Entrant> entry) => entry.Status is RankingStatus.Placed placed ? placed.Reserve?.Code ?? "" : "-";

    private static RankingRules<Entrant> TwoReserves(int first, int second) => RankingRules<Entrant>.Create(
        Label("RANKING"), Grid, [], [], [new(Label("FIRST"), Audience.If(Disabled), first), new(Label("SECOND"), Audience.If(Alone), second)]).OrThrow();

    private static int FastOrder(RankingRules<Entrant> rules, int[] order, int? places, params Entrant[] entrants)
    {
        var scores = new Score[entrants.Length];
        rules.Grid.Score(entrants, Days, scores);
        return rules.Order(entrants, [Days], scores, order, references: Array.ConvertAll(entrants, entrant => entrant.Reference), places: places);
    }

    private static RankedClaim Claim(string code, long due, int? rank = 2, params string[] tags) => new(code, LocalizedText.Same(code), due, rank, tags.ToValueList());

    /// <summary>An application of which only the day of birth counts: five points for who is under thirty.</summary>
    private sealed record Born(string Reference, LocalDate On)
    {
        public static readonly Fact<Born>.Age Years = new("AGE", new("età", "age"), each => each.On);

        private static readonly ScoringGrid<Born> Grid = ScoringGrid<Born>.Create(
            Label("GRID"),
            1,
            FactCatalogue<Born>.Create([Years]).OrThrow(),
            [ScoringSection.Of(Label("AGES"), MaximumPoints.Of(5), ScoringRule.Bands(Label("YOUNG"), Years, Points.Zero, Band.Of(Bounds.AtMost(29), 5)))],
            MaximumPoints.Of(5)).OrThrow();

        public static RankingRules<Born> Rules(params TieKey<Born>[] ties) =>
            RankingRules<Born>.Create(Label("RANKING"), Grid, ties.ToValueList()).OrThrow();
    }
}
