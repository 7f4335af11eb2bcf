namespace Conciliazione.Rankings;

/// <summary>What a tie key does with those whose fact is unknown. Italian term: dato mancante nello spareggio.</summary>
/// <remarks>The default value is <see cref="StaysTied"/>.</remarks>
public enum WhenUnknown
{
    /// <summary>The key parts nobody of those tied, no later key is tried, and the entry names what is missing.</summary>
    StaysTied = 0,

    /// <summary>Those whose fact is unknown come after all the others, tied among themselves.</summary>
    ComesLast = 1,
}
