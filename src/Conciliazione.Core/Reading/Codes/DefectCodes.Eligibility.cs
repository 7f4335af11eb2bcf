namespace Conciliazione;

/// <content>The codes of requirements.</content>
public static partial class DefectCodes
{
    /// <summary>A requirement reads a fact that the subject does not offer.</summary>
    public static DefectCode EligibilityFactNotOffered { get; } = new("ELIG-FACT", new(
        "il requisito legge {value}, che il soggetto non offre; i dati offerti sono: {limit}",
        "the requirement reads {value}, which the subject does not offer; the facts offered are: {limit}"));

    /// <summary>A requirement reads a fact that differs from the one the subject offers under the same code.</summary>
    public static DefectCode EligibilityOtherFact { get; } = new("ELIG-FACT-OTHER", new(
        "il requisito legge il dato «{value}», diverso da quello offerto con lo stesso codice: «{limit}»",
        "the requirement reads the fact '{value}', which differs from the one offered under the same code: '{limit}'"));

    /// <summary>Two requirements have the same code.</summary>
    public static DefectCode EligibilityDuplicate { get; } = new("ELIG-DUPLICATE", new(
        "il codice è di {value} requisiti; il massimo è {limit}: ogni requisito deve avere il proprio",
        "the code belongs to {value} requirements; the maximum is {limit}: each requirement must have its own"));

    /// <summary>A requirement has no source.</summary>
    public static DefectCode EligibilityNoSource { get; } = new("ELIG-SOURCE", new(
        "il requisito {value} non ha {limit}",
        "the requirement {value} has no {limit}"));

    /// <summary>A composite requirement has no parts.</summary>
    public static DefectCode EligibilityEmpty { get; } = new("ELIG-EMPTY", new(
        "il requisito è composto di {value} parti; ne serve almeno {limit}",
        "the requirement is made up of {value} parts; at least {limit} is needed"));

    /// <summary>Fewer than one part is required.</summary>
    public static DefectCode EligibilityTooFewAsked { get; } = new("ELIG-AT-LEAST-LOW", new(
        "si chiedono almeno {value} parti; il minimo è {limit}",
        "at least {value} parts are asked for; the minimum is {limit}"));

    /// <summary>More parts are required than there are.</summary>
    public static DefectCode EligibilityTooManyAsked { get; } = new("ELIG-AT-LEAST-HIGH", new(
        "si {value:chiede|chiedono} almeno {value} {value:parte|parti}; il massimo è {limit}",
        "at least {value} {value:part is|parts are} asked for; the maximum is {limit}"));

    /// <summary>The bounds have no limit on either side.</summary>
    public static DefectCode EligibilityNoBounds { get; } = new("ELIG-NO-BOUNDS", new(
        "il requisito ha {value} limiti; ne serve almeno {limit}",
        "the requirement has {value} limits; at least {limit} is needed"));

    /// <summary>The bounds contain no values.</summary>
    public static DefectCode EligibilityNothingWithin { get; } = new("ELIG-BOUNDS", new(
        "nessun valore è compreso tra {value} e {limit} con gli estremi dichiarati",
        "no value is between {value} and {limit} with the edges declared"));

    /// <summary>No options are accepted.</summary>
    public static DefectCode EligibilityNothingAccepted { get; } = new("ELIG-NO-OPTIONS", new(
        "il requisito ammette {value} opzioni; ne serve almeno {limit}",
        "the requirement accepts {value} options; at least {limit} is needed"));

    /// <summary>An accepted option is not declared by the fact.</summary>
    public static DefectCode EligibilityUndeclaredOption { get; } = new("ELIG-OPTION", new(
        "il requisito ammette {value}, che il dato non dichiara; le opzioni sono: {limit}",
        "the requirement accepts {value}, which the fact does not declare; the options are: {limit}"));

    /// <summary>A curable requirement is nested under a condition that must not be met.</summary>
    public static DefectCode EligibilityCureUnderNone { get; } = new("ELIG-CURE", new(
        "{value} è da integrare, ma è parte di {limit}, che chiede il contrario: non c'è nulla da integrare",
        "{value} can be cured but is part of {limit}, which asks for the opposite: there is nothing to cure"));

    /// <summary>Requirements are nested too deeply for a reader to follow.</summary>
    public static DefectCode EligibilityTooDeep { get; } = new("ELIG-DEPTH", new(
        "il requisito è al livello {value}; il massimo è {limit}",
        "the requirement is at level {value}; the maximum is {limit}"));

    /// <summary>The decision record behind these limits.</summary>
    internal static LegalSource EligibilitySource { get; } = LegalSource.Library("decisione 0013");

    internal static Defect EligibilityFound(DefectCode code, string path, RuleLabel label, FactValue value, FactValue limit) =>
        code.At(path, value, limit, label.Source.Or(EligibilitySource));

    private static DefectCode[] OfEligibility =>
    [
        EligibilityFactNotOffered, EligibilityOtherFact, EligibilityDuplicate, EligibilityNoSource, EligibilityEmpty,
        EligibilityTooFewAsked, EligibilityTooManyAsked, EligibilityNoBounds, EligibilityNothingWithin,
        EligibilityNothingAccepted, EligibilityUndeclaredOption, EligibilityCureUnderNone, EligibilityTooDeep,
    ];
}
