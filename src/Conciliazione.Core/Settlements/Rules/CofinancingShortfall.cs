namespace Conciliazione.Settlements;

/// <summary>
/// Specifies what happens to the grant if the co-financing accepted is below its minimum share. Italian term: cofinanziamento mancante.
/// </summary>
/// <remarks>The default value is <see cref="Deducted"/>.</remarks>
public enum CofinancingShortfall
{
    /// <summary>What is missing, rounded up to the cent, is deducted from the spending that the grant bears.</summary>
    Deducted = 0,

    /// <summary>The grant is reduced in the proportion of what is accepted to what is required, rounded down to the cent.</summary>
    InProportion = 1,

    /// <summary>Nothing: the grant is not reduced.</summary>
    Ignored = 2,
}
