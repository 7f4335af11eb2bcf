namespace Conciliazione.Calendars;

/// <summary>Specifies the unit of a term. Italian term: unità del termine.</summary>
/// <remarks>The default value is <see cref="Day"/>.</remarks>
public enum TermUnit
{
    /// <summary>Calendar days, including holidays.</summary>
    Day = 0,

    /// <summary>Working days: holidays are not counted.</summary>
    WorkingDay = 1,

    /// <summary>Calendar months.</summary>
    Month = 2,

    /// <summary>Calendar years.</summary>
    Year = 3,
}
