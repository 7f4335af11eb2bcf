using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Who sits where, and how the text writes the bodies.</content>
public static partial class Insubria2020Governance
{
    private static GovernanceLevel CommitteeLevel() => GovernanceLevel.Create(
        new("INS-GOV-COMMITTEE", LocalizedText.Same("Comitato di Programmazione, Valutazione e Monitoraggio"), Insubria2020Sources.Plan.At("capp. 1 e 4")),
        [
            GovernanceSeat.OfBody("forum-lombardia", "Forum Regionale Lombardia e Forum Provinciale di Como"),
            GovernanceSeat.OfBody("cgil", "CGIL"),
            GovernanceSeat.OfBody(Insubria2020.Asci, "Azienda sociale Comuni Insieme"),
            GovernanceSeat.OfBody("cisl-laghi", "CISL dei Laghi"),
            GovernanceSeat.OfBody(Insubria2020.Csv, "Centro Servizi per il Volontariato dell'Insubria"),
            GovernanceSeat.OfBody("confindustria-como", "Confindustria Como"),
            GovernanceSeat.OfBody("confcooperative-insubria", "Confcooperative Insubria Federsolidarietà"),
            GovernanceSeat.OfBody("ambito-busto-arsizio", "Ambito territoriale di Busto Arsizio"),
            GovernanceSeat.OfBody("consigliera-parita-varese", "Consigliera di Parità provinciale di Varese"),
            GovernanceSeat.OfBody("utr-varese", "Ufficio Territoriale Regionale di Varese", exOfficio: true),
            GovernanceSeat.OfBody(Ats, "ATS Insubria, Coordinamento territoriale Como", exOfficio: true),
        ],
        [
            new("individuare le priorità del territorio, condividerle con la rete e verificarne la coerenza con la programmazione zonale e le altre politiche",
                "to set the priorities of the territory, share them with the network and check their consistency with district planning and other policies"),
            new("predisporre il documento territoriale di indirizzo", "to draft the territorial guidance document"),
            new("valutare i progetti", "to evaluate the projects"),
            new("monitorare i progetti fino alla conclusione", "to follow the projects to their end"),
        ],
        ties: Ties).OrThrow();

    private static GovernanceLevel WslAllianceLevel()
    {
        WorkPlan plan = Insubria2020WorkPlans.Wsl;
        return GovernanceLevel.Create(
            new("WSL-GOV-ALLIANCE", new("Alleanza di WSL, con funzioni consultive", "Alliance of WSL, in a consultative role"), Insubria2020Sources.Project(1, "punto 2.5 e azione trasversale")),
            SeatsOf(Insubria2020Alliances.Wsl),
            TasksOf(plan, "WSL-DUTY-CONSULTED", "WSL-DUTY-PARTNERS-MEET"),
            CadenceOf(plan, "WSL-DUTY-PARTNERS-MEET")).OrThrow();
    }

    private static GovernanceLevel TradateSteeringLevel()
    {
        WorkPlan plan = Insubria2020WorkPlans.Tradate;
        return GovernanceLevel.Create(
            new("TRA-GOV-STEERING", new("Cabina di regia di Tradate", "Steering group of Tradate"), Insubria2020Sources.Project(4, "punto 2.4, e monitoraggio e valutazione")),
            [
                GovernanceSeat.OfBody("tradate", "responsabile dell'Ufficio di Piano di Tradate"),
                GovernanceSeat.OfBody("udp-arcisate", "responsabile dell'Ufficio di Piano di Arcisate"),
                GovernanceSeat.OfBody("udp-sesto-calende", "responsabile dell'Ufficio di Piano di Sesto Calende"),
                GovernanceSeat.OfBody("aquilone", "coordinatore o responsabile di L'Aquilone"),
                GovernanceSeat.OfBody("arca", "coordinatore o responsabile di L'Arca"),
                GovernanceSeat.OfBody("baobab", "coordinatore o responsabile di Baobab"),
                GovernanceSeat.OfBody("itaca", "coordinatore o responsabile di Itaca"),
                GovernanceSeat.OfBody(Insubria2020.Csv, "referente di CSV"),
                GovernanceSeat.OfBody("rete-giunca", "referente di Rete Giunca"),
            ],
            TasksOf(plan, "TRA-DUTY-STEERING-REVIEW"),
            CadenceOf(plan, "TRA-DUTY-STEERING-REVIEW"),
            ties: Ties).OrThrow();
    }

    private static GovernanceLevel TradateCoordinationLevel()
    {
        WorkPlan plan = Insubria2020WorkPlans.Tradate;
        return GovernanceLevel.Create(
            new("TRA-GOV-COORDINATION", new("Coordinamento di Tradate", "Coordination of Tradate"), Insubria2020Sources.Project(4, "punto 2.4, e monitoraggio e valutazione")),
            SeatsOf(Insubria2020Alliances.Tradate),
            TasksOf(plan, "TRA-DUTY-COORDINATION", "TRA-DUTY-OFFICE", "TRA-DUTY-TIMETABLE", "TRA-DUTY-DATA"),
            ties: Ties).OrThrow();
    }

    private static ValueList<GovernanceSeat> SeatsOf(Alliance alliance) =>
        alliance.Members.Select(member => GovernanceSeat.OfBody(member.Body.Code, member.Body.Name)).ToValueList();

