namespace Conciliazione.Funding;

/// <summary>What happens to the first in the ranking for whom the money is not enough. Italian term: capienza insufficiente.</summary>
/// <remarks>The default value is <see cref="Stop"/>.</remarks>
public enum ShortfallPolicy
{
    /// <summary>It gets nothing, and neither does anyone after it.</summary>
    Stop = 0,

    /// <summary>It gets nothing, and those after it are tried.</summary>
    Skip = 1,

    /// <summary>It gets what is left.</summary>
    Part = 2,
}
