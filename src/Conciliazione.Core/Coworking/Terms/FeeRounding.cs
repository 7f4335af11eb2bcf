namespace Conciliazione.Coworking;

/// <summary>Specifies the amount that is rounded to the cent. Italian term: arrotondamento del contributo.</summary>
/// <remarks>The default value is <see cref="OnceOnTheWhole"/>.</remarks>
public enum FeeRounding
{
    /// <summary>The whole amount due, once.</summary>
    OnceOnTheWhole = 0,

    /// <summary>The amount of each month.</summary>
    EachMonth = 1,
}
