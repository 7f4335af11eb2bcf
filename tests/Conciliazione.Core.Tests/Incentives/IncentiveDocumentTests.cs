using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Incentives;
using NodaTime;

namespace Conciliazione.Tests.Incentives;

/// <summary>The code of docs/incentives.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class IncentiveDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() =>
        Assert.Equal(Assert.Single(DocumentPage.Blocks("docs/incentives.md", "csharp")), Assert.Single(DocumentPage.CodeOf("Incentives/IncentiveDocumentTests.cs")));

    [Fact]
    public void Two_enterprises_share_a_fund()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        var act = new LegalSource("delibera dell'Ambito");
        GrantAmountRule half = GrantAmountRule.Create(
            new("HALF", new("metà del costo", "half of the cost"), act, Provenance.Given), Percentage.Of(50), Euro.Of(2_000), [], RoundingRule.HalfUp).OrThrow();
        IncentiveCall call = Rhodense2014Incentives.Call(half, targetIsCeiling: true);
        FactSheet facts = FactSheet.Create(
            Rhodense2014Incentives.Catalogue, [Rhodense2014Incentives.Joined.Is(true), Rhodense2014Incentives.Attested.Is(false)]).OrThrow();
        var days = EvaluationDays.On(new LocalDate(2014, 12, 10));
        IncentiveRound round = call.Award(
            Rhodense2014Incentives.Scheme,
            new(new("BASE", new("fondi del progetto", "funds of the project"), act, Provenance.Given), IncentiveMoney.Base, Euro.Of(3_500)),
            [
                new("1", "alfa", facts, days, IncentiveBenefit.Audit, asked: Euro.Of(2_500), cost: Euro.Of(3_000), Instant.FromUtc(2014, 12, 10, 9, 0)),
                new("2", "beta", facts, days, IncentiveBenefit.Consultancy, asked: Euro.Of(1_800), cost: Euro.Of(4_000), Instant.FromUtc(2014, 12, 10, 10, 0)),
            ]).OrThrow();
        foreach (IncentiveEntry entry in round.Entries)
        {
            Console.WriteLine($"{entry.Decision.Request.Code}: {entry.Decision.Amount.ToString(Language.English)}, {entry.Decision.Reason.English}");
        }

        Console.WriteLine($"left: {round.Remaining.ToString(Language.English)}");

        // docs: end
        Assert.Equal(
            ["1: € 1,500.00, granted up to the amount due", "2: € 1,800.00, granted in full", "left: € 200.00"],
            output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }
}
