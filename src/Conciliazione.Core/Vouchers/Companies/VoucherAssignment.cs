using System.Diagnostics;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>Vouchers that a company gives one of its workers for a service. Italian term: assegnazione dei voucher al lavoratore.</summary>
/// <remarks>Contains personal data, of which it prints only its own code. Equality is by content. Immutable and thread-safe.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherAssignment
{
    /// <summary>Initializes a new assignment; its account checks the figures.</summary>
    /// <param name="code">The caller's code of the assignment, such as a protocol number; not blank.</param>
    /// <param name="worker">The code that the caller gives the worker; not blank.</param>
    /// <param name="on">The day of the assignment, on which the facts of the worker are taken.</param>
    /// <param name="price">The price of the service.</param>
    /// <param name="vouchers">The number of vouchers; an account accepts at least one, worth less than the price.</param>
    /// <param name="companyPays">What the company chose to pay besides; zero when omitted. An account accepts none below zero or above the rest.</param>
    /// <param name="stated">The facts stated for the worker, which criteria of the company read; nothing stated when omitted.</param>
    /// <exception cref="ArgumentException">
    /// A code is <see langword="null"/> or blank, or <paramref name="on"/> is not in the ISO calendar.
    /// </exception>
    public VoucherAssignment(string code, string worker, LocalDate on, Euro price, long vouchers, Euro? companyPays = null, FactSheet? stated = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Worker = Guard.Against.NullOrWhiteSpace(worker);
        On = Guard.Against.NonIsoDate(on);
        Price = price;
        Vouchers = vouchers;
        CompanyPays = companyPays ?? Euro.Zero;
        Stated = stated;
    }

    /// <summary>The caller's code of the assignment.</summary>
    public string Code { get; }

    /// <summary>The code that the caller gives the worker.</summary>
    public string Worker { get; }

    /// <summary>The day of the assignment.</summary>
    public LocalDate On { get; }

    /// <summary>The price of the service.</summary>
    public Euro Price { get; }

    /// <summary>The number of vouchers.</summary>
    public long Vouchers { get; }

    /// <summary>What the company chose to pay besides.</summary>
    public Euro CompanyPays { get; }

    /// <summary>The facts stated for the worker; <see langword="null"/> if none was stated.</summary>
    public FactSheet? Stated { get; }

    /// <summary>Returns only the code of the assignment.</summary>
    public override string ToString() => Code;
}
