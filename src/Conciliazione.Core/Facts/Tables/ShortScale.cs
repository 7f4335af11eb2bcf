using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>How numbers of 64 bits are kept in 32: as whole steps from an origin.</summary>
/// <param name="Origin">The number at step zero.</param>
/// <param name="Step">The numbers from one step to the next.</param>
/// <param name="Lowest">The lowest step that there is.</param>
/// <param name="Highest">The highest one; one more fits in 32 bits.</param>
/// <param name="IsRising">Whether each step is known to be higher than the one ahead of it, as protocol numbers mostly are.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShortScale(long Origin, long Step, int Lowest, int Highest, bool IsRising = false)
{
    /// <summary>Whether steps are the numbers themselves.</summary>
    public bool IsPlain => Origin == 0 && Step == 1;

    /// <summary>How far the highest step lies above the lowest.</summary>
    public uint Span => (uint)((long)Highest - Lowest);

    public long NumberAt(int step) => Origin + (step * Step);

    /// <summary>
    /// Returns the first step at or above a number: the lowest one if all are, and one above the highest if none is.
    /// </summary>
    public int StepFrom(long number)
    {
        if (number <= NumberAt(Lowest))
        {
            return Lowest;
        }

        if (number > NumberAt(Highest))
        {
            return Highest + 1;
        }

        // Between the two, so that nothing overflows. Most steps are one, and a division takes long.
        (long steps, long rest) = Step == 1 ? (number - Origin, 0) : Math.DivRem(number - Origin, Step);
        return (int)(steps + (rest > 0 ? 1 : 0));
    }

    /// <summary>Returns the scale of numbers that are kept as they are.</summary>
    public static ShortScale Plain(ReadOnlySpan<int> numbers)
    {
        (int lowest, int highest) = EndsOf(numbers);
        return new(Origin: 0, Step: 1, lowest, highest);
    }

    /// <summary>Determines whether each number is higher than the one ahead of it.</summary>
    public static bool AreRising(ReadOnlySpan<int> numbers)
    {
        int i = 0;
        for (; i < numbers.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            if (!Vector.LessThanAll(new Vector<int>(numbers[i..]), new Vector<int>(numbers[(i + 1)..])))
            {
                return false;
            }
        }

        for (; i < numbers.Length - 1; i++)
        {
            if (numbers[i] >= numbers[i + 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the lowest and the highest number; zero if there is none.</summary>
    public static (T Lowest, T Highest) EndsOf<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (numbers.IsEmpty)
        {
            return (T.Zero, T.Zero);
        }

        var (least, most) = (new Vector<T>(T.MaxValue), new Vector<T>(T.MinValue));
        int i = 0;
        for (; i <= numbers.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            var some = new Vector<T>(numbers[i..]);
            (least, most) = (Vector.Min(least, some), Vector.Max(most, some));
        }

        (T lowest, T highest) = (T.MaxValue, T.MinValue);
        for (int lane = 0; lane < Vector<T>.Count; lane++)
        {
            (lowest, highest) = (T.Min(lowest, least[lane]), T.Max(highest, most[lane]));
        }

        for (; i < numbers.Length; i++)
        {
            (lowest, highest) = (T.Min(lowest, numbers[i]), T.Max(highest, numbers[i]));
        }

        return (lowest, highest);
    }
}
