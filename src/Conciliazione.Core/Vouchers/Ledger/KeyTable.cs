using System.Runtime.InteropServices;

namespace Conciliazione.Vouchers;

/// <summary>
/// Maps 64-bit keys to rows by open addressing: an entry takes a quarter of a cache line, without any allocation per entry.
/// </summary>
internal sealed class KeyTable
{
    private Entry[] _entries;
    private int _count;

    /// <summary>Keys this close are stored together, because consecutive numbers tend to be looked up consecutively.</summary>
    private const int NearBits = 3;

    public KeyTable(int expected) => _entries = Make(Math.Clamp(expected, 16, 1 << 28) / 2 * 3);

    /// <summary>The row of a key; -1 if there is none.</summary>
    public int this[ulong key]
    {
        get
        {
            ref Entry entry = ref Place(_entries, key);
            return entry.Row;
        }
        set
        {
            ref Entry entry = ref Place(_entries, key);
            bool added = entry.Row < 0;
            entry = new(key, value);
            Grow(added);
        }
    }

    /// <summary>Adds a row for a key unless it already has one, with a single look-up.</summary>
    public bool TryAdd(ulong key, int row)
    {
        ref Entry entry = ref Place(_entries, key);
        if (entry.Row >= 0)
        {
            return false;
        }

        entry = new(key, row);
        Grow(added: true);
        return true;
    }

    private static Entry[] Make(int size)
    {
        var entries = new Entry[size];
        Array.Fill(entries, new(0, -1));
        return entries;
    }

    private static ref Entry Place(Entry[] entries, ulong key)
    {
        uint at = Start(key, (uint)entries.Length);
        while (true)
        {
            ref Entry entry = ref entries[at];
            if (entry.Row < 0 || entry.Key == key)
            {
                return ref entry;
            }

            at = at + 1 == (uint)entries.Length ? 0 : at + 1;
        }
    }

    private static uint Start(ulong key, uint length)
    {
        ulong mixed = (key >> NearBits) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 32)) * 0xBF58476D1CE4E5B9;
        uint group = (uint)(((mixed >> 32) * (length >> NearBits)) >> 32);
        return (group << NearBits) | ((uint)key & ((1 << NearBits) - 1));
    }

    private void Grow(bool added)
    {
        _count += added ? 1 : 0;
        if (!added || _count * 5L < _entries.Length * 4L)
        {
            return;
        }

        Entry[] larger = Make(_entries.Length * 2);
        foreach (Entry entry in _entries)
        {
            if (entry.Row >= 0)
            {
                Place(larger, entry.Key) = entry;
            }
        }

        _entries = larger;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Entry(ulong key, int row)
    {
        public ulong Key { get; } = key;

        public int Row { get; } = row;
    }
}
