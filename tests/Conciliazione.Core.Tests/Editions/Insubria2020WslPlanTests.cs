using Conciliazione.Editions;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The work plan of WSL against the prose and the printed calendar, copied by hand; the numbers are lines of the text.</summary>
public sealed class Insubria2020WslPlanTests
{
    private const string All = "XXXXXXXXXXXX";
    private const string None = "............";

    private static readonly WorkPlan Plan = Insubria2020WorkPlans.Wsl;

    /// <summary>The rows of the three printed years, June to May each, as they are marked.</summary>
    public static TheoryData<string, string, string, string> Grid => new()
    {
        { "WSL-A1-MATERIAL", "XXXX........", None, None }, // 675, 709, 743
        { "WSL-A1-EMPLOYERS", "...XXX......", None, None }, // 676, 710, 744
        { "WSL-A1-COMPANIES", "......XXXXXX", All, All }, // 677, 711, 745
        { "WSL-A1-WHP", "XXXX........", None, None }, // 678, 712, 746
        { "WSL-A1-MEETINGS", ".......XXXXX", All, All }, // 679, 713, 747 (750 blank)
        { "WSL-A1-PLATFORM", All, All, All }, // 680, 714, 748 (751 blank)
        { "WSL-A1-NEEDS", All, All, All }, // 681, 715, 749 (752 blank)
        { "WSL-A2-NEEDS", "..........XX", All, All }, // 683, 717, 754
        { "WSL-A2-FLEXIBILITY", None, All, All }, // 684, 718, 755
        { "WSL-A2-SERVICES", None, All, All }, // 685, 719, 756
        { "WSL-A2-QUESTIONNAIRES", ".......XXXXX", All, All }, // 686, 720, 757
        { "WSL-A2-RESULTS", ".......XXXXX", All, All }, // 687, 721, 758
        { "WSL-A2-PLATFORM", All, All, All }, // 688, 722, 759
        { "WSL-A3-NEEDS", All, All, All }, // 691, 724, 762
        { "WSL-A3-PROVIDERS", All, All, All }, // 692, 725, 763
        { "WSL-A3-SYNERGIES", All, All, All }, // 693, 727, 764
        { "WSL-A3-MATCHING", All, All, All }, // 694, 728, 765
        { "WSL-A4A-SITE", "XXXXXXXXXX..", None, None }, // 697, 731, 768
        { "WSL-A4A-PROMOTION", "..........XX", All, All }, // 698, 732, 769
        { "WSL-A4B-DESKS", All, All, All }, // 699, 733, 770
        { "WSL-A5-COMPANIES", All, All, All }, // 701, 735, 772
        { "WSL-A5-DISTRICTS", All, "XXXX........", None }, // 702, 736, 773
        { "WSL-A6-PARTNERS", All, All, All }, // 703, 737, 774
    };

    /// <summary>The first and the last month in the prose.</summary>
    public static TheoryData<string, string, string> Prose => new()
    {
        { "WSL-A1-MATERIAL", "2020-06", "2020-09" }, // 433
        { "WSL-A1-EMPLOYERS", "2020-09", "2020-11" }, // 434
        { "WSL-A1-COMPANIES", "2020-12", "2023-05" }, // 435, "then throughout"
        { "WSL-A1-WHP", "2020-06", "2020-09" }, // 436
        { "WSL-A1-MEETINGS", "2021-01", "2023-05" }, // 437, "then throughout"
        { "WSL-A1-PLATFORM", "2020-06", "2023-05" }, // 438
        { "WSL-A1-NEEDS", "2020-06", "2023-05" }, // 439
        { "WSL-A2-NEEDS", "2021-04", "2023-05" }, // 451
        { "WSL-A2-FLEXIBILITY", "2021-06", "2023-05" }, // 452
        { "WSL-A2-SERVICES", "2021-06", "2023-05" }, // 453
        { "WSL-A2-QUESTIONNAIRES", "2021-01", "2023-05" }, // 454, "and then throughout"
        { "WSL-A2-RESULTS", "2021-01", "2023-05" }, // 455
        { "WSL-A2-PLATFORM", "2020-06", "2023-05" }, // 456
        { "WSL-A3-NEEDS", "2020-06", "2023-05" }, // 471
        { "WSL-A3-PROVIDERS", "2020-06", "2023-05" }, // 471
        { "WSL-A3-SYNERGIES", "2020-06", "2023-05" }, // 471
        { "WSL-A3-MATCHING", "2020-06", "2023-05" }, // 471
        { "WSL-A4A-SITE", "2020-06", "2021-03" }, // 510
        { "WSL-A4A-PROMOTION", "2021-04", "2023-05" }, // 512
        { "WSL-A4B-DESKS", "2020-06", "2023-05" }, // 522
        { "WSL-A5-COMPANIES", "2020-06", "2023-05" }, // 541
        { "WSL-A5-DISTRICTS", "2020-06", "2021-09" }, // 542
        { "WSL-A6-PARTNERS", "2020-06", "2023-05" }, // 553
    };

