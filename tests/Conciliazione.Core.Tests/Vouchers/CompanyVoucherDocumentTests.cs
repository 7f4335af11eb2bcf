using Conciliazione.Editions;
using Conciliazione.Vouchers;

namespace Conciliazione.Tests.Vouchers;

/// <summary>The code of docs/company-vouchers.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class CompanyVoucherDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() => Assert.Equal(
        DocumentPage.Blocks("docs/company-vouchers.md", "csharp"), DocumentPage.CodeOf("Vouchers/CompanyVoucherDocumentTests.cs"));

    /// <summary>66 × 15 + 10 = 1,000; (4 + 3) × 15 = 105; (2 + 2) × 15 = 60.</summary>
    [Fact]
    public void A_budget_is_converted_granted_reported_and_settled()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        VoucherConversion vouchers = Rhodense2014.Convert(new CompanyBudget("alfa", Euro.Of(1_000)), Euro.Of(15)).OrThrow();
        VoucherAccount account = VoucherAccount.Read(
            vouchers,
            WorkerChoice.Listed(Rhodense2014.InternalChoice, ["w1", "w2"]),
            [
                new("G1", "w1", new(2015, 9, 7), price: Euro.Of(80), vouchers: 4),
                new("G2", "w2", new(2015, 9, 8), price: Euro.Of(50), vouchers: 3, companyPays: Euro.Of(5)),
            ],
            [
                new("R1", "G1", "carer", new(2015, 9, 30), price: Euro.Of(40), vouchers: 2),
                new("R2", "G2", "laundry", new(2015, 9, 30), price: Euro.Of(34), vouchers: 2),
            ],
            [new("P1", "R1", new(2015, 10, 15), Euro.Of(30))]).OrThrow();
        Console.WriteLine(vouchers);
        Console.WriteLine(account.SplitOf("G2"));
        foreach (OperatorAccount each in account.Operators)
        {
            Console.WriteLine(each);
        }

        Console.WriteLine($"{account.Granted} granted, {account.Reported} reported, {account.Settled} settled, {account.Unspent} unspent");

        // docs: end
        Assert.Equal(
            Assert.Single(DocumentPage.Blocks("docs/company-vouchers.md", "text")), output.ToString().ReplaceLineEndings("\n").TrimEnd());
        Assert.StartsWith(
            "Budget of the company converted into vouchers: calculated: 66; budget € 1,000.00; value of one voucher € 15.00; remainder € 10.00 (interpretation applied",
            vouchers.ToFinding().Explain(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>The form ticks meetings and reports: their four documents are required, those of the other two tools are not.</summary>
    [Fact]
    public void The_form_says_which_documents_are_missing()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        ValueList<Finding> documents = Rhodense2014.VerificationForm.Check(["RHO-FORM-MINUTES", "RHO-DUTY-VOUCHER-REPORT"]).OrThrow();
        foreach (Finding missing in documents.Where(each => each.Outcome is Outcome.NotMet))
        {
            Console.WriteLine(missing.Explain(Language.English));
        }

        // docs: end
        string[] lines = output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(["Report on the paths chosen", "Results and products of the training courses"], lines.Select(line => line.Split(':')[0]));
    }
}
