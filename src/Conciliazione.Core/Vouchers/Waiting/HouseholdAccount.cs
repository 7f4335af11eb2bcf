using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>
/// The amount committed to a household, in cents, and the rows of its requests that wait for a voucher: what is due to them changes
/// with it. Never compared.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct HouseholdAccount
{
    public long Committed { get; private init; }

    public ImmutableSortedSet<int>? Waiting { get; private init; }

    public HouseholdAccount Commit(long cents) => this with { Committed = Committed + cents };

    public HouseholdAccount With(int index) => this with { Waiting = (Waiting ?? []).Add(index) };

    public HouseholdAccount Without(int index) => this with { Waiting = Waiting?.Remove(index) };
}
