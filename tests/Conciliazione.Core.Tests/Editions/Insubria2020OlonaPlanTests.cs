using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>Project 3, Valle Olona: months, duties, indicators and population, by hand from the text.</summary>
public class Insubria2020OlonaPlanTests
{
    private static readonly WorkPlan Plan = Insubria2020WorkPlans.Olona;

    /// <summary>Lines 1190 and following give no period; the title of the notice does, which is an interpretation.</summary>
    [Fact]
    public void The_plan_goes_from_june_2020_to_may_2023()
    {
        Assert.Equal((new YearMonth(2020, 6), 36), (Plan.Term.Start, Plan.Term.Months.Count));
        Assert.Equal(Insubria2020Projects.Olona.Runs, Plan.Term.Days);
        Assert.Equal(Provenance.Reading, Plan.Label.Provenance);
    }

    /// <summary>Lines 1327, 1329, 1334, 1350 and 1369; months count from June 2020.</summary>
    [Theory]
    [InlineData("OLO-1-WORKSHOPS", "OLO-1", 4, 7)] // 1329: September to December 2020
    [InlineData("OLO-1-CONSULTANCY", "OLO-1", 2, 36)] // 1329: July 2020 to the end
    [InlineData("OLO-1-WHP", "OLO-1", null, null)] // 1327: a day of training, without a date
    [InlineData("OLO-2-COMMUNICATION", "OLO-2", 1, null)] // 1334: from June 2020
    [InlineData("OLO-3-COMPANIES", "OLO-3", 2, 36)] // 1350: July 2020 to the end
    [InlineData("OLO-4-FAMILIES", "OLO-4", 16, 36)] // 1369: September 2021 to the end
    public void Activities_have_the_months_of_the_prose(string code, string action, int? start, int? end)
    {
        Activity activity = Plan.Activities.Single(activity => activity.Label.Code == code);
        Assert.Equal((action, start, end), (activity.Action?.Code, activity.Start, activity.End));
        Assert.Empty(activity.Pauses);
        Assert.Null(activity.EndsEarlier);
    }

    [Fact]
    public void The_plan_has_six_activities_in_the_order_of_the_text() => Assert.Equal(
        ["OLO-1-WORKSHOPS", "OLO-1-CONSULTANCY", "OLO-1-WHP", "OLO-2-COMMUNICATION", "OLO-3-COMPANIES", "OLO-4-FAMILIES"],
        Plan.Activities.Select(activity => activity.Label.Code));

    /// <summary>Lines 1420-1442: the printed grid marks nothing, so what the prose leaves open stays unknown, never no.</summary>
    [Fact]
    public void What_the_text_leaves_open_is_unknown()
    {
        Assert.Equal(Known<bool>.Unknown, Find("OLO-1-WHP").IsActiveIn(1));
        Assert.Equal([true, Known<bool>.Unknown, Known<bool>.Unknown], new[] { 1, 2, 36 }.Select(Find("OLO-2-COMMUNICATION").IsActiveIn));
        Notice grid = Insubria2020Projects.Olona.Notices.Single(notice => notice.Code == "OLO-GRID");
        Assert.Contains("nessuna casella", grid.Text.Italian, StringComparison.Ordinal);
        Assert.Contains("activity 2", grid.Text.English, StringComparison.Ordinal);
    }

    /// <summary>What is carried out in October 2020, month 5, besides what the text leaves open.</summary>
    [Fact]
    public void In_october_2020_three_activities_are_carried_out() => Assert.Equal(
        ["OLO-1-WORKSHOPS", "OLO-1-CONSULTANCY", "OLO-3-COMPANIES"],
        Plan.Activities.Where(activity => activity.IsActiveIn(Plan.Term.NumberOf(new(2020, 10))) == Known.Of(true)).Select(activity => activity.Label.Code));

