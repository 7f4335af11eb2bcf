using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>One number a row, of which those of two columns may be combined, and which is packed above the row itself.</summary>
internal readonly ref struct RowNumbers
{
    private readonly ReadOnlySpan<int> _first;
    private readonly ReadOnlySpan<int> _second;
    private readonly int _width;
    private readonly int _flip;
    private readonly int _end;

    /// <summary>Initializes numbers that are combined already.</summary>
    /// <param name="rowBits">The number of bits that hold a row.</param>
    /// <param name="bits">The number of bits that hold a number.</param>
    public RowNumbers(int rowBits, int bits)
    {
        RowBits = rowBits;
        Bits = bits;
    }

    /// <summary>Initializes numbers that two columns are combined to.</summary>
    /// <param name="rowBits">The number of bits that hold a row.</param>
    /// <param name="first">The first column: a number each row, one after the other, from zero, the lower first.</param>
    /// <param name="firstWidth">The number of bits that hold it.</param>
    /// <param name="second">The second column, at the rows.</param>
    /// <param name="scale">What its numbers are.</param>
    /// <param name="highestFirst">Whether the higher of them comes first.</param>
    public RowNumbers(int rowBits, ReadOnlySpan<int> first, int firstWidth, ReadOnlySpan<int> second, scoped in ShortScale scale, bool highestFirst)
    {
        RowBits = rowBits;
        _first = first;
        _second = second;
        _width = PackedSort.WidthOf(scale.Span);
        Bits = firstWidth + _width;

        // The complement turns the order around, so that both ways are one subtraction.
        _flip = highestFirst ? -1 : 0;
        _end = highestFirst ? ~scale.Highest : scale.Lowest;
    }

    public int RowBits { get; }

    public int Bits { get; }

    /// <summary>Packs numbers above the rows that they are of.</summary>
    /// <param name="start">The place of the first row among all.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="keys">The span to write to; it holds the numbers themselves if they are combined already.</param>
    public void Pack(int start, ReadOnlySpan<int> rows, Span<long> keys)
    {
        if (_first.IsEmpty)
        {
            Pack(rows, keys, RowBits);
        }
        else
        {
            Pack(rows, keys, _first.Slice(start, rows.Length), _second, _flip, _end, _width, RowBits);
        }
    }

    // Not inlined: within a long method these loops would keep half of what they need on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pack(ReadOnlySpan<int> rows, Span<long> keys, int rowBits)
    {
        keys = keys[..rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            keys[i] = (keys[i] << rowBits) | (uint)rows[i];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pack(
        ReadOnlySpan<int> rows, Span<long> keys, ReadOnlySpan<int> first, ReadOnlySpan<int> second, int flip, int end, int width, int rowBits)
    {
        keys = keys[..rows.Length];
        first = first[..rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            long number = ((long)first[i] << width) | (uint)((second[rows[i]] ^ flip) - end);
            keys[i] = (number << rowBits) | (uint)rows[i];
        }
    }
}
