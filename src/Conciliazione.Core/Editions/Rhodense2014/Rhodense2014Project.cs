using Conciliazione.Alliances;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// "+ t x t", the project of the Rhodense: who carries it out, from when to when, what it is to reach, by which activities, and when.
/// Italian term: scheda tecnica del progetto.
/// </summary>
/// <remarks>
/// <para>Bodies only. The text names no level of governance; that the partners meet is a duty of the work plan. No amount of money is in the
/// text: <see cref="Cost"/> is unknown, never zero.</para>
/// <para>What the text says in two ways is in <see cref="Rhodense2014Contradictions"/>, its figures in <see cref="Rhodense2014Figures"/>.
/// Immutable and thread-safe. Source: D.G.R. 1081/2013, "+ t x t".</para>
/// </remarks>
// Values are initialised here, in textual order, and built by the methods of the other files of the class, which hold no values.
public static partial class Rhodense2014Project
{
    /// <summary>The alliance: SERCOP, the special agency that submits the project, and eleven partners. Source: points 1 and 5.</summary>
    public static Alliance Alliance { get; } = Partnership();

    /// <summary>The days of the project, 1 September 2014 to 1 September 2016, as printed. Source: point 1.</summary>
    public static DateInterval Runs { get; } = new(new(2014, 9, 1), new(2016, 9, 1));

    /// <summary>What the project costs: unknown, since no amount is in the text, neither of the whole nor of a voucher or a budget.</summary>
    public static Known<Euro> Cost => Known<Euro>.Unknown;

    /// <summary>
    /// The months of the work plan, September 2014 to August 2016: the two years that the text speaks of. That they end the day before the
    /// last day printed is our interpretation.
    /// </summary>
    public static PlanTerm Term { get; } = PlanTerm.Between(new(2014, 9), new(2016, 8));

    /// <summary>
    /// The five numbers of recipients: 15 enterprises, 50 users of vouchers, 120 people to interview, 60 trainees, 15 companies accompanied.
    /// The text prints numbers; that each is to be reached at least, by the end, is our interpretation. Source: point 6.
    /// </summary>
    public static IndicatorSet Indicators { get; } = Recipients();

    /// <summary>The seven activities, in order. Source: point 8.</summary>
    public static ValueList<RuleLabel> Activities { get; } = AllActivities();

    /// <summary>
    /// The seven objectives by the activities that name them. That "5-7" means 5 and 7 is our interpretation. Source: point 8.
    /// </summary>
    public static CoverageTable Objectives { get; } = ObjectivesByActivity();

    /// <summary>The activities by the rows of the schedule: activity 4, the vouchers, has none. Source: the schedule.</summary>
    public static CoverageTable ScheduleRows { get; } = ActivitiesByRow();

    /// <summary>
    /// The schedule in sixteen blocks, each an activity of the plan under the row that it is part of, and the duties of the text.
    /// </summary>
    /// <remarks>
    /// The text keeps the month in which a block of 2015 or 2016 begins and not its length: it is active in that month, and its further months,
    /// up to the next block of the row or the end of the year or of the plan, are unknown. The blocks of 2014 lie from September to December,
    /// their months unknown. Both are our interpretation.
    /// </remarks>
    public static WorkPlan WorkPlan { get; } = Schedule();

    /// <summary>The two phases of the training of carers of children. Source: activity 3.</summary>
    public static ValueList<RuleLabel> TrainingPhases { get; } =
    [
        Training("RHO-PHASE-1", "Prima fase: per tutti, sulla cura dei bambini", "First phase: common training in the care of children, for all"),
        Training("RHO-PHASE-2", "Seconda fase: per gruppi, secondo l'età dei bambini", "Second phase: training that differs by the age of the children"),
    ];

    /// <summary>
    /// The three groups of the second phase. A child aged three is in two of them, and one between the first months and six months in none: see
    /// <see cref="Rhodense2014Contradictions"/>. Source: activity 3.
    /// </summary>
    public static ValueList<RuleLabel> TrainingGroups { get; } =
    [
        Training("RHO-GROUP-NURSERY", "Nursery Care, dalla gravidanza ai primi mesi", "Nursery Care, from pregnancy to the first months"),
        Training("RHO-GROUP-BABY", "Baby Care, da 6 mesi a 3 anni", "Baby Care, from 6 months to 3 years"),
        Training("RHO-GROUP-CHILD", "Child Care, da 3 a 6 anni", "Child Care, from 3 to 6 years"),
    ];

    /// <summary>What a reader should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } = AllNotices();

    private static RuleLabel Training(string code, string italian, string english) =>
        new(code, new(italian, english), Rhodense2014Sources.Activity(3));

