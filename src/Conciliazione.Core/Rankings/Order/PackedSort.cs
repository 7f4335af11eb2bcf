using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Sorts numbers together with indexes.</summary>
/// <remarks>
/// If the span of the numbers and the indexes fit into one word, they are packed and sorted as plain numbers, which is several times faster
/// than sorting two lists together; if there are few distinct numbers, they are counted instead.
/// </remarks>
internal static class PackedSort
{
    /// <summary>The bits of a word that hold numbers and an index: all but the sign.</summary>
    public const int MaximumBits = 63;

    private const int MaximumCounted = 1 << 12;
    private const int FewItems = 32;

    /// <summary>The maximum number of items for which comparing is faster than one pass per digit.</summary>
    private const int MaximumCompared = 512;

    /// <summary>The number of items from which fewer, wider digits are faster.</summary>
    private const int ManyItems = 1 << 13;

    private const int NarrowDigit = 9;
    private const int WideDigit = 11;
    private const int CountedAtOnce = 3;
    private const int PackedAtOnce = 2_048;

    // Steps in which numbers rise: a second and a thousandth of it, in ticks; a whole point or euro.
    private static readonly ExactDivision[] Steps = [new(10_000_000), new(10_000), new(100), new(1)];

    public static void Run(Span<long> keys, Span<int> places)
    {
        (long minimum, ulong span) = SpanOf(keys);
        if (span == 0)
        {
            return;
        }

        int indexBits = WidthOf((ulong)(keys.Length - 1));
        if (span < MaximumCounted && keys.Length > FewItems)
        {
            Count(keys, places, minimum, (int)span + 1);
        }
        else if (WidthOf(span) + indexBits <= MaximumBits)
        {
            foreach (ref long key in keys)
            {
                key -= minimum;
            }

            // Indexes rise, and places need not.
            int[] rented = ArrayPool<int>.Shared.Rent(2 * places.Length);
            Span<int> copy = rented.AsSpan(0, places.Length);
            Span<int> indexes = rented.AsSpan(places.Length, places.Length);
            places.CopyTo(copy);
            for (int i = 0; i < indexes.Length; i++)
            {
                indexes[i] = i;
            }

            Run(new RowNumbers(indexBits, WidthOf(span)), keys, indexes);
            for (int i = 0; i < keys.Length; i++)
            {
                places[i] = copy[indexes[i]];
                keys[i] += minimum;
            }

            ArrayPool<int>.Shared.Return(rented);
        }
        else
        {
            keys.Sort(places);
        }
    }

    /// <summary>Returns the bits that hold a number.</summary>
    public static int WidthOf(ulong number) => 64 - BitOperations.LeadingZeroCount(number);

    /// <summary>
    /// Appends one number to each combined number, in as few bits as hold them all; returns false, and changes nothing, if there is no room.
    /// </summary>
    /// <param name="numbers">The numbers, the lower of which comes first; may be the combined numbers themselves if nothing is in them yet.</param>
    /// <param name="keys">The combined numbers.</param>
    /// <param name="used">The number of bits of a combined number that are used so far; others may hold anything.</param>
    /// <param name="room">The number of bits that are left.</param>
    /// <param name="width">The number of bits taken.</param>
    public static bool TryAppend(ReadOnlySpan<long> numbers, Span<long> keys, int used, int room, out int width)
    {
        (long minimum, ulong span) = SpanOf(numbers);
        ExactDivision step = StepOf(numbers, minimum);
        width = WidthOf(step.Divide(span));
        if (width > room)
        {
            return false;
        }

        Append(numbers, minimum, step, used == 0 ? 0 : -1, width, keys);
        return true;
    }

