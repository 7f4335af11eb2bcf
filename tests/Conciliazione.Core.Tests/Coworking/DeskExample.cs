using Conciliazione.Calendars;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Tests.Coworking;

/// <summary>Six fictitious requests to Valcuvia, worked out by hand.</summary>
internal static class DeskExample
{
    public static readonly Asker C1 = new("c1", Valcuvia2020.Worker, Sex.Female, new(1986, 3, 10), "3 2 2 3 1")
    {
        Children = [new(2017, 1, 1), new(2014, 1, 1)],
        SingleParent = true,
        Metres = 55_000,
    };

    public static readonly Asker C2 = new("c2", Valcuvia2020.Business, Sex.Male, new(1995, 9, 15), "2 3 3 2 2 1")
    {
        SpouseOutside = true,
        Frequency = Valcuvia2020.TwiceWeekly,
    };

    public static readonly Asker C3 = new("c3", Valcuvia2020.Starter, Sex.Male, new(1969, 9, 14), "1 1 1 1 1 0") { New = true };

    public static readonly Asker C4 = new("c4", Valcuvia2020.Worker, Sex.Female, new(1994, 9, 16), "2 2 1 1 1") { Metres = 20_000 };

    public static readonly Asker C5 = new("c5", Valcuvia2020.Worker, Sex.Male, new(1974, 1, 1), "1 1 1 1 1")
    {
        Children = [new(2007, 1, 1), new(2003, 1, 1)],
        Relatives = [Asker.Elderly(new(1945, 1, 1)), Asker.Disabled()],
        Metres = 20_100,
    };

    public static readonly Asker C6 = new("c6", Valcuvia2020.Starter, Sex.Female, new(1970, 9, 15), "3 3 2 2 2 2")
    {
        New = true,
        Frequency = Valcuvia2020.OnceWeekly,
    };

    public static readonly LocalDate DocumentsUntil = new(2020, 10, 15);

    public static Deadline Deadline => Valcuvia2020.DeadlineOn(setOn: new(2020, 9, 1), day: new(2020, 9, 30));

    public static DeskCall Call(int desks, Valcuvia2020Choices? choices = null) => Valcuvia2020.Coworking(desks, Deadline, DocumentsUntil, choices);

    public static DeskRanking Rank(this DeskCall call, params Asker[] askers) =>
        call.Rank(askers.Select(asker => asker.Form()).ToValueList(), Asker.DecidedOn).OrThrow();

    public static DeskRanking Ranked(int desks, Valcuvia2020Choices? choices = null) => Call(desks, choices).Rank(C1, C2, C3, C4, C5, C6);

    /// <summary>Position, reference and status of every row, in order.</summary>
    public static string[] Rows(this DeskRanking ranking) =>
        [.. ranking.Entries.Select(entry => $"{entry.Position}{entry.Reference} {entry.Status.Title.English}")];

    public static Points PointsOf(this Asker asker, string code, Valcuvia2020Choices? choices = null)
    {
        DeskEntry entry = Call(1, choices).Rank(asker).Entries[0];
        Assert.NotNull(entry.Card);
        return entry.Card.PointsOf(code).Match(points => points, () => throw new Xunit.Sdk.XunitException($"{code} is unclear"));
    }
}
