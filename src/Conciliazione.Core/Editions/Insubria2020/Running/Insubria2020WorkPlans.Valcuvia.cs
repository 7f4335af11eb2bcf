using Conciliazione.Calendars;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Project 2: the coworking of Valcuvia. Source: Progetto 2, points 2.3, 2.6, 2.8 and 2.9.</content>
public static partial class Insubria2020WorkPlans
{
    private static WorkPlan ValcuviaPlan()
    {
        LegalSource calendar = Insubria2020Sources.Project(2, "punto 2.9");
        LegalSource desks = Insubria2020Sources.Project(2, "tipologia e durata degli interventi");
        LegalSource extensions = Insubria2020Sources.Project(2, "valore dei benefici concessi ed eventuali proroghe");
        LegalSource parties = Insubria2020Sources.Project(2, "obblighi delle parti");
        LegalSource outcomes = Insubria2020Sources.Project(2, "comunicazione degli esiti e tempistiche");
        LegalSource monitoring = Insubria2020Sources.Project(2, "punto 2.8");
        PlanTerm term = PlanTerm.Relative(36, yearZero: 2);
        MonthSpan yearZero = new(-1, 0);
        MonthSpan yearOne = new(1, 12);
        var unstated = new DutyTime.NotStated();
        var lead = new DutyHolder(LocalizedText.Same("Comune di Cuveglio"), "comune-cuveglio");
        var implementer = new DutyHolder(new("soggetto attuatore", "implementing body"));
        var manager = new DutyHolder(new("soggetto gestore", "managing body"));
        var technicalOffice = new DutyHolder(new("ufficio tecnico comunale", "municipal technical office"));
        var bank = new DutyHolder(new("ufficio tecnico di Banca UBI", "technical office of UBI Banca"), "ubi-banca");
        var user = new DutyHolder(new("utente della postazione", "user of the desk"));
        var beneficiary = new DutyHolder(new("beneficiario", "beneficiary"));
        RuleLabel assigned = new("VAL-H-ASSIGNED", new("assegnazione delle postazioni", "assignment of the desks"), outcomes);
        return WorkPlan.Create(
            new("VAL-PLAN", new("Cronoprogramma del coworking Valcuvia", "Work plan of the Valcuvia coworking"), calendar, Provenance.Reading),
            term,
            [
                Activity("PREPARATION", "Attività prodromiche: bando, locali, infrastrutture IT", "Preparation: notice, rooms, IT infrastructure", new Bar.Over(yearZero), Provenance.Reading),
                Activity("PHASE-1", "Fase 1, sperimentazione a titolo gratuito", "Phase 1, trial free of charge", new Bar.Over(yearOne)),
                Activity("PHASE-2", "Fase 2, postazioni cofinanziate", "Phase 2, co-financed desks", new Bar.Over(new(13, 24)), Provenance.Derived),
                Activity("PHASE-3", "Fase 3, postazioni a pagamento", "Phase 3, paid desks", new Bar.Within(new(25, 36)), Provenance.Derived),
            ],
            [
                First("PREPARATION", "PHASE-1", "Le attività prodromiche precedono la fase 1", "Preparation comes before phase 1"),
                First("PHASE-1", "PHASE-2", "La fase 1 precede la fase 2", "Phase 1 comes before phase 2"),
                First("PHASE-2", "PHASE-3", "La fase 2 precede la fase 3", "Phase 2 comes before phase 3"),
            ],
            [
                Offers("DESK", "Ogni postazione ha una scrivania (dimensioni non nel testo)", "Every desk has a table (its size is not in the text)"),
                Offers("CHAIR", "Ogni postazione ha una seduta ergonomica", "Every desk has an ergonomic chair"),
                Offers("SHELVES", "Ogni postazione ha una scaffalatura aperta", "Every desk has open shelves"),
                Offers("WIFI", "Ogni postazione ha la connessione wi-fi", "Every desk has a wi-fi connection"),
                Offers("PRINTER", "Uso della stampante multifunzione, copie a carico del beneficiario", "Use of the multifunction printer, copies at the beneficiary's expense"),
                Offers("REFRESHMENT", "Punto ristoro", "Refreshment point"),
                Offers("MEETING-ROOM", "Sala riunioni su prenotazione", "Meeting room on booking"),
                Bears("PRINTS", "Stampe a carico dell'utente", "Prints at the user's expense"),
                Bears("HARDWARE", "Hardware e software a carico dell'utente", "Hardware and software at the user's expense"),
                Bears("STATIONERY", "Cancelleria a carico dell'utente", "Stationery at the user's expense"),
                // Before the end of the trial: lines 981-983. Only who wants to go on has to say so.
                new(
                    Label("RENEWAL", "Chiedere per iscritto la proroga di 12 mesi prima che finisca la sperimentazione", "Ask in writing for 12 months more before the trial ends", extensions),
                    [beneficiary],
                    new DutyTime.OnceIn([yearOne]),
                    new("comunicazione scritta", "written notice"),
                    DutyForce.Allowed),
                new(
                    Label("PAYMENT", "Pagare il 30% in un'unica soluzione", "Pay the 30% in a single payment", extensions),
                    [beneficiary],
                    new DutyTime.After(new("VAL-H-ACCEPTED", new("formale accettazione dell'assegnazione prorogata", "formal acceptance of the renewed assignment"), extensions))),
                new(Label("SUPPORT", "Monitoraggio in itinere e supporto a lavoratore e azienda", "Ongoing monitoring, support for worker and company", parties), [implementer], new DutyTime.Throughout()),
                Support("LOGISTICS", "Organizzare e coordinare gli aspetti logistici", "Organise and coordinate logistics"),
                Support("RELATIONS", "Facilitare relazioni e collaborazioni fra gli assegnatari", "Help those who hold desks to work together"),
                Support("PROPOSALS", "Rilevare bisogni e proposte per eventi e interventi", "Collect needs and proposals for events and measures"),
                Owes("START", "Avviare la sperimentazione nei tempi e modi concordati", "Start the trial when and as agreed"),
                Owes("FREQUENCY", "Rispettare la frequenza scelta nella candidatura", "Keep to the frequency chosen in the application"),
                Owes("REGISTER", "Registrare le proprie presenze", "Record one's presence", new("registro delle presenze", "presence register")),
                Owes("CLEAR", "Con frequenza mono o bisettimanale, liberare la postazione dopo l'uso", "Clear the desk after use, where it is used once or twice a week",
                    time: new DutyTime.After(new("VAL-H-USED", new("uso della postazione", "the desk was used"), parties))),
                Owes("RULES", "Rispettare le norme di frequenza dello spazio", "Keep to the rules of the space"),
                new(
                    Label("DEADLINE", "Prorogare il termine delle domande, se restano postazioni", "Extend the deadline for requests, if desks are left", Insubria2020Sources.Project(2, "presentazione della domanda")),
                    [manager],
                    unstated,
                    force: DutyForce.Allowed),
                new(
                    Label("RESULTS", "Pubblicare i risultati", "Publish the results", outcomes),
                    [lead],
                    new DutyTime.After(assigned, Term.Days(10)),
                    new("sito del Comune capofila", "site of the lead municipality")),
                new(
                    Label("ENTRY", "Concordare con i beneficiari l'inserimento nello spazio", "Agree with the beneficiaries when they enter the space", outcomes),
                    [Unnamed],
                    new DutyTime.After(assigned)),
                Runs("PROCEDURE", "Rispondere del procedimento per le attività del progetto", "Answer for the procedure of the activities of the project", lead),
                Runs("ROOMS", "Gestire gli spazi allestiti nella sede della banca", "Manage the rooms set up on the bank's premises", technicalOffice),
                Runs("UPKEEP", "Curare la manutenzione degli spazi", "See to the upkeep of the rooms", technicalOffice, bank),
                Runs("OPENING", "Gestire, aprire e chiudere gli uffici, riscuotere, vigilare sulle attività", "Manage, open and close the offices, collect payments, supervise the activities", implementer),
                Tells("SITES", "Comunicare i risultati sui siti degli enti coinvolti", "Publish results on the sites of the bodies involved"),
                Tells("PRESS", "Comunicare i risultati alla stampa locale", "Give results to the local press"),
                Tells("ASSOCIATIONS", "Comunicare i risultati alle associazioni di categoria", "Give results to trade associations"),
                Tells("SOCIAL", "Comunicare i risultati sui canali social", "Publish results on social channels"),
                // That the months are those of the plan from month 1 is our interpretation: the body is that of points 2.3 and 2.5.
                new(
                    Label("CHECK", "Controllo dei beni materiali e della strumentazione ogni mese", "Check of assets and equipment every month", Insubria2020Sources.Project(2, "punti 2.5 e 2.8"), Provenance.Reading),
                    [implementer],
                    new DutyTime.Every(new(1, 1)),
                    new("verifica in loco", "check on site")),
                new(
                    Label("CENSUS", "Censimento delle richieste di adesione e di rinnovo", "Count of requests to join and to renew", monitoring),
                    [Unnamed],
                    unstated),
                // "Before the project is activated": that this is before month 1 is our interpretation.
                new(
                    Label("SCALE", "Fissare la scala di valori prima dell'attivazione del progetto", "Fix the scale of values before the project is activated", monitoring, Provenance.Reading),
                    [Unnamed],
                    new DutyTime.OnceIn([yearZero])),
                new(
                    Label("DATA", "Elaborare i dati rispetto alla scala di valori", "Process the data against the scale of values", monitoring),
                    [Unnamed],
                    unstated),
            ]).OrThrow();

        Activity Activity(string code, string italian, string english, Bar bar, Provenance provenance = Provenance.Stated) =>
            new(new($"VAL-{code}", new(italian, english), calendar, provenance), [bar]);

        // The phases are numbered and follow one another in the table; no sentence says so.
        ActivityPrecedence First(string first, string second, string italian, string english) =>
            new(new($"VAL-{first}-FIRST", new(italian, english), calendar, Provenance.Derived), $"VAL-{first}", $"VAL-{second}");

        RuleLabel Label(string code, string italian, string english, LegalSource source, Provenance provenance = Provenance.Stated) =>
            new($"VAL-DUTY-{code}", new(italian, english), source, provenance);

        Duty Offers(string code, string italian, string english) => new(Label(code, italian, english, desks), [Unnamed], unstated);

        Duty Bears(string code, string italian, string english) => new(Label(code, italian, english, desks), [user], unstated);

        Duty Support(string code, string italian, string english) => new(Label(code, italian, english, parties), [implementer, manager], unstated);

        Duty Owes(string code, string italian, string english, LocalizedText? shownBy = null, DutyTime? time = null) =>
            new(Label(code, italian, english, parties), [beneficiary], time ?? unstated, shownBy);

        Duty Runs(string code, string italian, string english, params DutyHolder[] holders) =>
            new(Label(code, italian, english, Insubria2020Sources.Project(2, "punto 2.5")), [.. holders], unstated);

        Duty Tells(string code, string italian, string english) =>
            new(Label(code, italian, english, Insubria2020Sources.Project(2, "punto 2.6")), [Unnamed], unstated);
    }

