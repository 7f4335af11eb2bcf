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

    // Steps in which numbers rise: a second and a thousandth of it, in ticks; a whole point or euro.
    private static readonly ExactDivision[] Steps = [new(10_000_000), new(10_000), new(100), new(1)];

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

            Run(keys, indexes, indexBits, WidthOf(span));
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
    /// <param name="room">The number of bits that are left.</param>
    /// <param name="width">The number of bits taken.</param>
    public static bool TryAppend(ReadOnlySpan<long> numbers, Span<long> keys, int room, out int width)
    {
        (long minimum, ulong span) = SpanOf(numbers);
        ExactDivision step = StepOf(numbers, minimum);
        width = WidthOf(step.Divide(span));
        if (width > room)
        {
            return false;
        }

        Append(numbers, minimum, step, keys.Overlaps(numbers) ? 0 : -1, width, keys);
        return true;
    }

    /// <summary>Appends the numbers of some rows of a column, whose ends are known.</summary>
    /// <param name="numbers">The column.</param>
    /// <param name="scale">What its numbers are.</param>
    /// <param name="highestFirst">Whether the higher of them comes first.</param>
    /// <param name="rows">The row of each combined number.</param>
    /// <param name="keys">The combined numbers.</param>
    /// <param name="room">The number of bits that are left.</param>
    /// <param name="width">The number of bits taken.</param>
    public static bool TryAppend(
        ReadOnlySpan<int> numbers, in ShortScale scale, bool highestFirst, ReadOnlySpan<int> rows, Span<long> keys, int room, out int width)
    {
        width = WidthOf((ulong)((long)scale.Highest - scale.Lowest));
        if (width > room)
        {
            return false;
        }

        // The complement of a number is the number taken from minus one, so that both ways are one subtraction from an end.
        int flip = highestFirst ? -1 : 0;
        int first = highestFirst ? ~scale.Highest : scale.Lowest;
        rows = rows[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (keys[i] << width) | (uint)((numbers[rows[i]] ^ flip) - first);
        }

        return true;
    }

    /// <summary>Sorts rows by their combined numbers; rows whose numbers are equal stay ascending.</summary>
    /// <param name="keys">The combined numbers.</param>
    /// <param name="rows">The row of each, ascending.</param>
    /// <param name="rowBits">The number of bits that hold a row.</param>
    /// <param name="bits">The number of bits that hold a combined number.</param>
    public static void Run(Span<long> keys, Span<int> rows, int rowBits, int bits)
    {
        if (keys.Length < MaximumCompared || bits == 0)
        {
            for (int i = 0; i < keys.Length; i++)
            {
                keys[i] = (keys[i] << rowBits) | (uint)rows[i];
            }

            keys.Sort();
        }
        else
        {
            ByDigits(keys, rows, rowBits, bits);
        }

        Unpack(keys, rows, rowBits);
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
    /// Packs numbers with their rows, which rise already, and sorts them digit by digit from the lowest above the rows: each pass preserves the
    /// order of the one before. The digits are as few as they can be, and of the same width; those of the next pass are counted while numbers move.
    /// </summary>
    private static void ByDigits(Span<long> keys, ReadOnlySpan<int> rows, int rowBits, int bits)
    {
        int widest = keys.Length < ManyItems ? NarrowDigit : WideDigit;
        int passes = (bits + widest - 1) / widest;
        int width = (bits + passes - 1) / passes;
        long[] rented = ArrayPool<long>.Shared.Rent(keys.Length);
        int[] counted = ArrayPool<int>.Shared.Rent(2 << width);
        counted.AsSpan(0, 2 << width).Clear();
        Span<int> counts = counted.AsSpan(0, 1 << width);
        Span<int> nextCounts = counted.AsSpan(1 << width, 1 << width);

        // The last pass ends where the numbers came from.
        Span<long> other = rented.AsSpan(0, keys.Length);
        Span<long> from = passes % 2 == 0 ? keys : other;
        Span<long> to = passes % 2 == 0 ? other : keys;
        Pack(keys, rows, rowBits, from, counts);
        for (int pass = 0; pass < passes; pass++)
        {
            int shift = rowBits + (pass * width);
            ToStarts(counts);
            if (pass < passes - 1)
            {
                Scatter(from, to, counts, nextCounts, shift, width);
            }
            else
            {
                Scatter(from, to, counts, shift);
            }

            Span<long> moved = to;
            to = from;
            from = moved;
            Span<int> done = counts;
            counts = nextCounts;
            nextCounts = done;
            nextCounts.Clear();
        }

        ArrayPool<int>.Shared.Return(counted);
        ArrayPool<long>.Shared.Return(rented);
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

    /// <summary>Packs rows below numbers, and counts the lowest digits of the numbers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pack(ReadOnlySpan<long> keys, ReadOnlySpan<int> rows, int rowBits, Span<long> to, Span<int> counts)
    {
        to = to[..keys.Length];
        rows = rows[..keys.Length];
        int mask = counts.Length - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            long key = keys[i];
            counts[(int)key & mask]++;
            to[i] = (key << rowBits) | (uint)rows[i];
        }
    }

    /// <summary>Takes numbers and rows apart again.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Unpack(Span<long> keys, Span<int> rows, int rowBits)
    {
        rows = rows[..keys.Length];
        long mask = (1L << rowBits) - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            long key = keys[i];
            rows[i] = (int)(key & mask);
            keys[i] = key >> rowBits;
        }
    }

    /// <summary>Moves numbers to where their digits belong, given where those begin, and counts the digits that follow.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Scatter(ReadOnlySpan<long> from, Span<long> to, Span<int> starts, Span<int> nextCounts, int shift, int width)
    {
        int mask = starts.Length - 1;
        foreach (long key in from)
        {
            long digits = key >> shift;
            to[starts[(int)digits & mask]++] = key;
            nextCounts[(int)(digits >> width) & mask]++;
        }
    }

    /// <summary>Moves numbers to where their digits belong, given where those begin.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Scatter(ReadOnlySpan<long> from, Span<long> to, Span<int> starts, int shift)
    {
        int mask = starts.Length - 1;
        foreach (long key in from)
        {
            to[starts[(int)(key >> shift) & mask]++] = key;
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
