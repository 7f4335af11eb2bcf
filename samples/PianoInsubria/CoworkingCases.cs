using System.Globalization;
using Conciliazione;
using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;
using NodaTime;

namespace PianoInsubria;

/// <summary>Six fictitious requests for a desk. No name, no code, nobody's data.</summary>
internal static class CoworkingCases
{
    public static IReadOnlyList<(DeskForm Form, LocalizedText Who)> All { get; } =
    [
        (Worker("c1", Sex.Female, new(1986, 3, 10), 55_000, "3 2 2 3 1", singleParent: true, Child(2017), Child(2014)),
            new("dipendente, genitore single, figli di 3 e 6 anni, lavoro a 55 km", "employee, single parent, children 3 and 6, workplace 55 km")),
        (Form("c2", Valcuvia2020.Business, Sex.Male, new(1995, 9, 15), Valcuvia2020.TwiceWeekly, "2 3 3 2 2 1", Occupation.At(new(form: WorkForm.Professional)), [Spouse()]),
            new("professionista, compie 25 anni quel giorno, coniuge che lavora fuori", "professional, 25 on that day, spouse works outside")),
        (Form("c3", Valcuvia2020.Starter, Sex.Male, new(1969, 9, 14), Valcuvia2020.Free, "1 1 1 1 1 0", Occupation.None, []),
            new("nuova attività, 51 anni", "new activity, 51 years")),
        (Worker("c4", Sex.Female, new(1994, 9, 16), 20_000, "2 2 1 1 1", singleParent: false),
            new("dipendente, 25 anni fino a domani, lavoro a 20 km esatti", "employee, 25 until tomorrow, workplace exactly 20 km")),
        (Worker("c5", Sex.Male, new(1974, 1, 1), 20_100, "1 1 1 1 1", singleParent: false, Child(2007), Child(2003), Elderly(), Disabled()),
            new("dipendente, figli di 13 e 17 anni, anziano e disabile da assistere, 20,1 km", "employee, children 13 and 17, elderly and disabled relatives, 20.1 km")),
        (Form("c6", Valcuvia2020.Starter, Sex.Female, new(1970, 9, 15), Valcuvia2020.OnceWeekly, "3 3 2 2 2 2", Occupation.None, []),
            new("nuova attività, compie 50 anni quel giorno", "new activity, 50 on that day")),
    ];

    private static DeskForm Worker(string reference, Sex sex, LocalDate birth, int metres, string marks, bool singleParent, params HouseholdMember[] others) => Form(
        reference, Valcuvia2020.Worker, sex, birth, Valcuvia2020.Free, marks, Occupation.At(new(form: WorkForm.Employee, metresFromHome: metres)), others, singleParent);

    private static DeskForm Form(
        string reference,
        string kind,
        Sex sex,
        LocalDate birth,
        string frequency,
        string marks,
        Occupation occupation,
        HouseholdMember[] others,
        bool singleParent = false) => new(
        reference,
        Instant.FromUtc(2020, 9, 15, 8, 0),
        frequency,
        [new(Relation.Applicant, birthDate: birth, sex: sex, occupation: occupation), .. others],
        Stated(kind),
        marks.Split(' ').Select((mark, place) => CriterionMark.Of(
            $"{(kind == Valcuvia2020.Worker ? "A" : "BC")}-{place + 1}", decimal.Parse(mark, CultureInfo.InvariantCulture))).ToValueList(),
        singleParent: singleParent,
        residence: new Place("comune", Valcuvia2020.Area));

    private static ValueList<SheetEntry> Stated(string kind) =>
    [
        SheetEntry.Choice("KIND", kind),
        SheetEntry.Choice("FORMS", kind switch
        {
            Valcuvia2020.Worker => Valcuvia2020.WorkersForms,
            Valcuvia2020.Business => Valcuvia2020.BusinessForms,
            _ => Valcuvia2020.NewActivityForms,
        }),
        SheetEntry.YesNo("NEW-ACTIVITY", kind == Valcuvia2020.Starter),
        SheetEntry.YesNo("CONTRACT-FITS", true),
        SheetEntry.YesNo("SEAT", true),
        SheetEntry.Day("STARTS-BY", new LocalDate(2020, 11, 30)),
        SheetEntry.YesNo("TEAM", false),
        SheetEntry.YesNo("PEC", true),
        SheetEntry.YesNo("CV", true),
        SheetEntry.YesNo("ID-DOCUMENT", true),
        SheetEntry.YesNo("EXISTING-COMPANY", false),
    ];

    private static HouseholdMember Child(int year) => new(Relation.Child, birthDate: new LocalDate(year, 1, 1), disabled: false, notSelfSufficient: false);

    private static HouseholdMember Spouse() => new(
        Relation.Partner, occupation: Occupation.At(new(workplace: new Place("altrove", "altrove"))), disabled: false, notSelfSufficient: false);

    private static HouseholdMember Elderly() => new(
        Relation.Parent, birthDate: new LocalDate(1945, 1, 1), disabled: false, notSelfSufficient: true, inCare: true, livesAtHome: true);

    private static HouseholdMember Disabled() => new(
        Relation.OtherRelative, birthDate: new LocalDate(1990, 1, 1), disabled: true, notSelfSufficient: false, inCare: true, livesAtHome: false);
}
