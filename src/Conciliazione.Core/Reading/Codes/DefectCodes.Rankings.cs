namespace Conciliazione;

/// <content>The codes of rankings.</content>
public static partial class DefectCodes
{
    /// <summary>A code is used more than once in the rules.</summary>
    public static DefectCode RankingDuplicate { get; } = new("RANK-DUPLICATE", new(
        "il codice è usato {value} volte nelle regole della graduatoria; il massimo è {limit}",
        "the code is used {value} times in the rules of the ranking; the maximum is {limit}"));

    /// <summary>A key, a precedence or a reserve has no source.</summary>
    public static DefectCode RankingNoSource { get; } = new("RANK-SOURCE", new("{value} non ha {limit}", "{value} has no {limit}"));

    /// <summary>A fact is not offered by the grid's catalogue.</summary>
    public static DefectCode RankingFactNotOffered { get; } = new("RANK-FACT", new(
        "si legge {value}, che la domanda non offre; i dati offerti sono: {limit}",
        "{value} is read, which the application does not offer; the facts offered are: {limit}"));

    /// <summary>A fact differs from the one that the grid's catalogue offers under the same code.</summary>
    public static DefectCode RankingOtherFact { get; } = new("RANK-FACT-OTHER", new(
        "si legge il dato «{value}», diverso da quello offerto con lo stesso codice: «{limit}»",
        "the fact '{value}' is read, which differs from the one offered under the same code: '{limit}'"));

    /// <summary>A key reads the points of a criterion or section that the grid does not have.</summary>
    public static DefectCode RankingUnknownPart { get; } = new("RANK-PART", new(
        "la preferenza è per i punti di {value}, che non è un criterio né una sezione della griglia: {limit}",
        "the key is by the points of {value}, which is not a criterion or section of the grid: {limit}"));

    /// <summary>Keys follow a lot, which leaves no tie.</summary>
    public static DefectCode RankingAfterLot { get; } = new("RANK-LOT", new(
        "dopo il sorteggio {limit} nessuno resta ex aequo: la preferenza {value} non servirebbe mai",
        "after the lot {limit} no ties are left: the key {value} would never be used"));

    /// <summary>A reserve has no places.</summary>
    public static DefectCode RankingEmptyQuota { get; } = new("RANK-QUOTA", new(
        "i posti riservati sono {value}; il minimo è {limit}", "the reserved places are {value}; the minimum is {limit}"));

    /// <summary>A precedence or a reserve names an option that the fact does not declare.</summary>
    public static DefectCode RankingUndeclaredOption { get; } = new("RANK-OPTION", new(
        "l'opzione {value} non è tra quelle del dato: {limit}", "the option {value} is not among those of the fact: {limit}"));

    /// <summary>A precedence names an option or a fact more than once.</summary>
    public static DefectCode RankingOptionTwice { get; } = new("RANK-OPTION-TWICE", new(
        "{value} compare più volte; il massimo è {limit}", "{value} is named several times; the maximum is {limit}"));

    /// <summary>Several precedences make more categories than can be counted.</summary>
    public static DefectCode RankingCategories { get; } = new("RANK-CATEGORIES", new(
        "le precedenze formano {value} categorie; il massimo è {limit}", "the precedences make {value} categories; the maximum is {limit}"));

    /// <summary>Two candidates have the same reference.</summary>
    public static DefectCode RankingSameReference { get; } = new("RANK-REFERENCE", new(
        "il riferimento è di {value} domande; il massimo è {limit}: ogni domanda deve avere il proprio",
        "the reference belongs to {value} applications; the maximum is {limit}: each application must have its own"));

    /// <summary>The number of places is negative.</summary>
    public static DefectCode RankingNegativePlaces { get; } = new("RANK-PLACES", new(
        "i posti sono {value}; il minimo è {limit}", "the places are {value}; the minimum is {limit}"));

    /// <summary>More places are reserved than there are.</summary>
    public static DefectCode RankingReservedTooMany { get; } = new("RANK-RESERVED", new(
        "{value:è riservato|sono riservati} {value} {value:posto|posti}; il massimo è {limit}",
        "{value} {value:place is|places are} reserved; the maximum is {limit}"));

    /// <summary>An event refers to a candidate that is not in the ranking.</summary>
    public static DefectCode RankingUnknownReference { get; } = new("RANK-EVENT-REFERENCE", new(
        "{value} non è in graduatoria, che ha {limit} {limit:riga|righe}",
        "{value} is not in the ranking, which has {limit} {limit:row|rows}"));

    /// <summary>An event refers to a candidate whose standing does not allow it.</summary>
    public static DefectCode RankingWrongStanding { get; } = new("RANK-EVENT-STANDING", new(
        "lo stato del candidato è «{value}»; per questo evento il candidato deve essere {limit}",
        "the candidate is {value}; for this event it must be {limit}"));

