using System.Data;
using Apache.Arrow;
using Conciliazione.Facts;

namespace Conciliazione.Tests.Facts;

internal sealed class FactDefectProducers : IDefectProducers
{
    private static readonly ChoiceOption Option = new("A", LocalizedText.Same("a"));

    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", LocalizedText.Same("x"));

    private static readonly Fact<FactSheet>.DatedList List = SheetFact.DatedList("LIST", LocalizedText.Same("x"));

    private static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create(
        [SheetFact.Distance("DISTANCE", LocalizedText.Same("x")),
        Number,
        List,
        SheetFact.Choice("CHOICE", LocalizedText.Same("x"), [Option])]).OrThrow();

    private static readonly FactCatalogue<FactSheet> Alone = FactCatalogue<FactSheet>.Create([Number]).OrThrow();

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("FACT-DUPLICATE", () => Single(FactCatalogue<Applicant>.Create([ApplicantFacts.Years, ApplicantFacts.Years]))),
        ("FACT-NO-OPTIONS", () => Single(FactCatalogue<FactSheet>.Create([SheetFact.Choice("C", LocalizedText.Same("x"), [])]))),
        ("FACT-DUPLICATE-OPTION", () => Single(FactCatalogue<FactSheet>.Create([SheetFact.Choice("C", LocalizedText.Same("x"), [Option, Option])]))),
        ("FACT-UNKNOWN", () => Single(FactSheet.Create(Catalogue, [SheetEntry.YesNo("SURPLUS", true)]))),
        ("FACT-OTHER", () => Single(FactTable.Create(Catalogue, 1, [FactColumn.YesNo(SheetFact.YesNo("NUMBER", LocalizedText.Same("y")), [true])]))),
        ("FACT-OTHER", () => Single(FactTable.Create(
            Catalogue, 1, [FactColumn.Choice(SheetFact.Choice("CHOICE", LocalizedText.Same("x"), [Option, new("B", LocalizedText.Same("b"))]), ["A"])], "table"))),
        ("FACT-REPEATED", () => Single(FactSheet.Create(Catalogue, [SheetEntry.Distance("DISTANCE", 1), SheetEntry.Distance("DISTANCE", 1)], "sheet"))),
        ("FACT-TYPE", () => Single(FactSheet.Create(Catalogue, [SheetEntry.YesNo("DISTANCE", true)]))),
        ("FACT-TYPE", () => Single(FactSheet.Create(Catalogue, [new("NUMBER", FactValue.Of(LocalizedText.Same("words")))]))),
        ("FACT-OPTION", () => Single(FactSheet.Create(Catalogue, [SheetEntry.Choice("CHOICE", "B")]))),
        ("FACT-RANGE", () => Single(FactSheet.Create(Catalogue, [SheetEntry.Distance("DISTANCE", -1)]))),
        ("FACT-COLUMN-LENGTH", () => Single(FactTable.Create(Catalogue, 2, [FactColumn.WholeNumber(Number, [1])]))),
        ("FACT-COLUMN-LENGTH", () => Single(FactTable.Create(Catalogue, 2, [FactColumn.WholeNumber(Number, [1, 2], [false])], "table"))),
        ("FACT-COLUMN-MISSING", () => Single(Alone.ReadTable(new DataTable().CreateDataReader()))),
        ("FACT-COLUMN-MISSING", () => Single(Alone.ReadTable([new RecordBatch.Builder().Append("HOURS", nullable: true, new Int32Array.Builder().Build()).Build()], "table"))),
        ("FACT-OFFSET", () => Single(FactTable.Create(Catalogue, 3, [FactColumn.DatedList(List, [0, 2, 1, 3], [1, 2, 3])]))),
        ("FACT-UNKNOWN-VALUED", () => Single(FactTable.Create(Catalogue, 1, [FactColumn.WholeNumber(Number, [7], [true])]))),
        ("FACT-RANGE", () => Single(FactTable.Create(Catalogue, 1, [FactColumn.DatedList(List, [0, 1], [int.MaxValue])]))),
        ("FACT-RANGE", () => Single(FactSheet.Create(Catalogue, [new("NUMBER", FactValue.Of(long.MinValue))]))),
    ];

    private static Defect Single<T>(Validated<T> read)
        where T : notnull => Assert.Single(read.DefectsOrEmpty().AsEnumerable());
}