    /// <summary>Who and when, for every duty; the months of a part of the plan are numbered from June 2020.</summary>
    public static TheoryData<string, string, string, DutyForce> Duties => new()
    {
        { "AT-ONCE", "holder not in the text", "after: request of a single company", DutyForce.Allowed }, // 458
        { "INTENSITY", "planning offices", "throughout 1..16", DutyForce.Required }, // 462, 471
        { "COFINANCING", "company that grants vouchers or refunds", "time not in the text", DutyForce.Required }, // 533
        { "REQUESTS", "company that grants vouchers or refunds", "time not in the text", DutyForce.Required }, // 533
        { "REQUIREMENTS", "company that grants vouchers or refunds", "time not in the text", DutyForce.Required }, // 533
        { "ACCOUNTS", "company that grants vouchers or refunds", "after: vouchers or refunds granted through the company", DutyForce.Required }, // 533
        { "PRIORITIES", "holder not in the text", "time not in the text", DutyForce.Required }, // 535
        { "NOTICES", "planning offices", "time not in the text", DutyForce.Required }, // 535
        { "SURVEY", "holder not in the text", "time not in the text", DutyForce.Required }, // 537
        { "LONGER", "territorial districts", "throughout 17..36", DutyForce.Allowed }, // 542
        { "PARTNERS-MEET", "all partners of the project", "2 times every 12 months", DutyForce.Required }, // 555
        { "LAST-MEETINGS", "holder not in the text", "once 31..36", DutyForce.Required }, // 557
        { "LEAD", "Consorzio Erbese Servizi alla Persona", "time not in the text", DutyForce.Required }, // 593
        { "GUIDELINES", "Consorzio Erbese Servizi alla Persona, planning offices", "time not in the text", DutyForce.Required }, // 593
        { "PLATFORM", "planning offices, Il Seme Società Cooperativa Sociale", "time not in the text", DutyForce.Required }, // 595-597
        { "PLATFORM-TECHNICAL", "Il Seme Società Cooperativa Sociale", "time not in the text", DutyForce.Required }, // 597
        { "PLATFORM-CONTENTS", "planning offices", "time not in the text", DutyForce.Required }, // 597
        { "PLATFORM-PROMOTION", "planning offices", "time not in the text", DutyForce.Required }, // 597
        { "ADMINISTRATOR", "Consorzio Erbese Servizi alla Persona", "time not in the text", DutyForce.Required }, // 597
        { "PROVIDERS-LISTED", "service providers", "time not in the text", DutyForce.Required }, // 599
        { "PROVIDERS-PLANNING", "service providers", "time not in the text", DutyForce.Required }, // 599
        { "CULTURE", "planning offices", "time not in the text", DutyForce.Required }, // 601
        { "WHP", "planning offices", "time not in the text", DutyForce.Required }, // 601
        { "COMPANIES", "companies involved", "time not in the text", DutyForce.Required }, // 603
        { "CONSULTED", "all partners of the project", "time not in the text", DutyForce.Required }, // 605
        { "COM-PLATFORM", "holder not in the text", "time not in the text", DutyForce.Required }, // 611
        { "COM-LINK-ALLIANCE", "holder not in the text", "throughout 11..36", DutyForce.Required }, // 615, 512
        { "COM-LINK-COMPANIES", "holder not in the text", "throughout 11..36", DutyForce.Required }, // 616, 512
        { "COM-LINK-SOCIAL", "holder not in the text", "throughout 11..36", DutyForce.Required }, // 617, 512
        { "COM-MEETINGS", "holder not in the text", "time not in the text", DutyForce.Required }, // 619
        { "COM-PRESS", "holder not in the text", "time not in the text", DutyForce.Required }, // 619
        { "COM-LEAFLETS", "holder not in the text", "time not in the text", DutyForce.Required }, // 619
        { "COM-ASSOCIATIONS", "holder not in the text", "after: the associations were first engaged", DutyForce.Required }, // 621
        { "COM-SERVICES", "holder not in the text", "time not in the text", DutyForce.Required }, // 623
        { "DESIGN", "planning offices", "once 1..1", DutyForce.Required }, // 651
        { "SERVICES-MONITORED", "holder not in the text", "time not in the text", DutyForce.Required }, // 653
        { "REPORT-ERBA", "district of Erba", "every 6 months", DutyForce.Required }, // 655
        { "REPORT-LOMAZZO", "district of Lomazzo", "every 6 months", DutyForce.Required }, // 655
        { "REPORT-MARIANO-COMENSE", "district of Mariano Comense", "every 6 months", DutyForce.Required }, // 655
        { "REPORT-COMO", "district of Como", "every 6 months", DutyForce.Required }, // 655
        { "REPORT-OLGIATE-COMASCO", "district of Olgiate Comasco", "every 6 months", DutyForce.Required }, // 655
        { "REPORT-MENAGGIO", "district of Menaggio", "every 6 months", DutyForce.Required }, // 655
        { "PLATFORM-MONITORED", "Il Seme Società Cooperativa Sociale", "throughout", DutyForce.Required }, // 657
        { "PLATFORM-ACCESSES", "Il Seme Società Cooperativa Sociale", "time not in the text", DutyForce.Required }, // 659
        { "PLATFORM-FEEDBACK", "Il Seme Società Cooperativa Sociale", "time not in the text", DutyForce.Required }, // 660
        { "PLATFORM-CHAT", "Il Seme Società Cooperativa Sociale", "time not in the text", DutyForce.Required }, // 661
        { "PLATFORM-REPORT", "holder not in the text", "every 6 months", DutyForce.Required }, // 663
        { "PLATFORM-REPORT-SEEN", "the alliance", "after: report on how the platform does", DutyForce.Required }, // 663
        { "PLATFORM-REPORT-SENT", "service providers", "after: report on how the platform does", DutyForce.Required }, // 663
        { "EVALUATION", "planning offices, the alliance", "time not in the text", DutyForce.Required }, // 665
    };

