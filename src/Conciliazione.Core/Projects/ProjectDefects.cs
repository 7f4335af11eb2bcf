namespace Conciliazione.Projects;

/// <summary>What can be wrong with a project or with the call that funds it. Italian term: difetti del progetto.</summary>
/// <remarks>Immutable, safe for any thread.</remarks>
public static class ProjectDefects
{
    /// <summary>The project carries a type of intervention that the call does not fund.</summary>
    public static DefectCode UnknownIntervention { get; } = new("PR-INTERVENTION", new(
        "la tipologia di intervento «{value}» non è finanziabile; lo sono {limit}",
        "the type of intervention '{value}' is not funded; these are: {limit}"));

    /// <summary>The project carries no type of intervention.</summary>
    public static DefectCode NoIntervention { get; } = new("PR-NO-INTERVENTION", new(
        "le tipologie di intervento indicate sono {value}; il minimo è {limit}",
        "the types of intervention given are {value}; the least is {limit}"));

    /// <summary>The project's plan changes by another procedure than the call's.</summary>
    public static DefectCode Procedure { get; } = new("PR-PROCEDURE", new(
        "il piano si rimodula con i passaggi {value}; l'avviso vuole {limit}",
        "the plan changes by the steps {value}; the call wants {limit}"));

    /// <summary>A review was made under another edition than the one that funds.</summary>
    public static DefectCode ForeignReview { get; } = new("PR-FOREIGN-REVIEW", new(
        "l'istruttoria è dell'edizione {value}; finanzia l'edizione {limit}",
        "the review is of the edition {value}; the edition {limit} funds"));

    /// <summary>A call's own data uses one code twice.</summary>
    public static DefectCode CallTwice { get; } = new("PR-CALL-TWICE", new(
        "il codice «{value}» è usato più volte nell'avviso; il massimo è {limit}",
        "the code '{value}' is used several times in the call; the most is {limit}"));

    /// <summary>The share that pays the grants is none of the declared ones.</summary>
    public static DefectCode CallShare { get; } = new("PR-CALL-SHARE", new(
        "la quota «{value}» che paga i progetti non è tra quelle dichiarate: {limit}",
        "the share '{value}' that pays the projects is none of the declared ones: {limit}"));
}
