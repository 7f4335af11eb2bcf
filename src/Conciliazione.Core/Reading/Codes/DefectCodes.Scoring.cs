namespace Conciliazione;

/// <content>The codes of scoring grids.</content>
public static partial class DefectCodes
{
    /// <summary>A rule reads a fact that the subject does not offer.</summary>
    public static DefectCode ScoringFactNotOffered { get; } = new("SCORE-FACT", new(
        "il criterio legge {value}, che il soggetto non offre; i dati offerti sono: {limit}",
        "the rule reads {value}, which the subject does not offer; the facts offered are: {limit}"));

    /// <summary>A rule reads a fact that differs from the one the subject offers under the same code.</summary>
    public static DefectCode ScoringOtherFact { get; } = new("SCORE-FACT-OTHER", new(
        "il criterio legge il dato «{value}», diverso da quello offerto con lo stesso codice: «{limit}»",
        "the rule reads the fact '{value}', which differs from the one offered under the same code: '{limit}'"));

    /// <summary>A code is used more than once in a grid.</summary>
    public static DefectCode ScoringDuplicate { get; } = new("SCORE-DUPLICATE", new(
        "il codice è usato {value} volte nella griglia; il massimo è {limit}",
        "the code is used {value} times in the grid; the maximum is {limit}"));

    /// <summary>A rule, a section or a minimum has no source.</summary>
    public static DefectCode ScoringNoSource { get; } = new("SCORE-SOURCE", new(
        "{value} non ha {limit}",
        "{value} has no {limit}"));

    /// <summary>A grid, a section or a composite rule has no parts.</summary>
    public static DefectCode ScoringEmpty { get; } = new("SCORE-EMPTY", new(
        "le parti sono {value}; ne serve almeno {limit}",
        "there are {value} parts; at least {limit} is needed"));

    /// <summary>Rules are nested too deeply for a reader to follow.</summary>
    public static DefectCode ScoringTooDeep { get; } = new("SCORE-DEPTH", new(
        "il criterio è al livello {value}; il massimo è {limit}",
        "the rule is at level {value}; the maximum is {limit}"));

    /// <summary>There are more rules than a grid may have.</summary>
    public static DefectCode ScoringTooManyRules { get; } = new("SCORE-RULES", new(
        "la griglia ha {value} criteri; il massimo è {limit}",
        "the grid has {value} rules; the maximum is {limit}"));

    /// <summary>The points are zero.</summary>
    public static DefectCode ScoringNoPoints { get; } = new("SCORE-NO-POINTS", new(
        "vale {value}: un criterio che non vale nulla non è un criterio; un valore possibile è {limit}",
        "it is worth {value}: a rule must be worth something; a possible value is {limit}"));

    /// <summary>Points that must not be negative are below zero.</summary>
    public static DefectCode ScoringNegative { get; } = new("SCORE-NEGATIVE", new(
        "vale {value}; qui il minimo è {limit}",
        "it is worth {value}; here the minimum is {limit}"));

    /// <summary>The points are too large to be added safely.</summary>
    public static DefectCode ScoringTooLarge { get; } = new("SCORE-LARGE", new(
        "vale {value}; il massimo è {limit}",
        "it is worth {value}; the maximum is {limit}"));

    /// <summary>The points of a grid could grow beyond what can be added.</summary>
    public static DefectCode ScoringCouldOverflow { get; } = new("SCORE-OVERFLOW", new(
        "i punti possono arrivare a {value}; il massimo è {limit}: indicare un massimo o punti più bassi",
        "the points can reach {value}; the maximum is {limit}: declare a maximum or lower points"));

    /// <summary>A rule by bands has no bands.</summary>
    public static DefectCode ScoringNoBands { get; } = new("SCORE-NO-BANDS", new(
        "le fasce sono {value}; ne serve almeno {limit}",
        "there are {value} bands; at least {limit} is needed"));

