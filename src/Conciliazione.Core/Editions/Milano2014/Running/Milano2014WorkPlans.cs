using Conciliazione.Calendars;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>The calendar of the Milan plan, September 2014 to August 2016, and its duties. Italian term: tempistiche.</summary>
/// <remarks>
/// <para>The table has two kinds of rows. A row of marks is an activity without bars: each mark is a milestone in its month, and nothing is
/// carried out in between. A row with a bar keeps its start, September 2014; how far the bar goes is not in the text, so its
/// end is unknown, never that of the plan.</para>
/// <para>That each mark of a row that begins by setting up a body is a meeting too is our interpretation. Immutable and thread-safe. Source:
/// D.G.R. 1081/2013, tempistiche; governance, piano formativo and piano di comunicazione for the duties.</para>
/// </remarks>
public static class Milano2014WorkPlans
{
    internal const string Events = "MIL-CAL-EVENTS";
    internal const string Health = "MIL-CAL-HEALTH";
    internal const string PublicBodies = "MIL-CAL-PUBLIC-BODIES";
    internal const string Seminars = "MIL-CAL-SEMINARS";
    internal const string OnRequest = "MIL-CAL-ON-REQUEST";
    internal const string Comparison = "MIL-CAL-COMPARISON";

    /// <summary>The calendar: sixteen rows over 24 months, 47 milestones, and the duties that the text ties to them.</summary>
    public static WorkPlan Plan { get; } = WorkPlan.Create(
        Label("MIL-CAL", "Calendario del Piano territoriale di Milano", "Calendar of the Milan plan"),
        PlanTerm.Between(new(2014, 9), new(2016, 8)),
        [.. Governance(), .. Actions(), .. Communication(), .. Training()],
        duties: [.. DutiesOfGovernance(), .. DutiesOfCommunication()]).OrThrow();

