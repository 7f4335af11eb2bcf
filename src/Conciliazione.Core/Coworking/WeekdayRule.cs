namespace Conciliazione.Coworking;

/// <summary>Who says on which days of the week a desk is used. Italian term: scelta dei giorni.</summary>
/// <remarks>The default value is <see cref="Named"/>.</remarks>
public enum WeekdayRule
{
    /// <summary>Each request names its days; it fits where a desk is free on each of them.</summary>
    Named = 0,

    /// <summary>The operator assigns them; a request fits where so many desk-days are free.</summary>
    AssignedByOperator = 1,
}
