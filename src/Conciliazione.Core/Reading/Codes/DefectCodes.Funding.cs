namespace Conciliazione;

/// <content>The codes of funding.</content>
public static partial class DefectCodes
{
    /// <summary>The declared shares do not sum to the whole.</summary>
    public static DefectCode FundingSharesTotal { get; } = new("FU-SHARES-TOTAL", new(
        "le percentuali sommano a {value}; devono sommare a {limit}",
        "the shares sum to {value}; they must sum to {limit}"));

    /// <summary>Several shares or requests have the same code.</summary>
    public static DefectCode FundingTwice { get; } = new("FU-TWICE", new(
        "il codice «{value}» compare più volte; il massimo è {limit}",
        "the code '{value}' appears several times; the maximum is {limit}"));

    /// <summary>The shares, each rounded separately, sum to more than is available.</summary>
    public static DefectCode FundingRoundedAbove { get; } = new("FU-ROUNDED-ABOVE", new(
        "gli importi arrotondati uno per uno sommano a {value}, più di quanto c'è: {limit}",
        "the shares rounded one by one sum to {value}, more than there is: {limit}"));

    /// <summary>A rank is below one.</summary>
    public static DefectCode FundingRank { get; } = new("FU-RANK", new(
        "la posizione in graduatoria è {value}; la prima è {limit}",
        "the rank is {value}; the first is {limit}"));

    /// <summary>The sharing has no claims.</summary>
    public static DefectCode FundingNoClaims { get; } = new("FU-EMPTY", new(
        "le richieste sono {value}; ne serve almeno {limit}",
        "there are {value} claims; at least {limit} is needed"));

    /// <summary>No claim has a weight above zero, so the sharing has no basis.</summary>
    public static DefectCode FundingWeightsZero { get; } = new("FU-WEIGHTS", new(
        "la somma dei pesi è {value}; deve superare {limit}",
        "the weights sum to {value}; they must sum to more than {limit}"));

    /// <summary>A ceiling is below its floor.</summary>
    public static DefectCode FundingCeilingBelowFloor { get; } = new("FU-CEILING", new(
        "il massimo è {value}, sotto il minimo di {limit}",
        "the ceiling is {value}, below the floor of {limit}"));

    /// <summary>The floors sum to more than is available.</summary>
    public static DefectCode FundingFloorsAboveBudget { get; } = new("FU-FLOORS", new(
        "i minimi sommano a {value}, più di quanto c'è: {limit}",
        "the floors sum to {value}, more than there is: {limit}"));

    /// <summary>The weights are fractions whose common denominator is too wide.</summary>
    public static DefectCode FundingWeightsTooWide { get; } = new("FU-WIDTH", new(
        "i pesi a denominatore comune richiedono almeno {value} cifre binarie; il massimo è {limit}",
        "the weights over a common denominator take at least {value} binary digits; the maximum is {limit}"));

    /// <summary>Two bands start at the same score.</summary>
    public static DefectCode FundingBandTwice { get; } = new("FU-BAND", new(
        "più fasce partono da {value} punti; il massimo è {limit}",
        "several bands start at {value} points; the maximum is {limit}"));

    /// <summary>A band grants more than the whole amount.</summary>
    public static DefectCode FundingBandAbove { get; } = new("FU-BAND-SHARE", new(
        "la fascia riconosce il {value}; il massimo è {limit}",
        "the band gives {value}; the maximum is {limit}"));

    /// <summary>A band grants less than the band of a lower score.</summary>
    public static DefectCode FundingBandOrder { get; } = new("FU-BAND-ORDER", new(
        "la fascia riconosce il {value}, meno di quella di un punteggio inferiore: {limit}",
        "the band grants {value}, less than the band of a lower score: {limit}"));

    /// <summary>Some bands grant a share and some a flat amount, so that a higher score might grant less.</summary>
    public static DefectCode FundingBandMixed { get; } = new("FU-BAND-MIXED", new(
        "le fasce con un importo fisso sono {value} su {limit}: o tutte in percentuale, o tutte con un importo fisso",
        "{value} of {limit} bands {value:has|have} a flat amount: either all have a share, or all a flat amount"));

    /// <summary>The amount paid is above the amount assigned.</summary>
    public static DefectCode FundingPaidAboveAssigned { get; } = new("FU-PAID", new(
        "quanto liquidato, {value}, supera quanto assegnato: {limit}",
        "what was paid, {value}, is more than what was assigned: {limit}"));

    /// <summary>A revision names a claim that is not in the sharing or does not take part in it.</summary>
    public static DefectCode FundingUnknownClaim { get; } = new("FU-UNKNOWN", new(
        "«{value}» non è tra chi partecipa: {limit}",
        "'{value}' is not among those that take part: {limit}"));

    /// <summary>A reduction results in more than was due before.</summary>
    public static DefectCode FundingReductionAbove { get; } = new("FU-REDUCTION", new(
        "la riduzione porta a {value}, più di quanto spettava: {limit}",
        "the reduction leads to {value}, more than what was due: {limit}"));

    /// <summary>More actions were started than planned.</summary>
    public static DefectCode FundingActionsAbovePlanned { get; } = new("FU-ACTIONS", new(
        "le azioni avviate sono {value}, più di quelle previste: {limit}",
        "{value} actions were started, more than planned: {limit}"));

    /// <summary>No actions were planned, so efficiency cannot be measured.</summary>
    public static DefectCode FundingNoActions { get; } = new("FU-NO-ACTIONS", new(
        "le azioni previste sono {value}; ne serve almeno {limit}",
        "{value} actions are planned; at least {limit} is needed"));

    /// <summary>The amount assigned is above the amount originally requested.</summary>
    public static DefectCode FundingAssignedAboveAsked { get; } = new("FU-ASKED", new(
        "quanto assegnato, {value}, supera quanto richiesto in origine: {limit}",
        "what was assigned, {value}, is more than what was first asked: {limit}"));

    /// <summary>Nothing was assigned, so efficiency cannot be measured.</summary>
    public static DefectCode FundingNothingAssigned { get; } = new("FU-ASSIGNED", new(
        "l'importo assegnato è {value}; deve superare {limit}",
        "what was assigned is {value}; it must be more than {limit}"));

    private static DefectCode[] OfFunding =>
    [
        FundingSharesTotal, FundingTwice, FundingRoundedAbove, FundingRank, FundingNoClaims, FundingWeightsZero,
        FundingCeilingBelowFloor, FundingFloorsAboveBudget, FundingWeightsTooWide, FundingBandTwice,
        FundingBandAbove, FundingBandOrder, FundingBandMixed, FundingPaidAboveAssigned, FundingUnknownClaim, FundingReductionAbove,
        FundingActionsAbovePlanned, FundingNoActions, FundingAssignedAboveAsked, FundingNothingAssigned,
    ];
}
