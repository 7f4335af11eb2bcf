using System.Runtime.InteropServices;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>The totals of a ledger, in cents.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LedgerTotals
{
    public long Budget;
    public long Committed;
    public long Paid;

    /// <summary>The number of vouchers taken.</summary>
    public int Held;

    /// <summary>The last window closed; -1 before the first.</summary>
    public int ClosedThrough;

    /// <summary>The number of requests waiting for the budget, for a voucher, or behind such a request.</summary>
    public int WaitingForAll;

    /// <summary>The time at which the last event was recorded; <see langword="null"/> before the first.</summary>
    public Instant? LastAt;

    public readonly long Remaining => Budget - Committed;
}
