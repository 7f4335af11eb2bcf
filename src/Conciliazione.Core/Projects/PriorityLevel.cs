namespace Conciliazione.Projects;

/// <summary>The priority that a form gives to an area of intervention. Italian term: livello di priorità.</summary>
/// <remarks>The forms of D.G.R. 1081/2013 give one to their areas, those of D.G.R. 2398/2019 none. The default value is <see cref="High"/>.</remarks>
public enum PriorityLevel
{
    /// <summary>High: "ambito ad alta priorità".</summary>
    High = 0,

    /// <summary>Low: "ambito a bassa priorità".</summary>
    Low = 1,
}
