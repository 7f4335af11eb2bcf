using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>A company's figures in the ledger, in cents, and how many of its requests wait for it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CompanyAccount(long Budget, long Committed, int Waiting)
{
    public long Left => Budget - Committed;

    public CompanyAccount Commit(long cents) => new(Budget, Committed + cents, Waiting);

    public CompanyAccount Raise(long cents) => new(checked(Budget + cents), Committed, Waiting);

    public CompanyAccount Queue(int change) => new(Budget, Committed, Waiting + change);
}
