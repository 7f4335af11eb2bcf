namespace Conciliazione.Rankings;

/// <summary>
/// Specifies what a tie key does with candidates whose fact is unknown. Italian term: dato mancante nello spareggio.
/// </summary>
/// <remarks>The default value is <see cref="StaysTied"/>.</remarks>
public enum WhenUnknown
{
    /// <summary>
    /// The key separates none of the tied candidates, no later key is tried, and the entry names what is missing.
    /// </summary>
    StaysTied = 0,

    /// <summary>Candidates whose fact is unknown come after all the others, tied with each other.</summary>
    ComesLast = 1,
}
