using System.Runtime.InteropServices;
using Conciliazione.Facts;

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
    /// <param name="stated">
    /// The other facts that the amount depends on, such as an income or the months of a service; nothing stated when omitted.
    /// </param>
    public AmountFacts(Euro expense, Known<Euro> otherBenefit = default, FactSheet? stated = null)
    {
        Expense = expense;
        OtherBenefit = otherBenefit;
        Stated = stated;
    }

    /// <summary>The expense.</summary>
    public Euro Expense { get; }

    /// <summary>The amount of the expense already covered by another benefit, if stated.</summary>
    public Known<Euro> OtherBenefit { get; }

    /// <summary>The other facts that the amount depends on; <see langword="null"/> if none was stated.</summary>
    public FactSheet? Stated { get; }

    /// <summary>Creates figures whose expense is the price of a number of hours, rounded once, on the total.</summary>
    /// <param name="hourly">The price of one hour.</param>
    /// <param name="hours">The exact number of hours: two and a half is <c>Ratio.Of(5, 2)</c>.</param>
    /// <param name="rounding">The rule that rounds the total, to the cent or to the whole euro.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The price is outside the bounds of <see cref="Euro"/>.</exception>
    public static AmountFacts FromHours(Euro hourly, Ratio hours, RoundingRule rounding) =>
        new(Euro.Round(hourly.ToRatio() * hours, Guard.Against.Null(rounding)));

    /// <summary>Returns the same figures with another expense, such as that of the receipts.</summary>
    /// <param name="expense">The other expense.</param>
    public AmountFacts On(Euro expense) => new(expense, OtherBenefit, Stated);

    /// <summary>Returns the figures of receipts, with the facts stated with them; those stated before if there are none.</summary>
    internal AmountFacts On(Euro receipts, FactSheet? stated) => new(receipts, OtherBenefit, stated ?? Stated);

    /// <summary>Adds the defects of figures that cannot be negative: another benefit, and the facts stated.</summary>
    internal void CheckFigures(string path, ref List<Defect>? defects)
    {
        if (OtherBenefit.TryGet(out Euro other) && other < Euro.Zero)
        {
            (defects ??= []).Add(DefectCodes.NumberNegative.At($"{path}.otherBenefit", other, Euro.Zero, DefectCodes.VoucherSource));
        }

        foreach (SheetEntry entry in Stated?.Entries ?? [])
        {
            if (entry.Value is FactValue.Amount { Value.Cents: < 0 } or FactValue.WholeNumber { Value: < 0 })
            {
                (defects ??= []).Add(DefectCodes.VoucherFound(
                    DefectCodes.NumberNegative, $"{path}.stated[{entry.Code}]", source: null, entry.Value, FactValue.Of(0)));
            }
        }
    }

    /// <summary>Returns only the expense, in invariant form: the other figures may be personal data.</summary>
    public override string ToString() => Expense.ToString();
}
