using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>The duties of project 1, WSL: actions, partners, communication, monitoring.</summary>
internal static class WslDuties
{
    private static DutyHolder Unnamed => Insubria2020WorkPlans.Unnamed;

    // Lines of the table of partners name the district of each agency; that its office of the plan is the agency is our interpretation.
    private static DutyHolder Offices => new(
        new("uffici di piano", "planning offices"),
        [Insubria2020.Erbese, "olgiatese", "tecum", Insubria2020.Asci, "comasca-lariana", "centro-lario-valli"]);

    private static DutyHolder Districts => new(new("Ambiti territoriali", "territorial districts"));

    private static DutyHolder Partners => new(new("tutti i partner di progetto", "all partners of the project"), Members);

    private static ValueList<string> Members => Insubria2020Alliances.Wsl.Members.Select(member => member.Body.Code).ToValueList();

    private static DutyHolder Providers => new(new("enti erogatori", "service providers"));

    private static DutyHolder Seme => new(LocalizedText.Same("Il Seme Società Cooperativa Sociale"), "il-seme");

    /// <summary>Returns the duties, in the order of the text.</summary>
    public static ValueList<Duty> In(PlanTerm term) => [.. OfActions(term), .. OfPartners(), .. OfCommunication(term), .. OfMonitoring(term)];

