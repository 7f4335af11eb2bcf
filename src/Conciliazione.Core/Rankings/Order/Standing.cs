using System.Runtime.InteropServices;

namespace Conciliazione.Rankings;

/// <summary>What ranks a contestant before ties are broken.</summary>
/// <param name="Category">The number of categories that precede its own.</param>
/// <param name="Points">The points.</param>
/// <param name="Reserve">The reserve that it belongs to, from 1; 0 for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(int Category, Points Points, int Reserve)
{
    /// <summary>Compares two contestants by what ranks them, the first in rank being the lower: those that are equal tie.</summary>
    public static int Compare(Standing left, Standing right)
    {
        int order = left.Category.CompareTo(right.Category);
        return order != 0 ? order : right.Points.CompareTo(left.Points);
    }
}
