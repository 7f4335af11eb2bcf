using Conciliazione.Editions;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.Editions.Insubria2020WslPlanTests;

namespace Conciliazione.Tests.Editions;

/// <summary>The calendar of ASL Milano 2014-2016 against the text, by hand; the numbers are its lines.</summary>
public sealed class Milano2014WorkPlansTests
{
    private static readonly WorkPlan Plan = Milano2014WorkPlans.Plan;

    /// <summary>The marks of each row, month by month.</summary>
    public static TheoryData<string, string> Marks => new()
    {
        { "STEERING", "2014-09 2014-12 2015-03 2015-06 2015-09 2015-12 2016-03 2016-06 2016-08" }, // 749
        { "ASSEMBLY", "2014-09 2015-09 2016-08" }, // 750
        { "COMMITTEE", "2014-09 2015-03 2015-09 2016-03 2016-08" }, // 751
        { "TABLE", "2014-09 2015-01 2015-06 2015-12 2016-03 2016-08" }, // 755
        { "PORTAL", "2014-09" }, // 756
        { "RESERVED", "2014-09" }, // 757
        { "EVENTS", "2014-10 2016-08" }, // 758
        { "HEALTH", "2015-01 2015-04 2015-08 2015-11 2016-02" }, // 760
        { "PUBLIC-BODIES", "2015-03 2016-03" }, // 761
        { "SEMINARS", "2015-02 2016-02" }, // 762
        { "ON-REQUEST", "2014-11 2015-01 2015-05 2015-08 2015-11 2016-02 2016-05 2016-08" }, // 763
        { "COMPARISON", "2014-10 2015-10 2016-07" }, // 764
    };

    /// <summary>Who and when, for every duty.</summary>
    public static TheoryData<string, string, string> Duties => new()
    {
        { "STEERING", "territorial network", "after: the plan is approved" }, // 130
        { "NEWS", "territorial network", "time not in the text" }, // 132
        { "ASSEMBLY", "territorial network", "every 12 months" }, // 132
        { "MONITORING", "evaluation and monitoring committee, representatives of the alliances", "throughout" }, // 138
        { "NEEDS", "ASL Milano", "once 1..2" }, // 650, 715
        { "TABLE", "communication contacts of the bodies of the steering group", "time not in the text" }, // 724
        { "AGENDA", "territorial network", "time not in the text" }, // 740
        { "DOCUMENTS", "ASL Milano", "time not in the text" }, // 744
    };

