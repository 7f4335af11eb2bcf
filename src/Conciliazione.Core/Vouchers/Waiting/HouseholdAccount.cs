using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>
/// The amount committed to a household, in cents, and the rows of its requests that wait for a voucher: what is due to them changes
/// with it. Never compared.
/// </summary>
/// <remarks>Most households have one request that waits, or none: only the others take a set.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct HouseholdAccount
{
    /// <summary>From 1, so that the default value has none.</summary>
    private readonly int _one;

    private HouseholdAccount(long committed, int one, ImmutableSortedSet<int>? others)
    {
        Committed = committed;
        _one = one;
        Others = others;
    }

    public long Committed { get; }

    /// <summary>A row that waits; -1 if there is none.</summary>
    public int One => _one - 1;

    /// <summary>The rows that wait besides <see cref="One"/>.</summary>
    public ImmutableSortedSet<int>? Others { get; }

    public HouseholdAccount Commit(long cents) => new(Committed + cents, _one, Others);

    public bool Awaits(int index) => One == index || Others?.Contains(index) == true;

    public HouseholdAccount With(int index) => One < 0 ? new(Committed, index + 1, Others) : new(Committed, _one, (Others ?? []).Add(index));

    public HouseholdAccount Without(int index) => One == index ? new(Committed, 0, Others) : new(Committed, _one, Others?.Remove(index));
}
