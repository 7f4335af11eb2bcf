using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Indicators;
using NodaTime;
using static Conciliazione.Tests.Eligibility.SelectionSamples;

namespace Conciliazione.Tests.Eligibility;

/// <summary>Thirty candidates through three steps and two phases, by hand, and the laws of any selection.</summary>
public class SelectionTests
{
    private static readonly string[] Steps = ["RHO-4-CV", "RHO-4-INTERVIEW", "RHO-4-EXPERT"];

    private static readonly string[] Thirty = [.. Enumerable.Range(1, 30).Select(Code)];

    /// <summary>
    /// CV: 30 come, 24 pass. Interview: of 24, two wait, 16 pass, 6 do not. Expert: of 16, one waits, 12 pass, 3 do not. First phase: of 12,
    /// one waits, 10 complete it, one does not. Second phase: 10 in three groups, 9 complete it.
    /// </summary>
    [Fact]
    public void Thirty_candidates_pass_three_steps_and_two_phases()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        Assert.Equal([(30, 30, 24), (24, 22, 16), (16, 15, 12)], Counts(selection));
        Assert.Equal([(6, 0), (6, 2), (3, 1)], selection.Funnel.Select(step => (step.NotPassed, step.Waiting)));
        Assert.Equal(Thirty[..12], selection.Admitted);

