using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>
/// The figures of a company in the ledger, or of the whole call if companies have no budgets: cents, the number of requests that wait
/// for the company's budget, and the waiting list.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CompanyAccount(long Budget, long Committed, int Waiting, WaitingList? List)
{
    public long Remaining => Budget - Committed;

    public CompanyAccount Commit(long cents) => this with { Committed = Committed + cents };

    public CompanyAccount Raise(long cents) => this with { Budget = checked(Budget + cents) };

    public CompanyAccount Queue(int change) => this with { Waiting = Waiting + change };
}
