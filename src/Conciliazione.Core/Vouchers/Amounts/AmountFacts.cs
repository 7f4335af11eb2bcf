using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>The figures that an amount rule reads. Italian term: dati di spesa.</summary>
/// <remarks>
/// A figure that was not stated is unknown, never zero. Equality is by content; the default value is an expense of zero with no
/// other figures stated. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AmountFacts
{
    /// <summary>Initializes the figures.</summary>
    /// <param name="expense">The expense, planned or paid.</param>
    /// <param name="otherBenefit">The amount of the expense already covered by another benefit, if stated.</param>
    /// <param name="measure">The figure that determines the band, such as an income, if stated.</param>
    public AmountFacts(Euro expense, Known<Euro> otherBenefit = default, Known<Euro> measure = default)
    {
        Expense = expense;
        OtherBenefit = otherBenefit;
        Measure = measure;
    }

    /// <summary>The expense.</summary>
    public Euro Expense { get; }

    /// <summary>The amount of the expense already covered by another benefit, if stated.</summary>
    public Known<Euro> OtherBenefit { get; }

    /// <summary>The figure that determines the band, if stated.</summary>
    public Known<Euro> Measure { get; }

    /// <summary>Creates figures whose expense is the price of a number of hours, rounded once, on the total.</summary>
    /// <param name="hourly">The price of one hour.</param>
    /// <param name="hours">The exact number of hours: two and a half is <c>Ratio.Of(5, 2)</c>.</param>
    /// <param name="rounding">The rule that rounds the total to the cent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The price is outside the bounds of <see cref="Euro"/>.</exception>
    public static AmountFacts FromHours(Euro hourly, Ratio hours, RoundingRule rounding) =>
        new(Euro.Round(hourly.ToRatio() * hours, rounding));

    /// <summary>Returns the same figures with another expense, such as that of the receipts.</summary>
    /// <param name="expense">The other expense.</param>
    public AmountFacts On(Euro expense) => new(expense, OtherBenefit, Measure);

    /// <summary>Returns only the expense, in invariant form: the other figures may be personal data.</summary>
    public override string ToString() => Expense.ToString();
}
