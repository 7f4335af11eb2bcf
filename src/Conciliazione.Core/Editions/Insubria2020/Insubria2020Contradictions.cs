using static Conciliazione.Editions.ContradictionText;

namespace Conciliazione.Editions;

/// <summary>
/// What the Insubria plan and its four projects say in two ways, or call for without saying it, with both sides. Italian term: contraddizioni del
/// piano.
/// </summary>
/// <remarks>Immutable and thread-safe. Source: Piano territoriale ATS Insubria 2020-2023, as each side cites.</remarks>
public static class Insubria2020Contradictions
{
    /// <summary>Those of the call and of the plan.</summary>
    public static ValueList<Contradiction> Plan { get; } =
    [
        Between(
            "INS-1-LETTERS", "tipologia indicata dalla lettera d)", "type that the letter d) stands for",
            Side("il lavoro autonomo", "self-employment", Insubria2020Sources.Interventions),
            Side("la consulenza alle imprese", "consultancy to companies", Insubria2020Sources.Form),
            SideInUse.Neither),
        Between(
            "INS-YEARS", "anni del Piano", "years of the plan",
            Side("2019-2023", "2019 to 2023", Insubria2020Sources.Interventions),
            Side("2020-2023", "2020 to 2023", Insubria2020Sources.Plan.At("titolo")),
            SideInUse.Second),
        Between(
            "INS-7-ISEE", "voucher senza soglia ISEE", "vouchers without an ISEE threshold",
            Side("il piano li premia", "the plan rewards them", Insubria2020Sources.Interventions),
            Side("nessun criterio della griglia li valuta", "no criterion of the grid scores them", Insubria2020Sources.Criteria),
            kind: ContradictionKind.Silence),
    ];

    /// <summary>Those of project 1, WSL.</summary>
    public static ValueList<Contradiction> Wsl { get; } =
    [
        Between(
            "WSL-PLAN-CARE-LIVING", "servizi di cui si sostiene l'avvio", "services whose start is supported",
            Side("di «care living», nelle prime due annualità del calendario", "for 'care living', in the first two years of the calendar", Insubria2020Sources.Project(1, "punto 2.9")),
            Side("di «care giving», nel testo e nella terza annualità", "for 'care giving', in the prose and in the third year", Insubria2020Sources.Project(1, "punti 2.3 e 2.9")),
            SideInUse.Second),
        Between(
            "WSL-PLAN-REPLANNED", "quando si individuano le aziende e comincia la consulenza", "when companies are found and consultancy starts",
            Side(
                "almeno due aziende per territorio nei primi sei mesi, cioè entro novembre 2020, e più consulenza nella prima fase",
                "at least two companies per district in the first six months, that is by November 2020, and more consultancy in the first phase",
                Insubria2020Sources.ReplanningNotes),
            Side(
                "aziende contattate da dicembre 2020, consulenza da aprile 2021, nel calendario non rivisto",
                "companies contacted from December 2020, consultancy from April 2021, in the calendar, which was not revised",
                Insubria2020Sources.Project(1, "punto 2.9")),
            SideInUse.Both),
        Between(
            "WSL-PLAN-RESOLUTION", "delibera dell'avviso", "resolution of the call",
            Side("«DGR 23982/2019»", "'DGR 23982/2019'", Insubria2020Sources.Project(1, "azione 1")),
            Side("D.G.R. 2398/2019", "D.G.R. no. 2398 of 2019", Insubria2020Sources.Interventions),
            SideInUse.Second),
    ];

