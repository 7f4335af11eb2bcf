using Conciliazione.Calendars;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>The duties of project 2, Valcuvia: what desks offer, those who use them, the bodies.</summary>
internal static class ValcuviaDuties
{
    private static readonly LegalSource Desks = Insubria2020Sources.Project(2, "tipologia e durata degli interventi");
    private static readonly LegalSource Extensions = Insubria2020Sources.Project(2, "valore dei benefici concessi ed eventuali proroghe");
    private static readonly LegalSource Parties = Insubria2020Sources.Project(2, "obblighi delle parti");
    private static readonly LegalSource Outcomes = Insubria2020Sources.Project(2, "comunicazione degli esiti e tempistiche");
    private static readonly LegalSource Monitoring = Insubria2020Sources.Project(2, "punto 2.8");
    private static readonly DutyTime Unstated = new DutyTime.NotStated();
    private static readonly DutyHolder Lead = new(LocalizedText.Same("Comune di Cuveglio"), "comune-cuveglio");
    private static readonly DutyHolder Implementer = new(new("soggetto attuatore", "implementing body"));
    private static readonly DutyHolder Manager = new(new("soggetto gestore", "managing body"));
    private static readonly DutyHolder TechnicalOffice = new(new("ufficio tecnico comunale", "municipal technical office"));
    private static readonly DutyHolder Bank = new(new("ufficio tecnico di Banca UBI", "technical office of UBI Banca"), "ubi-banca");
    private static readonly DutyHolder User = new(new("utente della postazione", "user of the desk"));
    private static readonly DutyHolder Beneficiary = new(new("beneficiario", "beneficiary"));
    private static readonly RuleLabel Assigned = new("VAL-H-ASSIGNED", new("assegnazione delle postazioni", "assignment of the desks"), Outcomes);

    private static DutyHolder Unnamed => Insubria2020WorkPlans.Unnamed;

    /// <summary>Returns the duties, in the order of the text.</summary>
    public static ValueList<Duty> In(MonthSpan yearZero, MonthSpan yearOne) => [.. OfDesks(yearOne), .. OfBeneficiaries(), .. OfBodies(yearZero)];

