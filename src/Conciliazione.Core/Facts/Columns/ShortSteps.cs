using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Conciliazione.Facts;

/// <summary>
/// What numbers of 32 bits are worth: something from the start, and more or less above each limit. Thirty-two are compared with every limit at
/// once, without a branch; the last few, and all of them on a processor without vectors, one by one with the same result.
/// </summary>
/// <param name="limits">A buffer for the limits.</param>
/// <param name="added">A buffer of the same length for what is added above each.</param>
internal ref struct ShortSteps(Span<int> limits, Span<int> added)
{
    private const int Wide = 2;

    private readonly Span<int> _limits = limits;
    private readonly Span<int> _more = added;
    private int _count;
    private int _start;

    /// <summary>Adds something that every number is worth.</summary>
    public void AddToAll(long more) => _start += (int)more;

    /// <summary>Adds something that numbers from one upwards are worth; left out where it says nothing.</summary>
    /// <param name="scale">The steps that the numbers are.</param>
    /// <param name="number">The number from which on it is added, inclusive.</param>
    /// <param name="more">What is added; the sum of all that a number is worth fits in 32 bits.</param>
    public void AddFrom(in ShortScale scale, long number, long more)
    {
        int from = scale.StepFrom(number);
        if (from == scale.Lowest)
        {
            AddToAll(more);
        }
        else if (from <= scale.Highest)
        {
            (_limits[_count], _more[_count]) = (from - 1, (int)more);
            _count++;
        }
    }

    /// <summary>Adds what each number is worth to sums.</summary>
    public readonly void AddTo(Span<int> sums, ReadOnlySpan<int> numbers)
    {
        sums = sums[..numbers.Length];
        ReadOnlySpan<Vector512<int>> wide = Vectors(numbers);
        Span<Vector512<int>> to = MemoryMarshal.Cast<int, Vector512<int>>(sums);
        for (int i = 0; i < wide.Length; i += Wide)
        {
            (Vector512<int> first, Vector512<int> second) = WorthOf(wide[i], wide[i + 1]);
            to[i] += first;
            to[i + 1] += second;
        }

        for (int i = wide.Length * Vector512<int>.Count; i < sums.Length; i++)
        {
            sums[i] += WorthOf(numbers[i]);
        }
    }

    /// <summary>
    /// Returns the numbers as pairs of vectors, as far as they go; none without vectors. With 256 bits, halves take the place of each: guarded by
    /// 512 bits alone, most processors would go one by one.
    /// </summary>
    private static ReadOnlySpan<Vector512<int>> Vectors(ReadOnlySpan<int> numbers)
    {
        ReadOnlySpan<Vector512<int>> wide = Vector256.IsHardwareAccelerated ? MemoryMarshal.Cast<int, Vector512<int>>(numbers) : [];
        return wide[..(wide.Length - (wide.Length % Wide))];
    }

    // Two at a time, as reading a limit takes as long as comparing with it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly (Vector512<int> First, Vector512<int> Second) WorthOf(Vector512<int> first, Vector512<int> second)
    {
        ReadOnlySpan<int> above = _limits[.._count];
        ReadOnlySpan<int> worths = _more[..above.Length];
        var (ofFirst, ofSecond) = (Vector512.Create(_start), Vector512.Create(_start));
        for (int i = 0; i < above.Length; i++)
        {
            var limit = Vector512.Create(above[i]);
            var worth = Vector512.Create(worths[i]);
            ofFirst += Vector512.GreaterThan(first, limit) & worth;
            ofSecond += Vector512.GreaterThan(second, limit) & worth;
        }

        return (ofFirst, ofSecond);
    }

    private readonly int WorthOf(int number)
    {
        int worth = _start;
        for (int i = 0; i < _count; i++)
        {
            // Not a branch, which could not be predicted.
            worth += -Unsafe.BitCast<bool, byte>(number > _limits[i]) & _more[i];
        }

        return worth;
    }
}
