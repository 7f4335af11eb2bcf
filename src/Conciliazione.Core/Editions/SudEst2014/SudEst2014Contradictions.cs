using static Conciliazione.Editions.ContradictionText;

namespace Conciliazione.Editions;

/// <summary>
/// What the text of the south-east alliance says in two ways, and what it relies on without saying it. Italian term: contraddizioni del testo.
/// </summary>
/// <remarks>Immutable and thread-safe. Source: D.G.R. 1081/2013, "Complessi Equilibri", as each side cites.</remarks>
public static class SudEst2014Contradictions
{
    /// <summary>All of them, in the order of the text.</summary>
    public static ValueList<Contradiction> All { get; } =
    [
        Between(
            "SUD-TITLE", "titolo del progetto", "title of the project",
            Side("a favore della conciliazione famiglie e lavoro", "for the conciliation of families and work", SudEst2014Sources.Title),
            Side("a favore della conciliazione famiglie lavoro", "for family-work conciliation", SudEst2014Sources.Presentation)),
        Between(
            "SUD-VOUCHER-ACCESS", "che cosa apre i voucher ai lavoratori", "what opens vouchers to workers",
            Side("l'impresa sperimenta nuove modalità di lavoro o attiva servizi di welfare", "the company tries new ways of working or starts welfare services", SudEst2014Sources.Action(2)),
            Side("l'impresa aderisce al progetto", "the company joins the project", SudEst2014Sources.Action(2)),
            SideInUse.Second,
            kind: ContradictionKind.Alternatives),
        Between(
            "SUD-VOUCHER-VALUE", "valore dei voucher", "value of vouchers",
            Side("i lavoratori possono chiedere incentivi o voucher", "workers may ask for incentives or vouchers", SudEst2014Sources.Action(2)),
            Side("nessun importo in tutto il testo", "no amount in the whole text", SudEst2014Sources.Project),
            kind: ContradictionKind.Silence),
        Between(
            "SUD-END", "fine del progetto", "end of the project",
            Side("i punti di accesso possono restare dopo la scadenza del progetto", "the access points may remain after the end of the project", SudEst2014Sources.Action(3)),
            Side("nessuna data in tutto il testo", "no date in the whole text", SudEst2014Sources.Project),
            kind: ContradictionKind.Silence),
    ];
}
