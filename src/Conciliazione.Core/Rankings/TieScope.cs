namespace Conciliazione.Rankings;

/// <summary>Which ties the keys part. Italian term: ambito dello spareggio.</summary>
/// <remarks>The default value is <see cref="AllTies"/>.</remarks>
public enum TieScope
{
    /// <summary>Every tie.</summary>
    AllTies = 0,

    /// <summary>Only ties in which somebody's place depends on the order of the tied, and only as far as needed.</summary>
    OnTheLine = 1,
}
