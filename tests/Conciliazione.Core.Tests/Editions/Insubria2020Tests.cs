using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Projects;

namespace Conciliazione.Tests.Editions;

/// <summary>The edition against figures copied by hand from the published plan.</summary>
public sealed class Insubria2020Tests
{
    /// <summary>Code, A, coordination, B, C, D, E, total, grant, co-financing, cash, in kind: part C of each project.</summary>
    public static TheoryData<string, decimal[]> PartC => new()
    {
        { "WSL", [179_960.00m, 10_000.00m, 1_000.00m, 47_540.00m, 40_000.00m, 0m, 268_500.00m, 170_400.00m, 98_100.00m, 1_550m, 96_550m] },
        { "VAL", [3_764.08m, 1_000.00m, 3_387.00m, 3_763.33m, 376.34m, 0m, 11_290.75m, 7_903.75m, 3_387.00m, 1_787m, 1_600m] },
        { "OLO", [67_500.00m, 6_000.00m, 0m, 30_000.00m, 0m, 0m, 97_500.00m, 61_400.00m, 36_100.00m, 5_000m, 31_100m] },
        { "TRA", [202_885.72m, 23_120.00m, 4_200.00m, 18_900.00m, 15_000.00m, 4_300.00m, 245_285.72m, 171_700.00m, 73_585.72m, 0m, 73_585.72m] },
    };

    [Theory]
    [MemberData(nameof(PartC))]
    public void The_cost_plans_hold_the_published_figures(string code, decimal[] figures)
    {
        CostPlan plan = ProjectOf(code).Plan;

        Assert.Equal(
            figures,
            new[] { "A", "A.COORD", "B", "C", "D", "E" }.Select(category => plan.AmountOf(category)!.Value.ToDecimal())
                .Concat([plan.Total!.Value.ToDecimal(), plan.Grant!.Value.ToDecimal(), plan.CofinancingTotal!.Value.ToDecimal()])
                .Concat([CostMeasure.CashRows.Of(plan)!.Value.ToDecimal(), CostMeasure.InKindRows.Of(plan)!.Value.ToDecimal()]));
    }

    [Theory]
    [InlineData("WSL", "36.54%", "0.58%")]
    [InlineData("VAL", "29.998%", "15.83%")]
    [InlineData("OLO", "37.03%", "5.13%")]
    [InlineData("TRA", "30.000002%", "0.00%")]
    public void Every_project_is_admissible_with_the_published_shares(string code, string cofinancing, string cash)
    {
        ProjectReview review = Insubria2020.Call.Review(ProjectOf(code));

        Assert.True(review.IsAdmissible);
        Assert.Equal(6, review.Findings.Count);
        Assert.Empty(review.Replanning);
        Assert.Equal(cofinancing, review.Findings[5].Facts.Single(fact => fact.Code == "SHARE").Value.Render(Language.English));
        Assert.Equal(
            cash, Assert.IsType<Outcome.Calculated>(Assert.Single(review.Indicators).Outcome).Value.Render(Language.English));
    }

    [Fact]
    public void The_money_closes_to_the_cent()
    {
        CallMoney money = Insubria2020.Call.Fund(
            Euro.Of(514_254.69m), Insubria2020Projects.All.Select(Insubria2020.Call.Review).ToValueList()).OrThrow();

        Assert.Equal(Insubria2020.RegionalContribution.Value, money.Split.Contribution);
        Assert.Equal(Insubria2020.SystemActionsAsPrinted.Value, money.Split.AmountOf(Insubria2020.SystemActionsShare));
        Assert.Equal(Euro.Of(411_403.75m), money.Assignment.Pool);
        Assert.Equal(Euro.Zero, money.Assignment.Remaining);
        Assert.All(money.Assignment.Decisions, decision => Assert.Equal(decision.Request.Amount, decision.Amount));
        Assert.True(money.Certificate.IsVerified);
    }

    [Fact]
    public void The_network_has_ninety_five_bodies_in_ten_categories()
    {
        TerritorialNetwork network = Insubria2020.Network;

        Assert.Equal(95, network.Total);
        Assert.Equal(BodyCategory.All.Take(10), network.Counts.Select(count => count.Category));
        Assert.Equal([18, 12, 5, 9, 6, 26, 10, 4, 2, 3], network.Counts.Select(count => count.Count));
    }

