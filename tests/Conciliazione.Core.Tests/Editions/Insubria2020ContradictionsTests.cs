using Conciliazione.Editions;

namespace Conciliazione.Tests.Editions;

/// <summary>Line numbers are those of the plan of ATS Insubria 2020-2023.</summary>
public sealed class Insubria2020ContradictionsTests
{
    [Fact]
    public void What_the_plan_and_the_projects_say_in_two_ways_stands_side_by_side() => Assert.Equal(
        [
            "INS-1-LETTERS",
            "INS-YEARS", // 82 against the title
            "INS-7-ISEE",
            "WSL-PLAN-CARE-LIVING", // 685, 719 against 453, 756
            "WSL-PLAN-REPLANNED", // 809, 813 against 435, 451
            "WSL-PLAN-RESOLUTION", // 423
            "VAL-VOUCHERS",
            "VAL-1-RESIDENCE", // 932 against 934, 936 and 938
            "VAL-WORKERS", // 934 against the merit criteria
            "VAL-7-ADDRESS", // 1064
            "VAL-POINT-10", // 948
            "VAL-POINT-11", // 942
            "VAL-REFERENT",
            "OLO-COORDINATION", // 1395 against 1397 and 1413
            "OLO-MONITORING", // 1415
            "TRA-ONE-YEAR",
            "TRA-COMMUNICATION", // 1881 against 1887
            "TRA-C-FAMILIES", // 1736 against 1740, 1864 and 1866
            "TRA-C-IRONING", // 1754
            "TRA-4-CARE-SCOPE",
            "TRA-D-RECIPIENTS", // 1766 against 1871
            "TRA-E-WOMEN", // 1583 against 1807 and 1875
            "TRA-E-EMPLOYEES", // 1803 against 1816 and 1875
            "TRA-E-START", // 1822 against 1991
            "TRA-CALENDAR", // 1985-2005
        ],
        Insubria2020Contradictions.All.Select(contradiction => contradiction.Code));

    /// <summary>What the code does: the first side, the second, each for its own purpose, or neither.</summary>
    [Fact]
    public void The_side_in_use_is_the_one_that_the_rules_and_plans_follow() => Assert.Equal(
        [
            "INS-1-LETTERS Neither", "INS-YEARS Second", "INS-7-ISEE Neither",
            "WSL-PLAN-CARE-LIVING Second", "WSL-PLAN-REPLANNED Both", "WSL-PLAN-RESOLUTION Second",
            "VAL-VOUCHERS First", "VAL-1-RESIDENCE Second", "VAL-WORKERS First", "VAL-7-ADDRESS Second", "VAL-POINT-10 Neither", "VAL-POINT-11 Neither", "VAL-REFERENT Both",
            "OLO-COORDINATION Neither", "OLO-MONITORING First",
            "TRA-ONE-YEAR Second", "TRA-COMMUNICATION Neither", "TRA-C-FAMILIES Second", "TRA-C-IRONING Neither", "TRA-4-CARE-SCOPE First", "TRA-D-RECIPIENTS Neither",
            "TRA-E-WOMEN Second", "TRA-E-EMPLOYEES Both", "TRA-E-START Second", "TRA-CALENDAR Second",
        ],
        Insubria2020Contradictions.All.Select(contradiction => $"{contradiction.Code} {contradiction.InUse}"));

    /// <summary>Each has one home: what is a contradiction is no notice any more.</summary>
    [Fact]
    public void No_contradiction_is_a_notice_too() => Assert.Empty(
        Insubria2020.Notices
            .Concat(Insubria2020Governance.Notices)
            .Concat(Insubria2020WorkPlans.SystemActionsNotices)
            .Concat(Insubria2020Projects.All.SelectMany(project => project.Notices))
            .Concat(Valcuvia2020.Notices).Concat(Valcuvia2020.TermsNotices)
            .Concat(Tradate2020.Notices).Concat(Tradate2020.ServiceNotices).Concat(Tradate2020.VoucherNotices)
            .Concat(Wsl2020.Notices)
            .Concat(Milano2014.Notices).Concat(Milano2014Governance.Notices).Concat(Milano2014WorkPlans.Notices)
            .Concat(Milano2014ConciliaMilano.Notices).Concat(Milano2014InPractice.Notices)
            .Concat(SudEst2014Project.Notices).Concat(Rhodense2014Project.Notices)
            .Select(notice => notice.Code)
            .Intersect(EditionContradictions.All.Select(contradiction => contradiction.Code), StringComparer.Ordinal));

    [Fact]
    public void Every_side_cites_a_section_of_the_act() => Assert.All(
        Insubria2020Contradictions.All.SelectMany(contradiction => new[] { contradiction.First, contradiction.Second }),
        side => Assert.Equal(("D.G.R. 2398/2019", true), (side.Source.Act, side.Source.Section is not null)));
}