    /// <summary>Line 1415: January 2021, June 2021, January 2022, June 2020, in this order, "as an indication".</summary>
    [Fact]
    public void The_four_monitoring_months_are_kept_in_the_order_of_the_text()
    {
        Duty duty = Duty("OLO-DUTY-MONITORING");
        var once = Assert.IsType<DutyTime.OnceIn>(duty.Time);
        Assert.Equal(
            [new(2021, 1), new(2021, 6), new(2022, 1), new YearMonth(2020, 6)],
            once.Periods.Select(period => Plan.Term.MonthOf(period.First)));
        Assert.All(once.Periods, period => Assert.Equal(1, period.Count));
        Assert.Equal(DutyForce.Intended, duty.Force);
        Assert.Contains(Insubria2020Contradictions.Olona, each => each.Code == "OLO-MONITORING");
    }

    /// <summary>The duties with their lines, holders (a code for a body, a name for a role), time and force.</summary>
    [Theory]
    [InlineData("OLO-DUTY-WHP", "holder not in the text", "NotStated", DutyForce.Required)] // 1280
    [InlineData("OLO-DUTY-SURVEY", "holder not in the text", "NotStated", DutyForce.Required)] // 1299, 1311
    [InlineData("OLO-DUTY-QUESTIONNAIRE", "holder not in the text", "After", DutyForce.Required)] // 1330
    [InlineData("OLO-DUTY-SERVICES", "municipalities of the district", "NotStated", DutyForce.Required)] // 1335
    [InlineData("OLO-DUTY-CHANNELS", "municipalities of the district", "NotStated", DutyForce.Required)] // 1335
    [InlineData("OLO-DUTY-FAMILIES-PAY", "medio-olona", "Throughout", DutyForce.Allowed)] // 1365, 1369
    [InlineData("OLO-DUTY-ENTRUST", "holder not in the text", "NotStated", DutyForce.Intended)] // 1373
    [InlineData("OLO-DUTY-PLACES", "holder not in the text", "NotStated", DutyForce.Required)] // 1379
    [InlineData("OLO-DUTY-PUBLIC-HOURS", "holder not in the text", "NotStated", DutyForce.Required)] // 1381
    [InlineData("OLO-DUTY-COMPANY-HOURS", "holder not in the text", "NotStated", DutyForce.Required)] // 1385
    [InlineData("OLO-DUTY-COFINANCING", "partners in the joint design", "NotStated", DutyForce.Required)] // 1393, 1395
    [InlineData("OLO-DUTY-STEERING", "steering group", "NotStated", DutyForce.Required)] // 1395
    [InlineData("OLO-DUTY-MANAGEMENT", "medio-olona", "NotStated", DutyForce.Required)] // 1397, 1413
    [InlineData("OLO-DUTY-MATERIAL", "medio-olona", "NotStated", DutyForce.Required)] // 1401
    [InlineData("OLO-DUTY-RESULTS", "medio-olona", "NotStated", DutyForce.Required)] // 1401
    [InlineData("OLO-DUTY-MONITORING", "all bodies of the alliance", "OnceIn", DutyForce.Intended)] // 1415
    [InlineData("OLO-DUTY-DATA", "holder not in the text", "NotStated", DutyForce.Required)] // 1417
    public void Each_duty_says_who_and_when(string code, string holder, string time, DutyForce force)
    {
        Duty duty = Duty(code);
        Assert.Equal([holder], duty.Holders.Select(each => each.Body ?? each.Title.English));
        Assert.Equal((time, force), (duty.Time.GetType().Name, duty.Force));
    }

    [Fact]
    public void There_are_seventeen_duties_and_their_bodies_are_partners()
    {
        Assert.Equal(17, Plan.Duties.Count);
        Assert.All(Plan.Duties.SelectMany(duty => duty.Holders).Where(holder => holder.Body is not null), holder =>
            Assert.Contains(Insubria2020Projects.Olona.Alliance.Partners, partner => (partner.Body.Code, partner.Body.Name) == (holder.Body, holder.Title.Italian)));
    }

