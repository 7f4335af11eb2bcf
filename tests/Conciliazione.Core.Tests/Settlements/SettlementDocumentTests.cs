using Conciliazione.Editions;
using Conciliazione.Projects;
using Conciliazione.Settlements;

namespace Conciliazione.Tests.Settlements;

/// <summary>The code of docs/settlement.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class SettlementDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() =>
        Assert.Equal(Assert.Single(DocumentPage.Blocks("docs/settlement.md", "csharp")), Assert.Single(DocumentPage.CodeOf("Settlements/SettlementDocumentTests.cs")));

    /// <summary>18,900 of 21,000 of services, 8,000 in kind: 26,900, of which 30% is 8,070; 18,900 - 70 is 18,830.</summary>
    [Fact]
    public void Four_expenses_of_tradate_are_settled()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        Project tradate = Insubria2020Projects.Tradate;
        ExpenseReport report = Insubria2020.SettlementRules.Read(
            tradate.CostPlans,
            Insubria2020WorkPlans.Tradate.Term,
            [
                new("1", new(2020, 9, 10), "C", "L'Arca", Euro.Of(15_000), ExpenseFunding.Grant, "fattura 12", paidOn: new(2020, 9, 30)),
                new("2", new(2020, 10, 5), "C", "L'Arca", Euro.Of(6_000), ExpenseFunding.Grant, "fattura 15", paidOn: new(2020, 10, 20)),
                new("3", new(2020, 10, 31), "A", "Baobab", Euro.Of(8_000), ExpenseFunding.InKind, "timesheet di ottobre"),
                new("4", new(2020, 10, 31), "D", "Itaca", Euro.Of(900), ExpenseFunding.Grant, "fattura 31"),
            ]).OrThrow();
        Settlement settled = report.On(new(2020, 10, 31));
        foreach (ExpenseOutcome outcome in settled.Expenses)
        {
            Console.WriteLine(outcome.Explain(Language.English));
        }

        Console.WriteLine(settled.GrantFinding.Explain(Language.English));

        // docs: end
        string[] lines = output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("2, 2020-10-05, L'Arca, category C, grant: accepted € 3,900.00, € 2,100.00 not accepted: above the planned amount of category C in version 1, € 18,900.00 (interpretation applied", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("4, 2020-10-31, Itaca, category D, grant: accepted € 0.00, € 900.00 not accepted: not shown as paid (interpretation applied", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("Grant due: calculated: € 18,830.00;", lines[4], StringComparison.Ordinal);
        Assert.Contains("co-financing missing € 70.00", lines[4], StringComparison.Ordinal);
    }
}
