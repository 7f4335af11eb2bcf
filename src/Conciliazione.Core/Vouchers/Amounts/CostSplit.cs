namespace Conciliazione.Vouchers;

/// <summary>The parts of a price paid by voucher, company and worker. Italian term: ripartizione del costo.</summary>
/// <remarks>
/// The three parts are never negative and always sum to the price. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record CostSplit
{
    internal CostSplit(Euro price, Euro voucher, Euro company)
    {
        Price = price;
        Voucher = voucher;
        Company = company;
        Worker = price - voucher - company;
    }

    /// <summary>The full price.</summary>
    public Euro Price { get; }

    /// <summary>The amount covered by the voucher or the discount.</summary>
    public Euro Voucher { get; }

    /// <summary>The amount paid by the company.</summary>
    public Euro Company { get; }

    /// <summary>The amount paid by the worker or the family: the rest of the price.</summary>
    public Euro Worker { get; }

    /// <summary>Returns the four figures, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{Price} = {Voucher} + {Company} + {Worker}");
}
