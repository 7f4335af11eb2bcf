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
/// node is written in place by the draft that made it and copied by any other, so that ledgers share what does not change.
/// </remarks>
internal sealed class WaitingList
{
    private const int Capacity = 32;

    private static readonly uint ForCompany = SetOf(VoucherReason.WaitsForCompany) | SetOf(VoucherReason.WaitsBehindCompany);

    private readonly object _owner;
    private readonly bool _isLeaf;
    private Entry[] _entries;
    private int _count;

    private WaitingList(object owner, bool isLeaf, params Entry[] entries)
    {
        _owner = owner;
        _isLeaf = isLeaf;
        _entries = entries;
        _count = entries.Length;
    }

    /// <summary>The least that any request needs.</summary>
    public long MinimumNeed => Summary().Need;

    /// <summary>
    /// The key of the first request that waits for the budget of its company, or behind one that does; a key after all if there is none.
    /// </summary>
    public QueueKey FirstForCompany => TryFind(QueueKey.BeforeAll, ForCompany, atMost: -1, out QueueKey first) ? first : QueueKey.AfterAll;

    /// <summary>The key of the last request.</summary>
    public QueueKey Last => _isLeaf ? _entries[_count - 1].Key : _entries[_count - 1].Below!.Last;

    /// <summary>Returns a list with a request, which replaces its previous state.</summary>
    public static WaitingList With(WaitingList? list, in QueueKey key, VoucherReason reason, long need, object owner)
    {
        var entry = new Entry(key, need, SetOf(reason), Below: null);
        if (list is null)
        {
            return new(owner, isLeaf: true, entry);
        }

        WaitingList written = list.Owned(owner);
        return written.Write(entry) is { } right ? new(owner, isLeaf: false, written.Summary(), right.Summary()) : written;
    }

    /// <summary>Returns a list without a request that is on it; <see langword="null"/> if no other is.</summary>
    public static WaitingList? Without(WaitingList list, in QueueKey key, object owner)
    {
        WaitingList written = list.Owned(owner);
        written.Erase(key);
        while (!written._isLeaf && written._count == 1)
        {
            written = written._entries[0].Below!;
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
        for (int i = Math.Max(IndexOf(after), 0); i < _count; i++)
        {
            ref readonly Entry entry = ref _entries[i];
            if ((entry.Reasons & reasons) == 0 && entry.Need > atMost)
            {
                continue;
            }

            if (!_isLeaf)
            {
                if (entry.Below!.TryFind(after, reasons, atMost, out found))
                {
                    return true;
                }
            }
            else if (entry.Key > after)
            {
                found = entry.Key;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Returns the keys, in order.</summary>
    public IEnumerable<QueueKey> Keys()
    {
        IEnumerable<Entry> entries = _entries.Take(_count);
        return _isLeaf ? entries.Select(entry => entry.Key) : entries.SelectMany(entry => entry.Below!.Keys());
    }

    /// <summary>Returns the keys between two that have a reason, in order.</summary>
    public IEnumerable<QueueKey> KeysOf(VoucherReason reason, QueueKey from, QueueKey to)
    {
        QueueKey at = from;
        while (TryFind(at, SetOf(reason), atMost: -1, out QueueKey found) && found < to)
        {
            yield return at = found;
        }
    }

    private WaitingList Owned(object owner)
    {
        if (ReferenceEquals(_owner, owner))
        {
            return this;
        }

        return new(owner, _isLeaf, _entries[.._count]);
    }

    /// <summary>Writes an entry; returns the node split off to the right, if any.</summary>
    private WaitingList? Write(in Entry entry)
    {
        int at = IndexOf(entry.Key);
        if (_isLeaf)
        {
            if (at < 0 || _entries[at].Key != entry.Key)
            {
                return Insert(at + 1, entry);
            }

            _entries[at] = entry;
            return null;
        }

        at = Math.Max(at, 0);
        WaitingList below = _entries[at].Below!.Owned(_owner);
        WaitingList? right = below.Write(entry);
        _entries[at] = below.Summary();
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
            return new(_owner, _isLeaf, entry);
        }

        const int Half = Capacity / 2;
        var right = new WaitingList(_owner, _isLeaf, _entries[Half..]);
        Array.Clear(_entries, Half, Half);
        _count = Half;
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
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Min(Math.Max(_count * 2, 4), Capacity));
        }

        Array.Copy(_entries, at, _entries, at + 1, _count - at);
        _entries[at] = entry;
        _count++;
    }

    private void Erase(in QueueKey key)
    {
        int at = IndexOf(key);
        if (_isLeaf)
        {
            RemoveAt(at >= 0 && _entries[at].Key == key ? at : throw new UnreachableException());
            return;
        }

        WaitingList below = _entries[at].Below!.Owned(_owner);
        below.Erase(key);
        if (below._count == 0)
        {
            RemoveAt(at);
        }
        else
        {
            _entries[at] = below.Summary();
        }
    }

    private void RemoveAt(int at)
    {
        _count--;
        Array.Copy(_entries, at + 1, _entries, at, _count - at);
        _entries[_count] = default;
    }

    /// <summary>Returns the place of the last entry at or before a key; -1 if there is none.</summary>
    private int IndexOf(in QueueKey key)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_entries[middle].Key > key)
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
        foreach (ref readonly Entry entry in _entries.AsSpan(0, _count))
        {
            need = Math.Min(need, entry.Need);
            reasons |= entry.Reasons;
        }

        return new(_entries[0].Key, need, reasons, this);
    }

    /// <summary>A request, or the first key of the requests below with their least need and all their reasons.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(QueueKey Key, long Need, uint Reasons, WaitingList? Below);
}