    /// <summary>There are more bands than a rule may have.</summary>
    public static DefectCode ScoringTooManyBands { get; } = new("SCORE-BANDS", new(
        "le fasce sono {value}; il massimo è {limit}",
        "there are {value} bands; the maximum is {limit}"));

    /// <summary>A band contains no values.</summary>
    public static DefectCode ScoringEmptyBand { get; } = new("SCORE-BAND-EMPTY", new(
        "nessun valore sta nella fascia «{value}» con gli estremi dichiarati; deve contenerne almeno {limit}",
        "no value is in the band '{value}' with the edges declared; it must hold at least {limit}"));

    /// <summary>Two bands contain the same value.</summary>
    public static DefectCode ScoringOverlap { get; } = new("SCORE-BAND-OVERLAP", new(
        "la fascia «{value}» si sovrappone a «{limit}»",
        "the band '{value}' overlaps '{limit}'"));

    /// <summary>Some values between two bands are in no band.</summary>
    public static DefectCode ScoringGap { get; } = new("SCORE-BAND-GAP", new(
        "tra la fascia «{value}» e «{limit}» restano valori senza punteggio",
        "between the band '{value}' and '{limit}' some values have no points"));

    /// <summary>Values below the lowest band are in no band.</summary>
    public static DefectCode ScoringOpenBelow { get; } = new("SCORE-BAND-BELOW", new(
        "sotto la fascia «{value}» restano valori senza punteggio: serve almeno {limit} fascia in più, o un punteggio per i valori fuori dalle fasce",
        "below the band '{value}' some values have no points: at least {limit} more band is needed, or points for the values outside the bands"));

    /// <summary>Values above the highest band are in no band.</summary>
    public static DefectCode ScoringOpenAbove { get; } = new("SCORE-BAND-ABOVE", new(
        "sopra la fascia «{value}» restano valori senza punteggio: serve almeno {limit} fascia in più, o un punteggio per i valori fuori dalle fasce",
        "above the band '{value}' some values have no points: at least {limit} more band is needed, or points for the values outside the bands"));

    /// <summary>No options are listed.</summary>
    public static DefectCode ScoringNoOptions { get; } = new("SCORE-NO-OPTIONS", new(
        "le opzioni indicate sono {value}; ne serve almeno {limit}",
        "there are {value} options; at least {limit} is needed"));

    /// <summary>A fact has more options than an audience can distinguish.</summary>
    public static DefectCode ScoringTooManyOptions { get; } = new("SCORE-OPTIONS", new(
        "il dato ha {value} opzioni; una platea ne distingue al più {limit}",
        "the fact has {value} options; an audience tells at most {limit} apart"));

    /// <summary>An option is not declared by the fact.</summary>
    public static DefectCode ScoringUndeclaredOption { get; } = new("SCORE-OPTION", new(
        "l'opzione {value} non è tra quelle del dato: {limit}",
        "the option {value} is not among those of the fact: {limit}"));

    /// <summary>An option is listed more than once.</summary>
    public static DefectCode ScoringOptionTwice { get; } = new("SCORE-OPTION-TWICE", new(
        "l'opzione {value} è indicata più volte; il massimo è {limit}",
        "the option {value} is named several times; the maximum is {limit}"));

    /// <summary>The two ends of a scale coincide.</summary>
    public static DefectCode ScoringNoScale { get; } = new("SCORE-SCALE", new(
        "la scala va da {value} a {limit}: gli estremi devono essere diversi",
        "the scale goes from {value} to {limit}: its ends must differ"));

    /// <summary>A share is scaled without a declared rounding.</summary>
    public static DefectCode ScoringShareNotRounded { get; } = new("SCORE-SCALE-SHARE", new(
        "per mettere in scala «{value}» serve {limit}",
        "to scale '{value}', {limit} is needed"));

    /// <summary>Subjects with equal values would get more than the maximum.</summary>
    public static DefectCode ScoringEqualTooHigh { get; } = new("SCORE-EQUAL", new(
        "se tutti sono uguali il criterio dà {value}; il suo massimo è {limit}",
        "where all are equal the rule gives {value}; its maximum is {limit}"));

