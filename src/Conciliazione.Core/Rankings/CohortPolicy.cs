namespace Conciliazione.Rankings;

/// <summary>Whether the bounds of a cohort follow those who leave and enter it. Italian term: aggiornamento della platea.</summary>
/// <remarks>The default value is <see cref="Frozen"/>.</remarks>
public enum CohortPolicy
{
    /// <summary>The bounds of the first ranking stay: a withdrawal changes nobody's points.</summary>
    Frozen = 0,

    /// <summary>They are measured again at each event: a withdrawal can change the points of the others.</summary>
    Recomputed = 1,
}
