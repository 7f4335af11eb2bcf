using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>How many things are surely counted, and how many more might be once what is unknown of them is told.</summary>
/// <param name="Certain">How many surely are.</param>
/// <param name="Possible">How many might be besides.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatedTally(int Certain, int Possible);
