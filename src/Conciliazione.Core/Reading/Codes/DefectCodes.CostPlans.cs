namespace Conciliazione;

/// <content>The codes of cost plans.</content>
public static partial class DefectCodes
{
    /// <summary>A line names a category that the template does not have.</summary>
    public static DefectCode CostPlanUnknownCategory { get; } = new("CP-CATEGORY", new(
        "la voce di costo «{value}» non è prevista; le voci previste sono: {limit}",
        "'{value}' is not a cost category of the plan; these are: {limit}"));

    /// <summary>A category has several lines.</summary>
    public static DefectCode CostPlanCategoryTwice { get; } = new("CP-CATEGORY-TWICE", new(
        "la voce di costo «{value}» compare più volte; il massimo è {limit}",
        "the cost category '{value}' has several lines; the maximum is {limit}"));

    /// <summary>A body co-finances in several lines.</summary>
    public static DefectCode CostPlanBodyTwice { get; } = new("CP-BODY-TWICE", new(
        "l'ente «{value}» cofinanzia in più righe; il massimo è {limit}",
        "the body '{value}' co-finances in several lines; the maximum is {limit}"));

    /// <summary>A co-financing line names no body.</summary>
    public static DefectCode CostPlanBodyBlank { get; } = new("CP-BODY-BLANK", new(
        "una riga di cofinanziamento non dice quale ente: {value}; serve {limit}",
        "a co-financing line does not say which body: {value}; needed: {limit}"));

    /// <summary>A stated sum is not the sum of its parts.</summary>
    public static DefectCode CostPlanSum { get; } = new("CP-SUM", new(
        "le parti sommano a {value}; l'importo dichiarato è {limit}",
        "the parts sum to {value}; the stated amount is {limit}"));

    /// <summary>A part is larger than its whole, such as coordination above staff.</summary>
    public static DefectCode CostPlanAbove { get; } = new("CP-ABOVE", new(
        "la parte è {value}, più di ciò che la contiene: {limit}",
        "the part is {value}, more than what holds it: {limit}"));

    /// <summary>The form leaves blank a figure that the rules require.</summary>
    public static DefectCode CostPlanMissing { get; } = new("CP-MISSING", new(
        "dato mancante: {value}; serve per la regola «{limit}»",
        "missing: {value}; the rule '{limit}' needs it"));

    /// <summary>The data of a template contradicts itself.</summary>
    public static DefectCode CostPlanTemplateTwice { get; } = new("CP-TEMPLATE-TWICE", new(
        "il codice «{value}» è usato più volte nel modello; il massimo è {limit}",
        "the code '{value}' is used several times in the template; the maximum is {limit}"));

    /// <summary>A part of a heading is not kept within it by any rule.</summary>
    public static DefectCode CostPlanTemplateUnkept { get; } = new("CP-TEMPLATE-UNKEPT", new(
        "nessuna regola tiene la voce «{value}» dentro la voce {limit}",
        "no rule keeps the category '{value}' inside the category {limit}"));

    /// <summary>A template has no categories.</summary>
    public static DefectCode CostPlanTemplateEmpty { get; } = new("CP-TEMPLATE-EMPTY", new(
        "le voci di costo del modello sono {value}; il minimo è {limit}",
        "the cost categories of the template are {value}; the minimum is {limit}"));

    /// <summary>A sum of categories leaves out one of them.</summary>
    public static DefectCode CostPlanTemplateLeftOut { get; } = new("CP-TEMPLATE-LEFT-OUT", new(
        "la voce «{value}» non è compresa nella somma «{limit}»",
        "the category '{value}' is not included in the sum '{limit}'"));

    /// <summary>A floor is above the cap of the same share: no plan could meet both.</summary>
    public static DefectCode CostPlanTemplateImpossible { get; } = new("CP-TEMPLATE-IMPOSSIBLE", new(
        "il minimo di {value} supera il massimo della stessa percentuale, {limit}",
        "the minimum of {value} is above the maximum of the same share, {limit}"));

    /// <summary>
    /// A template's category is part of a heading that does not exist, or a rule reads a category that does not exist.
    /// </summary>
    public static DefectCode CostPlanTemplateUnknown { get; } = new("CP-TEMPLATE-UNKNOWN", new(
        "il modello rimanda alla voce «{value}», che non è una delle sue: {limit}",
        "the template refers to the category '{value}', which is not one of its own: {limit}"));

