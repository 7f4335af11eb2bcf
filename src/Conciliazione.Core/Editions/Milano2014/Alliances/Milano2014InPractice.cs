using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <summary>
/// What the alliance Conciliazione in Pratica (CIP) sets out to do: a practical model of conciliation, tried out in micro, small and medium
/// enterprises. Italian term: obiettivi e finalità dell'Alleanza.
/// </summary>
/// <remarks>
/// Its results are in <see cref="Milano2014Indicators.InPractice"/>. The text gives neither points nor amounts for the incentives: both are
/// for the caller to give. Immutable and thread-safe. Source: D.G.R. 1081/2013, Conciliazione in Pratica; modalità di utilizzo della premialità.
/// </remarks>
public static class Milano2014InPractice
{
    private static LegalSource Aims => Milano2014Sources.InPracticeAims;
    private static LegalSource Activities => Milano2014Sources.InPracticeActivities;
    private static LegalSource Results => Milano2014Sources.InPracticeResults;

    /// <summary>The specific objectives, five, as the passage on the aims lists them.</summary>
    public static ValueList<RuleLabel> Objectives { get; } =
    [
        Label("CIP-AIM-1", "modello condiviso di conciliazione e sportello virtuale", "shared model of conciliation and virtual desk", Aims),
        Label("CIP-AIM-2", "sperimentazione del modello nelle imprese", "trial of the model in companies", Aims),
        Label("CIP-AIM-3", "incentivi alle imprese della sperimentazione", "incentives to the companies of the trial", Aims),
        Label("CIP-AIM-4", "servizi sperimentali nei periodi di sospensione scolastica", "experimental services while schools are closed", Aims),
        Label("CIP-AIM-5", "rilevazione dei bisogni nelle imprese artigiane del Nord Milano", "survey of needs in the craft companies of the north of Milan", Aims),
    ];

    /// <summary>
    /// The specific objectives, six, as the passage on the expected results numbers them: the desk is one of its own. Results have the codes
    /// CIP-RESULT-1.1 to CIP-RESULT-6.5.
    /// </summary>
    public static ValueList<RuleLabel> ObjectivesWithResults { get; } =
    [
        Label("CIP-OBJECTIVE-1", "messa a punto del modello pratico", "the practical model is made", Results),
        Label("CIP-OBJECTIVE-2", "sperimentazione del modello nelle imprese", "trial of the model in companies", Results),
        Label("CIP-OBJECTIVE-3", "sportello messo a sistema", "the desk becomes part of the system", Results),
        Label("CIP-OBJECTIVE-4", "incentivi economici alle imprese", "economic incentives to companies", Results),
        Label("CIP-OBJECTIVE-5", "servizi sperimentali nei periodi di sospensione scolastica", "experimental services while schools are closed", Results),
        Label("CIP-OBJECTIVE-6", "rilevazione dei bisogni nelle imprese artigiane del Nord Milano", "survey of needs in the craft companies of the north of Milan", Results),
    ];

    /// <summary>
    /// The term within which the experts answer a question put on the platform: at most 48 hours. From when they count, and that they are of
    /// the clock, is not in the text: <see cref="HoursTerm.Check"/> takes the moment of the question, or another of the caller's.
    /// </summary>
    public static Policy<HoursTerm> AnswerHours { get; } = new(Label("CIP-ANSWER-HOURS", "Risposta ai quesiti entro 48 ore", "Questions answered within 48 hours", Activities), HoursTerm.Of(48));

    /// <summary>The number of initiatives for children in school holidays: at least two.</summary>
    public static Policy<int> HolidayInitiatives { get; } = new(
        Label("CIP-HOLIDAYS", "iniziative di accoglienza nei periodi di sospensione scolastica", "initiatives for children while schools are closed", Activities), 2);

    /// <summary>The periods in which schools are closed, four, in the order of the text.</summary>
    public static ValueList<RuleLabel> ClosurePeriods { get; } =
    [
        Label("CIP-CLOSED-CHRISTMAS", "vacanze di Natale", "Christmas holidays", Activities),
        Label("CIP-CLOSED-CARNIVAL", "vacanze di Carnevale", "Carnival holidays", Activities),
        Label("CIP-CLOSED-EASTER", "vacanze di Pasqua", "Easter holidays", Activities),
        Label("CIP-CLOSED-SUMMER", "estate", "summer", Activities),
    ];

    /// <summary>The period in which an initiative is held, one of <see cref="ClosurePeriods"/> or <c>OTHER</c>.</summary>
    public static Fact<FactSheet>.Choice Period { get; } = SheetFact.Choice(
        "PERIOD",
        new("periodo dell'iniziativa", "period of the initiative"),
        [.. ClosurePeriods.Select(period => new ChoiceOption(period.Code, period.Title)), new("OTHER", new("altro periodo", "another period"))]);

