namespace Conciliazione.Facts;

/// <summary>Specifies whether a limit is itself included. Italian term: estremo.</summary>
/// <remarks>The default value is <see cref="Inclusive"/>.</remarks>
public enum Edge
{
    /// <summary>The limit is included: "at least", "at most".</summary>
    Inclusive = 0,

    /// <summary>The limit is excluded: "more than", "less than".</summary>
    Exclusive = 1,
}
