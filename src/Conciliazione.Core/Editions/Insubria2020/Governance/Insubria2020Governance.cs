using Conciliazione.Alliances;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// Who governs the Insubria programme: ATS as lead of the network, the network, the committee, and the groups that steer the projects,
/// with the days on which they met or acted. Italian term: governance.
/// </summary>
/// <remarks>
/// <para>Bodies only. What a level does within a project is among the duties of its work plan (<see cref="Insubria2020WorkPlans"/>): the
/// tasks and the cadence of those levels are taken from there. Levels of project 2 are not in the text.</para>
/// <para>The network with its counts is <see cref="Insubria2020.Network"/>. Immutable and thread-safe. Source: Piano territoriale ATS
/// Insubria 2020-2023, capp. 1-5, and projects 1, 3 and 4.</para>
/// </remarks>
// Values are initialised here, in textual order, and built by the methods of the other file of the class, which holds no values.
public static partial class Insubria2020Governance
{
    private const string Ats = "ats-insubria";

    /// <summary>
    /// The bodies under the names that the text and its tables use, those that took another's place, and those that act through another.
    /// </summary>
    public static BodyTies Ties { get; } = BodyTies.Create(AllTies()).OrThrow();

    /// <summary>
    /// ATS, the lead of the network: it guarantees that what is done for conciliation in its territory fits together. Source: cap. 4.
    /// </summary>
    public static GovernanceLevel Lead { get; } = GovernanceLevel.Create(
        new("INS-GOV-LEAD", new("ATS Insubria, capofila della rete", "ATS Insubria, lead of the network"), Insubria2020Sources.Network),
        [GovernanceSeat.OfBody(Ats, "ATS Insubria")],
        [new("garantire sinergia e coordinamento delle iniziative di conciliazione nel territorio", "to guarantee that initiatives for conciliation in the territory join up and are coordinated")]).OrThrow();

    /// <summary>
    /// The network: convened for each main step of the planning; its 95 bodies are counted by category, not named. Source: capp. 2 and 4.
    /// </summary>
    public static GovernanceLevel Network { get; } = GovernanceLevel.Create(
        new("INS-GOV-NETWORK", new("Rete territoriale di conciliazione", "Territorial conciliation network"), Insubria2020Sources.Plan.At("capp. 2 e 4")),
        seats: [],
        [new("contribuire all'analisi dei bisogni e alla strategia del piano", "to contribute to the analysis of needs and to the strategy of the plan")],
        convenedFor: new("i principali adempimenti della pianificazione", "the main steps of the planning")).OrThrow();

    /// <summary>The committee: nine seats and two ex officio seats, by body. Source: cap. 1 and cap. 4.</summary>
    public static GovernanceLevel Committee { get; } = CommitteeLevel();

    /// <summary>The alliance of project 1, WSL: all partners, in a consultative role. Source: project 1, point 2.5 and the action across.</summary>
    public static GovernanceLevel WslAlliance { get; } = WslAllianceLevel();

    /// <summary>
    /// The steering group of project 3, Valle Olona; the text does not say who sits in it, nor how often it meets. Source: project 3,
    /// point 2.4.
    /// </summary>
    public static GovernanceLevel OlonaSteering { get; } = GovernanceLevel.Create(
        new("OLO-GOV-STEERING", new("Cabina di regia di Valle Olona", "Steering group of Valle Olona"), Insubria2020Sources.Project(3, "punto 2.4")),
        seats: [],
        TasksOf(Insubria2020WorkPlans.Olona, "OLO-DUTY-STEERING")).OrThrow();

    /// <summary>
    /// The steering group of project 4, Tradate: the heads of the three district offices, the coordinators of the four cooperatives, and
    /// those who speak for CSV and Rete Giunca; it meets every four months. Source: project 4, point 2.4 and monitoring.
    /// </summary>
    public static GovernanceLevel TradateSteering { get; } = TradateSteeringLevel();

    /// <summary>
    /// The coordination of project 4, Tradate: run by the district office of Tradate, where each partner discusses the data. Source:
    /// project 4, point 2.4 and monitoring.
    /// </summary>
    public static GovernanceLevel TradateCoordination { get; } = TradateCoordinationLevel();