    /// <summary>
    /// Whether an initiative for children counts among those of <see cref="HolidayInitiatives"/>: it is held in one of the four periods of
    /// closure. The families of workers with minor children are those mainly reached, so that they are no requirement.
    /// </summary>
    public static RequirementSet<FactSheet> HolidayInitiative { get; } = RequirementSet<FactSheet>.Create(
        1,
        FactCatalogue<FactSheet>.Create([Period]).OrThrow(),
        Requirement.Among(
            Label("CIP-HOLIDAY-PERIOD", "Iniziativa in un periodo di sospensione scolastica", "Initiative while schools are closed", Activities),
            Period,
            [.. ClosurePeriods.Select(period => period.Code)])).OrThrow();

    /// <summary>
    /// The number of companies that try out the model by the passage on the results: at least ten. Elsewhere it is 25 or 30, see CIP-TRIAL in
    /// <see cref="Milano2014Contradictions"/>.
    /// </summary>
    public static Policy<int> TrialLeast { get; } = new(
        Label("CIP-TRIAL-LEAST", "imprese in cui si sperimenta il modello, almeno", "companies that try out the model, at least", Results), 10);

    /// <summary>The number of partners that the table names for the trial: 25, counted from the list.</summary>
    public static Policy<int> TrialNamed { get; } = new(
        new(
            "CIP-TRIAL-PARTNERS",
            new("partner che partecipano alla sperimentazione", "partners that take part in the trial"),
            Milano2014Sources.InPracticePartnership,
            Provenance.Derived),
        Milano2014Partners.TrialCompanies.Count);

    /// <summary>
    /// What the bonus of the Region would be spent on: any of three uses. The text introduces them by "in particular"; that the list is closed
    /// is our interpretation, and <see cref="BonusOfOpenList"/> takes the other.
    /// </summary>
    public static BonusScheme Bonus { get; } = Scheme(BonusChoice.AnyDeclared);

    /// <summary>
    /// The same, where the three uses are examples and others may be chosen that help the model become part of the system, which is what the
    /// text has the bonus be for; whether one does is for the caller to judge.
    /// </summary>
    public static BonusScheme BonusOfOpenList { get; } = Scheme(BonusChoice.AnyUse);

    /// <summary>What a reader should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "CIP-EXPERIMENTS",
            new("Le 32 sperimentazioni aziendali sono un indicatore di tutto il Piano: quante siano di questa Alleanza, e se un'impresa ne possa fare più d'una, non è nel testo.",
                "The 32 company experiments are an indicator of the whole plan: how many are of this alliance, and whether a company may carry out several, is not in the text."),
            Milano2014Sources.Indicators),
        new(
            "CIP-INCENTIVES",
            new("Gli incentivi vanno alle micro, piccole e medie imprese della sperimentazione; per la premialità si prevede una griglia di facile compilazione, con adesione all'Accordo e impegni continuativi: punti e importi non sono nel testo.",
                "Incentives go to the micro, small and medium enterprises of the trial; for the bonus an easy grid is foreseen, with joining the agreement and lasting commitments: points and amounts are not in the text."),
            Milano2014Sources.BonusUses),
        new(
            "CIP-HOLIDAY-PERIODS",
            new("Le iniziative sono almeno due, i periodi di sospensione quattro: in quali si tengano non è nel testo.",
                "There are at least two initiatives and four periods of closure: in which of them they take place is not in the text."),
            Activities),
    ];

    private static BonusScheme Scheme(BonusChoice choice) => BonusScheme.Create(
        new("CIP-BONUS", new("Utilizzo della premialità, Conciliazione in Pratica", "Use of the bonus, Conciliazione in Pratica"), Milano2014Sources.BonusUses),
        [
            Use(1, "incentivi ad altre imprese che adottano il modello con misure strutturali", "incentives to further companies that adopt the model by structural measures"),
            Use(2, "incentivi alle imprese che proseguono dopo la sperimentazione", "incentives to companies that go on after the trial"),
            Use(3, "più comunicazione, per mezzo dei partner", "more communication through the network of partners"),
        ],
        new(new("CIP-BONUS-CHOICE", new("utilizzi per mettere a sistema il modello:", "uses to make the model part of the system:"), Milano2014Sources.BonusUses, Provenance.Reading), choice),
        indicators: Milano2014Indicators.OfInPractice).OrThrow();

    private static RuleLabel Use(int number, string italian, string english) =>
        new(FormattableString.Invariant($"CIP-BONUS-{number}"), new(italian, english), Milano2014Sources.BonusUses);

    private static RuleLabel Label(string code, string italian, string english, LegalSource source) =>
        new(code, new(italian, english), source);
}
