namespace Conciliazione.Calendars;

/// <summary>Whether Saturday is a holiday for terms. Italian term: regola del sabato.</summary>
/// <remarks>
/// The default value is <see cref="WorkingDay"/>: art. 2963 c.c. speaks of holidays, and no act makes Saturday one for the
/// terms of a call. For acts in court art. 155 c.p.c. does so; an edition that follows it says it here.
/// </remarks>
public enum SaturdayRule
{
    /// <summary>Saturday is a working day, unless it is a holiday by its name.</summary>
    WorkingDay = 0,

    /// <summary>Every Saturday is a holiday.</summary>
    Holiday = 1,
}
