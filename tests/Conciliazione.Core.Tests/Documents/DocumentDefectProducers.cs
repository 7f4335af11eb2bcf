using System.Text;
using Conciliazione.Scoring;
using Conciliazione.Serialization;
using Conciliazione.Tests.Facts;
using Conciliazione.Tests.Scoring;

namespace Conciliazione.Tests.Documents;

internal sealed class DocumentDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("JSON-BYTES", () => Sheet("{ }", new(bytes: 2))),
        ("JSON-UTF8", () => Assert.Single(DocumentForms.Sheet(DocumentSamples.Catalogue).Read(new byte[] { 0xC3, 0x28 }).DefectsOrEmpty())),
        ("JSON-SYNTAX", () => Sheet("{\n\"PEOPLE\": }")),
        ("JSON-SURROGATE", () => Sheet("{\"ZONE\": \"\\udc00\"}")),
        ("JSON-DEPTH", () => Sheet("{\"CHILDREN\": [[]]}", new(depth: 2))),
        ("JSON-TEXT", () => Sheet("{\"ZONE\": \"ABC\"}", new(textBytes: 3))),
        ("JSON-VALUES", () => Sheet("{\"MARKS\": [\"1\", \"2\"]}", new(values: 4))),
        ("JSON-MORE", () => DocumentForms.Sheet(DocumentSamples.Catalogue).Read("{\"X\": 1, \"Y\": 2}"u8.ToArray(), new(defects: 1)).DefectsOrEmpty()[^1]),
        ("JSON-KIND", () => Sheet("{\"RESIDENT\": \"yes\"}")),
        ("JSON-FORM", () => Sheet("{\"START\": \"1/2/2020\"}")),
        ("JSON-RANGE", () => Sheet("{\"WAY\": -1}")),
        ("JSON-CHOICE", () => Call("\"kind\": \"perItem\"", "\"kind\": \"perThing\"")),
        ("JSON-KEY", () => Call("\"places\": 1", "\"colour\": 1")),
        ("JSON-KEY-TWICE", () => Sheet("{\"PEOPLE\": 1, \"PEOPLE\": 2}")),
        ("JSON-MISSING", () => Call("\"lowestFirst\": true", "\"whenUnknown\": \"comesLast\"")),
        ("JSON-WRITTEN", () => Assert.Single(DocumentForms.Grid(ScoringSamples.Catalogue).Read(DocumentForms.Grid(ScoringSamples.Catalogue).Write(Written())).DefectsOrEmpty())),
        ("JSON-REFUSED", () => Call("{ \"to\": \"20000.00\" }", "{ \"to\": \"20000.00\", \"below\": \"20000.00\" }")),
    ];

    private static Defect Sheet(string document, DocumentLimits? limits = null) =>
        Assert.Single(DocumentForms.Sheet(DocumentSamples.Catalogue).Read(Encoding.UTF8.GetBytes(document), limits).DefectsOrEmpty());

    private static Defect Call(string right, string wrong)
    {
        string document = DocumentSamples.Call.Replace(right, wrong, StringComparison.Ordinal);
        return Assert.Single(DocumentForms.Call.Read(Encoding.UTF8.GetBytes(
            document == DocumentSamples.Call ? document.Replace("\"lowestFirst\": true", "\"lowestFirst\": true, " + wrong, StringComparison.Ordinal) : document)).DefectsOrEmpty());
    }

    private static ScoringGrid<Applicant> Written() => ScoringSamples.Grid(ScoringRule.Written<Applicant>(
        ScoringSamples.Label("W"), "own-rule", 2, [ApplicantFacts.Workers], Points.Zero, MaximumPoints.Of(1), (_, _) => Points.Zero));
}
