using Conciliazione.Alliances;
using Conciliazione.Calendars;

namespace Conciliazione.Editions;

/// <summary>
/// Who governs the Milan network: the steering group, the assembly and the committee that evaluates, its acts, and what a body that asks to
/// join says of itself. Italian term: governance.
/// </summary>
/// <remarks>
/// <para>Bodies only. How often the steering group and the committee meet is not in the prose; their months are in the calendar of the
/// plan.</para>
/// <para>The network on a day is <see cref="Milano2014Network.Register"/>, the ties of its bodies <see cref="Milano2014Alliances.Ties"/>.
/// Immutable and thread-safe. Source: D.G.R. 1081/2013, governance.</para>
/// </remarks>
public static class Milano2014Governance
{
    /// <summary>
    /// The steering group: the most representative bodies, which the text does not name; it is established once the plan is approved.
    /// </summary>
    public static GovernanceLevel Steering { get; } = GovernanceLevel.Create(
        new("MIL-GOV-STEERING", new("Cabina di regia locale", "Local steering group"), Milano2014Sources.Levels),
        seats: [],
        [new("coordinare e decidere", "to coordinate and decide")]).OrThrow();

    /// <summary>The assembly: all bodies that joined, convened once a year.</summary>
    public static GovernanceLevel Assembly { get; } = GovernanceLevel.Create(
        new("MIL-GOV-ASSEMBLY", new("Assemblea della rete", "Assembly of the network"), Milano2014Sources.Levels),
        seats: [],
        [new("ricevere notizie periodiche sull'avanzamento di iniziative e progetti", "to be told periodically how initiatives and projects are going")],
        new Cadence(times: 1, months: 12)).OrThrow();

    /// <summary>
    /// The committee: six seats, three of named bodies and three of categories only; that ASL and STER have a seat each is our interpretation.
    /// It evaluated the proposals of the alliances, and the chamber of commerce, in one of its seats, is a partner of one of them.
    /// </summary>
    public static GovernanceLevel Committee { get; } = GovernanceLevel.Create(
        new("MIL-GOV-COMMITTEE", new("Comitato di Valutazione e Monitoraggio", "Evaluation and monitoring committee"), Milano2014Sources.Levels, Provenance.Reading),
        [
            GovernanceSeat.OfBody(Milano2014Network.Asl, "ASL Milano"),
            GovernanceSeat.OfBody("ster-milano", "STER"),
            GovernanceSeat.OfCategory("UNION", "una organizzazione sindacale", BodyCategory.TradeUnions),
            GovernanceSeat.OfBody(Milano2014Partners.Cciaa, "un ente pubblico (CCIAA)"),
            GovernanceSeat.OfCategory("TRADE-ASSOCIATION", "una associazione di categoria", Milano2014Network.TradeAssociations),
            GovernanceSeat.OfCategory("THIRD-SECTOR", "il terzo settore", new("THIRD-SECTOR", new("terzo settore", "third sector"))),
        ],
        [
            new("valutare coerenza ed efficacia delle proposte delle Alleanze rispetto allo sviluppo del territorio", "to evaluate how the proposals of the alliances fit and serve the development of the territory"),
            new("verificare che le azioni coprano il territorio", "to check that the actions cover the territory"),
            new("monitorare processi e azioni con le Alleanze, sugli indicatori e i risultati attesi", "to follow processes and actions with the alliances, by the indicators and expected results"),
            new("individuare le principali voci di costo", "to identify the main cost items"),
        ],
        ties: Milano2014Alliances.Ties).OrThrow();

    /// <summary>The three levels, in the order of the text.</summary>
    public static ValueList<GovernanceLevel> Levels { get; } = [Steering, Assembly, Committee];

    /// <summary>
    /// The signature of the agreement and the plan, 91 days later. That the assembly signed, and presented the plan on the day printed on its
    /// cover, is our interpretation.
    /// </summary>
    public static ValueList<GovernanceAct> Acts { get; } =
    [
        new(
            new("MIL-ACT-AGREEMENT", new("firma dell'Accordo territoriale da parte dei primi quindici", "signature of the territorial agreement by the first fifteen"), Milano2014Sources.Network, Provenance.Reading),
            Assembly.Label.Code,
            Milano2014Network.AgreementDay),
        new(
            new("MIL-ACT-PLAN", new("presentazione del Piano", "presentation of the plan"), Milano2014Sources.Cover, Provenance.Reading),
            Assembly.Label.Code,
            Milano2014Network.PlanDay),
    ];

    /// <summary>What a reader of the levels should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "MIL-GOV-CCIAA",
            new("La Camera di commercio siede nel Comitato che valuta le Alleanze ed è partner di una di esse: il testo non dice se allora si astiene.",
                "The chamber of commerce sits in the committee that evaluates the alliances, and is a partner of one of them: the text does not say whether it then abstains."),
            Milano2014Sources.Levels),
        new(
            "MIL-GOV-COST-ITEMS",
            new("Il compito di individuare le voci di costo è nel piano finanziario, gli altri nella governance.",
                "The task of identifying the cost items is in the financial plan, the others are in the governance."),
            Milano2014Sources.Finances),
    ];

    /// <summary>
    /// What a body that asks to join states in its form: four entries. The priorities among which it chooses are
    /// <see cref="Milano2014Schemes.RequestSheet"/>.
    /// </summary>
    public static ValueList<RuleLabel> JoiningForm { get; } =
    [
        Entry("EXPERIENCE", "se e quale esperienza di conciliazione ha", "whether it has experience of work-life balance, and which"),
        Entry("TERRITORY", "il territorio in cui opera", "the territory in which it works"),
        Entry("AIMS", "gli obiettivi che persegue partecipando alla rete", "the aims that it pursues in the network"),
        Entry("PRIORITIES", "le priorità che ritiene rilevanti", "the priorities that it holds relevant"),
    ];

    private static RuleLabel Entry(string code, string italian, string english) =>
        new("MIL-FORM-" + code, new(italian, english), Milano2014Sources.Services);
}
