using System.Buffers;
using System.Numerics;

namespace Conciliazione.Rankings;

/// <summary>Sorts numbers together with indexes.</summary>
/// <remarks>
/// If the span of the numbers and the number of indexes fit into one word, they are packed and sorted as plain numbers, which is
/// several times faster than sorting two lists together; if there are few distinct numbers, they are counted instead.
/// </remarks>
internal static class PackedSort
{
    private const int MaximumCounted = 1 << 12;
    private const int FewItems = 32;

    /// <summary>The maximum number of items for which comparing is faster than one pass per digit.</summary>
    private const int MaximumCompared = 512;

    /// <summary>The number of items from which fewer, wider digits are faster.</summary>
    private const int ManyItems = 1 << 13;

    private const int NarrowDigit = 8;
    private const int WideDigit = 11;

    // Steps in which numbers rise: a second and a thousandth of it, in ticks; a whole point or euro.
    private const ulong Second = 10_000_000;
    private const ulong Thousandth = 10_000;
    private const ulong Hundred = 100;

    public static void Run(Span<long> keys, Span<int> places)
    {
        if (keys.Length < 2)
        {
            return;
        }

        (long minimum, ulong span) = SpanOf(keys);
        if (span == 0)
        {
            return;
        }

        int bits = BitOperations.Log2((uint)(keys.Length - 1)) + 1;
        if (span < MaximumCounted && keys.Length > FewItems)
        {
            Count(keys, places, minimum, (int)span + 1);
        }
        else if (span < 1UL << (63 - bits))
        {
            Pack(keys, places, minimum, bits);
        }
        else
        {
            keys.Sort(places);
        }
    }

    /// <summary>
    /// Sorts indexes by several numbers each, if all of them fit into one word beside the index; otherwise nothing is changed.
    /// </summary>
    /// <param name="columns">The numbers, those compared first in the first column.</param>
    /// <param name="keys">The span to write the combined numbers to, in order: they are equal if all numbers are.</param>
    /// <param name="places">The indexes, each with its numbers at the same place.</param>
    /// <param name="widths">The span to write the width of each column in a combined number to, in bits.</param>
    public static bool TryTogether(ReadOnlySpan<long[]> columns, Span<long> keys, Span<int> places, Span<int> widths)
    {
        int indexBits = BitOperations.Log2((uint)(places.Length - 1) | 1) + 1;
        int bits = indexBits;
        Span<long> minima = stackalloc long[columns.Length];
        Span<ulong> steps = stackalloc ulong[columns.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            ReadOnlySpan<long> numbers = columns[column].AsSpan(0, keys.Length);
            (minima[column], ulong span) = SpanOf(numbers);
            steps[column] = StepOf(numbers, minima[column]);
            widths[column] = span == 0 ? 0 : BitOperations.Log2(span / steps[column]) + 1;
            bits += widths[column];
        }

        if (bits > 63)
        {
            return false;
        }

        keys.Clear();
        for (int column = 0; column < columns.Length; column++)
        {
            if (widths[column] > 0)
            {
                Append(columns[column].AsSpan(0, keys.Length), minima[column], steps[column], widths[column], keys);
            }
        }

        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (keys[i] << indexBits) | (uint)i;
        }

