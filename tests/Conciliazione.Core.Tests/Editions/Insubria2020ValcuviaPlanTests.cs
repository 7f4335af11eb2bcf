using Conciliazione.Editions;
using Conciliazione.WorkPlans;
using static Conciliazione.Tests.Editions.Insubria2020WslPlanTests;

namespace Conciliazione.Tests.Editions;

/// <summary>The work plan of Valcuvia against the printed calendar and text, copied by hand; the numbers are lines of the text.</summary>
public sealed class Insubria2020ValcuviaPlanTests
{
    private const string All = "XXXXXXXXXXXX";
    private const string None = "............";

    private static readonly WorkPlan Plan = Insubria2020WorkPlans.Valcuvia;

    /// <summary>The two cells of year 0, the months of year 1, and years 2 and 3; a question mark where the text leaves it open.</summary>
    public static TheoryData<string, string, string, string, string> Grid => new()
    {
        { "VAL-PREPARATION", "XX", None, None, None }, // 1124
        { "VAL-PHASE-1", "..", All, None, None }, // 1125
        { "VAL-PHASE-2", "..", None, All, None }, // 1126
        { "VAL-PHASE-3", "..", None, None, "????????????" }, // 1127, 1129
    };

    /// <summary>Who and when, for every duty.</summary>
    public static TheoryData<string, string, string> Duties => new()
    {
        { "DESK", "holder not in the text", "time not in the text" }, // 965
        { "CHAIR", "holder not in the text", "time not in the text" }, // 966
        { "SHELVES", "holder not in the text", "time not in the text" }, // 967
        { "WIFI", "holder not in the text", "time not in the text" }, // 968
        { "PRINTER", "holder not in the text", "time not in the text" }, // 969
        { "REFRESHMENT", "holder not in the text", "time not in the text" }, // 970
        { "MEETING-ROOM", "holder not in the text", "time not in the text" }, // 971
        { "PRINTS", "user of the desk", "time not in the text" }, // 975
        { "HARDWARE", "user of the desk", "time not in the text" }, // 976
        { "STATIONERY", "user of the desk", "time not in the text" }, // 977
        { "RENEWAL", "beneficiary", "once 1..12" }, // 983
        { "PAYMENT", "beneficiary", "after: formal acceptance of the renewed assignment" }, // 988-990
        { "SUPPORT", "implementing body", "throughout" }, // 1048
        { "LOGISTICS", "implementing body, managing body", "time not in the text" }, // 1050
        { "RELATIONS", "implementing body, managing body", "time not in the text" }, // 1051
        { "PROPOSALS", "implementing body, managing body", "time not in the text" }, // 1052
        { "START", "beneficiary", "time not in the text" }, // 1056
        { "FREQUENCY", "beneficiary", "time not in the text" }, // 1057
        { "REGISTER", "beneficiary", "time not in the text" }, // 1058
        { "CLEAR", "beneficiary", "after: the desk was used" }, // 1059
        { "RULES", "beneficiary", "time not in the text" }, // 1060
        { "DEADLINE", "managing body", "time not in the text" }, // 1074
        { "RESULTS", "Comune di Cuveglio", "within 10 days of: assignment of the desks" }, // 1080
        { "ENTRY", "holder not in the text", "after: assignment of the desks" }, // 1080
        { "PROCEDURE", "Comune di Cuveglio", "time not in the text" }, // 1098
        { "ROOMS", "municipal technical office", "time not in the text" }, // 1100
        { "UPKEEP", "municipal technical office, technical office of UBI Banca", "time not in the text" }, // 1100
        { "OPENING", "implementing body", "time not in the text" }, // 1100
        { "SITES", "holder not in the text", "time not in the text" }, // 1104
        { "PRESS", "holder not in the text", "time not in the text" }, // 1104
        { "ASSOCIATIONS", "holder not in the text", "time not in the text" }, // 1104
        { "SOCIAL", "holder not in the text", "time not in the text" }, // 1104
        { "CHECK", "implementing body", "every month" }, // 1100, 1114
        { "CENSUS", "holder not in the text", "time not in the text" }, // 1115
        { "SCALE", "holder not in the text", "once -1..0" }, // 1117
        { "DATA", "holder not in the text", "time not in the text" }, // 1117
    };

    [Fact]
    public void The_plan_has_a_year_0_of_two_cells_three_years_and_no_start() // 1121-1123
    {
        Assert.Equal(new MonthSpan(-1, 36), Plan.Term.Months);
        Assert.Null(Plan.Term.Start);
        Assert.Equal(Provenance.Reading, ActivityOf(Plan, "VAL-PREPARATION").Label.Provenance);
    }

