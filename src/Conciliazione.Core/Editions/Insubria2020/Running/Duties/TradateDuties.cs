using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>The duties of project 4, Tradate: action E, responsibilities, communication, monitoring.</summary>
internal static class TradateDuties
{
    private const string ActionE = "azione E";
    private const string Liaison = "collaborazione e raccordo con i servizi e gli stakeholder";
    private const string Tasks = "punto 2.4";
    private const string Results = "disseminazione dei risultati";
    private const string Monitoring = "monitoraggio e valutazione";

    private static readonly DutyHolder Tradate = Body("tradate", "Ufficio di Piano / Comune di Tradate");
    private static readonly DutyHolder Arcisate = Body("udp-arcisate", "Ufficio di Piano Arcisate");
    private static readonly DutyHolder SestoCalende = Body("udp-sesto-calende", "Ufficio di Piano Sesto Calende");
    private static readonly DutyHolder Aquilone = Body("aquilone", "L'Aquilone Cooperativa Sociale");
    private static readonly DutyHolder Arca = Body("arca", "L'Arca Società Cooperativa Sociale");
    private static readonly DutyHolder Baobab = Body("baobab", "Baobab Cooperativa Sociale");
    private static readonly DutyHolder Itaca = Body("itaca", "Itaca Cooperativa Sociale");
    private static readonly DutyHolder Csv = Body(Insubria2020.Csv, "CSV Insubria");
    private static readonly DutyHolder Giunca = Body("rete-giunca", "Rete Giunca");
    private static readonly DutyHolder NotNamed = Insubria2020WorkPlans.Unnamed;
    private static readonly ValueList<DutyHolder> Partners = [Tradate, Arcisate, SestoCalende, Aquilone, Arca, Baobab, Itaca, Csv, Giunca];

    private static readonly DutyTime Throughout = new DutyTime.Throughout();
    private static readonly DutyTime NotStated = new DutyTime.NotStated();

    /// <summary>Returns the duties, in the order of the text.</summary>
    public static ValueList<Duty> In(PlanTerm term) => [.. OfActionE(), .. OfTasks(), .. OfResults(term), .. OfMonitoring()];

    /// <summary>
    /// Action E and the liaison with others. That the activities of action E are for CSV, and that those who come are welcomed and parcels
    /// received as long as the project lasts, is our interpretation.
    /// </summary>
    private static ValueList<Duty> OfActionE() =>
    [
        Duty(Read("E-ONLINE", "Promuovere il coworking sul sito e sulla pagina Facebook di VitaminaC", "Promote the coworking on VitaminaC's site and Facebook page", ActionE), [Csv], NotStated),
        Duty(
            Read("E-NOTICE", "Scrivere del coworking a Rete Giunca, Confindustria, Confartigianato e Rete BNI", "Write about the coworking to Rete Giunca, Confindustria, Confartigianato and Rete BNI", ActionE),
            [Csv],
            NotStated,
            new("comunicazione specifica", "notice of its own")),
        Duty(
            Read("E-WELCOME", "Accogliere chi usa il coworking e dargli uno spazio adatto al suo lavoro", "Welcome those who use the coworking and give them a space fit for their work", ActionE),
            [Csv],
            Throughout),
        Duty(Read("E-PARCELS", "Ricevere i pacchi presso VitaminaC", "Receive parcels at VitaminaC", ActionE), [Csv], Throughout),
        Duty(Stated("LIAISON-SPREAD", "Divulgare i servizi offerti", "Make the services offered known", Liaison), [Giunca, Csv], NotStated),
        Duty(
            Stated("LIAISON-ASSOCIATIONS", "Presentare il progetto a Confcooperative, Confartigianato e Confapi", "Present the project to Confcooperative, Confartigianato and Confapi", Liaison),
            [NotNamed],
            NotStated),
    ];