    /// <summary>An event is dated before the previous one.</summary>
    public static DefectCode RankingOutOfOrder { get; } = new("RANK-EVENT-ORDER", new(
        "l'evento è del {value}, prima dell'ultimo registrato, del {limit}",
        "the event is dated {value}, before the last one recorded, dated {limit}"));

    /// <summary>An event is dated before the ranking.</summary>
    public static DefectCode RankingEventEarly { get; } = new("RANK-EVENT-EARLY", new(
        "l'evento è del {value}, prima della graduatoria, decisa il {limit}",
        "the event is dated {value}, before the ranking, decided on {limit}"));

    /// <summary>An event adds places to a ranking that has no number of places.</summary>
    public static DefectCode RankingWithoutPlaces { get; } = new("RANK-EVENT-NO-PLACES", new(
        "{value:è aggiunto|sono aggiunti} {value} {value:posto|posti}, ma la graduatoria ordina soltanto: serve {limit}",
        "{value} {value:place is|places are} added, but the ranking only orders: {limit} is needed"));

    /// <summary>An event adds more places than can be counted.</summary>
    public static DefectCode RankingTooManyPlaces { get; } = new("RANK-EVENT-MANY", new(
        "i posti aggiunti sono {value}; il massimo è {limit}", "the places added are {value}; the maximum is {limit}"));

    /// <summary>An event adds no places.</summary>
    public static DefectCode RankingNoMorePlaces { get; } = new("RANK-EVENT-PLACES", new(
        "i posti aggiunti sono {value}; il minimo è {limit}", "the places added are {value}; the minimum is {limit}"));

    /// <summary>The parts were not ranked by the same rules, cohort and places.</summary>
    public static DefectCode RankingPartsDiffer { get; } = new("RANK-MERGE", new(
        "la parte ha {value}; la prima ha {limit}", "the part has {value}; the first has {limit}"));

    /// <summary>No parts are given to merge.</summary>
    public static DefectCode RankingNoParts { get; } = new("RANK-MERGE-EMPTY", new(
        "le parti sono {value}; ne serve almeno {limit}", "there are {value} parts; at least {limit} is needed"));

    /// <summary>A part has events: merge first, then apply the events.</summary>
    public static DefectCode RankingPartHasEvents { get; } = new("RANK-MERGE-EVENTS", new(
        "la parte ha {value} {value:evento|eventi}; il massimo è {limit}: prima si uniscono le parti, poi si applicano gli eventi",
        "the part has {value} {value:event|events}; the maximum is {limit}: merge the parts first, then apply the events"));

    /// <summary>Bytes that are to be read as a part of a ranking are none.</summary>
    public static DefectCode RankingPartBytes { get; } = new("RANK-PART-BYTES", new(
        "i byte della parte sono {value}; servono quelli di una parte nella forma {limit}",
        "the bytes of the part are {value}; those of a part in the form {limit} are needed"));

    /// <summary>A part was made by rules other than those by which it is read.</summary>
    public static DefectCode RankingPartRules { get; } = new("RANK-PART-RULES", new(
        "la parte è fatta secondo le regole «{value}»; si legge secondo le regole «{limit}»",
        "the part was made by the rules '{value}'; it is read by the rules '{limit}'"));

    /// <summary>A key of a shortlist reads no fact: a shortlist has no points, and its ties stay ties.</summary>
    public static DefectCode RankingShortlistKey { get; } = new("RANK-SHORTLIST-KEY", new(
        "il criterio {value} non legge un dato; in un elenco ristretto serve {limit}",
        "the key {value} reads no fact; a shortlist needs {limit}"));

    /// <summary>The decision record behind these limits.</summary>
    internal static LegalSource RankingSource { get; } = LegalSource.Library("decisione 0018");

    internal static Defect RankingFound(DefectCode code, string path, LegalSource? source, FactValue value, FactValue limit) =>
        code.At(path, value, limit, source?.Or(RankingSource) ?? RankingSource);

    private static DefectCode[] OfRankings =>
    [
        RankingDuplicate, RankingNoSource, RankingFactNotOffered, RankingOtherFact, RankingUnknownPart,
        RankingAfterLot, RankingEmptyQuota, RankingUndeclaredOption, RankingOptionTwice, RankingCategories, RankingSameReference,
        RankingNegativePlaces, RankingReservedTooMany, RankingUnknownReference, RankingWrongStanding,
        RankingOutOfOrder, RankingEventEarly, RankingWithoutPlaces, RankingTooManyPlaces, RankingNoMorePlaces, RankingPartsDiffer, RankingNoParts, RankingPartHasEvents,
        RankingPartBytes, RankingPartRules, RankingShortlistKey,
    ];
}
