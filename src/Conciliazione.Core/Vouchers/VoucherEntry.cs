using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A request in the ledger with its decision. Italian term: riga del registro.</summary>
/// <remarks>Personal data: it prints its protocol number and state alone. Equality is by content. Immutable, safe for any thread.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VoucherEntry
{
    internal VoucherEntry(VoucherTerms terms, in LedgerRow row)
    {
        Request = row.Request;
        Window = terms.WindowOf(row.Window);
        Decision = new(terms, row);
    }

    /// <summary>The request.</summary>
    public VoucherRequest Request { get; }

    /// <summary>The days of the window with which it is decided.</summary>
    public DateInterval Window { get; }

    /// <summary>In which state it is, and why.</summary>
    public VoucherDecision Decision { get; }

    /// <summary>The state in which it is.</summary>
    public VoucherStatus Status => Decision.Status;

    /// <summary>Request and state alone.</summary>
    public override string ToString() => Decision.ToString();
}
