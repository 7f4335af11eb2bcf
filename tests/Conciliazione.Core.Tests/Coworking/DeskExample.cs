using Conciliazione.Coworking;
using Conciliazione.Editions;
using NodaTime;
using PianoInsubria;
using static PianoInsubria.CoworkingCases;

namespace Conciliazione.Tests.Coworking;

/// <summary>The sample's six requests to Valcuvia, ranked, and their rows and points.</summary>
internal static class DeskExample
{
    /// <summary>The day on which they all ask.</summary>
    public static readonly LocalDate Day = new(2020, 9, 15);

    public static DeskCall Call(int desks, Valcuvia2020.Choices? choices = null) => Valcuvia2020.Coworking(desks, Deadline, DocumentsUntil, choices);

    public static DeskRanking Rank(this DeskCall call, params Asker[] askers) =>
        call.Rank(askers.Select(asker => asker.Form()).ToValueList(), DecidedOn).OrThrow();

    public static DeskRanking Ranked(int desks, Valcuvia2020.Choices? choices = null) => Call(desks, choices).Rank(C1, C2, C3, C4, C5, C6);

    /// <summary>Position, reference and status of every row, in order.</summary>
    public static string[] Rows(this DeskRanking ranking) =>
        [.. ranking.Entries.Select(entry => $"{entry.Position}{entry.Reference} {entry.Status.Title.English}")];

    public static Points PointsOf(this Asker asker, string code, Valcuvia2020.Choices? choices = null)
    {
        DeskEntry entry = Call(1, choices).Rank(asker).Entries[0];
        Assert.NotNull(entry.Card);
        return entry.Card.PointsOf(code).Match(points => points, () => throw new Xunit.Sdk.XunitException($"{code} is unclear"));
    }
}
