using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Tests.Projects;

public sealed class AllianceCallEditionTests
{
    [Fact]
    public void A_plan_that_breaks_every_rule_gets_a_finding_for_each_and_keeps_its_row_without_money()
    {
        CallEvaluation evaluation = Evaluate(2_000, FictitiousCall.Judged(FictitiousCall.BreaksEverything("BAD"), 90), Judged("A", 30));
        CallEvaluation.Line bad = evaluation.Find("BAD")!;

        Assert.All(bad.Review.Findings, finding => Assert.IsType<Outcome.NotMet>(finding.Outcome));
        Assert.Equal([DefectCodes.CostPlanSum, DefectCodes.CostPlanAbove], bad.Review.Defects.Select(defect => defect.Code));
        Assert.False(bad.Review.IsAdmissible);
        Assert.IsType<RankingStatus.Excluded>(bad.Entry.Status);
        Assert.Equal((GrantStatus.Excluded, Euro.Zero), (bad.Decision.Status, bad.Decision.Amount));
        Assert.Contains("cash at least 12.5%", bad.Decision.Reason.English);
        Assert.DoesNotContain("CP-SUM", bad.Decision.Reason.English);
        Assert.Equal(Euro.Of(800), evaluation.Find("A")!.Decision.Amount);
    }

    [Fact]
    public void Requests_beyond_the_pool_go_down_the_ranking_and_the_last_gets_a_part()
    {
        // 70% of 2,000.01 is 1,400.007: one cent goes to the larger remainder, the projects' .7 against .3.
        CallEvaluation evaluation = Evaluate(2_000.01m, Judged("A", 60), Judged("B", 40), Judged("C", 80));

        Assert.Equal(Euro.Of(1_400.01m), evaluation.Grants.Pool);
        Assert.Equal(
            [("C", GrantStatus.InFull, 800m), ("A", GrantStatus.InPart, 600.01m), ("B", GrantStatus.NotFunded, 0m)],
            evaluation.Lines.Select(line => (line.Project.Code, line.Decision.Status, line.Decision.Amount.ToDecimal())));
        Assert.Equal(0, evaluation.Certificate.Remaining);
        Assert.True(evaluation.Certificate.IsVerified);
    }

    [Fact]
    public void A_tie_that_the_pool_does_not_cover_is_undecided()
    {
        CallEvaluation evaluation = Evaluate(2_000, Judged("A", 50), Judged("B", 50));

        Assert.All(evaluation.Lines, line => Assert.Equal(GrantStatus.Undecided, line.Decision.Status));
        Assert.Equal((140_000, 140_000), (evaluation.Certificate.Remaining, evaluation.Certificate.Undecided));
        Assert.True(evaluation.Certificate.IsVerified);
    }

    [Fact]
    public void A_project_submitted_a_nanosecond_late_is_not_admissible_and_the_reason_says_so_in_both_languages()
    {
        Project late = FictitiousCall.Sound("LATE", 800, FictitiousCall.InTime + Duration.Epsilon);
        CallEvaluation evaluation = Evaluate(2_000, FictitiousCall.Judged(late, 100), Judged("A", 20));
        CallEvaluation.Line line = evaluation.Find("LATE")!;

        Assert.Equal(Verdict.NotMet, line.Review.Verdict);
        Assert.Equal((GrantStatus.Excluded, Euro.Zero), (line.Decision.Status, line.Decision.Amount));
        Assert.StartsWith("nessun contributo: presentato il ", line.Decision.Reason.Italian, StringComparison.Ordinal);
        Assert.Contains(", oltre il termine: entro le ore 12.00 del 22/03/2031 (proroga) [", line.Decision.Reason.Italian, StringComparison.Ordinal);
        Assert.Contains(", after the deadline: by 12:00 on 2031-03-22 (extension) [", line.Decision.Reason.English, StringComparison.Ordinal);
        Assert.Equal(Euro.Of(800), evaluation.Find("A")!.Decision.Amount);
        Assert.Equal(Verdict.Met, evaluation.Find("A")!.Review.Verdict);
    }

