using Conciliazione.Editions;
using Conciliazione.Indicators;

namespace Conciliazione.Tests.Indicators;

/// <summary>The code of docs/bonus.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class BonusDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() =>
        Assert.Equal(Assert.Single(DocumentPage.Blocks("docs/bonus.md", "csharp")), Assert.Single(DocumentPage.CodeOf("Indicators/BonusDocumentTests.cs")));

    /// <summary>8 of 10 and 2 of 2: 90% of 54,000 is 48,600, from 80% on 70% is 37,800.</summary>
    [Fact]
    public void Three_rules_side_by_side_are_what_the_page_prints()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        BonusRule.ByBand bands = Milano2014Bonus.ByBand(
            [new(from: Percentage.Of(50), share: Percentage.Of(40)), new(from: Percentage.Of(80), share: Percentage.Of(70))]).OrThrow();
        IndicatorReport report = Milano2014Indicators.InPractice.Read(
        [
            new("CIP-TRIAL-LEAST", new Measure.Number(8), new(2016, 6, 30), "relazione finale"),
            new("CIP-HOLIDAYS", new Measure.Number(2), new(2016, 6, 30), "relazione finale"),
        ]).OrThrow();
        foreach (BonusRule rule in new BonusRule[] { Milano2014Bonus.AllOrNothing, bands, Milano2014Bonus.ByProgress })
        {
            PerformanceBonus bonus = rule.AmountOn(report, new(2016, 8, 31), assigned: Euro.Of(54_000)).OrThrow();
            Console.WriteLine($"{rule.Title.English}: due {bonus.Amount}, left {bonus.Left}");
        }

        PerformanceBonus due = Milano2014Bonus.ByProgress.AmountOn(report, new(2016, 8, 31), Euro.Of(54_000)).OrThrow();
        BonusPlan plan = Milano2014InPractice.Bonus.Choose(
            due, [new("CIP-BONUS-1", Euro.Of(30_000)), new("CIP-BONUS-3", Euro.Of(10_000))], on: new(2016, 9, 15)).OrThrow();
        Console.WriteLine($"spent {plan.Spent}, unspent {plan.Unspent}");

        // The results of Concilia Milano are in words: whoever assigns the bonus decides the amount.
        PerformanceBonus decided = new BonusRule.Decided(
            new("DECREE", new("Decreto di esempio", "Example decree"), new LegalSource("Decreto di esempio")), Euro.Of(40_000))
            .AmountOn(Milano2014Indicators.ConciliaMilano.Read([]).OrThrow(), new(2016, 8, 31), assigned: Euro.Of(54_000)).OrThrow();
        BonusPlan one = Milano2014ConciliaMilano.Bonus.Choose(
            decided, [new("CMI-BONUS-2", Euro.Of(35_000))], on: new(2016, 9, 15), surveyedOn: new(2016, 9, 10)).OrThrow();
        Console.WriteLine($"decided {decided.Amount}, spent {one.Spent}, unspent {one.Unspent}, left {decided.Left}");

        // docs: end
        Assert.Equal(Assert.Single(DocumentPage.Blocks("docs/bonus.md", "text")), output.ToString().ReplaceLineEndings("\n").TrimEnd());
    }
}
