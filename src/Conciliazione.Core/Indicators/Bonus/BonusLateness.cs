namespace Conciliazione.Indicators;

/// <summary>
/// Specifies what a result counts for that was measured after the last day of its indicator. Italian term: risultati oltre il termine.
/// </summary>
/// <remarks>The default value is <see cref="Counts"/>.</remarks>
public enum BonusLateness
{
    /// <summary>It counts in full, as one in time.</summary>
    Counts = 0,

    /// <summary>
    /// It does not count: the newest result in time does. Without one the result is unknown, which is never zero.
    /// </summary>
    DoesNotCount = 1,
}
