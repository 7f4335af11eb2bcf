namespace Conciliazione.Vouchers;

/// <summary>The budget of a participating company for its workers' vouchers. Italian term: budget aziendale.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CompanyBudget
{
    /// <summary>Initializes a new budget.</summary>
    /// <param name="company">The code of the company, as used in requests; not blank.</param>
    /// <param name="amount">The amount of the budget; the terms of a call accept only more than zero.</param>
    /// <exception cref="ArgumentException"><paramref name="company"/> is <see langword="null"/> or blank.</exception>
    public CompanyBudget(string company, Euro amount)
    {
        Company = Guard.Against.NullOrWhiteSpace(company);
        Amount = amount;
    }

    /// <summary>The code of the company.</summary>
    public string Company { get; }

    /// <summary>The amount of the budget.</summary>
    public Euro Amount { get; }

    /// <summary>Returns the company and the amount, in invariant form.</summary>
    public override string ToString() => $"{Company}: {Amount}";
}
