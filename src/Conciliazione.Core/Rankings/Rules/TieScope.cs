namespace Conciliazione.Rankings;

/// <summary>Specifies the ties to which the keys apply. Italian term: ambito dello spareggio.</summary>
/// <remarks>The default value is <see cref="AllTies"/>.</remarks>
public enum TieScope
{
    /// <summary>Every tie.</summary>
    AllTies = 0,

    /// <summary>Only ties in which a place depends on the order of tied candidates, and only as far as needed.</summary>
    AtCutOff = 1,
}