    /// <summary>Sorts rows by their combined numbers; those whose numbers are equal stay ascending.</summary>
    /// <param name="combined">What the numbers are combined of.</param>
    /// <param name="keys">The span to write the numbers to, in order.</param>
    /// <param name="rows">The rows, ascending.</param>
    /// <param name="onlyRows">Whether the numbers are not needed.</param>
    public static void Run(in RowNumbers combined, Span<long> keys, Span<int> rows, bool onlyRows = false)
    {
        if (keys.Length >= MaximumCompared && combined.Bits > 0)
        {
            ByDigits(combined, keys, rows, onlyRows);
            return;
        }

        combined.Pack(0, rows, keys);
        keys.Sort();
        Unpack(keys, keys, rows, combined.RowBits);
    }

    /// <summary>Returns the first place from one on whose number is that of the next too; the last one if there is none.</summary>
    public static int NextTie(ReadOnlySpan<long> keys, int from)
    {
        int place = from;
        for (; place < keys.Length - Vector<long>.Count; place += Vector<long>.Count)
        {
            if (Vector.EqualsAny(new Vector<long>(keys[place..]), new Vector<long>(keys[(place + 1)..])))
            {
                break;
            }
        }

        while (place < keys.Length - 1 && keys[place] != keys[place + 1])
        {
            place++;
        }

        return place;
    }

    /// <summary>Returns the first column in which two combined numbers differ.</summary>
    /// <param name="left">A combined number.</param>
    /// <param name="right">Another one, not equal to it.</param>
    /// <param name="widths">The width of each column, in bits.</param>
    public static int FirstToDiffer(long left, long right, ReadOnlySpan<int> widths)
    {
        int below = 63 - BitOperations.LeadingZeroCount((ulong)(left ^ right));
        int column = widths.Length - 1;
        for (; below >= widths[column]; column--)
        {
            below -= widths[column];
        }

        return column;
    }

    private static (long Minimum, ulong Span) SpanOf(ReadOnlySpan<long> numbers)
    {
        (long lowest, long highest) = ShortScale.EndsOf(numbers);
        return (lowest, unchecked((ulong)highest - (ulong)lowest));
    }

    /// <summary>Returns the widest step of which all numbers, counted from the lowest, are whole multiples.</summary>
    private static ExactDivision StepOf(ReadOnlySpan<long> numbers, long minimum)
    {
        int step = 0;
        foreach (long number in numbers)
        {
            while (!Steps[step].IsExact(unchecked((ulong)number - (ulong)minimum)))
            {
                step++;
            }
        }

        return Steps[step];
    }

    /// <summary>
    /// Sorts digit by digit from the lowest above the rows, which rise already: each pass preserves the order of the one before. The digits are as
    /// few as they can be, and of the same width; they are counted while what was just packed is in the nearest cache.
    /// </summary>
    private static void ByDigits(in RowNumbers combined, Span<long> keys, Span<int> rows, bool onlyRows)
    {
        int widest = keys.Length < ManyItems ? NarrowDigit : WideDigit;
        int passes = (combined.Bits + widest - 1) / widest;
        int width = (combined.Bits + passes - 1) / passes;
        int digits = 1 << width;
        long[] rented = ArrayPool<long>.Shared.Rent(keys.Length);
        int[] counted = ArrayPool<int>.Shared.Rent(CountedAtOnce * digits);
        Span<int> counts = counted.AsSpan(0, CountedAtOnce * digits);
        counts.Clear();
        for (int start = 0; start < keys.Length; start += PackedAtOnce)
        {
            int count = Math.Min(PackedAtOnce, keys.Length - start);
            combined.Pack(start, rows.Slice(start, count), keys.Slice(start, count));
            Count(keys.Slice(start, count), counts, digits - 1, combined.RowBits, width);
        }

        Span<long> from = keys;
        Span<long> to = rented.AsSpan(0, keys.Length);
        for (int pass = 0; pass < passes; pass++)
        {
            int shift = combined.RowBits + (pass * width);
            int turn = pass % CountedAtOnce;
            if (turn == 0 && pass > 0)
            {
                counts.Clear();
                Count(from, counts, digits - 1, shift, width);
            }

            Span<int> starts = counts.Slice(turn * digits, digits);
            ToStarts(starts);
            if (pass == passes - 1 && onlyRows)
            {
                Scatter(from, rows, starts, shift, (int)((1L << combined.RowBits) - 1));
            }
            else
            {
                Scatter(from, to, starts, shift);
                Span<long> moved = to;
                to = from;
                from = moved;
            }
        }

        if (!onlyRows)
        {
            Unpack(from, keys, rows, combined.RowBits);
        }

        ArrayPool<int>.Shared.Return(counted);
        ArrayPool<long>.Shared.Return(rented);
    }