        SortPacked(keys, places, indexBits, minimum: 0);
        return true;
    }

    /// <summary>Returns the first column in which two combined numbers differ.</summary>
    /// <param name="left">A combined number.</param>
    /// <param name="right">Another one, not equal to it.</param>
    /// <param name="widths">The width of each column, in bits.</param>
    public static int FirstToDiffer(long left, long right, ReadOnlySpan<int> widths)
    {
        int below = 63 - BitOperations.LeadingZeroCount((ulong)(left ^ right));
        int column = widths.Length - 1;
        for (; column > 0 && below >= widths[column]; column--)
        {
            below -= widths[column];
        }

        return column;
    }

    private static (long Minimum, ulong Span) SpanOf(ReadOnlySpan<long> numbers)
    {
        long minimum = long.MaxValue;
        long maximum = long.MinValue;
        foreach (long number in numbers)
        {
            minimum = Math.Min(minimum, number);
            maximum = Math.Max(maximum, number);
        }

        return (minimum, unchecked((ulong)maximum - (ulong)minimum));
    }

    /// <summary>Returns the step of which all numbers, counted from the lowest, are whole multiples.</summary>
    private static ulong StepOf(ReadOnlySpan<long> numbers, long minimum)
    {
        ulong step = Second;
        foreach (long number in numbers)
        {
            ulong above = unchecked((ulong)number - (ulong)minimum);
            while (Steps(above, step) * step != above)
            {
                step = step switch { Second => Thousandth, Thousandth => Hundred, _ => 1 };
            }

            if (step == 1)
            {
                break;
            }
        }

        return step;
    }

    /// <summary>Divides by a step: by a number known in advance, which takes a tenth of the time of a division by any other.</summary>
    private static ulong Steps(ulong number, ulong step) => step switch
    {
        Second => number / Second,
        Thousandth => number / Thousandth,
        Hundred => number / Hundred,
        _ => number,
    };

    private static void Append(ReadOnlySpan<long> numbers, long minimum, ulong step, int width, Span<long> keys)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (keys[i] << width) | (long)Steps(unchecked((ulong)numbers[i] - (ulong)minimum), step);
        }
    }

    private static void Pack(Span<long> keys, Span<int> places, long minimum, int bits)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = ((keys[i] - minimum) << bits) | (uint)i;
        }

        SortPacked(keys, places, bits, minimum);
    }

    /// <summary>Sorts numbers that hold their index in their lowest bits, and puts the indexes into the same order.</summary>
    private static void SortPacked(Span<long> keys, Span<int> places, int bits, long minimum)
    {
        int[] copy = ArrayPool<int>.Shared.Rent(places.Length);
        places.CopyTo(copy);
        if (keys.Length < MaximumCompared)
        {
            keys.Sort();
        }
        else
        {
            ByDigits(keys, bits);
        }

        long mask = (1L << bits) - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            places[i] = copy[(int)(keys[i] & mask)];
            keys[i] = (keys[i] >> bits) + minimum;
        }

        ArrayPool<int>.Shared.Return(copy);
    }

    /// <summary>
    /// Sorts non-negative numbers whose lowest bits already rise, digit by digit from the lowest above those bits: each pass
    /// preserves the order of the one before. The digits of all passes are counted at once.
    /// </summary>
    private static void ByDigits(Span<long> keys, int sortedBits)
    {
        long all = 0;
        foreach (long key in keys)
        {
            all |= key;
        }

        int width = keys.Length < ManyItems ? NarrowDigit : WideDigit;
        int bits = 64 - BitOperations.LeadingZeroCount((ulong)all >> sortedBits);
        int passes = (bits + width - 1) / width;
        long[] rented = ArrayPool<long>.Shared.Rent(keys.Length);
        int[] counted = ArrayPool<int>.Shared.Rent(passes << width);
        counted.AsSpan(0, passes << width).Clear();
        Span<long> from = keys;
        Span<long> to = rented.AsSpan(0, keys.Length);
        for (int pass = 0; pass < passes; pass++)
        {
            Count(keys, counted.AsSpan(pass << width, 1 << width), sortedBits + (pass * width));
        }

        for (int pass = 0; pass < passes; pass++)
        {
            Scatter(from, to, counted.AsSpan(pass << width, 1 << width), sortedBits + (pass * width));
            Span<long> other = from;
            from = to;
            to = other;
        }

        if (from != keys)
        {
            from.CopyTo(keys);
        }

        ArrayPool<int>.Shared.Return(counted);
        ArrayPool<long>.Shared.Return(rented);
    }

    /// <summary>Counts the digits at a shift; there are as many counts as digits, a power of two.</summary>
    private static void Count(ReadOnlySpan<long> keys, Span<int> counts, int shift)
    {
        int mask = counts.Length - 1;
        foreach (long key in keys)
        {
            counts[(int)(key >> shift) & mask]++;
        }
    }

    /// <summary>Moves numbers to where their digits belong, given how often each comes.</summary>
    private static void Scatter(ReadOnlySpan<long> from, Span<long> to, Span<int> counts, int shift)
    {
        int start = 0;
        foreach (ref int count in counts)
        {
            (count, start) = (start, start + count);
        }

        int mask = counts.Length - 1;
        foreach (long key in from)
        {
            to[counts[(int)(key >> shift) & mask]++] = key;
        }
    }

    private static void Count(Span<long> keys, Span<int> places, long minimum, int values)
    {
        int[] copy = ArrayPool<int>.Shared.Rent(places.Length);
        int[] starts = ArrayPool<int>.Shared.Rent(values + 1);
        starts.AsSpan(0, values + 1).Clear();
        places.CopyTo(copy);
        foreach (long key in keys)
        {
            starts[(int)(key - minimum) + 1]++;
        }

        for (int value = 1; value <= values; value++)
        {
            starts[value] += starts[value - 1];
        }

        for (int i = 0; i < keys.Length; i++)
        {
            places[starts[(int)(keys[i] - minimum)]++] = copy[i];
        }

        int next = 0;
        for (int value = 0; value < values; value++)
        {
            keys[next..starts[value]].Fill(minimum + value);
            next = starts[value];
        }

        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(copy);
    }
}