    private static ValueList<Notice> NoticesOfValcuvia()
    {
        LegalSource calendar = Insubria2020Sources.Project(2, "punto 2.9");
        return
        [
            new(
                "VAL-PLAN-START",
                new("Il mese di avvio non è nel testo: il piano ha mesi numerati, e date solo dopo aver dato un avvio.",
                    "The month in which the plan starts is not in the text: it has numbered months, and days only once a start is given."),
                calendar),
            new(
                "VAL-PLAN-YEAR-0",
                new("L'anno 0 ha due caselle senza numero sotto «mesi»: interpretazione applicata, due mesi prima del mese 1.",
                    "Year 0 has two cells without a number under 'months': interpretation applied, two months before month 1."),
                calendar),
            new(
                "VAL-PLAN-YEARS",
                new("Gli anni 2 e 3 hanno una sola casella ciascuno: la fase 2 prende tutto l'anno 2, come la proroga di 12 mesi.",
                    "Years 2 and 3 have one cell each: phase 2 takes the whole of year 2, as the renewal by 12 months does."),
                calendar),
            new(
                "VAL-PLAN-PHASE-3",
                new("La fase 3 è segnata nell'anno 3, ma il suo inizio è rinviato all'attuazione: mese di inizio e mesi di attività non sono nel testo.",
                    "Phase 3 is marked in year 3, but its start is left to the running of the project: the month of its start and its months are not in the text."),
                calendar),
            new(
                "VAL-PLAN-BLANKS",
                new("Il testo lascia in bianco il numero delle postazioni, le dimensioni della scrivania, il giorno di scadenza delle domande e i valori mensili.",
                    "The text leaves blank the number of desks, the size of the table, the last day for applications and the monthly values."),
                Insubria2020Sources.Project(2, "punto 2.3")),
            new(
                "VAL-PLAN-HOLDERS",
                new("Il testo non dice chi fornisce ciò che ogni postazione prevede, di quale Comune è l'ufficio tecnico, chi censisce le richieste, chi fissa la scala di valori e chi cura la comunicazione; il soggetto attuatore sarà individuato in accordo con la banca.",
                    "The text does not say who supplies what every desk offers, to which municipality the technical office belongs, who counts the requests, who fixes the scale of values and who sees to communication; the implementing body is to be found in agreement with the bank."),
                Insubria2020Sources.Project(2, "punti 2.3, 2.5, 2.6 e 2.8")),
            new(
                "VAL-PLAN-ACTIVITY",
                new("L'impegno ad avviare un'attività entro la fine del 2020 (requisito c) è fra le regole di accesso, non fra gli obblighi del piano.",
                    "The commitment to start an activity by the end of 2020 (requirement c) stands among the access rules, not among the duties of the plan."),
                Insubria2020Sources.Project(2, "punto 2.4")),
        ];
    }
}
