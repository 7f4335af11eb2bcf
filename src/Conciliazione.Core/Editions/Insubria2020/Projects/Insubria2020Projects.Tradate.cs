using Conciliazione.CostPlans;
using Conciliazione.Projects;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>Project 4: Tradate, Arcisate and Sesto Calende.</content>
public static partial class Insubria2020Projects
{
    private static Project TradateProject()
    {
        LegalSource partC = Insubria2020Sources.Project(4, "parte C");
        return new(
            "TRA",
            new("Ancora... ELAVOROEFAMIGLIA", "Again... WORKANDFAMILY"),
            Insubria2020Alliances.Tradate,
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY", "SELF-EMPLOYED"],
            AsFunded(TradatePlan(), TradateServices(), Insubria2020WorkPlans.Tradate, Insubria2020Indicators.Tradate),
            new DateInterval(new LocalDate(2020, 6, 1), new LocalDate(2023, 5, 31)),
            TradateNotices(),
            partC,
            interventionsProvenance: Provenance.Stated);
    }

    private static ValueList<Notice> TradateNotices() =>
    [
        new(
            "TRA-PERIODS",
            new("Il testo non dice da quando si contano i trimestri delle riunioni e i quattro mesi della cabina di regia. Interpretazione applicata: dall'avvio a giugno 2020, come i semestri del calendario.",
                "The text does not say from when the quarters of the meetings and the four months of the steering group are counted. Interpretation applied: from the start in June 2020, as the half-years of the calendar."),
            Insubria2020Sources.Project(4, "monitoraggio e valutazione, e calendario delle attività")),
        new(
            "TRA-SUMMER",
            new("I centri estivi partono a giugno 2020 «se consentito dall'emergenza»; il testo nomina agosto e settembre e non dice quando finisce la stagione. Interpretazione applicata: da giugno a settembre di ogni anno, e il ritardo si conta da giugno 2020.",
                "Summer centres start in June 2020 'if the emergency allows'; the text names August and September and does not say when the season ends. Interpretation applied: from June to September of every year, and lateness is counted from June 2020."),
            Insubria2020Sources.Project(4, "azione B, centri estivi")),
        new(
            "TRA-IND-DUE",
            new("Entro quando si raggiungono i valori attesi degli indicatori non è nel testo: interpretazione applicata, entro la fine del piano. Che 150 voucher, 3 pranzi e 25 destinatari siano un minimo è anch'essa interpretazione applicata.",
                "By when the targets of the indicators are to be reached is not in the text: interpretation applied, by the end of the plan. That 150 vouchers, 3 lunches and 25 recipients are a minimum is an interpretation too."),
            Insubria2020Sources.Project(4, "azioni B ed E, destinatari")),
    ];

    private static CostPlan TradatePlan() => new(
        [
            new("A", Euro.Of(202_885.72m)),
            new("A.COORD", Euro.Of(23_120)),
            new("B", Euro.Of(4_200)),
            new("C", Euro.Of(18_900)),
            new("D", Euro.Of(15_000)),
            new("E", Euro.Of(4_300)),
        ],
        [
            new("UdP Tradate", cash: Euro.Zero, inKind: Euro.Of(1_870)),
            new("UdP Sesto Calende", cash: Euro.Zero, inKind: Euro.Of(600)),
            new("Baobab", cash: Euro.Zero, inKind: Euro.Of(23_575.72m)),
            new("Itaca", cash: Euro.Zero, inKind: Euro.Of(11_600)),
            new("L'Aquilone", cash: Euro.Zero, inKind: Euro.Of(20_580)),
            new("L'Arca", cash: Euro.Zero, inKind: Euro.Of(8_520)),
            new("CSV Insubria", cash: Euro.Zero, inKind: Euro.Of(6_840)),
        ],
        total: Euro.Of(245_285.72m),
        grant: Euro.Of(171_700),
        cofinancingTotal: Euro.Of(73_585.72m));
}
