using System.Globalization;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Scoring;
using static Conciliazione.Tests.Calls.InvestmentGrant;

namespace Conciliazione.Tests.Calls;

/// <summary>A call of a kind that no text has, expressed as data; every figure by hand.</summary>
public sealed class InvestmentGrantTests
{
    private static readonly FactSheet X = Sheet(2, 40_000, 29.99999999m, 25, [12, 13, 14.5m], young: true);
    private static readonly FactSheet Y = Sheet(5, 25_000, 30, 7, [8, 8, 8], women: true);
    private static readonly FactSheet Z = Sheet(10, 100_000, 19.99999999m, 60, [20, 20, 19.5m], young: true, women: true);

    /// <summary>
    /// Jobs 2 to 10: 0, 3/8 of 10 = 3.75 → 3.8, 10. Grant 25,000 to 100,000: 8, 10, 0. Employees of 50: 5, 1.4, 10 at most. Means
    /// 39.5/3 = 13.17 → 13.2, 8, 59.5/3 = 19.83 → 19.8. A tenth of 31.2 and of 39.8; 15% of 8 and of 19.8.
    /// </summary>
    [Theory]
    [InlineData("X", "0 8 5 5 13.2 31.2 3.12 0 34.32")]
    [InlineData("Y", "3.8 10 10 1.4 8 33.2 0 1.2 34.4")]
    [InlineData("Z", "10 0 0 10 19.8 39.8 3.98 2.97 46.75")]
    public void The_points_are_those_counted_by_hand_on_both_paths(string which, string points)
    {
        FactSheet sheet = which switch { "X" => X, "Y" => Y, _ => Z };
        CohortBounds cohort = CohortOf(X, Y, Z);
        ScoreCard card = Grid.Explain(sheet, Days, cohort);
        Assert.Equal(
            points.Split(' ').Select(each => Known.Of(Points.Of(decimal.Parse(each, CultureInfo.InvariantCulture)))),
            new[] { "MOST-JOBS", "LEAST-COST", "OWN-MONEY", "SIZE", "QUALITY", "MERIT", "FOR-YOUNG", "FOR-WOMEN" }.Select(card.PointsOf).Append(card.Score.Points));
        Assert.Equal(Known.Of(true), card.Score.ReachesMinima);
        AssertBothPaths(cohort, X, Y, Z);
    }

    [Fact]
    public void The_ranking_places_two_and_the_third_is_short_by_eight_hundredths()
    {
        Ranking<FactSheet> ranking = Rank(places: 2, ("X", X), ("Y", Y), ("Z", Z));
        Assert.Equal(["1 Z place assigned", "2 Y place assigned", "3 X eligible, no place left"], Rows(ranking));
        Assert.Equal(Points.Of(0.08m), Assert.IsType<Separation.More>(ranking.Find("Y")!.Separation).Points);

        // With equal points quality decides, and X's is higher.
        Assert.Equal(Points.Of(0.08m), ranking.WhyNot("X").PointsMissing);
        DecisionChange share = ranking.WhyNot("X").Changes.Single(change => change.Code == "OWN-SHARE");
        Assert.Equal(("30.00%", "place assigned"), (share.To.Render(Language.English), share.Then.Status.Title.English));
    }

