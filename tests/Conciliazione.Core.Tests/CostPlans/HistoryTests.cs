using Conciliazione.CostPlans;
using Conciliazione.Editions;
using NodaTime;

namespace Conciliazione.Tests.CostPlans;

public sealed class HistoryTests
{
    private static readonly LocalDate June = new(2020, 6, 1);
    private static readonly LocalizedText Reason = new("emergenza", "emergency");
    private static readonly CostPlan First = CostPlanSamples.OnTheLine();
    private static readonly CostPlan Second = CostPlanSamples.OnTheLine(cofinancing: 400);

    private static History<CostPlan> Started => History.Start(Insubria2020.Replanning, First, Reason, June);

    private static History<CostPlan> Proposed => Started.Propose(Second, Reason, June.PlusDays(10)).OrThrow();

    [Fact]
    public void The_first_plan_is_in_force_without_any_step()
    {
        Assert.Equal(First, Started.InForce.Value);
        Assert.Null(Started.Pending);
        Assert.Empty(Started.CheckSteps());
    }

    /// <summary>Proposed on 11 June, its last step on the 21st: in force from that day, whatever the order of the steps.</summary>
    [Fact]
    public void A_version_is_in_force_from_the_day_of_its_last_step()
    {
        History<CostPlan> done = Proposed.Take("COMMITTEE", June.PlusDays(20)).OrThrow().Take("ATS", June.PlusDays(11)).OrThrow()
            .Take("INDICATORS", June.PlusDays(12)).OrThrow();

        Assert.Equal(First, done.InForceOn(June.PlusDays(-100)).Value);
        Assert.Equal(First, done.InForceOn(June.PlusDays(19)).Value);
        Assert.Equal(Second, done.InForceOn(June.PlusDays(20)).Value);
        Assert.Equal(First, Proposed.InForceOn(June.PlusDays(400)).Value);
        Assert.Equal(First, Proposed.Withdraw(June.PlusDays(30), Reason).OrThrow().InForceOn(June.PlusDays(400)).Value);
    }

    [Fact]
    public void A_change_is_in_force_only_after_every_step_in_whatever_order()
    {
        History<CostPlan> waiting = Proposed.Take("COMMITTEE", June.PlusDays(12)).OrThrow().Take("ATS", June.PlusDays(11)).OrThrow();

        Assert.Equal(First, waiting.InForce.Value);
        Assert.Equal(Second, waiting.Pending!.Value);
        Assert.Equal(
            ["Met", "Met", "Unclear"],
            waiting.CheckSteps().Select(finding => finding.Outcome.GetType().Name));

        History<CostPlan> done = waiting.Take("INDICATORS", June.PlusDays(20)).OrThrow();

        Assert.Equal(Second, done.InForce.Value);
        Assert.Equal(2, done.InForce.Number);
        Assert.Null(done.Pending);
        Assert.All(done.CheckSteps(), finding => Assert.IsType<Outcome.Met>(finding.Outcome));
    }

    /// <summary>"Con la modifica di alcuni obiettivi, anche gli indicatori di risultato dovranno essere coerentemente rivisti."</summary>
    [Theory]
    [InlineData(false, "REPLANNING-ATS Met", "REPLANNING-COMMITTEE Met")]
    [InlineData(true, "REPLANNING-ATS Met", "REPLANNING-COMMITTEE Met", "REPLANNING-INDICATORS Unclear")]
    [InlineData(null, "REPLANNING-ATS Met", "REPLANNING-COMMITTEE Met", "REPLANNING-INDICATORS Unclear")]
    public void Indicators_are_revised_where_objectives_change_or_may_change(bool? altersObjectives, params string[] findings)
    {
        History<CostPlan> both = Started.Propose(Second, Reason, June, Known.Unless(altersObjectives)).OrThrow()
            .Take("ATS", June).OrThrow().Take("COMMITTEE", June).OrThrow();

        Assert.Equal(findings, both.CheckSteps().Select(finding => $"{finding.Code} {finding.Outcome.GetType().Name}"));
        Assert.Equal(altersObjectives == false ? 2 : 1, both.InForce.Number);
        Assert.Equal(
            altersObjectives == true,
            both.CheckSteps()[^1].Explain(Language.Italian).Contains("obiettivi modificati: sì", StringComparison.Ordinal));
        Assert.Equal(
            altersObjectives == false ? DefectCodes.ReplanningNothingPending : null,
            both.Take("INDICATORS", June).DefectsOrEmpty().Select(defect => defect.Code).FirstOrDefault());
    }

