namespace Conciliazione.Certificates;

/// <summary>
/// Specifies what happens to the first claim in an order that does not fit. Italian term: capienza insufficiente.
/// </summary>
/// <remarks>The default value is <see cref="Skip"/>, since calls give out what they have until it ends.</remarks>
public enum ShortfallPolicy
{
    /// <summary>The claim gets nothing, and the claims after it are tried.</summary>
    Skip = 0,

    /// <summary>The claim gets nothing, and no later claim gets anything from the sources open to it.</summary>
    Stop = 1,

    /// <summary>
    /// The claim gets what is left, if that reaches a declared minimum; later claims are treated as under <see cref="Stop"/>.
    /// </summary>
    Part = 2,
}
