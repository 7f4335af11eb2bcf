namespace Conciliazione.Coworking;

/// <summary>Specifies who determines the days of the week on which a desk is used. Italian term: scelta dei giorni.</summary>
/// <remarks>The default value is <see cref="Named"/>.</remarks>
public enum WeekdayRule
{
    /// <summary>Each request names its days; it fits if a desk is free on each of them.</summary>
    Named = 0,

    /// <summary>The implementing body assigns the days; a request fits if that many desk-days are free.</summary>
    AssignedByOperator = 1,
}
