namespace Conciliazione.Calendars;

/// <summary>
/// When a year or a month of age is completed if the month has no day of the birth's number: 29 February in most years.
/// Italian term: regola del giorno mancante.
/// </summary>
/// <remarks>
/// No act speaks of ages. The default value is <see cref="LastOfMonth"/>, our reading: it is what art. 2963 c.c., fifth
/// paragraph, says of terms. Registry practice is also reported to wait for 1 March, so an edition may say that instead.
/// </remarks>
public enum MissingDayRule
{
    /// <summary>On the last day of the month: born on 29 February, a year older on 28 February.</summary>
    LastOfMonth = 0,

    /// <summary>On the first day of the next month: born on 29 February, a year older on 1 March.</summary>
    FirstOfNextMonth = 1,
}
