using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <summary>The result indicators of the Milan plan and of its two alliances. Italian term: indicatori di risultato.</summary>
/// <remarks>
/// <para>That an expected number is a minimum, to be reached by the end of the plan, is our interpretation; a result expected only in words is
/// one to be described.</para>
/// <para>What the text gives besides for the two alliances is in <see cref="Milano2014ConciliaMilano"/> and <see cref="Milano2014InPractice"/>.
/// Immutable and thread-safe. Source: D.G.R. 1081/2013, indicatori di risultato; risultati attesi of the two alliances.</para>
/// </remarks>
public static class Milano2014Indicators
{
    // Constants, so that the alliances may name the indicators that are made of their values.
    internal const string OfConciliaMilano = "CMI-INDICATORS";
    internal const string OfInPractice = "CIP-INDICATORS";

    /// <summary>The whole plan: the 26 rows of the table, 27 values, because one row asks for three documents of each of two kinds.</summary>
    public static IndicatorSet Plan { get; } = Set(
        "MIL-INDICATORS", "Indicatori del Piano di Milano", "Indicators of the Milan plan", Milano2014Sources.Indicators,
        [.. Bodies(), .. Companies(), .. People(), .. Actions(), .. Integration(), .. Cofinancing()]);

    /// <summary>Concilia Milano: its eight expected results, none with a number.</summary>
    public static IndicatorSet ConciliaMilano { get; } = Set(
        OfConciliaMilano, "Risultati attesi di Concilia Milano", "Expected results of Concilia Milano", Milano2014Sources.ConciliaResults,
        ResultsOfConciliaMilano());

    /// <summary>
    /// Conciliazione in Pratica: the seventeen results of its six objectives, at least ten companies in the trial (elsewhere 25 or 30, see
    /// CIP-TRIAL in <see cref="Milano2014Contradictions"/>) and at least two holiday initiatives.
    /// </summary>
    public static IndicatorSet InPractice { get; } = Set(
        OfInPractice, "Risultati attesi di Conciliazione in Pratica", "Expected results of Conciliazione in Pratica", Milano2014Sources.InPracticeResults,
        [
            .. ResultsOfInPractice(),
            new(Milano2014InPractice.TrialLeast.Label, new Target.Count(LimitSide.AtLeast, Milano2014InPractice.TrialLeast.Value)),
            new(Milano2014InPractice.HolidayInitiatives.Label, new Target.Count(LimitSide.AtLeast, Milano2014InPractice.HolidayInitiatives.Value)),
        ]);

    private static ValueList<Indicator> Bodies() =>
    [
        Counted("PARTNER-PUBLIC", "partner: enti pubblici, capofila inclusi", "partners: public bodies, lead partners included", 9),
        Counted("PARTNER-COMPANIES", "partner: imprese", "partners: companies", 35),
        Counted("PARTNER-REPRESENTATIVE", "partner: organismi di rappresentanza", "partners: representative bodies", 9),
        Counted("PARTNER-ASSOCIATIONS", "partner: associazioni non profit", "partners: non-profit associations", 6),
        Counted("OTHER-PUBLIC", "coinvolti oltre ai partner: enti pubblici", "involved beyond the partners: public bodies", 7),
        Counted("OTHER-COMPANIES", "coinvolti oltre ai partner: imprese", "involved beyond the partners: companies", 90),
        Counted("OTHER-REPRESENTATIVE", "coinvolti oltre ai partner: organismi di rappresentanza", "involved beyond the partners: representative bodies", 3),
        Counted("OTHER-ASSOCIATIONS", "coinvolti oltre ai partner: associazioni non profit", "involved beyond the partners: non-profit associations", 8),
    ];

    private static ValueList<Indicator> Companies() =>
    [
        Counted("SMALL-COMPANIES", "piccole e medie imprese destinatarie", "small and medium companies reached", 116),
        Counted("LARGE-COMPANIES", "grandi imprese destinatarie", "large companies reached", 4),
        Counted("AWARE-COMPANIES", "imprese sensibilizzate oltre i partner", "companies made aware beyond the partners", 25),
        Counted("BARGAINING-COMPANIES", "imprese coinvolte nella contrattazione di secondo livello", "companies in second-level bargaining", 25),
    ];

    private static ValueList<Indicator> People() =>
    [
        Counted("WORKERS", "lavoratori destinatari", "workers reached", 600),
        Counted("FAMILIES", "famiglie destinatarie", "families reached", 400),
        Counted("MINORS", "minori destinatari", "minors reached", 400),
    ];

    private static ValueList<Indicator> Actions() =>
    [
        Counted("SERVICES", "servizi di conciliazione attivati", "conciliation services activated", 23),
        Counted("EXPERIMENTAL-SERVICES", "servizi sperimentali di conciliazione attivati", "experimental conciliation services activated", 6),
        Counted("FLEXIBILITY-PLANS", "piani di flessibilità attivati", "flexibility plans activated", 5),
        Counted("LEAVE-PLANS", "piani di congedo attivati", "leave plans activated", 5),
        Counted("EXPERIMENTS", "sperimentazioni aziendali attivate", "company experiments activated", 32),
    ];

