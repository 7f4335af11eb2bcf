using Conciliazione;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.People;
using NodaTime;

namespace PianoInsubria;

/// <summary>Ten fictitious households. No name, no code, nobody's data.</summary>
internal static class AccessCases
{
    /// <summary>A company that takes part in WSL.</summary>
    public const string WslPartner = "azienda-wsl";

    /// <summary>A company that has joined the south-east alliance.</summary>
    public const string SouthEastMember = "azienda-sud-est";

    /// <summary>A company that has a budget in the Rhodense.</summary>
    public const string RhodenseCompany = "azienda-rhodense";

    public static LocalDate Requested { get; } = new(2020, 6, 15);

    public static LocalDate Decided { get; } = new(2020, 6, 29);

    public static LocalDate DocumentsUntil { get; } = new(2020, 7, 10);

    public static IReadOnlyList<AccessCase> All { get; } =
    [
        Case("N1", new("coppia di dipendenti, un figlio di 5 anni", "two employees, a child of 5"),
            Family("valcuvia", Employee(WslPartner), [new(Relation.Partner, occupation: Employee("altra"), inCare: false), Child(2015, 3)]),
            Valcuvia(Valcuvia2020.WorkersForms), Wsl(Wsl2020.School)),
        Case("N2", new("genitore solo che avvia un'attività, un figlio di 3 anni", "lone parent who starts an activity, a child of 3"),
            Family("valcuvia", Occupation.None, [Child(2017, 1)], singleParent: true),
            Valcuvia(Valcuvia2020.NewActivityForms, Valcuvia2020.StartsBy.Is(new LocalDate(2020, 11, 30)))),
        Case("N3", new("libero professionista, un genitore da assistere", "professional, a parent to care for"),
            Family("valcuvia", Occupation.At(new(form: WorkForm.Professional)), [new(Relation.Parent, inCare: true)]),
            Valcuvia(Valcuvia2020.BusinessForms, Valcuvia2020.Cv.Is(false))),
        Case("N4", new("dipendente senza carichi di cura", "employee without care duties"),
            Family("rho", Employee(RhodenseCompany), []),
            rhodense: [Rhodense2014.ChosenByCompany.Is(true), Rhodense2014.JobFamilyService.Is(true)]),
        Case("N5", new("dipendente, un figlio di 8 anni con disabilità", "employee, a child of 8 with a disability"),
            Family("san-donato", Employee(SouthEastMember), [Child(2012, 1, disabled: true)])),
        Case("N6", new("nucleo che non ha dichiarato nulla", "household that stated nothing"),
            Household.Create(Requested, [new HouseholdMember(Relation.Applicant)]).OrThrow()),
        Case("N7", new("collaboratrice con contratto breve, un figlio di 2 anni", "collaborator on a short contract, a child of 2"),
            Family("valcuvia", Occupation.At(new(form: WorkForm.Collaborator)), [Child(2018, 5)]),
            Valcuvia(Valcuvia2020.WorkersForms, Valcuvia2020.ContractFits.Is(false))),
        Case("N8", new("dipendente di un'azienda che ha già un piano di welfare", "employee of a company with a welfare plan"),
            Family("como", Employee(WslPartner), [Child(2014, 9)]),
            wsl: [Wsl2020.Service.Is(Wsl2020.Carers), Wsl2020.PreferredActionStarted.Is(true), Wsl2020.OtherMeasure.Is(false)]),
        Case("N9", new("gruppo con referente a contratto breve, domanda non via PEC", "team, contact person on a short contract, not by certified mail"),
            Family("valcuvia", Employee("altra"), [Child(2010, 2)]),
            Valcuvia(
                Valcuvia2020.BusinessForms, Valcuvia2020.Team.Is(true), Valcuvia2020.SmallBusiness.Is(true), Valcuvia2020.ContractFits.Is(false), Valcuvia2020.ByCertifiedMail.Is(false))),
        Case("N10", new("senza lavoro, attività dal 31 gennaio 2021", "out of work, activity from 31 January 2021"),
            Family("valcuvia", Occupation.None, []),
            Valcuvia(Valcuvia2020.NewActivityForms, Valcuvia2020.StartsBy.Is(new LocalDate(2021, 1, 31)))),
    ];

    private static AccessCase Case(
        string code,
        LocalizedText who,
        Household household,
        FactSheet? valcuvia = null,
        ValueList<SheetEntry>? wsl = null,
        ValueList<SheetEntry>? rhodense = null) => new(
        code,
        who,
        household,
        valcuvia ?? FactSheet.Create(Valcuvia2020.Stated, []).OrThrow(),
        FactSheet.Create(Wsl2020.Stated, wsl ?? []).OrThrow(),
        FactSheet.Create(Rhodense2014.Stated, rhodense ?? []).OrThrow());

    private static ValueList<SheetEntry> Wsl(string service) =>
        [Wsl2020.Service.Is(service), Wsl2020.PreferredActionStarted.Is(false), Wsl2020.OtherMeasure.Is(false)];

    /// <summary>Returns a request to Valcuvia in which everything is in order, except for what is said otherwise.</summary>
    private static FactSheet Valcuvia(string forms, params SheetEntry[] otherwise) =>
        FactSheet.Create(Valcuvia2020.Stated, [.. Asker.InOrder(forms, [Valcuvia2020.InTime.Is(true), .. otherwise]).AsSpan()]).OrThrow();

    private static Household Family(string district, Occupation occupation, ValueList<HouseholdMember> others, bool singleParent = false) => Household.Create(
        Requested,
        [new(Relation.Applicant, occupation: occupation, inCare: false), .. others],
        singleParent: singleParent,
        residence: new Place("comune", district)).OrThrow();

    private static Occupation Employee(string employer) => Occupation.At(new(form: WorkForm.Employee, employer: employer));

    private static HouseholdMember Child(int year, int month, bool disabled = false) => new(
        Relation.Child, birthDate: new LocalDate(year, month, 1), occupation: Occupation.None, disabled: disabled, inCare: true);
}