    private static Alliance Partnership()
    {
        LegalSource partners = Rhodense2014Sources.Partners;
        return Alliance.Create(
            "rhodense",
            "Partenariato di + t x t, Rhodense",
            [
                new(
                    Of("sercop", "SERCOP", BodyKind.SocialDistrict, "Azienda Speciale dei Comuni del Rhodense per i servizi alla persona", Rhodense2014Sources.Proposer),
                    PartnerRole.LeadPartner),
                new(Of("cooperativa-a-i", "Cooperativa A&I", BodyKind.Unclear, "Cooperativa")),
                new(Of("cooperho", "Consorzio Cooperho", BodyKind.Unclear, "Consorzio")),
                new(Of("stripes", "Cooperativa Stripes", BodyKind.Unclear, "Cooperativa")),
                new(Of("redimec", "Redimec Snc", BodyKind.Enterprise, "Snc")),
                new(Of("alpha-network", "Alpha Network Srl", BodyKind.Enterprise, "Srl")),
                new(Of("parolo", "Parolo Srl", BodyKind.Enterprise, "Srl")),
                new(Of("legnopiu", "Legnopiù Srl", BodyKind.Enterprise, "Srl")),
                new(Of("immagine-e-dettaglio", "Immagine & Dettaglio Snc", BodyKind.Enterprise, "Snc")),
                new(Of("way", "WaY Spa", BodyKind.Enterprise, "Spa")),
                new(Of("fiere-in", "Fiere In Srl", BodyKind.Enterprise, "Srl")),
                new(Of("nuovenergie", "Nuovenergie Distribuzione Srl", BodyKind.Enterprise, "Srl")),
            ],
            partners).OrThrow();

        // The list has no column for a type: that a company is an enterprise, and the special agency one of the district, is read from the
        // name; whether a cooperative is non-profit is not in the text.
        Body Of(string code, string name, BodyKind kind, string asWritten, LegalSource? source = null) =>
            Body.Create(code, name, kind, source ?? partners, typeAsWritten: asWritten, kindProvenance: Provenance.Reading).OrThrow();
    }

    private static IndicatorSet Recipients()
    {
        LegalSource source = Rhodense2014Sources.Recipients;
        return IndicatorSet.Create(
            new("RHO-INDICATORS", new("Destinatari di + t x t", "Recipients of + t x t"), source),
            Term,
            [
                AtLeast("ENTERPRISES", "piccole e medie imprese partecipanti", "small and medium enterprises that take part", 15),
                AtLeast("VOUCHER-USERS", "fruitori dei voucher", "users of vouchers", 50),
                AtLeast("SELECTABLE", "persone selezionabili con colloqui per la cura", "people who can be selected by interview for care work", 120),
                AtLeast("TRAINEES", "partecipanti ai cicli formativi", "participants in the training courses", 60),
                AtLeast("ACCOMPANIED", "aziende accompagnate con una consulenza o verso il Bollino Etico Sociale", "companies accompanied by consultancy or towards the Bollino Etico Sociale", 15),
            ]).OrThrow();

        Indicator AtLeast(string code, string italian, string english, long number) => new(
            new($"RHO-IND-{code}", new(italian, english), source, Provenance.Reading), new Target.Count(LimitSide.AtLeast, number));
    }

    private static ValueList<Notice> AllNotices() =>
    [
        new(
            "RHO-MONEY",
            new("Il testo non dà importi: costo del progetto, budget delle imprese, valore dei voucher e quota del Bollino Etico Sociale non sono nel testo.",
                "The text gives no amounts: the cost of the project, the budgets of companies, the value of vouchers and the share of the Bollino Etico Sociale are not in the text."),
            Rhodense2014Sources.Sheet),
        new(
            "RHO-GOVERNANCE",
            new("Il testo non nomina livelli di governance: prevede riunioni tra i partner, senza dire con quale cadenza.",
                "The text names no level of governance: it foresees meetings of the partners, without saying how often."),
            Rhodense2014Sources.Checks),
        new(
            "RHO-KINDS",
            new("L'elenco dei partner non indica la tipologia degli enti: interpretazione applicata, le società sono imprese; se le cooperative e il consorzio siano no profit resta da chiarire.",
                "The list of partners gives no type of body: interpretation applied, companies are enterprises; whether the cooperatives and the consortium are non-profit remains unclear."),
            Rhodense2014Sources.Partners),
        new(
            "RHO-TERM",
            new("Il progetto va dal 1° settembre 2014 al 1° settembre 2016: interpretazione applicata, il piano ha i 24 mesi del biennio, da settembre 2014 ad agosto 2016.",
                "The project runs from 1 September 2014 to 1 September 2016: interpretation applied, the plan has the 24 months of two years, from September 2014 to August 2016."),
            Rhodense2014Sources.Proposer),
        new(
            "RHO-SCHEDULE-2014",
            new("Nel 2014 i primi blocchi stanno sotto dicembre e i secondi oltre l'ultima colonna, mentre il 2015 rinvia al trimestre precedente: interpretazione applicata, tutti fra settembre e dicembre 2014, in mesi non indicati.",
                "In 2014 the first blocks are under December and the second ones beyond the last column, while 2015 refers to the previous quarter: interpretation applied, all between September and December 2014, in months that are not given."),
            Rhodense2014Sources.ScheduleOf(2014)),
        new(
            "RHO-SCHEDULE-LENGTH",
            new("Di un blocco del 2015 o del 2016 il testo conserva il mese in cui comincia, non la durata: interpretazione applicata, può durare fino al blocco successivo della riga, o alla fine dell'anno o del piano.",
                "Of a block of 2015 or 2016 the text keeps the month in which it begins, not its length: interpretation applied, it may last until the next block of the row, or the end of the year or of the plan."),
            Rhodense2014Sources.Schedule),
        new(
            "RHO-SCHEDULE-CAMPAIGN",
            new("La campagna di sensibilizzazione (attività 7) ha una riga nel solo 2014, la piattaforma (attività 1) nel 2014 e nel 2015.",
                "The awareness campaign (activity 7) has a row in 2014 only, the platform (activity 1) in 2014 and 2015."),
            Rhodense2014Sources.Schedule),
    ];
}
