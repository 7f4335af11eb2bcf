using Conciliazione.CostPlans;

namespace Conciliazione.Editions;

/// <summary>The financial plan of ASL Milano 2014-2016, by action and source of funds. Italian term: piano finanziario per fonte.</summary>
/// <remarks>
/// The amounts are those of the plan's summary table (MIL-3), blank cells left out. What the prose gives otherwise is in
/// <see cref="Milano2014Contradictions"/>. Immutable and thread-safe. Source: D.G.R. 1081/2013, sintesi del piano finanziario.
/// </remarks>
public static class Milano2014
{
    internal const string Training = "FORMAZIONE";
    internal const string Concilia = "CONCILIA-MILANO";
    internal const string InPractice = "CONCILIAZIONE-IN-PRATICA";
    internal const string Planned = "AZIONI-PIANIFICATE";
    internal const string FormerPlan = "DGR-1576";
    internal const string ThisPlan = "DGR-1081";
    internal const string Cofinancing = "COF";

    /// <summary>The source of the table.</summary>
    public static LegalSource Source => Milano2014Sources.Table;

    /// <summary>Four actions by three sources, eight cells, and the eight totals that the table states; € 903,329.10 in all.</summary>
    public static FundsPlan Plan { get; } = FundsPlan.Create(
        new("MIL-3", new("piano finanziario dell'ASL Milano", "financial plan of ASL Milano"), Milano2014Sources.Table),
        [
            Line(Training, new("Piano di formazione", "Training plan")),
            Line(Concilia, LocalizedText.Same("Concilia Milano")),
            Line(InPractice, LocalizedText.Same("Conciliazione in Pratica")),
            Line(Planned, new("Agenzia della conciliazione e azioni pianificate", "Conciliation agency and planned actions")),
        ],
        [
            Line(FormerPlan, LocalizedText.Same("D.G.R. 1576")),
            Line(ThisPlan, LocalizedText.Same("D.G.R. 1081")),
            Line(Cofinancing, new("cofinanziamento", "co-financing")),
        ],
        [
            new(Training, ThisPlan, Euro.Of(20_000)),
            new(Concilia, ThisPlan, Euro.Of(216_000)),
            new(Concilia, Cofinancing, Euro.Of(144_000)),
            new(InPractice, FormerPlan, Euro.Of(78_308)),
            new(InPractice, ThisPlan, Euro.Of(218_422)),
            new(InPractice, Cofinancing, Euro.Of(75_870)),
            new(Planned, FormerPlan, Euro.Of(136_729.10m)),
            new(Planned, Cofinancing, Euro.Of(14_000)),
        ],
        [
            FundsTotal.OfAction(Training, Euro.Of(20_000)),
            FundsTotal.OfAction(Concilia, Euro.Of(360_000)),
            FundsTotal.OfAction(InPractice, Euro.Of(372_600)),
            FundsTotal.OfAction(Planned, Euro.Of(150_729.10m)),
            FundsTotal.OfSource(FormerPlan, Euro.Of(215_037.10m)),
            FundsTotal.OfSource(ThisPlan, Euro.Of(454_422)),
            FundsTotal.OfSource(Cofinancing, Euro.Of(233_870)),
            FundsTotal.OfWhole(Euro.Of(903_329.10m)),
        ]).OrThrow();

    /// <summary>
    /// What the plan spends on system actions, which it says it takes in only so far as they are strictly necessary. That the training plan
    /// and the agency with the planned actions are such actions is our interpretation. Source: azioni progettuali.
    /// </summary>
    public static Finding SystemActions { get; } = Plan.SpentOn(
        new(
            "MIL-SYSTEM-ACTIONS",
            new("Azioni di sistema solo se strettamente necessarie", "System actions only if strictly necessary"),
            Milano2014Sources.Actions,
            Provenance.Reading),
        new("azioni di sistema", "system actions"),
        [Training, Planned],
        new("STRICTLY-NECESSARY", new("se siano strettamente necessarie ai beneficiari finali", "whether they are strictly necessary for the final beneficiaries")));

    /// <summary>What a reader of the plan's money should know, but no rule decides.</summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "MIL-ABOUT-80",
            new("Circa l'80% delle risorse va alle due Alleanze: interpretazione applicata, € 732.600,00 su tutto il costo, 81,10%; della sola D.G.R. 1081 sarebbe il 95,60%, delle risorse pubbliche il 76,59%.",
                "About 80% of the resources go to the two alliances: interpretation applied, € 732,600.00 of the whole cost, 81.10%; of D.G.R. 1081 alone it would be 95.60%, of public money 76.59%."),
            Milano2014Sources.Finances),
        new(
            "MIL-BONUS-FORMULA",
            new("Come si calcola la premialità non è nel testo. Sono vicini agli importi stampati il 25% di € 434.422,00 (€ 108.605,50) e di € 432.000,00 (€ 108.000,00).",
                "How the bonus is computed is not in the text. Near the printed amounts are 25% of € 434,422.00 (€ 108,605.50) and of € 432,000.00 (€ 108,000.00)."),
            Milano2014Sources.Finances),
        new(
            "MIL-PLANNED-COSTS",
            new("Delle azioni pianificate il testo dice anche che alcune non costano nulla e che altre possono essere cofinanziate, con i residui del Piano precedente; € 150.729,10 sono nella prosa delle sole azioni pianificate, nella tabella anche dell'Agenzia.",
                "Of the planned actions the text also says that some cost nothing and that others may be co-financed, from what is left of the former plan; € 150,729.10 is that of the planned actions alone in the prose, of the agency too in the table."),
            Milano2014Sources.PlannedActions),
    ];

    private static RuleLabel Line(string code, LocalizedText title) => new(code, title, Milano2014Sources.Table);
}
