using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>A range of completed years, both ends inclusive, and the points for each item in it.</summary>
/// <param name="Minimum">The minimum number of years.</param>
/// <param name="Maximum">The maximum number of years.</param>
/// <param name="Worth">The points for each item.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AgePoints(int Minimum, int Maximum, long Worth);
