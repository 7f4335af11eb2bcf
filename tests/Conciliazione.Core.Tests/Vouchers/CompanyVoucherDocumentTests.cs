using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;
using NodaTime;
using PianoInsubria;

namespace Conciliazione.Tests.Vouchers;

/// <summary>The code of docs/company-vouchers.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class CompanyVoucherDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() => Assert.Equal(
        DocumentPage.Blocks("docs/company-vouchers.md", "csharp"), DocumentPage.CodeOf("Vouchers/CompanyVoucherDocumentTests.cs"));

    /// <summary>66 × 15 + 10 = 1,000; (4 + 3) × 15 = 105; (2 + 2) × 15 = 60.</summary>
    [Fact]
    public void A_budget_is_converted_assigned_reported_and_paid()
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
                new("R2", "G2", "laundry", new(2015, 9, 30), price: Euro.Of(34), vouchers: 2, companyPays: Euro.Of(3)),
            ],
            [new("P1", "R1", new(2015, 10, 15), Euro.Of(30))],
            Rhodense2014.ServicesWindow,
            operators: ["carer", "laundry"]).OrThrow();
        Console.WriteLine(vouchers);
        Console.WriteLine(account.SplitOf("G2"));
        Console.WriteLine(account.SplitOfReport("R2"));
        foreach (OperatorAccount each in account.Operators)
        {
            Console.WriteLine(each);
        }

        Console.WriteLine($"{account.Assigned} assigned, {account.Reported} reported, {account.Paid} paid, {account.Unspent} unspent");

        // docs: end
        Assert.Equal(
            DocumentPage.Blocks("docs/company-vouchers.md", "text")[0], output.ToString().ReplaceLineEndings("\n").TrimEnd());
        Assert.StartsWith(
            "Budget of the company converted into vouchers: calculated: 66; budget € 1,000.00; value of one voucher € 15.00; remainder € 10.00 (interpretation applied",
            vouchers.ToFinding().Explain(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>€ 100 gives 6 vouchers of € 15 and € 10: 4 are granted, 9 wait (3 leave a cent of 46, and 2 are left), 2 are granted.</summary>
    [Fact]
    public void Whole_vouchers_are_granted_by_arrival_in_the_call()
    {
        var output = new StringWriter();
        TextWriter Console = output;
        Household alfa = VoucherCases.Family(new(2015, 9, 7), new(2014, 1, 1), "alfa", "rho");

        // docs: begin
        VoucherConversion budget = Rhodense2014.Convert(new CompanyBudget("alfa", Euro.Of(100)), Euro.Of(15)).OrThrow();
        VoucherCall<AccessRequest> call = Rhodense2014.CompanyVouchers([budget.Budget], Rhodense2014.WholeVouchers(budget.Value));
        WorkerChoice choice = WorkerChoice.FirstCome(Rhodense2014.InternalChoice);
        var log = new List<VoucherEvent>();
        foreach ((int number, string worker, decimal price, int asked) in new[] { (1, "w1", 80m, 4), (2, "w2", 46m, 9), (3, "w3", 31m, 2) })
        {
            Instant arrived = Instant.FromUtc(2015, 9, 7, 8, number);
            bool chosen = choice.Judge(worker, null, EvaluationDays.On(new LocalDate(2015, 9, 7))) is Verdict.Met;
            FactSheet stated = FactSheet.Create(
                Rhodense2014.Stated,
                [Rhodense2014.ChosenByCompany.Is(chosen), Rhodense2014.JobFamilyService.Is(true), Rhodense2014.VouchersAsked.Is(asked)]).OrThrow();
            VoucherRequest request = call.Examine(
                new(ProtocolNumber.Of(2015, number), arrived, new(Euro.Of(price), stated: stated), company: "alfa"), new AccessRequest(alfa, stated));
            log.Add(VoucherEvent.Request(request, arrived));
        }

        log.Add(VoucherEvent.CloseWindow(new LocalDate(2015, 9, 7), Instant.FromUtc(2015, 9, 8, 8, 0)));
        VoucherLedger ledger = VoucherLedger.Replay(call.Terms, [.. log]).Ledger;
        foreach (VoucherEntry entry in ledger.Entries)
        {
            Console.WriteLine($"{entry.Request.Protocol}: {entry.Decision.Granted.Cents / budget.Value.Cents}, {entry.Status}");
        }

        Console.WriteLine($"{ledger.Remaining} left");

        // docs: end
        Assert.Equal(DocumentPage.Blocks("docs/company-vouchers.md", "text")[1], output.ToString().ReplaceLineEndings("\n").TrimEnd());
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