    [Fact]
    public void The_committee_has_nine_seats_and_two_ex_officio()
    {
        Assert.Equal(9, Insubria2020.Committee.Seats.Count(seat => !seat.ExOfficio));
        Assert.Equal(2, Insubria2020.Committee.Seats.Count(seat => seat.ExOfficio));
        Assert.Equal(4, Insubria2020.Committee.Tasks.Count);
    }

    [Fact]
    public void Seats_of_judged_bodies_are_the_lead_and_a_partner_of_WSL_the_CSV_and_Busto_Arsizio()
    {
        ValueList<Finding> findings = Insubria2020.Committee.Incompatibilities(
            Insubria2020Projects.All.Select(project => project.Alliance).ToValueList());

        Assert.Equal(
            ["Consorzio Erbese Servizi alla Persona", "Azienda Sociale Comuni Insieme (ASCI)", "CSV Insubria", "Comune di Busto Arsizio"],
            findings.Select(finding => finding.Facts.Single(fact => fact.Code == "BODY").Value.Render(Language.Italian)));
    }

    [Fact]
    public void Each_project_carries_the_interventions_of_its_form()
    {
        Assert.Equal(["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY"], Insubria2020Projects.Wsl.Interventions);
        Assert.Equal(["CAREGIVER", "SELF-EMPLOYED"], Insubria2020Projects.Valcuvia.Interventions);
        Assert.Equal(
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY", "SELF-EMPLOYED", "TOWN-TIMES"], Insubria2020Projects.Olona.Interventions);
        Assert.Equal(
            ["CAREGIVER", "SCHOOL", "TIME-SAVING", "CONSULTANCY", "SELF-EMPLOYED"], Insubria2020Projects.Tradate.Interventions);
        Assert.Equal(10, Insubria2020.Interventions.Count);
    }

    /// <summary>Only the form of Tradate has an X beside its types.</summary>
    [Fact]
    public void Interventions_of_a_form_without_marks_are_a_reading()
    {
        Assert.Equal(
            [Provenance.Reading, Provenance.Reading, Provenance.Reading, Provenance.Stated],
            Insubria2020Projects.All.Select(project => project.InterventionsProvenance));
        Assert.Contains(Insubria2020.Notices, notice => notice.Code == "INS-1-UNMARKED");
    }

    [Theory]
    [InlineData("WSL", 8, 0, 2)]
    [InlineData("VAL", 5, 0, 0)]
    [InlineData("OLO", 10, 2, 0)]
    [InlineData("TRA", 9, 1, 0)]
    public void Partners_are_counted_and_what_the_table_leaves_unclear_stays_so(string code, int members, int unclear, int whp)
    {
        Alliance alliance = ProjectOf(code).Alliance;

        Assert.Equal(members, alliance.Members.Count);
        Assert.Equal(unclear, alliance.Members.Count(member => member.Body.Category == BodyCategory.Unclear));
        Assert.Equal(whp, alliance.Members.Count(member => member.Whp is WhpMembership.Member));
        Assert.Equal(alliance.LeadPartner, alliance.Members[0]);
    }

    [Fact]
    public void Four_interested_providers_stand_beside_the_alliance_of_Olona()
    {
        Assert.Equal(4, Insubria2020Projects.Olona.Alliance.Partners.Count(partner => partner.Role == PartnerRole.InterestedProvider));
    }

    [Fact]
    public void Every_rule_indicator_type_and_notice_has_a_source_in_the_act()
    {
        IEnumerable<LegalSource> sources = Insubria2020.CostPlans.Rules.Select(rule => rule.Label.Source)
            .Concat(Insubria2020.Interventions.Select(type => type.Source))
            .Concat(Insubria2020.Notices.Select(notice => notice.Source))
            .Concat(Insubria2020Projects.All.SelectMany(project => project.Notices).Select(notice => notice.Source))
            .Concat(Insubria2020.Replanning.Steps.Select(step => step.Source))
            .Concat([Insubria2020.CashShare.Label.Source, Insubria2020.RegionalContribution.Label.Source, Insubria2020.Split.Source, Insubria2020.Replanning.Source, Insubria2020.Network.Source]);

        Assert.All(sources, source => Assert.Contains(source.Act, new[] { "D.G.R. 2398/2019", "L.R. 28/2004" }));
        Assert.All(sources, source => Assert.NotNull(source.Section));
    }

    private static Project ProjectOf(string code) => Insubria2020Projects.All.Single(project => project.Code == code);
}
