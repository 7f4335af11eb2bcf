using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.People;
using NodaTime;

namespace PianoInsubria;

/// <summary>Six fictitious requests for a desk. No name, no code, nobody's data.</summary>
internal static class CoworkingCases
{
    public static Asker C1 { get; } = new("c1", Valcuvia2020.Worker, Sex.Female, new(1986, 3, 10), "3 2 2 3 1")
    {
        SingleParent = true,
        Children = [new(2017, 1, 1), new(2014, 1, 1)],
        Metres = 55_000,
    };

    public static Asker C2 { get; } = new("c2", Valcuvia2020.Business, Sex.Male, new(1995, 9, 15), "2 3 3 2 2 1")
    {
        SpouseOutside = true,
        Frequency = Valcuvia2020.TwiceWeekly,
    };

    public static Asker C3 { get; } = new("c3", Valcuvia2020.Starter, Sex.Male, new(1969, 9, 14), "1 1 1 1 1 0") { New = true };

    public static Asker C4 { get; } = new("c4", Valcuvia2020.Worker, Sex.Female, new(1994, 9, 16), "2 2 1 1 1") { Metres = 20_000 };

    public static Asker C5 { get; } = new("c5", Valcuvia2020.Worker, Sex.Male, new(1974, 1, 1), "1 1 1 1 1")
    {
        Children = [new(2007, 1, 1), new(2003, 1, 1)],
        Relatives = [Asker.Elderly(new(1945, 1, 1)), Asker.Disabled()],
        Metres = 20_100,
    };

    public static Asker C6 { get; } = new("c6", Valcuvia2020.Starter, Sex.Female, new(1970, 9, 15), "3 3 2 2 2 2")
    {
        New = true,
        Frequency = Valcuvia2020.OnceWeekly,
    };

    public static IReadOnlyList<(Asker Asker, LocalizedText Who)> All { get; } =
    [
        (C1, new("dipendente, genitore solo, figli di 3 e 6 anni, 55 km", "employee, lone parent, children 3 and 6, 55 km")),
        (C2, new("professionista, 25 anni quel giorno, il coniuge lavora fuori", "professional, 25 on that day, spouse works outside")),
        (C3, new("nuova attività, 51 anni", "new activity, 51")),
        (C4, new("dipendente, 25 anni fino al giorno dopo, 20 km esatti", "employee, 25 until the next day, exactly 20 km")),
        (C5, new("dipendente, figli di 13 e 17 anni, assiste 2 familiari, 20,1 km", "employee, children 13 and 17, assists 2 relatives, 20.1 km")),
        (C6, new("nuova attività, 50 anni quel giorno", "new activity, 50 on that day")),
    ];

    public static Deadline Deadline => Valcuvia2020.DeadlineOn(setOn: new(2020, 9, 1), day: new(2020, 9, 30));

    public static LocalDate DocumentsUntil { get; } = new(2020, 10, 15);

    public static LocalDate DecidedOn { get; } = new(2020, 10, 20);
}
