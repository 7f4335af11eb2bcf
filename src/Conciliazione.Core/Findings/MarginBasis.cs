namespace Conciliazione;

/// <summary>Specifies what a margin is measured on: figures, or the way to a moment. Italian term: base del margine.</summary>
/// <remarks>The default value is <see cref="Exact"/>.</remarks>
public enum MarginBasis
{
    /// <summary>The figures as they are, without rounding.</summary>
    Exact = 0,

    /// <summary>The figures as the rule compares them, after the rounding that it declares.</summary>
    AsCompared = 1,

    /// <summary>The time to a deadline: positive before it.</summary>
    Deadline = 2,

    /// <summary>The time from an opening: positive after it.</summary>
    Opening = 3,
}
