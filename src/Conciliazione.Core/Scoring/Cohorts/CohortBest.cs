namespace Conciliazione.Scoring;

/// <summary>Specifies the end of a cohort that is worth the maximum points. Italian term: verso della scala.</summary>
/// <remarks>The default value is <see cref="Highest"/>.</remarks>
public enum CohortBest
{
    /// <summary>The highest value.</summary>
    Highest = 0,

    /// <summary>The lowest value, for example for an income.</summary>
    Lowest = 1,
}
