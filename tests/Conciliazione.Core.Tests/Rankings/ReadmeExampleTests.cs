using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Rankings;

public class ReadmeExampleTests
{
    /// <summary>The example of README, and what it says that it prints.</summary>
    [Fact]
    public void The_example_of_the_readme_prints_what_it_says()
    {
        LegalSource source = new("Avviso di prova", section: "punto 4");
        Fact<FactSheet>.YesNo alone = SheetFact.YesNo("ALONE", new("famiglia monogenitoriale (genitore solo)", "single parent"));
        Fact<FactSheet>.Amount income = SheetFact.Amount("INCOME", new("ISEE", "ISEE"));
        FactCatalogue<FactSheet> facts = FactCatalogue<FactSheet>.Create([alone, income]).OrThrow();

        ScoringGrid<FactSheet> grid = ScoringGrid<FactSheet>.Create(
            new("GRID", new("Griglia del nido", "Nursery grid"), source), version: 1, facts,
            [
                ScoringSection.Of(
                    new("NEEDS", new("Bisogni", "Needs"), source), MaximumPoints.Of(8),
                    ScoringRule.Flag(new("SINGLE", new("Famiglia monogenitoriale (genitore solo)", "Single parent"), source), alone, Points.Of(3)),
                    ScoringRule.Bands(
                        new("BY-INCOME", new("Reddito", "Income"), source), income, elsewhere: Points.Zero,
                        Band.Of(Bounds.AtMost(Euro.Of(10_000)), 5), Band.Of(Bounds.Between(Euro.Of(10_000.01m), Euro.Of(20_000)), 2))),
            ],
            MaximumPoints.Of(8), []).OrThrow();
        RankingRules<FactSheet> rules = RankingRules<FactSheet>.Create(
            new("LIST", new("Graduatoria del nido", "Nursery list"), source), grid,
            [TieKey.SmallerFirst(new("POORER", new("ISEE più basso", "lower ISEE"), source), income).OnlyAtCutOff()]).OrThrow();

        Ranking<FactSheet> ranking = rules.Rank(
            [Family("F-1", single: true, 9_500), Family("F-2", single: false, 8_000), Family("F-3", single: false, 9_900)],
            places: 2).OrThrow();
        string printed = ranking.Explain(Language.English) + "\n" + ranking.WhyNot("F-3").Explain(Language.English);

        Assert.Contains(printed, File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Candidate<FactSheet> Family(string reference, bool single, decimal isee) => new(
            reference,
            FactSheet.Create(facts, [alone.Is(single), income.Is(Euro.Of(isee))]).OrThrow(),
            EvaluationDays.On(new LocalDate(2020, 9, 15)));
    }
}
