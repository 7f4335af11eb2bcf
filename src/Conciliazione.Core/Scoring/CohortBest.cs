namespace Conciliazione.Scoring;

/// <summary>Which end of a cohort is worth all the points. Italian term: verso della scala.</summary>
/// <remarks>The default value is <see cref="Highest"/>.</remarks>
public enum CohortBest
{
    /// <summary>The highest value.</summary>
    Highest = 0,

    /// <summary>The lowest value, as with an income.</summary>
    Lowest = 1,
}