    [Fact]
    public void A_project_reviewed_twice_is_a_defect_and_gets_money_once()
    {
        JudgedProject judged = Judged("A", 50);
        ProjectReview review = FictitiousCall.Call.Review(judged.Project);

        Defect defect = Assert.Single(
            FictitiousCall.Call.Fund(Euro.Of(2_000), [review, review], FictitiousCall.Ranked(judged)).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("FU-TWICE", "reviews[A]"), (defect.Code.Code, defect.Path));
    }

    [Fact]
    public void A_call_without_projects_assigns_nothing_and_is_verified()
    {
        CallEvaluation evaluation = Evaluate(2_000);

        Assert.Equal((0, evaluation.Grants.Pool), (evaluation.Lines.Count, evaluation.Grants.Remaining));
        Assert.True(evaluation.Certificate.IsVerified);
        Assert.All(
            new[] { GrantPolicy.InProportion, GrantPolicy.ByRank(ShortfallPolicy.Skip) },
            policy => Assert.Equal(Euro.Of(1_400), FictitiousCall.With(policy).Evaluate([], FictitiousCall.Newest, Euro.Of(2_000)).OrThrow().Grants.Remaining));
    }

    [Fact]
    public void A_line_reads_the_same_under_every_culture()
    {
        CallEvaluation evaluation = Evaluate(
            2_000.50m, Judged("A", 50.5m), FictitiousCall.Judged(FictitiousCall.Sound("LATE", 800, FictitiousCall.InTime + Duration.Epsilon), 100));

        string said = Cultures.SameInEach(() => string.Join('\n', evaluation.Lines.Select(line => line.Explain(Language.Italian) + line.Explain(Language.English))));
        Assert.Contains("50,5 punti", said, StringComparison.Ordinal);
        Assert.Contains("50.5 points", said, StringComparison.Ordinal);
    }

    /// <summary>Databases write "never" as the last day of the calendar.</summary>
    [Fact]
    public void A_moment_of_submission_beyond_the_calendar_is_a_defect_of_the_project()
    {
        foreach (Instant never in new[] { Instant.FromUtc(9999, 12, 31, 23, 30), Instant.MaxValue })
        {
            CallEvaluation evaluation = Evaluate(2_000, FictitiousCall.Judged(FictitiousCall.Sound("NEVER", 800, never), 50), Judged("A", 20));
            CallEvaluation.Line line = evaluation.Find("NEVER")!;

            Defect defect = Assert.Single(line.Review.Defects.AsEnumerable());
            Assert.Equal(("CAL-MOMENT", "submitted"), (defect.Code.Code, defect.Path));
            Assert.Equal((Verdict.NotMet, GrantStatus.Excluded), (line.Review.Verdict, line.Decision.Status));
            Assert.Equal(Euro.Of(800), evaluation.Find("A")!.Decision.Amount);
        }
    }

    [Fact]
    public void A_project_submitted_before_the_opening_is_not_admissible()
    {
        ProjectReview early = FictitiousCall.Call.Review(FictitiousCall.Sound("A", 800, Instant.FromUtc(2031, 1, 10, 7, 59)));

        Assert.Equal(Verdict.NotMet, early.Verdict);
        Assert.Contains(", prima dell'apertura: dalle ore 9.00 del 10/01/2031 [", Assert.Single(early.Reasons).Italian, StringComparison.Ordinal);
    }

    /// <summary>On 10 March the first deadline is over; the extension has been known since 20 February.</summary>
    [Fact]
    public void The_deadline_is_the_one_known_on_the_day_of_the_rules()
    {
        JudgedProject judged = FictitiousCall.Judged(FictitiousCall.Sound("A", 800, Instant.FromUtc(2031, 3, 10, 11, 0)), 50);

        Assert.Equal(Verdict.NotMet, On(new(2031, 2, 19)));
        Assert.Equal(Verdict.Met, On(new(2031, 2, 20)));

        Verdict On(LocalDate rulesOf) => FictitiousCall.Call.Evaluate([judged], rulesOf, Euro.Of(2_000)).OrThrow().Lines[0].Review.Verdict;
    }

