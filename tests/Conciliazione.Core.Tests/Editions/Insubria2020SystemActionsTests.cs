using Conciliazione.Editions;
using Conciliazione.WorkPlans;
using NodaTime;
using static Conciliazione.Tests.Editions.Insubria2020WslPlanTests;

namespace Conciliazione.Tests.Editions;

/// <summary>System actions and communication of the plan against the text, by hand; the numbers are its lines.</summary>
public sealed class Insubria2020SystemActionsTests
{
    private static readonly WorkPlan Plan = Insubria2020WorkPlans.SystemActions;

    /// <summary>Who and when, for every duty.</summary>
    public static TheoryData<string, string, string, DutyForce> Duties => new()
    {
        { "SA-DUTY-EXCHANGE", "lead partners, ATS Insubria, by the system actions", "time not in the text", DutyForce.Required }, // 185
        { "SA-DUTY-AGENTS", "ATS Insubria", "by 2020-09-30", DutyForce.Required }, // 197-199
        { "SA-DUTY-CHOICE", "ATS Insubria", "time not in the text", DutyForce.Required }, // 199
        { "SA-DUTY-FAMILIES", "ATS Insubria, by the system actions, territorial districts", "after: the network agents are chosen", DutyForce.Required }, // 203
        { "SA-DUTY-ALLIANCES", "ATS Insubria, by the system actions", "after: the network agents are chosen", DutyForce.Required }, // 205
        { "SA-DUTY-TERRITORIES", "ATS Insubria, by the system actions", "after: the network agents are chosen", DutyForce.Required }, // 205
        { "SA-DUTY-INTEGRATION", "ATS Insubria, by the system actions", "after: the network agents are chosen", DutyForce.Required }, // 205
        { "SA-DUTY-TIMES", "network agents", "after: the network agents are chosen", DutyForce.Required }, // 207
        { "COM-DUTY-DISTRICTS", "ATS Insubria", "time not in the text", DutyForce.Intended }, // 234
        { "COM-DUTY-SITE", "ATS Insubria", "after: news about conciliation", DutyForce.Intended }, // 236
        { "COM-DUTY-NETWORK", "ATS Insubria", "after: news about conciliation", DutyForce.Intended }, // 236
        { "COM-DUTY-TABLES", "ATS Insubria", "after: news about conciliation", DutyForce.Intended }, // 236
        { "COM-DUTY-WHP", "ATS Insubria", "after: news about conciliation", DutyForce.Required }, // 238
    };

    [Fact]
    public void At_least_two_network_agents_work_in_the_territory() => Assert.Equal(2, Insubria2020WorkPlans.NetworkAgents.Value); // 197

    [Fact]
    public void The_procedure_ends_by_September_2020_and_the_actions_follow() // 199
    {
        Assert.Equal(["INS-SA-PROCEDURE", "INS-SA-ACTIONS"], Plan.Activities.Select(activity => activity.Label.Code));
        Assert.Equal([new Bar.Within(new(1, 4))], ActivityOf(Plan, "INS-SA-PROCEDURE").Bars);
        Assert.Equal([new Bar.From(5)], ActivityOf(Plan, "INS-SA-ACTIONS").Bars);
        Assert.Equal(new YearMonth(2020, 6), Plan.Term.Start);
    }

    [Fact]
    public void The_term_of_the_plan_and_the_start_of_the_actions_are_our_interpretation()
    {
        Assert.Equal(Wsl2020.ProjectPeriod, Plan.Term.Days);
        Assert.Equal(Provenance.Reading, Plan.Label.Provenance);
        Assert.Equal(Provenance.Reading, ActivityOf(Plan, "INS-SA-ACTIONS").Label.Provenance);
    }

    [Fact]
    public void The_actions_follow_the_procedure_whenever_it_starts() => // 199: by September, then right after
        Assert.Empty(Assert.IsType<Outcome.Met>(Assert.Single(Plan.CheckPrecedences()).Outcome).Margins);

    /// <summary>Only line 207 speaks of the agents; lines 203 and 205 do not say when.</summary>
    [Fact]
    public void That_the_actions_wait_for_the_agents_is_our_interpretation() => Assert.Equal(
        ["INS-SA-DUTY-FAMILIES", "INS-SA-DUTY-ALLIANCES", "INS-SA-DUTY-TERRITORIES", "INS-SA-DUTY-INTEGRATION"],
        Plan.Duties.Where(duty => duty.Label.Provenance == Provenance.Reading).Select(duty => duty.Label.Code));

    [Theory]
    [MemberData(nameof(Duties))]
    public void Each_duty_has_who_and_when(string code, string who, string time, DutyForce force)
    {
        Duty duty = DutyOf(Plan, "INS-" + code);

        Assert.Equal((who, time, force), (Who(duty), TimeOf(duty), duty.Force));
    }

    [Fact]
    public void The_plan_holds_these_duties() => Assert.Equal(Duties.Select(row => "INS-" + row[0]), Plan.Duties.Select(duty => duty.Label.Code));

    [Fact]
    public void Agents_not_chosen_by_September_2020_are_late_from_October() // 199
    {
        WorkLog nothing = Plan.Read([]).OrThrow();

        Assert.DoesNotContain(nothing.LateOn(new(2020, 9, 30)), item => item.Label.Code == "INS-SA-DUTY-AGENTS");
        Assert.Equal(1, Assert.Single(nothing.LateOn(new(2020, 10, 1)), item => item.Label.Code == "INS-SA-DUTY-AGENTS").DaysLate);
    }

    [Fact]
    public void What_the_text_leaves_out_is_noted() => Assert.Equal(
        ["INS-SA-TERM", "INS-SA-START", "INS-SA-NEEDS", "INS-SA-CHOSEN", "INS-SA-ACTIONS", "INS-COM-TIMES"], // 197-207, 232-238
        Insubria2020WorkPlans.SystemActionsNotices.Select(notice => notice.Code));
}
