using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>The figures that an amount rule reads. Italian term: dati di spesa.</summary>
/// <remarks>
/// What nobody stated is unknown, never zero. Equality is by content; the default value is an expense of zero with nothing else
/// stated. Immutable, safe for any thread.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AmountFacts
{
    /// <summary>Builds the figures.</summary>
    /// <param name="expense">The expense, as it will be or was paid.</param>
    /// <param name="otherBenefit">What another benefit already covers of it, if stated.</param>
    /// <param name="measure">A figure that bands are set on, such as an income, if stated.</param>
    public AmountFacts(Euro expense, Known<Euro> otherBenefit = default, Known<Euro> measure = default)
    {
        Expense = expense;
        OtherBenefit = otherBenefit;
        Measure = measure;
    }

    /// <summary>The expense.</summary>
    public Euro Expense { get; }

    /// <summary>What another benefit already covers of it, if stated.</summary>
    public Known<Euro> OtherBenefit { get; }

    /// <summary>A figure that bands are set on, if stated.</summary>
    public Known<Euro> Measure { get; }

    /// <summary>The expense of so many hours, rounded once, on the whole.</summary>
    /// <param name="hourly">The price of an hour.</param>
    /// <param name="hours">How many hours, exact: two and a half is <c>Ratio.Of(5, 2)</c>.</param>
    /// <param name="rounding">How the price of all the hours is brought to the cent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The price is outside the bounds of <see cref="Euro"/>.</exception>
    public static AmountFacts OfHours(Euro hourly, Ratio hours, RoundingRule rounding) =>
        new(Euro.Round(hourly.ToRatio() * hours, rounding));

    /// <summary>The same figures on another expense, such as that of the receipts.</summary>
    /// <param name="expense">The other expense.</param>
    public AmountFacts On(Euro expense) => new(expense, OtherBenefit, Measure);

    /// <summary>The expense alone, in invariant form: the other figures may be personal data.</summary>
    public override string ToString() => Expense.ToString();
}
