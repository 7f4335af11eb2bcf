namespace Conciliazione;

/// <content>The codes of settlements.</content>
public static partial class DefectCodes
{
    /// <summary>A share of the cost plan template has no meaning for what was spent.</summary>
    public static DefectCode SettlementShare { get; } = new("SET-SHARE", new(
        "«{value}» non si può applicare alle spese; una percentuale così può limitare {limit}",
        "'{value}' cannot be applied to expenses; a share like this can limit {limit}"));

    /// <summary>An expense lacks its code, its body or its document.</summary>
    public static DefectCode SettlementBlank { get; } = new("SET-BLANK", new(
        "il testo {value} è vuoto; serve {limit}",
        "the text {value} is blank; it must name {limit}"));

    /// <summary>The amount of an expense is not above zero.</summary>
    public static DefectCode SettlementAmount { get; } = new("SET-AMOUNT", new(
        "l'importo della spesa è {value}; deve essere sopra {limit}",
        "the amount of the expense is {value}; it must be above {limit}"));

    /// <summary>An expense was made before the first month of the plan, a year 0 included.</summary>
    public static DefectCode SettlementEarly { get; } = new("SET-EARLY", new(
        "la spesa del {value} è prima del primo giorno del piano: {limit}",
        "the expense of {value} is before the first day of the plan: {limit}"));

    /// <summary>An expense was made after the end of the plan.</summary>
    public static DefectCode SettlementLate { get; } = new("SET-LATE", new(
        "la spesa del {value} è dopo l'ultimo giorno del piano: {limit}",
        "the expense of {value} is after the last day of the plan: {limit}"));

    /// <summary>An expense was paid before it was made.</summary>
    public static DefectCode SettlementPaidEarly { get; } = new("SET-PAID-EARLY", new(
        "il pagamento del {value} è prima della spesa: {limit}",
        "the payment of {value} is before the expense: {limit}"));

    /// <summary>Work or goods have a payment.</summary>
    public static DefectCode SettlementInKindPaid { get; } = new("SET-IN-KIND-PAID", new(
        "una valorizzazione non ha pagamenti, e qui ce n'è uno del {value}; il massimo è {limit}",
        "what is in kind has no payments, and here is one of {value}; the maximum is {limit}"));

    /// <summary>Two expenses have the same code.</summary>
    public static DefectCode SettlementCodeTwice { get; } = new("SET-CODE-TWICE", new(
        "il codice «{value}» è di più spese; il massimo è {limit}",
        "the code '{value}' is that of several expenses; the maximum is {limit}"));

    /// <summary>One document is shown more than once for the same body, category, day and funding.</summary>
    public static DefectCode SettlementDocumentTwice { get; } = new("SET-DOCUMENT-TWICE", new(
        "il documento «{value}» è portato più volte per la stessa spesa; il massimo è {limit}",
        "the document '{value}' is shown several times for the same expense; the maximum is {limit}"));

    /// <summary>A verification form has several tools with the same code.</summary>
    public static DefectCode SettlementToolTwice { get; } = new("SET-TOOL-TWICE", new(
        "il codice «{value}» è di più strumenti di verifica; il massimo è {limit}",
        "the code '{value}' is that of several verification tools; the maximum is {limit}"));

    /// <summary>A tick is for a tool that the verification form does not have.</summary>
    public static DefectCode SettlementUnknownTick { get; } = new("SET-TICK", new(
        "è segnato lo strumento «{value}», che la scheda non ha; strumenti: {limit}",
        "the tool '{value}' is ticked, which the form does not have; tools: {limit}"));

    /// <summary>A document is none of those that the verification form asks for.</summary>
    public static DefectCode SettlementUnknownDocument { get; } = new("SET-DOCUMENT", new(
        "il documento «{value}» non è fra quelli della scheda: {limit}",
        "the document '{value}' is not one of the form: {limit}"));

    /// <summary>A verification form has a tick or a document several times, or a settlement a document of it.</summary>
    public static DefectCode SettlementFormTwice { get; } = new("SET-FORM-TWICE", new(
        "«{value}» è indicato più volte; il massimo è {limit}",
        "'{value}' is given several times; the maximum is {limit}"));

    private static DefectCode[] OfSettlements =>
    [
        SettlementShare, SettlementBlank, SettlementAmount, SettlementEarly,
        SettlementLate, SettlementPaidEarly, SettlementInKindPaid, SettlementCodeTwice,
        SettlementDocumentTwice, SettlementToolTwice, SettlementUnknownTick, SettlementUnknownDocument, SettlementFormTwice,
    ];
}
