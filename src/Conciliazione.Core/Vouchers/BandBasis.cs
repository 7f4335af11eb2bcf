namespace Conciliazione.Vouchers;

/// <summary>Which figure the bands of an amount are set on. Italian term: base della fascia.</summary>
/// <remarks>The default value is <see cref="Expense"/>.</remarks>
public enum BandBasis
{
    /// <summary>The expense.</summary>
    Expense = 0,

    /// <summary>Another figure that the request states, see <see cref="AmountFacts.Measure"/>.</summary>
    Stated = 1,
}
