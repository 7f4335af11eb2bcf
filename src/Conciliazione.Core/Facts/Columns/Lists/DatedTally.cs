using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>The number of items that certainly count, and of those that may count depending on unknown information.</summary>
/// <param name="Certain">The number of items that certainly count.</param>
/// <param name="Possible">The number of further items that may count.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatedTally(int Certain, int Possible);