    /// <summary>Line 748: September 2014 to August 2016.</summary>
    [Fact]
    public void The_calendar_has_twenty_four_months()
    {
        Assert.Equal((new MonthSpan(1, 24), new YearMonth(2014, 9)), (Plan.Term.Months, Plan.Term.Start));
        Assert.Equal(new DateInterval(new(2014, 9, 1), new(2016, 8, 31)), Plan.Term.Days);
        Assert.Equal("4 12 8", Parts("MIL-MONTHS")); // 676: 24 months
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_row_of_marks_has_milestones_in_those_months_and_nothing_in_between(string code, string months)
    {
        Activity row = ActivityOf(Plan, "MIL-CAL-" + code);

        Assert.Equal(months, string.Join(' ', row.Milestones.Select(milestone => $"{Plan.Term.MonthOf(milestone.Month):uuuu-MM}")));
        Assert.All(row.Milestones, milestone => Assert.Null(milestone.Day));
        Assert.Empty(row.Bars);
        Assert.Equal(Known.Of(false), row.IsActiveIn(11));
    }

    /// <summary>Meetings 9, 3 and 5, then 6, two publications, two events (749-751, 755-758); modules 5, 2, 2, 8 and 3 (760-764).</summary>
    [Fact]
    public void There_are_forty_seven_milestones_of_which_twenty_are_modules()
    {
        Assert.Equal(
            [9, 3, 5, 6, 1, 1, 2, 5, 2, 2, 8, 3],
            Plan.Activities.Where(row => row.Milestones.Count > 0).Select(row => row.Milestones.Count));
        Assert.Equal(20, Plan.Activities.Where(row => row.Action!.Code == "MIL-CAL-TRAINING").Sum(row => row.Milestones.Count));
        Assert.Equal(47, Plan.Activities.Sum(row => row.Milestones.Count));
        Assert.Equal(Marks.Select(row => "MIL-CAL-" + row[0]), Plan.Activities.Where(row => row.Milestones.Count > 0).Select(row => row.Label.Code));
        Assert.Equal(16, Plan.Activities.Count);
    }

    /// <summary>Lines 752-754 and 759: September 2014, and then nothing is known, up to the last month.</summary>
    [Fact]
    public void Four_rows_keep_their_start_only()
    {
        Activity[] started = [.. Plan.Activities.Where(row => row.Bars.Count > 0)];

        Assert.Equal(["MIL-CAL-IN-PRACTICE", "MIL-CAL-CONCILIA", "MIL-CAL-INITIATIVES", "MIL-CAL-AGENDA"], started.Select(row => row.Label.Code));
        Assert.All(started, row =>
        {
            Assert.Equal([new Bar.From(1)], row.Bars);
            Assert.Equal((1, (int?)null), (row.Start, row.End));
            Assert.Equal(Known.Of(true), row.IsActiveIn(1));
            Assert.All(Enumerable.Range(2, 23), month => Assert.False(row.IsActiveIn(month).IsKnown));
        });
    }

    /// <summary>Lines 708-716 against 760-764, and 736 against 758.</summary>
    [Theory]
    [InlineData("MIL-MODULES-HEALTH", "5", "4 1")]
    [InlineData("MIL-MODULES-PUBLIC-BODIES", "2", "1 1")]
    [InlineData("MIL-MODULES-SEMINARS", "2", "1 1")]
    [InlineData("MIL-MODULES-ON-REQUEST", "8", "1 4 3")]
    [InlineData("MIL-MODULES-COMPARISON", "3", "1 1 1")]
    [InlineData("MIL-EVENTS", "2", "1 1")]
    public void The_training_and_communication_plans_print_as_many_as_the_calendar_marks(string code, string printed, string byYear)
    {
        Assert.Equal(byYear, Parts(code));
        Assert.Equal(printed, Figure(code).Printed.Render(Language.Italian));
    }

    /// <summary>5 + 2 + 2 + 8 + 3 in the training plan (708-716), and as many marks in the calendar (760-764).</summary>
    [Fact]
    public void Both_tables_give_twenty_modules()
    {
        PrintedFigure[] modules = [.. Milano2014Figures.Running.Where(figure => figure.Label.Code.StartsWith("MIL-MODULES-", StringComparison.Ordinal))];

        Assert.Equal([5L, 2, 2, 8, 3], modules.Select(figure => ((FactValue.WholeNumber)figure.Printed).Value));
        Assert.All(modules, figure => Assert.IsType<PrintedFigure.Reproduced>(figure));
    }

    [Fact] // 756-757
    public void Both_portals_are_published_in_September_2014() => Assert.Equal(
        [("MIL-CAL-PORTAL-PUBLISHED", 1), ("MIL-CAL-RESERVED-PUBLISHED", 1)],
        Plan.Activities.SelectMany(row => row.Milestones).Where(each => each.Label.Code.EndsWith("PUBLISHED", StringComparison.Ordinal)).Select(each => (each.Label.Code, each.Month)));

    [Theory]
    [MemberData(nameof(Duties))]
    public void Each_duty_has_who_and_when(string code, string who, string time)
    {
        Duty duty = DutyOf(Plan, "MIL-DUTY-" + code);

        Assert.Equal((who, time, DutyForce.Required), (Who(duty), TimeOf(duty), duty.Force));
    }

    [Fact]
    public void The_plan_holds_these_duties() => Assert.Equal(Duties.Select(row => "MIL-DUTY-" + row[0]), Plan.Duties.Select(duty => duty.Label.Code));

    /// <summary>Line 132 convenes the assembly every year; line 750 marks one meeting in the first twelve months and two in the last.</summary>
    [Fact]
    public void The_assembly_meets_in_each_of_the_two_years()
    {
        var yearly = Assert.IsType<DutyTime.Every>(DutyOf(Plan, "MIL-DUTY-ASSEMBLY").Time);
        ValueList<Milestone> meetings = ActivityOf(Plan, "MIL-CAL-ASSEMBLY").Milestones;

        Assert.Equal([1, 2], Plan.Term.PeriodsOf(yearly.Cadence).Select(period => meetings.Count(meeting => period.Contains(meeting.Month))));
    }

    /// <summary>What has a mark in September 2014 is late from October; the four rows with a start are too, and no end ever is.</summary>
    [Fact]
    public void A_mark_without_a_record_is_late_after_its_month_and_no_end_is_invented()
    {
        WorkLog nothing = Plan.Read([]).OrThrow();

        Assert.Empty(nothing.LateOn(new(2014, 9, 30)));
        Assert.Equal(
            ["AGENDA", "ASSEMBLY-1", "COMMITTEE-1", "CONCILIA", "IN-PRACTICE", "INITIATIVES", "PORTAL-PUBLISHED", "RESERVED-PUBLISHED", "STEERING-1", "TABLE-1"],
            nothing.LateOn(new(2014, 10, 1)).Select(item => item.Label.Code["MIL-CAL-".Length..]).Order(StringComparer.Ordinal));
        Assert.All(nothing.On(new(2016, 9, 30)).Where(item => item.Kind == DueKind.End), item => Assert.Equal(DueState.Unclear, item.State));
    }

    [Fact]
    public void What_is_known_is_drawn_and_what_is_not_is_a_question()
    {
        string[] lines = Plan.Draw(Language.English).Split('\n');

        Assert.EndsWith("◆··· ········◆··· ·······◆", Assert.Single(lines, line => line.Contains("network's assembly", StringComparison.Ordinal)).TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith("■??? ???????????? ????????", Assert.Single(lines, line => line.Contains("Concilia Milano", StringComparison.Ordinal)).TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>Lines 749 and 755 have one row for setting a body up and for its meetings; line 132 does not say from when years count.</summary>
    [Fact]
    public void What_is_our_interpretation_is_marked()
    {
        Assert.Equal(
            ["MIL-CAL-STEERING", "MIL-CAL-TABLE"],
            Plan.Activities.Where(row => row.Milestones.Any(mark => mark.Label.Provenance == Provenance.Reading)).Select(row => row.Label.Code));
        Assert.Equal(["MIL-DUTY-ASSEMBLY", "MIL-DUTY-NEEDS"], Plan.Duties.Where(duty => duty.Label.Provenance == Provenance.Reading).Select(duty => duty.Label.Code));
        Assert.Equal(["MIL-CAL-BARS", "MIL-CAL-SET-UP", "MIL-CAL-DAYS"], Milano2014WorkPlans.Notices.Select(notice => notice.Code));
    }

    internal static PrintedFigure Figure(string code) => Milano2014Figures.All.Single(figure => figure.Label.Code == code);

    /// <summary>Returns the parts of a figure that follows from them.</summary>
    internal static string Parts(string code) =>
        string.Join(' ', Assert.IsType<PrintedFigure.Reproduced>(Figure(code)).Parts.Select(part => part.Value.Render(Language.Italian)));
}
