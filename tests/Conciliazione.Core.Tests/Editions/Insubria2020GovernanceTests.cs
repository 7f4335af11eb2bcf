using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Facts;
using Conciliazione.Projects;
using Conciliazione.Scoring;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.Editions;

/// <summary>The governance of the Insubria programme by hand; the lines are those of its text.</summary>
public sealed class Insubria2020GovernanceTests
{
    /// <summary>Lines 136 (22 November), 138 (29 and 30 January), 45 and 62 (resolution 59, twice), 157 (23 April).</summary>
    [Fact]
    public void The_acts_stand_by_day_and_number()
    {
        Assert.Equal(
            [
                ("INS-GOV-NETWORK", new(2019, 11, 22), null), ("INS-GOV-NETWORK", new(2020, 1, 29), null),
                ("INS-GOV-NETWORK", new(2020, 1, 30), null), ("INS-GOV-LEAD", new(2020, 2, 6), "59"),
                ("INS-GOV-LEAD", new(2020, 2, 6), "59"), ("INS-GOV-COMMITTEE", new LocalDate(2020, 4, 23), null),
            ],
            Insubria2020Governance.Acts.Select(act => (act.Level, act.On, act.Number)));
        Assert.Empty(Insubria2020Governance.Acts.Select(act => act.Level).Except(Insubria2020Governance.Levels.Select(level => level.Label.Code)));
        Assert.Equal(
            "06/02/2020, n. 59: delibera dell'ATS che formalizza il Comitato — cap. 1, Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria, D.G.R. 2398/2019",
            Insubria2020Governance.Acts[3].Explain(Language.Italian));
    }

    /// <summary>Line 106: 8 projects, 3 and 5 by province, 7 of system actions, from July 2017.</summary>
    [Fact]
    public void The_former_plan_is_counted()
    {
        Assert.Equal(8, Insubria2020Governance.FormerProjects.Value);
        Assert.Equal(8, Insubria2020Governance.FormerProjectsInComo.Value + Insubria2020Governance.FormerProjectsInVarese.Value);
        Assert.Equal((3, 5, 7), (Insubria2020Governance.FormerProjectsInComo.Value, Insubria2020Governance.FormerProjectsInVarese.Value, Insubria2020Governance.FormerSystemActions.Value));
        Assert.Equal(new YearMonth(2017, 7), Insubria2020Governance.FormerPlanStart);
    }

    /// <summary>Lines 146 (lead), 134 (network), 47-56 and 148-153 (committee), 605 (WSL), 1395 (OLO), 1903 and 1979 (TRA).</summary>
    [Fact]
    public void Each_level_has_its_seats_its_tasks_and_how_often_it_meets()
    {
        Assert.Equal(
            [
                ("INS-GOV-LEAD", 1, 1, null), ("INS-GOV-NETWORK", 0, 1, null), ("INS-GOV-COMMITTEE", 11, 4, null),
                ("WSL-GOV-ALLIANCE", 8, 2, new(2, 12)), ("OLO-GOV-STEERING", 0, 1, null), ("TRA-GOV-STEERING", 9, 1, new Cadence(1, 4)),
                ("TRA-GOV-COORDINATION", 9, 4, null),
            ],
            Insubria2020Governance.Levels.Select(level => (level.Label.Code, level.Seats.Count, level.Tasks.Count, level.Meets)));
        Assert.Equal("the main steps of the planning", Insubria2020Governance.Network.ConvenedFor?.English);
        Assert.Equal(
            ["tradate", "udp-arcisate", "udp-sesto-calende", "aquilone", "arca", "baobab", "itaca", "csv-insubria", "rete-giunca"],
            Insubria2020Governance.TradateSteering.Seats.Select(seat => seat.BodyCode));
    }

    /// <summary>Line 49: the seat of ASCI was that of Consorzio Erbeso; line 54: the district of Busto Arsizio, read as its municipality.</summary>
    [Fact]
    public void Ties_are_stated_or_read()
    {
        BodyTies ties = Insubria2020Governance.Ties;

        Assert.Equal(Provenance.Stated, ties.Between("comuni-insieme", "consorzio-erbese")!.Provenance);
        Assert.Null(ties.Between("consorzio-erbese", "comuni-insieme"));
        Assert.Equal(Provenance.Reading, ties.Between("ambito-busto-arsizio", "comune-busto-arsizio")!.Provenance);
        Assert.Equal(Provenance.Stated, ties.Between("vitaminac", "csv-insubria")!.Provenance);
    }

    /// <summary>Lines 34, 49, 593, 793: the same body under four names.</summary>
    [Theory]
    [InlineData("Consorzio Erbese")]
    [InlineData("Consorzio Erbeso")]
    [InlineData("Consorzio Erbesse Servizi alla Persona")]
    [InlineData("Consorzio Erbesse Servizi della Persona")]
    public void One_body_is_found_under_each_name(string name) =>
        Assert.Equal(Insubria2020Projects.Wsl.Alliance.LeadPartner.Body.Code, Insubria2020Governance.Ties.CodeOf(name));

    /// <summary>But for the two rows of WSL that are of several bodies: the district offices and the companies.</summary>
    [Fact]
    public void Every_row_of_co_financing_is_of_a_partner()
    {
        string[] unknown =
        [
            .. from project in Insubria2020Projects.All
               from line in project.CostPlan.Cofinancing
               let code = Insubria2020Governance.Ties.CodeOf(line.Body)
               where project.Alliance.Members.All(member => member.Body.Code != code && member.Body.Name != line.Body)
               select line.Body,
        ];

        Assert.Equal(["Uffici di Piano", "Aziende fruitrici dei servizi"], unknown);
    }

