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

    /// <summary>A table of what covers what uses a code more than once.</summary>
    public static DefectCode ProjectCoverageTwice { get; } = new("PR-COVERAGE-TWICE", new(
        "il codice «{value}» compare più volte nel quadro delle coperture; il massimo è {limit}",
        "the code '{value}' appears several times in the table of coverage; the maximum is {limit}"));

    /// <summary>Something is covered by a means that the table does not list.</summary>
    public static DefectCode ProjectCoverageUnknown { get; } = new("PR-COVERAGE-UNKNOWN", new(
        "«{value}» non è tra ciò che il quadro prevede: {limit}",
        "'{value}' is not one of the means that the table lists: {limit}"));

    private static DefectCode[] OfProjects =>
    [
        ProjectUnknownIntervention, ProjectNoIntervention, ProjectProcedure, ProjectForeignReview, ProjectForeignRanking,
        ProjectNotRanked, ProjectRulesDay, ProjectCallTwice, ProjectCallShare, ProjectCallEmpty, ProjectNoIndicators,
        ProjectCoverageTwice, ProjectCoverageUnknown,
    ];
}
