using Conciliazione.Alliances;
using Conciliazione.Editions;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Alliances;

/// <summary>The code of docs/governance.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class GovernanceDocumentTests
{
    private const string Page = "docs/governance.md";

    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() =>
        Assert.Equal(DocumentPage.Blocks(Page, "csharp"), DocumentPage.CodeOf("Alliances/GovernanceDocumentTests.cs"));

    [Fact]
    public void The_network_of_a_day_is_what_the_page_prints()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        LegalSource agreement = new("Accordo di esempio", section: "registro");
        Body town = Body.Create("TOWN", "Comune", BodyKind.PublicBody, agreement).OrThrow();
        Body union = Body.Create("UNION", "Sindacato", BodyKind.TradeUnion, agreement).OrThrow();
        NetworkRegister register = NetworkRegister.Create(
            "Rete di esempio",
            [
                NetworkEntry.Of(NetworkEntryKind.Signature, town, new(2024, 3, 1), agreement),
                NetworkEntry.Of(NetworkEntryKind.Request, union, new(2024, 3, 10), agreement),
                NetworkEntry.OfBatch(NetworkEntryKind.Request, "COOPS", new(BodyCategory.NonProfits, 26), new(2024, 4, 2), agreement),
                NetworkEntry.OfBatch(NetworkEntryKind.Signature, "COOPS", new(BodyCategory.NonProfits, 10), new(2024, 5, 6), agreement),
                NetworkEntry.Of(NetworkEntryKind.Departure, town, new(2024, 9, 30), agreement),
            ],
            agreement,
            since: new(2024, 3, 1)).OrThrow();
        foreach (LocalDate day in new LocalDate[] { new(2024, 4, 30), new(2024, 5, 31), new(2024, 9, 30) })
        {
            TerritorialNetwork network = register.On(day);
            int candidates = register.CandidatesOn(day).Sum(candidate => candidate.Bodies.Count);
            Console.WriteLine($"{network.Total} members ({string.Join(", ", network.Counts)}), {candidates} candidates");
        }

        // docs: end
        Assert.Equal(Assert.Single(DocumentPage.Blocks(Page, "text")), output.ToString().ReplaceLineEndings("\n").TrimEnd());
    }

    /// <summary>CSV has a seat in the committee and is a partner of Tradate (lines 51 and 1895 of the plan).</summary>
    [Fact]
    public void Ties_names_and_tasks_are_told()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        foreach (Finding finding in Insubria2020Governance.Committee.Incompatibilities([Insubria2020Projects.Tradate.Alliance]))
        {
            Console.WriteLine(finding.Explain(Language.English));
        }

        Console.WriteLine(Insubria2020Governance.Ties.CodeOf("Consorzio Erbeso"));
        Console.WriteLine(Insubria2020Governance.TradateSteering.Meets?.Title.English);
        foreach (Duty duty in Insubria2020WorkPlans.Tradate.DutiesOf("rete-giunca"))
        {
            Console.WriteLine(duty.Label);
        }

        // docs: end
        string[] lines = output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.StartsWith("No judge takes part in a judged project: not met; seat Centro Servizi per il Volontariato dell'Insubria; body CSV Insubria", lines[0], StringComparison.Ordinal);
        Assert.Equal(["consorzio-erbese", "every 4 months"], lines[1..3]);
        Assert.Contains("TRA-DUTY-COMPANIES", lines);
        Assert.Contains("TRA-DUTY-STEERING-REVIEW", lines);
        Assert.DoesNotContain("TRA-DUTY-COWORKING", lines);
    }
}
