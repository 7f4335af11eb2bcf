namespace Conciliazione;

/// <summary>
/// Specifies the side of a threshold on which a value must stay; the threshold itself is allowed. Italian term: verso del limite.
/// </summary>
/// <remarks>The default value is <see cref="AtLeast"/>.</remarks>
public enum LimitSide
{
    /// <summary>The threshold or more. Italian term: almeno, minimo.</summary>
    AtLeast = 0,

    /// <summary>The threshold or less. Italian term: al massimo.</summary>
    AtMost = 1,
}