    [Fact]
    public void The_plan_runs_from_June_2020_to_May_2023() // 671-673, 705-707, 739-741; 438
    {
        Assert.Equal(Wsl2020.ProjectPeriod, Plan.Term.Days);
        Assert.Equal(new MonthSpan(1, 36), Plan.Term.Months);
    }

    [Theory]
    [MemberData(nameof(Grid))]
    public void Each_row_is_active_in_the_months_that_the_calendar_marks(string code, string first, string second, string third)
    {
        Activity activity = ActivityOf(Plan, code);

        Assert.Equal(
            first + second + third,
            string.Concat(Enumerable.Range(1, 36).Select(month => activity.IsActiveIn(month) == Known.Of(true) ? 'X' : '.')));
    }

    [Theory]
    [MemberData(nameof(Prose))]
    public void Each_activity_starts_and_ends_as_the_prose_says(string code, string first, string last)
    {
        Activity activity = ActivityOf(Plan, code);

        Assert.Equal($"{first}..{last}", $"{Plan.Term.MonthOf(activity.Start!.Value):uuuu-MM}..{Plan.Term.MonthOf(activity.End!.Value):uuuu-MM}");
    }

    [Fact]
    public void The_plan_holds_these_activities_in_the_order_of_the_calendar_grouped_by_action()
    {
        Assert.Equal(Grid.Select(row => (string)row[0]), Plan.Activities.Select(activity => activity.Label.Code));
        Assert.All(Plan.Activities, activity => Assert.Equal(
            activity.Label.Code[4..6] == "A6" ? null : activity.Label.Code[..6],
            activity.Action?.Code));
    }

