namespace Conciliazione.Vouchers;

/// <summary>The figure that determines the band of an amount. Italian term: base della fascia.</summary>
/// <remarks>The default value is <see cref="Expense"/>.</remarks>
public enum BandBasis
{
    /// <summary>The expense.</summary>
    Expense = 0,

    /// <summary>Another figure, stated in the request; see <see cref="AmountFacts.Measure"/>.</summary>
    Stated = 1,
}
