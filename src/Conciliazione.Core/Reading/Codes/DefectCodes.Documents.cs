namespace Conciliazione;

/// <content>The codes of documents.</content>
public static partial class DefectCodes
{
    /// <summary>A document is larger than the limits allow.</summary>
    public static DefectCode JsonBytes { get; } = new("JSON-BYTES", new(
        "il documento è di {value} byte; il massimo è {limit}",
        "the document has {value} bytes; the maximum is {limit}"));

    /// <summary>A document is not UTF-8.</summary>
    public static DefectCode JsonUtf8 { get; } = new("JSON-UTF8", new(
        "dal byte {value} il documento non è un testo in {limit}",
        "from byte {value} on the document is no text in {limit}"));

    /// <summary>A document is not JSON.</summary>
    public static DefectCode JsonSyntax { get; } = new("JSON-SYNTAX", new(
        "il documento non è JSON: si legge fino al byte {value} della riga {limit}",
        "the document is not JSON: it reads up to byte {value} of line {limit}"));

    /// <summary>A text has half a surrogate pair.</summary>
    public static DefectCode JsonSurrogate { get; } = new("JSON-SURROGATE", new(
        "un testo della riga {limit} contiene mezza coppia di caratteri (surrogate) e non è scrivibile",
        "a text on line {limit} holds half a pair of surrogates and cannot be written"));

    /// <summary>Objects and arrays are nested more deeply than the limits allow.</summary>
    public static DefectCode JsonDepth { get; } = new("JSON-DEPTH", new(
        "gli oggetti e le liste sono annidati a {value} livelli o più; il massimo è {limit}",
        "objects and lists are nested {value} levels deep or more; the maximum is {limit}"));

    /// <summary>A text is longer than the limits allow.</summary>
    public static DefectCode JsonText { get; } = new("JSON-TEXT", new(
        "un testo è di {value} byte; il massimo è {limit}",
        "a text has {value} bytes; the maximum is {limit}"));

    /// <summary>A document has more values than the limits allow.</summary>
    public static DefectCode JsonValues { get; } = new("JSON-VALUES", new(
        "il documento contiene {value} voci o più; il massimo è {limit}",
        "the document holds {value} values or more; the maximum is {limit}"));

    /// <summary>There are more defects than are returned.</summary>
    public static DefectCode JsonMore { get; } = new("JSON-MORE", new(
        "{value:c'è un altro difetto|ci sono altri difetti}, {value}: ne sono mostrati al massimo {limit}",
        "there {value:is one more defect|are more defects}, {value}: at most {limit} are shown"));

    /// <summary>A value is of another kind than the document needs there.</summary>
    public static DefectCode JsonKind { get; } = new("JSON-KIND", new(
        "qui c'è {value}; serve {limit}",
        "here is {value}; needed is {limit}"));

    /// <summary>A value has another form than the document needs there.</summary>
    public static DefectCode JsonForm { get; } = new("JSON-FORM", new(
        "«{value}» non ha la forma richiesta: {limit}",
        "'{value}' does not have the form required: {limit}"));

    /// <summary>A whole number is outside its bounds.</summary>
    public static DefectCode JsonRange { get; } = new("JSON-RANGE", new(
        "{value} è fuori dai limiti: {limit}",
        "{value} is outside the bounds: {limit}"));

    /// <summary>A value is not one of those that may stand there.</summary>
    public static DefectCode JsonChoice { get; } = new("JSON-CHOICE", new(
        "«{value}» non è tra le voci previste: {limit}",
        "'{value}' is not one of the values foreseen: {limit}"));

    /// <summary>An object has a key that it cannot have.</summary>
    public static DefectCode JsonKey { get; } = new("JSON-KEY", new(
        "la chiave «{value}» non è prevista; le chiavi sono: {limit}",
        "the key '{value}' is not foreseen; the keys are: {limit}"));

    /// <summary>An object has the same key twice.</summary>
    public static DefectCode JsonKeyTwice { get; } = new("JSON-KEY-TWICE", new(
        "la chiave «{value}» è scritta più volte; il massimo è {limit}",
        "the key '{value}' is written several times; the maximum is {limit}"));

    /// <summary>An object lacks a key.</summary>
    public static DefectCode JsonMissing { get; } = new("JSON-MISSING", new(
        "manca la chiave «{value}»: {limit}",
        "the key '{value}' is missing: {limit}"));

    /// <summary>A document names a rule written in code that the reader was not given.</summary>
    public static DefectCode JsonWritten { get; } = new("JSON-WRITTEN", new(
        "la regola «{value}», scritta in codice, non è tra quelle fornite: {limit}",
        "the rule '{value}', written in code, is not among those given: {limit}"));

    /// <summary>What was read cannot be made into a value.</summary>
    public static DefectCode JsonRefused { get; } = new("JSON-REFUSED", new(
        "non leggibile come {limit}: {value}",
        "cannot be read as {limit}: {value}"));

    private static DefectCode[] OfDocuments =>
    [
        JsonBytes, JsonUtf8, JsonSyntax, JsonSurrogate, JsonDepth, JsonText, JsonValues, JsonMore, JsonKind, JsonForm, JsonRange, JsonChoice, JsonKey,
        JsonKeyTwice, JsonMissing, JsonWritten, JsonRefused,
    ];
}
