namespace Conciliazione;

/// <content>The codes of projects.</content>
public static partial class DefectCodes
{
    /// <summary>The project has a type of intervention that the call does not fund.</summary>
    public static DefectCode ProjectUnknownIntervention { get; } = new("PR-INTERVENTION", new(
        "la tipologia di intervento «{value}» non è finanziabile; le tipologie finanziabili sono: {limit}",
        "the type of intervention '{value}' is not funded; these are: {limit}"));

    /// <summary>The project has no type of intervention.</summary>
    public static DefectCode ProjectNoIntervention { get; } = new("PR-NO-INTERVENTION", new(
        "le tipologie di intervento indicate sono {value}; il minimo è {limit}",
        "the types of intervention given are {value}; the minimum is {limit}"));

    /// <summary>The project's plan follows another change procedure than that of the call.</summary>
    public static DefectCode ProjectProcedure { get; } = new("PR-PROCEDURE", new(
        "il piano si rimodula con: {value}; l'avviso richiede: {limit}",
        "the plan changes through: {value}; the call requires: {limit}"));

    /// <summary>A review was made under another edition than the one that funds the project.</summary>
    public static DefectCode ProjectForeignReview { get; } = new("PR-FOREIGN-REVIEW", new(
        "l'istruttoria è dell'edizione {value}; finanzia l'edizione {limit}",
        "the review is of the edition {value}; the funding edition is {limit}"));

    /// <summary>The ranking is not one by the rules of the edition that funds the projects, or has a number of places.</summary>
    public static DefectCode ProjectForeignRanking { get; } = new("PR-FOREIGN-RANKING", new(
        "la graduatoria è fatta con le regole {value}; l'edizione applica {limit}",
        "the ranking was made by the rules {value}; the edition applies {limit}"));

    /// <summary>A reviewed project has no row in the ranking, or a row of the ranking is of another project.</summary>
    public static DefectCode ProjectNotRanked { get; } = new("PR-NOT-RANKED", new(
        "il progetto è «{value}», ma la graduatoria riporta: {limit}",
        "the project is '{value}', but the ranking has: {limit}"));

    /// <summary>The call had not been published on the day whose rules are to be applied.</summary>
    public static DefectCode ProjectRulesDay { get; } = new("PR-RULES-DAY", new(
        "le regole del {value} non esistono: l'avviso parte dal {limit}",
        "there are no rules of {value}: the call starts on {limit}"));

    /// <summary>The call funds no type of intervention, so that no project could be admitted.</summary>
    public static DefectCode ProjectCallEmpty { get; } = new("PR-CALL-EMPTY", new(
        "le tipologie di intervento finanziate dall'avviso sono {value}; il minimo è {limit}",
        "the types of intervention that the call funds are {value}; the minimum is {limit}"));

    /// <summary>The data of a call uses a code more than once.</summary>
    public static DefectCode ProjectCallTwice { get; } = new("PR-CALL-TWICE", new(
        "il codice «{value}» è usato più volte nell'avviso; il massimo è {limit}",
        "the code '{value}' is used several times in the call; the maximum is {limit}"));

    /// <summary>The share that pays the grants is not one of the declared shares.</summary>
    public static DefectCode ProjectCallShare { get; } = new("PR-CALL-SHARE", new(
        "la parte «{value}» che paga i progetti non è tra quelle dichiarate: {limit}",
        "the share '{value}' that pays the projects is not one of the declared ones: {limit}"));

    /// <summary>Results are read against a version of the plan that has no indicators.</summary>
    public static DefectCode ProjectNoIndicators { get; } = new("PR-NO-INDICATORS", new(
        "la versione {value} del piano non ha indicatori con cui leggere i risultati; ne serve almeno {limit}",
        "version {value} of the plan has no indicators by which results could be read; at least {limit} is needed"));

    /// <summary>A form lists no types or areas of intervention.</summary>
    public static DefectCode ProjectSchemeEmpty { get; } = new("PR-SCHEME-EMPTY", new(
        "le voci del modulo sono {value}; il minimo è {limit}",
        "the entries of the form are {value}; the minimum is {limit}"));

    /// <summary>A form has a letter or a type of intervention twice.</summary>
    public static DefectCode ProjectSchemeTwice { get; } = new("PR-SCHEME-TWICE", new(
        "il modulo riporta più volte la stessa lettera o la stessa voce: {value}; il massimo è {limit}",
        "the form has the same letter or entry several times: {value}; the maximum is {limit}"));

    /// <summary>A letter is not one of the form.</summary>
    public static DefectCode ProjectLetter { get; } = new("PR-LETTER", new(
        "la lettera «{value}» non è prevista; le lettere previste sono: {limit}",
        "the letter '{value}' is not in the form; the letters are: {limit}"));

    /// <summary>A letter is given without the form that says what it means.</summary>
    public static DefectCode ProjectLetterWithoutForm { get; } = new("PR-LETTER-NO-FORM", new(
        "la lettera «{value}» da sola non identifica una tipologia; indicare il modulo. Significati: {limit}",
        "the letter '{value}' does not identify a type by itself; state the form. Meanings: {limit}"));

    /// <summary>A letter is read under a form that is not one of those given, perhaps of another act.</summary>
    public static DefectCode ProjectForm { get; } = new("PR-FORM", new(
        "il modulo «{value}» non è fra quelli dati: {limit}",
        "the form '{value}' is not one of those given: {limit}"));

    private static DefectCode[] OfProjects =>
    [
        ProjectUnknownIntervention, ProjectNoIntervention, ProjectProcedure, ProjectForeignReview, ProjectForeignRanking,
        ProjectNotRanked, ProjectRulesDay, ProjectCallTwice, ProjectCallShare, ProjectCallEmpty, ProjectNoIndicators,
        ProjectSchemeEmpty, ProjectSchemeTwice, ProjectLetter, ProjectLetterWithoutForm, ProjectForm,
    ];
}