    /// <summary>Lines 1365, 1393 and 1401: what may be asked, at least 30%, what shows the communication.</summary>
    [Fact]
    public void Duties_tell_what_the_text_says_of_them()
    {
        Assert.Equal(
            "Ask the users of the service to share its cost, if so decided on the way (optional) (interpretation applied: the call does not say); Azienda Speciale Consortile Medio Olona Servizi alla Persona; "
                + "for part of the time; what shows it is not in the text — Progetto 3, punto 2.3, Attività 4, Piano territoriale di conciliazione vita-lavoro 2020-2023 "
                + "dell'ATS Insubria, D.G.R. 2398/2019",
            Duty("OLO-DUTY-FAMILIES-PAY").Explain(Language.English));
        Assert.Contains("30%", Duty("OLO-DUTY-COFINANCING").Label.Title.Italian, StringComparison.Ordinal);
        Assert.Equal("volantini, brochure", Duty("OLO-DUTY-MATERIAL").ShownBy!.Italian);
        Assert.Equal("OLO-1-OVER", Assert.IsType<DutyTime.After>(Duty("OLO-DUTY-QUESTIONNAIRE").Time).Happening.Code);
    }

    /// <summary>Lines 1365 and 1369: from September 2021; that the share is asked for as long as the service lasts is an interpretation.</summary>
    [Fact]
    public void Families_may_be_asked_to_pay_as_long_as_their_service_lasts()
    {
        Duty duty = Duty("OLO-DUTY-FAMILIES-PAY");
        Assert.Equal(
            new DateInterval(new(2021, 9, 1), new(2023, 5, 31)), Plan.Term.DaysOf(Assert.IsType<DutyTime.Throughout>(duty.Time).Over!));
        Assert.Equal(Provenance.Reading, duty.Label.Provenance);
    }

    /// <summary>Lines 1395 against 1397 and 1413: who coordinates is said twice, differently.</summary>
    [Fact]
    public void That_coordination_is_given_twice_is_a_contradiction() =>
        Assert.Contains(Insubria2020Contradictions.Olona, each => each.Code == "OLO-COORDINATION" && each.First.Source.Section!.Contains("2.4", StringComparison.Ordinal));

    /// <summary>Lines 1245, 1249, 1260, 1266, 1268, 1274 and 1278.</summary>
    [Fact]
    public void Indicators_have_the_targets_of_the_text()
    {
        Assert.Equal(
            [
                ("OLO-IND-AWARE", "to be described", Provenance.Reading), // 1245-1247
                ("OLO-IND-NEW-BODIES", "not in the text", Provenance.Stated), // 1249
                ("OLO-IND-AGILE", "at least 10%", Provenance.Reading), // 1249
                ("OLO-IND-CITIZENS", "to be described", Provenance.Reading), // 1260
                ("OLO-IND-COMPANIES", "to be described", Provenance.Reading), // 1266
                ("OLO-IND-PLANS", "at least 2", Provenance.Stated), // 1268
                ("OLO-IND-ACCESS", "to be described", Provenance.Reading), // 1274-1276
                ("OLO-IND-FAMILIES", "at least 20", Provenance.Stated), // 1278
            ],
            Insubria2020Indicators.Olona.Indicators.Select(each => (each.Label.Code, each.Target.Title.English, each.Label.Provenance)));
        Assert.All(Insubria2020Indicators.Olona.Indicators, each => Assert.Equal((null, null), (each.DueIn, each.Cadence)));
        Assert.Equal(Plan.Term, Insubria2020Indicators.Olona.Term);
        var agile = Assert.IsType<Target.Share>(Insubria2020Indicators.Olona.Indicators[2].Target);
        Assert.Equal((LimitSide.AtLeast, Percentage.Of(10), ComparisonRule.Exact, false), (agile.Side, agile.Threshold, agile.Comparison, agile.IsStrict));
    }

    /// <summary>Line 1297: about 260,000.</summary>
    [Fact]
    public void The_population_is_about_260000()
    {
        Assert.Equal((260_000, Provenance.Stated), (Insubria2020Populations.Olona.Value, Insubria2020Populations.Olona.Label.Provenance));
        Assert.Contains("circa", Insubria2020Populations.Olona.Label.Title.Italian, StringComparison.Ordinal);
        Assert.Contains("about", Insubria2020Populations.Olona.Label.Title.English, StringComparison.Ordinal);
    }

    private static Activity Find(string code) => Plan.Activities.Single(activity => activity.Label.Code == code);

    private static Duty Duty(string code) => Plan.Duties.Single(duty => duty.Label.Code == code);
}
