using Conciliazione.CostPlans;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <summary>
/// The four projects funded by the Insubria call, with their real partners and plans. Italian term: progetti finanziati.
/// </summary>
/// <remarks>
/// Examples from one year, separate from the parameters in <see cref="Insubria2020"/>. The amounts requested before the evaluation
/// and the marks are not in the text, so they are not included. The forms label the grant of each plan as requested ("contributo
/// richiesto"); that it is the grant assigned is derived: with the system actions, the four sums close to the cent. Immutable and
/// thread-safe. Source: Piano territoriale ATS Insubria 2020-2023, part II.
/// </remarks>
public static partial class Insubria2020Projects
{
    /// <summary>Project 1, WSL: six districts of the province of Como, led by Consorzio Erbese.</summary>
    public static Project Wsl { get; } = WslProject();

    /// <summary>Project 2, the Valcuvia coworking space, led by the municipality of Cuveglio.</summary>
    public static Project Valcuvia { get; } = ValcuviaProject();

    /// <summary>Project 3, Valle Olona, led by Medio Olona.</summary>
    public static Project Olona { get; } = OlonaProject();

    /// <summary>Project 4, Tradate.</summary>
    public static Project Tradate { get; } = TradateProject();

    /// <summary>The four projects, in the order of the plan.</summary>
    public static ValueList<Project> All { get; } = [Wsl, Valcuvia, Olona, Tradate];

    // The same policy for the list of types of intervention of every form: where lines are marked with an X, the marks are stated;
    // where none is, the lines in bold or, if there are none, all the lines left in the list are our interpretation.

    /// <summary>Returns the only version of a plan that was never changed.</summary>
    private static History<ProjectPlan> AsFunded(CostPlan costs, ValueList<PlannedService> services, WorkPlan activities, IndicatorSet indicators) =>
        History.Start(Insubria2020.Replanning, new ProjectPlan(costs, services, activities, indicators), new("piano finanziato", "plan as funded"));
}
