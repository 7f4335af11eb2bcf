using System.Diagnostics;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A request for a voucher, as the office registered it. Italian term: domanda di voucher.</summary>
/// <remarks>
/// It holds what the ledger needs and no more. Personal data: it prints its protocol number alone. Equality is by content.
/// Immutable, safe for any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherRequest
{
    /// <summary>Builds a request.</summary>
    /// <param name="protocol">The number under which it was registered.</param>
    /// <param name="arrived">When it arrived, which may be before it was registered.</param>
    /// <param name="amount">The expense, and what else the amount is worked out from; a ledger of free places reads nothing of it.</param>
    /// <param name="beneficiary">The code of the child, or of whom the voucher is for; needed where a call grants one each.</param>
    /// <param name="company">The code of the employer, where companies have budgets.</param>
    /// <param name="household">A code that the caller gives to the household, where a call sets a ceiling for each.</param>
    /// <param name="priorityClass">Lower comes first; not negative.</param>
    /// <param name="careLoad">Inside a class, higher comes first; not negative.</param>
    /// <param name="check">What checking its requirements came to; passed when left out.</param>
    /// <exception cref="ArgumentException"><paramref name="protocol"/> is the default value, or a code is given and blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public VoucherRequest(
        ProtocolNumber protocol,
        Instant arrived,
        AmountFacts amount,
        FiscalCode? beneficiary = null,
        string? company = null,
        string? household = null,
        int priorityClass = 0,
        int careLoad = 0,
        RequestCheck? check = null)
    {
        if (protocol == default)
        {
            throw new ArgumentException("A request has a protocol number.", nameof(protocol));
        }
        Protocol = protocol;
        Arrived = arrived;
        Amount = amount;
        Beneficiary = beneficiary;
        Company = Guard.Against.BlankWhenGiven(company);
        Household = Guard.Against.BlankWhenGiven(household);
        PriorityClass = Guard.Against.BelowMinimum(priorityClass, 0);
        CareLoad = Guard.Against.BelowMinimum(careLoad, 0);
        Check = check ?? RequestCheck.Passed;
        BeneficiaryStem = beneficiary?.PackedStem() ?? 0;
    }

    /// <summary>The number under which it was registered.</summary>
    public ProtocolNumber Protocol { get; }

    /// <summary>When it arrived.</summary>
    public Instant Arrived { get; }

    /// <summary>What the amount is worked out from.</summary>
    public AmountFacts Amount { get; }

    /// <summary>The code of whom the voucher is for, if given.</summary>
    public FiscalCode? Beneficiary { get; }

    /// <summary>The code of the employer, if given.</summary>
    public string? Company { get; }

    /// <summary>The caller's code of the household, if given.</summary>
    public string? Household { get; }

    /// <summary>Lower comes first.</summary>
    public int PriorityClass { get; }

    /// <summary>Inside a class, higher comes first.</summary>
    public int CareLoad { get; }

    /// <summary>What checking its requirements came to.</summary>
    public RequestCheck Check { get; }

    /// <summary>The same for codes that differ by omocodia alone; see <see cref="FiscalCode.MayBeSamePersonAs"/>.</summary>
    internal ulong BeneficiaryStem { get; }

    /// <summary>The same request with what checking it came to.</summary>
    /// <param name="check">What checking its requirements came to.</param>
    /// <param name="priorityClass">Lower comes first; not negative.</param>
    /// <param name="careLoad">Inside a class, higher comes first; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public VoucherRequest Examined(RequestCheck check, int priorityClass, int careLoad)
    {
        Guard.Against.Null(check);
        return new(Protocol, Arrived, Amount, Beneficiary, Company, Household, priorityClass, careLoad, check);
    }

    /// <summary>The protocol number alone.</summary>
    public override string ToString() => $"domanda {Protocol}";
}