    private static ValueList<Duty> OfDesks(MonthSpan yearOne) =>
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
            Label("RENEWAL", "Chiedere per iscritto la proroga di 12 mesi prima che finisca la sperimentazione", "Ask in writing for 12 months more before the trial ends", Extensions),
            [Beneficiary],
            new DutyTime.OnceIn([yearOne]),
            new("comunicazione scritta", "written notice"),
            DutyForce.Allowed),
        new(
            Label("PAYMENT", "Pagare il 30% in un'unica soluzione", "Pay the 30% in a single payment", Extensions),
            [Beneficiary],
            new DutyTime.After(new("VAL-H-ACCEPTED", new("formale accettazione dell'assegnazione prorogata", "formal acceptance of the renewed assignment"), Extensions))),
        new(Label("SUPPORT", "Monitoraggio in itinere e supporto a lavoratore e azienda", "Ongoing monitoring, support for worker and company", Parties), [Implementer], new DutyTime.Throughout()),
        Support("LOGISTICS", "Organizzare e coordinare gli aspetti logistici", "Organise and coordinate logistics"),
        Support("RELATIONS", "Facilitare relazioni e collaborazioni fra gli assegnatari", "Help those who hold desks to work together"),
        Support("PROPOSALS", "Rilevare bisogni e proposte per eventi e interventi", "Collect needs and proposals for events and measures"),
    ];

    private static ValueList<Duty> OfBeneficiaries() =>
    [
        Owes("START", "Avviare la sperimentazione nei tempi e modi concordati", "Start the trial when and as agreed"),
        Owes("FREQUENCY", "Rispettare la frequenza scelta nella candidatura", "Keep to the frequency chosen in the application"),
        Owes("REGISTER", "Registrare le proprie presenze", "Record one's presence", new("registro delle presenze", "presence register")),
        Owes("CLEAR", "Con frequenza mono o bisettimanale, liberare la postazione dopo l'uso", "Clear the desk after use, where it is used once or twice a week",
            time: new DutyTime.After(new("VAL-H-USED", new("uso della postazione", "the desk was used"), Parties))),
        Owes("RULES", "Rispettare le norme di frequenza dello spazio", "Keep to the rules of the space"),
        new(
            Label("DEADLINE", "Prorogare il termine delle domande, se restano postazioni", "Extend the deadline for requests, if desks are left", Insubria2020Sources.Project(2, "presentazione della domanda")),
            [Manager],
            Unstated,
            force: DutyForce.Allowed),
        new(
            Label("RESULTS", "Pubblicare i risultati", "Publish the results", Outcomes),
            [Lead],
            new DutyTime.After(Assigned, Term.Days(10)),
            new("sito del Comune capofila", "site of the lead municipality")),
        new(
            Label("ENTRY", "Concordare con i beneficiari l'inserimento nello spazio", "Agree with the beneficiaries when they enter the space", Outcomes),
            [Unnamed],
            new DutyTime.After(Assigned)),
    ];

    private static ValueList<Duty> OfBodies(MonthSpan yearZero) =>
    [
        Runs("PROCEDURE", "Rispondere del procedimento per le attività del progetto", "Answer for the procedure of the activities of the project", Lead),
        Runs("ROOMS", "Gestire gli spazi allestiti nella sede della banca", "Manage the rooms set up on the bank's premises", TechnicalOffice),
        Runs("UPKEEP", "Curare la manutenzione degli spazi", "See to the upkeep of the rooms", TechnicalOffice, Bank),
        Runs("OPENING", "Gestire, aprire e chiudere gli uffici, riscuotere, vigilare sulle attività", "Manage, open and close the offices, collect payments, supervise the activities", Implementer),
        Tells("SITES", "Comunicare i risultati sui siti degli enti coinvolti", "Publish results on the sites of the bodies involved"),
        Tells("PRESS", "Comunicare i risultati alla stampa locale", "Give results to the local press"),
        Tells("ASSOCIATIONS", "Comunicare i risultati alle associazioni di categoria", "Give results to trade associations"),
        Tells("SOCIAL", "Comunicare i risultati sui canali social", "Publish results on social channels"),
        // That the months are those of the plan from month 1 is our interpretation: the body is that of points 2.3 and 2.5.
        new(
            Label("CHECK", "Controllo dei beni materiali e della strumentazione ogni mese", "Check of assets and equipment every month", Insubria2020Sources.Project(2, "punti 2.5 e 2.8"), Provenance.Reading),
            [Implementer],
            new DutyTime.Every(new(1, 1)),
            new("verifica in loco", "check on site")),
        new(
            Label("CENSUS", "Censimento delle richieste di adesione e di rinnovo", "Count of requests to join and to renew", Monitoring),
            [Unnamed],
            Unstated),
        // "Before the project is activated": that this is before month 1 is our interpretation.
        new(
            Label("SCALE", "Fissare la scala di valori prima dell'attivazione del progetto", "Fix the scale of values before the project is activated", Monitoring, Provenance.Reading),
            [Unnamed],
            new DutyTime.OnceIn([yearZero])),
        new(
            Label("DATA", "Elaborare i dati rispetto alla scala di valori", "Process the data against the scale of values", Monitoring),
            [Unnamed],
            Unstated),
    ];

    private static RuleLabel Label(string code, string italian, string english, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new($"VAL-DUTY-{code}", new(italian, english), source, provenance);

    private static Duty Offers(string code, string italian, string english) => new(Label(code, italian, english, Desks), [Unnamed], Unstated);

    private static Duty Bears(string code, string italian, string english) => new(Label(code, italian, english, Desks), [User], Unstated);

    private static Duty Support(string code, string italian, string english) => new(Label(code, italian, english, Parties), [Implementer, Manager], Unstated);

    private static Duty Owes(string code, string italian, string english, LocalizedText? shownBy = null, DutyTime? time = null) =>
        new(Label(code, italian, english, Parties), [Beneficiary], time ?? Unstated, shownBy);

    private static Duty Runs(string code, string italian, string english, params DutyHolder[] holders) =>
        new(Label(code, italian, english, Insubria2020Sources.Project(2, "punto 2.5")), [.. holders], Unstated);

    private static Duty Tells(string code, string italian, string english) =>
        new(Label(code, italian, english, Insubria2020Sources.Project(2, "punto 2.6")), [Unnamed], Unstated);
}
