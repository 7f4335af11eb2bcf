using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <summary>
/// The financial plan of ASL Milano 2014-2016: the amount of each source and the cost of each action.
/// Italian term: piano finanziario per fonte.
/// </summary>
/// <remarks>
/// The amounts are those of the plan's summary table (MIL-3). It is our interpretation that co-financing is spent first and only
/// by its own alliance, and that the planned actions draw on the money of the former plan before the alliances do: with both, a
/// sharing by rank reproduces the table to the cent. Immutable and thread-safe. Source: D.G.R. 1081/2013, sintesi del piano
/// finanziario.
/// </remarks>
public static class Milano2014
{
    private const string FormerPlan = "DGR-1576";
    private const string Concilia = "CONCILIA-MILANO";
    private const string InPractice = "CONCILIAZIONE-IN-PRATICA";
    private const string Planned = "AZIONI-PIANIFICATE";

    /// <summary>The source of the table.</summary>
    public static LegalSource Source { get; } = new(
        "D.G.R. 1081/2013", "Piano territoriale di conciliazione 2014-2016 dell'ASL Milano", "sintesi del piano finanziario");

    /// <summary>The sources in cents, in the order in which they are spent; € 903,329.10 in total.</summary>
    public static ValueList<FundingSource> Sources { get; } =
    [
        Cofinancing(Concilia, "Concilia Milano", 144_000_00),
        Cofinancing(InPractice, "Conciliazione in Pratica", 75_870_00),
        Cofinancing(Planned, "azioni pianificate", 14_000_00),
        new(FormerPlan, LocalizedText.Same("D.G.R. 1576"), 215_037_10, onlyFor: FormerPlan),
        new("DGR-1081", LocalizedText.Same("D.G.R. 1081"), 454_422_00),
    ];

    /// <summary>The actions and their costs, in cents; the tags of an action open sources to it.</summary>
    public static ValueList<RankedClaim> Actions { get; } =
    [
        new(Planned, new("Agenzia della conciliazione e azioni pianificate", "Conciliation agency and planned actions"), 150_729_10, rank: 1, [Planned, FormerPlan]),
        new(Concilia, LocalizedText.Same("Concilia Milano"), 360_000_00, rank: 2, [Concilia]),
        new(InPractice, LocalizedText.Same("Conciliazione in Pratica"), 372_600_00, rank: 2, [InPractice, FormerPlan]),
        new("FORMAZIONE", new("Piano di formazione", "Training plan"), 20_000_00, rank: 2, []),
    ];

    /// <summary>
    /// The discrepancies of the plan's figures: within the prose, and between the prose and the table; the table is used.
    /// </summary>
    public static ValueList<Notice> Notices { get; } =
    [
        new(
            "MIL-1081",
            new("La D.G.R. 1081 vale € 454.422,22 nel testo ed € 454.422,00 nella tabella.", "D.G.R. 1081 is € 454,422.22 in the prose and € 454,422.00 in the table."),
            Source),
        new(
            "MIL-1576",
            new(
                "La D.G.R. 1576 vale € 136.729,10 nel testo, le sole azioni pianificate, ed € 215.037,10 nella tabella.",
                "D.G.R. 1576 is € 136,729.10 in the prose, the planned actions alone, and € 215,037.10 in the table."),
            Source),
        new(
            "MIL-PLANNED",
            new(
                "Le azioni pianificate sono «non riconducibili al presente Piano territoriale per carenza di risorse» in un passo; la tabella dà loro, con l'Agenzia della conciliazione, € 150.729,10.",
                "The planned actions are 'not attributable to this territorial Plan for lack of resources' in one passage; the table gives them, with the conciliation agency, € 150,729.10."),
            Source),
        new(
            "MIL-COFINANCING-SHARE",
            new(
                "Il cofinanziamento è il 25,88% nel testo; € 233.870,00 su € 903.329,10 sono il 25,8898%, che arrotondato a due decimali è 25,89%.",
                "Co-financing is 25.88% in the prose; € 233,870.00 of € 903,329.10 is 25.8898%, which rounds to 25.89% at two decimals."),
            Source),
        new(
            "MIL-BONUS",
            new(
                "La premialità è di € 108.000,00 in un passo e di € 108.605,00 in un altro; non è nella tabella.",
                "The performance bonus is € 108,000.00 in one passage and € 108,605.00 in another; it is not in the table."),
            Source),
    ];

    private static FundingSource Cofinancing(string code, string name, long cents) =>
        new($"COF-{code}", new($"cofinanziamento {name}", $"co-financing {name}"), cents, onlyFor: code);
}
