namespace Conciliazione.Calendars;

/// <summary>
/// Specifies when a year or a month of age is completed if the month has no day with the number of the day of birth, such as 29
/// February in most years. Italian term: regola del giorno mancante.
/// </summary>
/// <remarks>
/// No act covers ages. The default value is <see cref="LastOfMonth"/>, our interpretation: it is what art. 2963 c.c., fifth
/// paragraph, provides for terms. Registry practice is also reported to wait for 1 March, so an edition may specify that instead.
/// </remarks>
public enum MissingDayRule
{
    /// <summary>On the last day of the month: a person born on 29 February is a year older on 28 February.</summary>
    LastOfMonth = 0,

    /// <summary>On the first day of the next month: a person born on 29 February is a year older on 1 March.</summary>
    FirstOfNextMonth = 1,
}
