using System.Numerics;
using System.Runtime.InteropServices;

namespace Conciliazione.Rankings;

/// <summary>
/// A divisor, and whether it divides a number without a rest: one multiplication says both, by the inverse of its odd part, where a division
/// takes several times as long.
/// </summary>
/// <remarks>See Warren, Hacker's Delight, 10-16 and 10-17.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ExactDivision
{
    private readonly ulong _inverse;
    private readonly ulong _highest;
    private readonly int _zeros;

    /// <param name="divisor">The divisor; not zero.</param>
    public ExactDivision(ulong divisor)
    {
        _zeros = BitOperations.TrailingZeroCount(divisor);
        _highest = ulong.MaxValue / divisor;
        ulong odd = divisor >> _zeros;

        // Right in the lowest three bits; each step doubles how many are right.
        _inverse = odd;
        for (int right = 3; right < 64; right *= 2)
        {
            _inverse *= unchecked(2 - (odd * _inverse));
        }
    }

    /// <summary>Determines whether a number is a whole multiple.</summary>
    public bool IsExact(ulong number) => Divide(number) <= _highest;

    /// <summary>Returns how many times the divisor goes into a multiple of it; for any other number, more than it could go into any.</summary>
    public ulong Divide(ulong number) => BitOperations.RotateRight(unchecked(number * _inverse), _zeros);
}
