using Conciliazione.Alliances;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Conciliazione.Tests.Alliances;

/// <summary>Alliances that share bodies, and valid registers of a network, for properties.</summary>
internal static class AllianceGenerators
{
    public static LegalSource Source { get; } = new("Accordo di prova", section: "registro");

    /// <summary>The first day of a generated register.</summary>
    public static LocalDate First { get; } = new(2014, 3, 31);

    /// <summary>Up to four alliances over nine bodies; the first of each leads it.</summary>
    public static Arbitrary<AllianceSet> Sets { get; } = (
        from count in Gen.Choose(0, 4)
        from alliances in Members().ArrayOf(count)
        select new AllianceSet(alliances.Select((codes, i) => Of($"a{i}", codes)).ToValueList())).ToArbitrary();

    /// <summary>
    /// The entries of five bodies and two batches over forty days, several on one day, the same entries in another order, and a day that
    /// may lie before or after all of them.
    /// </summary>
    public static Arbitrary<NetworkEntries> Registers { get; } = (
        from steps in Steps().ArrayOf(7)
        let entries = steps.SelectMany((each, i) => i < 5 ? OfBody($"b{i}", each) : OfBatch($"g{i}", each)).ToArray()
        from shuffled in Gen.Shuffle(entries)
        from day in Gen.Choose(-1, 41)
        select new NetworkEntries(entries.ToValueList(), shuffled.ToValueList(), First.PlusDays(day))).ToArbitrary();

    private static Gen<string[]> Members() =>
        from count in Gen.Choose(1, 9)
        from codes in Gen.Shuffle(Enumerable.Range(0, 9).Select(i => $"b{i}").ToArray())
        select codes[..count];

    private static Alliance Of(string code, string[] members) => Alliance.Create(
        code,
        "Alleanza",
        members.Select((body, i) => AllianceTests.Partner(body, i == 0 ? PartnerRole.LeadPartner : PartnerRole.Partner)).ToValueList(),
        Source).OrThrow();

    private static Gen<(int Day, int Step, int Count)[]> Steps() =>
        from count in Gen.Choose(0, 8)
        from steps in (
            from day in Gen.Choose(0, 40)
            from step in Gen.Choose(0, 4)
            from some in Gen.Choose(1, 5)
            select (day / 4 * 4, step, some)).ArrayOf(count)
        select steps.OrderBy(step => step.Item1).ToArray();

    private static IEnumerable<NetworkEntry> OfBody(string code, (int Day, int Step, int Count)[] steps)
    {
        Body body = AllianceTests.Body(code, code[1] % 2 == 0 ? BodyKind.NonProfit : BodyKind.TradeUnion);
        int held = 0;
        foreach (IGrouping<int, (int Day, int Step, int Count)> day in steps.GroupBy(step => step.Day))
        {
            var kinds = new List<NetworkEntryKind>();
            foreach ((_, int step, _) in day)
            {
                NetworkEntryKind kind = step < 3 ? (NetworkEntryKind)step : held == 0 ? NetworkEntryKind.Signature : NetworkEntryKind.Departure;
                held = kind < NetworkEntryKind.Signature ? held : 1 - held;
                kinds.Add(kind);
            }

            bool ordered = kinds.Contains(NetworkEntryKind.Departure);
            for (int i = 0; i < kinds.Count; i++)
            {
                yield return NetworkEntry.Of(kinds[i], body, First.PlusDays(day.Key), Source, ordered ? i : null);
            }
        }
    }

    private static IEnumerable<NetworkEntry> OfBatch(string code, (int Day, int Step, int Count)[] steps)
    {
        int held = 0;
        int number = 0;
        foreach ((int day, int step, int count) in steps)
        {
            var kind = (NetworkEntryKind)(step == 4 && held == 0 ? 3 : step);
            int some = kind == NetworkEntryKind.Departure ? Math.Min(count, held) : count;
            held += kind == NetworkEntryKind.Signature ? some : kind == NetworkEntryKind.Departure ? -some : 0;
            yield return NetworkEntry.OfBatch(kind, code, new(BodyCategory.NonProfits, some), First.PlusDays(day), Source, ++number);
        }
    }
}

/// <summary>Alliances with codes of their own.</summary>
public sealed record AllianceSet(ValueList<Alliance> Alliances);

/// <summary>The entries of a valid register, the same in another order, and a day asked for.</summary>
public sealed record NetworkEntries(ValueList<NetworkEntry> Entries, ValueList<NetworkEntry> Shuffled, LocalDate Day);
