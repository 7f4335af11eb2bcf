using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>Completed years from one number to another, both inclusive, and what each thing in them counts.</summary>
/// <param name="Least">The least number of years.</param>
/// <param name="Most">The greatest number of years.</param>
/// <param name="Worth">What each thing counts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AgePoints(int Least, int Most, long Worth);
