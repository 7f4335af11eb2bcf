using System.Runtime.Intrinsics;

namespace Conciliazione.Rivals;

/// <summary>
/// Vectors over columns, a block at a time so that what is half done stays in the nearest cache, and a radix sort: as far as a loop by hand
/// goes on one thread. Bands are steps, added where a comparison holds.
/// </summary>
internal sealed class HandVector(DataSet data, bool lists) : Contender("vectors by hand + radix sort")
{
    private const int Block = 1_024;
    private const int Outside = (Call.MaximumPoints - Call.MinimumPoints + 1) << RadixSort.SecondBits;

    private static readonly (int Limit, int Points)[] ByBirth =
        [(Call.BornBy(18), 3), (Call.BornBy(36), -1), (Call.BornBy(46), -1), (Call.BornBy(61), -1)];

    private static readonly (int Limit, int Points)[] ByElder = [(Call.BornBy(65), 2), (Call.BornBy(75), 2)];

    private static readonly (int Limit, int Points)[] ByIsee = [(35_000_00, 2), (20_000_00, 2), (10_000_00, 2)];

    private static readonly (int Limit, int Points)[] ByChild = [(Call.BornBy(3), -1), (Call.BornBy(6), -2), (Call.BornBy(14), -1)];

    private readonly byte[] _children = new byte[Block];
    private readonly uint[] _keys = new uint[Block];
    private readonly RadixSort _sort = new(data.Size);
    private int[] _sums = new int[Block];

    public override void Run(int batch)
    {
        _sort.Clear();
        int first = batch * data.Size;
        for (int done = 0; done < data.Size; done += Block)
        {
            int rows = Math.Min(Block, data.Size - done);
            if (lists)
            {
                AddListed(first + done, rows);
            }
            else
            {
                AddCounted(first + done, rows);
            }

            MakeKeys(first + done, rows);
            _sort.Add(_keys.AsSpan(0, rows), Outside, first + done);
        }

        _sort.Run();
    }

    public override ReadOnlySpan<int> Found() => _sort.Order;

    /// <summary>The points of the children of each row, from how many there are in each band.</summary>
    private void AddCounted(int start, int rows)
    {
        Columns columns = data.Columns;
        int i = 0;
        for (; i <= rows - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> babies = Vector256.Create<byte>(columns.Babies.AsSpan(start + i));
            Vector256<byte> small = Vector256.Create<byte>(columns.Small.AsSpan(start + i));
            Vector256<byte> twice = babies + babies;
            Vector256<byte> points = twice + twice + small + small + small + Vector256.Create<byte>(columns.School.AsSpan(start + i));
            Vector256.Min(points, Vector256.Create((byte)10)).CopyTo(_children, i);
        }

        for (; i < rows; i++)
        {
            _children[i] = (byte)Math.Min(HandColumns.CountedChildren(columns, start + i), 10);
        }
    }

    /// <summary>The same from their births: points of each child, summed up, so that those of a row are one difference.</summary>
    private void AddListed(int start, int rows)
    {
        ReadOnlySpan<int> offsets = data.Columns.Offsets.AsSpan(start, rows + 1);
        ReadOnlySpan<int> births = data.Columns.Children.AsSpan(offsets[0]..offsets[^1]);
        if (_sums.Length <= births.Length + Vector512<int>.Count)
        {
            _sums = new int[2 * (births.Length + Vector512<int>.Count)];
        }

        Span<int> sums = _sums;
        int i = 0;
        for (; i <= births.Length - Vector512<int>.Count; i += Vector512<int>.Count)
        {
            Steps(Vector512.Create(4), Vector512.Create(births[i..]), ByChild).CopyTo(sums[(i + 1)..]);
        }

        for (; i < births.Length; i++)
        {
            sums[i + 1] = Steps(Vector512.Create(4), Vector512.Create(births[i]), ByChild)[0];
        }

        int sum = 0;
        for (i = 1; i <= births.Length; i++)
        {
            sum += sums[i];
            sums[i] = sum;
        }

        int before = 0;
        for (i = 0; i < rows; i++)
        {
            int after = sums[offsets[i + 1] - offsets[0]];
            _children[i] = (byte)Math.Min(after - before, 10);
            before = after;
        }
    }

    /// <summary>What is lacking in points, then the second of arrival, in one number a row.</summary>
    private void MakeKeys(int start, int rows)
    {
        Columns columns = data.Columns;
        Vector128<byte> ofKind = Vector128.Create(3, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)0);
        int i = 0;
        for (; i <= rows - Vector512<int>.Count; i += Vector512<int>.Count)
        {
            int row = start + i;
            Vector128<byte> single = Vector128.Create<byte>(columns.Single.AsSpan(row));
            Vector128<byte> few = Vector128.Create<byte>(_children.AsSpan(i))
                + Vector128.Shuffle(ofKind, Vector128.Create<byte>(columns.Kind.AsSpan(row)))
                + (Vector128.Equals(single, Vector128<byte>.One) & Vector128.Create((byte)5));
            Vector512<int> points = Vector512.WidenLower(Vector256.WidenLower(few.ToVector256Unsafe()).ToVector512Unsafe()).AsInt32();
            points = Steps(points, Vector512.Create<int>(columns.Birth.AsSpan(row)), ByBirth);
            points = Steps(points, Vector512.Create<int>(columns.Elder.AsSpan(row)), ByElder);
            points = Steps(points, Vector512.Create<int>(columns.Isee.AsSpan(row)), ByIsee);
            Vector512<int> lacking = (Vector512.Create(Call.MaximumPoints) - points) << RadixSort.SecondBits;
            (lacking | Vector512.Create<int>(columns.Arrival.AsSpan(row))).AsUInt32().CopyTo(_keys, i);
        }

        for (; i < rows; i++)
        {
            int points = HandColumns.PointsOf(columns, start + i, _children[i]);
            _keys[i] = (uint)(((Call.MaximumPoints - points) << RadixSort.SecondBits) | columns.Arrival[start + i]);
        }
    }

    private static Vector512<int> Steps(Vector512<int> points, Vector512<int> value, (int Limit, int Points)[] steps)
    {
        foreach ((int limit, int more) in steps)
        {
            points += Vector512.LessThanOrEqual(value, Vector512.Create(limit)) & Vector512.Create(more);
        }

        return points;
    }
}
