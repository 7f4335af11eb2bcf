using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>A fact that is one number a subject, kept in as few bytes as its numbers need.</summary>
internal sealed class NumberColumn<T>(T[] numbers, bool[]? unknown, Func<int, FactValue> show) : NumberColumn(unknown)
    where T : unmanaged, IBinaryInteger<T>
{
    public override FactValue Show(int row) => show(row);

    public override void CopyTo(Rows rows, Span<long> raws, Span<byte> unclear)
    {
        if (!rows.TrySlice(numbers, out ReadOnlySpan<T> slice))
        {
            for (int i = 0; i < raws.Length; i++)
            {
                raws[i] = long.CreateTruncating(numbers[rows[i]]);
            }
        }
        else if (typeof(T) == typeof(long))
        {
            MemoryMarshal.Cast<T, long>(slice).CopyTo(raws);
        }
        else if (typeof(T) == typeof(int))
        {
            Widen(MemoryMarshal.Cast<T, int>(slice), raws);
        }
        else
        {
            for (int i = 0; i < raws.Length; i++)
            {
                raws[i] = long.CreateTruncating(slice[i]);
            }
        }

        Mark(rows, unclear);
    }

    private static void Widen(ReadOnlySpan<int> narrow, Span<long> raws)
    {
        int i = 0;
        for (; i <= raws.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            Vector.Widen(Vector.Create(narrow[i..]), out Vector<long> low, out Vector<long> high);
            low.CopyTo(raws[i..]);
            high.CopyTo(raws[(i + Vector<long>.Count)..]);
        }

        for (; i < raws.Length; i++)
        {
            raws[i] = narrow[i];
        }
    }
}