    /// <summary>Lines 1889 and 1891 of Baobab, 1895 of CSV; a partner of WSL has the duties of the district offices (597, 601) and of all (605).</summary>
    [Fact]
    public void The_tasks_of_a_partner_are_the_duties_that_name_it_or_its_role()
    {
        Assert.Equal(
            ["TRA-DUTY-MONITORING", "TRA-DUTY-CONSULTANCY", "TRA-DUTY-WHP"],
            Codes(Insubria2020WorkPlans.Tradate, "baobab").Intersect(["TRA-DUTY-MONITORING", "TRA-DUTY-CONSULTANCY", "TRA-DUTY-WHP", "TRA-DUTY-COWORKING"]));
        Assert.Contains("TRA-DUTY-COWORKING", Codes(Insubria2020WorkPlans.Tradate, "csv-insubria"));
        Assert.Contains("TRA-DUTY-STEERING-REVIEW", Codes(Insubria2020WorkPlans.Tradate, "itaca"));
        Assert.Contains("WSL-DUTY-PLATFORM-CONTENTS", Codes(Insubria2020WorkPlans.Wsl, "tecum"));
        Assert.Contains("WSL-DUTY-CONSULTED", Codes(Insubria2020WorkPlans.Wsl, "abs"));
        Assert.DoesNotContain("WSL-DUTY-PLATFORM-CONTENTS", Codes(Insubria2020WorkPlans.Wsl, "abs"));
        Assert.Contains("OLO-DUTY-SERVICES", Codes(Insubria2020WorkPlans.Olona, "comune-marnate"));
        Assert.Contains("OLO-DUTY-MONITORING", Codes(Insubria2020WorkPlans.Olona, "totem"));
        Assert.Empty(Codes(Insubria2020WorkPlans.Olona, "nobody"));
    }

    /// <summary>Lines 287-288 and 321: two partners of WSL are members; nothing is said of the others, nor in the other three forms.</summary>
    [Fact]
    public void Criterion_nine_is_unclear_where_a_form_does_not_say()
    {
        WhpEvidence[] all = [.. Insubria2020Projects.All.Select(project => project.Alliance.WhpBy(Insubria2020.WhpMembershipBy.Value))];

        Assert.Equal([(2, 0, 6), (0, 0, 5), (0, 0, 10), (0, 0, 9)], all.Select(each => (each.Counting.Count, each.NotCounting.Count, each.NotStated.Count)));
        Assert.Equal(["tecum", "comuni-insieme"], all[0].Counting.Select(partner => partner.Body.Code));
        Assert.All(Insubria2020Projects.All, project => Assert.False(
            Insubria2020.WhpFact.Read(new(project, MarkSheet.Blank), EvaluationDays.On(new(2020, 4, 23))).IsKnown));
        Assert.Equal(6, Assert.IsType<Outcome.Unclear>(all[0].ToFinding(Insubria2020.WhpMembershipBy.Label).Outcome).Missing.Count);
    }

    /// <summary>An invented table: a point for each partner up to three. Invented statements: two members, one that plans to, the rest not.</summary>
    [Fact]
    public void With_a_table_criterion_nine_is_what_the_partners_state()
    {
        ScoringGrid<JudgedProject> grid = Insubria2020.GridWithWhpBands(
            [Band.Of(Bounds.AtMost(0), 0), Band.Of(Bounds.Between(1, 2), 1), Band.Of(Bounds.AtLeast(3), 3)]);

        Assert.Equal(Known<Points>.Unknown, Nine(Insubria2020Projects.Wsl).Points);
        Assert.Equal(Known.Of(Points.Of(3)), Nine(Stated(third: WhpMembership.PlannedBy(new(2020, 12, 31)))).Points);
        Assert.Equal(Known.Of(Points.Of(1)), Nine(Stated(third: WhpMembership.PlannedBy(new(2021, 1, 1)))).Points);
        Assert.Equal("INS-3-WHP", grid.Label.Code);
        Assert.Equal(
            ["SCORE-SECTION-MOST", "SCORE-TOTAL-MOST"],
            Assert.Throws<DefectsException>(() => Insubria2020.GridWithWhpBands([Band.Of(Bounds.AtMost(0), 0), Band.Of(Bounds.AtLeast(1), 2)])).Defects.Select(defect => defect.Code.Code));

        ScoreFinding Nine(Project project) => grid.Explain(new(project, MarkSheet.Blank), EvaluationDays.On(new(2020, 4, 23)))
            .Findings.Single(finding => finding.Label.Code == Insubria2020.WhpCriterion);
    }

    private static Project Stated(WhpMembership third)
    {
        Project wsl = Insubria2020Projects.Wsl;
        ValueList<Partner> partners = wsl.Alliance.Partners
            .Select((partner, i) => new Partner(partner.Body, partner.Role, i < 2 ? WhpMembership.Held : i == 2 ? third : WhpMembership.None))
            .ToValueList();
        return new(
            wsl.Code, wsl.Title, Alliance.Create("wsl", "Alleanza", partners, wsl.Source).OrThrow(), wsl.Interventions, wsl.Plans, wsl.Runs, [], wsl.Source);
    }

    private static IEnumerable<string> Codes(WorkPlan plan, string body) => plan.DutiesOf(body).Select(duty => duty.Label.Code);
}
