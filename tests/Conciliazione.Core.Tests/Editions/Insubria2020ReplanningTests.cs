using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Editions;

/// <summary>Whole plans, the change of WSL and coverage, by hand. Lines are those of the text of the plan.</summary>
public sealed class Insubria2020ReplanningTests
{
    private static ProjectPlan Before => Insubria2020Projects.Wsl.Plans.Version(1).OrThrow().Value;

    /// <summary>
    /// Lines 805-823: culture reduced and the search for companies added (809), more consultancy at first (813), means concentrated on
    /// services through companies (815), time-saving without their share (817), own trials (819), the platform slightly reduced (821),
    /// vouchers to citizens reduced (807). The desks and action 3 are not named. The indicators are revised (823).
    /// </summary>
    [Fact]
    public void The_change_of_WSL_alters_five_services_adds_one_and_adds_an_indicator()
    {
        Project wsl = Insubria2020Projects.Wsl;
        string[] paths = [.. wsl.Plan.ChangesFrom(Before).Select(change => change.Path)];

        Assert.Equal(
            ["AWARENESS", "COMPANY", "CONSULTANCY", "DIRECT", "PLATFORM"],
            paths.Where(path => path.EndsWith(".ways", StringComparison.Ordinal)).Select(path => path["services[WSL-S-".Length..^"].ways".Length]).Order(StringComparer.Ordinal));
        Assert.Contains("services[WSL-S-TRIALS]", paths);
        Assert.Contains("indicators[WSL-IND-FOUND]", paths);
        // Lines 533 and 817: the notes give up the share of companies for time-saving services, not the 30% of vouchers and refunds.
        Assert.All([Before, wsl.Plan], plan => Assert.Contains(
            plan.Services.Single(service => service.Label.Code == "WSL-S-COMPANY").Ways, way => way.English == "vouchers and refunds with at least 30% borne by the company"));
        Assert.DoesNotContain(paths, path => path.StartsWith("activities", StringComparison.Ordinal) || path.Contains("DESKS", StringComparison.Ordinal) || path.Contains("CONNECTION", StringComparison.Ordinal));
        Assert.All(Before.ChangesFrom(wsl.Plan), change => Assert.Contains(change.Path, paths));
    }

    /// <summary>Line 805: asked for by ATS, of the project and of its costs; only the final costs are printed (part C).</summary>
    [Fact]
    public void WSL_has_two_versions_the_first_without_costs()
    {
        Project wsl = Insubria2020Projects.Wsl;
        HistoryVersion<ProjectPlan> replanned = wsl.Plans.InForce;

        Assert.Equal(2, replanned.Number);
        Assert.Equal("ATS", replanned.AskedBy!.English);
        Assert.Equal([null, null, null], replanned.StepsTaken.Select(taken => taken.On));
        Assert.Equal(Known.Of(true), replanned.AltersObjectives);
        Assert.Null(Before.Costs.Total);
        Assert.Null(Before.Costs.AmountOf("A"));
        Assert.Equal(Euro.Of(268_500), wsl.CostPlan.Total);
        Assert.Equal(wsl.CostPlan, wsl.CostPlans.InForceOn(new(2020, 6, 1)).Value);
        Assert.Equal(Insubria2020Indicators.Wsl, Before.Indicators);
        Assert.Equal(Insubria2020Indicators.WslReplanned, wsl.Plan.Indicators);
        Assert.Equal(["WSL-REPLANNED", "WSL-BEFORE"], wsl.Notices.Select(notice => notice.Code).Take(2));
        Assert.All(wsl.Plans.CheckSteps(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    /// <summary>Two companies in each of the six districts by the end of November 2020 (line 809), one short in Menaggio.</summary>
    [Fact]
    public void Results_of_WSL_are_read_by_the_indicators_of_its_final_plan()
    {
        ValueList<ThingCount> found = Wsl2020.Districts.Select(district => new ThingCount(district, district == "menaggio" ? 1 : 2)).ToValueList();
        History<IndicatorReport> reports = Insubria2020Projects.Wsl.ReadResults([new("WSL-IND-FOUND", new Measure.PerThing(found), new(2020, 11, 30))]).OrThrow();

        IndicatorProgress progress = reports.InForceOn(new(2020, 11, 30)).Value.On(new(2020, 11, 30)).Single(each => each.Indicator.Label.Code == "WSL-IND-FOUND");

        Assert.IsType<Outcome.NotMet>(progress.Finding.Outcome);
        Assert.Equal(Ratio.Of(11, 12), progress.Progress);
    }

    [Theory]
    [InlineData("VAL", 1)] // line 838
    [InlineData("OLO", 4)] // activities 1 to 4, from line 1236
    [InlineData("TRA", 6)] // actions A to E, lines 1576-1584; action B also has family vouchers
    public void The_other_projects_have_one_whole_plan(string code, int services)
    {
        Project project = Insubria2020Projects.All.Single(each => each.Code == code);

        Assert.Single(project.Plans.Versions);
        Assert.Equal(services, project.Plan.Services.Count);
        Assert.NotNull(project.Plan.Activities);
        Assert.NotNull(project.Plan.Indicators);
    }

    /// <summary>Lines 84-90 against lines 160-171: transport has no criterion, nor have vouchers without a threshold (line 94).</summary>
    [Fact]
    public void Transport_and_vouchers_without_a_threshold_earn_no_points()
    {
        Assert.Equal(8, Insubria2020Coverage.Priorities.Count);
        Assert.Equal(["INS-12-TRANSPORT", "INS-12-NO-ISEE"], Uncovered(Insubria2020Coverage.Priorities));
        Assert.Equal(
            ["INS-3-7", "INS-3-4", "INS-3-3", "INS-3-5", "INS-3-2", "INS-3-9"],
            Insubria2020Coverage.Priorities.SelectMany(priority => priority.By).Select(criterion => criterion.Code));
        Assert.StartsWith(
            "Transport for workers with care duties: not met; covered by nothing (interpretation applied",
            Insubria2020Coverage.Priorities[5].Check().Explain(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>Six districts of WSL (lines 294, 342-346), Valcuvia (838), four of the Sempione (1181, 1462-1465), three of Tradate (1487); Cantù is left out (381).</summary>
    [Fact]
    public void Of_the_districts_that_the_text_names_no_alliance_covers_Cantu()
    {
        Assert.Equal(15, Insubria2020Coverage.Districts.Count);
        Assert.Equal(["cantu"], Uncovered(Insubria2020Coverage.Districts));
        Assert.Equal(Provenance.Reading, Insubria2020Coverage.Districts[^1].Absence);
        Assert.Equal(
            ["WSL 6", "VAL 1", "OLO 4", "TRA 3"],
            Insubria2020Coverage.Districts.SelectMany(district => district.By).GroupBy(alliance => alliance.Code).Select(group => $"{group.Key} {group.Count()}"));
    }

    private static IEnumerable<string> Uncovered(ValueList<Coverage> all) =>
        all.Select(each => each.Check()).Where(finding => finding.Outcome is Outcome.NotMet).Select(finding => finding.Code);
}
