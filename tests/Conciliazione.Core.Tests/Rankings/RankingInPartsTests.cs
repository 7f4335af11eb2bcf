using System.Buffers;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Rankings;

/// <summary>The code of docs/ranking-in-parts.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class RankingInPartsTests
{
    private const string Begin = "// docs: begin";
    private const string End = "// docs: end";

    private static readonly LegalSource Source = new("Avviso di prova", section: "punto 3");

    private static readonly Fact<FactSheet>.WholeNumber Value = SheetFact.WholeNumber("VALUE", new("valore", "value"));

    private static readonly FactCatalogue<FactSheet> Facts = FactCatalogue<FactSheet>.Create([Value]).OrThrow();

    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here()
    {
        string[] here = [.. Between(File.ReadAllLines(Repository.PathOf("tests/Conciliazione.Core.Tests/Rankings/RankingInPartsTests.cs")))];
        string[] page = [.. File.ReadAllText(Repository.PathOf("docs/ranking-in-parts.md")).ReplaceLineEndings("\n")
            .Split("```csharp\n").Skip(1).Select(block => block.Split("\n```")[0])];

        Assert.Equal(3, page.Length);
        Assert.Equal(page, here);
    }

    [Fact]
    public void Two_parts_without_a_cohort_merge_into_the_whole()
    {
        RankingRules<FactSheet> rules = Rules(ScoringRule.Bands(Label("RULE"), Value, Points.Zero, Band.Of(Bounds.AtLeast(50), 10)));
        (ValueList<Candidate<FactSheet>> firstHalf, ValueList<Candidate<FactSheet>> secondHalf) = Halves();

        // docs: begin
        Ranking<FactSheet> first = rules.Rank(firstHalf, places: 40).OrThrow();
        Ranking<FactSheet> second = rules.Rank(secondHalf, places: 40).OrThrow();
        Ranking<FactSheet> whole = Ranking<FactSheet>.Merge([first, second]).OrThrow();
        // docs: end
        Assert.Equal(rules.Rank([.. firstHalf, .. secondHalf], places: 40).OrThrow(), whole);
    }

    [Fact]
    public void Two_parts_with_the_bounds_of_the_whole_merge_into_the_whole()
    {
        RankingRules<FactSheet> rules = Rules(ScoringRule.InCohort(
            Label("RULE"), Value, CohortBest.Highest, Points.Of(10), Points.Zero, new(RoundingRule.HalfUp, 0)));
        (ValueList<Candidate<FactSheet>> firstHalf, ValueList<Candidate<FactSheet>> secondHalf) = Halves();

        // docs: begin
        CohortBounds? bounds = rules.CohortOf(firstHalf)?.Merge(rules.CohortOf(secondHalf)!);
        Ranking<FactSheet> first = rules.Rank(firstHalf, places: 40, bounds).OrThrow();
        Ranking<FactSheet> second = rules.Rank(secondHalf, places: 40, bounds).OrThrow();
        // docs: end
        Assert.True(rules.Grid.NeedsCohort);
        Assert.Equal(rules.Rank([.. firstHalf, .. secondHalf], places: 40).OrThrow(), Ranking<FactSheet>.Merge([first, second]).OrThrow());
    }

    [Fact]
    public void Parts_that_travel_merge_into_the_whole()
    {
        RankingRules<FactSheet> rules = Rules(ScoringRule.Bands(Label("RULE"), Value, Points.Zero, Band.Of(Bounds.AtLeast(50), 10)));
        (ValueList<Candidate<FactSheet>> firstHalf, ValueList<Candidate<FactSheet>> secondHalf) = Halves();
        var table = FactTable.Of(Facts, secondHalf.Select(candidate => candidate.Application).ToValueList());
        string[] references = [.. secondHalf.Select(candidate => candidate.Reference)];
        var scores = new Score[table.Count];
        EvaluationDays days = secondHalf[0].Days;
        rules.Grid.Score(table, days, scores);

        // docs: begin
        var sent = new ArrayBufferWriter<byte>();
        rules.Rank(firstHalf, places: 40).OrThrow().ToPart().First(40).WriteTo(sent);
        RankingPart<FactSheet> received = RankingPart<FactSheet>.Read(rules, sent.WrittenSpan).OrThrow();
        RankingPart<FactSheet> own = rules.Part(table, days, scores, references, places: 40).OrThrow();
        RankingPart<FactSheet> merged = RankingPart<FactSheet>.Merge([received, own]).OrThrow();
        IEnumerable<string> placed = merged.Entries.Where(entry => entry.Status is RankingStatus.Placed).Select(entry => entry.Reference);
        // docs: end
        Ranking<FactSheet> whole = rules.Rank([.. firstHalf, .. secondHalf], places: 40).OrThrow();
        Assert.Equal(whole.Entries.Where(entry => entry.Status is RankingStatus.Placed).Select(entry => entry.Reference), placed);
        Assert.Equal(whole.ToPart(), merged);
    }

    private static RuleLabel Label(string code) => new(code, new($"regola {code}", $"rule {code}"), Source);

    private static RankingRules<FactSheet> Rules(ScoringRule<FactSheet> rule) => RankingRules<FactSheet>.Create(
        Label("RANKING"),
        ScoringGrid<FactSheet>.Create(
            Label("GRID"), 1, Facts, [ScoringSection.Of(Label("SECTION"), MaximumPoints.Of(10), rule)], MaximumPoints.Of(10)).OrThrow(),
        []).OrThrow();

    private static (ValueList<Candidate<FactSheet>> First, ValueList<Candidate<FactSheet>> Second) Halves()
    {
        ValueList<Candidate<FactSheet>> all = Enumerable.Range(0, 100).Select(i => new Candidate<FactSheet>(
            $"R{i:00}", FactSheet.Create(Facts, [Value.Is(i * 37 % 101)]).OrThrow(), EvaluationDays.On(new LocalDate(2020, 9, 15)))).ToValueList();
        return (all.Take(55).ToValueList(), all.Skip(55).ToValueList());
    }

    private static IEnumerable<string> Between(IEnumerable<string> lines)
    {
        List<string>? open = null;
        foreach (string line in lines.Select(line => line.Trim()))
        {
            if (line == Begin)
            {
                open = [];
            }
            else if (line == End && open is not null)
            {
                yield return string.Join('\n', open);
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }
    }
}
