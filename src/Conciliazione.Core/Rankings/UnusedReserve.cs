namespace Conciliazione.Rankings;

/// <summary>What becomes of reserved places that nobody of the reserve takes. Italian term: posti riservati non coperti.</summary>
/// <remarks>The default value is <see cref="GoesToOthers"/>.</remarks>
public enum UnusedReserve
{
    /// <summary>They go to the others, in the order of the ranking.</summary>
    GoesToOthers = 0,

    /// <summary>They stay empty.</summary>
    StaysEmpty = 1,
}
