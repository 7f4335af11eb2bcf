namespace Conciliazione;

/// <content>The codes of people.</content>
public static partial class DefectCodes
{
    /// <summary>The code is empty.</summary>
    public static DefectCode FiscalCodeEmpty { get; } = new("FC-EMPTY", new(
        "manca il codice fiscale: sono attesi {limit}",
        "the codice fiscale is missing; expected: {limit}"));

    /// <summary>The code has neither sixteen nor eleven characters.</summary>
    public static DefectCode FiscalCodeLength { get; } = new("FC-LENGTH", new(
        "il codice fiscale ha {value} {value:carattere|caratteri}; sono attesi {limit}",
        "the codice fiscale has {value} {value:character|characters}; expected: {limit}"));

    /// <summary>A position holds a character that is not allowed there; the character is not shown.</summary>
    public static DefectCode FiscalCodeCharacter { get; } = new("FC-CHARACTER", new(
        "il carattere al posto {value} del codice fiscale non è valido; è attesa {limit}",
        "the character at place {value} of the codice fiscale is not valid; expected: {limit}"));

    /// <summary>The day of birth does not exist in the month; neither is shown.</summary>
    public static DefectCode FiscalCodeDay { get; } = new("FC-DAY", new(
        "il giorno di nascita ai posti {value} del codice fiscale non esiste: {limit}",
        "the day of birth at places {value} of the codice fiscale does not exist: {limit}"));

    /// <summary>The check character does not match the others.</summary>
    public static DefectCode FiscalCodeCheck { get; } = new("FC-CHECK", new(
        "il carattere di controllo del codice fiscale è {value}; gli altri caratteri danno {limit}",
        "the check character of the codice fiscale is {value}; the other characters give {limit}"));

    /// <summary>The first seven digits of a numeric code are zero, and no such code was ever assigned.</summary>
    public static DefectCode FiscalCodeSerial { get; } = new("FC-SERIAL", new(
        "le prime sette cifre del codice fiscale sono {value}; la numerazione comincia da {limit}",
        "the first seven digits of the codice fiscale are {value}; numbering starts from {limit}"));

    /// <summary>
    /// The code contains what is no part of it: spaces, hyphens, invisible characters, or the country prefix before sixteen
    /// characters. The value is the first place.
    /// </summary>
    public static DefectCode FiscalCodeSeparator { get; } = new("FC-SEPARATOR", new(
        "il codice fiscale contiene {limit}, dal posto {value}: va scritto senza",
        "the codice fiscale contains {limit}, from place {value}: write it without"));

    /// <summary>The decree that specifies the form of the code.</summary>
    internal static LegalSource FiscalCodeSource { get; } = new("D.M. 13813/1976");

    /// <summary>A household does not have exactly one applicant.</summary>
    public static DefectCode HouseholdApplicants { get; } = new("PPL-APPLICANTS", new(
        "il nucleo ha {value} richiedenti; deve averne esattamente {limit}",
        "the household has {value} applicants; it must have exactly {limit}"));

    /// <summary>A household has more than one partner of the applicant.</summary>
    public static DefectCode HouseholdPartners { get; } = new("PPL-PARTNERS", new(
        "il nucleo ha {value} coniugi o conviventi del richiedente; il massimo è {limit}",
        "the household has {value} partners of the applicant; the maximum is {limit}"));

    /// <summary>A birth is after the day on which the facts are determined; the day of birth is not shown.</summary>
    public static DefectCode HouseholdBirthAfterDay { get; } = new("PPL-BIRTH-AFTER", new(
        "{value} è successiva al giorno a cui si riferiscono i dati, {limit}",
        "{value} is after the day on which the facts are taken, {limit}"));

    /// <summary>Two members have the same codice fiscale; it is not shown.</summary>
    public static DefectCode HouseholdSamePerson { get; } = new("PPL-SAME-PERSON", new(
        "{value} è quello di {limit}: la stessa persona compare due volte nel nucleo",
        "{value} is that of {limit}: the same person appears twice in the household"));

    /// <summary>The household of a single parent includes a partner.</summary>
    public static DefectCode HouseholdSingleParentWithPartner { get; } = new("PPL-SINGLE-PARENT", new(
        "{value}, ma il nucleo è dichiarato monogenitoriale: i conviventi ammessi sono {limit}",
        "{value}, but the household is stated to be of a single parent: the partners allowed are {limit}"));

    /// <summary>The household of a single parent lists neither a child nor a parent of the applicant.</summary>
    public static DefectCode HouseholdSingleParentWithoutChild { get; } = new("PPL-SINGLE-PARENT-CHILD", new(
        "il nucleo è dichiarato monogenitoriale, ma tra i componenti elencati non c'è {value}, né {limit}",
        "the household is stated to be of a single parent, but the members listed include neither {value} nor {limit}"));

