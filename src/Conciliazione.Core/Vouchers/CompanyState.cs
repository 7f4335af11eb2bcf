namespace Conciliazione.Vouchers;

/// <summary>How a company's budget stands. Italian term: situazione del budget aziendale.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>What was granted to its workers and not freed.</summary>
    public Euro Committed { get; }

    /// <summary>What is left; never negative.</summary>
    public Euro Left => Budget - Committed;

    /// <summary>The figures, in invariant form.</summary>
    public override string ToString() => $"{Company}: {Committed}/{Budget}";
}