    [Theory]
    [MemberData(nameof(Grid))]
    public void Each_row_is_active_in_the_months_that_the_calendar_marks(string code, string zero, string first, string second, string third)
    {
        Activity activity = ActivityOf(Plan, code);

        Assert.Equal(
            zero + first + second + third,
            string.Concat(Enumerable.Range(-1, 38).Select(month => activity.IsActiveIn(month).TryGet(out bool active) ? active ? 'X' : '.' : '?')));
    }

    [Fact]
    public void The_phases_follow_one_another_and_how_long_after_the_third_does_is_open() // 1124-1129
    {
        ValueList<Finding> findings = Plan.CheckPrecedences();

        Assert.Equal(["VAL-PREPARATION-FIRST", "VAL-PHASE-1-FIRST", "VAL-PHASE-2-FIRST"], Plan.Precedences.Select(rule => rule.Label.Code));
        Assert.IsType<Outcome.Met>(findings[0].Outcome);
        Assert.IsType<Outcome.Met>(findings[1].Outcome);
        Assert.Empty(Assert.IsType<Outcome.Met>(findings[2].Outcome).Margins);
        Assert.Null(ActivityOf(Plan, "VAL-PHASE-3").Start);
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void Each_duty_has_who_and_when(string code, string who, string time)
    {
        Duty duty = DutyOf(Plan, "VAL-DUTY-" + code);

        Assert.Equal((who, time), (Who(duty), TimeOf(duty)));
        Assert.Equal(code is "RENEWAL" or "DEADLINE" ? DutyForce.Allowed : DutyForce.Required, duty.Force);
    }

    [Fact]
    public void The_plan_holds_these_duties() => Assert.Equal(Duties.Select(row => "VAL-DUTY-" + row[0]), Plan.Duties.Select(duty => duty.Label.Code));

    [Theory]
    [InlineData("VAL-DUTY-RENEWAL", "written notice")] // 983
    [InlineData("VAL-DUTY-REGISTER", "presence register")] // 1058
    [InlineData("VAL-DUTY-RESULTS", "site of the lead municipality")] // 1080
    [InlineData("VAL-DUTY-CHECK", "check on site")] // 1114
    [InlineData("VAL-DUTY-CENSUS", null)] // 1115
    public void What_shows_a_duty_is_that_of_the_text(string code, string? shown) => Assert.Equal(shown, DutyOf(Plan, code).ShownBy?.English);

    [Fact]
    public void Results_are_published_within_ten_days_of_the_assignment() // 1080
    {
        WorkLog log = Plan.StartingIn(new(2021, 1)).OrThrow().Read([WorkRecord.Happened("VAL-H-ASSIGNED", new(2021, 1, 11))]).OrThrow();

        DueItem results = Assert.Single(log.LateOn(new(2021, 1, 22)), item => item.Label.Code == "VAL-DUTY-RESULTS");
        Assert.Equal((new(2021, 1, 21), 1), (results.Window!.End, results.DaysLate));
    }

    [Fact]
    public void With_a_start_the_scale_is_due_before_it_and_checks_every_month_from_it() // 1114, 1117
    {
        WorkLog log = Plan.StartingIn(new(2021, 1)).OrThrow().Read([]).OrThrow();

        Assert.Equal(new(2020, 12, 31), Assert.Single(log.LateOn(new(2021, 1, 1)), item => item.Label.Code == "VAL-DUTY-SCALE").Window!.End);
        Assert.Equal(36, log.On(new(2023, 12, 31)).Count(item => item.Label.Code == "VAL-DUTY-CHECK"));
    }

    [Fact]
    public void What_the_text_leaves_out_is_noted() => Assert.Equal(
        [
            "VAL-PLAN-START", // 1121
            "VAL-PLAN-YEAR-0", // 1121-1124
            "VAL-PLAN-YEARS", // 1126-1127
            "VAL-PLAN-PHASE-3", // 1129
            "VAL-PLAN-BLANKS", // 961, 965, 995-997, 1072
            "VAL-PLAN-HOLDERS", // 928, 963, 1100, 1104, 1115-1117
            "VAL-PLAN-ACTIVITY", // 1090
        ],
        Insubria2020Projects.Valcuvia.Notices.Select(notice => notice.Code).Where(code => code.StartsWith("VAL-PLAN-", StringComparison.Ordinal)));
}
