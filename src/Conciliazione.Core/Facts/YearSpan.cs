using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>A range of completed years, both ends inclusive.</summary>
/// <param name="Least">The minimum number of years.</param>
/// <param name="Most">The maximum number of years.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearSpan(int Least, int Most)
{
    /// <summary>Any item that has begun.</summary>
    public static YearSpan Any { get; } = new(0, int.MaxValue);
}
