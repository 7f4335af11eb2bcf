using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Indicators;
using FsCheck.Fluent;
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
        Assert.StartsWith(
            "Selection of carers of children: not met ('Second step: interview' not passed on 2014-11-20)", failed.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal("«Secondo passo: colloquio» non superato il 20/11/2014", failed.Reason!.Italian);
        Assert.StartsWith("Secondo passo: colloquio: requisito non soddisfatto; esito del 20/11/2014; dato da JOB-FAMILY; può darlo JOB-FAMILY — attività 3", failed.Parts[1].Explain(Language.Italian), StringComparison.Ordinal);
        RequirementFinding waits = selection.FindingOf("C23");
        Assert.Equal(Verdict.Unclear, waits.Verdict);
        Assert.Null(waits.Reason);
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
        Assert.Contains("; Baby Care, from 6 months to 3 years: from 6 to 47 completed months (interpretation applied: the call does not say); ", asPrinted[1].Explain(Language.English), StringComparison.Ordinal);

        Assert.Contains("; in both groups from 36 to 47 completed months — ", asPrinted[1].Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("dato mancante: fine di «Nursery Care, dalla gravidanza ai primi mesi»", asPrinted[0].Explain(Language.Italian), StringComparison.Ordinal);

        Finding gap = Rhodense2014Selection.Training(firstMonths: 3).GroupFindings[0];
        Assert.IsType<Outcome.NotMet>(gap.Outcome);
        Assert.Contains("in nessuno dei due gruppi da 4 a 5 mesi compiuti", gap.Explain(Language.Italian), StringComparison.Ordinal);
        Assert.IsType<Outcome.Met>(Rhodense2014Selection.Training(firstMonths: 5).GroupFindings[0].Outcome);
        Assert.Contains("in both groups from 6 to 7 completed months", Rhodense2014Selection.Training(firstMonths: 7).GroupFindings[0].Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("in both groups at 6 completed months", Rhodense2014Selection.Training(firstMonths: 6).GroupFindings[0].Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>The other reading of "to 3 years" and of "to 6 years": up to the birthday. No age is in two groups then.</summary>
    [Fact]
    public void Where_the_groups_end_is_a_reading_that_the_caller_may_change()
    {
        Assert.Equal((47, 83), (Rhodense2014Selection.LastOfBaby.Value, Rhodense2014Selection.LastOfChild.Value));
        Assert.Equal(Provenance.Reading, Rhodense2014Selection.LastOfBaby.Label.Provenance);
        StagedSelection other = Rhodense2014Selection.Training(
            firstMonths: 5, lastOfBaby: new(Rhodense2014Selection.LastOfBaby.Label, 35), lastOfChild: new(Rhodense2014Selection.LastOfChild.Label, 71));
        Assert.All(other.GroupFindings, finding => Assert.IsType<Outcome.Met>(finding.Outcome));
        Assert.Equal("da 36 a 71 mesi compiuti", other.Steps[1].Groups[2].Months.Italian);
        DefectsException refused = Assert.Throws<DefectsException>(() => Rhodense2014Selection.Training(lastOfBaby: new(Rhodense2014Selection.LastOfBaby.Label, 5)));
        Assert.Equal("ELIG-GROUP-AGES", Assert.Single(refused.Defects).Code.Code);
    }

    [Theory]
    [InlineData(null, 5, "da prima della nascita a 5 mesi compiuti", "from before birth to 5 completed months")]
    [InlineData(1, 1, "a 1 mese compiuto", "at 1 completed month")]
    [InlineData(0, 1, "da 0 a 1 mese compiuto", "from 0 to 1 completed month")]
    [InlineData(36, 36, "a 36 mesi compiuti", "at 36 completed months")]
    [InlineData(6, null, "da 6 mesi compiuti a un'età non indicata", "from 6 completed months to an age that is not given")]
    public void The_ages_of_a_group_are_written(int? from, int? to, string italian, string english)
    {
        LocalizedText months = new AgeGroup(Label("G"), from, Known.Unless(to)).Months;
        Assert.Equal((italian, english), (months.Italian, months.English));
    }

    /// <summary>Of ten in the second phase three are in the first group, four in the second and three in the last, of whom one does not complete it.</summary>
    [Fact]
    public void People_are_counted_by_group_and_groups_have_places()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        SelectionReport training = Rhodense2014Selection.Training(groupPlaces: [3, 4, 3]).ReadAfter(selection, Training()).OrThrow();
        Assert.Empty(training.Funnel[0].Groups);
        Assert.Equal(
            [("RHO-GROUP-NURSERY", 3, 3), ("RHO-GROUP-BABY", 4, 4), ("RHO-GROUP-CHILD", 3, 2)],
            training.Funnel[1].Groups.Select(group => (group.Step.Code, group.Reached, group.Passed)));
        Assert.Contains("\n  Child Care, from 3 to 6 years: reached by 3, examined 3, passed 2", training.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(
            ["ELIG-STEP-PLACES groups[RHO-GROUP-BABY]: 4, 3"],
            Rhodense2014Selection.Training(groupPlaces: [3, 3, 3]).ReadAfter(selection, Training()).DefectsOrEmpty()
                .Select(defect => $"{defect.Code} {defect.Path}: {defect.Value.Render(Language.English)}, {defect.Limit.Render(Language.English)}"));
        Assert.Throws<ArgumentException>("groupPlaces", () => Rhodense2014Selection.Training(groupPlaces: [1]));
    }

    /// <summary>Somebody in a step without an outcome is in its group and waits; nobody goes on from there.</summary>
    [Fact]
    public void Who_is_in_a_step_without_an_outcome_is_counted_and_waits()
    {
        StepResult entered = new("A", "S3", new(2030, 6, 3), Known<bool>.Unknown, "DESK", "G1");
        SelectionReport report = Three.Read(["A"], [Result("A", "S1"), Result("A", "S2", 2), entered]).OrThrow();
        FunnelStep last = report.Funnel[2];
        Assert.Equal((1, 0, 0, 1), (last.Reached, last.Examined, last.Passed, last.Waiting));
        Assert.Equal((1, 0, 1), (last.Groups[0].Reached, last.Groups[0].Examined, last.Groups[0].Waiting));
        Assert.Equal(0, last.Groups[1].Reached);
        Assert.Empty(report.Admitted);
        RequirementFinding finding = report.FindingOf("A");
        Assert.Equal(Verdict.Unclear, finding.Verdict);
        Assert.Contains("; admitted on 2030-06-03; given by DESK; group G1", finding.Parts[2].Explain(Language.English), StringComparison.Ordinal);

        StepResult waiting = new("A", "S1", new(2030, 6, 1), Known<bool>.Unknown, "DESK");
        Assert.Equal("ELIG-STEP-SKIPPED", Assert.Single(Three.Read(["A"], [waiting, Result("A", "S2", 2)]).DefectsOrEmpty().AsEnumerable()).Code.Code);
    }

    /// <summary>Twelve are admitted and eleven places are too few, before anybody has a result in the training.</summary>
    [Fact]
    public void More_trainees_than_places_are_a_defect_at_the_admission()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        Defect defect = Assert.Single(Rhodense2014Selection.Training(places: 11).ReadAfter(selection, []).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("ELIG-STEP-PLACES", "steps[RHO-PHASE-1]", "12", "11"), (defect.Code.Code, defect.Path, defect.Value.Render(Language.English), defect.Limit.Render(Language.English)));
        Assert.Equal(12, Rhodense2014Selection.Training(places: 12).ReadAfter(selection, []).OrThrow().Funnel[0].Waiting);
    }

    /// <summary>The first two steps are judged by the desk, the last by the expert or by the desk that she supports; of the training nothing is said.</summary>
    [Fact]
    public void A_step_is_judged_by_those_whom_the_text_names()
    {
        Defect defect = Assert.Single(Rhodense2014Selection.Carers.Read(
            ["C01"], [new("C01", "RHO-4-CV", new(2014, 11, 3), passed: true, "EXPERT")]).DefectsOrEmpty().AsEnumerable());
        Assert.Equal(("ELIG-JUDGE", "results[C01.RHO-4-CV].by", "EXPERT", "JOB-FAMILY"), (defect.Code.Code, defect.Path, defect.Value.Render(Language.English), defect.Limit.Render(Language.English)));
        Assert.Equal(["EXPERT", "JOB-FAMILY"], Rhodense2014Selection.Carers.Steps[2].Judges);

        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        SelectionReport training = Rhodense2014Selection.Training().ReadAfter(selection, [new("C01", "RHO-PHASE-1", new(2015, 6, 30), true, "ANYBODY")]).OrThrow();
        Assert.Contains("may be given by anyone: the text does not say who", training.FindingOf("C01").Parts[0].Explain(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("judges", () => new SelectionStep(Label("S"), judges: ["Nome Cognome"]));
    }

    /// <summary>C11 did not complete the first phase and C12 waits: under the schedule of 2016 both may be in the second, as all in the data base.</summary>
    [Fact]
    public void The_second_phase_may_be_read_as_open_to_all_in_the_data_base()
    {
        SelectionReport selection = Rhodense2014Selection.Carers.Read(Thirty, Selection()).OrThrow();
        StepResult[] further = [.. Training(), new("C11", "RHO-PHASE-2", new(2016, 6, 30), true, "TRAINERS", "RHO-GROUP-BABY"), new("C12", "RHO-PHASE-2", new(2016, 6, 30), false, "TRAINERS", "RHO-GROUP-BABY")];
        Assert.Equal(StepAccess.AfterEveryStep, Rhodense2014Selection.SecondPhase.Value);
        Assert.Equal(
            ["ELIG-AFTER-FAILED results[C11.RHO-PHASE-2]", "ELIG-STEP-SKIPPED results[C12.RHO-PHASE-2]"],
            Rhodense2014Selection.Training().ReadAfter(selection, further).DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}"));

        StagedSelection open = Rhodense2014Selection.Training(secondPhase: Rhodense2014Selection.SecondPhaseOf(StepAccess.EveryCandidate));
        SelectionReport training = open.ReadAfter(selection, further).OrThrow();
        Assert.Equal([(12, 11, 10), (12, 12, 10)], Counts(training));
        Assert.Equal(Thirty[..9], training.Admitted);
        Assert.Contains("\n  second phase open to every candidate, with or without the steps before (interpretation applied", training.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("\n  second phase open to those who passed every step before (interpretation applied", Rhodense2014Selection.Training().ReadAfter(selection, []).OrThrow().Explain(Language.English), StringComparison.Ordinal);

        RequirementFinding failed = training.FindingOf("C11");
        Assert.Equal((Verdict.NotMet, 2, 0), (failed.Verdict, failed.Parts.Count, failed.NotLookedAt.Count));
        Assert.Contains("non superato il 30/06/2015", failed.Reason!.Italian, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotMet, training.FindingOf("C12").Verdict);

        StagedSelection full = StagedSelection.Create(
            open.Label, [open.Steps[0], new(open.Steps[1].Label, places: 11, groups: open.Steps[1].Groups, access: open.Steps[1].Access)]).OrThrow();
        Assert.Equal("steps[RHO-PHASE-2]", Assert.Single(full.ReadAfter(selection, []).DefectsOrEmpty().AsEnumerable()).Path);
    }

    [Theory]
    [InlineData(0, Verdict.Met, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(1, Verdict.Unclear, Verdict.NotMet, Verdict.NotMet)]
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

    /// <summary>What is no code may be somebody's name: a defect says where it is, among all the others, and no text repeats it.</summary>
    [Fact]
    public void What_is_no_code_is_a_defect_and_not_repeated()
    {
        ValueList<Defect> defects = Three.Read(
            ["A", "Nome Cognome", ""],
            [
                Result("Nome Cognome", "S1"),
                Result("A", "Nome Cognome"),
                new("A", "S1", new(2030, 6, 1), true, "Nome Cognome"),
                new("A", "S2", new(2030, 6, 1), true, "DESK", "Nome Cognome"),
                Result("X", "S1"),
            ]).DefectsOrEmpty();
        Assert.Equal(
            [
                "ELIG-NO-CODE candidates[1]",
                "ELIG-NO-CODE candidates[2]",
                "ELIG-NO-CODE results[0].candidate",
                "ELIG-NO-CODE results[1].step",
                "ELIG-NO-CODE results[2].by",
                "ELIG-NO-CODE results[3].group",
                "ELIG-CANDIDATE results[X]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Assert.All(defects, defect => Assert.DoesNotContain("Cognome", defect.Path + defect.Value.Render(Language.Italian) + defect, StringComparison.Ordinal));
        Assert.DoesNotContain("Cognome", Result("Nome Cognome", "Nome Cognome").ToString(), StringComparison.Ordinal);
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

    /// <summary>The laws below are about something: the cases that they draw have everything that may become of a candidate, in each step.</summary>
    [Fact]
    public void The_cases_of_these_laws_reach_every_state_in_every_step()
    {
        SelectionCase[] cases = [.. SelectionSamples.Cases.Generator.Sample(400)];
        Assert.Contains(cases, one => one.Passed.Count == 0);
        Assert.Equal(
            from passed in Enumerable.Range(0, 5) from next in Enum.GetValues<NextStep>() select (passed, next),
            cases.SelectMany(one => one.Passed.Zip(one.Next)).Where(each => each.First < 5).Distinct().Order());
        Assert.Contains(cases, one => one.Passed.Contains(5));
        Assert.InRange(cases.Count(one => one.Passed.Zip(one.Next).Any(each => each.First < 2 && each.Second == NextStep.Failed)), 40, 390);
        Assert.InRange(cases.Count(one => one.Passed.Any(passed => passed >= 2)), 100, 399);
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
            Assert.Equal(Enumerable.Range(0, one.Passed.Count).Count(person => one.Passed[person] == i && one.Next[person] == NextStep.Failed), all[i].NotPassed);
            Assert.True(i == 0 || (all[i].Reached == all[i - 1].Passed && all[i].Passed <= all[i - 1].Passed));
        }

        // All of the second phase are in Baby Care.
        Assert.Equal(
            [0, Enumerable.Range(0, one.Passed.Count).Count(person => one.Passed[person] == 5 || (one.Passed[person] == 4 && one.Next[person] != NextStep.Nothing)), 0],
            all[4].Groups.Select(group => group.Reached));
    }

    [Law]
    public void The_order_of_candidates_and_results_does_not_matter(SelectionCase one, Seed seed)
    {
        SelectionReport report = one.Read();
        int Mixed(string text) => text.Aggregate(seed.Value, (sum, letter) => unchecked((sum * 31) ^ letter));
        Assert.Equal(report, Rhodense2014Selection.Carers.Read(
            one.Candidates.OrderBy(Mixed), one.Selection.OrderBy(result => Mixed(result.ToString()))).OrThrow());
        StepResult[] wrong = [.. one.Selection, .. one.Selection.Where(result => result.Passed == Known.Of(false)).Select(result => new StepResult("Z", result.Step, result.On, true, "DESK"))];
        Assert.Equal(
            Rhodense2014Selection.Carers.Read(one.Candidates, wrong).DefectsOrEmpty(),
            Rhodense2014Selection.Carers.Read(one.Candidates.Reverse(), wrong.Reverse()).DefectsOrEmpty());
    }

    [Law]
    public void A_result_after_a_failed_step_is_a_defect(SelectionCase one)
    {
        foreach (StepResult failed in one.Selection.Where(result => result.Passed == Known.Of(false) && result.Step != Steps[^1]))
        {
            string next = Steps[Array.IndexOf(Steps, failed.Step) + 1];
            Defect defect = Assert.Single(Rhodense2014Selection.Carers.Read(
                one.Candidates, [.. one.Selection, new(failed.Candidate, next, failed.On, passed: true, "JOB-FAMILY")]).DefectsOrEmpty());
            Assert.Equal("ELIG-AFTER-FAILED", defect.Code.Code);
        }
    }

    /// <summary>Without a result that others follow, each of those is a step skipped, and nothing else is wrong.</summary>
    [Law]
    public void A_step_skipped_is_a_defect_of_each_result_after_it(SelectionCase one)
    {
        foreach (StepResult left in one.Selection)
        {
            int later = one.Selection.Count(result => result.Candidate == left.Candidate && Array.IndexOf(Steps, result.Step) > Array.IndexOf(Steps, left.Step));
            ValueList<Defect> defects = Rhodense2014Selection.Carers.Read(one.Candidates, one.Selection.Where(result => result != left)).DefectsOrEmpty();
            Assert.Equal(Enumerable.Repeat("ELIG-STEP-SKIPPED", later), defects.Select(defect => defect.Code.Code));
        }
    }

    /// <summary>A result of the day before that of the step before it goes backwards.</summary>
    [Law]
    public void A_result_dated_backwards_is_a_defect(SelectionCase one)
    {
        foreach (StepResult late in one.Selection.Where(result => result.Step != Steps[0]))
        {
            StepResult before = one.Selection.Single(result => result.Candidate == late.Candidate && result.Step == Steps[Array.IndexOf(Steps, late.Step) - 1]);
            StepResult early = new(late.Candidate, late.Step, before.On.PlusDays(-1), late.Passed, late.By);
            Defect defect = Rhodense2014Selection.Carers.Read(one.Candidates, one.Selection.Select(result => result == late ? early : result)).DefectsOrEmpty()[0];
            Assert.Equal(("ELIG-BACKWARDS", $"results[{late.Candidate}.{late.Step}].on"), (defect.Code.Code, defect.Path));
        }
    }

    /// <summary>As many places as are admitted are enough for each step, and one less is one defect.</summary>
    [Law]
    public void Places_are_of_those_admitted_whether_or_not_they_have_a_result(SelectionCase one)
    {
        ValueList<FunnelStep> funnel = one.Read().Funnel;
        StagedSelection With(int at, int places) => StagedSelection.Create(
            Rhodense2014Selection.Carers.Label,
            Rhodense2014Selection.Carers.Steps.Select((step, i) => i == at ? new SelectionStep(step.Label, step.By, places, judges: step.Judges) : step)).OrThrow();
        for (int i = 0; i < funnel.Count; i++)
        {
            Assert.Equal(funnel, With(i, funnel[i].Reached).Read(one.Candidates, one.Selection).OrThrow().Funnel);
            if (funnel[i].Reached > 0)
            {
                Defect defect = Assert.Single(With(i, funnel[i].Reached - 1).Read(one.Candidates, one.Selection).DefectsOrEmpty().AsEnumerable());
                Assert.Equal("ELIG-STEP-PLACES", defect.Code.Code);
            }
        }
    }

    /// <summary>Under the other reading of the second phase its count is that of the first, and what all who passed did stays the same.</summary>
    [Law]
    public void Both_readings_of_the_second_phase_agree_on_who_passed_both(SelectionCase one)
    {
        SelectionReport selection = one.Read();
        SelectionReport path = Rhodense2014Selection.Training().ReadAfter(selection, one.Training).OrThrow();
        SelectionReport open = Rhodense2014Selection.Training(secondPhase: Rhodense2014Selection.SecondPhaseOf(StepAccess.EveryCandidate))
            .ReadAfter(selection, one.Training).OrThrow();
        Assert.Equal(path.Admitted, open.Admitted);
        Assert.Equal(path.Funnel[0], open.Funnel[0]);
        Assert.Equal(open.Funnel[0].Reached, open.Funnel[1].Reached);
        Assert.Equal((path.Funnel[1].Examined, path.Funnel[1].Passed), (open.Funnel[1].Examined, open.Funnel[1].Passed));
        Assert.All(open.Candidates, candidate => Assert.Equal(open.Admitted.Contains(candidate), open.FindingOf(candidate).Verdict == Verdict.Met));
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
                one.Selection.Where(result => result.Candidate == candidate && result.Passed.IsKnown)
                    .Select(result => facts[Array.IndexOf(Steps, result.Step)].Is(result.Passed == Known.Of(true))).ToValueList()).OrThrow();
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

        Assert.Equal(report.Funnel, report.UpTo(new(2020, 1, 1)).Funnel);
    }

    /// <summary>A report on a day is that of the results that there were by then, of the training too, under either reading of its second phase.</summary>
    [Law]
    public void On_a_day_a_report_is_that_of_the_results_by_then(SelectionCase one)
    {
        SelectionReport selection = one.Read();
        foreach (LocalDate day in one.Selection.Concat(one.Training).Select(result => result.On).Append(new(2014, 9, 30)).Distinct())
        {
            SelectionReport then = Rhodense2014Selection.Carers.Read(one.Candidates, one.Selection.Where(result => result.On <= day)).OrThrow();
            Assert.Equal(then, selection.UpTo(day));
            Assert.All(Enum.GetValues<StepAccess>(), access =>
            {
                StagedSelection training = Rhodense2014Selection.Training(secondPhase: Rhodense2014Selection.SecondPhaseOf(access));
                Assert.Equal(
                    training.ReadAfter(then, one.Training.Where(result => result.On <= day)).OrThrow(), training.ReadAfter(selection, one.Training).OrThrow().UpTo(day));
            });
        }
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
