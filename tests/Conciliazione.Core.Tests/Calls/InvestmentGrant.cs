using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Calls;

/// <summary>
/// A fictitious grant for investments, written purely as data: values scaled within the cohort and between two bounds, the mean of
/// three commissioners, percentages on top of a section and of a criterion.
/// </summary>
internal static class InvestmentGrant
{
    public static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2023, 10, 2));

    public static readonly Fact<FactSheet>.WholeNumber Jobs = SheetFact.WholeNumber("JOBS", new("posti di lavoro creati", "jobs created"));

    public static readonly Fact<FactSheet>.Amount Cost = SheetFact.Amount("COST", new("contributo chiesto", "grant asked"));

    public static readonly Fact<FactSheet>.Share OwnShare = SheetFact.Share("OWN-SHARE", new("quota propria", "own share"));

    public static readonly Fact<FactSheet>.WholeNumber Employees = SheetFact.WholeNumber("EMPLOYEES", new("addetti", "employees"));

    public static readonly Fact<FactSheet>.Marks Commission = SheetFact.Marks("COMMISSION", new("voti della commissione", "marks of the commission"));

    public static readonly Fact<FactSheet>.YesNo Young = SheetFact.YesNo("YOUNG", new("impresa giovanile", "enterprise of young people"));

    public static readonly Fact<FactSheet>.YesNo Women = SheetFact.YesNo("WOMEN", new("impresa femminile", "enterprise of women"));

    public static readonly FactCatalogue<FactSheet> Catalogue = FactCatalogue<FactSheet>.Create([Jobs, Cost, OwnShare, Employees, Commission, Young, Women]).OrThrow();

    public static readonly ScoringGrid<FactSheet> Grid = ScoringGrid<FactSheet>.Create(
        Label("GRANT", "Punteggio degli investimenti", "Score of the investments"),
        version: 3,
        Catalogue,
        [
            ScoringSection.Of(
                Label("MERIT", "Merito", "Merit"),
                MaximumPoints.Of(60),
                ScoringRule.InCohort(Label("MOST-JOBS", "Più posti di lavoro", "Most jobs"), Jobs, CohortBest.Highest, Points.Of(10), Points.Of(5), To(1)),
                ScoringRule.InCohort(Label("LEAST-COST", "Meno contributo", "Least grant"), Cost, CohortBest.Lowest, Points.Of(10), Points.Of(4), To(2)),
                ScoringRule.Bands(
                    Label("OWN-MONEY", "Risorse proprie", "Own money"),
                    OwnShare,
                    elsewhere: null,
                    Band.Of(Bounds.LessThan(Percentage.Of(20)), 0),
                    Band.Of(new Bounds<Percentage>(new(Percentage.Of(20), Edge.Inclusive), new(Percentage.Of(30), Edge.Exclusive)), 5),
                    Band.Of(Bounds.AtLeast(Percentage.Of(30)), 10)),
                ScoringRule.Scaled(Label("SIZE", "Dimensione", "Size"), Employees, zeroAt: 0, fullAt: 50, Points.Of(10), To(2)),
                ScoringRule.MeanMark(
                    Label("QUALITY", "Qualità", "Quality"), Commission, Points.Of(20), MarkStep.Half, commissioners: 3, To(1))),
            ScoringSection.Of(
                Label("PREMIUMS", "Maggiorazioni", "Premiums"),
                MaximumPoints.Of(9),
                ScoringRule.OnlyFor(
                    Label("FOR-YOUNG", "Per i giovani", "For the young"),
                    Audience.If(Young),
                    ScoringRule.PercentageOf<FactSheet>(
                        Label("TENTH", "Un decimo del merito", "A tenth of merit"), Percentage.Of(10), MaximumPoints.Of(6), To(2), "MERIT")),
                ScoringRule.OnlyFor(
                    Label("FOR-WOMEN", "Per le donne", "For women"),
                    Audience.If(Women),
                    ScoringRule.PercentageOf<FactSheet>(
                        Label("MORE-QUALITY", "Un po' di qualità in più", "Some more quality"), Percentage.Of(15), MaximumPoints.Of(3), To(2), "QUALITY"))),
        ],
        MaximumPoints.Of(69),
        [ScoreMinimum.ForPart(Label("LEAST-MERIT", "Almeno 24 punti di merito", "At least 24 points of merit"), "MERIT", Points.Of(24)),
        ScoreMinimum.ForPart(Label("LEAST-QUALITY", "Almeno 8 punti di qualità", "At least 8 points of quality"), "QUALITY", Points.Of(8))]).OrThrow();

    public static readonly RankingRules<FactSheet> Rules = RankingRules<FactSheet>.Create(
        Label("RANKING", "Graduatoria", "Ranking"),
        Grid,
        [TieKey.HigherPart<FactSheet>(Label("BETTER", "qualità", "quality"), "QUALITY")]).OrThrow();

    public static FactSheet Sheet(int? jobs, decimal cost, decimal ownShare, int employees, decimal[] marks, bool young = false, bool women = false) => FactSheet.Create(
        Catalogue,
        [jobs is { } number ? SheetEntry.WholeNumber("JOBS", number) : SheetEntry.Unknown("JOBS"),
        SheetEntry.Amount("COST", Euro.Of(cost)),
        SheetEntry.Share("OWN-SHARE", Percentage.Of(ownShare)),
        SheetEntry.WholeNumber("EMPLOYEES", employees),
        Commission.Are([.. marks.Select(Points.Of)]),
        SheetEntry.YesNo("YOUNG", young),
        SheetEntry.YesNo("WOMEN", women)]).OrThrow();

    private static PointsRounding To(int decimals) => new(RoundingRule.HalfUp, decimals);

    private static RuleLabel Label(string code, string italian, string english) =>
        new(code, new(italian, english), new LegalSource("Bando di prova per gli investimenti"));
}
