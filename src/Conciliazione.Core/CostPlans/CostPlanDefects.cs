namespace Conciliazione.CostPlans;

/// <summary>What can be wrong with a cost plan or with the template that checks it. Italian term: difetti del piano dei conti.</summary>
/// <remarks>Immutable, safe for any thread.</remarks>
public static class CostPlanDefects
{
    /// <summary>A line names a category that the template does not have.</summary>
    public static DefectCode UnknownCategory { get; } = new("CP-CATEGORY", new(
        "la voce di costo «{value}» non è prevista; sono previste {limit}",
        "there is no cost category '{value}'; there are {limit}"));

    /// <summary>A category has several lines.</summary>
    public static DefectCode CategoryTwice { get; } = new("CP-CATEGORY-TWICE", new(
        "la voce di costo «{value}» compare più volte; il massimo è {limit}",
        "the cost category '{value}' has several lines; the most is {limit}"));

    /// <summary>The same body co-finances in two lines.</summary>
    public static DefectCode BodyTwice { get; } = new("CP-BODY-TWICE", new(
        "l'ente «{value}» cofinanzia in più righe; il massimo è {limit}",
        "the body '{value}' co-finances in several lines; the most is {limit}"));

    /// <summary>A co-financing line names no body.</summary>
    public static DefectCode BodyBlank { get; } = new("CP-BODY-BLANK", new(
        "una riga di cofinanziamento non dice quale ente: {value}; serve {limit}",
        "a co-financing line does not say which body: {value}; needed: {limit}"));

    /// <summary>A stated sum is not the sum of its parts.</summary>
    public static DefectCode Sum { get; } = new("CP-SUM", new(
        "le parti sommano a {value}; l'importo dichiarato è {limit}",
        "the parts sum to {value}; the stated amount is {limit}"));

    /// <summary>A part is larger than what it is inside of, such as coordination above staff.</summary>
    public static DefectCode Above { get; } = new("CP-ABOVE", new(
        "la parte è {value}, più di ciò che la contiene: {limit}",
        "the part is {value}, more than what holds it: {limit}"));

    /// <summary>The form leaves blank a figure that the rules need.</summary>
    public static DefectCode Missing { get; } = new("CP-MISSING", new(
        "manca {value}; serve per la regola «{limit}»",
        "missing: {value}; the rule '{limit}' needs it"));

    /// <summary>A template's own data contradicts itself.</summary>
    public static DefectCode TemplateTwice { get; } = new("CP-TEMPLATE-TWICE", new(
        "il codice «{value}» è usato più volte nel modello; il massimo è {limit}",
        "the code '{value}' is used several times in the template; the most is {limit}"));

    /// <summary>A part of a heading that no rule keeps inside it.</summary>
    public static DefectCode TemplateUnkept { get; } = new("CP-TEMPLATE-UNKEPT", new(
        "nessuna regola tiene la voce «{value}» dentro la voce {limit}",
        "no rule keeps the category '{value}' inside the category {limit}"));

    /// <summary>A floor above the cap of the same share: no plan could meet both.</summary>
    public static DefectCode TemplateImpossible { get; } = new("CP-TEMPLATE-IMPOSSIBLE", new(
        "il minimo di {value} supera il massimo della stessa quota, {limit}",
        "the floor of {value} is above the cap of the same share, {limit}"));

    /// <summary>A template's category is a part of no heading, or a rule reads a category that is not there.</summary>
    public static DefectCode TemplateUnknown { get; } = new("CP-TEMPLATE-UNKNOWN", new(
        "il modello rimanda alla voce «{value}», che non è una delle sue: {limit}",
        "the template refers to the category '{value}', which is none of its own: {limit}"));
}
