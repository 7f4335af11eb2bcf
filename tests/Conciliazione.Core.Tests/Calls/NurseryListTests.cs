using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using Conciliazione.Tests.Scoring;
using NodaTime;
using static Conciliazione.Tests.Calls.NurseryList;

namespace Conciliazione.Tests.Calls;

/// <summary>A call of a kind that no text has, expressed as data; every figure by hand.</summary>
public sealed class NurseryListTests
{
    private static readonly (string Reference, FactSheet Sheet, decimal? Points)[] Children =
    [
        // 10 (not 10 + 8 + 4) + 3; 6 + (3 + 2) + 1 + 2 + 2.
        ("A", Sheet(
            SheetEntry.YesNo("SINGLE-PARENT", true),
            SheetEntry.WholeNumber("HOURS", 38),
            SheetEntry.Amount("INCOME", Euro.Of(9_999.99m)),
            NurseryList.Siblings.Are([new LocalDate(2021, 5, 21), new LocalDate(2019, 5, 20), new LocalDate(2018, 5, 20)]),
            SheetEntry.Day("PARENT-AGE", new LocalDate(1999, 5, 20)),
            SheetEntry.Distance("DISTANCE", 1_000),
            SheetEntry.Day("WAITING", new LocalDate(2023, 12, 31))), 29),

        // 4 + 3 and nothing more, but first by category.
        ("B", Sheet(
            SheetEntry.YesNo("DISABLED", true),
            SheetEntry.YesNo("BOTH-WORK", false),
            SheetEntry.WholeNumber("HOURS", 20),
            SheetEntry.Amount("INCOME", Euro.Of(30_000)),
            SheetEntry.Distance("DISTANCE", 3_001)), 7),

        // 8 + 5 + 4 + 1 each, two of them with the same income.
        ("C", Sheet(), 18),
        ("D", Sheet(SheetEntry.Amount("INCOME", Euro.Of(12_000))), 18),
        ("E", Sheet(SheetEntry.Amount("INCOME", Euro.Of(12_000))), 18),

        ("F", Sheet(SheetEntry.Unknown("INCOME")), null),

        // 8 + 5 + 4 + 3 + 1 each: tied above the line.
        ("G", Sheet(SheetEntry.Amount("INCOME", Euro.Of(11_000)), NurseryList.Siblings.Are([new LocalDate(2021, 5, 21)])), 21),
        ("H", Sheet(SheetEntry.Amount("INCOME", Euro.Of(19_999.99m)), NurseryList.Siblings.Are([new LocalDate(2024, 5, 20)])), 21),

        // Need 0 + 0 is below 4, whatever the family's 6 + 1.
        ("I", Sheet(
            SheetEntry.YesNo("BOTH-WORK", false),
            SheetEntry.YesNo("ONE-WORKS", false),
            SheetEntry.WholeNumber("HOURS", 19),
            SheetEntry.Amount("INCOME", Euro.Of(5_000))), 7),

        // 4 + 3 + 2 + 1.
        ("J", Sheet(
            SheetEntry.YesNo("BOTH-WORK", false), SheetEntry.WholeNumber("HOURS", 39), SheetEntry.Amount("INCOME", Euro.Of(20_000))), 10),
    ];

    [Fact]
    public void The_points_are_those_counted_by_hand_on_both_paths()
    {
        FactSheet[] sheets = [.. Children.Select(child => child.Sheet)];
        var scores = new Score[sheets.Length];
        Grid.Score(sheets, Days, scores);
        foreach (((string reference, FactSheet sheet, decimal? points), Score score) in Children.Zip(scores))
        {
            Assert.True((points is { } known ? Points.Of(known) : default(Known<Points>)) == score.Points, $"{reference}: {score}");
            Assert.Equal(score, Grid.Explain(sheet, Days).Score);
            Assert.Equal(score, Grid.Score(sheet, Days));
        }
    }