    /// <summary>The minimum points exceed the maximum.</summary>
    public static DefectCode ScoringMinimumAboveMaximum { get; } = new("SCORE-LEAST", new(
        "il minimo è {value}, più del massimo {limit}",
        "the minimum is {value}, more than the maximum, {limit}"));

    /// <summary>The maximum mark is not a multiple of the step.</summary>
    public static DefectCode ScoringMaximumOffStep { get; } = new("SCORE-MARK-MAXIMUM", new(
        "il voto massimo è {value}, ma i voti vanno di {limit} in {limit}",
        "the highest mark is {value}, but marks go by {limit}"));

    /// <summary>A percentage applies to a criterion or section that the grid does not contain.</summary>
    public static DefectCode ScoringUnknownBase { get; } = new("SCORE-BASE", new(
        "la percentuale è dei punti di {value}, che non è un criterio né una sezione della griglia: {limit}",
        "the percentage is of the points of {value}, which is not a criterion or section of the grid: {limit}"));

    /// <summary>A percentage depends on itself, directly or through others.</summary>
    public static DefectCode ScoringCircular { get; } = new("SCORE-CIRCULAR", new(
        "i punti di {value} dipendono da sé stessi per una percentuale su {limit}",
        "the points of {value} depend on themselves by a percentage of {limit}"));

    /// <summary>The maximum points of a section's criteria do not add up to the declared maximum.</summary>
    public static DefectCode ScoringSectionMaximum { get; } = new("SCORE-SECTION-MOST", new(
        "i massimi dei criteri sommano a {value}; la sezione ne dichiara {limit}",
        "the maxima of the criteria sum to {value}; the section declares {limit}"));

    /// <summary>The maximum points of the sections do not add up to the grid's declared maximum.</summary>
    public static DefectCode ScoringTotalMaximum { get; } = new("SCORE-TOTAL-MOST", new(
        "i massimi delle sezioni sommano a {value}; la griglia ne dichiara {limit}",
        "the maxima of the sections sum to {value}; the grid declares {limit}"));

    /// <summary>A minimum refers to a criterion or section that the grid does not contain.</summary>
    public static DefectCode ScoringUnknownPart { get; } = new("SCORE-MINIMUM-PART", new(
        "la soglia è per {value}, che non è un criterio né una sezione della griglia: {limit}",
        "the minimum is for {value}, which is not a criterion or section of the grid: {limit}"));

    /// <summary>A minimum cannot be reached by any subject, or by any subject of some kind.</summary>
    public static DefectCode ScoringUnreachable { get; } = new("SCORE-UNREACHABLE", new(
        "la soglia è {value}, ma il massimo raggiungibile è {limit}",
        "the minimum is {value}, but the maximum that can be reached is {limit}"));

    /// <summary>A mark is above the maximum.</summary>
    public static DefectCode ScoringMarkTooHigh { get; } = new("SCORE-MARK-HIGH", new(
        "il voto è {value}; il massimo è {limit}",
        "the mark is {value}; the maximum is {limit}"));

    /// <summary>A mark is below zero.</summary>
    public static DefectCode ScoringMarkNegative { get; } = new("SCORE-MARK-NEGATIVE", new(
        "il voto è {value}; il minimo è {limit}",
        "the mark is {value}; the minimum is {limit}"));

    /// <summary>A mark is not a multiple of the step.</summary>
    public static DefectCode ScoringMarkOffStep { get; } = new("SCORE-MARK-STEP", new(
        "il voto è {value}; i voti vanno di {limit} in {limit}",
        "the mark is {value}; marks go by {limit}"));

    /// <summary>There are more marks than commissioners.</summary>
    public static DefectCode ScoringTooManyMarks { get; } = new("SCORE-MARK-COUNT", new(
        "i voti sono {value}; il massimo è {limit}, uno per commissario",
        "there are {value} marks; the maximum is {limit}, one per commissioner"));

