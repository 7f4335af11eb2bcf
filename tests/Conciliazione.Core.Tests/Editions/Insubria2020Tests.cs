using Conciliazione.Alliances;
using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Scoring;
using NodaTime;

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
        CostPlan plan = ProjectOf(code).CostPlan;

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
    public void Every_project_meets_the_rules_with_the_published_shares(string code, string cofinancing, string cash)
    {
        ProjectReview review = Insubria2020.Call.Review(ProjectOf(code));

        Assert.All(review.Findings, finding => Assert.IsType<Outcome.Met>(finding.Outcome));
        Assert.Empty(review.Defects);
        // The text does not say when the projects arrived: only that is left open.
        Assert.Equal((Verdict.Unclear, "SUBMITTED"), (review.Verdict, Assert.Single(review.Missing).Code));
        Assert.Equal(6, review.Findings.Count);
        Assert.Equal(code == "WSL" ? 3 : 0, review.Replanning.Count);
        Assert.Equal(cofinancing, review.Findings[5].Facts.Single(fact => fact.Code == "SHARE").Value.Render(Language.English));
        Assert.Equal(
            cash, Assert.IsType<Outcome.Calculated>(Assert.Single(review.Indicators).Outcome).Value.Render(Language.English));
    }

    /// <summary>The marks are not published: what can be checked is that the four final requests exhaust the pool.</summary>
    [Fact]
    public void The_money_closes_to_the_cent()
    {
        ContributionSplit split = Insubria2020.Split.Split(Euro.Of(514_254.69m)).OrThrow();
        GrantAssignment grants = GrantAssignment.Assign(
            split.AmountOf(Insubria2020.ProjectsShare),
            Insubria2020Projects.All.Select(project => new GrantRequest(project.Code, project.Title, project.CostPlan.Grant!.Value)).ToValueList(),
            Insubria2020.Grants,
            Insubria2020.Split.Source).OrThrow();

        Assert.Equal(Insubria2020.RegionalContribution.Value, split.Contribution);
        Assert.Equal(Insubria2020.SystemActionsAsPrinted.Value, split.AmountOf(Insubria2020.SystemActionsShare));
        Assert.Equal(Euro.Of(411_403.75m), grants.Pool);
        Assert.Equal(Euro.Zero, grants.Remaining);
        Assert.All(grants.Decisions, decision => Assert.Equal(GrantStatus.InFull, decision.Status));
        Assert.True(grants.Certificate.IsVerified);
    }

    /// <summary>
    /// Three weeks before 17 April 2020 is 27 March; in April Rome is two hours ahead, in February one. The guidance document is of
    /// 6 February 2020: no call before.
    /// </summary>
    [Fact]
    public void The_window_was_extended_by_three_weeks_to_17_April_2020()
    {
        Assert.Equal(
            [new LocalDate(2020, 3, 27), new LocalDate(2020, 4, 17)], Insubria2020.Window.Closes.Versions.Select(version => version.Last.Date));
        Assert.Equal(21, Period.DaysBetween(Insubria2020.Window.Closes.Versions[0].Last.Date, Insubria2020.Window.Closes.Current.Last.Date));
        Assert.False(Insubria2020.Window.IsOpenAt(Instant.FromUtc(2020, 2, 5, 22, 59, 59)));
        Assert.True(Insubria2020.Window.IsOpenAt(Instant.FromUtc(2020, 2, 5, 23, 0)));
        Assert.Null(Insubria2020.Window.AsKnownOn(new LocalDate(2020, 2, 5)));
        Assert.Equal(Provenance.Reading, Insubria2020.Window.Opening);
        Assert.Equal([Provenance.Derived, Provenance.Stated], Insubria2020.Window.Closes.Versions.Select(version => version.Provenance));
        Assert.Equal(Provenance.Reading, Insubria2020.Window.AsKnownOn(new LocalDate(2020, 3, 26))!.Opening);
        Assert.Contains(
            "6 febbraio 2020", Insubria2020.Notices.Single(notice => notice.Code == "INS-9-WINDOW").Text.Italian, StringComparison.Ordinal);
        Assert.True(Insubria2020.Window.IsOpenAt(Instant.FromUtc(2020, 4, 17, 21, 59, 59)));
        Assert.False(Insubria2020.Window.IsOpenAt(Instant.FromUtc(2020, 4, 17, 22, 0)));
        Assert.Equal(new LocalDate(2020, 3, 27), Insubria2020.Window.AsKnownOn(new LocalDate(2020, 3, 26))!.Closes.Current.Last.Date);
    }

    /// <summary>
    /// € 1,000, of which 800 for projects: 700 asked at 40 points, 700 at 20 and 700 at 19. The last gets nothing; by weight the
    /// other two get two thirds and one third, 533.33 and 266.67.
    /// </summary>
    [Fact]
    public void From_marks_to_money_the_pool_goes_in_proportion_to_the_points_and_below_twenty_there_is_none()
    {
        CallEvaluation evaluation = Evaluate(Insubria2020.Call);

        Assert.Equal(
            [("P40", 533.33m), ("P20", 266.67m), ("P19", 0m)],
            evaluation.Lines.Select(line => (line.Project.Code, line.Decision.Amount.ToDecimal())));
        Assert.Equal(GrantStatus.Excluded, evaluation.Find("P19")!.Decision.Status);
        Assert.Contains(
            "i contributi sono assegnati per intero se il fondo basta, altrimenti in proporzione ai punti, fino a quanto richiesto (",
            evaluation.Lines[0].Explain(Language.Italian),
            StringComparison.Ordinal);
        Assert.Equal(Provenance.Reading, Insubria2020.Call.Grants.Label.Provenance);
        Assert.True(evaluation.Certificate.IsVerified);
    }

    [Theory]
    [InlineData(ShortfallPolicy.Stop, 700, 0)]
    [InlineData(ShortfallPolicy.Skip, 700, 0)]
    [InlineData(ShortfallPolicy.Part, 700, 100)]
    public void The_way_to_money_may_be_the_ranking(ShortfallPolicy shortfall, int first, int second) => Assert.Equal(
        [first, second, 0],
        Evaluate(Insubria2020.CallWith(GrantPolicy.ByRank(shortfall))).Lines.Select(line => (int)line.Decision.Amount.ToDecimal()));

    [Fact]
    public void The_way_to_money_may_be_by_band()
    {
        GrantAmountRule half = GrantAmountRule.Create(
            new("HALF", new("metà da 20 punti, tutto da 40", "half from 20 points, all from 40"), Insubria2020.Split.Source),
            maximumOfCost: null,
            maximum: null,
            [new(Points.Of(20), Percentage.Of(50)), new(Points.Of(40), Percentage.Hundred)],
            RoundingRule.HalfUp).OrThrow();

        // Due are 700 and 350, on 800: by weight 533.33 and 266.67, both below what is due.
        Assert.Equal(
            [533.33m, 266.67m, 0m],
            Evaluate(Insubria2020.CallWith(GrantPolicy.ByBand(half))).Lines.Select(line => line.Decision.Amount.ToDecimal()));
        Assert.Equal(Provenance.Given, Insubria2020.CallWith(GrantPolicy.ByBand(half)).Grants.Label.Provenance);
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
        Assert.Equal(9, Insubria2020Governance.Committee.Seats.Count(seat => !seat.ExOfficio));
        Assert.Equal(2, Insubria2020Governance.Committee.Seats.Count(seat => seat.ExOfficio));
        Assert.Equal(4, Insubria2020Governance.Committee.Tasks.Count);
        Assert.Contains("programmazione zonale", Insubria2020Governance.Committee.Tasks[0].Italian, StringComparison.Ordinal);
    }

    /// <summary>The text gives 17 April; the three weeks before it are derived, and the opening is an interpretation.</summary>
    [Fact]
    public void A_finding_says_where_a_date_of_the_window_comes_from()
    {
        ProjectReview early = Insubria2020.Call.Review(Invented("P", 20, Instant.FromUtc(2020, 2, 5, 22, 0)).Project);
        NamedValue opens = Assert.Single(early.Submission.Parameters.AsEnumerable());
        Assert.Equal(("OPENS", Provenance.Reading), (opens.Code, opens.Provenance));
        Assert.Contains("06/02/2020 (interpretazione applicata: l'avviso non lo precisa) [", early.Reasons[0].Italian, StringComparison.Ordinal);

        Assert.Equal(Provenance.Stated, Deadline(new(2020, 4, 23)).Provenance);
        Assert.EndsWith(" (ricavato dalle cifre del testo)", Deadline(new(2020, 3, 26)).Render(Language.Italian), StringComparison.Ordinal);

        static NamedValue Deadline(LocalDate rulesOf) => Assert.Single(Insubria2020.Call
            .Evaluate([Invented("P", 20, Instant.FromUtc(2020, 3, 20, 9, 0))], rulesOf, Euro.Of(1_000)).OrThrow()
            .Find("P")!.Review.Submission.Parameters.AsEnumerable());
    }

    /// <summary>
    /// Chapter 9 names ATS and the committee; only the notes of WSL ask for revised indicators, where objectives change, and chapter 5
    /// has no ranking.
    /// </summary>
    [Fact]
    public void What_the_plan_does_not_say_of_changes_ranking_types_and_grants_is_shown_as_an_interpretation()
    {
        Assert.Equal(
            [("ATS", Provenance.Stated), ("COMMITTEE", Provenance.Stated)], Insubria2020.Replanning.Steps.Select(step => (step.Code, step.Provenance)));
        Assert.Equal([("INDICATORS", Provenance.Reading)], Insubria2020.Replanning.WhenObjectivesChange.Select(step => (step.Code, step.Provenance)));
        Assert.Equal(Provenance.Reading, Insubria2020.Call.RankingRules.Label.Provenance);
        Assert.All(
            ["INS-9-REPLANNING", "INS-1-FORMS"],
            code => Assert.Contains("interpretazione applicata", Insubria2020.Notices.Single(notice => notice.Code == code).Text.Italian, StringComparison.Ordinal));
        Assert.DoesNotContain(
            "Due contributi", Insubria2020.Notices.Single(notice => notice.Code == "INS-6B-GRANTS").Text.Italian, StringComparison.Ordinal);
        Assert.Contains("derived", Insubria2020.Notices.Single(notice => notice.Code == "INS-5-CONTRIBUTION").Text.English, StringComparison.Ordinal);
        Assert.Equal(
            ["OLO-PERIOD", "OLO-HOURS", "OLO-INTERESTED", "OLO-GRID", "OLO-IND-DUE"], Insubria2020Projects.Olona.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Seats_of_judged_bodies_are_the_lead_and_a_partner_of_WSL_the_CSV_and_Busto_Arsizio()
    {
        ValueList<Finding> findings = Insubria2020Governance.Committee.Incompatibilities(
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

    /// <summary>Three invented projects, each of € 1,000 with 700 asked, submitted in the last minute of 17 April 2020.</summary>
    private static CallEvaluation Evaluate(AllianceCallEdition call) =>
        call.Evaluate([Invented("P19", 19), Invented("P20", 20), Invented("P40", 40)], new LocalDate(2020, 4, 23), Euro.Of(1_000)).OrThrow();

    private static JudgedProject Invented(string code, int points, Instant? submitted = null)
    {
        LegalSource act = new("Avviso di prova");
        return new(
            new(
                code,
                LocalizedText.Same($"Progetto {code}"),
                Alliance.Create(
                    code, $"Alleanza {code}", [new(Body.Create($"lead-{code}", "Ente", BodyKind.PublicBody, act).OrThrow(), PartnerRole.LeadPartner)], act).OrThrow(),
                ["SCHOOL"],
                History.Start(
                    Insubria2020.Replanning,
                    new ProjectPlan(new(
                        [new("A", Euro.Of(1_000)), new("A.COORD", Euro.Of(150)), new("B", Euro.Zero), new("C", Euro.Zero), new("D", Euro.Zero), new("E", Euro.Zero)],
                        [new("Ente", cash: Euro.Of(300), inKind: Euro.Zero)],
                        total: Euro.Of(1_000),
                        grant: Euro.Of(700),
                        cofinancingTotal: Euro.Of(300))),
                    new("piano", "plan")),
                runs: null,
                [],
                act,
                submitted ?? Instant.FromUtc(2020, 4, 17, 21, 59)),
            MarkSheet.Create(Insubria2020.Grid, Marks(points)).OrThrow());
    }

    /// <summary>The points, from the first criterion on, each up to its maximum.</summary>
    private static ValueList<CriterionMark> Marks(int points)
    {
        int[] maxima = [10, 5, 6, 7, 4, 4, 4, 4, 3, 3];
        return maxima.Select((maximum, i) => CriterionMark.Of($"INS-3-{i + 1}", Math.Clamp(points - maxima[..i].Sum(), 0, maximum))).ToValueList();
    }

    private static Project ProjectOf(string code) => Insubria2020Projects.All.Single(project => project.Code == code);
}