    // The loops over all numbers are not inlined: within a long method they would keep half of what they need on the stack.

    /// <summary>Appends numbers to what is kept of the combined ones, or to nothing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Append(ReadOnlySpan<long> numbers, long minimum, ExactDivision step, long kept, int width, Span<long> keys)
    {
        numbers = numbers[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = ((keys[i] & kept) << width) | (long)step.Divide(unchecked((ulong)numbers[i] - (ulong)minimum));
        }
    }

    /// <summary>Counts three digits of each number, one above the other.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Count(ReadOnlySpan<long> keys, Span<int> counts, int mask, int shift, int width)
    {
        foreach (long key in keys)
        {
            long digits = key >> shift;
            counts[(int)digits & mask]++;
            digits >>= width;
            counts[((int)digits & mask) + mask + 1]++;
            counts[((int)(digits >> width) & mask) + (2 * mask) + 2]++;
        }
    }

    /// <summary>Takes numbers and the rows below them apart.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Unpack(ReadOnlySpan<long> packed, Span<long> keys, Span<int> rows, int rowBits)
    {
        keys = keys[..packed.Length];
        rows = rows[..packed.Length];
        long mask = (1L << rowBits) - 1;
        for (int i = 0; i < packed.Length; i++)
        {
            long key = packed[i];
            rows[i] = (int)(key & mask);
            keys[i] = key >> rowBits;
        }
    }

    /// <summary>Makes of how often each digit comes where its numbers begin.</summary>
    private static void ToStarts(Span<int> counts)
    {
        int start = 0;
        foreach (ref int count in counts)
        {
            (count, start) = (start, start + count);
        }
    }

    /// <summary>Moves numbers to where their digits belong.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Scatter(ReadOnlySpan<long> from, Span<long> to, Span<int> starts, int shift)
    {
        int mask = starts.Length - 1;
        foreach (long key in from)
        {
            to[starts[(int)(key >> shift) & mask]++] = key;
        }
    }

    /// <summary>Moves the rows of numbers to where the digits of the numbers belong.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Scatter(ReadOnlySpan<long> from, Span<int> to, Span<int> starts, int shift, int rowMask)
    {
        int mask = starts.Length - 1;
        foreach (long key in from)
        {
            to[starts[(int)(key >> shift) & mask]++] = (int)key & rowMask;
        }
    }

    private static void Count(Span<long> keys, Span<int> places, long minimum, int values)
    {
        int[] copy = ArrayPool<int>.Shared.Rent(places.Length);
        int[] counted = ArrayPool<int>.Shared.Rent(values);
        Span<int> starts = counted.AsSpan(0, values);
        starts.Clear();
        places.CopyTo(copy);
        foreach (long key in keys)
        {
            starts[(int)(key - minimum)]++;
        }

        ToStarts(starts);
        for (int i = 0; i < keys.Length; i++)
        {
            places[starts[(int)(keys[i] - minimum)]++] = copy[i];
        }

        // Each start has moved on to where its numbers end.
        int next = 0;
        foreach (int end in starts)
        {
            keys[next..end].Fill(minimum++);
            next = end;
        }

        ArrayPool<int>.Shared.Return(counted);
        ArrayPool<int>.Shared.Return(copy);
    }
}