    [Fact]
    public void Alone_in_the_cohort_there_is_no_scale_and_the_declared_points_are_given()
    {
        // 5 + 4 + 5 + 5 + 13.2 = 32.2, and a tenth of it.
        Ranking<FactSheet> ranking = Rank(places: 1, ("X", X));
        Assert.Equal(["1 X place assigned"], Rows(ranking));
        Assert.Equal(Known.Of(Points.Of(35.42m)), ranking.Entries[0].Card.Score.Points);
        AssertBothPaths(CohortOf(X), X);
        Assert.Contains("all equal in the cohort, to each 5 points", ranking.Entries[0].Card.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void All_equal_get_the_declared_points_and_stay_tied()
    {
        Ranking<FactSheet> ranking = Rank(places: 1, ("A", Y), ("B", Y), ("C", Y));
        Assert.Equal(["1 A undecided", "1 B undecided", "1 C undecided"], Rows(ranking));

        // 5 + 4 + 10 + 1.4 + 8 = 28.4, and 15% of 8.
        Assert.All(ranking.Entries, entry => Assert.Equal(Known.Of(Points.Of(29.6m)), entry.Card.Score.Points));
        AssertBothPaths(CohortOf(Y, Y, Y), Y, Y, Y);
    }

    [Fact]
    public void An_empty_cohort_is_one_defect_and_an_empty_ranking()
    {
        Assert.Equal("SCORE-COHORT-EMPTY", Assert.Single(Grid.CohortOf([], []).DefectsOrEmpty().AsEnumerable()).Code.Code);
        Assert.Empty(Rules.Rank([], places: 3).OrThrow().Entries);
        Grid.Score([], Days, [], CohortOf(X));
    }

    [Fact]
    public void Who_has_not_said_the_value_stands_aside_and_does_not_move_the_bounds()
    {
        FactSheet silent = Sheet(jobs: null, 1, 30, 50, [20, 20, 20]);
        Ranking<FactSheet> ranking = Rank(places: 2, ("X", X), ("Y", Y), ("Z", Z), ("W", silent));
        Assert.Equal("W unclear", Rows(ranking)[^1].TrimStart());
        Assert.Equal(["JOBS"], Assert.IsType<RankingStatus.Unclear>(ranking.Find("W")!.Status).Missing.Select(missing => missing.Code));
        Assert.Equal(Known.Of(Points.Of(3.8m)), ranking.Find("Y")!.Card.PointsOf("MOST-JOBS"));
        AssertBothPaths(CohortOf(X, Y, Z, silent), X, Y, Z, silent);
    }

    /// <summary>Once the lowest of all has left, the scale is another: only where the rules say so.</summary>
    [Fact]
    public void A_withdrawal_changes_the_scale_only_where_it_is_measured_again()
    {
        RankingRules<FactSheet> measured = RankingRules<FactSheet>.Create(Rules.Label, Grid, Rules.Ties, cohort: CohortPolicy.Recomputed).OrThrow();
        RankingEvent<FactSheet> leaves = RankingEvent.Withdraw<FactSheet>("Z", new(2023, 11, 1), new LegalSource("nota"));
        Ranking<FactSheet> kept = Rank(places: 1, ("X", X), ("Y", Y), ("Z", Z)).Apply(leaves).OrThrow();
        Assert.Equal(["1 Y place assigned", "2 X eligible, no place left", " Z withdrawn"], Rows(kept));

        // Jobs 2 to 5, grant 25,000 to 40,000: X has 0 + 0, Y 10 + 10.
        Ranking<FactSheet> fresh = measured.Rank(Candidates(("X", X), ("Y", Y), ("Z", Z)), places: 1).OrThrow().Apply(leaves).OrThrow();
        Assert.Equal(
            [Known.Of(Points.Of(40.6m)), Known.Of(Points.Of(25.52m))],
            fresh.Entries.Take(2).Select(entry => entry.Card.Score.Points));
    }

    [Fact]
    public void Every_edge_of_the_grid_holds()
    {
        IReadOnlyDictionary<string, int> tried = GridBoundaries.Of(Grid, Y, Days, CohortOf(X, Y, Z)).Check();
        Assert.Equal(["bands over Share", "marks", "marks refused", "minima", "scales"], tried.Keys);
        Assert.Equal((6, 4, 3, 6), (tried["bands over Share"], tried["marks"], tried["marks refused"], tried["scales"]));
    }

    private static void AssertBothPaths(CohortBounds cohort, params FactSheet[] sheets)
    {
        var scores = new Score[sheets.Length];
        Grid.Score(sheets, Days, scores, cohort);
        Assert.Equal(scores, sheets.Select(sheet => Grid.Explain(sheet, Days, cohort).Score));
        Assert.Equal(scores, sheets.Select(sheet => Grid.Score(sheet, Days, cohort)));
    }

    private static CohortBounds CohortOf(params FactSheet[] sheets) =>
        Grid.CohortOf(sheets, Array.ConvertAll(sheets, _ => Days)).OrThrow();

    private static Ranking<FactSheet> Rank(int places, params (string Reference, FactSheet Sheet)[] sheets) =>
        Rules.Rank(Candidates(sheets), places).OrThrow();

    private static ValueList<Candidate<FactSheet>> Candidates(params (string Reference, FactSheet Sheet)[] sheets) =>
        sheets.Select(pair => new Candidate<FactSheet>(pair.Reference, pair.Sheet, Days)).ToValueList();

    private static string[] Rows(Ranking<FactSheet> ranking) => [.. ranking.Entries.Select(entry => $"{entry.Position} {entry.Reference} {entry.Status.Title.English}")];
}
