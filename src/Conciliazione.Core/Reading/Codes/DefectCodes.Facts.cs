namespace Conciliazione;

/// <content>The codes of facts.</content>
public static partial class DefectCodes
{
    /// <summary>Two facts of a catalogue have the same code.</summary>
    public static DefectCode FactDuplicate { get; } = new("FACT-DUPLICATE", new(
        "il codice {value} è di più dati; il massimo è {limit}: ogni dato deve avere il proprio",
        "the code {value} belongs to several facts; the maximum is {limit}: each fact must have its own"));

    /// <summary>A choice declares no options.</summary>
    public static DefectCode FactNoOptions { get; } = new("FACT-NO-OPTIONS", new(
        "la scelta dichiara {value} opzioni; ne serve almeno {limit}",
        "the choice declares {value} options; at least {limit} is needed"));

    /// <summary>Two options of a choice have the same code.</summary>
    public static DefectCode FactDuplicateOption { get; } = new("FACT-DUPLICATE-OPTION", new(
        "il codice {value} è di più opzioni; il massimo è {limit}: ogni opzione deve avere il proprio",
        "the code {value} belongs to several options; the maximum is {limit}: each option must have its own"));

    /// <summary>A sheet holds a fact that the catalogue does not offer.</summary>
    public static DefectCode FactUnknown { get; } = new("FACT-UNKNOWN", new(
        "il dato {value} non è nel catalogo; i dati offerti sono: {limit}",
        "the fact {value} is not in the catalogue; the facts offered are: {limit}"));

    /// <summary>A column holds a fact that differs from the one that the catalogue offers under the same code.</summary>
    public static DefectCode FactOther { get; } = new("FACT-OTHER", new(
        "il dato «{value}» è diverso da quello offerto con lo stesso codice: «{limit}»",
        "the fact '{value}' differs from the one offered under the same code: '{limit}'"));

    /// <summary>A sheet holds the same fact twice.</summary>
    public static DefectCode FactRepeated { get; } = new("FACT-REPEATED", new(
        "il dato è indicato {value} volte; il massimo è {limit}",
        "the fact is given {value} times; the maximum is {limit}"));

    /// <summary>A value is not of the kind that the fact declares.</summary>
    public static DefectCode FactWrongType { get; } = new("FACT-TYPE", new(
        "«{value}» non è del tipo dichiarato: serve {limit}",
        "'{value}' is not of the kind declared: {limit} is needed"));

    /// <summary>The option chosen is not among those declared.</summary>
    public static DefectCode FactUndeclaredOption { get; } = new("FACT-OPTION", new(
        "{value} non è tra le opzioni dichiarate: {limit}",
        "{value} is not among the options declared: {limit}"));

    /// <summary>A number is outside the range of the fact.</summary>
    public static DefectCode FactOutOfRange { get; } = new("FACT-RANGE", new(
        "{value} è fuori da ciò che il dato può contenere: {limit}",
        "{value} is outside what the fact can hold: {limit}"));

    /// <summary>A column, or what goes with its rows, has another number of them.</summary>
    public static DefectCode FactColumnLength { get; } = new("FACT-COLUMN-LENGTH", new(
        "righe indicate: {value}; necessarie: {limit}",
        "rows given: {value}; needed: {limit}"));

    /// <summary>A table has no column for a fact.</summary>
    public static DefectCode FactColumnMissing { get; } = new("FACT-COLUMN-MISSING", new(
        "manca la colonna {value}; le colonne indicate sono: {limit}",
        "the column {value} is missing; the columns given are: {limit}"));

    /// <summary>The items of a row end before they begin, or beyond those given.</summary>
    public static DefectCode FactOffset { get; } = new("FACT-OFFSET", new(
        "gli elementi della riga finiscono al posto {value}; è ammesso {limit}",
        "the items of the row end at place {value}; allowed: {limit}"));

    /// <summary>A row of a column is marked as unknown but has a value.</summary>
    public static DefectCode FactUnknownValued { get; } = new("FACT-UNKNOWN-VALUED", new(
        "la riga è segnata come sconosciuta ma contiene {value}: {limit}",
        "the row is marked as unknown but holds {value}: {limit}"));

    /// <summary>The decision record that sets these limits.</summary>
    internal static LegalSource FactSource { get; } = LegalSource.Library("decisione 0012");

    internal static Defect FactFound(DefectCode code, string path, FactValue value, FactValue limit) => code.At(path, value, limit, FactSource);

    private static DefectCode[] OfFacts =>
    [
        FactDuplicate, FactNoOptions, FactDuplicateOption, FactUnknown, FactOther, FactRepeated, FactWrongType,
        FactUndeclaredOption, FactOutOfRange, FactColumnLength, FactColumnMissing, FactOffset, FactUnknownValued,
    ];
}
