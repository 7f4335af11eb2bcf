namespace Conciliazione.Coworking;

/// <summary>On what a fee is rounded to the cent. Italian term: arrotondamento del contributo.</summary>
/// <remarks>The default value is <see cref="OnceOnTheWhole"/>.</remarks>
public enum FeeRounding
{
    /// <summary>Once, on the whole amount due.</summary>
    OnceOnTheWhole = 0,

    /// <summary>On the amount of each month.</summary>
    EachMonth = 1,
}
