namespace Conciliazione.Calendars;

/// <summary>What a term counts. Italian term: unità del termine.</summary>
/// <remarks>The default value is <see cref="Day"/>.</remarks>
public enum TermUnit
{
    /// <summary>Days of the calendar, holidays among them.</summary>
    Day = 0,

    /// <summary>Working days: holidays are not counted.</summary>
    WorkingDay = 1,

    /// <summary>Months of the calendar.</summary>
    Month = 2,

    /// <summary>Years of the calendar.</summary>
    Year = 3,
}