    /// <summary>Who answers for what.</summary>
    private static ValueList<Duty> OfTasks() =>
    [
        Duty(Stated("COORDINATION", "Garantire il coordinamento del progetto", "Guarantee the coordination of the project", Tasks), [Tradate], NotStated),
        Duty(
            Stated(
                "OFFICE",
                "Coordinare i partner e la comunicazione, curare l'amministrazione e il legame con il portale Tradate Welfare",
                "Coordinate partners and communication, see to the administration and to the link with the portal Tradate Welfare",
                Tasks),
            [Tradate],
            NotStated),
        Duty(Stated("TIMETABLE", "Tenere il cronoprogramma e il corretto uso delle risorse regionali", "Keep the work plan and the correct use of the regional money", Tasks), [Tradate], NotStated),
        Duty(Stated("TERRITORY", "Fare da raccordo sul territorio e promuovere le attività", "Link the territory and promote the activities", Tasks), [Arcisate, SestoCalende], NotStated),
        Duty(Stated("COMMUNICATION-PLAN", "Gestire il piano di comunicazione", "Manage the communication plan", Tasks), [Arca, Csv], NotStated),
        Duty(Stated("MONITORING", "Gestire il monitoraggio e la rendicontazione", "Manage monitoring and the reporting of expenditure", Tasks), [Baobab], NotStated),
        Duty(Stated("CONSULTANCY", "Curare i servizi di consulenza", "See to the consultancy services", Tasks), [Baobab, Aquilone], NotStated),
        Duty(
            Stated(
                "WHP",
                "Promuovere il programma WHP, in quattro fasi: preparazione, pianificazione, realizzazione, valutazione",
                "Promote the WHP programme, in four phases: preparation, planning, realisation, evaluation",
                "punto 2.4 e azione D"),
            [Baobab, Aquilone],
            NotStated),
        // The material is that of the workshop of action D: that it is for those who promote WHP is our interpretation.
        Duty(
            Read(
                "WHP-MATERIAL",
                "Realizzare cartellonistica e vademecum ad alta leggibilità, su alimentazione e movimento",
                "Make posters and a vademecum that are easy to read, on food and exercise",
                "punto 2.4 e azione D"),
            [Baobab, Aquilone],
            NotStated,
            new("cartellonistica e vademecum", "posters and vademecum")),
        Duty(Stated("PARTNERS", "Gestire gli interventi nei tre uffici di piano secondo gli accordi", "Manage the services in the three districts as agreed", Tasks), Partners, NotStated),
        Duty(Stated("COWORKING", "Gestire il coworking VitaminaC a Venegono", "Manage the coworking VitaminaC in Venegono", Tasks), [Csv], NotStated),
        Duty(
            Stated("COMPANIES", "Fare da raccordo fra aziende associate e partner e promuovere le informazioni", "Link member companies and partners, and promote information", Tasks),
            [Giunca],
            NotStated),
        Duty(
            Stated("WORKERS", "Erogare i servizi anche ai lavoratori di Rete Giunca e delle associazioni di CSV", "Give the services also to the workers of Rete Giunca and of CSV's associations", Tasks),
            [Aquilone, Arca, Baobab, Itaca],
            NotStated),
        Duty(Stated("STEERING", "Partecipare alla cabina di regia", "Take part in the steering group", Tasks), Partners, NotStated),
        Duty(Stated("RESPONSIBLE", "Rispondere delle azioni e del budget assegnato", "Answer for the actions and for the budget assigned", Tasks), Partners, NotStated),
        Duty(
            Stated("AGREEMENT", "Sottoscrivere l'Alleanza e un accordo di collaborazione", "Sign the alliance and an agreement to work together", Tasks),
            Partners,
            NotStated,
            new("Alleanza e accordo sottoscritti", "alliance and agreement signed")),
    ];

    /// <summary>
    /// How the project is made known. The press is met "in the initial phase" and "at the end": that these are the first and the last of
    /// the six semesters of the calendar is our interpretation.
    /// </summary>
    private static ValueList<Duty> OfResults(PlanTerm term) =>
    [
        Duty(Stated("PORTALS", "Divulgare il progetto, anche sui portali degli uffici di piano", "Make the project known, also on the portals of the districts", Results), [Tradate, Arcisate, SestoCalende], NotStated),
        Duty(
            Stated("PLATFORM", "Dare visibilità ai servizi fra le 13 cooperative della piattaforma", "Make the services visible among the 13 cooperatives of the platform", Results),
            [new(new("piattaforma Tradate Welfare", "platform Tradate Welfare"))],
            NotStated),
        Duty(Stated("NEWSLETTER", "Raccontare il progetto in una newsletter dedicata", "Tell of the project in a newsletter of its own", Results), [Csv], NotStated, LocalizedText.Same("newsletter")),
        Duty(
            Stated("PRESS-OFFICE", "Garantire l'ufficio stampa per le azioni strategiche", "Guarantee a press office for the strategic actions", Results),
            [Csv],
            NotStated,
            new("pubblicazione sulla stampa del territorio", "publication in the local press")),
        Duty(
            Read("PRESS-CONFERENCE", "Tenere una conferenza stampa all'inizio e una alla fine, con il resoconto", "Hold a press conference at the start and one at the end, with an account", Results),
            [NotNamed],
            new DutyTime.OnceIn([new(1, 6), new(term.Months.Last - 5, term.Months.Last)]),
            new("conferenza stampa", "press conference")),
        Duty(Stated("PRINTED", "Stampare informazioni sul progetto", "Print information on the project", Results), [NotNamed], NotStated),
        Duty(Stated("WHATSAPP", "Diffondere il progetto con gruppi WhatsApp", "Spread word of the project in WhatsApp groups", Results), [NotNamed], NotStated),
        Duty(Stated("ASSOCIATIONS", "Incontrare le associazioni del territorio e i comitati dei genitori", "Meet local associations and parents' committees", Results), [NotNamed], NotStated),
        Duty(
            Stated("PAGES", "Creare pagine dedicate sui siti dei soggetti coinvolti", "Create pages on the sites of the bodies involved", Results),
            [new(new("soggetti coinvolti", "bodies involved"))],
            NotStated),
        Duty(Stated("SOCIAL-PAGES", "Creare pagine social", "Create pages on social networks", Results), [NotNamed], NotStated),
    ];

