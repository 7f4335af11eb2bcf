using Conciliazione;

namespace PianoInsubria;

/// <summary>The questions to ask for facts whose names have no verb, by the code of the fact.</summary>
internal static class Questions
{
    private static readonly Dictionary<string, LocalizedText> ByCode = new(StringComparer.Ordinal)
    {
        ["PEC"] = new("la domanda è stata inviata tramite PEC", "the request was sent by certified mail"),
        ["PEC-COPY"] = new("è stata inviata in copia all'indirizzo indicato dall'avviso", "it was copied to the address that the call states"),
        ["PEC-SUBJECT"] = new("l'oggetto è «Progetto Coworking Valcuvia – 2020»", "its subject is \"Progetto Coworking Valcuvia – 2020\""),
        ["IN-TIME"] = new("è pervenuta entro le ore 12.00 dell'ultimo giorno", "it was received by noon of the last day"),
        ["CV"] = new("è allegato il curriculum di tutti i componenti", "the CV of every member is attached"),
        ["ID-DOCUMENT"] = new("è allegato il documento di identità fronte-retro", "the two-sided identity document is attached"),
        ["EXISTING-COMPANY"] = new("l'impresa è già costituita", "the company exists already"),
        ["EXTRACT"] = new("è allegata la visura camerale", "the chamber extract is attached"),
        ["CONTRACT-FITS"] = new("il rapporto è compatibile con la durata dell'azione", "the contract fits the length of the action"),
        ["SEAT"] = new("la sede legale od operativa è nel territorio", "the registered or operating office is in the area"),
        ["SMALL-BUSINESS"] = new("l'impresa è piccola", "the business is small"),
        ["TEAM"] = new("fa domanda un gruppo o una società", "a team or company applies"),
        ["RESIDENT"] = new("il richiedente risiede in Valcuvia", "the applicant is resident in Valcuvia"),
        ["CARE-DUTIES"] = new("il nucleo ha compiti di cura di familiari", "the household has care duties for relatives"),
        ["PARTNER-EMPLOYEE"] = new("il richiedente è dipendente di un partner", "the applicant is employed by a partner"),
        ["OTHER-MEASURE"] = new(
            "un'altra misura statale risponde già allo stesso bisogno", "another State measure already meets the same need"),
        ["MEMBER-EMPLOYEE"] = new("il richiedente è dipendente di un ente che aderisce al progetto", "the applicant is employed by a body that has joined the project"),
        ["BUDGET-EMPLOYEE"] = new("il richiedente è dipendente di un'impresa con budget", "the applicant is employed by a company with a budget"),
        ["CHOSEN"] = new("l'azienda ha scelto il richiedente", "the company has chosen the applicant"),
        ["JOB-FAMILY"] = new("il servizio è offerto da Job Family", "the service is offered by Job Family"),
        ["IN-ALLIANCE"] = new("il nucleo risiede nel territorio escluso", "the household is resident in the excluded territory"),
        ["CHILD-DEPENDENT"] = new("il figlio è a carico", "the child is dependent"),
        ["SUMMER-CARE"] = new("la spesa è per servizi estivi di cura", "the expense is for summer care"),
        ["PARTNER-APPROVED"] = new("l'ente partner ha approvato la domanda", "the partner body has approved the request"),
    };

    /// <summary>Returns the question about a fact; the name of the fact, if that already is a clause.</summary>
    public static LocalizedText Of(string code, LocalizedText title) => ByCode.GetValueOrDefault(code, title);
}