    [Fact]
    public void Direct_vouchers_last_as_in_the_call_and_may_go_on() // 542
    {
        Assert.Equal(Wsl2020.DirectVoucherPeriod, Plan.Term.DaysOf(Assert.IsType<Bar.Over>(Assert.Single(ActivityOf(Plan, "WSL-A5-DISTRICTS").Bars)).Months));
        Duty longer = DutyOf(Plan, "WSL-DUTY-LONGER");
        Assert.Equal(
            new DateInterval(new(2021, 10, 1), new(2023, 5, 31)), Plan.Term.DaysOf(Assert.IsType<DutyTime.Throughout>(longer.Time).Over!));
    }

    [Fact]
    public void Action_3_is_particularly_intense_up_to_September_2021() // 471
    {
        Duty intense = DutyOf(Plan, "WSL-DUTY-INTENSITY");
        Assert.Equal(
            new DateInterval(new(2020, 6, 1), new(2021, 9, 30)), Plan.Term.DaysOf(Assert.IsType<DutyTime.Throughout>(intense.Time).Over!));
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void Each_duty_has_who_and_when(string code, string who, string time, DutyForce force)
    {
        Duty duty = DutyOf(Plan, "WSL-DUTY-" + code);

        Assert.Equal((who, time, force), (Who(duty), TimeOf(duty), duty.Force));
    }

    [Fact]
    public void The_plan_holds_these_duties() => Assert.Equal(Duties.Select(row => "WSL-DUTY-" + row[0]), Plan.Duties.Select(duty => duty.Label.Code));

    [Theory]
    [InlineData("WSL-DUTY-SURVEY", "questionnaires to workers and employers")] // 537
    [InlineData("WSL-DUTY-NOTICES", "public notice")] // 535
    [InlineData("WSL-DUTY-COM-PLATFORM", "web platform and app")] // 611
    [InlineData("WSL-DUTY-REPORT-COMO", "needs found, actions proposed, measures started")] // 655
    [InlineData("WSL-DUTY-PLATFORM-ACCESSES", "module that analyses accesses")] // 659
    [InlineData("WSL-DUTY-EVALUATION", "users reached, share of services seen and used, feedback of users")] // 665
    [InlineData("WSL-DUTY-LEAD", null)]
    public void What_shows_a_duty_is_that_of_the_text(string code, string? shown) => Assert.Equal(shown, DutyOf(Plan, code).ShownBy?.English);

    [Theory]
    [InlineData("COFINANCING", "Co-finance at least 30%, if it grants vouchers or refunds")] // 533: "in this case"
    [InlineData("REQUESTS", "Collect the requests for contributions, if it grants vouchers or refunds")] // 533
    [InlineData("REQUIREMENTS", "Check the requirements, if it grants vouchers or refunds")] // 533
    [InlineData("PRIORITIES", "Define the criteria of priority, if vouchers are granted directly to citizens")] // 535: "in the case of"
    [InlineData("NOTICES", "Publish the notices, if vouchers are granted directly to citizens")] // 535
    public void Conditions_of_voucher_duties_are_in_their_titles(string code, string title) =>
        Assert.Equal(title, DutyOf(Plan, "WSL-DUTY-" + code).Label.Title.English);

    [Fact]
    public void The_order_of_the_activities_is_that_of_the_text() // 425, 429; 510-512
    {
        Assert.All(Plan.CheckPrecedences(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
        Assert.Equal(["WSL-EMPLOYERS-FIRST", "WSL-COMPANIES-FIRST", "WSL-SITE-FIRST"], Plan.Precedences.Select(rule => rule.Label.Code));
    }

    [Fact]
    public void On_31_October_2020_the_design_is_late_and_the_agreements_are_to_be_closed()
    {
        WorkLog nothing = Plan.Read([]).OrThrow();

        Assert.Equal(
            ["WSL-DUTY-DESIGN"],
            nothing.LateOn(new(2020, 10, 31)).Where(item => item.Kind == DueKind.Duty).Select(item => item.Label.Code));
        Assert.Equal(
            ["WSL-A1-MATERIAL", "WSL-A1-WHP"],
            nothing.LateOn(new(2020, 10, 31)).Where(item => item.Kind == DueKind.End).Select(item => item.Label.Code));
    }

    [Fact]
    public void Six_half_years_ask_for_six_reports_and_three_years_for_two_meetings_each() // 555, 655, 663
    {
        ValueList<DueItem> end = Plan.Read([]).OrThrow().On(new(2023, 6, 1));

        Assert.Equal(
            [("2020-06-01", "2020-11-30"), ("2020-12-01", "2021-05-31"), ("2021-06-01", "2021-11-30"), ("2021-12-01", "2022-05-31"), ("2022-06-01", "2022-11-30"), ("2022-12-01", "2023-05-31")],
            Windows(end, "WSL-DUTY-REPORT-MENAGGIO"));
        Assert.Equal(Windows(end, "WSL-DUTY-REPORT-MENAGGIO"), Windows(end, "WSL-DUTY-PLATFORM-REPORT"));
        Assert.Equal(
            [("2020-06-01", "2021-05-31"), ("2021-06-01", "2022-05-31"), ("2022-06-01", "2023-05-31")], Windows(end, "WSL-DUTY-PARTNERS-MEET"));
        Assert.All(end.Where(item => item.Label.Code == "WSL-DUTY-PARTNERS-MEET"), item => Assert.Equal(2, item.Times));
        Assert.Equal([("2022-12-01", "2023-05-31")], Windows(end, "WSL-DUTY-LAST-MEETINGS")); // 557
    }

    [Fact]
    public void Dates_that_are_our_interpretation_say_so() => Assert.Equal(
        [
            "ACCOUNTS", "PARTNERS-MEET", "LAST-MEETINGS", "COM-LINK-ALLIANCE", "COM-LINK-COMPANIES", "COM-LINK-SOCIAL", "DESIGN", "REPORT-ERBA",
            "REPORT-LOMAZZO", "REPORT-MARIANO-COMENSE", "REPORT-COMO", "REPORT-OLGIATE-COMASCO", "REPORT-MENAGGIO", "PLATFORM-REPORT",
        ],
        Plan.Duties.Where(duty => duty.Label.Provenance == Provenance.Reading).Select(duty => duty.Label.Code["WSL-DUTY-".Length..]));

    [Fact]
    public void What_the_printed_text_misbehaves_in_is_noted() => Assert.Equal(
        [
            "WSL-PLAN-REPEATED", // 750-752
            "WSL-PLAN-WORDINGS", // 434, 436, 454, 456 against 676, 678, 686, 688
            "WSL-PLAN-FIRST-PERIODS", // 435, 437, 454, 455
            "WSL-PLAN-INTENSITY", // 471
            "WSL-PLAN-LONGER", // 542, 773
            "WSL-PLAN-COFINANCING", // 533 against 817
            "WSL-PLAN-PERIODS", // 555, 655, 663
            "WSL-PLAN-LAST-MEETINGS", // 557
            "WSL-PLAN-HOLDERS", // 535, 537, 557, 611-623, 653, 663
        ],
        Insubria2020Projects.Wsl.Notices.Select(notice => notice.Code).Where(code => code.StartsWith("WSL-PLAN-", StringComparison.Ordinal)));

    internal static Activity ActivityOf(WorkPlan plan, string code) => Assert.Single(plan.Activities, activity => activity.Label.Code == code);

    internal static Duty DutyOf(WorkPlan plan, string code) => Assert.Single(plan.Duties, duty => duty.Label.Code == code);

    internal static string Who(Duty duty) => string.Join(", ", duty.Holders.Select(holder => holder.Title.English));

    /// <summary>Returns the time in English, with the months where it names a part of the plan.</summary>
    internal static string TimeOf(Duty duty) => duty.Time.Match(
        throughout => throughout.Over is null ? "throughout" : $"throughout {throughout.Over}",
        by => by.Title.English,
        once => $"once {string.Join(", ", once.Periods)}",
        every => every.Over is null ? every.Title.English : $"{every.Title.English} {every.Over}",
        after => after.Title.English,
        notStated => notStated.Title.English);

    private static IEnumerable<(string From, string To)> Windows(ValueList<DueItem> items, string code) => items
        .Where(item => item.Label.Code == code)
        .Select(item => ($"{item.Window!.Start:uuuu-MM-dd}", $"{item.Window.End:uuuu-MM-dd}"));
}
