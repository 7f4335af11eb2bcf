namespace Conciliazione.Rankings;

/// <summary>
/// Specifies what happens to reserved places that no candidate of the reserve takes. Italian term: posti riservati non coperti.
/// </summary>
/// <remarks>The default value is <see cref="GoesToOthers"/>.</remarks>
public enum UnusedReserve
{
    /// <summary>They go to other candidates, in the order of the ranking.</summary>
    GoesToOthers = 0,

    /// <summary>They remain empty.</summary>
    StaysEmpty = 1,
}