    [Fact]
    public void A_moment_of_submission_that_nobody_knows_is_unclear_and_never_in_time()
    {
        JudgedProject unknown = FictitiousCall.Judged(FictitiousCall.Sound("U", 800, default), 100);
        CallEvaluation enough = Evaluate(2_500, unknown, Judged("A", 30));
        CallEvaluation tight = Evaluate(2_000, unknown, Judged("A", 30));

        Assert.Equal(Verdict.Unclear, enough.Find("U")!.Review.Verdict);
        Assert.False(enough.Find("U")!.Review.IsAdmissible);
        Assert.Equal((GrantStatus.Undecided, Euro.Zero), (enough.Find("U")!.Decision.Status, enough.Find("U")!.Decision.Amount));
        Assert.Equal("SUBMITTED", Assert.Single(enough.Find("U")!.Decision.Missing).Code);
        Assert.Equal(Euro.Of(800), enough.Find("A")!.Decision.Amount);
        Assert.Equal(GrantStatus.Undecided, tight.Find("A")!.Decision.Status);
        Assert.EndsWith("da chiarire: U", tight.Find("A")!.Decision.Reason.Italian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(19.5, GrantStatus.Excluded, 0)]
    [InlineData(20, GrantStatus.InFull, 800)]
    public void Below_the_minimum_there_is_no_money_whatever_the_cost_plan(double points, GrantStatus status, int amount)
    {
        CallEvaluation.Line line = Evaluate(2_000, Judged("A", (decimal)points)).Lines[0];

        Assert.True(line.Review.IsAdmissible);
        Assert.Equal((status, Euro.Of(amount)), (line.Decision.Status, line.Decision.Amount));
        Assert.Equal(status == GrantStatus.Excluded, line.Decision.Reason.Italian.Contains("punteggio 19,5 punti; almeno 20 punti", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_without_marks_is_undecided_and_one_with_an_admission_in_doubt_is_excluded_below_the_minimum()
    {
        CallEvaluation evaluation = Evaluate(
            5_000, FictitiousCall.Judged(FictitiousCall.Sound("A"), points: null), FictitiousCall.Judged(FictitiousCall.Sound("B", 800, default), 10));

        Assert.Equal((GrantStatus.Undecided, "T-MERIT"), (evaluation.Find("A")!.Decision.Status, Assert.Single(evaluation.Find("A")!.Decision.Missing).Code));
        Assert.Equal(GrantStatus.Excluded, evaluation.Find("B")!.Decision.Status);
    }

    [Fact]
    public void A_line_explains_itself_from_the_submission_to_the_grant()
    {
        string[] italian = Evaluate(2_000, Judged("A", 30)).Lines[0].Explain(Language.Italian).Split('\n');
        string[] english = Evaluate(2_000, Judged("A", 30)).Lines[0].Explain(Language.English).Split('\n');

        Assert.Equal("A, Progetto A", italian[0]);
        Assert.StartsWith("Progetto presentato nei termini: ", italian[1], StringComparison.Ordinal);
        Assert.StartsWith("1. A: 30 punti", italian[^2], StringComparison.Ordinal);
        Assert.Contains("richiesta accolta per intero", italian[^1], StringComparison.Ordinal);
        Assert.StartsWith("Project submitted in time: ", english[1], StringComparison.Ordinal);
        Assert.Contains("granted in full", english[^1], StringComparison.Ordinal);
        Assert.Equal(1 + 1 + FictitiousCall.Template.Rules.Count + 2, english.Length);
    }

    [Fact]
    public void The_parts_alone_give_the_same_grants()
    {
        JudgedProject[] judged = [Judged("A", 60), Judged("B", 40), FictitiousCall.Judged(FictitiousCall.BreaksEverything("BAD"), 90), Judged("D", 10)];
        CallEvaluation whole = Evaluate(2_000, judged);

        GrantAssignment parts = FictitiousCall.Call.Fund(
            Euro.Of(1_400), judged.Select(each => FictitiousCall.Call.Review(each.Project)).ToValueList(), FictitiousCall.Ranked(judged)).OrThrow();

        Assert.Equal(
            whole.Lines.Select(line => (line.Project.Code, line.Decision.Status, line.Decision.Amount)).Order(),
            parts.Decisions.Select(decision => (decision.Request.Code, decision.Status, decision.Amount)).Order());
    }

    [Fact]
    public void A_withdrawal_in_the_ranking_takes_no_money()
    {
        Ranking<JudgedProject> ranking = FictitiousCall.Ranked(Judged("A", 60), Judged("B", 40))
            .Apply(RankingEvent.Withdraw<JudgedProject>("A", new LocalDate(2031, 5, 1), FictitiousCall.Act)).OrThrow();

        GrantAssignment grants = FictitiousCall.Call.Fund(Euro.Of(800), [Review("A"), Review("B")], ranking).OrThrow();

        Assert.Equal((GrantStatus.Excluded, GrantStatus.InFull), (grants.DecisionOn("A").Status, grants.DecisionOn("B").Status));
    }

    [Fact]
    public void Exactly_on_both_thresholds_is_admissible()
    {
        Assert.True(Review("A").IsAdmissible);
    }

    [Fact]
    public void A_negative_request_is_a_defect_and_a_blank_one_is_undecided()
    {
        Project negative = FictitiousCall.Sound("A", grant: -1);
        CallEvaluation.Line blank = Evaluate(2_000, FictitiousCall.Judged(FictitiousCall.Sound("A", grant: null), 50)).Lines[0];

        Assert.Equal(DefectCodes.NumberNegative, Assert.Single(FictitiousCall.Call.Review(negative).Defects).Code);
        Defect defect = Assert.Single(FictitiousCall.Call.Evaluate(
            [FictitiousCall.Judged(negative, 50)], FictitiousCall.Newest, Euro.Of(2_000)).DefectsOrEmpty());
        Assert.Equal((DefectCodes.NumberNegative, "reviews[A].plan.grant"), (defect.Code, defect.Path));
        Assert.Equal((GrantStatus.Undecided, false), (blank.Decision.Status, blank.Decision.Request.Amount.IsKnown));
    }

    [Fact]
    public void Interventions_that_the_call_does_not_fund_are_named()
    {
        Project sound = FictitiousCall.Sound("A");
        ProjectReview none = FictitiousCall.Call.Review(With(sound, []));
        ProjectReview other = FictitiousCall.Call.Review(With(sound, ["ONE", "TWO"]));

        Assert.Equal(DefectCodes.ProjectNoIntervention, Assert.Single(none.Defects).Code);
        Defect unknown = Assert.Single(other.Defects);
        Assert.Equal(DefectCodes.ProjectUnknownIntervention, unknown.Code);
        Assert.Equal(FactValue.Of("TWO"), unknown.Value);
        Assert.False(other.IsAdmissible);
    }

    [Fact]
    public void Two_projects_with_one_code_and_a_negative_contribution_are_refused_together()
    {
        Assert.Equal(
            [DefectCodes.RankingSameReference, DefectCodes.NumberNegative],
            FictitiousCall.Call.Evaluate([Judged("A", 50), Judged("A", 50)], FictitiousCall.Newest, Euro.Of(-1)).DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Equal(
            DefectCodes.FundingTwice,
            Assert.Single(FictitiousCall.Call.Fund(Euro.Of(1), [Review("A"), Review("A")], FictitiousCall.Ranked(Judged("A", 50))).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void A_call_that_contradicts_itself_cannot_be_built()
    {
        AllianceCallEdition call = FictitiousCall.Call;

        Assert.Equal(
            [DefectCodes.ProjectCallTwice, DefectCodes.ProjectCallShare],
            Create(1, [call.Interventions[0], call.Interventions[0]], "NONE").DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => Create(0, call.Interventions, "OWN"));

        Validated<AllianceCallEdition> Create(int version, ValueList<InterventionType> interventions, string grantShare) => AllianceCallEdition.Create(
            "X", version, call.Title, call.Source, call.Window, interventions, call.CostPlans, call.Indicators,
            call.Replanning, call.RankingRules, call.Split, grantShare, call.Grants);
    }

    [Fact]
    public void The_rules_hold_for_the_newest_plan_in_force()
    {
        Project sound = FictitiousCall.Sound("A");
        History<ProjectPlan> changed = sound.Plans
            .Propose(FictitiousCall.BreaksEverything("A").Plan, new("cambio", "change"), new(2031, 5, 1)).OrThrow();

        Assert.True(FictitiousCall.Call.Review(sound).IsAdmissible);
        Assert.False(FictitiousCall.Call.Review(With(sound, sound.Interventions, changed)).IsAdmissible);
    }

    [Fact]
    public void A_project_whose_plan_changes_by_another_procedure_is_not_admissible()
    {
        Assert.Equal(DefectCodes.ProjectProcedure, Assert.Single(FictitiousCall.Call.Review(Unprocedured()).Defects).Code);
    }

    [Fact]
    public void A_review_under_another_edition_funds_nothing()
    {
        Defect defect = Assert.Single(FictitiousCall.Call.Fund(Euro.Of(1), [Foreign()], FictitiousCall.Ranked(Judged("A", 50))).DefectsOrEmpty());

        Assert.Equal(DefectCodes.ProjectForeignReview, defect.Code);
        Assert.StartsWith(
            "reviews[A]: the review is of the edition PROVA-2031 v3, which differs in: grant policy; the funding edition is PROVA-2031 v3 [",
            defect.Render(Language.English),
            StringComparison.Ordinal);
    }

    /// <summary>By hand: an edition that differs in all but code and version, and one that its code tells.</summary>
    [Theory]
    [InlineData(
        "PROVA-2031",
        "PROVA-2031 v3, diversa per: titolo, fonte, apertura e termine, tipologie di intervento, modello di piano dei conti, indicatori, procedura di rimodulazione, "
        + "regole della graduatoria, regola di riparto del contributo, parte che paga i progetti, criterio di assegnazione dei contributi")]
    [InlineData("OTHER-2031", "OTHER-2031 v3")]
    public void Another_edition_is_told_by_what_differs(string code, string told)
    {
        var act = new LegalSource("Altro avviso");
        AllianceCallEdition call = FictitiousCall.Call;
        AllianceCallEdition other = AllianceCallEdition.Create(
            code,
            3,
            new("altro", "other"),
            act,
            CallWindow.Create(
                new LocalDateTime(2031, 1, 10, 9, 1),
                Deadline.Create([new(new(2031, 1, 10), new(2031, 3, 22, 12, 0), new("avviso", "call"), act)]).OrThrow()).OrThrow(),
            [.. call.Interventions, new("TWO", new("due", "two"), act)],
            CostPlanTemplate.Create(call.CostPlans.Categories, call.CostPlans.Rules, act).OrThrow(),
            [new(new("SHARE", new("percentuale", "share"), act), CostMeasure.Grant, CostMeasure.Total, decimals: 2)],
            new(call.Replanning.Steps, act),
            RankingRules<JudgedProject>.Create(new("T-RANKING", new("altra", "other"), act), call.Grid, ties: []).OrThrow(),
            ContributionSplitRule.Create(call.Split.Shares.Reverse().ToValueList(), call.Split.Policy, call.Split.PolicyProvenance, act).OrThrow(),
            "OWN",
            new(call.Grants.Label, GrantPolicy.InProportion)).OrThrow();

        ValueList<Defect> defects = call.Fund(
            Euro.Of(1),
            [other.Review(FictitiousCall.Sound("A"))],
            other.RankingRules.Rank([new("A", Judged("A", 50), EvaluationDays.On(FictitiousCall.Newest))]).OrThrow()).DefectsOrEmpty();

        Assert.Equal([DefectCodes.ProjectForeignReview, DefectCodes.ProjectForeignRanking], defects.Select(defect => defect.Code));
        Assert.Equal(told, defects[0].Value.Render(Language.Italian));
        Assert.Equal("T-RANKING, T-GRID v1 (of different content), without a number of places", defects[1].Value.Render(Language.English));
        Assert.Equal("T-RANKING, T-GRID v1, without a number of places", defects[1].Limit.Render(Language.English));
    }

    [Fact]
    public void A_ranking_of_other_projects_or_with_places_funds_nothing()
    {
        Assert.Equal(
            [(DefectCodes.ProjectNotRanked, "reviews[A]"), (DefectCodes.ProjectNotRanked, "reviews[B]")],
            FictitiousCall.Call.Fund(Euro.Of(1), [Review("A")], FictitiousCall.Ranked(Judged("B", 50)))
                .DefectsOrEmpty().Select(defect => (defect.Code, defect.Path)));
        Assert.Equal(
            DefectCodes.ProjectForeignRanking,
            Assert.Single(FictitiousCall.Call.Fund(Euro.Of(1), [Review("A")], WithPlaces("A")).DefectsOrEmpty()).Code);
        // The same code, another plan: what was ranked is not what was reviewed.
        Assert.Equal(
            DefectCodes.ProjectNotRanked,
            Assert.Single(FictitiousCall.Call.Fund(Euro.Of(1), [Review("A")], FictitiousCall.Ranked(
                FictitiousCall.Judged(FictitiousCall.Sound("A", grant: 801), 50))).DefectsOrEmpty()).Code);
    }

    /// <summary>Whatever the plans, the moments, the marks and the policy: below the minimum or out of the window, no money.</summary>
    [Law]
    public void No_project_below_the_minimum_and_none_late_ever_gets_money(CallCase given)
    {
        CallEvaluation evaluation = FictitiousCall.With(given.Policy).Evaluate(given.Projects, FictitiousCall.Newest, given.Contribution).OrThrow();

        Assert.Equal(given.Projects.Count, evaluation.Lines.Count);
        Assert.All(evaluation.Lines, line => Assert.True(
            line.Decision.Amount == Euro.Zero
            || (line.Entry.Card.Score.Points.Get() >= Points.Of(20)
                && line.Project.Submitted.Get() <= FictitiousCall.InTime
                && line.Review.IsAdmissible)));
        Assert.Equal(evaluation.Grants.Pool, Euro.Sum(evaluation.Lines.Select(line => line.Decision.Amount)) + evaluation.Grants.Remaining);
        Assert.True(evaluation.Certificate.IsVerified);
    }

    [Law]
    public void The_order_of_the_projects_does_not_matter(CallCase given)
    {
        AllianceCallEdition call = FictitiousCall.With(given.Policy);

        Assert.Equal(
            call.Evaluate(given.Projects, FictitiousCall.Newest, given.Contribution).OrThrow().Grants,
            call.Evaluate(given.Projects.Reverse().ToValueList(), FictitiousCall.Newest, given.Contribution).OrThrow().Grants);
    }

    /// <summary>A review of the same project under a version of the call with another policy.</summary>
    internal static ProjectReview Foreign() => FictitiousCall.With(GrantPolicy.InProportion).Review(FictitiousCall.Sound("A"));

    /// <summary>A ranking by the rules of the call, but for one place.</summary>
    internal static Ranking<JudgedProject> WithPlaces(string code) => FictitiousCall.Rules.Rank(
        [new(code, Judged(code, 50), EvaluationDays.On(FictitiousCall.Newest))], places: 1).OrThrow();

    internal static Project Unprocedured()
    {
        Project project = FictitiousCall.Sound("A");
        return With(project, project.Interventions, History.Start(
            new ReplanningProcedure([new("MAYOR", new("sindaco", "mayor"), FictitiousCall.Act)], FictitiousCall.Act),
            project.Plan,
            new("piano", "plan")));
    }

    private static JudgedProject Judged(string code, decimal points) => FictitiousCall.Judged(FictitiousCall.Sound(code), points);

    private static CallEvaluation Evaluate(decimal contribution, params JudgedProject[] submitted) =>
        FictitiousCall.Call.Evaluate(submitted.ToValueList(), FictitiousCall.Newest, Euro.Of(contribution)).OrThrow();

    private static ProjectReview Review(string code) => FictitiousCall.Call.Review(FictitiousCall.Sound(code));

    private static Project With(Project project, ValueList<string> interventions, History<ProjectPlan>? plans = null) => new(
        project.Code, project.Title, project.Alliance, interventions, plans ?? project.Plans, project.Runs, project.Notices, project.Source, project.Submitted);
}