    private static Cadence CadenceOf(WorkPlan plan, string duty) => ((DutyTime.Every)DutyOf(plan, duty).Time).Cadence;

    private static BodyTie[] AllTies()
    {
        LegalSource committee = Insubria2020Sources.Plan.At("cap. 1");
        LegalSource wsl = Insubria2020Sources.Project(1, "parte C");
        LegalSource olona = Insubria2020Sources.Project(3, "parte C");
        LegalSource tradate = Insubria2020Sources.Project(4, "parte C");
        return
        [
            BodyTie.Replaces(Insubria2020.Asci, Insubria2020.Erbese, committee),

            // A district has no member in the alliance; that it acts through the municipality that leads it is our interpretation.
            BodyTie.ActsThrough("ambito-busto-arsizio", Insubria2020.BustoArsizio, committee, Provenance.Reading),

            // CSV runs the coworking at its own seat in Venegono.
            BodyTie.ActsThrough("vitaminac", Insubria2020.Csv, Insubria2020Sources.Project(4, "punto 2.4")),

            // The same body, written in three ways and more; that they are one is our interpretation where the text does not say so.
            Name(Insubria2020.Erbese, "Consorzio Erbese", wsl),
            Name(Insubria2020.Erbese, "Consorzio Erbeso", committee),
            Name(Insubria2020.Erbese, "Consorzio Erbesse Servizi alla Persona", Insubria2020Sources.Project(1, "titolo")),
            Name(Insubria2020.Erbese, "Consorzio Erbesse Servizi della Persona", Insubria2020Sources.Project(1, "punto 2.5")),
            Name(Insubria2020.Asci, "Azienda sociale Comuni Insieme", committee),
            Name(Insubria2020.Csv, "Centro Servizi per il Volontariato dell'Insubria", committee),
            Name("il-seme", "Cooperativa Il Seme", wsl),
            Name("tradate", "UdP Tradate", tradate),
            Name("udp-sesto-calende", "UdP Sesto Calende", tradate),
            Name("baobab", "Baobab", tradate),
            Name("itaca", "Itaca", tradate),
            Name("aquilone", "L'Aquilone", tradate),
            Name("arca", "L'Arca", tradate),
            Name("totem", "Totem", olona),

            // The rows of the cost plan of Valle Olona name districts; the partners are bodies that stand for them.
            Name("medio-olona", "Ambito di Castellanza", olona),
            Name("udp-somma-lombardo", "Ambito di Somma Lombardo", olona),
            Name("udp-gallarate", "Ambito di Gallarate", olona),
            Name(Insubria2020.BustoArsizio, "Ambito di Busto Arsizio", olona),
        ];

        static BodyTie Name(string body, string name, LegalSource source) => BodyTie.WrittenAs(body, name, source, Provenance.Reading);
    }

    private static ValueList<Notice> AllNotices() =>
    [
        new(
            "INS-10-RESOLUTION",
            new("Il testo cita la delibera n. 59 del 6 febbraio 2020 due volte: per il Comitato (cap. 1) e per il documento di indirizzo (cap. 2). Che sia una sola delibera con due oggetti non è detto.",
                "The text cites resolution no. 59 of 6 February 2020 twice: for the committee (chapter 1) and for the guidance document (chapter 2). That it is one resolution with two objects is not said."),
            Insubria2020Sources.Plan.At("capp. 1 e 2")),
        new(
            "INS-10-NAMES",
            new("Il capofila di WSL è scritto in modi diversi (Consorzio Erbese, Erbeso, Erbesse): interpretazione applicata, è lo stesso ente. Così le righe dei piani dei conti che nominano un Ambito indicano il partner che ne fa le veci.",
                "The lead partner of WSL is written in different ways (Consorzio Erbese, Erbeso, Erbesse): interpretation applied, it is one body. So the rows of cost plans that name a district mean the partner that stands for it."),
            Insubria2020Sources.Plan.At("cap. 1 e modulo di progetto, parte C")),
        new(
            "INS-15-MEETINGS",
            new("Due incontri della rete, il 29 e il 30 gennaio 2020, a Como e a Varese: interpretazione applicata, nell'ordine delle parole.",
                "Two meetings of the network, on 29 and 30 January 2020, in Como and in Varese: interpretation applied, in the order of the words."),
            Insubria2020Sources.Network),
        new(
            "INS-15-REGISTER",
            new("La rete ha 95 enti «al momento della stesura»; il giorno di ciascuna adesione non è nel testo: il registro di chi lo tiene li conta.",
                "The network has 95 bodies 'at the time of writing'; the day on which each joined is not in the text: the register of whoever keeps it counts them."),
            Insubria2020Sources.Network),
        new(
            "INS-3-WHP",
            new("I moduli dicono l'adesione alla rete WHP di due partner di WSL (Tecum e Comuni Insieme) e di nessun altro: il criterio 9 resta da chiarire per gli altri partner.",
                "The forms state the WHP membership of two partners of WSL (Tecum and Comuni Insieme) and of nobody else: criterion 9 remains unclear for the other partners."),
            Insubria2020Sources.Plan.At("cap. 5 e Progetto 1, composizione del partenariato")),
    ];
}