    private static ValueList<Indicator> Integration() =>
    [
        new(
            Label("DOCUMENTS", "documenti di programmazione interessati", "planning documents concerned"),
            new Target.PerThing(
                [
                    new("MIL-PDZ", new("piani di zona", "social plans"), Milano2014Sources.TerritorialPlanning),
                    new("MIL-PTO", new("piani territoriali degli orari", "time plans"), Milano2014Sources.TerritorialPlanning),
                ],
                3)),
        new(Label("SOCIAL-PLAN", "piano di zona integrato", "integration with the social plan"), new Target.YesNo()),
        new(Label("NEIGHBOURS", "coinvolgimento di territori limitrofi (ASL Bergamo)", "neighbouring territories involved (ASL Bergamo)"), new Target.YesNo()),
    ];

    // The text does not say how a share is compared: without rounding, by our interpretation.
    private static ValueList<Indicator> Cofinancing()
    {
        return
        [
            Shared("IN-KIND", "valorizzazioni sul budget delle Alleanze", "contributions in kind in the budget of the alliances", Percentage.Of(20.18m)),
            Shared("OWN-MONEY", "risorse economiche proprie sul budget delle Alleanze", "own money in the budget of the alliances", Percentage.Of(9.83m)),
            Shared("COFINANCING", "cofinanziamento sul budget delle Alleanze", "co-financing in the budget of the alliances", Percentage.Of(30.01m)),
        ];

        static Indicator Shared(string code, string italian, string english, Percentage least) => new(
            Label(code, italian, english, Provenance.Reading), new Target.Share(LimitSide.AtLeast, least, ComparisonRule.Exact));
    }

    private static ValueList<Indicator> ResultsOfConciliaMilano()
    {
        LegalSource source = Milano2014Sources.ConciliaResults;
        return
        [
            Result("PARTICIPATION", "partecipazione a iniziative e servizi", "participation in initiatives and services"),
            Result("SATISFACTION", "soddisfazione per il servizio", "satisfaction with the service"),
            Result("DAILY-LIFE", "effetti sulla vita quotidiana e sulla spesa familiare per servizi", "effects on daily life and on what families spend on services"),
            Result("INNOVATION", "progettazione e realizzazione innovative", "innovative design and delivery"),
            Result("MODEL", "modello di Concilia Scuola e Concilia Campus, da riprodurre altrove", "a model of Concilia Scuola and Concilia Campus, to be repeated elsewhere"),
            Result("SKILLS", "competenze accresciute con percorsi formativi standard", "greater skills through standard training"),
            Result("VISIBILITY", "nuovi modelli di servizio conosciuti e riconoscibili", "new models of service known and recognised"),
            Result("INCUBATOR", "incubatore stabile di Concilia Scuola e Concilia Campus", "a lasting incubator of Concilia Scuola and Concilia Campus"),
        ];

        Indicator Result(string code, string italian, string english) => new(new($"CMI-RESULT-{code}", new(italian, english), source), new Target.Described());
    }

    /// <summary>The results by the number that the text gives them: the first digit is that of their objective.</summary>
    private static ValueList<Indicator> ResultsOfInPractice()
    {
        return
        [
            Result("1.1", "modello pratico, facile da capire e attuare", "a practical model, easy to understand and carry out"),
            Result("1.2", "modelli delle soluzioni possibili", "models of the possible solutions"),
            Result("2.1", "conciliazione dimostrata nella pratica anche nelle imprese più piccole", "conciliation shown in practice in the smallest companies too"),
            Result("2.2", "rete fra imprenditori di settori affini", "a network of entrepreneurs of related sectors"),
            Result("3.1", "servizio ai cittadini migliorato, con processi automatizzati", "a better service to citizens, through automated processes"),
            Result("3.2", "dati statisticamente significativi", "statistically significant data"),
            Result("3.3", "catalogo delle informazioni richieste e delle buone pratiche", "a catalogue of what is asked and of good practices"),
            Result("4.1", "misure di conciliazione condivise e attuate", "conciliation measures shared and carried out"),
            Result("4.2", "più imprese con nuove modalità di lavoro", "more companies with new ways of working"),
            Result("5.1", "servizi nei periodi di sospensione scolastica", "services while schools are closed"),
            Result("5.2", "nuove soluzioni di gestione fra pubblico e privato", "new ways for public and private bodies to run services"),
            Result("5.3", "rete dei soggetti del welfare allargata", "a wider network of welfare bodies"),
            Result("6.1", "più servizi di cura per minori in rete, secondo i bisogni di chi lavora in imprese artigiane", "a network of child care services, from the needs of employees of craft companies"),
            Result("6.2", "servizi di cura per minori più accessibili", "easier access to child care services"),
            Result("6.3", "servizi orientati al fabbisogno del territorio", "services directed to what the territory needs"),
            Result("6.4", "imprese artigiane più sensibili al welfare aziendale", "craft companies more aware of company welfare"),
            Result("6.5", "secondo welfare integrato con quello del territorio", "second welfare integrated with that of the territory"),
        ];

        static Indicator Result(string number, string italian, string english) => new(
            new($"CIP-RESULT-{number}", new(italian, english), Milano2014Sources.InPracticeResults), new Target.Described());
    }

    private static IndicatorSet Set(string code, string italian, string english, LegalSource source, ValueList<Indicator> indicators) =>
        IndicatorSet.Create(new(code, new(italian, english), source, Provenance.Reading), Milano2014WorkPlans.Plan.Term, indicators).OrThrow();

    private static Indicator Counted(string code, string italian, string english, int expected) =>
        new(Label(code, italian, english), new Target.Count(LimitSide.AtLeast, expected));

    private static RuleLabel Label(string code, string italian, string english, Provenance provenance = Provenance.Stated) =>
        new($"MIL-IND-{code}", new(italian, english), Milano2014Sources.Indicators, provenance);
}
