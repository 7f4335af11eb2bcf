namespace Conciliazione.Coworking;

/// <summary>
/// Specifies the order in which renewals are taken, all of them before outside requests. Italian term: ordine dei rinnovi.
/// </summary>
/// <remarks>The default value is <see cref="Tied"/>.</remarks>
public enum RenewalOrder
{
    /// <summary>No renewal comes before another.</summary>
    Tied = 0,

    /// <summary>Renewals requested earlier come first.</summary>
    ByArrival = 1,
}