    /// <summary>How the project is followed; that quarters and four months are counted from the start is our interpretation.</summary>
    private static ValueList<Duty> OfMonitoring() =>
    [
        Duty(
            Read("PARTNER-MEETINGS", "Riunirsi per seguire le azioni e raccogliere le osservazioni dei lavoratori", "Meet to follow the actions and gather what workers say", Monitoring),
            Partners,
            new DutyTime.Every(new(1, 3)),
            new("riunione trimestrale", "quarterly meeting")),
        Duty(
            Stated("ANALYSIS", "Analizzare beneficiari, attività, partenariato, scostamenti, tempi e problemi affrontati", "Analyse beneficiaries, activities, partnership, departures from the project, timing and problems met", Monitoring),
            [NotNamed],
            Throughout),
        Duty(
            Stated(
                "QUALITATIVE",
                "Scrivere il report qualitativo: uso, crescita della richiesta, gradimento, impatto sulle famiglie, tempestività",
                "Write the qualitative report: use, growth of demand, satisfaction, effect on families, promptness",
                Monitoring),
            [NotNamed],
            NotStated,
            new("report qualitativo", "qualitative report")),
        Duty(
            Stated("QUANTITATIVE", "Scrivere il report quantitativo: lavoratori, servizi più richiesti, territori, ore, periodi", "Write the quantitative report: workers, services most requested, territories, hours, periods", Monitoring),
            [NotNamed],
            NotStated,
            new("report quantitativo", "quantitative report")),
        Duty(
            Stated(
                "QUESTIONNAIRES",
                "Dare ai lavoratori questionari di soddisfazione, che rilevano il miglioramento nella gestione dei tempi",
                "Give workers satisfaction questionnaires, which record how they manage their times better",
                Monitoring),
            [NotNamed],
            NotStated,
            new("questionari, anche dalla piattaforma Tradate Welfare", "questionnaires, also from the platform Tradate Welfare")),
        Duty(Stated("DATA", "Discutere l'analisi dei dati nel coordinamento", "Discuss the analysis of the data in the coordination", Monitoring), Partners, NotStated),
        Duty(
            Read("STEERING-REVIEW", "Esaminare i dati e valutare se ricalibrare il progetto", "Examine the data and weigh whether to adjust the project", Monitoring),
            [new(new("Cabina di regia", "steering group"), Partners.Select(partner => partner.Body!).ToValueList())],
            new DutyTime.Every(new(1, 4)),
            new("cabina di regia ogni quattro mesi", "meeting of the steering group every four months")),
    ];

    private static Duty Duty(RuleLabel label, ValueList<DutyHolder> holders, DutyTime time, LocalizedText? shownBy = null) => new(label, holders, time, shownBy);

    private static DutyHolder Body(string code, string name) => new(LocalizedText.Same(name), code);

    private static RuleLabel Stated(string code, string italian, string english, string section) =>
        new("TRA-DUTY-" + code, new(italian, english), Insubria2020Sources.Project(4, section));

    private static RuleLabel Read(string code, string italian, string english, string section) =>
        new("TRA-DUTY-" + code, new(italian, english), Insubria2020Sources.Project(4, section), Provenance.Reading);
}
