using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>Completed years from one number to another, both inclusive.</summary>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearSpan(int Least, int Most)
{
    /// <summary>Everything that has begun.</summary>
    public static YearSpan Any { get; } = new(0, int.MaxValue);
}
