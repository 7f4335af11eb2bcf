using System.Text;
using System.Text.Json;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Serialization;
using NodaTime;

namespace Conciliazione.Tests.Documents;

/// <summary>The examples of the page on documents.</summary>
public sealed class DocumentsPageTests
{
    private static readonly byte[] Camp = Encoding.UTF8.GetBytes(DocumentSamples.Call);

    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here() => Assert.Equal(
        DocumentPage.Blocks("docs/documents.md", "csharp"), DocumentPage.CodeOf("Documents/DocumentsPageTests.cs"));

    [Fact]
    public void A_call_that_is_in_no_text_is_read_and_applied()
    {
        var output = new StringWriter();
        TextWriter Console = output;
        byte[] camp = Camp;

        // docs: begin
        SheetCall call = DocumentForms.Call.Read(camp).OrThrow();
        DocumentForm<FactSheet> form = DocumentForms.Sheet(call.Catalogue);
        var days = EvaluationDays.On(new LocalDate(2026, 6, 1));
        (string Reference, string Json)[] received =
        [
            ("c1", """{ "RESIDENT": true, "ISEE": "8000.00", "CHILDREN": ["2021-03-01", "2023-05-05"], "SENT": "2026-05-02T08:00:00Z" }"""),
            ("c2", """{ "RESIDENT": true, "ISEE": "5500.00", "CHILDREN": ["2017-07-09"], "SENT": "2026-05-03T09:30:00Z" }"""),
            ("c3", """{ "RESIDENT": true, "ISEE": null, "CHILDREN": [], "SENT": "2026-05-01T07:00:00Z" }"""),
        ];
        ValueList<Candidate<FactSheet>> candidates = [.. received.Select(each =>
            new Candidate<FactSheet>(each.Reference, form.Read(Encoding.UTF8.GetBytes(each.Json)).OrThrow(), days))];
        foreach (RankingEntry<FactSheet> entry in call.Ranking.Rank(candidates, places: 1).OrThrow().Entries)
        {
            Verdict verdict = call.Requirements!.Judge(entry.Candidate.Application, days);
            Console.WriteLine($"{entry.Reference}: {verdict}, {entry.Card.Total.Render(Language.English)}, {entry.Status.Render(Language.English)}");
        }

        // docs: end
        Assert.Equal(DocumentPage.Blocks("docs/documents.md", "text")[0], output.ToString().ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void The_layout_and_the_order_of_keys_do_not_matter()
    {
        SheetCall call = DocumentForms.Call.Read(Camp).OrThrow();
        byte[] written = DocumentForms.Call.Write(call);
        byte[] reversed = JsonSerializer.SerializeToUtf8Bytes(Reversed(JsonDocument.Parse(Camp).RootElement));

        Assert.Equal(call, DocumentForms.Call.Read(reversed).OrThrow());
        Assert.Equal(written, DocumentForms.Call.Write(DocumentForms.Call.Read(reversed).OrThrow()));
        Assert.Equal(DocumentForms.Call.DigestOf(call), CanonicalJson.DigestOf(written).OrThrow());
    }

    [Fact]
    public void A_converter_and_a_contract_read_and_write_within_other_documents()
    {
        SheetCall call = DocumentForms.Call.Read(Camp).OrThrow();
        var options = new JsonSerializerOptions();
        options.Converters.Add(DocumentForms.Call.Converter);

        SheetCall[] read = JsonSerializer.Deserialize<SheetCall[]>($"[{DocumentSamples.Call}]", options)!;

        Assert.Equal(call, Assert.Single(read));
        Assert.Equal(DocumentForms.Call.Write(call), JsonSerializer.SerializeToUtf8Bytes(call, DocumentForms.Call.TypeInfo));
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SheetCall[]>("[{}]", options));
        Assert.Equal(4, Assert.IsType<DefectsException>(refused.InnerException).Defects.Count);
    }

    [Theory]
    [InlineData(Language.Italian, "i criteri a parità di punti")]
    [InlineData(Language.English, "the tie-breakers")]
    public void The_schema_explains_in_a_language(Language language, string explanation)
    {
        string schema = DocumentForms.Call.Schema(language);

        Assert.Contains(explanation, schema, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(schema).RootElement.GetProperty("$defs").TryGetProperty("ranking", out _));
        Assert.Equal(schema, DocumentForms.Call.Schema(language));
    }

    private static object? Reversed(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Reverse().ToDictionary(member => member.Name, member => Reversed(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Reversed).ToArray(),
        _ => element,
    };
}