        SelectionReport training = Rhodense2014Selection.Training(places: 12).ReadAfter(selection, Training()).OrThrow();
        Assert.Equal([(12, 11, 10), (10, 10, 9)], Counts(training));
        Assert.Equal(Thirty[..9], training.Admitted);
        Assert.Equal(
            [("RHO-GROUP-BABY", 4), ("RHO-GROUP-CHILD", 3), ("RHO-GROUP-NURSERY", 3)],
            training.Results.Where(result => result.Group is not null).GroupBy(result => result.Group!).Select(each => (each.Key, each.Count())).OrderBy(each => each.Key, StringComparer.Ordinal));
        Assert.Equal(
            "Primo passo: CV: arrivati 30, esaminati 30, passati 24\nSecondo passo: colloquio: arrivati 24, esaminati 22, passati 16\n"
                + "Terzo passo: colloquio con l'esperta: arrivati 16, esaminati 15, passati 12",
            selection.Explain(Language.Italian));
    }

    /// <summary>22 interviewed of 120, 11 in training of 60: the targets of the edition.</summary>
    [Fact]
    public void The_funnel_is_measured_against_the_numbers_of_the_text()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        SelectionReport training = Rhodense2014Selection.Training().ReadAfter(selection, Training()).OrThrow();
        var day = new LocalDate(2016, 6, 30);
        IndicatorReport report = Rhodense2014Project.Indicators.Read(
        [
            new("RHO-IND-SELECTABLE", new Measure.Number(selection.Funnel[1].Examined), day),
            new("RHO-IND-TRAINEES", new Measure.Number(training.Funnel[0].Examined), day),
        ]).OrThrow();
        Assert.Equal(
            [Ratio.Of(22, 120), Ratio.Of(11, 60)],
            report.On(day).Where(progress => progress.Result is not null).Select(progress => progress.Progress!.Value));
    }

    [Fact]
    public void On_a_day_only_what_has_happened_is_seen()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        Assert.Equal([(30, 0, 0), (0, 0, 0), (0, 0, 0)], Counts(selection.UpTo(new(2014, 10, 31))));
        Assert.Equal([(30, 30, 24), (24, 22, 16), (16, 0, 0)], Counts(selection.UpTo(new(2014, 12, 9))));
        Assert.Equal(selection, selection.UpTo(new(2014, 12, 10)));
        SelectionReport training = Rhodense2014Selection.Training().ReadAfter(selection, Training()).OrThrow();
        Assert.Equal([(0, 0, 0), (0, 0, 0)], Counts(training.UpTo(new(2014, 12, 9))));
        Assert.Equal([(12, 11, 10), (10, 0, 0)], Counts(training.UpTo(new(2015, 12, 31))));
    }

    [Fact]
    public void How_a_candidate_stands_is_explained_step_by_step()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        Assert.Equal(Verdict.Met, selection.FindingOf("C01").Verdict);
        RequirementFinding failed = selection.FindingOf("C17");
        Assert.Equal((Verdict.NotMet, 3, 2), (failed.Verdict, failed.Needed, failed.Parts.Count));
        Assert.Equal(["RHO-4-EXPERT"], failed.NotLookedAt.Select(step => step.Code));
        Assert.StartsWith("Secondo passo: colloquio: requisito non soddisfatto; esito del 20/11/2014; dato da JOB-FAMILY — attività 3", failed.Parts[1].Explain(Language.Italian), StringComparison.Ordinal);
        RequirementFinding waits = selection.FindingOf("C23");
        Assert.Equal(Verdict.Unclear, waits.Verdict);
        Assert.Contains("missing: result of 'Second step: interview'", waits.Explain(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("candidate", () => selection.FindingOf("C31"));
    }

    /// <summary>Baby Care up to 47 months and Child Care from 36: both have those aged three. Where the first months end is not in the text.</summary>
    [Fact]
    public void Groups_overlap_at_three_years_and_may_leave_a_gap_before_six_months()
    {
        ValueList<Finding> asPrinted = Rhodense2014Selection.Training().GroupFindings;
        Assert.Equal(2, asPrinted.Count);
        Assert.Equal(["RHO-GROUP-NURSERY"], Assert.IsType<Outcome.Unclear>(asPrinted[0].Outcome).Missing.Select(fact => fact.Code));
        Assert.IsType<Outcome.NotMet>(asPrinted[1].Outcome);
        Assert.Contains("in both from 36 to 47 completed months", asPrinted[1].Explain(Language.English), StringComparison.Ordinal);

        Finding gap = Rhodense2014Selection.Training(firstMonths: 3).GroupFindings[0];
        Assert.IsType<Outcome.NotMet>(gap.Outcome);
        Assert.Contains("in nessuno dei due da 4 a 5 mesi compiuti", gap.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.IsType<Outcome.Met>(Rhodense2014Selection.Training(firstMonths: 5).GroupFindings[0].Outcome);
        Assert.Contains("from 6 to 7", Rhodense2014Selection.Training(firstMonths: 7).GroupFindings[0].Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, Verdict.Unclear, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(5, Verdict.Unclear, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(6, Verdict.Unclear, Verdict.Met, Verdict.NotMet)]
    [InlineData(35, Verdict.Unclear, Verdict.Met, Verdict.NotMet)]
    [InlineData(36, Verdict.Unclear, Verdict.Met, Verdict.Met)]
    [InlineData(47, Verdict.Unclear, Verdict.Met, Verdict.Met)]
    [InlineData(48, Verdict.Unclear, Verdict.NotMet, Verdict.Met)]
    [InlineData(83, Verdict.Unclear, Verdict.NotMet, Verdict.Met)]
    [InlineData(84, Verdict.Unclear, Verdict.NotMet, Verdict.NotMet)]
    public void Ages_in_months_are_in_groups(int months, Verdict nursery, Verdict baby, Verdict child)
    {
        var birth = new LocalDate(2010, 1, 15);
        Age age = Age.On(birth, birth.PlusMonths(months));
        Assert.Equal([nursery, baby, child], Rhodense2014Selection.Training().Steps[1].Groups.Select(group => group.Contains(age)));
    }

    [Theory]
    [InlineData(true, true, false, true, Verdict.Met)]
    [InlineData(true, false, true, true, Verdict.Met)]
    [InlineData(true, false, false, true, Verdict.NotMet)]
    [InlineData(false, true, true, true, Verdict.NotMet)]
    [InlineData(true, true, true, false, Verdict.NotMet)]
    public void Support_staff_come_by_their_own_way(bool fragile, bool social, bool placement, bool contract, Verdict verdict) => Assert.Equal(
        verdict,
        Rhodense2014Selection.SupportStaff.Judge(
            FactSheet.Create(
                Rhodense2014Selection.SupportStaff.Catalogue,
                [
                    Rhodense2014Selection.Fragile.Is(fragile),
                    Rhodense2014Selection.SocialServices.Is(social),
                    Rhodense2014Selection.JobPlacement.Is(placement),
                    Rhodense2014Selection.RegularContract.Is(contract),
                ]).OrThrow(),
            EvaluationDays.On(new(2015, 9, 1))));

    /// <summary>What is no code may be somebody's name, and no message repeats it.</summary>
    [Fact]
    public void What_is_no_code_is_refused_and_not_repeated()
    {
        Assert.All(
            [
                Assert.Throws<ArgumentException>("candidate", () => new StepResult("Nome Cognome", "RHO-4-CV", new(2014, 11, 3), passed: true, "JOB-FAMILY")),
                Assert.Throws<ArgumentException>("by", () => new StepResult("C1", "RHO-4-CV", new(2014, 11, 3), passed: true, "Nome Cognome")),
                Assert.Throws<ArgumentException>("candidates", () => Rhodense2014Selection.Carers.Read(["Nome Cognome"], [])),
            ],
            refused => Assert.DoesNotContain("Cognome", refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_defects_are_told_at_once_and_each_once()
    {
        ValueList<Defect> defects = Three.Read(
            ["A", "B", "B", "C", "D"],
            [
                Result("A", "S1", 5),
                Result("A", "S2", 4),
                Result("B", "S1", passed: false),
                Result("B", "S2", 2),
                Result("C", "S1"),
                Result("C", "S3", 3),
                Result("D", "S1"),
                Result("D", "S2", group: "G1"),
                Result("D", "S3", 3, group: "G9"),
                Result("X", "S1"),
                Result("A", "S9"),
            ]).DefectsOrEmpty();
        Assert.Equal(
            [
                "ELIG-CANDIDATE-TWICE candidates[B]",
                "ELIG-STEP results[A.S9]",
                "ELIG-BACKWARDS results[A.S2].on",
                "ELIG-AFTER-FAILED results[B.S2]",
                "ELIG-STEP-SKIPPED results[C.S3]",
                "ELIG-STEP-GROUP results[D.S2].group",
                "ELIG-STEP-GROUP results[D.S3].group",
                "ELIG-CANDIDATE results[X]",
                "ELIG-STEP-PLACES steps[S3]",
            ],
            defects.Select(defect => $"{defect.Code.Code} {defect.Path}"));
    }

    [Fact]
    public void Nobody_is_trained_who_was_not_admitted_or_before_they_were()
    {
        SelectionReport selection = Three.Read(["A", "B"], [Result("A", "S1"), Result("A", "S2", 2), Result("A", "S3", 9)]).OrThrow();
        StagedSelection training = StagedSelection.Create(Label("TRAINING"), [new(Label("T1"))]).OrThrow();
        Assert.Equal(
            ["ELIG-BACKWARDS", "ELIG-CANDIDATE"],
            training.ReadAfter(selection, [Result("A", "T1", 8), Result("B", "T1", 9)]).DefectsOrEmpty().Select(defect => defect.Code.Code));
        Assert.Equal(["A"], training.ReadAfter(selection, [Result("A", "T1", 9)]).OrThrow().Admitted);
    }

    [Fact]
    public void People_are_codes_never_names()
    {
        Assert.Throws<ArgumentException>("candidate", () => new StepResult("Nome Cognome", "S1", new(2030, 6, 1), true, "DESK"));
        Assert.Throws<ArgumentException>("by", () => new StepResult("A", "S1", new(2030, 6, 1), true, "Nome Cognome"));
        Assert.Throws<ArgumentException>("candidates", () => Three.Read(["Nome Cognome"], []));
    }

    [Law]
    public void Counts_never_grow_from_step_to_step(SelectionCase one)
    {
        SelectionReport selection = one.Read();
        FunnelStep[] all = [.. selection.Funnel, .. Rhodense2014Selection.Training().ReadAfter(selection, one.Training).OrThrow().Funnel];
        Assert.Equal(one.Passed.Count, all[0].Reached);
        for (int i = 0; i < all.Length; i++)
        {
            Assert.True(all[i].Reached >= all[i].Examined && all[i].Examined >= all[i].Passed && all[i].Passed >= 0);
            Assert.Equal(one.Passed.Count(passed => passed >= i), all[i].Reached);
            Assert.Equal(one.Passed.Count(passed => passed > i), all[i].Passed);
            Assert.Equal(all[i].Reached, all[i].Passed + all[i].NotPassed + all[i].Waiting);
        }
    }

    [Law]
    public void The_order_of_candidates_and_results_does_not_matter(SelectionCase one, Seed seed)
    {
        SelectionReport report = one.Read();
        int Mixed(string text) => text.Aggregate(seed.Value, (sum, letter) => unchecked((sum * 31) ^ letter));
        Assert.Equal(report, Rhodense2014Selection.Carers.Read(
            one.Candidates.OrderBy(Mixed), one.Selection.OrderBy(result => Mixed(result.ToString()))).OrThrow());
        StepResult[] wrong = [.. one.Selection, .. one.Selection.Where(result => !result.Passed).Select(result => new StepResult("Z", result.Step, result.On, true, "DESK"))];
        Assert.Equal(
            Rhodense2014Selection.Carers.Read(one.Candidates, wrong).DefectsOrEmpty(),
            Rhodense2014Selection.Carers.Read(one.Candidates.Reverse(), wrong.Reverse()).DefectsOrEmpty());
    }

    [Law]
    public void A_result_after_a_failed_step_is_a_defect(SelectionCase one)
    {
        foreach (StepResult failed in one.Selection.Where(result => !result.Passed && result.Step != Steps[^1]))
        {
            string next = Steps[Array.IndexOf(Steps, failed.Step) + 1];
            Defect defect = Assert.Single(Rhodense2014Selection.Carers.Read(
                one.Candidates, [.. one.Selection, new(failed.Candidate, next, failed.On, passed: true, "JOB-FAMILY")]).DefectsOrEmpty());
            Assert.Equal("ELIG-AFTER-FAILED", defect.Code.Code);
        }
    }

    [Law]
    public void How_a_candidate_stands_is_what_the_requirements_say(SelectionCase one)
    {
        SelectionReport report = one.Read();
        Fact<FactSheet>.YesNo[] facts = [Rhodense2014.CvPassed, Rhodense2014.InterviewPassed, Rhodense2014.ExpertPassed];
        foreach (string candidate in one.Candidates)
        {
            FactSheet sheet = FactSheet.Create(
                Rhodense2014.Carers.Catalogue,
                one.Selection.Where(result => result.Candidate == candidate)
                    .Select(result => facts[Array.IndexOf(Steps, result.Step)].Is(result.Passed)).ToValueList()).OrThrow();
            EligibilityReport asked = Rhodense2014.Carers.Explain(sheet, EvaluationDays.On(new(2015, 1, 1)));
            RequirementFinding finding = report.FindingOf(candidate);
            Assert.Equal(asked.Verdict, finding.Verdict);
            Assert.Equal(asked.NotLookedAt, finding.NotLookedAt);
            Assert.Equal(asked.Verdict == Verdict.Met, report.Admitted.Contains(candidate));
        }
    }

    [Law]
    public void As_days_pass_more_is_seen_and_never_less(SelectionCase one)
    {
        SelectionReport report = one.Read();
        ValueList<FunnelStep> before = report.UpTo(new(2014, 9, 30)).Funnel;
        foreach (LocalDate day in one.Selection.Select(result => result.On).Distinct().Order())
        {
            ValueList<FunnelStep> after = report.UpTo(day).Funnel;
            Assert.All(Enumerable.Range(0, after.Count), i => Assert.True(
                after[i].Reached >= before[i].Reached && after[i].Examined >= before[i].Examined && after[i].Passed >= before[i].Passed));
            before = after;
        }

        Assert.Equal(report.Funnel, before.Count == 0 ? report.Funnel : report.UpTo(new(2020, 1, 1)).Funnel);
    }

    private static string Code(int number) => FormattableString.Invariant($"C{number:00}");

    private static IEnumerable<(int, int, int)> Counts(SelectionReport report) => report.Funnel.Select(step => (step.Reached, step.Examined, step.Passed));

    private static StepResult[] Selection() =>
    [
        .. Enumerable.Range(1, 30).Select(i => new StepResult(Code(i), Steps[0], new(2014, 11, 3), i <= 24, "JOB-FAMILY")),
        .. Enumerable.Range(1, 22).Select(i => new StepResult(Code(i), Steps[1], new(2014, 11, 20), i <= 16, "JOB-FAMILY")),
        .. Enumerable.Range(1, 15).Select(i => new StepResult(Code(i), Steps[2], new(2014, 12, 10), i <= 12, "EXPERT")),
    ];

    private static StepResult[] Training() =>
    [
        .. Enumerable.Range(1, 11).Select(i => new StepResult(Code(i), "RHO-PHASE-1", new(2015, 6, 30), i <= 10, "TRAINERS")),
        .. Enumerable.Range(1, 10).Select(i => new StepResult(
            Code(i), "RHO-PHASE-2", new(2016, 6, 30), i <= 9, "TRAINERS", i <= 3 ? "RHO-GROUP-NURSERY" : i <= 7 ? "RHO-GROUP-BABY" : "RHO-GROUP-CHILD")),
    ];
}
