namespace Conciliazione.Coworking;

/// <summary>
/// Specifies the day on which ages and care loads are determined. Italian term: giorno a cui si riferiscono i dati.
/// </summary>
/// <remarks>The default value is <see cref="OfRequest"/>.</remarks>
public enum FactsDay
{
    /// <summary>The day on which the request arrived.</summary>
    OfRequest = 0,

    /// <summary>The last day of the call, the same for all.</summary>
    OfDeadline = 1,
}
