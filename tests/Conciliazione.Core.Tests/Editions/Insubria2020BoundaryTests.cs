using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Projects;
using Conciliazione.Scoring;
using Conciliazione.Tests.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The edges of the Insubria grid, with and without a table for criterion 6, tried from the grid itself.</summary>
public sealed class Insubria2020BoundaryTests
{
    private static readonly EvaluationDays Days = EvaluationDays.On(new LocalDate(2020, 4, 23));

    /// <summary>The same criteria by half marks up to a hundred: sheets of it hold marks that the grid of the edition refuses.</summary>
    private static readonly ScoringGrid<JudgedProject> Loose = ScoringGrid<JudgedProject>.Create(
        Insubria2020.Grid.Label,
        version: 99,
        Insubria2020.Grid.Catalogue,
        [
            ScoringSection.Of(
                Insubria2020.Grid.Sections[0].Label,
                MaximumPoints.Of(1_000),
                [.. Insubria2020.Grid.Sections[0].Criteria.Select(criterion =>
                    ScoringRule.Mark(criterion.Label, ((ScoringRule<JudgedProject>.Mark)criterion).Fact, Points.Of(100), MarkStep.Half))]),
        ],
        MaximumPoints.Of(1_000), []).OrThrow();

    [Fact]
    public void Every_edge_of_the_grid_holds()
    {
        IReadOnlyDictionary<string, int> tried = Boundaries(Insubria2020.Grid).Check();
        Assert.Equal(["marks", "marks refused", "minima"], tried.Keys);
        Assert.Equal((40, 20, 3), (tried["marks"], tried["marks refused"], tried["minima"]));
    }

    [Fact]
    public void Every_edge_of_the_grid_with_a_table_holds()
    {
        IReadOnlyDictionary<string, int> tried = Boundaries(Insubria2020.GridWithCashBands(
        [
            Band.Of(Bounds.AtMost(Percentage.Of(0.58m)), 0),
            Band.Of(new Bounds<Percentage>(new(Percentage.Of(0.58m), Edge.Exclusive), new(Percentage.Of(5), Edge.Exclusive)), 1),
            Band.Of(new Bounds<Percentage>(new(Percentage.Of(5), Edge.Inclusive), new(Percentage.Of(15.83m), Edge.Inclusive)), 3),
            Band.Of(Bounds.MoreThan(Percentage.Of(15.83m)), 4),
        ])).Check();
        Assert.Equal(["bands over Share", "marks", "marks refused", "minima"], tried.Keys);
        Assert.Equal((9, 36, 18, 3), (tried["bands over Share"], tried["marks"], tried["marks refused"], tried["minima"]));
    }

    private static Euro Whole { get; } = Euro.Of(100_000_000);

    private static GridBoundaries<JudgedProject> Boundaries(ScoringGrid<JudgedProject> grid) => new(
        grid,
        new(
            Insubria2020Projects.Valcuvia,
            MarkSheet.Create(Loose, [.. Loose.Sections[0].Criteria.Select(criterion => CriterionMark.Of(criterion.Label.Code, 1))]).OrThrow()),
        Days,
        With);

    private static JudgedProject? With(JudgedProject judged, Fact<JudgedProject> fact, FactValue value) => value switch
    {
        FactValue.Marks marks => MarkSheet.Create(
                Loose, judged.Marks.Entries.Where(entry => entry.Criterion != fact.Code).Append(new(fact.Code, marks.Each)).ToValueList())
            .Match<JudgedProject?>(sheet => new(judged.Project, sheet), _ => null),
        FactValue.Share share => new(WithCashShare(judged.Project, share.Percentage), judged.Marks),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a fact of a judged project."),
    };

    /// <summary>A hundred million euros in all: a hundred-millionth of a percent of it is a cent.</summary>
    private static Project WithCashShare(Project project, Percentage share) => new(
        project.Code,
        project.Title,
        project.Alliance,
        project.Interventions,
        History.Start(
            Insubria2020.Replanning,
            new ProjectPlan(new(
                [new("A", Whole)], [new("A", cash: Whole.ShareOf(share, RoundingRule.HalfUp), inKind: Euro.Zero)], total: Whole, grant: Euro.Zero, cofinancingTotal: Euro.Zero)),
            new("prova", "test")),
        project.Runs,
        project.Notices,
        project.Source);
}
