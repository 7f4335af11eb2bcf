namespace Conciliazione.People;

/// <summary>What can be wrong with a household. Italian term: difetti del nucleo familiare.</summary>
/// <remarks>No message holds a day of birth, a codice fiscale or a place; the path says which member is meant. Immutable, safe for any thread.</remarks>
public static class HouseholdDefects
{
    /// <summary>A household has not exactly one applicant.</summary>
    public static DefectCode Applicants { get; } = new("PPL-APPLICANTS", new(
        "il nucleo ha {value} richiedenti; ne ha {limit}, né più né meno",
        "the household has {value} applicants; it has {limit}, no more and no less"));

    /// <summary>A household has more than one partner of the applicant.</summary>
    public static DefectCode Partners { get; } = new("PPL-PARTNERS", new(
        "il nucleo ha {value} coniugi o conviventi del richiedente; il massimo è {limit}",
        "the household has {value} partners of the applicant; the most is {limit}"));

    /// <summary>A birth is after the day on which the facts are taken; the day of birth is not shown.</summary>
    public static DefectCode BirthAfterDay { get; } = new("PPL-BIRTH-AFTER", new(
        "{value} è successiva al giorno a cui si riferiscono i dati, {limit}",
        "{value} is after the day on which the facts are taken, {limit}"));

    /// <summary>Two members have the same codice fiscale; it is not shown.</summary>
    public static DefectCode SamePerson { get; } = new("PPL-SAME-PERSON", new(
        "{value} è quello di {limit}: la stessa persona sta due volte nel nucleo",
        "{value} is that of {limit}: the same person is twice in the household"));

    /// <summary>A household of a single parent has a partner in it.</summary>
    public static DefectCode SingleParentWithPartner { get; } = new("PPL-SINGLE-PARENT", new(
        "{value}, ma il nucleo è dichiarato monogenitoriale: i conviventi ammessi sono {limit}",
        "{value}, but the household is stated to be of a single parent: the partners allowed are {limit}"));

    /// <summary>A distance is negative.</summary>
    public static DefectCode Distance { get; } = new("PPL-DISTANCE", new(
        "una distanza di {value} metri non esiste; il minimo è {limit}",
        "a distance of {value} metres does not exist; the least is {limit}"));

    /// <summary>More minutes of work than a week has, or fewer than none.</summary>
    public static DefectCode WeeklyMinutes { get; } = new("PPL-WEEKLY-MINUTES", new(
        "{value} minuti di lavoro alla settimana non esistono; vanno da 0 a {limit}",
        "{value} minutes of work a week do not exist; they go from 0 to {limit}"));

    /// <summary>The code of a body or of a place is blank.</summary>
    public static DefectCode BlankCode { get; } = new("PPL-CODE", new(
        "il codice è vuoto («{value}»); è atteso {limit}",
        "the code is blank ('{value}'); expected is {limit}"));

    /// <summary>What follows from how this library holds its values.</summary>
    internal static LegalSource Source { get; } = LegalSource.Library("decisione 0011");
}
