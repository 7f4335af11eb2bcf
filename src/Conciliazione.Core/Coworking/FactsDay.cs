namespace Conciliazione.Coworking;

/// <summary>On which day ages and care loads are taken. Italian term: giorno a cui si riferiscono i dati.</summary>
/// <remarks>The default value is <see cref="OfRequest"/>.</remarks>
public enum FactsDay
{
    /// <summary>The day on which the request arrived.</summary>
    OfRequest = 0,

    /// <summary>The last day of the call, the same for all.</summary>
    OfDeadline = 1,
}
