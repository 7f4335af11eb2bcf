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
        Of(
            "SUD-TITLE", "titolo del progetto", "title of the project", ContradictionKind.TwoPassages,
            Side("a favore della conciliazione famiglie e lavoro", "for the conciliation of families and work", SudEst2014Sources.Title),
            Side("a favore della conciliazione famiglie lavoro", "for family-work conciliation", SudEst2014Sources.Presentation)),
        Of(
            "SUD-VOUCHER-ACCESS", "che cosa apre i voucher ai lavoratori", "what opens vouchers to workers", ContradictionKind.Alternatives,
            Side("l'impresa sperimenta nuove modalità di lavoro o attiva servizi di welfare", "the company tries new ways of working or starts welfare services", SudEst2014Sources.Action(2)),
            Side("l'impresa aderisce al progetto", "the company joins the project", SudEst2014Sources.Action(2)),
            SideInUse.Second),
        Of(
            "SUD-VOUCHER-VALUE", "valore dei voucher", "value of vouchers", ContradictionKind.Silence,
            Side("i lavoratori possono chiedere incentivi o voucher", "workers may ask for incentives or vouchers", SudEst2014Sources.Action(2)),
            Side("nessun importo in tutto il testo", "no amount in the whole text", SudEst2014Sources.Project)),
        Of(
            "SUD-END", "fine del progetto", "end of the project", ContradictionKind.Silence,
            Side("i punti di accesso restano dopo la scadenza del progetto", "the access points remain after the end of the project", SudEst2014Sources.Action(3)),
            Side("nessuna data in tutto il testo", "no date in the whole text", SudEst2014Sources.Project)),
    ];

    private static ContradictionSide Side(string italian, string english, LegalSource source) => new(FactValue.Of(new LocalizedText(italian, english)), source);

    private static Contradiction Of(
        string code,
        string italian,
        string english,
        ContradictionKind kind,
        ContradictionSide first,
        ContradictionSide second,
        SideInUse inUse = SideInUse.Neither) =>
        Contradiction.Create(code, new(italian, english), kind, first, second, inUse, Provenance.Reading).OrThrow();
}
