namespace Conciliazione.Indicators;

/// <summary>
/// Specifies the first day on which a survey may be over that comes before the uses of a bonus are chosen. Italian term: indagine.
/// </summary>
/// <remarks>The default value is <see cref="WithinPlan"/>.</remarks>
public enum BonusSurvey
{
    /// <summary>The first day of the plan.</summary>
    WithinPlan = 0,

    /// <summary>The day after the months of monitoring.</summary>
    AfterMonitoring = 1,
}
