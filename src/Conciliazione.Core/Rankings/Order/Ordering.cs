using System.Buffers;
using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>
/// Puts entries in order, level by level, into the caller's spans: indexes, positions, and what separates each entry from the next.
/// </summary>
/// <remarks>
/// <para>The first levels are read of all entries, and sorted together if their numbers fit into one; a further level only of
/// those still tied. Scratch memory is rented, so that nothing is allocated per entry.</para>
/// <para>Ties are looked at from first to last. Whether a tie is on the cut-off does not depend on the order within the ties
/// ahead, so that a single walk down the places is enough.</para>
/// </remarks>
internal ref struct Ordering<TOrdered>
    where TOrdered : IOrdered, allows ref struct
{
    /// <summary>The maximum number of levels that are read of all entries.</summary>
    private const int MaximumTogether = 3;

    private readonly TOrdered _ordered;

    // Kept apart: each call copies what is put in order.
    private readonly ReadOnlySpan<OrderLevel> _levels;
    private readonly ReadOnlySpan<int> _reserves;
    private readonly Span<int> _order;
    private readonly Span<int> _positions;
    private readonly Span<Gap> _gaps;
    private readonly PlaceWalk? _walk;
    private readonly long[] _keys;
    private readonly byte[] _unclear;
    private readonly int[] _tied;

    /// <summary>The number of entries that the walk has passed.</summary>
    private int _passed;

    private Ordering(TOrdered ordered, Span<int> order, Span<int> positions, Span<Gap> gaps, PlaceWalk? walk)
    {
        _ordered = ordered;
        _levels = ordered.Levels;
        _reserves = ordered.Reserves;
        _order = order;
        _positions = positions;
        _gaps = gaps;
        _walk = walk;
        _keys = ArrayPool<long>.Shared.Rent(order.Length);
        _unclear = ArrayPool<byte>.Shared.Rent(order.Length);
        _tied = ArrayPool<int>.Shared.Rent(order.Length);
    }

    /// <summary>Puts entries in order.</summary>
    /// <param name="ordered">What is put in order.</param>
    /// <param name="order">The indexes of the entries, ascending; they are put in order. Entries still tied stay ascending.</param>
    /// <param name="positions">The span to write positions to, from 1, the same for those tied; may be empty.</param>
    /// <param name="gaps">The span to write to what separates each entry from the next; may be empty.</param>
    /// <param name="walk">The walk down the places, up to the first entry; <see langword="null"/> if there is no cut-off.</param>
    public static void Run(TOrdered ordered, Span<int> order, Span<int> positions, Span<Gap> gaps, PlaceWalk? walk)
    {
        if (order.IsEmpty)
        {
            return;
        }

        gaps.Fill(Gap.Equal);
        if (!gaps.IsEmpty)
        {
            gaps[order.Length - 1] = Gap.End;
        }

        var ordering = new Ordering<TOrdered>(ordered, order, positions, gaps, walk);
        try
        {
            ordering.All();
        }
        finally
        {
            ordering.Return();
        }
    }

    private readonly void Return()
    {
        ArrayPool<long>.Shared.Return(_keys);
        ArrayPool<byte>.Shared.Return(_unclear);
        ArrayPool<int>.Shared.Return(_tied);
    }

    private void All()
    {
        int levels = SortTogether();
        bool areApart = levels > _levels.Length;
        ReadOnlySpan<long> keys = _keys.AsSpan(0, _order.Length);
        for (int from = 0; from < keys.Length;)
        {
            int tie = areApart ? keys.Length - 1 : PackedSort.NextTie(keys, from);
            for (; from < tie && !_positions.IsEmpty; from++)
            {
                _positions[from] = from + 1;
            }

            from = EndOf(tie, keys.Length);
            Separate(tie, from, levels);
        }
    }

    /// <summary>
    /// Sorts all entries by as many of the first levels as fit into one number beside the index; returns how many those are, and one more than
    /// there are if nothing is tied then. Entries are then read in memory order rather than in order of points.
    /// </summary>
    private readonly int SortTogether()
    {
        Span<long> keys = _keys.AsSpan(0, _order.Length);
        int rowBits = PackedSort.WidthOf((ulong)_order[^1]);
        if (TryCombine(rowBits, out RowNumbers combined))
        {
            bool areApart = _gaps.IsEmpty && AreApart(OrderLevel.FirstKey + 1);
            PackedSort.Run(combined, keys, _order, onlyRows: areApart);
            return areApart ? _levels.Length + 1 : OrderLevel.FirstKey + 1;
        }

        Span<int> widths = stackalloc int[MaximumTogether];
        int count = 0;
        int bits = 0;
        while (count < Math.Min(_levels.Length, MaximumTogether)
            && IsForAll(count) && TryAppend(count, keys, bits, PackedSort.MaximumBits - rowBits - bits, out widths[count]))
        {
            bits += widths[count++];
        }

        if (bits == 0)
        {
            // All are the same so far.
            keys.Clear();
            return count;
        }

        PackedSort.Run(new RowNumbers(rowBits, bits), keys, _order);
        for (int i = 1; !_gaps.IsEmpty && i < keys.Length; i++)
        {
            if (keys[i] != keys[i - 1])
            {
                _gaps[i - 1] = Gap.At(PackedSort.FirstToDiffer(keys[i - 1], keys[i], widths[..count]));
            }
        }

        return count;
    }

    /// <summary>Whether a level separates every tie, and is read of all entries.</summary>
    private readonly bool IsForAll(int level) => _levels[level] is { IsPlain: true, IsOnlyAtCutOff: false };

    /// <summary>Determines whether entries that lie in memory order are in the order of a level, none tied: rows in that of their numbers.</summary>
    private readonly bool AreApart(int level) => level < _levels.Length && IsForAll(level)
        && _ordered.TryReadAll(level, out _, out ShortScale scale, out bool highestFirst) && scale.IsRising && !highestFirst;

    /// <summary>
    /// Combines points and the first key of rows without categories, if columns of 32 bits hold both: what most rankings are, and faster by a
    /// third than level by level.
    /// </summary>
    private readonly bool TryCombine(int rowBits, out RowNumbers combined)
    {
        combined = default;
        if (!_gaps.IsEmpty || _levels.Length <= OrderLevel.FirstKey || !_levels[OrderLevel.Category].IsSame || !IsForAll(OrderLevel.FirstKey)
            || !_ordered.TryReadAll(OrderLevel.Points, out ReadOnlySpan<int> points, out ShortScale scaleOfPoints, out _)
            || !_ordered.TryReadAll(OrderLevel.FirstKey, out ReadOnlySpan<int> column, out ShortScale scale, out bool highestFirst))
        {
            return false;
        }

        combined = new(rowBits, points, PackedSort.WidthOf((uint)scaleOfPoints.Highest), column, scale, highestFirst);
        return rowBits + combined.Bits <= PackedSort.MaximumBits;
    }

    /// <summary>Appends the numbers of a level to those combined so far; returns false if one is unknown, or if there is no room.</summary>
    private readonly bool TryAppend(int level, Span<long> keys, int bits, int room, out int width)
    {
        width = 0;
        if (_levels[level].IsSame)
        {
            return true;
        }

        // The first numbers are combined where they are read.
        long[] rented = bits == 0 ? [] : ArrayPool<long>.Shared.Rent(keys.Length);
        Span<long> numbers = bits == 0 ? keys : rented.AsSpan(0, keys.Length);
        Span<byte> unclear = _unclear.AsSpan(0, keys.Length);
        unclear.Clear();
        _ordered.Read(level, _order, numbers, unclear);
        bool isDone = !unclear.Contains((byte)1) && PackedSort.TryAppend(numbers, keys, bits, room, out width);
        ArrayPool<long>.Shared.Return(rented);
        return isDone;
    }

    private readonly int EndOf(int start, int end)
    {
        int next = start + 1;
        while (next < end && _keys[next] == _keys[start])
        {
            next++;
        }

        return next;
    }

    /// <summary>Separates the entries between two places by a level and those after it.</summary>
    private void Separate(int start, int end, int level)
    {
        for (; end - start > 1 && level < _levels.Length; level++)
        {
            if (_levels[level].IsOnlyAtCutOff && !IsOnCutOff(start, end))
            {
                continue;
            }

            Span<int> which = _order[start..end];
            Span<long> keys = _keys.AsSpan(start, which.Length);
            Span<byte> unclear = _unclear.AsSpan(0, which.Length);
            unclear.Clear();
            _ordered.Read(level, which, keys, unclear);
            if (_levels[level].StaysTied && unclear.Contains((byte)1))
            {
                Mark(start, end - 1, Gap.BlockedAt(level));
                break;
            }

            // Unknown numbers come last, as one tie: they are set apart, and separated by the levels that follow.
            int known = start + SetApart(keys, unclear, which);
            PackedSort.Run(_keys.AsSpan(start, known - start), _order[start..known]);
            for (int from = start; from < known;)
            {
                int to = EndOf(from, known);
                Mark(to - 1, Math.Min(to, end - 1), Gap.At(level));
                Separate(from, to, level + 1);
                from = to;
            }

            start = known;
        }

        _order[start..end].Sort();
        for (int i = start; i < end && !_positions.IsEmpty; i++)
        {
            _positions[i] = start + 1;
        }
    }

    private readonly void Mark(int start, int end, Gap gap)
    {
        if (!_gaps.IsEmpty)
        {
            _gaps[start..end].Fill(gap);
        }
    }

    /// <summary>
    /// Determines whether a place depends on the order of the entries between two places, those ahead being known.
    /// </summary>
    private bool IsOnCutOff(int start, int end)
    {
        if (_walk is null)
        {
            return false;
        }

        for (; _passed < start; _passed++)
        {
            _walk.Pass(_reserves[_order[_passed]]);
        }

        for (int i = start; i < end; i++)
        {
            _tied[i - start] = _reserves[_order[i]];
        }

        return _walk.IsOnCutOff(_tied.AsSpan(0, end - start));
    }

    /// <summary>Moves the known ones to the front, preserving their order, and returns their number.</summary>
    private static int SetApart(Span<long> keys, ReadOnlySpan<byte> unclear, Span<int> order)
    {
        int known = 0;
        for (int i = 0; i < order.Length; i++)
        {
            if (unclear[i] == 0)
            {
                (keys[known], keys[i]) = (keys[i], keys[known]);
                (order[known], order[i]) = (order[i], order[known]);
                known++;
            }
        }

        return known;
    }
}
