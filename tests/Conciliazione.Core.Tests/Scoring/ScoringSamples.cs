using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;

namespace Conciliazione.Tests.Scoring;

/// <summary>Labels, roundings and small grids over the facts of an applicant.</summary>
internal static class ScoringSamples
{
    public static readonly LegalSource Source = new("Avviso di prova", section: "punto 2.3");

    public static readonly EvaluationDays Days = ApplicantFacts.Days;

    public static readonly PointsRounding HalfUp = new(RoundingRule.HalfUp, decimals: 2);

    public static readonly Fact<Applicant>.Marks Commission = new(
        "COMMISSION", new("voti dei commissari", "marks of the commissioners"), (Applicant a) => Known.Unless(a.Marks));

    public static readonly FactCatalogue<Applicant> Catalogue =
        FactCatalogue<Applicant>.Create([.. (IEnumerable<Fact<Applicant>>)ApplicantFacts.Catalogue.Facts, Commission]).OrThrow();

    public static RuleLabel Label(string code) => new(code, new($"criterio {code}", $"rule {code}"), Source);

    public static ScoringSection<Applicant> Section(params ScoringRule<Applicant>[] criteria) =>
        ScoringSection.Of(Label("SECTION"), Sum(criteria), criteria);

    public static MaximumPoints Sum(params ScoringRule<Applicant>[] criteria) => criteria.Any(rule => rule.HighestPoints.Value is null)
        ? MaximumPoints.UnboundedBySource
        : MaximumPoints.Of(criteria.Aggregate(Points.Zero, (sum, rule) => sum + rule.HighestPoints.Value!.Value));

    public static Validated<ScoringGrid<Applicant>> Create(MaximumPoints maximum, ScoringRule<Applicant>[] criteria, params ScoreMinimum[] minima) =>
        ScoringGrid<Applicant>.Create(
            Label("GRID"), 1, Catalogue, [ScoringSection.Of(Label("SECTION"), maximum, criteria)], maximum, minima.ToValueList());

    public static Validated<ScoringGrid<Applicant>> Create(ScoringRule<Applicant>[] criteria, params ScoreMinimum[] minima) =>
        ScoringGrid<Applicant>.Create(Label("GRID"), 1, Catalogue, [Section(criteria)], Sum(criteria), minima.ToValueList());

    public static ScoringGrid<Applicant> Grid(params ScoringRule<Applicant>[] criteria) => Create(criteria).OrThrow();
}