    [Fact]
    public void A_step_that_a_change_does_not_need_is_not_taken()
    {
        History<CostPlan> narrow = Started.Propose(Second, Reason, June, altersObjectives: false).OrThrow();
        Defect defect = Assert.Single(narrow.Take("INDICATORS", June).DefectsOrEmpty());
        Assert.Equal(DefectCodes.ReplanningUnknownStep, defect.Code);
        Assert.Equal("ATS, COMMITTEE", defect.Limit.Render(Language.English));
        var always = new ReplanningProcedure(
            [.. Insubria2020.Replanning.Steps, .. Insubria2020.Replanning.WhenObjectivesChange], Insubria2020.Replanning.Source);
        Assert.Equal(3, History.Start(always, First, Reason, June).Propose(Second, Reason, June, altersObjectives: false).OrThrow().CheckSteps().Count);
        Assert.Equal(always, Insubria2020.CallWith(replanning: always).Replanning);
    }

    [Fact]
    public void Every_version_is_kept_and_the_old_history_stays_as_it_was()
    {
        History<CostPlan> started = Started;
        History<CostPlan> proposed = started.Propose(Second, Reason, June).OrThrow();

        Assert.Equal([First, Second], proposed.Versions.Select(version => version.Value));
        Assert.Single(started.Versions);
    }

    [Fact]
    public void A_second_change_waits_for_the_first()
    {
        Defect defect = Assert.Single(Proposed.Propose(First, Reason, June.PlusDays(30)).DefectsOrEmpty());

        Assert.Equal(DefectCodes.ReplanningPending, defect.Code);
        Assert.Equal(FactValue.Of(2), defect.Value);
        Assert.Contains("interessamento dell'ATS", defect.Limit.Render(Language.Italian));
    }

    [Fact]
    public void A_change_cannot_be_older_than_the_plan_that_it_changes()
    {
        Defect defect = Assert.Single(Started.Propose(Second, Reason, June.PlusDays(-1)).DefectsOrEmpty());

        Assert.Equal(DefectCodes.ReplanningTooEarly, defect.Code);
        Assert.Equal("31/05/2020", defect.Value.Render(Language.Italian));
        Assert.Equal("2020-06-01", defect.Limit.Render(Language.English));
    }

    [Fact]
    public void A_change_cannot_be_older_than_the_last_step_of_the_one_before()
    {
        History<CostPlan> done = Proposed
            .Take("ATS", June.PlusDays(11)).OrThrow()
            .Take("COMMITTEE", June.PlusDays(40)).OrThrow()
            .Take("INDICATORS", June.PlusDays(20)).OrThrow();

        Assert.Equal(
            FactValue.Of(June.PlusDays(40)),
            Assert.Single(done.Propose(First, Reason, June.PlusDays(39)).DefectsOrEmpty()).Limit);
        Assert.Equal(3, done.Propose(First, Reason, June.PlusDays(40)).OrThrow().Versions.Count);
    }

    [Fact]
    public void A_plan_without_a_day_can_be_changed_on_any_day()
    {
        History<CostPlan> undated = History.Start(Insubria2020.Replanning, First, Reason);

        Assert.Equal(2, undated.Propose(Second, Reason, new LocalDate(1999, 1, 1)).OrThrow().Versions.Count);
    }

    [Fact]
    public void A_step_is_taken_once_for_a_change_that_waits_and_not_before_it()
    {
        Assert.Equal(DefectCodes.ReplanningNothingPending, Assert.Single(Started.Take("ATS", June).DefectsOrEmpty()).Code);
        Assert.Equal(
            [DefectCodes.ReplanningUnknownStep, DefectCodes.ReplanningTooEarly],
            Proposed.Take("MAYOR", June).DefectsOrEmpty().Select(defect => defect.Code));
        Defect twice = Assert.Single(
            Proposed.Take("ATS", June.PlusDays(11)).OrThrow().Take("ATS", June.PlusDays(12)).DefectsOrEmpty());
        Assert.Equal(DefectCodes.ReplanningStepTwice, twice.Code);
        Assert.Equal(FactValue.Of(June.PlusDays(11)), twice.Limit);
    }