    [Fact]
    public void Two_with_the_same_income_straddle_the_line_and_stay_undecided()
    {
        Ranking<FactSheet> ranking = Rank(places: 5);
        Assert.Equal(
            [
                "1 B place assigned", "2 A place assigned", "3 G place assigned", "3 H place assigned", "5 D undecided", "5 E undecided", "7 C eligible, no place left",
                "8 J eligible, no place left", " F unclear", " I not admitted: below the minimum",
            ],
            Rows(ranking));

        // The chain has no key after income: nothing that could be asked of them decides.
        var undecided = Assert.IsType<RankingStatus.Undecided>(ranking.Find("D")!.Status);
        Assert.Empty(undecided.Missing);
        Assert.Equal("a further tie key or the commission must decide", undecided.WouldDecide.English);
        Assert.Equal("INCOME", Assert.Single(Assert.IsType<RankingStatus.Unclear>(ranking.Find("F")!.Status).Missing.AsEnumerable()).Code);

        // Income parts only the tie on the line: D and E from C, not G from H.
        Assert.Equal("POORER", Assert.IsType<Separation.Key>(ranking.Find("E")!.Separation).Label.Code);
        Assert.IsType<Separation.Tied>(ranking.Find("G")!.Separation);
        Assert.IsType<Separation.Category>(ranking.Find("B")!.Separation);
    }

    [Theory]
    [InlineData(0, "1 B eligible, no place left")]
    [InlineData(1, "1 B place assigned")]
    [InlineData(3, "3 G place assigned", "4 H eligible, no place left")]
    [InlineData(6, "5 D place assigned", "5 E place assigned", "7 C eligible, no place left")]
    [InlineData(7, "5 C place assigned", "5 D place assigned", "5 E place assigned", "8 J eligible, no place left")]
    public void More_places_move_the_line_and_the_tie_that_matters(int places, params string[] rows)
    {
        string[] all = Rows(Rank(places));
        Assert.All(rows, row => Assert.Contains(row, all));
    }

    [Fact]
    public void A_further_key_decides_between_the_two()
    {
        RankingRules<FactSheet> further = RankingRules<FactSheet>.Create(
            Rules.Label,
            Grid,
            [Rules.Ties[0], TieKey.Lot<FactSheet>(new("LOT", new("sorteggio", "lot"), Rules.Label.Source), "nido 2024").OnlyAtCutOff()],
            Rules.Precedences).OrThrow();
        Ranking<FactSheet> ranking = further.Rank(Candidates(), places: 5).OrThrow();
        Assert.Single(new[] { "D", "E" }, reference => ranking.Find(reference)!.Status is RankingStatus.Placed);
        Assert.Equal(5, ranking.Entries.Count(entry => entry.Status is RankingStatus.Placed));
    }

    [Fact]
    public void Who_asks_why_not_is_told_what_would_have_been_enough()
    {
        WhyNot why = Rank(places: 5).WhyNot("C");
        Assert.Equal((Points.Zero, true), (why.PointsMissing, why.OnlyDrawsLevel));
        Assert.Equal(
            [
                "DISABLED yes: position 1, 18 points, place assigned",
                "DISTANCE 1 km: position 5, 19 points, place assigned",
                "INCOME € 11,999.99: position 5, 18 points, place assigned",
                "PARENT-AGE 35 years: position 5, 19 points, place assigned",
                "SIBLINGS 0 years: position 3, 21 points, place assigned",
                "SINGLE-PARENT yes: position 5, 20 points, place assigned",
                "WAITING 2023-12-31: position 5, 20 points, place assigned",
            ],
            why.Changes.Where(change => change.Then.Status is RankingStatus.Placed)
                .Select(change => $"{change.Code} {change.To.Render(Language.English)}: {change.Then.Render(Language.English)}").Order(StringComparer.Ordinal));

        // An income within its own band wins the tie; a category goes before B, who has fewer points. Whoever comes second of all would come first by category.
        Assert.Equal(["DISABLED"], Rank(places: 1).WhyNot("A").Changes.Select(change => change.Code));
    }

    [Fact]
    public void Every_edge_of_the_grid_holds()
    {
        IReadOnlyDictionary<string, int> tried = GridBoundaries.Of(Grid, Sheet(), Days).Check();
        Assert.Equal(
            ["bands over Age", "bands over Amount", "bands over Day", "bands over Distance", "bands over WholeNumber", "items by age", "minima"],
            tried.Keys);
        Assert.Equal((7, 9, 6), (tried["bands over WholeNumber"], tried["bands over Amount"], tried["minima"]));
    }

    private static Ranking<FactSheet> Rank(int places) => Rules.Rank(Candidates(), places).OrThrow();

    private static ValueList<Candidate<FactSheet>> Candidates() =>
        Children.Select(child => new Candidate<FactSheet>(child.Reference, child.Sheet, Days)).ToValueList();

    private static string[] Rows(Ranking<FactSheet> ranking) => [.. ranking.Entries.Select(entry => $"{entry.Position} {entry.Reference} {entry.Status.Title.English}")];
}
