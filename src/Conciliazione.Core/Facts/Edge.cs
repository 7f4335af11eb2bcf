namespace Conciliazione.Facts;

/// <summary>Whether a limit itself belongs to what it limits. Italian term: estremo.</summary>
/// <remarks>The default value is <see cref="Inclusive"/>.</remarks>
public enum Edge
{
    /// <summary>The limit belongs: "at least", "at most".</summary>
    Inclusive = 0,

    /// <summary>The limit does not belong: "more than", "less than".</summary>
    Exclusive = 1,
}