    [Fact]
    public void A_change_that_is_refused_or_withdrawn_is_kept_and_frees_the_way_for_another()
    {
        LocalDate day = June.PlusDays(15);
        History<CostPlan> refused = Proposed.Take("ATS", day).OrThrow().Refuse("COMMITTEE", day, Reason).OrThrow();
        History<CostPlan> withdrawn = Proposed.Withdraw(day, Reason).OrThrow();

        Assert.All([refused, withdrawn], history =>
        {
            Assert.Equal(First, history.InForce.Value);
            Assert.Null(history.Pending);
            Assert.Equal(2, history.Versions.Count);
            Assert.Equal(day, history.Versions[1].Dropped!.On);
            Assert.Equal(3, history.Propose(Second, Reason, day).OrThrow().Pending!.Number);
            Assert.Equal(DefectCodes.ReplanningTooEarly, Assert.Single(history.Propose(Second, Reason, day.PlusDays(-1)).DefectsOrEmpty()).Code);
        });
        Assert.Equal("COMMITTEE", refused.Versions[1].Dropped!.RefusedAt!.Code);
        Assert.Null(withdrawn.Versions[1].Dropped!.RefusedAt);
        Assert.Equal(["Met", "NotMet", "NotMet"], refused.CheckSteps().Select(finding => finding.Outcome.GetType().Name));
    }

    [Fact]
    public void A_refusal_and_a_withdrawal_need_a_change_that_waits_and_a_day_not_before_its_steps()
    {
        Assert.Equal(DefectCodes.ReplanningNothingPending, Assert.Single(Started.Withdraw(June, Reason).DefectsOrEmpty()).Code);
        Assert.Equal(
            [DefectCodes.ReplanningUnknownStep, DefectCodes.ReplanningNothingPending],
            Started.Refuse("MAYOR", June, Reason).DefectsOrEmpty().Select(defect => defect.Code));
        History<CostPlan> taken = Proposed.Take("ATS", June.PlusDays(20)).OrThrow();
        Assert.Equal(
            [DefectCodes.ReplanningTooEarly, DefectCodes.ReplanningStepTwice],
            taken.Refuse("ATS", June.PlusDays(19), Reason).DefectsOrEmpty().Select(defect => defect.Code));
        Assert.Equal(DefectCodes.ReplanningTooEarly, Assert.Single(taken.Withdraw(June.PlusDays(19), Reason).DefectsOrEmpty()).Code);
    }

