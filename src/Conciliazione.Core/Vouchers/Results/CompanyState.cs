namespace Conciliazione.Vouchers;

/// <summary>The current state of a company's budget. Italian term: situazione del budget aziendale.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CompanyState
{
    internal CompanyState(string company, CompanyAccount account)
    {
        Company = company;
        Budget = Euro.FromCents(account.Budget);
        Committed = Euro.FromCents(account.Committed);
    }

    /// <summary>The code of the company.</summary>
    public string Company { get; }

    /// <summary>Its budget.</summary>
    public Euro Budget { get; }

    /// <summary>The amount granted to its workers and not freed.</summary>
    public Euro Committed { get; }

    /// <summary>The amount left; never negative.</summary>
    public Euro Remaining => Budget - Committed;

    /// <summary>Returns the figures, in invariant form.</summary>
    public override string ToString() => $"{Company}: {Committed}/{Budget}";
}
