using System.Buffers;
using System.Numerics;

namespace Conciliazione.Rankings;

/// <summary>Sorts numbers together with places.</summary>
/// <remarks>
/// Where the span of the numbers and the number of places fit into one word they are packed and sorted as plain numbers, which is
/// several times faster than sorting two lists together; few different numbers are counted instead.
/// </remarks>
internal static class PackedSort
{
    private const int MostCounted = 1 << 12;
    private const int FewItems = 32;

    public static void Run(Span<long> keys, Span<int> places)
    {
        if (keys.Length < 2)
        {
            return;
        }

        long least = long.MaxValue;
        long most = long.MinValue;
        foreach (long key in keys)
        {
            least = Math.Min(least, key);
            most = Math.Max(most, key);
        }

        UInt128 span = (UInt128)((Int128)most - least);
        if (span == 0)
        {
            return;
        }

        int bits = BitOperations.Log2((uint)(keys.Length - 1)) + 1;
        if (span < MostCounted && keys.Length > FewItems)
        {
            Count(keys, places, least, (int)span + 1);
        }
        else if (span < (UInt128)1 << (63 - bits))
        {
            Pack(keys, places, least, bits);
        }
        else
        {
            keys.Sort(places);
        }
    }

    private static void Pack(Span<long> keys, Span<int> places, long least, int bits)
    {
        int[] copy = ArrayPool<int>.Shared.Rent(places.Length);
        places.CopyTo(copy);
        for (int place = 0; place < keys.Length; place++)
        {
            keys[place] = ((keys[place] - least) << bits) | (uint)place;
        }

        keys.Sort();
        long mask = (1L << bits) - 1;
        for (int place = 0; place < keys.Length; place++)
        {
            places[place] = copy[(int)(keys[place] & mask)];
            keys[place] = (keys[place] >> bits) + least;
        }

        ArrayPool<int>.Shared.Return(copy);
    }

    private static void Count(Span<long> keys, Span<int> places, long least, int values)
    {
        int[] copy = ArrayPool<int>.Shared.Rent(places.Length);
        int[] starts = ArrayPool<int>.Shared.Rent(values + 1);
        starts.AsSpan(0, values + 1).Clear();
        places.CopyTo(copy);
        foreach (long key in keys)
        {
            starts[(int)(key - least) + 1]++;
        }

        for (int value = 1; value <= values; value++)
        {
            starts[value] += starts[value - 1];
        }

        for (int place = 0; place < keys.Length; place++)
        {
            places[starts[(int)(keys[place] - least)]++] = copy[place];
        }

        int next = 0;
        for (int value = 0; value < values; value++)
        {
            keys[next..starts[value]].Fill(least + value);
            next = starts[value];
        }

        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(copy);
    }
}
