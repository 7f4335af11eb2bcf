namespace Conciliazione.Coworking;

/// <summary>In which order renewals are taken, all of them before outside requests. Italian term: ordine dei rinnovi.</summary>
/// <remarks>The default value is <see cref="Tied"/>.</remarks>
public enum RenewalOrder
{
    /// <summary>None goes before another.</summary>
    Tied = 0,

    /// <summary>Those asked for earlier go first.</summary>
    ByArrival = 1,
}
