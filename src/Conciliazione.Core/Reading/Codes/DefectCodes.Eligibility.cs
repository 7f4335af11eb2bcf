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

    /// <summary>A selection has no steps.</summary>
    public static DefectCode EligibilityNoSteps { get; } = new("ELIG-STEPS", new(
        "i passi della selezione sono {value}; ne serve almeno {limit}",
        "the selection has {value} steps; at least {limit} is needed"));

    /// <summary>A code is used more than once among the steps and groups of a selection.</summary>
    public static DefectCode EligibilityStepTwice { get; } = new("ELIG-STEP-TWICE", new(
        "il codice «{value}» è usato per più passi o gruppi; il massimo è {limit}",
        "the code '{value}' is used for several steps or groups; the maximum is {limit}"));

    /// <summary>The ages of a group end before they begin.</summary>
    public static DefectCode EligibilityGroupAges { get; } = new("ELIG-GROUP-AGES", new(
        "il gruppo comincia a {value} {value:mese|mesi}, dopo la sua fine, a {limit}",
        "the group begins at {value} {value:month|months}, after its end at {limit}"));

    /// <summary>A candidate is listed more than once.</summary>
    public static DefectCode EligibilityCandidateTwice { get; } = new("ELIG-CANDIDATE-TWICE", new(
        "il candidato «{value}» compare più volte; il massimo è {limit}",
        "the candidate '{value}' is listed several times; the maximum is {limit}"));

    /// <summary>A result is of somebody who is not a candidate.</summary>
    public static DefectCode EligibilityCandidate { get; } = new("ELIG-CANDIDATE", new(
        "«{value}» non è fra i candidati, che sono {limit}",
        "'{value}' is not one of the candidates, who are {limit}"));

    /// <summary>A result is of an unknown step.</summary>
    public static DefectCode EligibilityStep { get; } = new("ELIG-STEP", new(
        "«{value}» non è un passo della selezione: {limit}",
        "'{value}' is not a step of the selection: {limit}"));

    /// <summary>A candidate has several results in one step.</summary>
    public static DefectCode EligibilityResultTwice { get; } = new("ELIG-RESULT-TWICE", new(
        "il candidato ha più esiti nel passo «{value}»; il massimo è {limit}",
        "the candidate has several results in the step '{value}'; the maximum is {limit}"));

    /// <summary>A result follows a step that was not passed.</summary>
    public static DefectCode EligibilityAfterFailed { get; } = new("ELIG-AFTER-FAILED", new(
        "c'è un esito del passo «{value}», ma il passo «{limit}» non è superato",
        "there is a result in the step '{value}', but the step '{limit}' was not passed"));

    /// <summary>A result follows a step without a result.</summary>
    public static DefectCode EligibilityStepSkipped { get; } = new("ELIG-STEP-SKIPPED", new(
        "c'è un esito del passo «{value}», ma manca quello del passo «{limit}»",
        "there is a result in the step '{value}', but no outcome in the step '{limit}'"));

    /// <summary>A result is dated before that of an earlier step, or before the admission.</summary>
    public static DefectCode EligibilityBackwards { get; } = new("ELIG-BACKWARDS", new(
        "l'esito è del {value}, prima di quello del passo precedente, del {limit}",
        "the result is dated {value}, before that of the step before, dated {limit}"));

    /// <summary>A result names a group that its step does not have, or none where it has groups.</summary>
    public static DefectCode EligibilityStepGroup { get; } = new("ELIG-STEP-GROUP", new(
        "l'esito indica {value}; per questo passo serve {limit}",
        "the result names {value}; this step takes {limit}"));

    /// <summary>More candidates are admitted to a step, or to a group of it, than it has places.</summary>
    public static DefectCode EligibilityStepPlaces { get; } = new("ELIG-STEP-PLACES", new(
        "gli ammessi sono {value}; i posti sono {limit}",
        "those admitted are {value}; the places are {limit}"));

    /// <summary>A result is given by a body or role that does not judge the step.</summary>
    public static DefectCode EligibilityJudge { get; } = new("ELIG-JUDGE", new(
        "l'esito è dato da {value}; in questo passo può darlo {limit}",
        "the result is given by {value}; in this step it may be given by {limit}"));

    /// <summary>What must be a code is none; it may be a person's name, and is not repeated.</summary>
    public static DefectCode EligibilityNoCode { get; } = new("ELIG-NO-CODE", new(
        "{value} non è un codice; servono {limit}",
        "{value} is not a code; it takes {limit}"));

    /// <summary>The decision record behind these limits.</summary>
    internal static LegalSource EligibilitySource { get; } = LegalSource.Library("decisione 0013");

    internal static Defect EligibilityFound(DefectCode code, string path, RuleLabel label, FactValue value, FactValue limit) =>
        code.At(path, value, limit, label.Source.Or(EligibilitySource));

    private static DefectCode[] OfEligibility =>
    [
        EligibilityFactNotOffered, EligibilityOtherFact, EligibilityDuplicate, EligibilityNoSource, EligibilityEmpty,
        EligibilityTooFewAsked, EligibilityTooManyAsked, EligibilityNoBounds, EligibilityNothingWithin,
        EligibilityNothingAccepted, EligibilityUndeclaredOption, EligibilityCureUnderNone, EligibilityTooDeep,
        EligibilityNoSteps, EligibilityStepTwice, EligibilityGroupAges, EligibilityCandidateTwice, EligibilityCandidate, EligibilityStep,
        EligibilityResultTwice, EligibilityAfterFailed, EligibilityStepSkipped, EligibilityBackwards, EligibilityStepGroup, EligibilityStepPlaces,
        EligibilityJudge, EligibilityNoCode,
    ];
}
