namespace Conciliazione.Rivals;

/// <summary>A stable sort of numbers of 27 bits with their rows: three passes of nine bits, whose counts are taken as numbers are added.</summary>
internal sealed class RadixSort(int size)
{
    public const int SecondBits = 22;

    private const int Bits = 9;
    private const int Buckets = 1 << Bits;
    private const int Passes = 3;

    private readonly int[] _counts = new int[Passes * Buckets];
    private readonly int[] _order = new int[size];
    private ulong[] _from = new ulong[size + 1];
    private ulong[] _to = new ulong[size + 1];
    private int _added;

    public ReadOnlySpan<int> Order => _order.AsSpan(0, _added);

    public void Clear()
    {
        _added = 0;
        Array.Clear(_counts);
    }

    /// <summary>Adds those below a limit, of rows that follow one another.</summary>
    public void Add(ReadOnlySpan<uint> keys, uint limit, int firstRow)
    {
        Span<ulong> kept = _from;
        Span<int> counts = _counts;
        int added = _added;
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = keys[i];
            int inside = key < limit ? 1 : 0;
            kept[added] = ((ulong)key << 32) | (uint)(firstRow + i);
            added += inside;
            counts[(int)(key & (Buckets - 1))] += inside;
            counts[Buckets + (int)((key >> Bits) & (Buckets - 1))] += inside;
            counts[(2 * Buckets) + (int)((key >> (2 * Bits)) & (Buckets - 1))] += inside;
        }

        _added = added;
    }

    public void Run()
    {
        for (int pass = 0; pass < Passes; pass++)
        {
            Span<int> places = _counts.AsSpan(pass * Buckets, Buckets);
            int place = 0;
            foreach (ref int count in places)
            {
                (count, place) = (place, place + count);
            }

            int shift = 32 + (pass * Bits);
            if (pass < Passes - 1)
            {
                Span<ulong> to = _to;
                foreach (ulong entry in _from.AsSpan(0, _added))
                {
                    to[places[(int)(entry >> shift) & (Buckets - 1)]++] = entry;
                }

                (_from, _to) = (_to, _from);
            }
            else
            {
                Span<int> order = _order;
                foreach (ulong entry in _from.AsSpan(0, _added))
                {
                    order[places[(int)(entry >> shift) & (Buckets - 1)]++] = (int)entry;
                }
            }
        }
    }
}
