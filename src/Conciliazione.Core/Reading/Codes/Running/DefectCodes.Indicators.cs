namespace Conciliazione;

/// <content>The codes of indicators.</content>
public static partial class DefectCodes
{
    /// <summary>A code is used more than once among the indicators of a project.</summary>
    public static DefectCode IndicatorTwice { get; } = new("IND-TWICE", new(
        "il codice «{value}» è usato per più indicatori; il massimo è {limit}",
        "the code '{value}' is used for several indicators; the maximum is {limit}"));

    /// <summary>The month by which an indicator is due is outside the plan.</summary>
    public static DefectCode IndicatorOutside { get; } = new("IND-OUTSIDE", new(
        "il termine ({value}) è fuori dalla durata del piano: {limit}",
        "the month due ({value}) is outside the term of the plan: {limit}"));

    /// <summary>Results cannot be read where the start of the plan is unknown.</summary>
    public static DefectCode IndicatorNoStart { get; } = new("IND-NO-START", new(
        "il piano di «{value}» non ha un avvio; serve {limit}",
        "the plan of '{value}' has no start; it needs {limit}"));

    /// <summary>A result is of an unknown indicator.</summary>
    public static DefectCode IndicatorUnknown { get; } = new("IND-UNKNOWN", new(
        "l'indicatore «{value}» non è tra quelli del progetto: {limit}",
        "the indicator '{value}' is not one of the project's: {limit}"));

    /// <summary>A result is of another kind than its target takes.</summary>
    public static DefectCode IndicatorKind { get; } = new("IND-KIND", new(
        "il risultato è {value}; per questo indicatore serve {limit}",
        "the result is {value}; this indicator needs {limit}"));

    /// <summary>A result is of a day before the plan.</summary>
    public static DefectCode IndicatorEarly { get; } = new("IND-EARLY", new(
        "il {value} è prima del primo giorno del piano: {limit}",
        "{value} is before the first day of the plan: {limit}"));

    /// <summary>A result is of a day that is in none of the periods in which its indicator is measured.</summary>
    public static DefectCode IndicatorNoPeriod { get; } = new("IND-NO-PERIOD", new(
        "il {value} non è in un periodo di rilevazione dell'indicatore: {limit}",
        "{value} is not in a period in which the indicator is measured: {limit}"));

    /// <summary>An indicator has two results of one day.</summary>
    public static DefectCode IndicatorResultTwice { get; } = new("IND-RESULT-TWICE", new(
        "l'indicatore «{value}» ha più risultati al {limit}: deve averne uno solo",
        "the indicator '{value}' has several results of {limit}: it must have one"));

    /// <summary>A number is negative.</summary>
    public static DefectCode IndicatorNegative { get; } = new("IND-NEGATIVE", new(
        "il valore {value} è negativo; il minimo è {limit}",
        "the value {value} is negative; the minimum is {limit}"));

    /// <summary>A part is above its whole.</summary>
    public static DefectCode IndicatorPart { get; } = new("IND-PART", new(
        "la parte ({value}) supera il totale ({limit})",
        "the part ({value}) is above the whole ({limit})"));

    /// <summary>A name or a thing is counted more than once.</summary>
    public static DefectCode IndicatorNameTwice { get; } = new("IND-NAME-TWICE", new(
        "«{value}» è contato più volte; il massimo è {limit}",
        "'{value}' is counted several times; the maximum is {limit}"));

    /// <summary>A name is blank.</summary>
    public static DefectCode IndicatorNameBlank { get; } = new("IND-NAME-BLANK", new(
        "il nome ha {value} caratteri; il minimo è {limit}",
        "the name has {value} characters; the minimum is {limit}"));

    /// <summary>A thing is not one of those that the target names.</summary>
    public static DefectCode IndicatorThing { get; } = new("IND-THING", new(
        "«{value}» non è tra le voci dell'indicatore: {limit}",
        "'{value}' is not one of the things of the indicator: {limit}"));

    /// <summary>No use of a bonus is declared or chosen.</summary>
    public static DefectCode BonusNoUse { get; } = new("IND-BONUS-NO-USE", new(
        "gli utilizzi della premialità sono {value}; il minimo è {limit}",
        "the uses of the bonus are {value}; the minimum is {limit}"));

    /// <summary>A use of a bonus is declared or chosen more than once.</summary>
    public static DefectCode BonusUseTwice { get; } = new("IND-BONUS-USE-TWICE", new(
        "l'utilizzo «{value}» compare più volte; il massimo è {limit}",
        "the use '{value}' appears several times; the maximum is {limit}"));

