namespace Conciliazione.Certificates;

/// <summary>Specifies the projects that a part of a round of unspent funds is for. Italian term: tipo di quota.</summary>
/// <remarks>The default value is <see cref="Base"/>.</remarks>
public enum ResidueKind
{
    /// <summary>All projects, in equal parts.</summary>
    Base = 0,

    /// <summary>All projects, by the efficiency of the first phase.</summary>
    Reward = 1,

    /// <summary>
    /// The projects whose grants were cut most, as a share of the original request, by that share.
    /// </summary>
    ReinforcementByShare = 2,

    /// <summary>The projects whose grants were cut most, in euros, by that amount.</summary>
    ReinforcementByAmount = 3,
}