    /// <summary>A member has something that is part of what the member is stated not to have.</summary>
    public static DefectCode HouseholdPartWithoutWhole { get; } = new("PPL-PART-WITHOUT-WHOLE", new(
        "è dichiarato sì per {value} e no per {limit}: correggere una delle due risposte",
        "the answer is yes for {value} and no for {limit}: correct one of the two"));

    /// <summary>A child was not born after the applicant; the days of birth are not shown.</summary>
    public static DefectCode HouseholdChildOlder { get; } = new("PPL-CHILD-OLDER", new(
        "{value} di un figlio non segue {limit}: controllare le due date", "{value} of a child is not after {limit}: check both dates"));

    /// <summary>A distance is negative.</summary>
    public static DefectCode HouseholdDistance { get; } = new("PPL-DISTANCE", new(
        "la distanza è di {value} {value:metro|metri}; il minimo è {limit}",
        "the distance is {value} {value:metre|metres}; the minimum is {limit}"));

    /// <summary>The minutes of work are negative or exceed those of a week.</summary>
    public static DefectCode HouseholdWeeklyMinutes { get; } = new("PPL-WEEKLY-MINUTES", new(
        "i minuti di lavoro alla settimana sono {value}; vanno da 0 a {limit}",
        "the minutes of work per week are {value}; they go from 0 to {limit}"));

    /// <summary>The code of a body or of a place is blank.</summary>
    public static DefectCode HouseholdBlankCode { get; } = new("PPL-CODE", new(
        "il codice è vuoto («{value}»); è atteso {limit}",
        "the code is blank ('{value}'); expected: {limit}"));

    /// <summary>The source of limits that follow from how this library represents values.</summary>
    internal static LegalSource HouseholdSource { get; } = LegalSource.Library("decisione 0011");

    /// <summary>The number is empty.</summary>
    public static DefectCode VatNumberEmpty { get; } = new("VAT-EMPTY", new(
        "manca la partita IVA: sono attese {limit}",
        "the VAT number is missing; expected: {limit}"));

    /// <summary>The number does not have eleven characters.</summary>
    public static DefectCode VatNumberLength { get; } = new("VAT-LENGTH", new(
        "la partita IVA ha {value} {value:carattere|caratteri}; sono attese {limit}",
        "the VAT number has {value} {value:character|characters}; expected: {limit}"));

    /// <summary>A position holds a character that is not a digit; the character is not shown.</summary>
    public static DefectCode VatNumberCharacter { get; } = new("VAT-CHARACTER", new(
        "il carattere al posto {value} della partita IVA non è valido; è attesa {limit}",
        "the character at place {value} of the VAT number is not valid; expected: {limit}"));

    /// <summary>The check digit does not match the others.</summary>
    public static DefectCode VatNumberCheck { get; } = new("VAT-CHECK", new(
        "la cifra di controllo della partita IVA è {value}; le altre cifre danno {limit}",
        "the check digit of the VAT number is {value}; the other digits give {limit}"));

    /// <summary>The first seven digits are zero, and no such number was ever assigned.</summary>
    public static DefectCode VatNumberSerial { get; } = new("VAT-SERIAL", new(
        "le prime sette cifre della partita IVA sono {value}; la numerazione comincia da {limit}",
        "the first seven digits of the VAT number are {value}; numbering starts from {limit}"));

    /// <summary>
    /// The number contains what is no part of it: spaces, hyphens, invisible characters or a second country prefix. The value is the
    /// first place.
    /// </summary>
    public static DefectCode VatNumberSeparator { get; } = new("VAT-SEPARATOR", new(
        "la partita IVA contiene {limit}, dal posto {value}: va scritta senza",
        "the VAT number contains {limit}, from place {value}: write it without"));

    /// <summary>The act that assigns a number to every taxable person.</summary>
    internal static LegalSource VatNumberSource { get; } = new("D.P.R. 633/1972", section: "art. 35");

    private static DefectCode[] OfPeople =>
    [
        FiscalCodeEmpty, FiscalCodeLength, FiscalCodeCharacter, FiscalCodeDay, FiscalCodeCheck, FiscalCodeSerial, FiscalCodeSeparator,
        HouseholdApplicants, HouseholdPartners, HouseholdBirthAfterDay, HouseholdSamePerson,
        HouseholdSingleParentWithPartner, HouseholdSingleParentWithoutChild, HouseholdPartWithoutWhole, HouseholdChildOlder, HouseholdDistance, HouseholdWeeklyMinutes, HouseholdBlankCode,
        VatNumberEmpty, VatNumberLength, VatNumberCharacter, VatNumberCheck, VatNumberSerial, VatNumberSeparator,
    ];
}
