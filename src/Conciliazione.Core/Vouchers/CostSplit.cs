namespace Conciliazione.Vouchers;

/// <summary>Who pays which part of a price. Italian term: ripartizione del costo.</summary>
/// <remarks>The three parts are never negative and always sum to the price. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CostSplit
{
    internal CostSplit(Euro price, Euro voucher, Euro company)
    {
        Price = price;
        Voucher = voucher;
        Company = company;
        Worker = price - voucher - company;
    }

    /// <summary>The whole price.</summary>
    public Euro Price { get; }

    /// <summary>What the voucher or the discount covers.</summary>
    public Euro Voucher { get; }

    /// <summary>What the company pays.</summary>
    public Euro Company { get; }

    /// <summary>What the worker or the family pays: all the rest.</summary>
    public Euro Worker { get; }

    /// <summary>The four figures, in invariant form.</summary>
    public override string ToString() => FormattableString.Invariant($"{Price} = {Voucher} + {Company} + {Worker}");
}
