using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using static Conciliazione.Tests.Rankings.Contest;

namespace Conciliazione.Tests.Rankings;

/// <summary>What putting applications in order costs: who is asked for a fact, and how often.</summary>
public sealed class OrderWorkTests
{
    private readonly List<string> _asked = [];
    private readonly RankingRules<Entrant> _rules;

    /// <summary>The income parts ties, then the disability, then the value; each notes whom it is read of.</summary>
    public OrderWorkTests()
    {
        Fact<Entrant>.Amount income = new("INCOME", new("reddito", "income"), entrant => Noted("INCOME", entrant, Known.Of(Euro.Of(entrant.Income!.Value))));
        Fact<Entrant>.YesNo disabled = new("DISABLED", new("disabilità", "disability"), entrant => Noted("DISABLED", entrant, Known.Unless(entrant.Disabled)));
        Fact<Entrant>.WholeNumber value = new("VALUE", new("valore", "value"), entrant => Noted("VALUE", entrant, Known.Unless(entrant.Value)));
        ScoringGrid<Entrant> grid = ScoringGrid<Entrant>.Create(
            Label("GRID"),
            1,
            FactCatalogue<Entrant>.Create([Mark, income, disabled, value]).OrThrow(),
            [ScoringSection.Of(Label("MERIT"), MaximumPoints.Of(20), ScoringRule.Mark(Label("WORTH"), Mark, Points.Of(20), MarkStep.Half))],
            MaximumPoints.Of(20),
            [ScoreMinimum.ForTotal(Label("MINIMUM"), Points.Of(2))]).OrThrow();
        _rules = RankingRules<Entrant>.Create(
            Label("RANKING"),
            grid,
            [TieKey.SmallerFirst(Label("POORER"), income), TieKey.YesFirst(Label("DISABLED-FIRST"), disabled), TieKey.SmallerFirst(Label("LESS"), value)]).OrThrow();
    }

    /// <summary>Ten, of whom B and C tie by points and income and the disability parts them; D and E tie by points alone.</summary>
    [Fact]
    public void The_first_key_is_read_once_of_all_and_the_next_of_whoever_is_still_tied()
    {
        Entrant[] entrants =
        [
            new("A", 20), new("B", 19), new("C", 19, Disabled: true), new("D", 18, Income: 2), new("E", 18, Income: 1),
            new("F", 17), new("G", 16), new("H", 15), new("I", 14), new("J", 13),
        ];

        Assert.Equal(["A", "C", "B", "E", "D", "F", "G", "H", "I", "J"], Ordered(entrants));

        Assert.Equal(["DISABLED B", "DISABLED C", .. entrants.Select(entrant => "INCOME " + entrant.Reference)], _asked.Order(StringComparer.Ordinal));
    }

    /// <summary>Objects are read faster as they lie in memory than when gathered: if more than half of them are asked, all are.</summary>
    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    [InlineData(6, 10)]
    [InlineData(10, 10)]
    public void If_few_are_ranked_only_they_are_asked_and_otherwise_all(int ranked, int asked)
    {
        string[] order = Ordered([.. Enumerable.Range(0, 10).Select(i => new Entrant($"R{i}", i < ranked ? 20 - i : 1))]);

        Assert.Equal(ranked, order.Length);
        Assert.Equal(asked, _asked.Count);
    }

    [Fact]
    public void Of_candidates_nobody_is_asked_who_is_not_ranked()
    {
        Ranking<Entrant> ranking = _rules.Rank(places: 2, new("A", 20), new("B", 19), new("C", 19, Income: 1), new("D", 1));

        Assert.Equal(["A", "B", "C", "D"], ranking.Entries.Select(entry => entry.Reference));
        Assert.DoesNotContain("INCOME D", _asked);
        Assert.Contains("INCOME C", _asked);
    }

    private string[] Ordered(Entrant[] entrants)
    {
        var scores = new Score[entrants.Length];
        int[] order = new int[entrants.Length];
        _rules.Grid.Score(entrants, [.. Enumerable.Repeat(Days, entrants.Length)], scores);
        _asked.Clear();
        return [.. order[.._rules.Order(entrants, [Days], scores, order)].Select(which => entrants[which].Reference)];
    }

    private Known<TValue> Noted<TValue>(string fact, Entrant entrant, Known<TValue> value)
        where TValue : struct
    {
        _asked.Add($"{fact} {entrant.Reference}");
        return value;
    }
}
