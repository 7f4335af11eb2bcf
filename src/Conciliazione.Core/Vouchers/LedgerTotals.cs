using System.Runtime.InteropServices;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>The figures of a whole ledger, in cents.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LedgerTotals
{
    public long Budget;
    public long Committed;
    public long Paid;

    /// <summary>How many vouchers are taken.</summary>
    public int Held;

    /// <summary>The last window closed; -1 before the first.</summary>
    public int ClosedThrough;

    /// <summary>How many requests wait for the budget, for a voucher, or behind such a one.</summary>
    public int WaitingForAll;

    /// <summary>Nobody on the waiting list needs less than this.</summary>
    public long LeastNeed;

    /// <summary>When the last event was recorded; <see langword="null"/> before the first.</summary>
    public Instant? LastAt;

    public readonly long Left => Budget - Committed;
}
