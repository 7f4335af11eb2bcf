namespace Conciliazione.Vouchers;

/// <summary>What a company that joined has for its workers' vouchers. Italian term: budget aziendale.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CompanyBudget
{
    /// <summary>Builds a budget.</summary>
    /// <param name="company">The code of the company, as requests name it; not blank.</param>
    /// <param name="amount">What it has.</param>
    /// <exception cref="ArgumentException"><paramref name="company"/> is <see langword="null"/> or blank.</exception>
    public CompanyBudget(string company, Euro amount)
    {
        Company = Guard.Against.NullOrWhiteSpace(company);
        Amount = amount;
    }

    /// <summary>The code of the company.</summary>
    public string Company { get; }

    /// <summary>What it has.</summary>
    public Euro Amount { get; }

    /// <summary>Both, in invariant form.</summary>
    public override string ToString() => $"{Company}: {Amount}";
}
