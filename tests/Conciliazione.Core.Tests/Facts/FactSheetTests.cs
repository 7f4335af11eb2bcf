using Conciliazione.Calendars;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Facts;

public class FactSheetTests
{
    private static readonly LocalDate Day = new(2020, 4, 17);
    private static readonly EvaluationDays Days = EvaluationDays.On(Day);

    internal static readonly SheetEntry[] Right =
    [
        SheetEntry.YesNo("YES", true),
        SheetEntry.WholeNumber("NUMBER", 0),
        SheetEntry.Amount("AMOUNT", Euro.Of(1.5m)),
        SheetEntry.Day("DAY", Day),
        SheetEntry.Day("AGE", new LocalDate(1985, 4, 17)),
        SheetEntry.Distance("DISTANCE", 50_000),
        SheetEntry.Choice("CHOICE", "A"),
        SheetEntry.DatedList("LIST", [Day, Day.PlusYears(-3)], undated: 1),
    ];

    private static FactCatalogue<FactSheet> Catalogue => FactCatalogue<FactSheet>.Create(
        [SheetFact.YesNo("YES", LocalizedText.Same("yes")),
        SheetFact.WholeNumber("NUMBER", LocalizedText.Same("number"), TimeUnits.Day),
        SheetFact.Amount("AMOUNT", LocalizedText.Same("amount")),
        SheetFact.Day("DAY", LocalizedText.Same("day")),
        SheetFact.Age("AGE", LocalizedText.Same("age")),
        SheetFact.Distance("DISTANCE", LocalizedText.Same("distance")),
        SheetFact.Choice("CHOICE", LocalizedText.Same("choice"), [new("A", LocalizedText.Same("first")), new("B", LocalizedText.Same("second"))]),
        SheetFact.DatedList("LIST", LocalizedText.Same("list"))]).OrThrow();

    [Fact]
    public void A_sheet_gives_back_what_was_put_in()
    {
        var sheet = FactSheet.Create(Catalogue, [.. Right]).OrThrow();
        Assert.Equal(
            ["35 years", "€ 1.50", "first", "2020-04-17", "50 km", "0 years, 3 years, 1 undated", "0 days", "yes"],
            Catalogue.Facts.Select(fact => fact.Show(sheet, Days).Get().Render(Language.English)));
    }

    [Fact]
    public void What_is_left_out_is_unknown()
    {
        var sheet = FactSheet.Create(Catalogue, []).OrThrow();
        Assert.All(Catalogue.Facts, fact => Assert.False(fact.Show(sheet, Days).IsKnown));
        Assert.Equal(sheet, FactSheet.Create(Catalogue, [SheetEntry.Unknown("YES"), SheetEntry.Unknown("AGE")]).OrThrow());
    }

    [Law]
    public void The_order_of_the_entries_does_not_count(ShuffledEntries shuffled)
    {
        var sheet = FactSheet.Create(Catalogue, [.. shuffled.Value]).OrThrow();
        Assert.Equal(FactSheet.Create(Catalogue, [.. Right]).OrThrow(), sheet);
        Assert.Equal(FactSheet.Create(Catalogue, [.. Right]).OrThrow().GetHashCode(), sheet.GetHashCode());
    }