    /// <summary>Those of project 2, Valcuvia.</summary>
    public static ValueList<Contradiction> Valcuvia { get; } =
    [
        Between(
            "VAL-VOUCHERS", "voucher e rimborsi", "vouchers and refunds",
            Side(376.34m, Insubria2020Sources.Project(2, "parte C")),
            Side("il progetto non ne descrive", "the project describes none", Insubria2020Sources.Project(2, "parte B")),
            SideInUse.First,
            kind: ContradictionKind.Silence),
        Between(
            "VAL-1-RESIDENCE", "a chi si chiede la residenza in Valcuvia", "who is asked for residence in Valcuvia",
            Side("a tutti: le postazioni sono per cittadini residenti", "everyone: desks are for resident citizens", Insubria2020Sources.Project(2, "punto 2.3, soggetti titolati a presentare la domanda")),
            Side("a chi rientra nel punto a, e a nessun altro", "those under a alone", Insubria2020Sources.Project(2, "punto 2.3, soggetti titolati a presentare la domanda, punti a, b, c")),
            SideInUse.Second),
        Between(
            "VAL-WORKERS", "lavoratori del punto a", "workers under a",
            Side("lavoratrici e lavoratori, anche a termine o collaboratori", "workers, also fixed-term or collaborators", Insubria2020Sources.Project(2, "punto 2.3, soggetti titolati a presentare la domanda, punto a")),
            Side("subordinati, nei criteri di merito", "employed workers, in the merit criteria", Insubria2020Sources.Project(2, "punto 2.3, selezione delle candidature")),
            SideInUse.First),
        Between(
            "VAL-7-ADDRESS", "comune che riceve le domande", "municipality that receives the requests",
            Side("«Cuveglia», senza l'indirizzo PEC", "'Cuveglia', without the address of certified mail", Insubria2020Sources.Project(2, "punto 2.3, modalità di presentazione")),
            Side("Cuveglio, il capofila", "Cuveglio, the lead partner", Insubria2020Sources.Project(2, "punto 3")),
            SideInUse.Second),
        Between(
            "VAL-POINT-10", "durata delle assegnazioni", "length of assignments",
            Side("rimanda a un punto 10", "refers to a point 10", Insubria2020Sources.Project(2, "punto 2.3, durata delle assegnazioni")),
            Side("il progetto non ha un punto 10", "the project has no point 10", Insubria2020Sources.Project(2, "punto 2.3")),
            kind: ContradictionKind.Silence),
        Between(
            "VAL-POINT-11", "criteri di selezione", "selection criteria",
            Side("rimandano a un punto 11", "refer to a point 11", Insubria2020Sources.Project(2, "punto 2.3, soggetti titolati a presentare la domanda")),
            Side("il progetto non ha un punto 11", "the project has no point 11", Insubria2020Sources.Project(2, "punto 2.3")),
            kind: ContradictionKind.Silence),
        Between(
            "VAL-REFERENT", "requisiti di un'impresa e del suo referente", "requirements of a company and of its contact person",
            Side("il referente deve avere quelli di A o C", "the contact person must meet those of A or C", Insubria2020Sources.Project(2, "punto 2.3, soggetti titolati a presentare la domanda")),
            Side("le imprese concorrono come B", "companies apply under B", Insubria2020Sources.Project(2, "punto 2.3")),
            SideInUse.Both),
    ];

    /// <summary>Those of project 3, Valle Olona.</summary>
    public static ValueList<Contradiction> Olona { get; } =
    [
        Between(
            "OLO-COORDINATION", "coordinamento del progetto", "coordination of the project",
            Side("della Cabina di regia", "of the steering group", Insubria2020Sources.Project(3, "punto 2.4")),
            Side("direttamente dell'Azienda capofila", "of the lead body directly", Insubria2020Sources.Project(3, "punti 2.4 e 2.7")),
            SideInUse.Neither),
        Between(
            "OLO-MONITORING", "mesi dei momenti di monitoraggio", "months of the monitoring meetings",
            Side("l'ultimo, dopo gennaio 2022, è giugno 2020", "the last, after January 2022, is June 2020", Insubria2020Sources.Project(3, "punto 2.7")),
            Side("il periodo comincia il 1° giugno 2020: quel mese ne è il primo", "the period begins on 1 June 2020: that month is its first", Insubria2020Sources.Project(3, "composizione del partenariato")),
            SideInUse.First),
    ];

