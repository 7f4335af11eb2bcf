using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>
/// The waiting list of a call, or of one company: requests in order, each with its reason and what it needs. A tree in which each
/// node knows the reasons and the least need below it, so that the next request that could be given something is found without
/// walking past the others.
/// </summary>
/// <remarks>
/// Walked from the start at each event, a ledger with a household ceiling took 20 s for 30,000 events; see benchmarks/README.md. A
/// node is written in place by the draft that made it and copied by any other, so that ledgers share what does not change. What a
/// search reads of its entries, reasons and needs, lies side by side.
/// </remarks>
internal sealed class WaitingList
{
    private const int Capacity = 32;

    private static readonly uint ForCompany = SetOf(VoucherReason.WaitsForCompany) | SetOf(VoucherReason.WaitsBehindCompany);

    private readonly object _owner;
    private uint[] _reasons = [];
    private long[] _needs = [];
    private QueueKey[] _keys = [];

    /// <summary>The nodes below; <see langword="null"/> in a leaf, whose entries are requests.</summary>
    private WaitingList[]? _below;

    private int _count;

    private WaitingList(object owner) => _owner = owner;

    /// <summary>The least that any request needs.</summary>
    public long MinimumNeed => Summary().Need;

    /// <summary>
    /// The key of the first request that waits for the budget of its company, or behind one that does; a key after all if there is none.
    /// </summary>
    public QueueKey FirstForCompany => TryFind(QueueKey.BeforeAll, ForCompany, atMost: -1, out QueueKey first) ? first : QueueKey.AfterAll;

    /// <summary>The key of the last request.</summary>
    public QueueKey Last => _below is null ? _keys[_count - 1] : _below[_count - 1].Last;

    /// <summary>Returns a list with a request, which replaces its previous state.</summary>
    public static WaitingList With(WaitingList? list, in QueueKey key, VoucherReason reason, long need, object owner)
    {
        var entry = new Entry(key, need, SetOf(reason), Below: null);
        if (list is null)
        {
            return Of(owner, entry);
        }

        WaitingList written = list.Owned(owner);
        return written.Write(entry) is { } right ? Of(owner, written.Summary(), right.Summary()) : written;
    }

    /// <summary>Returns a list without a request that is on it; <see langword="null"/> if no other is.</summary>
    public static WaitingList? Without(WaitingList list, in QueueKey key, object owner)
    {
        WaitingList written = list.Owned(owner);
        written.Erase(key);
        while (written is { _below: { } below, _count: 1 })
        {
            written = below[0];
        }

        return written._count == 0 ? null : written;
    }

    /// <summary>Returns a set of one reason, as <see cref="TryFind"/> reads it.</summary>
    public static uint SetOf(VoucherReason reason) => 1u << (int)reason;

