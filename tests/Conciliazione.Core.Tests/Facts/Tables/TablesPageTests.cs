using System.Data;
using System.Data.Common;
using Apache.Arrow;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>The code of docs/tables.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class TablesPageTests
{
    private const string Begin = "// docs: begin";
    private const string End = "// docs: end";

    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here()
    {
        string here = File.ReadAllText(Repository.PathOf("tests/Conciliazione.Core.Tests/Facts/Tables/TablesPageTests.cs")).ReplaceLineEndings("\n");
        string[] blocks = [.. here.Split($"        {Begin}\n").Skip(1).Select(block => block.Split($"        {End}\n")[0].Replace("        ", "", StringComparison.Ordinal).TrimEnd('\n'))];
        string[] page = [.. File.ReadAllText(Repository.PathOf("docs/tables.md")).ReplaceLineEndings("\n")
            .Split("```csharp\n").Skip(1).Select(block => block.Split("\n```")[0])];

        Assert.Equal(5, page.Length);
        Assert.Equal(page.Select(block => block.Replace("    ", "", StringComparison.Ordinal)), blocks.Select(block => block.Replace("    ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_are_scored_and_ordered_and_a_row_is_explained()
    {
        LegalSource source = new("Avviso di prova", section: "punto 4");
        Fact<FactSheet>.YesNo alone = SheetFact.YesNo("ALONE", new("genitore solo", "single parent"));
        Fact<FactSheet>.Amount income = SheetFact.Amount("INCOME", new("ISEE", "ISEE"));
        FactCatalogue<FactSheet> facts = FactCatalogue<FactSheet>.Create([alone, income]).OrThrow();
        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            Label("GRID"),
            1,
            facts,
            [ScoringSection.Of(
                Label("NEEDS"),
                MaximumPoints.Of(8),
                ScoringRule.Flag(Label("SINGLE"), alone, Points.Of(3)),
                ScoringRule.Bands(Label("MEANS"), income, Points.Zero, Band.Of(Bounds.AtMost(Euro.Of(10_000)), 5)))],
            MaximumPoints.Of(8)).OrThrow();
        RankingRules<FactSheet> rules = RankingRules<FactSheet>.Create(Label("LIST"), grid, [TieKey.SmallerFirst(Label("POORER"), income)]).OrThrow();
        EvaluationDays days = EvaluationDays.On(new LocalDate(2020, 9, 15));

        // docs: begin
        FactTable<FactSheet> table = FactTable.Create(facts, rows: 3,
        [
            FactColumn.YesNo(alone, [true, false, false]),
            FactColumn.Amount(income, [950_000, 800_000, 0], unknown: [false, false, true]),
        ]).OrThrow();
        var scores = new Score[table.Count];
        int[] order = new int[table.Count];
        grid.Score(table, days, scores);
        int ranked = rules.Order(table, days, scores, order);
        // docs: end
        Assert.Equal([0, 1], order[..ranked]);

        // docs: begin
        ScoreCard card = grid.Explain(table[order[0]], days);
        // docs: end
        Assert.Equal(Points.Of(8), card.Total.Exact.Match(points => points, () => Points.Zero));

        RuleLabel Label(string code) => new(code, LocalizedText.Same(code), source);
    }

    [Fact]
    public void Objects_are_read_into_a_table()
    {
        FactCatalogue<Family> catalogue = FactCatalogue<Family>.Create([Family.Children]).OrThrow();
        (Family first, Family second) = (new(2), new(1));

        // docs: begin
        FactTable<Family> families = FactTable.Of(catalogue, [first, second]);
        // docs: end
        Assert.Equal((2, second), (families.Count, families[1]));
    }

    [Fact]
    public void Rows_of_a_database_and_of_Arrow_are_read_into_a_table()
    {
        FactCatalogue<FactSheet> facts = FactCatalogue<FactSheet>.Create([SheetFact.WholeNumber("HOURS", new("ore", "hours"))]).OrThrow();
        var command = new Query("hours", 40, 41);
        RecordBatch[] batches = [new RecordBatch.Builder().Append("HOURS", nullable: true, new Int32Array.Builder().Append(40).Append(41).Build()).Build()];

        // docs: begin
        var keys = new List<int>();
        using DbDataReader rows = command.ExecuteReader();
        FactTable<FactSheet> read = facts.ReadTable(rows, each: row => keys.Add(row.GetInt32(0))).OrThrow();
        // docs: end

        // docs: begin
        Validated<FactTable<FactSheet>> fromArrow = facts.ReadTable(batches);
        // docs: end
        Assert.Equal([40, 41], keys);
        Assert.Equal((2, 2), (read.Count, fromArrow.OrThrow().Count));
        Assert.Equal(read[1], fromArrow.OrThrow()[1]);
    }

    private sealed record Family(int Number)
    {
        public static readonly Fact<Family>.WholeNumber Children = new("CHILDREN", new("figli", "children"), family => family.Number);
    }

    /// <summary>A command of a database that holds one column.</summary>
    private sealed record Query(string Name, params int[] Values)
    {
        public DataTableReader ExecuteReader()
        {
            using var table = new DataTable();
            table.Columns.Add(Name, typeof(int));
            foreach (int value in Values)
            {
                table.Rows.Add(value);
            }

            return table.CreateDataReader();
        }
    }
}
