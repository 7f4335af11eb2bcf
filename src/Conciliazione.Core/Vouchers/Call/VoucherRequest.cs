using System.Diagnostics;
using Conciliazione.People;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A request for a voucher, as registered by the office. Italian term: domanda di voucher.</summary>
/// <remarks>
/// It contains only what the ledger needs. Contains personal data, of which it prints only the protocol number. Equality is by
/// content. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherRequest
{
    /// <summary>Initializes a new request.</summary>
    /// <param name="protocol">The number under which the request was registered.</param>
    /// <param name="arrived">The moment of arrival, which may be before the registration.</param>
    /// <param name="amount">
    /// The expense, and the other figures that the amount depends on; not read by a ledger of free places.
    /// </param>
    /// <param name="beneficiary">
    /// The code of the beneficiary, such as the child; required if the call grants one voucher per beneficiary.
    /// </param>
    /// <param name="company">The code of the employer, if companies have budgets.</param>
    /// <param name="household">A code assigned by the caller to the household, if the call sets a ceiling per household.</param>
    /// <param name="priorityClass">The priority class: lower comes first; not negative.</param>
    /// <param name="careLoad">The care load: within a class, higher comes first; not negative.</param>
    /// <param name="check">
    /// The result of checking its requirements; when omitted, <see cref="RequestCheck.NotExamined"/>: the request stays unclear
    /// until it is examined.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="protocol"/> is the default value, or a code is given but blank.
    /// </exception>
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
        Check = check ?? RequestCheck.NotExamined;
        BeneficiaryStem = beneficiary?.PackedStem() ?? 0;
    }

    /// <summary>The number under which the request was registered.</summary>
    public ProtocolNumber Protocol { get; }

    /// <summary>The moment of arrival.</summary>
    public Instant Arrived { get; }

    /// <summary>The figures that the amount depends on.</summary>
    public AmountFacts Amount { get; }

    /// <summary>The code of the beneficiary, if given.</summary>
    public FiscalCode? Beneficiary { get; }

    /// <summary>The code of the employer, if given.</summary>
    public string? Company { get; }

    /// <summary>The caller's code of the household, if given.</summary>
    public string? Household { get; }

    /// <summary>The priority class: lower comes first.</summary>
    public int PriorityClass { get; }

    /// <summary>The care load: within a class, higher comes first.</summary>
    public int CareLoad { get; }

    /// <summary>The result of checking its requirements.</summary>
    public RequestCheck Check { get; }

    /// <summary>A stem shared by codes that differ only by omocodia; see <see cref="FiscalCode.MayBeSamePersonAs"/>.</summary>
    internal ulong BeneficiaryStem { get; }

    /// <summary>Returns the same request with the result of checking its requirements.</summary>
    /// <param name="check">The result of checking its requirements.</param>
    /// <param name="priorityClass">The priority class: lower comes first; not negative.</param>
    /// <param name="careLoad">The care load: within a class, higher comes first; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public VoucherRequest Examined(RequestCheck check, int priorityClass, int careLoad)
    {
        Guard.Against.Null(check);
        return new(Protocol, Arrived, Amount, Beneficiary, Company, Household, priorityClass, careLoad, check);
    }

    /// <summary>Returns only the protocol number.</summary>
    public override string ToString() => $"domanda {Protocol}";
}
