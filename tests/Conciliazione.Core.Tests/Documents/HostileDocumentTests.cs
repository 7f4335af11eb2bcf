using System.Text;
using Conciliazione.Serialization;

namespace Conciliazione.Tests.Documents;

/// <summary>Whatever the bytes, a document is read or refused with its defects; nothing is thrown and nothing is half read.</summary>
public sealed class HostileDocumentTests
{
    [Law]
    public void A_spoilt_document_is_read_or_refused(SpoiltDocument document)
    {
        Validated<SheetCall> read = DocumentForms.Call.Read(document.Utf8);

        if (read.TryGetValue(out SheetCall? call, out ValueList<Defect>? defects))
        {
            Assert.Equal(call, DocumentForms.Call.Read(DocumentForms.Call.Write(call)).OrThrow());
        }
        else
        {
            Assert.All(defects, defect => Assert.True(defect.Line > 0 || defect.Code == DefectCodes.JsonUtf8));
        }
    }

    [Theory]
    [InlineData("", "JSON-SYNTAX", "", 1)]
    [InlineData("{", "JSON-SYNTAX", "", 1)]
    [InlineData("{}\n{}", "JSON-SYNTAX", "", 2)]
    [InlineData("{\"form\":1,}", "JSON-SYNTAX", "", 1)]
    [InlineData("// no comments\n{}", "JSON-SYNTAX", "", 1)]
    [InlineData("{\"label\":\n\"\\ud800\"}", "JSON-SURROGATE", "", 2)]
    [InlineData("{\"\\udc00\":1}", "JSON-SURROGATE", "", 1)]
    public void A_document_that_is_no_JSON_has_one_defect(string document, string code, string path, int line)
    {
        Defect defect = Assert.Single(Read(document));

        Assert.Equal((code, path, line), (defect.Code.Code, defect.Path, defect.Line));
    }

    [Fact]
    public void All_defects_come_at_once_with_their_paths_and_lines()
    {
        string spoilt = DocumentSamples.Call
            .Replace("\"fact\": \"RESIDENT\"", "\"fact\": \"RESIDENTS\"", StringComparison.Ordinal)
            .Replace("\"to\": \"20000.00\"", "\"to\": 20000", StringComparison.Ordinal)
            .Replace("\"lowestFirst\": true", "\"lowestFirst\": true, \"lowestFirst\": false, \"colour\": 7", StringComparison.Ordinal)
            .Replace("\"form\": \"conciliazione-call-1\"", "\"form\": \"conciliazione-call-2\"", StringComparison.Ordinal);

        ValueList<Defect> defects = Read(spoilt);

        Assert.Equal(
            [
                ("JSON-FORM", "form"),
                ("FACT-UNKNOWN", "requirements.root.parts[0].fact"),
                ("JSON-KIND", "requirements.root.parts[1].bounds.to"),
                ("JSON-KEY-TWICE", "ranking.ties[0].lowestFirst"),
                ("JSON-KEY", "ranking.ties[0]"),
            ],
            defects.Select(defect => (defect.Code.Code, defect.Path)));
        string[] lines = spoilt.Split('\n');
        Assert.Contains("conciliazione-call-2", lines[defects[0].Line!.Value - 1], StringComparison.Ordinal);
        Assert.Contains("RESIDENTS", lines[defects[1].Line!.Value - 1], StringComparison.Ordinal);
        Assert.Contains("20000", lines[defects[2].Line!.Value - 1], StringComparison.Ordinal);
        Assert.Contains("colour", lines[defects[4].Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_differs_by_its_escapes_alone_is_the_same_key()
    {
        Assert.Contains(Read("{\"form\": \"conciliazione-call-1\", \"\\u0066orm\": \"conciliazione-call-1\"}"), defect => defect.Code == DefectCodes.JsonKeyTwice);
        Assert.Equal(
            DefectCodes.JsonKeyTwice,
            Assert.Single(DocumentForms.Sheet(DocumentSamples.Catalogue).Read("{\"PEOPLE\": 1, \"\\u0050EOPLE\": 2}"u8.ToArray()).DefectsOrEmpty()).Code);
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(10_000, true)]
    public void Nesting_is_refused_beyond_64(int depth, bool refused) => Assert.Equal(
        refused, Read(new string('[', depth) + new string(']', depth)).Any(defect => defect.Code == DefectCodes.JsonDepth));

    [Fact]
    public void Each_limit_is_inclusive()
    {
        byte[] document = "[\"1234\", 1]"u8.ToArray();

        Assert.Equal(DefectCodes.JsonBytes, Code(new(bytes: 10)));
        Assert.Equal(DefectCodes.JsonText, Code(new(textBytes: 3)));
        Assert.Equal(DefectCodes.JsonValues, Code(new(values: 2)));
        Assert.True(CanonicalJson.Of(document, new(bytes: 11, depth: 1, textBytes: 4, values: 3)).TryGetValue(out _));

        DefectCode Code(DocumentLimits limits) => Assert.Single(CanonicalJson.Of(document, limits).DefectsOrEmpty()).Code;
    }

    [Fact]
    public void Defects_beyond_the_limit_are_counted()
    {
        string document = $"{{{string.Join(", ", Enumerable.Range(0, 50).Select(i => $"\"K{i}\": 1"))}}}";

        ValueList<Defect> defects = DocumentForms.Sheet(DocumentSamples.Catalogue).Read(Encoding.UTF8.GetBytes(document), new(defects: 10)).DefectsOrEmpty();

        Assert.Equal(10, defects.Count);
        Assert.Equal((DefectCodes.JsonMore, FactValue.Of(41)), (defects[^1].Code, defects[^1].Value));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("-0")]
    [InlineData("\"1\"")]
    [InlineData("2147483648")]
    [InlineData("9007199254740993")]
    public void A_whole_number_is_written_in_one_way(string number) =>
        Assert.Single(DocumentForms.Sheet(DocumentSamples.Catalogue).Read(Encoding.UTF8.GetBytes($"{{\"PEOPLE\": {number}}}")).DefectsOrEmpty());

    [Theory]
    [InlineData("START")]
    [InlineData("PEOPLE")]
    [InlineData("ZONE")]
    [InlineData("ISEE")]
    public void What_an_application_states_is_not_repeated(string code)
    {
        const string Stated = "XXXXXX00X00X000X";

        Defect defect = Assert.Single(DocumentForms.Sheet(DocumentSamples.Catalogue).Read(Encoding.UTF8.GetBytes($"{{\"{code}\": \"{Stated}\"}}")).DefectsOrEmpty());

        Assert.DoesNotContain(Stated, defect.Render(Language.Italian), StringComparison.Ordinal);
        Assert.DoesNotContain(Stated, defect.Render(Language.English), StringComparison.Ordinal);
        Assert.Contains("16", defect.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_not_written()
    {
        SheetCall call = DocumentForms.Call.Read(Encoding.UTF8.GetBytes(DocumentSamples.Call)).OrThrow();
        var wrong = new SheetCall(new(call.Label.Code, new("\ud800", "x"), call.Label.Source), call.Catalogue, call.Requirements, call.Ranking);

        Assert.Throws<ArgumentException>(() => DocumentForms.Call.Write(wrong));
    }

    private static ValueList<Defect> Read(string document) => DocumentForms.Call.Read(Encoding.UTF8.GetBytes(document)).DefectsOrEmpty();
}