    /// <summary>A use of a bonus is not one of those declared.</summary>
    public static DefectCode BonusUseUnknown { get; } = new("IND-BONUS-USE", new(
        "l'utilizzo «{value}» non è tra quelli dichiarati: {limit}",
        "the use '{value}' is not one of those declared: {limit}"));

    /// <summary>Several uses of a bonus are chosen where one is.</summary>
    public static DefectCode BonusOneUse { get; } = new("IND-BONUS-ONE-USE", new(
        "gli utilizzi scelti sono {value}; il massimo è {limit}",
        "the uses chosen are {value}; the maximum is {limit}"));

    /// <summary>The uses of a bonus are chosen before the monitoring ends, or before the results.</summary>
    public static DefectCode BonusEarly { get; } = new("IND-BONUS-EARLY", new(
        "la scelta del {value} è prima del primo giorno utile: {limit}",
        "the choice of {value} is before the first day for it: {limit}"));

    /// <summary>The uses of a bonus are chosen without the survey that comes before.</summary>
    public static DefectCode BonusSurvey { get; } = new("IND-BONUS-SURVEY", new(
        "indagine conclusa: {value}; serve entro il giorno della scelta, {limit}",
        "survey over: {value}; needed by the day of the choice, {limit}"));

    /// <summary>The survey that comes before the uses of a bonus is over before the first day for it.</summary>
    public static DefectCode BonusSurveyEarly { get; } = new("IND-BONUS-SURVEY-EARLY", new(
        "l'indagine conclusa il {value} è prima del primo giorno utile: {limit}",
        "the survey over on {value} is before the first day for it: {limit}"));

    /// <summary>The uses of a bonus are chosen by the results of other indicators.</summary>
    public static DefectCode BonusOthers { get; } = new("IND-BONUS-OTHERS", new(
        "i risultati sono di «{value}»; gli utilizzi si scelgono su quelli di «{limit}»",
        "the results are those of '{value}'; the uses are chosen by those of '{limit}'"));

    /// <summary>A use of a bonus is chosen without money.</summary>
    public static DefectCode BonusUseZero { get; } = new("IND-BONUS-USE-ZERO", new(
        "l'importo di un utilizzo è {value}: deve essere superiore a {limit}",
        "the amount of a use is {value}: it must be above {limit}"));

    /// <summary>The uses of a bonus are chosen while it is unknown how much is due.</summary>
    public static DefectCode BonusUnknown { get; } = new("IND-BONUS-UNKNOWN", new(
        "la premialità spettante non è nota, dato mancante: {value}; serve per il criterio «{limit}»",
        "the bonus due is not known, missing: {value}; the rule '{limit}' needs it"));

    /// <summary>More of a bonus is given than there is.</summary>
    public static DefectCode BonusAbove { get; } = new("IND-BONUS-ABOVE", new(
        "la premialità di {value} supera quella disponibile, {limit}",
        "the bonus of {value} is above what there is, {limit}"));

    /// <summary>An amount of a bonus is negative.</summary>
    public static DefectCode BonusNegative { get; } = new("IND-BONUS-NEGATIVE", new(
        "l'importo {value} è negativo; il minimo è {limit}",
        "the amount {value} is negative; the minimum is {limit}"));

    /// <summary>The bands of a bonus are not in order, or one gives less than the band below it.</summary>
    public static DefectCode BonusBands { get; } = new("IND-BONUS-BANDS", new(
        "la fascia «{value}» non segue «{limit}»: la soglia deve crescere e la quota non deve calare",
        "the band '{value}' does not follow '{limit}': the progress must rise and the share must not fall"));

    private static DefectCode[] OfIndicators =>
    [
        IndicatorTwice, IndicatorOutside, IndicatorNoStart, IndicatorUnknown, IndicatorKind, IndicatorEarly, IndicatorResultTwice,
        IndicatorNegative, IndicatorNoPeriod, IndicatorPart, IndicatorNameTwice, IndicatorNameBlank, IndicatorThing,
        BonusNoUse, BonusUseTwice, BonusUseUnknown, BonusOneUse, BonusEarly, BonusSurvey, BonusSurveyEarly,
        BonusOthers, BonusUseZero, BonusUnknown, BonusAbove, BonusNegative, BonusBands,
    ];
}
