namespace Conciliazione;

/// <content>The codes of calls for desks.</content>
public static partial class DefectCodes
{
    /// <summary>A rule, a phase or a duty has no source.</summary>
    public static DefectCode DeskNoSource { get; } = new("DESK-SOURCE", new("{value} non ha {limit}", "{value} has no {limit}"));

    /// <summary>A code is used more than once.</summary>
    public static DefectCode DeskDuplicate { get; } = new("DESK-DUPLICATE", new(
        "il codice è usato {value} volte; il massimo è {limit}", "the code is used {value} times; the maximum is {limit}"));

    /// <summary>The number of desks is less than one.</summary>
    public static DefectCode DeskNumber { get; } = new("DESK-NUMBER", new(
        "le postazioni sono {value}; il minimo è {limit}", "there are {value} desks; the minimum is {limit}"));

    /// <summary>There are more desks than can be counted.</summary>
    public static DefectCode DeskTooMany { get; } = new("DESK-MANY", new(
        "le postazioni sono {value}; il massimo è {limit}", "there are {value} desks; the maximum is {limit}"));

    /// <summary>The documents of a request may be completed only until a day before the deadline for requests.</summary>
    public static DefectCode DeskCureEarly { get; } = new("DESK-CURE", new(
        "i documenti si possono integrare fino al {value}, prima del termine per le domande, {limit}",
        "documents may be completed until {value}, before the deadline for requests, {limit}"));

    /// <summary>A desk has no working days.</summary>
    public static DefectCode DeskEmptyWeek { get; } = new("DESK-WEEK", new(
        "i giorni in cui la postazione si usa sono {value}; ne serve almeno {limit}",
        "the desk is used on {value} days; at least {limit} is needed"));

    /// <summary>A space closes before it opens.</summary>
    public static DefectCode DeskHours { get; } = new("DESK-HOURS", new(
        "lo spazio chiude alle {value}, non dopo l'apertura, {limit}", "the space closes at {value}, not after it opens, {limit}"));

    /// <summary>A space has no frequencies.</summary>
    public static DefectCode DeskNoFrequency { get; } = new("DESK-NO-FREQUENCY", new(
        "le modalità di frequenza sono {value}; ne serve almeno {limit}", "there are {value} frequencies; at least {limit} is needed"));

    /// <summary>A frequency takes no days, or more days than a desk has.</summary>
    public static DefectCode DeskFrequencyDays { get; } = new("DESK-FREQUENCY-DAYS", new(
        "la frequenza prende {value} {value:giorno|giorni} alla settimana; vanno da 1 a {limit}",
        "the frequency takes {value} {value:day|days} a week; they go from 1 to {limit}"));

    /// <summary>A request names a frequency that the call does not have.</summary>
    public static DefectCode DeskUnknownFrequency { get; } = new("DESK-FREQUENCY", new(
        "la frequenza {value} non è tra quelle dell'avviso: {limit}", "the frequency {value} is not among those of the call: {limit}"));

    /// <summary>A request names more or fewer days than its frequency takes.</summary>
    public static DefectCode DeskNamedDays { get; } = new("DESK-DAYS-NUMBER", new(
        "la domanda indica {value} {value:giorno|giorni}; la frequenza ne prende {limit}",
        "the request names {value} {value:day|days}; the frequency takes {limit}"));

    /// <summary>A request names a day that is not a working day of a desk.</summary>
    public static DefectCode DeskOutsideWeek { get; } = new("DESK-DAYS-WEEK", new(
        "la domanda indica {value}; la postazione si usa {limit}", "the request names {value}; the desk is used on {limit}"));

    /// <summary>
    /// A request names days although the implementing body assigns them: named days would be taken for granted.
    /// </summary>
    public static DefectCode DeskDaysAssigned { get; } = new("DESK-DAYS-ASSIGNED", new(
        "la domanda indica {value}; i giorni li assegna {limit}", "the request names {value}; the days are assigned by {limit}"));

