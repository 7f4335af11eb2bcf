namespace Conciliazione.Certificates;

/// <summary>Whom a part of a residue round is for. Italian term: tipo di quota.</summary>
/// <remarks>The default value is <see cref="Base"/>.</remarks>
public enum ResidueKind
{
    /// <summary>Everyone, in equal parts.</summary>
    Base = 0,

    /// <summary>Everyone, by the efficiency of the first phase.</summary>
    Reward = 1,

    /// <summary>Those whose grant was cut most against what they first asked, by the amount cut.</summary>
    Reinforcement = 2,
}
