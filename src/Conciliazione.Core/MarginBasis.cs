namespace Conciliazione;

/// <summary>On which figures a margin is measured. Italian term: base del margine.</summary>
/// <remarks>The default value is <see cref="Exact"/>.</remarks>
public enum MarginBasis
{
    /// <summary>On the figures as they are, nothing rounded.</summary>
    Exact = 0,

    /// <summary>On the figures as the rule compares them, after the rounding that it declares.</summary>
    AsCompared = 1,
}