    /// <summary>An action or a source of funds has the code of another.</summary>
    public static DefectCode FundsCodeTwice { get; } = new("FP-CODE-TWICE", new(
        "il codice «{value}» è di più azioni o fonti del piano; il massimo è {limit}",
        "the code '{value}' is that of several actions or sources of the plan; the maximum is {limit}"));

    /// <summary>A cell or a total names an action that the plan does not have.</summary>
    public static DefectCode FundsUnknownAction { get; } = new("FP-ACTION", new(
        "l'azione «{value}» non è nel piano; le sue azioni sono: {limit}",
        "the action '{value}' is not in the plan; its actions are: {limit}"));

    /// <summary>A cell or a total names a source of funds that the plan does not have.</summary>
    public static DefectCode FundsUnknownSource { get; } = new("FP-SOURCE", new(
        "la fonte «{value}» non è nel piano; le sue fonti sono: {limit}",
        "the source '{value}' is not in the plan; its sources are: {limit}"));

    /// <summary>An action has several cells for one source.</summary>
    public static DefectCode FundsCellTwice { get; } = new("FP-CELL-TWICE", new(
        "la casella «{value}» compare più volte; il massimo è {limit}",
        "the cell '{value}' appears several times; the maximum is {limit}"));

    /// <summary>A row, a column or the whole has several stated totals.</summary>
    public static DefectCode FundsTotalTwice { get; } = new("FP-TOTAL-TWICE", new(
        "il totale di «{value}» compare più volte; il massimo è {limit}",
        "the total of '{value}' appears several times; the maximum is {limit}"));

    /// <summary>A change is proposed while another is still waiting.</summary>
    public static DefectCode ReplanningPending { get; } = new("RP-PENDING", new(
        "la versione {value} attende ancora: {limit}",
        "version {value} still waits for: {limit}"));

    /// <summary>A step is taken while no change is waiting for it.</summary>
    public static DefectCode ReplanningNothingPending { get; } = new("RP-NONE", new(
        "nessuna rimodulazione è in attesa ({value}); in vigore è la versione {limit}",
        "no replanning is waiting ({value}); version {limit} is in force"));

    /// <summary>The procedure has no such step.</summary>
    public static DefectCode ReplanningUnknownStep { get; } = new("RP-STEP", new(
        "la procedura non prevede il passaggio «{value}»; prevede: {limit}",
        "the procedure has no step '{value}'; its steps are: {limit}"));

    /// <summary>The step was already taken.</summary>
    public static DefectCode ReplanningStepTwice { get; } = new("RP-STEP-TWICE", new(
        "il passaggio «{value}» è già stato compiuto il {limit}",
        "the step '{value}' was taken already on {limit}"));

    /// <summary>The day is before the one that it must follow.</summary>
    public static DefectCode ReplanningTooEarly { get; } = new("RP-DATE", new(
        "la data {value} precede quella a cui deve seguire, {limit}",
        "the day {value} is before the one that it must follow, {limit}"));

    /// <summary>There is no version of that number.</summary>
    public static DefectCode ReplanningUnknownVersion { get; } = new("RP-VERSION", new(
        "non esiste la versione {value}: l'ultima è la {limit}",
        "there is no version {value}: the newest is {limit}"));

    /// <summary>A version is used as a plan that was in force, but steps of its approval are still to come.</summary>
    public static DefectCode ReplanningNotApproved { get; } = new("RP-NOT-APPROVED", new(
        "la versione {value} non è approvata; attende ancora: {limit}",
        "version {value} is not approved; it still waits for: {limit}"));

    /// <summary>A version is used as a plan that was in force, but it was rejected or withdrawn.</summary>
    public static DefectCode ReplanningDroppedVersion { get; } = new("RP-DROPPED", new(
        "la versione {value} non è mai stata in vigore: {limit}",
        "version {value} was never in force: {limit}"));

    private static DefectCode[] OfCostPlans =>
    [
        CostPlanUnknownCategory, CostPlanCategoryTwice, CostPlanBodyTwice, CostPlanBodyBlank, CostPlanSum,
        CostPlanAbove, CostPlanMissing, CostPlanTemplateTwice, CostPlanTemplateUnkept, CostPlanTemplateImpossible,
        CostPlanTemplateUnknown, CostPlanTemplateEmpty, CostPlanTemplateLeftOut,
        FundsCodeTwice, FundsUnknownAction, FundsUnknownSource, FundsCellTwice, FundsTotalTwice, ReplanningPending, ReplanningNothingPending, ReplanningUnknownStep,
        ReplanningStepTwice, ReplanningTooEarly, ReplanningUnknownVersion, ReplanningNotApproved, ReplanningDroppedVersion,
    ];
}
