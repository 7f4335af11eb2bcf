namespace Conciliazione.Rankings;

/// <summary>
/// Specifies whether the bounds of a cohort follow the candidates that leave and enter it.
/// Italian term: aggiornamento della platea.
/// </summary>
/// <remarks>The default value is <see cref="Frozen"/>.</remarks>
public enum CohortPolicy
{
    /// <summary>
    /// The bounds of the first ranking stay: a withdrawal does not change the points of any other candidate. A later value beyond
    /// them counts as the bound it lies beyond.
    /// </summary>
    Frozen = 0,

    /// <summary>The bounds are measured again at each event: a withdrawal can change the points of other candidates.</summary>
    Recomputed = 1,
}