    /// <summary>A request arrived after the day of the decision.</summary>
    public static DefectCode DeskAfterDecision { get; } = new("DESK-AFTER-DECISION", new(
        "la domanda è del {value}, dopo il giorno della decisione, {limit}",
        "the request is dated {value}, after the day of the decision, {limit}"));

    /// <summary>A renewal states a negative number of earlier renewals.</summary>
    public static DefectCode DeskEarlierRenewals { get; } = new("DESK-RENEWALS", new(
        "le proroghe già avute sono {value}; il minimo è {limit}", "the renewals already had are {value}; the minimum is {limit}"));

    /// <summary>Two rows have the same reference.</summary>
    public static DefectCode DeskSameReference { get; } = new("DESK-REFERENCE", new(
        "il riferimento è di {value} domande; il massimo è {limit}: ogni domanda deve avere il proprio",
        "the reference belongs to {value} requests; the maximum is {limit}: each request must have its own"));

    /// <summary>The rules of the ranking determine who gets a place, which is for the call for desks to determine.</summary>
    public static DefectCode DeskRankingRules { get; } = new("DESK-RANKING", new(
        "le regole della graduatoria hanno {value}; per le postazioni serve {limit}",
        "the rules of the ranking have {value}; desks need {limit}"));

    /// <summary>A desk would be assigned in part.</summary>
    public static DefectCode DeskInPart { get; } = new("DESK-PART", new(
        "la regola in caso di incapienza è «{value}»; una postazione non si dà in parte; ammesse: {limit}",
        "the policy for a request that does not fit is '{value}'; a desk is not given in part; allowed: {limit}"));

    /// <summary>A phase lasts less than a month.</summary>
    public static DefectCode DeskPhaseLength { get; } = new("DESK-PHASE", new(
        "la fase dura {value} mesi; il minimo è {limit}", "the phase lasts {value} months; the minimum is {limit}"));

    /// <summary>The beneficiary would bear more than the whole value.</summary>
    public static DefectCode DeskShareAboveWhole { get; } = new("DESK-SHARE", new(
        "la percentuale a carico del beneficiario è {value}; il massimo è {limit}", "the beneficiary's share is {value}; the maximum is {limit}"));

    /// <summary>The value of a desk is negative.</summary>
    public static DefectCode DeskNegativeValue { get; } = new("DESK-VALUE", new(
        "il valore mensile è {value}; il minimo è {limit}", "the monthly value is {value}; the minimum is {limit}"));

    /// <summary>A phase is not one of the call's.</summary>
    public static DefectCode DeskUnknownPhase { get; } = new("DESK-PHASE-UNKNOWN", new(
        "la fase {value} non è tra quelle dell'avviso: {limit}", "the phase {value} is not among those of the call: {limit}"));

    /// <summary>The consequences of a breach are not in order of increasing number of breaches.</summary>
    public static DefectCode DeskBreachOrder { get; } = new("DESK-BREACH", new(
        "la conseguenza è alla violazione {value}; deve seguire la {limit}",
        "the consequence is at breach {value}; it must follow {limit}"));

    /// <summary>The decision record behind these limits.</summary>
    internal static LegalSource DeskSource { get; } = LegalSource.Library("decisione 0019");

    internal static Defect DeskFound(DefectCode code, string path, LegalSource? source, FactValue value, FactValue limit) =>
        code.At(path, value, limit, source?.Or(DeskSource) ?? DeskSource);

    private static DefectCode[] OfCoworking =>
    [
        DeskNoSource, DeskDuplicate, DeskNumber, DeskTooMany, DeskCureEarly, DeskEmptyWeek, DeskHours, DeskNoFrequency, DeskFrequencyDays,
        DeskUnknownFrequency, DeskNamedDays, DeskOutsideWeek, DeskDaysAssigned, DeskAfterDecision, DeskEarlierRenewals, DeskSameReference,
        DeskRankingRules, DeskInPart, DeskPhaseLength, DeskShareAboveWhole, DeskNegativeValue, DeskUnknownPhase,
        DeskBreachOrder,
    ];
}
