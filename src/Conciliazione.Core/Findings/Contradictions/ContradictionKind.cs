namespace Conciliazione;

/// <summary>Specifies what contradicts what. Italian term: tipo di contraddizione.</summary>
/// <remarks>The default value is <see cref="TwoPassages"/>.</remarks>
public enum ContradictionKind
{
    /// <summary>Two passages say different things of one thing.</summary>
    TwoPassages = 0,

    /// <summary>A stated figure, the first side, is not what its parts give, the second side.</summary>
    StatedAndComputed = 1,

    /// <summary>The text allows either of two things and does not choose.</summary>
    Alternatives = 2,

    /// <summary>A passage, the first side, relies on something of which the text is silent; the second side is where it would be.</summary>
    Silence = 3,
}
