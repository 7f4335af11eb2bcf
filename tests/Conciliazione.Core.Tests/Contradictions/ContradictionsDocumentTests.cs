using Conciliazione.Alliances;
using Conciliazione.CostPlans;

namespace Conciliazione.Tests.Contradictions;

/// <summary>The code of docs/contradictions.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class ContradictionsDocumentTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/contradictions.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here()
    {
        string here = File.ReadAllText(Repository.PathOf("tests/Conciliazione.Core.Tests/Contradictions/ContradictionsDocumentTests.cs")).ReplaceLineEndings("\n");
        string Unindented(string block) => string.Join('\n', block.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim()));

        Assert.Equal(Blocks("csharp"), here.Split("        // docs: " + "begin\n").Skip(1).Select(block => Unindented(block.Split("\n\n        // docs: " + "end")[0])));
    }

    [Fact]
    public void What_the_page_prints_is_what_its_code_writes()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        LegalSource table = new("Avviso di esempio", section: "piano finanziario");
        FundsPlan plan = FundsPlan.Create(
            new("PLAN", new("piano", "plan"), table),
            [new("CAMP", new("centro estivo", "summer camp"), table), new("DESK", new("sportello", "help desk"), table)],
            [new("REGION", new("Regione", "Region"), table), new("OWN", new("cofinanziamento", "co-financing"), table)],
            [new("CAMP", "REGION", Euro.Of(600)), new("CAMP", "OWN", Euro.Of(400)), new("DESK", "REGION", Euro.Of(250))],
            [FundsTotal.OfAction("CAMP", Euro.Of(1_000)), FundsTotal.OfSource("REGION", Euro.Of(860)), FundsTotal.OfWhole(Euro.Of(1_250))]).OrThrow();
        foreach (PrintedFigure figure in plan.Check())
        {
            Console.WriteLine(figure.Render(Language.English));
        }

        Console.WriteLine(plan.ShareOf("OWN"));
        Console.WriteLine(plan.MeanShareOf("OWN", ["CAMP", "DESK"]).Match(mean => $"{mean.Weighted} weighted, {mean.Plain} plain", () => "unknown"));

        // docs: end
        string first = output.ToString();
        output.GetStringBuilder().Clear();

        // docs: begin
        LegalSource prose = table.At("testo");
        var stated = PrintedFigure.Share(
            new("OWN-SHARE", new("quota del cofinanziamento", "share of co-financing"), prose),
            new FactValue.Fraction(Ratio.Of(3199, 100), Unit.Percent, 2),
            new("OWN", new("cofinanziamento", "co-financing"), FactValue.Of(Euro.Of(400))),
            new("WHOLE", new("totale", "whole"), FactValue.Of(Euro.Of(1_250.10m))),
            RoundingRule.HalfUp);
        Contradiction contradiction = ((PrintedFigure.Contradicted)stated).ToContradiction(table, SideInUse.Second, Provenance.Reading);
        Console.WriteLine(contradiction.Render(Language.English));

        // docs: end
        string second = output.ToString();
        output.GetStringBuilder().Clear();

        // docs: begin
        BodyCategory cooperatives = new("COOPS", new("cooperative", "cooperatives"));
        BodyCategory schools = new("SCHOOLS", new("scuole", "schools"));
        CountingScheme scheme = CountingScheme.Create(new("BY", new("categorie del testo", "categories of the text"), table), [cooperatives, schools]).OrThrow();
        ValueList<CategoryCount> counts = [new(cooperatives, 72), new(schools, 23)];
        Console.WriteLine(scheme.Check(new("BODIES", new("enti", "bodies"), prose), 118, counts).OrThrow().Render(Language.English));
        Console.WriteLine(TerritorialNetwork.Create("Rete di esempio", counts, 95, table, scheme).OrThrow());

        // docs: end
        Assert.Equal(Blocks("text"), new[] { first, second, output.ToString() }.Select(each => each.ReplaceLineEndings("\n").TrimEnd()));
    }

    private static IEnumerable<string> Blocks(string kind) => Page.Split($"```{kind}\n").Skip(1).Select(block => block.Split("\n```")[0]);
}
