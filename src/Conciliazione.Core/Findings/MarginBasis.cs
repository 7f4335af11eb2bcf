namespace Conciliazione;

/// <summary>Specifies the figures on which a margin is measured. Italian term: base del margine.</summary>
/// <remarks>The default value is <see cref="Exact"/>.</remarks>
public enum MarginBasis
{
    /// <summary>The figures as they are, without rounding.</summary>
    Exact = 0,

    /// <summary>The figures as the rule compares them, after the rounding that it declares.</summary>
    AsCompared = 1,
}