    /// <summary>Finds the next request that has one of some reasons, or needs at most an amount.</summary>
    /// <param name="after">The key after which to look.</param>
    /// <param name="reasons">The reasons, as a set.</param>
    /// <param name="atMost">The amount, in cents.</param>
    /// <param name="found">The key of the request.</param>
    public bool TryFind(in QueueKey after, uint reasons, long atMost, out QueueKey found)
    {
        ReadOnlySpan<uint> all = _reasons.AsSpan(0, _count);
        ReadOnlySpan<long> needs = _needs.AsSpan(0, _count);
        for (int i = Math.Max(IndexOf(after), 0); i < all.Length; i++)
        {
            if ((all[i] & reasons) == 0 && needs[i] > atMost)
            {
                continue;
            }

            if (_below is not null)
            {
                if (_below[i].TryFind(after, reasons, atMost, out found))
                {
                    return true;
                }
            }
            else if (_keys[i] > after)
            {
                found = _keys[i];
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Returns the keys, in order.</summary>
    public IEnumerable<QueueKey> Keys() => _below is null ? _keys.Take(_count) : _below.Take(_count).SelectMany(below => below.Keys());

    /// <summary>Returns the keys between two that have a reason, in order.</summary>
    public IEnumerable<QueueKey> KeysOf(VoucherReason reason, QueueKey from, QueueKey to)
    {
        QueueKey at = from;
        while (TryFind(at, SetOf(reason), atMost: -1, out QueueKey found) && found < to)
        {
            yield return at = found;
        }
    }

    private static WaitingList Of(object owner, params ReadOnlySpan<Entry> entries)
    {
        var made = new WaitingList(owner);
        foreach (ref readonly Entry entry in entries)
        {
            made.InsertAt(made._count, entry);
        }

        return made;
    }

    private WaitingList Owned(object owner) => ReferenceEquals(_owner, owner) ? this : Slice(owner, 0);

    /// <summary>Copies the entries from a place on.</summary>
    private WaitingList Slice(object owner, int from) => new(owner)
    {
        _reasons = _reasons[from.._count],
        _needs = _needs[from.._count],
        _keys = _keys[from.._count],
        _below = _below?[from.._count],
        _count = _count - from,
    };

    /// <summary>Writes an entry; returns the node split off to the right, if any.</summary>
    private WaitingList? Write(in Entry entry)
    {
        int at = IndexOf(entry.Key);
        if (_below is null)
        {
            if (at < 0 || _keys[at] != entry.Key)
            {
                return Insert(at + 1, entry);
            }

            Set(at, entry);
            return null;
        }

        at = Math.Max(at, 0);
        WaitingList below = _below[at].Owned(_owner);
        WaitingList? right = below.Write(entry);
        Set(at, below.Summary());
        return right is null ? null : Insert(at + 1, right.Summary());
    }

    private WaitingList? Insert(int at, in Entry entry)
    {
        if (_count < Capacity)
        {
            InsertAt(at, entry);
            return null;
        }

        // Most requests come last: a full node is then left full.
        if (at == Capacity)
        {
            return Of(_owner, entry);
        }

        const int Half = Capacity / 2;
        WaitingList right = Slice(_owner, Half);
        _count = Half;
        if (_below is not null)
        {
            Array.Clear(_below, Half, Half);
        }

        if (at <= Half)
        {
            InsertAt(at, entry);
        }
        else
        {
            right.InsertAt(at - Half, entry);
        }

        return right;
    }

    private void InsertAt(int at, in Entry entry)
    {
        Open(ref _reasons, at);
        Open(ref _needs, at);
        Open(ref _keys, at);
        if (entry.Below is not null)
        {
            _below ??= [];
            Open(ref _below, at);
        }

        _count++;
        Set(at, entry);
    }

    private void Open<T>(ref T[] column, int at)
    {
        if (_count == column.Length)
        {
            Array.Resize(ref column, Math.Min(Math.Max(_count * 2, 4), Capacity));
        }

        Array.Copy(column, at, column, at + 1, _count - at);
    }

    private void Set(int at, in Entry entry)
    {
        _reasons[at] = entry.Reasons;
        _needs[at] = entry.Need;
        _keys[at] = entry.Key;
        if (entry.Below is not null)
        {
            _below![at] = entry.Below;
        }
    }

    private void Erase(in QueueKey key)
    {
        int at = IndexOf(key);
        if (_below is null)
        {
            RemoveAt(at >= 0 && _keys[at] == key ? at : throw new UnreachableException());
            return;
        }

        WaitingList below = _below[at].Owned(_owner);
        below.Erase(key);
        if (below._count == 0)
        {
            RemoveAt(at);
        }
        else
        {
            Set(at, below.Summary());
        }
    }

    private void RemoveAt(int at)
    {
        _count--;
        Close(_reasons, at);
        Close(_needs, at);
        Close(_keys, at);
        if (_below is not null)
        {
            Close(_below, at);
            _below[_count] = null!;
        }
    }

    private void Close<T>(T[] column, int at) => Array.Copy(column, at + 1, column, at, _count - at);

    /// <summary>Returns the place of the last entry at or before a key; -1 if there is none.</summary>
    private int IndexOf(in QueueKey key)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_keys[middle] > key)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low - 1;
    }

    private Entry Summary()
    {
        long need = long.MaxValue;
        uint reasons = 0;
        for (int i = 0; i < _count; i++)
        {
            need = Math.Min(need, _needs[i]);
            reasons |= _reasons[i];
        }

        return new(_keys[0], need, reasons, this);
    }

    /// <summary>A request, or the first key of the requests below with their least need and all their reasons.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(QueueKey Key, long Need, uint Reasons, WaitingList? Below);
}
