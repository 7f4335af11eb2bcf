using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <summary>
/// The four projects funded by the Insubria call, with their real partners and cost plans. Italian term: progetti finanziati.
/// </summary>
/// <remarks>
/// Examples of one year, apart from the parameters in <see cref="Insubria2020"/>. What was first asked and the marks are not
/// in the text, so neither is here. Immutable, safe for any thread. Source: Piano territoriale ATS Insubria 2020-2023, part II.
/// </remarks>
public static class Insubria2020Projects
{
    /// <summary>Project 1, WSL: six districts around Como, led by Consorzio Erbese.</summary>
    public static Project Wsl => Insubria2020Wsl.Project;

    /// <summary>Project 2, the coworking of Valcuvia, led by the town of Cuveglio.</summary>
    public static Project Valcuvia => Insubria2020Valcuvia.Project;

    /// <summary>Project 3, Valle Olona, led by Medio Olona.</summary>
    public static Project Olona => Insubria2020Olona.Project;

    /// <summary>Project 4, Tradate.</summary>
    public static Project Tradate => Insubria2020Tradate.Project;

    /// <summary>The four projects, in the order of the plan.</summary>
    public static ValueList<Project> All { get; } = [Wsl, Valcuvia, Olona, Tradate];
}
