using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A request in the ledger with its decision. Italian term: riga del registro.</summary>
/// <remarks>
/// Contains personal data, of which it prints only the protocol number and the state. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
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

    /// <summary>The days of the window with which the request is decided.</summary>
    public DateInterval Window { get; }

    /// <summary>The state of the request and the reason.</summary>
    public VoucherDecision Decision { get; }

    /// <summary>The state of the request.</summary>
    public VoucherStatus Status => Decision.Status;

    /// <summary>Returns only the request and its state.</summary>
    public override string ToString() => Decision.ToString();
}
