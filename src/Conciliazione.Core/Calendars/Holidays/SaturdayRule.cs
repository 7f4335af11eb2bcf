namespace Conciliazione.Calendars;

/// <summary>Specifies whether Saturday is a holiday for terms. Italian term: regola del sabato.</summary>
/// <remarks>
/// The default value is <see cref="WorkingDay"/>: art. 2963 c.c. refers to holidays, and no act makes Saturday a holiday for the
/// terms of a call. For procedural acts in court, art. 155 c.p.c. does so; an edition that follows it specifies that here.
/// </remarks>
public enum SaturdayRule
{
    /// <summary>Saturday is a working day, unless it is a named holiday.</summary>
    WorkingDay = 0,

    /// <summary>Every Saturday is a holiday.</summary>
    Holiday = 1,
}
