using Conciliazione.Projects;
using Conciliazione.Tests.WorkPlans;

namespace Conciliazione.Tests.Projects;

public sealed class CoverageTableTests
{
    private static readonly RuleLabel Table = Label("TABLE");

    [Fact]
    public void Each_side_finds_the_other()
    {
        CoverageTable table = CoverageTable.Create(Table, [Label("A1"), Label("A2"), Label("A3")], [Thing("O1", "A1", "A2"), Thing("O2", "A2"), Thing("O3")]).OrThrow();

        Assert.Equal(["O1", "O2"], table.ThingsOf("A2").Select(each => each.Code));
        Assert.Empty(table.ThingsOf("A3"));
        Assert.Equal(["A3"], table.Unused.Select(each => each.Code));
        Assert.Equal([true, true, false], table.Check().Select(finding => finding.Outcome is Outcome.Met));
        Assert.Equal("TABLE", table.ToString());
    }

    [Fact]
    public void An_unknown_means_has_no_things()
    {
        CoverageTable table = CoverageTable.Create(Table, [Label("A1")], []).OrThrow();

        Assert.Throws<ArgumentException>("means", () => table.ThingsOf("A9"));
        Assert.Throws<ArgumentNullException>("means", () => table.ThingsOf(null!));
    }

    [Fact]
    public void All_defects_are_reported_at_once()
    {
        Validated<CoverageTable> wrong = CoverageTable.Create(
            Table, [Label("A1"), Label("A1")], [Thing("O1", "A1"), Thing("O1", "A2", "A3")]);

        Assert.Equal(
            [
                ("means[A1]", DefectCodes.ProjectCoverageTwice), ("things[O1]", DefectCodes.ProjectCoverageTwice),
                ("things[O1]", DefectCodes.ProjectCoverageUnknown), ("things[O1]", DefectCodes.ProjectCoverageUnknown),
            ],
            wrong.DefectsOrEmpty().Select(defect => (defect.Path, defect.Code)));
        Assert.All(wrong.DefectsOrEmpty(), defect => Assert.Equal(Table.Source, defect.Source));
    }

    [Fact]
    public void A_table_over_nothing_lists_no_means() => Assert.Equal(
        "—", Assert.Single(CoverageTable.Create(Table, [], [Thing("O1", "A1")]).DefectsOrEmpty()).Limit.Render(Language.English));

    [Fact]
    public void Labels_need_a_source()
    {
        RuleLabel unsourced = new("X", Samples.Title, source: null);

        Assert.Throws<ArgumentException>("label", () => CoverageTable.Create(unsourced, [], []));
        Assert.Throws<ArgumentException>("means", () => CoverageTable.Create(Table, [unsourced], []));
        Assert.Throws<ArgumentNullException>("things", () => CoverageTable.Create(Table, [], null!));
    }

    private static Coverage Thing(string code, params string[] by) => new(Label(code), by.Select(Label).ToValueList());

    private static RuleLabel Label(string code) => WorkPlanSamples.Label(code);
}
