namespace Conciliazione.Certificates;

/// <summary>What happens to the first in an order for whom there is not enough. Italian term: capienza insufficiente.</summary>
/// <remarks>The default value is <see cref="Stop"/>.</remarks>
public enum ShortfallPolicy
{
    /// <summary>It gets nothing, and neither does anyone after it from the sources open to it.</summary>
    Stop = 0,

    /// <summary>The claim gets nothing, and the claims after it are tried.</summary>
    Skip = 1,

    /// <summary>It gets what is left, where that reaches a declared minimum; after it, as under <see cref="Stop"/>.</summary>
    Part = 2,
}
