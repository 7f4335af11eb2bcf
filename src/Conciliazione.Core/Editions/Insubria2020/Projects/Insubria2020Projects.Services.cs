using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <content>The services of the projects and how they are delivered, in short. Source: part B of each form.</content>
public static partial class Insubria2020Projects
{
    /// <summary>
    /// Returns the services of WSL: those of part B, or those that the notes on the change of plan reduce, reshape or add. What the notes
    /// do not name stays as it was.
    /// </summary>
    private static ValueList<PlannedService> WslServices(bool replanned)
    {
        LegalSource notes = Insubria2020Sources.ReplanningNotes;
        return
        [
            Of("AWARENESS", "azione 1", "Diffusione della cultura della conciliazione tra le aziende", "A culture of conciliation spread among companies",
                replanned
                    ? [new("in forma ridotta", "on a smaller scale"), new("gli uffici di piano cercano le aziende: almeno due per territorio nei primi sei mesi, a titolo di cofinanziamento", "the planning offices look for companies: at least two per district in the first six months, as co-financing")]
                    : [new("associazioni datoriali, materiale, incontri presso le aziende", "employers' associations, material, meetings at companies")],
                replanned),
            Of("CONSULTANCY", "azione 2", "Formazione e consulenza alle singole aziende", "Training and consultancy for single companies",
                replanned
                    ? [new("con più impegno nella prima fase", "with more effort in the first phase"), new("se possibile con altre risorse, come le azioni di sistema dell'ATS", "where possible with other means, such as the system actions of ATS")]
                    : [new("alle aziende aderenti, da aprile 2021; subito su richiesta legata all'emergenza", "for companies that join, from April 2021; at once on a request due to the emergency")],
                replanned),
            Of("CONNECTION", "azione 3", "Domanda e offerta di servizi innovativi messe in contatto", "Demand and supply of innovative services brought together",
                [new("uffici di piano ed enti gestori", "planning offices and service providers")]),
            Of("PLATFORM", "azione 4", "Piattaforma web e app", "Web platform and app",
                replanned
                    ? [new("a distanza, con risorse di poco ridotte", "at a distance, with slightly fewer means")]
                    : [new("a distanza", "at a distance")],
                replanned),
            Of("DESKS", "azione 4", "Sportelli di orientamento per i cittadini", "Orientation desks for citizens", [new("uno per ambito", "one per district")]),
            Of("COMPANY", "azione 5", "Contributi ad aziende per servizi salvatempo, e voucher o rimborsi ai loro lavoratori", "Contributions to companies for time-saving services, and vouchers or refunds to their workers",
                replanned
                    ? [new("le risorse per i lavoratori si concentrano qui", "the means for workers are concentrated here"), new("servizi salvatempo senza cofinanziamento dell'azienda, almeno in un primo tempo", "time-saving services without co-financing by the company, at first at least"), new("voucher e rimborsi con almeno il 30% a carico dell'azienda", "vouchers and refunds with at least 30% borne by the company")]
                    : [new("voucher e rimborsi con almeno il 30% a carico dell'azienda", "vouchers and refunds with at least 30% borne by the company")],
                replanned),
            Of("DIRECT", "azione 5", "Voucher degli ambiti ai cittadini lavoratori", "Vouchers of districts to working citizens",
                replanned
                    ? [new("in forma ridotta", "on a smaller scale")]
                    : [new("avvisi degli uffici di piano", "calls of the planning offices")],
                replanned,
                replanned ? Provenance.Reading : Provenance.Stated),
            .. replanned
                ? [new PlannedService(
                    new("WSL-S-TRIALS", new("Risposte innovative ai bisogni di accudimento delle famiglie", "Innovative answers to the care needs of families"), notes),
                    [new("gli uffici di piano, dove possibile e con risorse proprie", "planning offices, where possible and with their own means")])]
                : ValueList<PlannedService>.Empty,
        ];

        // Where the notes do not say what becomes of a service, its own source stays. They reduce what is mere economic support of citizens:
        // that these are the vouchers of districts is our interpretation.
        PlannedService Of(string code, string section, string italian, string english, ValueList<LocalizedText> ways, bool byNotes = false, Provenance provenance = Provenance.Stated) => new(
            new($"WSL-S-{code}", new(italian, english), Insubria2020Sources.Project(1, byNotes ? $"{section} e note alla rimodulazione" : section), provenance), ways);
    }

