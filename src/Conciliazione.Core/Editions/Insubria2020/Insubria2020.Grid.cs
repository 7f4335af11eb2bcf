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

    /// <summary>The code of criterion 9, membership of the WHP network.</summary>
    public const string WhpCriterion = "INS-3-9";

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
        return MakeGrid(cashBands, whpBands: null);
    }

    /// <summary>
    /// Creates the grid in which criterion 9 is determined by the number of partners that are members of the WHP network, or plan to be
    /// by the end of 2020, through a table of bands, which the text does not give. Where a form does not say of every partner, the points
    /// are unclear. The grid has its own code, INS-3-WHP, and its findings show the table.
    /// </summary>
    /// <param name="whpBands">
    /// The bands of the number: disjoint, without gaps, the lowest without a lower bound; the best is worth the 3 points that the text declares.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="whpBands"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">
    /// The bands overlap, leave a gap, or the best is not worth 3 points; the exception holds every defect.
    /// </exception>
    public static ScoringGrid<JudgedProject> GridWithWhpBands(ValueList<Band<int>> whpBands)
    {
        Guard.Against.Null(whpBands);
        return MakeGrid(cashBands: null, whpBands);
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
        (WhpCriterion, new("Adesione alla rete WHP, avvenuta o programmata entro il 2020", "WHP membership, held or planned by the end of 2020"), 3),
        ("INS-3-10", new("Indicatori di risultato", "Result indicators"), 3),
    ];

    private static ScoringGrid<JudgedProject> MakeGrid(ValueList<Band<Percentage>>? cashBands, ValueList<Band<int>>? whpBands)
    {
        (string Code, LocalizedText Title, int Maximum)[] judged = JudgedCriteria();
        Fact<JudgedProject>.Marks[] marks = [.. judged.Select(each => MarkSheet.OneMark<JudgedProject>(each.Code, each.Title, project => project.Marks))];
        ScoringRule<JudgedProject>[] criteria = [.. judged.Zip(marks, Criterion)];
        return ScoringGrid<JudgedProject>.Create(
            new(
                cashBands is not null ? "INS-3-BANDS" : whpBands is not null ? "INS-3-WHP" : "INS-3",
                new("Griglia di valutazione dei progetti", "Scoring grid of the projects"),
                Insubria2020Sources.Criteria),
            version: 1,
            FactCatalogue<JudgedProject>.Create(whpBands is null ? [CashShareFact, .. marks] : [CashShareFact, WhpFact, .. marks]).OrThrow(),
            [ScoringSection.Of(new(CriteriaSection, new("Criteri di valutazione", "Criteria"), Insubria2020Sources.Criteria), MaximumPoints.Of(50), criteria)],
            MaximumPoints.Of(50),
            [ScoreMinimum.ForTotal(
                new("INS-3-MINIMUM", new("Almeno 20 punti per essere finanziati", "At least 20 points to be funded"), Insubria2020Sources.Criteria), Points.Of(20))]).OrThrow();

        ScoringRule<JudgedProject> Criterion((string Code, LocalizedText Title, int Maximum) each, Fact<JudgedProject>.Marks mark)
        {
            RuleLabel banded = new(each.Code, each.Title, Insubria2020Sources.Criteria, Provenance.Given);
            return (each.Code, cashBands, whpBands) switch
            {
                (CashCriterion, { } bands, _) => ScoringRule.Bands(banded, CashShareFact, elsewhere: null, bands.AsSpan()),
                (WhpCriterion, _, { } bands) => ScoringRule.Bands(banded, WhpFact, elsewhere: null, bands.AsSpan()),
                _ => ScoringRule.Mark(new(each.Code, each.Title, Insubria2020Sources.Criteria), mark, Points.Of(each.Maximum)),
            };
        }
    }
}