    [Fact]
    public void A_version_is_found_by_its_number_where_it_is_or_was_in_force()
    {
        History<CostPlan> waiting = Proposed.Take("COMMITTEE", June.PlusDays(12)).OrThrow();
        History<CostPlan> dropped = waiting.Withdraw(June.PlusDays(13), Reason).OrThrow();
        History<CostPlan> done = waiting.Take("ATS", June.PlusDays(12)).OrThrow().Take("INDICATORS", June.PlusDays(12)).OrThrow();

        Assert.Equal(First, done.Version(1).OrThrow().Value);
        Assert.Equal(Second, done.Version(2).OrThrow().Value);
        Assert.Equal("versione: non esiste la versione 3: l'ultima è la 2", Says(done.Version(3)));
        Assert.Equal("versione: non esiste la versione 0: l'ultima è la 2", Says(done.Version(0)));
        Assert.Equal(
            "versione: la versione 2 non è approvata; attende ancora: interessamento dell'ATS, indicatori di risultato rivisti (da chi, il testo non dice)", Says(waiting.Version(2)));
        Assert.Equal("versione: la versione 2 non è mai stata in vigore: ritirata il 14/06/2020", Says(dropped.Version(2)));

        static string Says(Validated<HistoryVersion<CostPlan>> version)
        {
            Defect defect = Assert.Single(version.DefectsOrEmpty());
            Assert.Equal("version", defect.Path);
            return "versione: " + defect.Code.Text.Italian
                .Replace("{value}", defect.Value.Render(Language.Italian), StringComparison.Ordinal)
                .Replace("{limit}", defect.Limit.Render(Language.Italian), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_history_of_a_part_has_the_same_versions_days_and_steps()
    {
        History<CostPlan> done = Started
            .Propose(Second, Reason, June.PlusDays(10), altersObjectives: false, askedBy: new("l'ATS", "ATS")).OrThrow()
            .Take("ATS", June.PlusDays(11)).OrThrow().Take("COMMITTEE", June.PlusDays(12)).OrThrow();
        History<CostPlan> dropped = done.Propose(First, Reason, June.PlusDays(20)).OrThrow().Refuse("ATS", June.PlusDays(21), Reason).OrThrow();
        History<string> totals = dropped.Select(plan => plan.CofinancingTotal.ToString()!);

        Assert.Equal(dropped, dropped.Select(plan => plan));
        Assert.Equal(dropped.Versions.Select(version => version.ProposedOn), totals.Versions.Select(version => version.ProposedOn));
        Assert.Equal(dropped.Versions.Select(version => version.StepsTaken), totals.Versions.Select(version => version.StepsTaken));
        Assert.Equal(dropped.Versions.Select(version => version.Dropped), totals.Versions.Select(version => version.Dropped));
        Assert.Equal([null, "ATS", null], totals.Versions.Select(version => version.AskedBy?.English));
        Assert.Equal(Second.CofinancingTotal.ToString(), totals.InForceOn(June.PlusDays(12)).Value);
        Assert.Equal(First.CofinancingTotal.ToString(), totals.InForceOn(June.PlusDays(11)).Value);
        Assert.Throws<ArgumentNullException>("part", () => dropped.Select<string>(_ => null!));
    }

    /// <summary>The text of a call may tell that a plan was changed and approved, without any day.</summary>
    [Fact]
    public void A_change_without_days_counts_from_the_last_day_that_is_known_before_it()
    {
        History<CostPlan> undated = Approved(History.Start(Insubria2020.Replanning, First, Reason));
        History<CostPlan> after = Approved(Started);
        History<CostPlan> half = Started.Propose(Second, Reason, on: null, altersObjectives: false).OrThrow()
            .Take("ATS", on: null).OrThrow().Take("COMMITTEE", June.PlusDays(5)).OrThrow();

        Assert.Equal(2, undated.InForceOn(new(1970, 1, 1)).Number);
        Assert.Equal([1, 2], new[] { -1, 0 }.Select(days => after.InForceOn(June.PlusDays(days)).Number));
        Assert.Equal([1, 2], new[] { 4, 5 }.Select(days => half.InForceOn(June.PlusDays(days)).Number));
        Assert.Contains("data non indicata nel testo", undated.CheckSteps()[0].Explain(Language.Italian), StringComparison.Ordinal);
        Assert.Equal("ATS", undated.Versions[1].StepsTaken[0].ToString());
        Defect early = Assert.Single(after.Propose(First, Reason, June.PlusDays(-1)).DefectsOrEmpty());
        Assert.Equal(FactValue.Of(June), early.Limit);
        Assert.Equal(
            DefectCodes.ReplanningTooEarly,
            Assert.Single(Started.Propose(Second, Reason, on: null).OrThrow().Take("ATS", June.PlusDays(-1)).DefectsOrEmpty()).Code);

        static History<CostPlan> Approved(History<CostPlan> history) => history.Propose(Second, Reason, on: null, altersObjectives: false).OrThrow()
            .Take("ATS", on: null).OrThrow().Take("COMMITTEE", on: null).OrThrow();
    }

    [Fact]
    public void A_procedure_without_steps_puts_every_change_in_force_at_once()
    {
        var free = new ReplanningProcedure([], new LegalSource("Avviso di prova"));

        History<CostPlan> changed = History.Start(free, First, Reason, June).Propose(Second, Reason, June).OrThrow();

        Assert.Equal(Second, changed.InForce.Value);
        RuleLabel step = new("A", Reason, free.Source);
        Assert.Throws<ArgumentException>("steps", () => new ReplanningProcedure([step, step], free.Source));
        Assert.Throws<ArgumentException>("whenObjectivesChange", () => new ReplanningProcedure([step], free.Source, whenObjectivesChange: [step]));
        Assert.Throws<ArgumentException>(
            "whenObjectivesChange", () => new ReplanningProcedure([step], free.Source, whenObjectivesChange: [new("B", Reason, source: null)]));
    }
}
