using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Tests.WorkPlans;

/// <summary>The code of docs/running.md, compiled and run: what lies between the marks is what the page says.</summary>
public sealed class RunningDocumentTests
{
    [Fact]
    public void The_page_holds_the_code_that_is_compiled_here()
    {
        string[] page = DocumentPage.Blocks("docs/running.md", "csharp");

        Assert.Equal(6, page.Length);
        Assert.Equal(page, DocumentPage.CodeOf("WorkPlans/RunningDocumentTests.cs"));
    }

    /// <summary>Started in time; of the quarters June to August and September to November the first is done and the second not over.</summary>
    [Fact]
    public void What_is_late_is_told()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        WorkPlan plan = Insubria2020WorkPlans.Tradate;
        WorkLog log = plan.Read(
        [
            WorkRecord.Started("TRA-A", new(2020, 6, 10), "determina 118"),
            WorkRecord.Done("TRA-DUTY-PARTNER-MEETINGS", new(2020, 7, 14), "verbale 1"),
        ]).OrThrow();
        foreach (DueItem late in log.LateOn(new(2020, 10, 31)))
        {
            Console.WriteLine(late.Explain(Language.English));
        }

        // docs: end
        string[] lines = output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Contains(
            "start: Consultancy workshop, 2020-09-01 to 2020-09-30 (interpretation applied: the call does not say): 31 days late — "
                + "Progetto 4, azione D e calendario delle attività, Piano territoriale di conciliazione vita-lavoro 2020-2023 dell'ATS Insubria, D.G.R. 2398/2019",
            lines);
        Assert.DoesNotContain(lines, line => line.Contains("Meet to follow", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Care at home", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_reached_is_told()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        IndicatorReport report = Insubria2020Indicators.Tradate.Read(
        [
            new("TRA-IND-RECIPIENTS", new Measure.Number(8), new(2020, 10, 20), "relazione 1"),
            new("TRA-IND-SATISFACTION", new Measure.PartOf(31, 40), new(2020, 10, 20), "questionari"),
        ]).OrThrow();
        foreach (IndicatorProgress progress in report.On(new(2020, 10, 31)))
        {
            Console.WriteLine(progress.Explain(Language.English));
        }

        // docs: end
        Assert.Contains("target: at least 25", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("(progress 32.0%)", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("margin -17", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The notes on the change of WSL (lines 803-823): one service more, two companies per district; the costs before are not given.</summary>
    [Fact]
    public void What_a_change_of_plan_alters_is_told()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        Project wsl = Insubria2020Projects.Wsl;
        ProjectPlan submitted = wsl.Plans.Version(1).OrThrow().Value;
        foreach (PlanChange change in wsl.Plan.ChangesFrom(submitted))
        {
            Console.WriteLine(change.Render(Language.English));
        }

        // docs: end
        Assert.Contains(
            "indicator «companies found per district in the first six months»: not stated → companies found per district in the first six months: at least 2 for each of 6",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("contribution requested: not stated → € 170,400.00", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>In force from the day of the last step; the change and the days are examples.</summary>
    [Fact]
    public void A_changed_plan_is_in_force_from_its_last_step()
    {
        // docs: begin
        Project tradate = Insubria2020Projects.Tradate;
        PlannedService homework = new(
            new("TRA-S-HOMEWORK", new("Aiuto compiti a distanza", "Homework help at a distance"), new LegalSource("Richiesta di esempio")),
            [new("a piccoli gruppi", "in small groups")]);
        ProjectPlan changed = new(
            tradate.CostPlan, [.. tradate.Plan.Services, homework], tradate.Plan.Activities, tradate.Plan.Indicators);
        History<ProjectPlan> plans = tradate.Plans
            .Propose(changed, new("emergenza", "emergency"), new(2020, 9, 1), altersObjectives: false, askedBy: new("il capofila", "the lead partner")).OrThrow()
            .Take("ATS", new(2020, 9, 8)).OrThrow()
            .Take("COMMITTEE", new(2020, 9, 15)).OrThrow();
        ProjectPlan inForce = plans.InForceOn(new(2020, 9, 15)).Value;
        // docs: end
        Assert.Equal(changed, inForce);
        Assert.Equal(tradate.Plan, plans.InForceOn(new(2020, 9, 14)).Value);
        Assert.Equal("services[TRA-S-HOMEWORK]", Assert.Single(inForce.ChangesFrom(tradate.Plan)).Path);
    }

    /// <summary>Two summers, June to August, within September 2024 to August 2026.</summary>
    [Fact]
    public void A_plan_of_one_s_own_is_drawn()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        LegalSource text = new("Avviso di esempio", section: "calendario");
        PlanTerm term = PlanTerm.Between(new(2024, 9), new(2026, 8));
        WorkPlan own = WorkPlan.Create(
            new("PLAN", new("piano di esempio", "example plan"), text),
            term,
            [
                new(
                    new("CENTRE", new("centro estivo", "summer centre"), text),
                    [new Bar.Over(term.Months)],
                    pauses: term.EveryYear([1, 2, 3, 4, 5, 9, 10, 11, 12]),
                    milestones: [new(new("OPENING", new("apertura", "opening"), text), term.NumberOf(new(2025, 6)))]),
            ],
            duties:
            [
                new(
                    new("MEETINGS", new("incontri", "meetings"), text), [new(new("capofila", "lead partner"))], new DutyTime.Every(new Cadence(times: 2, months: 12))),
                new(
                    new("RESULTS", new("pubblicazione", "publication"), text),
                    [new(new("capofila", "lead partner"))],
                    new DutyTime.After(new("ASSIGNED", new("assegnazione", "assignment"), text), Term.Days(10))),
            ]).OrThrow();
        IndicatorSet set = IndicatorSet.Create(
            new("SET", new("indicatori", "indicators"), text),
            term,
            [new(new("DESKS", new("sportelli", "desks"), text), new Target.Count(LimitSide.AtLeast, 3), dueIn: 6)]).OrThrow();
        Console.Write(own.Draw(Language.English));
        // docs: end
        Assert.Contains("summer centre –––– –––––◈■■–––– –––––■■■", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(new NodaTime.LocalDate(2025, 2, 28), set.Read([]).OrThrow().On(new(2024, 9, 1))[0].Due);
    }

    /// <summary>From 10.00 of a Saturday, the clock goes back in the night: 48 hours are over at 9.00 of the Monday, half an hour after 8.30.</summary>
    [Fact]
    public void A_term_in_hours_is_told()
    {
        var output = new StringWriter();
        TextWriter Console = output;

        // docs: begin
        Policy<HoursTerm> answers = Milano2014InPractice.AnswerHours;
        Instant asked = ItalianTime.LastMoment(new(2015, 10, 24, 10, 0));
        Instant answered = ItalianTime.LastMoment(new(2015, 10, 26, 8, 30));
        Finding answer = answers.Value.Check(answers.Label, asked, done: answered, at: answered).OrThrow();
        Console.WriteLine(answer.Explain(Language.English));

        // docs: end
        Assert.Contains("met, 30 minutes before the deadline;", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("last moment 2015-10-26 at 09:00", output.ToString(), StringComparison.Ordinal);
    }
}