    private static ValueList<PlannedService> ValcuviaServices() =>
    [
        new(
            new("VAL-S-DESKS", new("Postazioni in uno spazio di coworking", "Desks in a coworking space"), Insubria2020Sources.Project(2, "parte B, punto 1")),
            [new("assegnate a lavoratori autonomi e subordinati residenti in Valcuvia", "assigned to self-employed and employed workers who live in Valcuvia")]),
    ];

    private static ValueList<PlannedService> OlonaServices()
    {
        return
        [
            Of(1, "AGILE", "Consulenza al lavoro agile nella pubblica amministrazione", "Consultancy on agile work in public bodies",
                [new("workshop", "workshops"), new("ore di consulenza agli enti", "hours of consultancy for bodies")]),
            Of(2, "INFORMATION", "Informazione a cittadini e imprese", "Information for citizens and companies",
                [new("spazio online", "online space"), new("raccordo con le associazioni di categoria", "link with trade associations")]),
            Of(3, "COMPANIES", "Piani di welfare e di flessibilità nelle aziende", "Welfare and flexibility plans in companies",
                [new("workshop", "workshops"), new("accompagnamento e formazione", "support and training")]),
            Of(4, "FAMILIES", "Spazio per minori e famiglie, con punto informativo", "Space for children and families, with an information point",
                [new("minori da soli o con i genitori, con educatrici", "children alone or with their parents, with educators")]),
        ];

        static PlannedService Of(int activity, string code, string italian, string english, ValueList<LocalizedText> ways) => new(
            new($"OLO-S-{code}", new(italian, english), Insubria2020Sources.Project(3, $"attività {(char)('0' + activity)}")), ways);
    }

    private static ValueList<PlannedService> TradateServices()
    {
        return
        [
            Of('A', "CARE", "Assistenza a disabili e anziani e servizi per l'infanzia", "Care of disabled and old people, and services for infants",
                [new("a domicilio", "at home"), new("in ospedale, di giorno e di notte", "in hospital, by day and by night")]),
            Of('B', "SCHOOL", "Doposcuola, centri estivi, centro di aggregazione", "After-school, summer centres, youth centre",
                [new("orari prolungati", "longer hours"), new("offerta per minori disabili", "an offer for disabled minors")]),
            Of('B', "VOUCHERS", "Family voucher a rimborso per servizi estivi", "Family vouchers that refund summer services",
                [new("ai dipendenti dei partner che risiedono fuori dal territorio", "to employees of partners who live outside the territory")]),
            Of('C', "TIME-SAVING", "Servizi salvatempo", "Time-saving services",
                [new("stireria sociale", "social ironing"), new("maggiordomo e disbrigo pratiche", "butler and errands")]),
            Of('D', "CONSULTANCY", "Consulenza per piani di welfare e programma WHP", "Consultancy on welfare plans and the WHP programme",
                [new("a enti pubblici e piccole e medie imprese", "for public bodies and small and medium companies")]),
            Of('E', "COWORKING", "Spazi di coworking", "Coworking spaces", [new("per chi lavora e ha compiti di cura", "for those who work and have care duties")]),
        ];

        static PlannedService Of(char action, string code, string italian, string english, ValueList<LocalizedText> ways) => new(
            new($"TRA-S-{code}", new(italian, english), Insubria2020Sources.Project(4, $"azione {action}")), ways);
    }
}