    /// <summary>A criterion is marked more than once on a sheet.</summary>
    public static DefectCode ScoringMarkedTwice { get; } = new("SCORE-MARK-TWICE", new(
        "il criterio è valutato {value} volte; il massimo è {limit}",
        "the criterion is marked {value} times; the maximum is {limit}"));

    /// <summary>A mark refers to something that the grid does not judge by marks.</summary>
    public static DefectCode ScoringUnknownCriterion { get; } = new("SCORE-CRITERION", new(
        "{value} non è un criterio a voto della griglia; lo sono: {limit}",
        "{value} is not a criterion that the grid judges by marks; these are: {limit}"));

    /// <summary>A mark is for a criterion that does not apply to the subject, such as one of another kind's grid.</summary>
    public static DefectCode ScoringMarkElsewhere { get; } = new("SCORE-MARK-AUDIENCE", new(
        "il criterio {value} ha un voto ma qui non si applica; solo per: {limit}",
        "the criterion {value} has a mark but does not apply here; only for: {limit}"));

    /// <summary>A cohort is empty.</summary>
    public static DefectCode ScoringEmptyCohort { get; } = new("SCORE-COHORT-EMPTY", new(
        "i soggetti nella platea sono {value}; per una scala ne serve almeno {limit}",
        "there are {value} subjects in the cohort; a scale needs at least {limit}"));

    /// <summary>The maximum for any declared points: larger values could not be added safely.</summary>
    internal static Points ScoringLargest { get; } = Points.Of(1_000_000_000);

    /// <summary>The decision record behind these limits.</summary>
    internal static LegalSource ScoringSource { get; } = LegalSource.Library("decisione 0017");

    internal static Defect ScoringFound(DefectCode code, string path, RuleLabel label, FactValue value, FactValue limit) =>
        code.At(path, value, limit, label.Source.Or(ScoringSource));

    /// <summary>Returns the defects of declared points: zero, negative, or too large to be added safely.</summary>
    internal static IEnumerable<Defect> ScoringPointsDefects(
        string path, RuleLabel label, Points points, bool zeroAllowed = false, bool negativeAllowed = true)
    {
        if (points == Points.Zero && !zeroAllowed)
        {
            yield return ScoringFound(ScoringNoPoints, path, label, FactValue.Of(points), FactValue.Of(Points.Of(1)));
        }

        if (points < Points.Zero && !negativeAllowed)
        {
            yield return ScoringFound(ScoringNegative, path, label, FactValue.Of(points), FactValue.Of(Points.Zero));
        }

        if (points > ScoringLargest || points < -ScoringLargest)
        {
            yield return ScoringFound(ScoringTooLarge, path, label, FactValue.Of(points), FactValue.Of(ScoringLargest));
        }
    }

    private static DefectCode[] OfScoring =>
    [
        ScoringFactNotOffered, ScoringOtherFact, ScoringDuplicate, ScoringNoSource, ScoringEmpty, ScoringTooDeep,
        ScoringTooManyRules, ScoringNoPoints, ScoringNegative, ScoringTooLarge, ScoringCouldOverflow, ScoringNoBands, ScoringTooManyBands,
        ScoringEmptyBand, ScoringOverlap, ScoringGap, ScoringOpenBelow, ScoringOpenAbove, ScoringNoOptions,
        ScoringTooManyOptions, ScoringUndeclaredOption, ScoringOptionTwice, ScoringNoScale, ScoringShareNotRounded,
        ScoringEqualTooHigh, ScoringMinimumAboveMaximum, ScoringMaximumOffStep, ScoringUnknownBase, ScoringCircular,
        ScoringSectionMaximum, ScoringTotalMaximum, ScoringUnknownPart, ScoringUnreachable, ScoringMarkTooHigh,
        ScoringMarkNegative, ScoringMarkOffStep, ScoringTooManyMarks, ScoringMarkedTwice, ScoringUnknownCriterion,
        ScoringEmptyCohort, ScoringMarkElsewhere,
    ];
}
