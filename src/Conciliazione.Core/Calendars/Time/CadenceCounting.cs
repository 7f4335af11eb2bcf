namespace Conciliazione.Calendars;

/// <summary>
/// Specifies where the periods of a cadence lie; a text that says "twice a year" does not say. Italian term: conteggio della cadenza.
/// </summary>
/// <remarks>The default value is <see cref="FromStart"/>.</remarks>
public enum CadenceCounting
{
    /// <summary>Periods follow one another from the first month of the plan or of its part.</summary>
    FromStart = 0,

    /// <summary>Periods are those of the calendar, such as January to June; they need a length that divides twelve months.</summary>
    Calendar = 1,
}
