using System.Text;
using Conciliazione.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Documents;

/// <summary>Documents as a user writes them, sheets of every kind of fact, and documents that something has gone wrong with.</summary>
internal static class DocumentSamples
{
    public static readonly Fact<FactSheet>.YesNo Resident = SheetFact.YesNo("RESIDENT", new("residente", "resident"));
    public static readonly Fact<FactSheet>.WholeNumber People = SheetFact.WholeNumber("PEOPLE", new("persone", "people"));
    public static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("ISEE", LocalizedText.Same("ISEE"));
    public static readonly Fact<FactSheet>.Day Start = SheetFact.Day("START", new("inizio", "start"));
    public static readonly Fact<FactSheet>.Age Years = SheetFact.Age("AGE", new("età", "age"));
    public static readonly Fact<FactSheet>.Distance Way = SheetFact.Distance("WAY", new("tragitto", "way"));
    public static readonly Fact<FactSheet>.Choice Zone = SheetFact.Choice("ZONE", LocalizedText.Same("zona"), [new("A", LocalizedText.Same("A")), new("B", LocalizedText.Same("B"))]);
    public static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", new("figli", "children"));
    public static readonly Fact<FactSheet>.Share Cash = SheetFact.Share("CASH", new("quota in denaro", "share in cash"), ComparisonRule.RoundedTo(2, RoundingRule.HalfUp));
    public static readonly Fact<FactSheet>.Moment Sent = SheetFact.Moment("SENT", new("invio", "sent"));
    public static readonly Fact<FactSheet>.Marks Marks = SheetFact.Marks("MARKS", new("voti", "marks"));

    public static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create(
        [Resident, People, Income, Start, Years, Way, Zone, Children, Cash, Sent, Marks]).OrThrow();

    /// <summary>The call of the page of the documentation.</summary>
    public static string Call { get; } = DocumentPage.Blocks("docs/documents.md", "json")[0];

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 40_000).Select(day => new LocalDate(1950, 1, 1).PlusDays(day));

    private static readonly Gen<long> Wide = Gen.OneOf(
        Gen.Choose(-300, 300).Select(number => (long)number),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (long)number * int.MaxValue),
        Gen.Elements(long.MinValue, long.MaxValue, 0, (1L << 53) - 1, 1L << 53));

    private static readonly Gen<SheetEntry>[] Entries =
    [
        Gen.Elements(true, false).Select(Resident.Is),
        Gen.OneOf(Gen.Choose(-5, 5), Gen.Elements(int.MinValue, int.MaxValue)).Select(People.Is),
        Wide.Select(cents => Income.Is(Euro.FromCents(cents))),
        Days.Select(Start.Is),
        Days.Select(Years.IsBornOn),
        Gen.OneOf(Gen.Choose(0, 5), Gen.Constant(int.MaxValue)).Select(Way.Is),
        Gen.Elements("A", "B").Select(Zone.Is),
        from dates in Gen.ArrayOf(Days)
        from undated in Gen.Elements(0, 0, 0, 1, 3)
        select Children.Are(dates.ToValueList(), undated),
        Gen.Choose(0, int.MaxValue).Select(units => Cash.Is(Percentage.Of(units % 10_001 / 100m))),
        Gen.Choose(0, int.MaxValue).Select(second => Sent.Is(Instant.FromUnixTimeSeconds(second))),
        Gen.ArrayOf(Gen.Choose(0, 1_000)).Select(marks => Marks.Are([.. marks.Select(mark => Points.FromHundredths(mark))])),
    ];

    public static Arbitrary<DrawnSheet> Sheets { get; } = (
        from entries in Gen.CollectToArray(Entries.Select(each => each))
        from given in Gen.ArrayOf(Gen.Elements(true, true, true, false), Entries.Length)
        select new DrawnSheet(FactSheet.Create(Catalogue, entries.Where((_, i) => given[i]).ToValueList()).OrThrow())).ToArbitrary();

    /// <summary>A document of which bytes are changed, parts are cut or repeated, and numbers grow.</summary>
    public static Arbitrary<SpoiltDocument> Spoilt { get; } = (
        from kind in Gen.Choose(0, 5)
        from at in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, 200)
        from value in Gen.Choose(0, 255)
        select new SpoiltDocument(Spoil(Encoding.UTF8.GetBytes(Call), kind, at, length, (byte)value))).ToArbitrary();

    private static byte[] Spoil(byte[] document, int kind, int at, int length, byte value)
    {
        int start = at % document.Length;
        int end = Math.Min(start + length, document.Length);
        byte[] part = document[start..end];
        switch (kind)
        {
            case 0:
                document[start] = value;
                return document;
            case 1:
                return [.. document[..start], .. document[end..]];
            case 2:
                return [.. document[..end], .. part, .. document[end..]];
            case 3:
                return document[..start];
            case 4:
                // The next digit grows into many.
                int digit = Array.FindIndex(document, start, each => each is >= (byte)'0' and <= (byte)'9');
                return digit < 0 ? document : [.. document[..digit], .. Enumerable.Repeat((byte)('1' + (value % 9)), length), .. document[digit..]];
            default:
                return [.. document[..start], .. Enumerable.Repeat((byte)'[', length * 50), .. document[start..]];
        }
    }
}

/// <summary>A sheet of facts of every kind, some of them unknown.</summary>
public sealed record DrawnSheet(FactSheet Value);

/// <summary>A document with which something has gone wrong.</summary>
public sealed record SpoiltDocument(byte[] Utf8);
