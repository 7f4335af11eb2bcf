using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Conciliazione.Facts;

/// <summary>
/// What numbers of 32 bits are worth: something from the start, and more or less from each limit upwards. Sixteen are compared at once with
/// every limit, without a branch; the last few, and all of them on a processor without vectors, one by one with the same result.
/// </summary>
/// <param name="room">The buffer for the limits.</param>
internal ref struct ShortSteps(Span<(int From, int More)> room)
{
    private readonly Span<(int From, int More)> _room = room;
    private int _count;
    private int _start;

    /// <summary>Adds something that every number is worth.</summary>
    public void AddToAll(long more) => _start += (int)more;

    /// <summary>Adds something that numbers from a step upwards are worth; left out where it says nothing.</summary>
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
            _room[_count++] = (from, (int)more);
        }
    }

    /// <summary>Writes what each number is worth.</summary>
    public readonly void Write(ReadOnlySpan<int> numbers, Span<int> worth)
    {
        worth = worth[..numbers.Length];
        ReadOnlySpan<Vector512<int>> wide = Wide(numbers);
        Span<Vector512<int>> to = MemoryMarshal.Cast<int, Vector512<int>>(worth)[..wide.Length];
        for (int i = 0; i < wide.Length; i++)
        {
            to[i] = WorthOf(wide[i]);
        }

        for (int i = wide.Length * Vector512<int>.Count; i < worth.Length; i++)
        {
            worth[i] = WorthOf(numbers[i]);
        }
    }

    /// <summary>Writes what each number is worth.</summary>
    public readonly void Write(ReadOnlySpan<int> numbers, Span<long> worth)
    {
        worth = worth[..numbers.Length];
        ReadOnlySpan<Vector512<int>> wide = Wide(numbers);
        Span<Vector512<long>> to = MemoryMarshal.Cast<long, Vector512<long>>(worth);
        for (int i = 0; i < wide.Length; i++)
        {
            (to[2 * i], to[(2 * i) + 1]) = Vector512.Widen(WorthOf(wide[i]));
        }

        for (int i = wide.Length * Vector512<int>.Count; i < worth.Length; i++)
        {
            worth[i] = WorthOf(numbers[i]);
        }
    }

    // With 256 bits, two halves take the place of each: guarded by 512 alone, most processors would go one by one.
    private static ReadOnlySpan<Vector512<int>> Wide(ReadOnlySpan<int> numbers) =>
        Vector256.IsHardwareAccelerated ? MemoryMarshal.Cast<int, Vector512<int>>(numbers) : [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector512<int> WorthOf(Vector512<int> numbers)
    {
        var worth = Vector512.Create(_start);
        foreach ((int from, int more) in _room[.._count])
        {
            worth += Vector512.GreaterThanOrEqual(numbers, Vector512.Create(from)) & Vector512.Create(more);
        }

        return worth;
    }

    private readonly int WorthOf(int number)
    {
        int worth = _start;
        foreach ((int from, int more) in _room[.._count])
        {
            worth += number >= from ? more : 0;
        }

        return worth;
    }
}
