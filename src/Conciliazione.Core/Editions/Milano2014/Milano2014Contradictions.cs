using static Conciliazione.Editions.ContradictionText;

namespace Conciliazione.Editions;

/// <summary>
/// What the Milan plan says in two ways, of its money, its bodies and its territory, with both sides. Italian term: contraddizioni del piano.
/// </summary>
/// <remarks>
/// Where a figure is used, it is that of the financial table, which closes to the cent. Immutable and thread-safe. Source: D.G.R. 1081/2013, as
/// each side cites.
/// </remarks>
public static class Milano2014Contradictions
{
    /// <summary>All of them.</summary>
    public static ValueList<Contradiction> All { get; } =
    [
        Between(
            "MIL-1081", "importo della D.G.R. 1081", "amount of D.G.R. 1081",
            Side(454_422.22m, Milano2014Sources.Finances), Side(454_422, Milano2014Sources.Table), SideInUse.Second),
        Between(
            "MIL-1576", "importo della D.G.R. 1576", "amount of D.G.R. 1576",
            Side(136_729.10m, Milano2014Sources.Finances), Side(215_037.10m, Milano2014Sources.Table), SideInUse.Second),
        Computed(Milano2014Figures.Sources, Milano2014Sources.Finances, SideInUse.First),
        Between(
            "MIL-PLANNED", "azioni pianificate e Agenzia della conciliazione", "planned actions and conciliation agency",
            Side("le azioni pianificate non rientrano nel Piano per carenza di risorse", "the planned actions are outside the plan for lack of resources", Milano2014Sources.Actions),
            Side(150_729.10m, Milano2014Sources.Table),
            SideInUse.Second),
        Computed(Milano2014Figures.CofinancingShare, Milano2014Sources.Finances, SideInUse.Second),
        Between(
            "MIL-BONUS", "premialità della Regione", "performance bonus of the Region",
            Side(108_000, Milano2014Sources.Finances.At("piano finanziario, fonti")),
            Side(108_605, Milano2014Sources.Finances.At("piano finanziario, premialità")),
            SideInUse.Neither),
        Between(
            "MIL-1576-YEAR", "anno della D.G.R. 1576", "year of D.G.R. 1576",
            Side("D.G.R. 1576/2011", "D.G.R. 1576/2011", Milano2014Sources.Context),
            Side("D.G.R. 1576/2012", "D.G.R. 1576/2012", Milano2014Sources.Finances),
            SideInUse.Neither),
        Computed(Milano2014Figures.Managers, Milano2014Sources.Services, SideInUse.Second),
        Computed(Milano2014Figures.PublicPartners, Milano2014Sources.Partnerships, SideInUse.Both),
        Computed(Milano2014Figures.EnterprisePartners, Milano2014Sources.Partnerships, SideInUse.Both),
        Computed(Milano2014Figures.RepresentativePartners, Milano2014Sources.Partnerships, SideInUse.Both),
        Computed(Milano2014Figures.AssociationPartners, Milano2014Sources.Partnerships, SideInUse.Both),
        Between(
            "MIL-PARTNERS", "partner delle due Alleanze, somma delle quattro righe e conteggio degli elenchi", "partners of the two alliances, sum of the four rows and count of the lists",
            new(FactValue.Of(59), Milano2014Sources.Indicators.At("indicatori di risultato, partner alleanza")),
            new(FactValue.Of(Milano2014Alliances.Partners.Count), Milano2014Sources.Partnerships),
            SideInUse.Both),
        Between(
            "MIL-COOPERATIVES", "cooperative sociali fra i partner, per gli indicatori", "social cooperatives among the partners, for the indicators",
            Side("sono imprese: 39 imprese e 8 associazioni", "they are enterprises: 39 enterprises and 8 associations", Milano2014Sources.InPracticePartnership),
            Side("stanno fra associazioni e non profit: 15 imprese e 32 associazioni", "they are among associations and non-profit bodies: 15 enterprises and 32 associations", Milano2014Sources.ConciliaPartnership),
            SideInUse.First,
            ContradictionKind.Alternatives),
        Computed(Milano2014Figures.Employed2011, Milano2014Sources.Employment, SideInUse.Neither),
        Computed(Milano2014Figures.Employed2013, Milano2014Sources.Employment, SideInUse.Neither),
        Between(
            "MIL-SELF-EMPLOYED-MEN", "uomini in posizioni autonome nel 2013", "self-employed men in 2013",
            new(Milano2014Figures.ThousandsOf(970), Milano2014Sources.Employment), new(Milano2014Figures.ThousandsOf(976), Milano2014Sources.Employment), SideInUse.Second),
        Between(
            "MIL-YEARS", "durata del Piano", "length of the plan",
            Side("il triennio 2014-2016", "the three years 2014-2016", Milano2014Sources.Context),
            Side("il prossimo biennio", "the next two years", Milano2014Sources.PlannedActions),
            SideInUse.Second),
        Between(
            "CIP-TRIAL", "imprese in cui si sperimenta il modello", "companies that try out the model",
            Side("25 o 30 micro, piccole e medie imprese", "25 or 30 micro, small and medium enterprises", Milano2014Sources.InPracticeAims),
            Side("almeno 10 micro, piccole e medie imprese", "at least 10 micro, small and medium enterprises", Milano2014Sources.InPracticeResults),
            SideInUse.Second),
        Between(
            "CIP-OBJECTIVES", "obiettivi specifici di Conciliazione in Pratica", "specific objectives of Conciliazione in Pratica",
            new(FactValue.Of(Milano2014InPractice.Objectives.Count), Milano2014Sources.InPracticeAims),
            new(FactValue.Of(Milano2014InPractice.ObjectivesWithResults.Count), Milano2014Sources.InPracticeResults),
            SideInUse.Neither),
    ];

    private static Contradiction Computed(PrintedFigure figure, LegalSource parts, SideInUse inUse) =>
        ((PrintedFigure.Contradicted)figure).ToContradiction(parts, inUse, Provenance.Reading);
}
