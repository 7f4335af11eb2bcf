using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>The figures of a company in the ledger, in cents, and the number of its waiting requests.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CompanyAccount(long Budget, long Committed, int Waiting)
{
    public long Remaining => Budget - Committed;

    public CompanyAccount Commit(long cents) => new(Budget, Committed + cents, Waiting);

    public CompanyAccount Raise(long cents) => new(checked(Budget + cents), Committed, Waiting);

    public CompanyAccount Queue(int change) => new(Budget, Committed, Waiting + change);
}
