namespace Conciliazione.Projects;

/// <summary>The priority that a form gives to an area of intervention. Italian term: livello di priorità.</summary>
public enum PriorityLevel
{
    /// <summary>High: "ambito ad alta priorità".</summary>
    High = 0,

    /// <summary>Low: "ambito a bassa priorità".</summary>
    Low = 1,
}
