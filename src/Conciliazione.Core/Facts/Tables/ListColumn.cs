using System.Buffers;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>Dated lists, one a subject: where the days of each row begin and end, and the days of all rows side by side.</summary>
internal sealed class ListColumn(int[] offsets, int[] days, int[] undated, bool[]? unknown) : StoredColumn(unknown)
{
    /// <summary>Reads lists as they are handed in, and reports what is wrong with them.</summary>
    public static ListColumn Read(
        ReadOnlySpan<int> offsets, ReadOnlySpan<int> days, ReadOnlySpan<int> undated, ReadOnlySpan<bool> unknown, ColumnDefects defects)
    {
        int[] starts = offsets.IsEmpty ? [0] : offsets.ToArray();
        bool[]? marked = defects.Marked(unknown);
        Order(starts, days.Length, defects);
        if (undated.Length > 0)
        {
            defects.Require(undated.Length);
        }

        int[] keys = new int[days.Length];
        int row = 0;
        for (int item = 0; item < keys.Length; item++)
        {
            while (row + 1 < defects.Rows && starts[row + 1] <= item)
            {
                row++;
            }

            keys[item] = defects.Key(days[item], row);
        }

        for (row = 0; row < undated.Length; row++)
        {
            if (undated[row] < 0)
            {
                defects.Add(row, DefectCodes.FactOutOfRange, FactValue.Of(undated[row]), SheetValues.Span(0));
            }
        }

        for (row = 0; marked is not null && row < marked.Length; row++)
        {
            long items = (long)starts[row + 1] - starts[row] + (row < undated.Length ? undated[row] : 0);
            if (marked[row] && items > 0)
            {
                defects.Add(row, DefectCodes.FactUnknownValued, FactValue.Of(items), SheetValues.OneOrOther);
            }
        }

        return new(starts, keys, undated.ToArray(), marked);
    }

    public override FactValue Show(int row)
    {
        var dates = new LocalDate[offsets[row + 1] - offsets[row]];
        for (int i = 0; i < dates.Length; i++)
        {
            dates[i] = IsoDay.FromKey(days[offsets[row] + i]);
        }

        return FactValue.Of(dates.ToValueList(), UndatedOf(row));
    }

    /// <summary>
    /// Writes the points of the items of each row, without copying the lists; marks the rows whose list is unknown. Returns false, and writes
    /// nothing, for rows that are not consecutive, items without a day, and points that might not fit in 32 bits.
    /// </summary>
    public bool TrySum(Rows rows, in BirthSteps births, Span<int> points, Span<byte> unclear)
    {
        if (undated.Length > 0 || rows.Count == 0 || !rows.TrySlice<int>(offsets.AsSpan(0, offsets.Length - 1), out _))
        {
            return false;
        }

        ReadOnlySpan<int> ends = offsets.AsSpan(rows[0] + 1, rows.Count);
        int first = offsets[rows[0]];
        ReadOnlySpan<int> items = days.AsSpan(first..ends[^1]);
        int[] rented = ArrayPool<int>.Shared.Rent(items.Length + 1);

        Span<int> sums = rented;
        bool fit = births.TryAddUp(items, sums);
        int before = 0;
        points = points[..ends.Length];
        for (int row = 0; fit && row < points.Length; row++)
        {
            int sum = sums[ends[row] - first];
            points[row] = sum - before;
            before = sum;
        }

        ArrayPool<int>.Shared.Return(rented);
        if (fit)
        {
            Mark(rows, unclear);
        }

        return fit;
    }

    /// <summary>Reads the list of each row; those whose list is unknown are marked in <paramref name="unclear"/>.</summary>
    public void Read(Rows rows, ref DatedItems items, Span<byte> unclear)
    {
        if (rows.TrySlice<int>(offsets.AsSpan(0, offsets.Length - 1), out _) && rows.Count > 0)
        {
            int first = rows[0];
            items.AddLists(offsets.AsSpan(first, rows.Count + 1), days, undated.Length == 0 ? [] : undated.AsSpan(first, rows.Count));
        }
        else
        {
            for (int i = 0; i < rows.Count; i++)
            {
                items.AddLists(offsets.AsSpan(rows[i], 2), days, undated.Length == 0 ? [] : undated.AsSpan(rows[i], 1));
            }
        }

        Mark(rows, unclear);
    }

    /// <summary>Reports rows that begin before the one ahead of them, or beyond the items: the first begins at 0, the last ends with the items.</summary>
    private static void Order(int[] starts, int items, ColumnDefects defects)
    {
        int end = 0;
        for (int place = 0; place < starts.Length; place++)
        {
            int from = place == starts.Length - 1 ? items : end;
            int to = place == 0 ? 0 : items;
            if (starts[place] < from || starts[place] > to)
            {
                defects.Add(Math.Max(0, place - 1), DefectCodes.FactOffset, FactValue.Of(starts[place]), SheetValues.Places(Math.Min(from, to), to));
            }

            end = Math.Clamp(starts[place], end, Math.Max(end, items));
        }
    }

    private int UndatedOf(int row) => undated.Length == 0 ? 0 : undated[row];
}
