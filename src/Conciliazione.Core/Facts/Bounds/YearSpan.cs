using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>A range of completed years, both ends inclusive.</summary>
/// <param name="Minimum">The minimum number of years.</param>
/// <param name="Maximum">The maximum number of years.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearSpan(int Minimum, int Maximum)
{
    /// <summary>Any item that has begun.</summary>
    public static YearSpan Any { get; } = new(0, int.MaxValue);
}