    /// <summary>Returns the name of a district of WSL by its code.</summary>
    public static string District(string code) => code switch
    {
        "erba" => "Erba",
        "lomazzo" => "Lomazzo",
        "mariano-comense" => "Mariano Comense",
        "como" => "Como",
        "olgiate-comasco" => "Olgiate Comasco",
        "menaggio" => "Menaggio",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The duties of the actions: how intense, on whose request, at whose expense. Source: point 2.3.</summary>
    private static ValueList<Duty> OfActions(PlanTerm term)
    {
        LegalSource action5 = Insubria2020Sources.Project(1, "azione 5");
        var unstated = new DutyTime.NotStated();
        var company = new DutyHolder(new("azienda che eroga voucher o rimborsi", "company that grants vouchers or refunds"));
        var granted = new DutyTime.After(
            new("WSL-H-COMPANY-VOUCHERS", new("voucher o rimborsi riconosciuti tramite l'azienda", "vouchers or refunds granted through the company"), action5));
        return
        [
            new(
                Label("AT-ONCE", "Avviare subito le attività richieste da singole aziende per l'emergenza", "Start at once what single companies ask for because of the emergency", Insubria2020Sources.Project(1, "azione 2")),
                [Unnamed],
                new DutyTime.After(new("WSL-H-REQUEST", new("richiesta di una singola azienda", "request of a single company"), Insubria2020Sources.Project(1, "azione 2"))),
                force: DutyForce.Allowed),
            new(
                Label("INTENSITY", "Svolgere l'azione 3 con particolare intensità", "Carry out action 3 with particular intensity", Insubria2020Sources.Project(1, "azione 3")),
                [Offices],
                new DutyTime.Throughout(term.Span(new(2020, 6), new(2021, 9)))),
            // "In this case", "in the case of": conditions, not times.
            Vouchers("COFINANCING", "Cofinanziare almeno il 30%, se eroga voucher o rimborsi", "Co-finance at least 30%, if it grants vouchers or refunds"),
            Vouchers("REQUESTS", "Raccogliere le richieste di contributo, se eroga voucher o rimborsi", "Collect the requests for contributions, if it grants vouchers or refunds"),
            Vouchers("REQUIREMENTS", "Verificare i requisiti, se eroga voucher o rimborsi", "Check the requirements, if it grants vouchers or refunds"),
            // That accounts are given of what was granted, so after it, is our interpretation.
            new(Label("ACCOUNTS", "Rendicontare le spese dell'azienda e del lavoratore", "Account for what company and worker have spent", action5, Provenance.Reading), [company], granted),
            new(
                Label("PRIORITIES", "Definire i criteri di priorità, se i voucher si erogano direttamente ai cittadini", "Define the criteria of priority, if vouchers are granted directly to citizens", action5),
                [Unnamed],
                unstated),
            new(
                Label("NOTICES", "Pubblicare gli avvisi, se i voucher si erogano direttamente ai cittadini", "Publish the notices, if vouchers are granted directly to citizens", action5),
                [Offices],
                unstated,
                new("avviso pubblico", "public notice")),
            new(
                Label("SURVEY", "Rilevare l'efficacia della misura sul benessere dei lavoratori", "Survey how the measure improves the well-being of workers", action5),
                [Unnamed],
                unstated,
                new("questionari a lavoratori e datori di lavoro", "questionnaires to workers and employers")),
            new(
                Label("LONGER", "Proseguire l'erogazione degli Ambiti dopo settembre 2021, se ve ne sono le condizioni", "Go on with the vouchers of districts after September 2021, if the conditions are there", action5),
                [Districts],
                new DutyTime.Throughout(term.Span(new(2021, 10))),
                force: DutyForce.Allowed),
            // That the years are those of the plan, from June, is our interpretation.
            new(
                Label("PARTNERS-MEET", "Due momenti di monitoraggio fra i partner all'anno", "Two moments of monitoring among the partners a year", Insubria2020Sources.Project(1, "azione trasversale"), Provenance.Reading),
                [Partners],
                new DutyTime.Every(new(2, 12))),
            // "Meetings" in the last six months: that one is the least is our interpretation.
            new(
                Label("LAST-MEETINGS", "Incontri nell'ultimo semestre su sostenibilità e nuove azioni", "Meetings in the last six months on sustainability and new actions", Insubria2020Sources.Project(1, "azione trasversale"), Provenance.Reading),
                [Unnamed],
                new DutyTime.OnceIn([term.Span(new(2022, 12))])),
        ];

        Duty Vouchers(string code, string italian, string english) => new(Label(code, italian, english, action5), [company], unstated);

        static RuleLabel Label(string code, string italian, string english, LegalSource source, Provenance provenance = Provenance.Stated) =>
            new($"WSL-DUTY-{code}", new(italian, english), source, provenance);
    }

    /// <summary>Who carries out what; the text gives no times. Source: point 2.5.</summary>
    private static ValueList<Duty> OfPartners()
    {
        var lead = new DutyHolder(LocalizedText.Same("Consorzio Erbese Servizi alla Persona"), Insubria2020.Erbese);
        DutyHolder seme = Seme;
        return
        [
            Duty("LEAD", "Coordinare, monitorare, rendicontare e valutare il progetto", "Coordinate, monitor, account for and evaluate the project", lead),
            Duty("GUIDELINES", "Progettare le linee guida delle azioni", "Draw up the guidelines of the actions", lead, Offices),
            Duty("PLATFORM", "Creare la piattaforma web, progettandone struttura e revisioni", "Create the web platform, with its structure and revisions", Offices, seme),
            Duty("PLATFORM-TECHNICAL", "Curare la parte tecnica: analisi informatica e app", "See to the technical part: analysis and app", seme),
            Duty("PLATFORM-CONTENTS", "Raccogliere informazioni su servizi e contenuti", "Collect information on services and contents", Offices),
            Duty("PLATFORM-PROMOTION", "Studiare la promozione della piattaforma sul territorio", "Plan how the platform is promoted in the territory", Offices),
            Duty("ADMINISTRATOR", "Amministrare la piattaforma: contenuti, aggiornamenti, riscontri degli utenti", "Administer the platform: contents, updates, feedback of users", lead),
            Duty("PROVIDERS-LISTED", "Rivolgersi all'amministratore per essere inseriti nel sito", "Turn to the administrator to be listed on the site", Providers),
            Duty("PROVIDERS-PLANNING", "Programmare i servizi con tutti gli Ambiti", "Plan services with all districts", Providers),
            Duty("CULTURE", "Promuovere la conciliazione nelle imprese, rilevare bisogni, aiutare a scegliere gli interventi", "Promote conciliation in companies, find needs, help to choose measures", Offices),
            Duty("WHP", "Raccordarsi con l'ATS per un'azione in sinergia con il WHP", "Work with ATS for joint action with WHP", Offices),
            Duty("COMPANIES", "Attivare azioni di conciliazione per i propri dipendenti", "Start conciliation measures for their own employees", new DutyHolder(new("aziende coinvolte", "companies involved"))),
            Duty("CONSULTED", "Partecipare all'alleanza con funzioni consultive", "Take part in the alliance in a consultative role", Partners),
        ];

        static Duty Duty(string code, string italian, string english, params DutyHolder[] holders) => new(
            new($"WSL-DUTY-{code}", new(italian, english), Insubria2020Sources.Project(1, "punto 2.5")), [.. holders], new DutyTime.NotStated());
    }

    /// <summary>How results are made known. Source: point 2.6; the months of the promotion of the platform: activity 4.a.</summary>
    private static ValueList<Duty> OfCommunication(PlanTerm term)
    {
        LegalSource source = Insubria2020Sources.Project(1, "punto 2.6");
        var unstated = new DutyTime.NotStated();
        return
        [
            Duty("COM-PLATFORM", "Pubblicare e aggiornare le realizzazioni", "Publish and update what was achieved", unstated, new("piattaforma web e app", "web platform and app")),
            Link("COM-LINK-ALLIANCE", "Link alla piattaforma sui siti dei soggetti dell'alleanza", "Link to the platform on the sites of the alliance"),
            Link("COM-LINK-COMPANIES", "Link alla piattaforma sui siti di aziende partner e associazioni di categoria", "Link to the platform on the sites of partner companies and trade associations"),
            Link("COM-LINK-SOCIAL", "Link alla piattaforma sulle pagine social degli stakeholder", "Link to the platform on the social pages of stakeholders"),
            Duty("COM-MEETINGS", "Incontri informativi sul progetto", "Information meetings on the project", unstated),
            Duty("COM-PRESS", "Comunicati stampa sul progetto", "Press releases on the project", unstated),
            Duty("COM-LEAFLETS", "Materiale divulgativo in luoghi strategici", "Leaflets in strategic places", unstated),
            Duty(
                "COM-ASSOCIATIONS",
                "Condividere i risultati con tutte le associazioni di categoria",
                "Share the results with all trade associations",
                new DutyTime.After(new("WSL-H-ENGAGED", new("ingaggio iniziale delle associazioni", "the associations were first engaged"), source))),
            Duty("COM-SERVICES", "Diffondere risultati e materiale su voucher e sportello tramite i Servizi alla Persona", "Spread results and material on vouchers and desk through the social services", unstated),
        ];

        Duty Duty(string code, string italian, string english, DutyTime time, LocalizedText? shownBy = null) =>
            new(new($"WSL-DUTY-{code}", new(italian, english), source), [Unnamed], time, shownBy);

        // The platform is promoted in the months of activity 4.a; that its links are due in them is our interpretation.
        Duty Link(string code, string italian, string english) => new(
            new($"WSL-DUTY-{code}", new(italian, english), Insubria2020Sources.Project(1, "punto 2.6 e attività 4.a"), Provenance.Reading),
            [Unnamed],
            new DutyTime.Throughout(term.Span(new(2021, 4))),
            new("link pubblicato", "published link"));
    }

    /// <summary>Monitoring and evaluation. Source: point 2.8.</summary>
    private static ValueList<Duty> OfMonitoring(PlanTerm term)
    {
        LegalSource source = Insubria2020Sources.Project(1, "punto 2.8");
        var unstated = new DutyTime.NotStated();
        var alliance = new DutyHolder(new("Alleanza", "the alliance"), Members);
        DutyHolder seme = Seme;
        var produced = new DutyTime.After(new("WSL-H-PLATFORM-REPORT", new("report sull'andamento della Piattaforma", "report on how the platform does"), source));
        var access = new LocalizedText("modulo di analisi statistica degli accessi", "module that analyses accesses");
        return
        [
            // "At the start of the project": that this is its first month is our interpretation.
            Duty("DESIGN", "Costruire il disegno di valutazione all'avvio del progetto", "Draw up the design of the evaluation at the start of the project", [Offices],
                new DutyTime.OnceIn([term.Span(new(2020, 6), new(2020, 6))]), provenance: Provenance.Reading),
            Duty("SERVICES-MONITORED", "Monitorare i servizi erogati a cittadini e aziende", "Monitor the services given to citizens and companies", [Unnamed], unstated,
                new("segnalazioni e inadempienze dei fornitori, anche dagli sportelli", "reports and breaches of suppliers, from the desks too")),
            .. Wsl2020.Districts.Select(CompaniesReport),
            Duty("PLATFORM-MONITORED", "Monitorare costantemente la Piattaforma", "Monitor the platform all the time", [seme], new DutyTime.Throughout()),
            Duty("PLATFORM-ACCESSES", "Realizzare un'analisi statistica di accessi e servizi erogati", "Set up statistics of accesses and services given", [seme], unstated, access),
            Duty("PLATFORM-FEEDBACK", "Creare un sistema di riscontro qualitativo degli utenti", "Set up a system of qualitative feedback from users", [seme], unstated,
                new("richieste via mail, applicazione o interfaccia", "requests by mail, app or interface")),
            Duty("PLATFORM-CHAT", "Realizzare una chat di assistenza", "Set up a help chat", [seme], unstated),
            // Produced by whom is not in the text: seen by the alliance, sent by the providers.
            Duty("PLATFORM-REPORT", "Report semestrale sull'andamento della Piattaforma", "Half-yearly report on how the platform does", [Unnamed],
                new DutyTime.Every(new(1, 6)), provenance: Provenance.Reading),
            Duty("PLATFORM-REPORT-SEEN", "Visionare il report sulla Piattaforma", "See the report on the platform", [alliance], produced),
            Duty("PLATFORM-REPORT-SENT", "Inviare il report sulla Piattaforma", "Send the report on the platform", [Providers], produced),
            Duty("EVALUATION", "Valutazione qualitativa degli esiti e delle azioni", "Qualitative evaluation of outcomes and actions", [Offices, alliance], unstated,
                new("fruitori raggiunti, quota di servizi visionati e fruiti, riscontri degli utenti", "users reached, share of services seen and used, feedback of users")),
        ];

        Duty Duty(
            string code, string italian, string english, ValueList<DutyHolder> holders, DutyTime time, LocalizedText? shownBy = null, Provenance provenance = Provenance.Stated) =>
            new(new($"WSL-DUTY-{code}", new(italian, english), source, provenance), holders, time, shownBy);

        // "At least half-yearly": that half-years are those of the plan, from June, is our interpretation.
        Duty CompaniesReport(string district) => Duty(
            $"REPORT-{district.ToUpperInvariant()}",
            $"Report almeno semestrale sulle aziende contattate, Ambito di {District(district)}",
            $"Report at least half-yearly on the companies contacted, district of {District(district)}",
            [new(new($"Ambito di {District(district)}", $"district of {District(district)}"))],
            new DutyTime.Every(new(1, 6)),
            new("bisogni riscontrati, azioni proposte, interventi attivati", "needs found, actions proposed, measures started"),
            Provenance.Reading);
    }
}