    /// <summary>What a reader of the calendar should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "MIL-CAL-BARS",
            new("Di quattro righe (le due Alleanze, le altre iniziative, agenda e documenti) resta solo l'inizio, settembre 2014: la lunghezza delle barre non è nel testo.",
                "Of four rows (the two alliances, the other initiatives, agenda and documents) only the start is left, September 2014: the length of the bars is not in the text."),
            Milano2014Sources.Timetable),
        new(
            "MIL-CAL-SET-UP",
            new("Cabina di regia e tavolo comunicazione hanno una riga sola per costituzione e incontri: interpretazione applicata, ogni segno è un incontro.",
                "The steering group and the communication table have one row for being set up and for meetings: interpretation applied, each mark is a meeting."),
            Milano2014Sources.Timetable),
        new(
            "MIL-CAL-DAYS",
            new("Il calendario dà mesi, mai giorni.", "The calendar gives months, never days."),
            Milano2014Sources.Timetable),
    ];

    private static ValueList<Activity> Governance()
    {
        RuleLabel phase = Label("MIL-CAL-GOVERNANCE", "Governance", "Governance");
        return
        [
            Marks(phase, "MIL-CAL-STEERING", new("Formalizzazione e incontri della cabina di regia locale", "Local steering group: set up and meetings"),
                new("incontro della cabina di regia locale", "meeting of the local steering group"), [1, 4, 7, 10, 13, 16, 19, 22, 24], Provenance.Reading),
            Marks(phase, "MIL-CAL-ASSEMBLY", new("Incontri dell'assemblea rete", "Meetings of the network's assembly"),
                new("incontro dell'assemblea", "meeting of the assembly"), [1, 13, 24]),
            Marks(phase, "MIL-CAL-COMMITTEE", new("Incontri del comitato di valutazione e monitoraggio", "Meetings of the evaluation and monitoring committee"),
                new("incontro del comitato", "meeting of the committee"), [1, 7, 13, 19, 24]),
        ];
    }

    private static ValueList<Activity> Actions()
    {
        RuleLabel alliances = Label("MIL-CAL-ALLIANCES", "Alleanze locali", "Local alliances");
        RuleLabel others = Label("MIL-CAL-OTHERS", "Altre iniziative", "Other initiatives");
        return
        [
            Started(alliances, "MIL-CAL-IN-PRACTICE", "Conciliazione in Pratica (CIP)", "Conciliazione in Pratica (CIP)"),
            Started(alliances, "MIL-CAL-CONCILIA", "Concilia Milano", "Concilia Milano"),
            Started(
                others, "MIL-CAL-INITIATIVES", "WHP, conciliazione in ASL Milano, smart working, progetto europeo",
                "WHP, conciliation in ASL Milano, smart working, European project"),
        ];
    }

    private static ValueList<Activity> Communication()
    {
        RuleLabel phase = Label("MIL-CAL-COMMUNICATION", "Comunicazione", "Communication");
        return
        [
            Marks(phase, "MIL-CAL-TABLE", new("Costituzione e incontri del tavolo comunicazione", "Communication table: set up and meetings"),
                new("incontro del tavolo comunicazione", "meeting of the communication table"), [1, 5, 10, 16, 19, 24], Provenance.Reading),
            Once(phase, "MIL-CAL-PORTAL", new("Portale pubblico", "Public portal"),
                [new(Label("MIL-CAL-PORTAL-PUBLISHED", "pubblicazione del portale pubblico", "publication of the public portal"), 1)]),
            Once(phase, "MIL-CAL-RESERVED", new("Area riservata del portale", "Reserved area of the portal"),
                [new(Label("MIL-CAL-RESERVED-PUBLISHED", "pubblicazione dell'area riservata", "publication of the reserved area"), 1)]),
            Once(phase, Events, new("Eventi pubblici", "Public events"),
            [
                new(Label("MIL-CAL-EVENT-OPENING", "evento di avvio del piano", "event that opens the plan"), 2),
                new(Label("MIL-CAL-EVENT-CLOSING", "evento di chiusura del piano", "event that closes the plan"), 24),
            ]),
            Started(phase, "MIL-CAL-AGENDA", "Coordinamento dell'agenda e verifica dei documenti", "Agenda coordinated and documents checked"),
        ];
    }

    private static ValueList<Activity> Training()
    {
        RuleLabel phase = Label("MIL-CAL-TRAINING", "Formazione", "Training");
        LocalizedText workshop = new("laboratorio", "workshop");
        LocalizedText module = new("modulo", "module");
        return
        [
            Marks(phase, Health, new("La conciliazione nel settore sanitario", "Conciliation in health care"), module, [5, 8, 12, 15, 18]),
            Marks(phase, PublicBodies, new("La conciliazione nella pubblica amministrazione", "Conciliation in public bodies"), workshop, [7, 19]),
            Marks(phase, Seminars, new("Evento di studio", "Study event"), new("seminario aperto", "open seminar"), [6, 18]),
            Marks(phase, OnRequest, new("Approfondimenti tematici su richiesta", "Topics in depth on request"), module, [3, 5, 9, 12, 15, 18, 21, 24]),
            Marks(phase, Comparison, new("Alleanze a confronto", "Alliances compared"), workshop, [2, 14, 23]),
        ];
    }

    private static ValueList<Duty> DutiesOfGovernance()
    {
        LegalSource levels = Milano2014Sources.Levels;
        DutyHolder agency = new(LocalizedText.Same("ASL Milano"));
        return
        [
            new(
                new("MIL-DUTY-STEERING", new("Formalizzare la cabina di regia locale", "Set up the local steering group formally"), levels),
                [new(new("rete territoriale", "territorial network"))],
                new DutyTime.After(new("MIL-H-APPROVED", new("approvazione del Piano", "the plan is approved"), levels))),
            new(
                new("MIL-DUTY-NEWS", new("Informare gli aderenti sullo stato di avanzamento, periodicamente", "Tell the members how the plan goes on, at intervals"), levels),
                [new(new("rete territoriale", "territorial network"))],
                new DutyTime.NotStated()),
            // That the years are counted from September is our interpretation.
            new(
                new("MIL-DUTY-ASSEMBLY", new("Convocare l'assemblea ogni anno", "Convene the assembly every year"), levels, Provenance.Reading),
                [new(new("rete territoriale", "territorial network"))],
                new DutyTime.Every(new Cadence(1, 12))),
            new(
                new("MIL-DUTY-MONITORING", new("Monitorare processi e azioni sugli indicatori dei progetti", "Monitor processes and actions by the indicators of the projects"), levels),
                [new(new("comitato di valutazione e monitoraggio", "evaluation and monitoring committee")), new(new("rappresentanti delle Alleanze", "representatives of the alliances"))],
                new DutyTime.Throughout()),
            new(
                new(
                    "MIL-DUTY-NEEDS",
                    new("Raccogliere le esigenze degli enti per gli approfondimenti su richiesta", "Gather what the bodies need for the topics on request"),
                    Milano2014Sources.TrainingPlan,
                    Provenance.Reading),
                [agency],
                new DutyTime.OnceIn([new(1, 2)])),
        ];
    }

    private static ValueList<Duty> DutiesOfCommunication()
    {
        DutyHolder agency = new(LocalizedText.Same("ASL Milano"));
        return
        [
            new(
                Communicated("TABLE", "Incontrarsi periodicamente per seguire le iniziative di comunicazione", "Meet at intervals to follow what is communicated"),
                [new(new("referenti per la comunicazione degli enti della cabina di regia", "communication contacts of the bodies of the steering group"))],
                new DutyTime.NotStated()),
            new(
                Communicated("AGENDA", "Coordinare l'agenda degli eventi", "Coordinate the agenda of events"),
                [new(new("rete territoriale", "territorial network"))],
                new DutyTime.NotStated()),
            new(
                Communicated("DOCUMENTS", "Controllare loghi e modelli dei documenti di aderenti e partner", "Check logos and models of the documents of members and partners"),
                [agency],
                new DutyTime.NotStated()),
        ];

        static RuleLabel Communicated(string code, string italian, string english) =>
            new($"MIL-DUTY-{code}", new(italian, english), Milano2014Sources.CommunicationPlan);
    }

    /// <summary>Returns a row of marks, each of which is the same thing done once more.</summary>
    private static Activity Marks(
        RuleLabel phase, string code, LocalizedText title, LocalizedText each, ValueList<int> months, Provenance provenance = Provenance.Stated) => Once(
        phase,
        code,
        title,
        months.Select((month, i) => new Milestone(
            new(
                FormattableString.Invariant($"{code}-{i + 1}"),
                new(FormattableString.Invariant($"{each.Italian}, {i + 1} di {months.Count}"), FormattableString.Invariant($"{each.English}, {i + 1} of {months.Count}")),
                Milano2014Sources.Timetable,
                provenance),
            month)).ToValueList());

    private static Activity Once(RuleLabel phase, string code, LocalizedText title, ValueList<Milestone> milestones) =>
        new(new(code, title, Milano2014Sources.Timetable), bars: [], milestones: milestones, action: phase);

    private static Activity Started(RuleLabel phase, string code, string italian, string english) =>
        new(Label(code, italian, english), [new Bar.From(1)], action: phase);

    private static RuleLabel Label(string code, string italian, string english) => new(code, new(italian, english), Milano2014Sources.Timetable);
}
