using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

internal sealed class ScoringDefectProducers : IDefectProducers
{
    private static readonly ScoringRule<Applicant> Right = ScoringRule.Flag(Label("RIGHT"), ApplicantFacts.Resident, Points.Of(2));

    private static readonly ScoringRule<Applicant> Marked = ScoringRule.Mark(Label("MARKED"), ApplicantFacts.Mark, Points.Of(3));

    public IEnumerable<(string Code, Func<Defect> Produce)> Producers => [.. Rules, .. Tables, .. Others];

    private static IEnumerable<(string Code, Func<Defect> Produce)> Rules =>
    [
        ("SCORE-FACT", () => Single(Right, FactCatalogue<Applicant>.Create([ApplicantFacts.Years]).OrThrow())),
        ("SCORE-FACT-OTHER", () => Single(Right, FactCatalogue<Applicant>.Create(
            [new Fact<Applicant>.YesNo("RESIDENT", new("domiciliato", "domiciled"), _ => true)]).OrThrow())),
        ("SCORE-DUPLICATE", () => Single(Right, Right)),
        ("SCORE-SOURCE", () => Single(ScoringRule.Flag(new("A", new("senza fonte", "without source"), source: null), ApplicantFacts.Resident, Points.Of(1)))),
        ("SCORE-EMPTY", () => Single(ScoringRule.HighestOf<Applicant>(Label("A")))),
        ("SCORE-EMPTY", () => Single(ScoringRule.Sum<Applicant>(Label("A")))),
        ("SCORE-EMPTY", () => Single(Percentage())),
        ("SCORE-EMPTY", () => Of([Section()])),
        ("SCORE-EMPTY", () => Of([])),
        ("SCORE-DEPTH", () => Single(Enumerable.Range(0, ScoringGrid<Applicant>.DeepestLevel).Aggregate(
            Right, (part, level) => ScoringRule.Sum(Label($"L{level}"), part)))),
        ("SCORE-RULES", () => Single([.. Enumerable.Range(0, ScoringGrid<Applicant>.MaximumRules + 1)
            .Select(i => ScoringRule.Flag(Label($"R{i}"), ApplicantFacts.Resident, Points.Of(1)))])),
        ("SCORE-NO-POINTS", () => Single(ScoringRule.Flag(Label("A"), ApplicantFacts.Resident, Points.Zero))),
        ("SCORE-NO-POINTS", () => Single(ScoringRule.PercentageOf<Applicant>(
            Label("A"), Conciliazione.Percentage.Zero, MaximumPoints.Of(1), HalfUp, "RIGHT"), Right)),
        ("SCORE-NEGATIVE", () => Single(ScoringRule.Mark(Label("A"), ApplicantFacts.Mark, Points.Of(-1)))),
        ("SCORE-OVERFLOW", () => Single(ScoringRule.PerItem(
            Label("A"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource, Band.Of(Bounds.AtMost(200), 1_000_000_000)))),
        ("SCORE-LARGE", () => Single(ScoringRule.Flag(Label("A"), ApplicantFacts.Resident, Points.Of(2_000_000_000)))),
    ];

    private static IEnumerable<(string Code, Func<Defect> Produce)> Tables =>
    [
        ("SCORE-NO-BANDS", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Years, Points.Zero))),
        ("SCORE-NO-BANDS", () => Single(ScoringRule.PerItem(Label("A"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource))),
        ("SCORE-BANDS", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Workers, Points.Zero, [.. Enumerable.Range(0, 65)
            .Select(number => Band.Of(Bounds.Exactly(number), 1))]))),
        ("SCORE-BAND-EMPTY", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Workers, Points.Zero,
            Band.Of(Bounds.Between(3, 2), 1), Band.Of(Bounds.AtLeast(4), 2)))),
        ("SCORE-BAND-EMPTY", () => Single(ScoringRule.PerItem(Label("A"), ApplicantFacts.Children, MaximumPoints.Of(3), Band.Of(Bounds.Between(3, 2), 1)))),
        ("SCORE-BAND-OVERLAP", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Years, Points.Zero,
            Band.Of(Bounds.Between(18, 25), 3), Band.Of(Bounds.Between(25, 35), 2)))),
        ("SCORE-BAND-OVERLAP", () => Single(ScoringRule.PerItem(Label("A"), ApplicantFacts.Children, MaximumPoints.UnboundedBySource,
            Band.Of(Bounds.AtMost(4), 3), Band.Of(Bounds.Between(4, 12), 2)))),
        ("SCORE-BAND-GAP", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Distance, Points.Zero,
            Band.Of(Bounds.LessThan(20_000), 1), Band.Of(Bounds.MoreThan(20_000), 2)))),
        ("SCORE-BAND-BELOW", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Years, elsewhere: null, Band.Of(Bounds.AtLeast(18), 1)))),
        ("SCORE-BAND-ABOVE", () => Single(ScoringRule.Bands(Label("A"), ApplicantFacts.Years, elsewhere: null, Band.Of(Bounds.AtMost(17), 1)))),
        ("SCORE-NO-OPTIONS", () => Single(ScoringRule.OnlyFor(Label("A"), Audience.Of(ApplicantFacts.Status), Right))),
        ("SCORE-NO-OPTIONS", () => Single(ScoringRule.Options(Label("A"), ApplicantFacts.Status))),
        ("SCORE-OPTIONS", () => Single(
            ScoringRule.OnlyFor(Label("A"), Audience.Of(Wide, "O1"), Right), FactCatalogue<Applicant>.Create([Wide, ApplicantFacts.Resident]).OrThrow())),
        ("SCORE-OPTION", () => Single(ScoringRule.OnlyFor(Label("A"), Audience.Of(ApplicantFacts.Status, "RETIRED"), Right))),
        ("SCORE-OPTION", () => Single(ScoringRule.Options(Label("A"), ApplicantFacts.Status, new OptionPoints("RETIRED", Points.Of(1))))),
        ("SCORE-OPTION-TWICE", () => Single(ScoringRule.OnlyFor(Label("A"), Audience.Of(ApplicantFacts.Status, "SELF", "SELF"), Right))),
    ];

    private static IEnumerable<(string Code, Func<Defect> Produce)> Others =>
    [
        ("SCORE-SCALE", () => Single(ScoringRule.Scaled(Label("A"), ApplicantFacts.Workers, 3, 3, Points.Of(5), HalfUp))),
        ("SCORE-SCALE-SHARE", () => Single(ScoringRule.Scaled(
            Label("A"), ApplicantFacts.CashShare, Conciliazione.Percentage.Zero, Conciliazione.Percentage.Hundred, Points.Of(5), HalfUp))),
        ("SCORE-EQUAL", () => Single(ScoringRule.InCohort(
            Label("A"), ApplicantFacts.Income, CohortBest.Lowest, Points.Of(5), Points.Of(6), HalfUp))),
        ("SCORE-LEAST", () => Single(ScoringRule.Written<Applicant>(
            Label("A"), "code", 1, [ApplicantFacts.Resident], Points.Of(2), MaximumPoints.Of(1), (_, _) => Points.Of(1)))),
        ("SCORE-MARK-MAXIMUM", () => Single(ScoringRule.Mark(Label("A"), ApplicantFacts.Mark, Points.Of(2.5m)))),
        ("SCORE-BASE", () => Single(Percentage("NOWHERE"))),
        ("SCORE-CIRCULAR", () => Single(Percentage("A"))),
        ("SCORE-SECTION-MOST", () => Of([ScoringSection.Of(Label("S"), MaximumPoints.Of(3), Right)], maximum: 2)),
        ("SCORE-TOTAL-MOST", () => Of([Section(Right)], maximum: 3)),
        ("SCORE-MINIMUM-PART", () => Minimum(ScoreMinimum.ForPart(Label("M"), "NOWHERE", Points.Of(1)))),
        ("SCORE-UNREACHABLE", () => Minimum(ScoreMinimum.ForTotal(Label("M"), Points.Of(2.01m)))),
        ("SCORE-UNREACHABLE", () => Minimum(ScoreMinimum.ForPart(Label("M"), "RIGHT", Points.Of(3)))),
        ("SCORE-MARK-HIGH", () => Mark(4)),
        ("SCORE-MARK-NEGATIVE", () => Mark(-1)),
        ("SCORE-MARK-STEP", () => Mark(2.5m)),
        ("SCORE-MARK-COUNT", () => Sheet(new CriterionMark("MARKED", [Points.Of(1), Points.Of(2)]))),
        ("SCORE-MARK-TWICE", () => Sheet(CriterionMark.Of("MARKED", 1), CriterionMark.Of("MARKED", 2))),
        ("SCORE-CRITERION", () => Sheet(CriterionMark.Of("NOWHERE", 1))),
        ("SCORE-COHORT-EMPTY", () => Assert.Single(Grid(Right).CohortOf([], []).DefectsOrEmpty().AsEnumerable())),
    ];

    private static Fact<Applicant>.Choice Wide { get; } = new(
        "WIDE",
        new("scelta ampia", "wide choice"),
        Enumerable.Range(0, 65).Select(i => new ChoiceOption($"O{i}", LocalizedText.Same($"o{i}"))).ToValueList(),
        _ => "O1");

    private static ScoringRule<Applicant> Percentage(params string[] of) =>
        ScoringRule.PercentageOf<Applicant>(Label("A"), Conciliazione.Percentage.Of(10), MaximumPoints.Of(1), HalfUp, of);

    private static Defect Single(params ScoringRule<Applicant>[] criteria) => Assert.Single(Create(criteria).DefectsOrEmpty().AsEnumerable());

    private static Defect Single(ScoringRule<Applicant> criterion, FactCatalogue<Applicant> catalogue) => Assert.Single(
        ScoringGrid<Applicant>.Create(Label("GRID"), 1, catalogue, [Section(criterion)], Sum(criterion), [], "call").DefectsOrEmpty().AsEnumerable());

    private static Defect Of(ValueList<ScoringSection<Applicant>> sections, decimal maximum = 0) => Assert.Single(
        ScoringGrid<Applicant>.Create(Label("GRID"), 1, Catalogue, sections, MaximumPoints.Of(maximum), []).DefectsOrEmpty().AsEnumerable());

    private static Defect Minimum(ScoreMinimum minimum) => Assert.Single(Create([Right], minimum).DefectsOrEmpty().AsEnumerable());

    private static Defect Sheet(params CriterionMark[] marks) =>
        Assert.Single(MarkSheet.Create(Grid(Marked), marks.ToValueList(), "app").DefectsOrEmpty().AsEnumerable());

    private static Defect Mark(decimal mark) =>
        Assert.Single(Grid(Marked).Explain(new(Mark: Points.Of(mark)), Days).Defects.AsEnumerable());
}
