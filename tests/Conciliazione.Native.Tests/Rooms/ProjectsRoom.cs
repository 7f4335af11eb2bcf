using Conciliazione.Editions;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Scoring;

namespace Conciliazione.Native.Tests.Rooms;

internal static class ProjectsRoom
{
    /// <summary>The four projects of an edition with blank sheets: reviewed, and unclear for want of marks.</summary>
    public static void Check(Checks checks)
    {
        AllianceCallEdition call = Insubria2020.CallWith(GrantPolicy.InProportion);
        CallEvaluation evaluation = call.Evaluate(
            Insubria2020Projects.All.Select(project => new JudgedProject(project, MarkSheet.Blank)).ToValueList(), new(2020, 6, 1), Euro.Of(100_000)).OrThrow();
        checks.Equal(4, evaluation.Lines.Count);
        foreach (CallEvaluation.Line line in evaluation.Lines)
        {
            checks.That(line.Decision.Reason.Italian.Length > 0 && line.Review.Findings.Count > 0, $"{line.Project.Code} is reviewed");
        }

        Project wsl = Insubria2020Projects.Wsl;
        checks.That(wsl.Plan.ChangesFrom(wsl.Plans.Version(1).OrThrow().Value).Any(change => change.Render(Language.English).Length > 0));
        checks.Equal(2, wsl.CostPlans.Versions.Count);
        checks.Equal(2, wsl.ReadResults([]).OrThrow().Versions.Count);
        checks.That(Insubria2020Projects.Valcuvia.StartingIn(new(2020, 9)).OrThrow().Plan.Activities!.Term.Start is not null);
        checks.That(Insubria2020Coverage.Priorities.Any(priority => priority.Check().Outcome is Outcome.NotMet));
        checks.That(evaluation.Certificate.IsVerified);
        checks.Equal(Insubria2020Projects.Wsl, evaluation.Find(Insubria2020Projects.Wsl.Code)!.Project);
    }
}
