using Conciliazione.Facts;
using Conciliazione.Projects;
using Conciliazione.Scoring;

namespace Conciliazione.Editions;

/// <content>The grid: ten criteria, 50 points, at least 20 to be funded. Source: cap. 5.</content>
public static partial class Insubria2020
{
    /// <summary>The code of the section of the ten criteria.</summary>
    public const string CriteriaSection = "INS-3-CRITERIA";

    /// <summary>The code of criterion 6, the share of co-financing in cash.</summary>
    public const string CashCriterion = "INS-3-6";

    /// <summary>
    /// Creates the grid in which criterion 6 is determined by the cost plan through a table of bands, which the text does not
    /// give. The grid has its own code, INS-3-BANDS, and its findings show the table.
    /// </summary>
    /// <param name="cashBands">
    /// The bands of the cash share: disjoint, starting at 0% and without gaps; the best is worth the 4 points that the text
    /// declares.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="cashBands"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">
    /// The bands overlap, leave a gap, or the best is not worth 4 points; the exception holds every defect.
    /// </exception>
    public static ScoringGrid<JudgedProject> GridWithCashBands(ValueList<Band<Percentage>> cashBands)
    {
        Guard.Against.Null(cashBands);
        return MakeGrid(cashBands);
    }

    private static (string Code, LocalizedText Title, int Maximum)[] JudgedCriteria() =>
    [
        ("INS-3-1", new("Chiarezza e coerenza con i bisogni del territorio", "Clarity and fit with the needs of the territory"), 10),
        ("INS-3-2", new("Servizi salvatempo", "Time-saving services"), 5),
        ("INS-3-3", new("Opportunità per il ritorno al lavoro", "Opportunities to return to work"), 6),
        ("INS-3-4", new("Servizi per caregiver, pre e post scuola, chiusure scolastiche", "Services for carers, pre- and post-school, school closures"), 7),
        ("INS-3-5", new("Politiche aziendali e contrattazione di secondo livello", "Company policies and second-level bargaining"), 4),
        (CashCriterion, new("Cofinanziamento in denaro", "Co-financing in cash"), 4),
        ("INS-3-7", new("Ampiezza della popolazione beneficiaria", "Size of the population that benefits"), 4),
        ("INS-3-8", new("Numero e qualificazione dei partner", "Number and standing of the partners"), 4),
        ("INS-3-9", new("Adesione alla rete WHP, avvenuta o programmata entro il 2020", "WHP membership, held or planned by the end of 2020"), 3),
        ("INS-3-10", new("Indicatori di risultato", "Result indicators"), 3),
    ];

    private static ScoringGrid<JudgedProject> MakeGrid(ValueList<Band<Percentage>>? cashBands)
    {
        (string Code, LocalizedText Title, int Maximum)[] judged = JudgedCriteria();
        Fact<JudgedProject>.Marks[] marks = [.. judged.Select(each => MarkSheet.OneMark<JudgedProject>(each.Code, each.Title, project => project.Marks))];
        ScoringRule<JudgedProject>[] criteria =
        [
            .. judged.Zip(marks, (each, mark) => each.Code == CashCriterion && cashBands is { } bands
                ? ScoringRule.Bands(new(each.Code, each.Title, Insubria2020Sources.Criteria, Provenance.Given), CashShareFact, elsewhere: null, bands.AsSpan())
                : ScoringRule.Mark(new(each.Code, each.Title, Insubria2020Sources.Criteria), mark, Points.Of(each.Maximum))),
        ];
        return ScoringGrid<JudgedProject>.Create(
            new(cashBands is null ? "INS-3" : "INS-3-BANDS", new("Griglia di valutazione dei progetti", "Scoring grid of the projects"), Insubria2020Sources.Criteria),
            version: 1,
            FactCatalogue<JudgedProject>.Create([CashShareFact, .. marks]).OrThrow(),
            [ScoringSection.Of(new(CriteriaSection, new("Criteri di valutazione", "Criteria"), Insubria2020Sources.Criteria), MaximumPoints.Of(50), criteria)],
            MaximumPoints.Of(50),
            [ScoreMinimum.ForTotal(
                new("INS-3-MINIMUM", new("Almeno 20 punti per essere finanziati", "At least 20 points to be funded"), Insubria2020Sources.Criteria), Points.Of(20))]).OrThrow();
    }
}