    /// <summary>The levels: those of the programme first, then those of the projects.</summary>
    public static ValueList<GovernanceLevel> Levels { get; } =
        [Lead, Network, Committee, WslAlliance, OlonaSteering, TradateSteering, TradateCoordination];

    /// <summary>
    /// The acts and meetings of the levels whose day the text gives, in order. That the meeting of 29 January was the one in Como and that
    /// of 30 January the one in Varese follows from the order of the words, which is our interpretation.
    /// </summary>
    public static ValueList<GovernanceAct> Acts { get; } =
    [
        new(
            new("INS-ACT-PLENARY", new("evento plenario della rete, aperto ad altri enti", "plenary event of the network, open to other bodies"), Insubria2020Sources.Network),
            Network.Label.Code,
            new(2019, 11, 22)),
        new(
            new("INS-ACT-COMO", new("incontro della rete a Como", "meeting of the network in Como"), Insubria2020Sources.Network, Provenance.Reading),
            Network.Label.Code,
            new(2020, 1, 29)),
        new(
            new("INS-ACT-VARESE", new("incontro della rete a Varese", "meeting of the network in Varese"), Insubria2020Sources.Network, Provenance.Reading),
            Network.Label.Code,
            new(2020, 1, 30)),
        new(
            new("INS-ACT-COMMITTEE", new("delibera dell'ATS che formalizza il Comitato", "resolution of ATS that establishes the committee"), Insubria2020Sources.Plan.At("cap. 1")),
            Lead.Label.Code,
            new(2020, 2, 6),
            "59"),
        new(
            new("INS-ACT-GUIDANCE", new("delibera che formalizza il documento territoriale di indirizzo", "resolution that adopts the territorial guidance document"), Insubria2020Sources.Interventions),
            Lead.Label.Code,
            new(2020, 2, 6),
            "59"),
        new(
            new("INS-ACT-ASSESSMENT", new("seduta del Comitato che istruisce e valuta i progetti, tutti ammissibili", "sitting of the committee that assesses the projects, all of them admissible"), Insubria2020Sources.Criteria),
            Committee.Label.Code,
            new(2020, 4, 23)),
    ];

    /// <summary>The projects of the former plan, 2017-2019: 8. Source: cap. 3.</summary>
    public static Policy<int> FormerProjects { get; } = Former("PROJECTS", "progetti del piano precedente", "projects of the former plan", 8);

    /// <summary>The projects of the former plan in the province of Como: 3. Source: cap. 3.</summary>
    public static Policy<int> FormerProjectsInComo { get; } = Former("COMO", "di cui in provincia di Como", "of which in the province of Como", 3);

    /// <summary>The projects of the former plan in the province of Varese: 5. Source: cap. 3.</summary>
    public static Policy<int> FormerProjectsInVarese { get; } = Former("VARESE", "di cui in provincia di Varese", "of which in the province of Varese", 5);

    /// <summary>The projects of system actions of the former plan: 7. Source: cap. 3.</summary>
    public static Policy<int> FormerSystemActions { get; } = Former("SYSTEM-ACTIONS", "progetti di azioni di sistema del piano precedente", "projects of system actions of the former plan", 7);

    /// <summary>The month in which the activities of the former plan started: July 2017. Source: cap. 3.</summary>
    public static YearMonth FormerPlanStart { get; } = new(2017, 7);

    /// <summary>What a reader of the governance should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } = AllNotices();

    private static Policy<int> Former(string code, string italian, string english, int count) =>
        new(new("INS-14-" + code, new(italian, english), Insubria2020Sources.Plan.At("cap. 3")), count);

    /// <summary>Returns the titles of duties, so that a task that is a duty is said once.</summary>
    private static ValueList<LocalizedText> TasksOf(WorkPlan plan, params string[] codes) =>
        codes.Select(code => DutyOf(plan, code).Label.Title).ToValueList();

    private static Duty DutyOf(WorkPlan plan, string code) => plan.Duties.First(duty => duty.Label.Code == code);
}
