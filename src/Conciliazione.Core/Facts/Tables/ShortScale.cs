using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>How numbers of 64 bits are kept in 32: as whole steps from an origin.</summary>
/// <param name="Origin">The number at step zero.</param>
/// <param name="Step">The numbers from one step to the next.</param>
/// <param name="Lowest">The lowest step that there is.</param>
/// <param name="Highest">The highest one; one more fits in 32 bits.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShortScale(long Origin, long Step, int Lowest, int Highest)
{
    /// <summary>Whether steps are the numbers themselves.</summary>
    public bool IsPlain => Origin == 0 && Step == 1;

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

        // Between the two, so that nothing overflows.
        (long steps, long rest) = Math.DivRem(number - Origin, Step);
        return (int)(steps + (rest > 0 ? 1 : 0));
    }
}