    [Fact]
    public void Sheets_that_differ_in_one_value_differ()
    {
        var sheet = FactSheet.Create(Catalogue, [.. Right]).OrThrow();
        Assert.NotEqual(sheet, FactSheet.Create(Catalogue, [.. Right.Skip(1)]).OrThrow());
        Assert.NotEqual(sheet, FactSheet.Create(Catalogue, [SheetEntry.YesNo("YES", false), .. Right.Skip(1)]).OrThrow());
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_and_texts_are_not_quoted()
    {
        ValueList<Defect> defects = FactSheet.Create(
            Catalogue,
            [
                new("YES", FactValue.Of("planted name")),
                new("NUMBER", FactValue.Of((long)int.MaxValue + 1)),
                new("AMOUNT", FactValue.Of(3)),
                SheetEntry.YesNo("DAY", true),
                SheetEntry.WholeNumber("AGE", 35),
                SheetEntry.Distance("DISTANCE", -1),
                SheetEntry.Choice("CHOICE", "planted code"),
                SheetEntry.Day("LIST", Day),
                SheetEntry.YesNo("SURPLUS", true),
                new("DISTANCE", new FactValue.Fraction(Ratio.Whole(5), new Unit("KM", LocalizedText.Same("{0} km")), 0)),
            ],
            "applications[3]").DefectsOrEmpty();
        Assert.Equal(
            [
                "FACT-TYPE facts[YES]",
                "FACT-RANGE facts[NUMBER]",
                "FACT-TYPE facts[AMOUNT]",
                "FACT-TYPE facts[DAY]",
                "FACT-TYPE facts[AGE]",
                "FACT-REPEATED facts[DISTANCE]",
                "FACT-RANGE facts[DISTANCE]",
                "FACT-TYPE facts[DISTANCE]",
                "FACT-OPTION facts[CHOICE]",
                "FACT-TYPE facts[LIST]",
                "FACT-UNKNOWN facts[SURPLUS]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path.Replace("applications[3].", "", StringComparison.Ordinal)}"));
        Assert.All(defects, defect => Assert.StartsWith("applications[3].", defect.Path, StringComparison.Ordinal));
        Assert.All(defects, defect => Assert.DoesNotContain("planted", defect.Render(Language.Italian) + defect.Render(Language.English), StringComparison.Ordinal));
        Assert.Contains("«un testo di 12 caratteri»", defects[0].Render(Language.Italian), StringComparison.Ordinal);
        Assert.Contains("2,147,483,648", defects[1].Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_distance_in_half_metres_does_not_fit()
    {
        ValueList<Defect> defects = FactSheet.Create(
            Catalogue, [new("DISTANCE", new FactValue.Fraction(Ratio.Of(1, 2), Unit.Metre, 1))]).DefectsOrEmpty();
        Assert.Equal("FACT-RANGE", Assert.Single(defects).Code.Code);
        Assert.Equal("facts[DISTANCE]", defects[0].Path);
    }

    [Fact]
    public void The_text_of_a_sheet_never_shows_its_values()
    {
        Assert.Equal("8 facts", FactSheet.Create(Catalogue, [.. Right]).OrThrow().ToString());
        Assert.Equal("CHOICE", SheetEntry.Choice("CHOICE", "A").ToString());
    }

    [Fact]
    public void Catalogues_made_from_the_same_declarations_are_equal()
    {
        Assert.Equal(Catalogue, Catalogue);
        Assert.Equal(Catalogue.GetHashCode(), Catalogue.GetHashCode());
        Assert.NotEqual<Fact<FactSheet>>(SheetFact.Day("X", LocalizedText.Same("x")), SheetFact.Age("X", LocalizedText.Same("x")));
    }

    [Fact]
    public void A_sheet_of_another_catalogue_is_a_defect_of_the_program()
    {
        var sheet = FactSheet.Create(Catalogue, [.. Right]).OrThrow();
        LocalizedText title = LocalizedText.Same("x");
        Fact<FactSheet>[] mistaken =
        [
            SheetFact.YesNo("AMOUNT", title), SheetFact.WholeNumber("AMOUNT", title), SheetFact.Amount("YES", title), SheetFact.Day("YES", title),
            SheetFact.Age("YES", title), SheetFact.Distance("YES", title), SheetFact.Choice("YES", title, []), SheetFact.DatedList("YES", title),
        ];
        Assert.All(mistaken, fact => Assert.Throws<InvalidOperationException>(() => fact.Show(sheet, Days)));
    }

    [Fact]
    public void Null_is_a_defect_of_the_program()
    {
        Assert.Throws<ArgumentNullException>(() => FactSheet.Create(null!, []));
        Assert.Throws<ArgumentNullException>(() => FactSheet.Create(Catalogue, null!));
        Assert.Throws<ArgumentNullException>(() => new SheetEntry(null!, null));
    }
}