    /// <summary>Those of project 4, Tradate.</summary>
    public static ValueList<Contradiction> Tradate { get; } =
    [
        Between(
            "TRA-ONE-YEAR", "periodo del piano dei conti", "period of the cost plan",
            Side("un anno", "one year", Insubria2020Sources.Project(4, "parte C")),
            Side("tre anni, quanto il progetto", "three years, as the project", Insubria2020Sources.Project(4, "calendario delle attività")),
            SideInUse.Second),
        Between(
            "TRA-COMMUNICATION", "comunicazione del progetto", "communication of the project",
            Side("dell'Ufficio di Piano di Tradate", "of the district office of Tradate", Insubria2020Sources.Project(4, "punto 2.4")),
            Side("de L'Arca con CSV, che gestiscono il piano di comunicazione", "of L'Arca with CSV, which run the communication plan", Insubria2020Sources.Project(4, "punto 2.4")),
            SideInUse.Neither),
        Between(
            "TRA-C-FAMILIES", "famiglie dell'azione C", "families of action C",
            Side("con componenti disabili, in una riga sotto il titolo", "with disabled members, in a line under the heading", Insubria2020Sources.Project(4, "azione C")),
            Side("tutte; quelle con componenti disabili hanno la prima priorità", "all; those with disabled members have the first priority", Insubria2020Sources.Project(4, "destinatari")),
            SideInUse.Second),
        Between(
            "TRA-C-IRONING", "numero delle stirature", "number of ironing services",
            Side("la voce c'è", "there is an entry for it", Insubria2020Sources.Project(4, "azione C")),
            Side("il numero è in bianco", "the number is blank", Insubria2020Sources.Project(4, "azione C, servizi salvatempo")),
            kind: ContradictionKind.Silence),
        Between(
            "TRA-4-CARE-SCOPE", "compiti di cura chiesti per l'azione B", "care duties asked for action B",
            Side("di figli minori", "for minor children", Insubria2020Sources.Project(4, "azione B")),
            Side("di figli minori o di altri familiari", "for minor children or other relatives", Insubria2020Sources.Project(4, "destinatari")),
            SideInUse.First),
        Between(
            "TRA-D-RECIPIENTS", "destinatari dell'azione D", "recipients of action D",
            Side(
                "enti pubblici e micro, piccole e medie imprese della Rete Giunca",
                "public bodies and micro, small and medium enterprises of Rete Giunca",
                Insubria2020Sources.Project(4, "azione D")),
            Side(
                "amministrazioni pubbliche e aziende in genere, di preferenza del territorio",
                "public bodies and companies in general, preferably of the territory",
                Insubria2020Sources.Project(4, "destinatari")),
            SideInUse.Neither),
        Between(
            "TRA-E-WOMEN", "liberi professionisti dell'azione E", "professionals of action E",
            Side("donne libere professioniste", "women professionals", Insubria2020Sources.Project(4, "parte B, punto 1")),
            Side("libere professioniste e liberi professionisti", "professionals of either sex", Insubria2020Sources.Project(4, "parte B, punti 2.2 e 2.3")),
            SideInUse.Second),
        Between(
            "TRA-E-EMPLOYEES", "altri destinatari dell'azione E", "other recipients of action E",
            Side("lavoratori e collaboratori autonomi, nel titolo dell'azione", "self-employed workers and collaborators, in the heading of the action", Insubria2020Sources.Project(4, "parte B, punto 2.2")),
            Side("dipendenti delle aziende del territorio, con compiti di cura", "employees of companies of the territory, with care duties", Insubria2020Sources.Project(4, "parte B, punto 2.3")),
            SideInUse.Both),
        Between(
            "TRA-E-START", "avvio dell'azione E", "start of action E",
            Side("giugno o settembre 2020", "June or September 2020", Insubria2020Sources.Project(4, "azione E")),
            Side("giugno 2020, e da lì si conta il ritardo", "June 2020, from which lateness is counted", Insubria2020Sources.Project(4, "calendario delle attività")),
            SideInUse.Second),
        Between(
            "TRA-CALENDAR", "mesi delle azioni C, D ed E", "months of actions C, D and E",
            Side("da un inizio a una fine, senza interruzioni", "from a start to an end, without breaks", Insubria2020Sources.Project(4, "azioni C, D, E")),
            Side("vuoti agosto (C, E) o luglio e agosto (D)", "August (C, E) or July and August (D) blank", Insubria2020Sources.Project(4, "calendario delle attività")),
            SideInUse.Second),
    ];

    /// <summary>All of them: those of the plan, then those of the projects in their order.</summary>
    public static ValueList<Contradiction> All { get; } = [.. Plan, .. Wsl, .. Valcuvia, .. Olona, .. Tradate];
}
